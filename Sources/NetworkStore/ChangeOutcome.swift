// What a change did.

public import Collaborations

/// What a change did: numbers of records by sort, and its entry in the history.
public struct ChangeOutcome: Hashable, Sendable {
  /// Numbers of records by sort; a sort that is not there counts 0.
  ///
  /// Participations are those in events and those in collaborations together, as in
  /// `Network.participationCount`.
  public typealias Counts = [RecordType: Int]

  /// Records that were not there before.
  public internal(set) var created: Counts = [:]
  /// Records that were there and changed.
  public internal(set) var updated: Counts = [:]
  /// Records that a step put as they were already.
  public internal(set) var unchanged: Counts = [:]
  /// Records that went.
  public internal(set) var removed: Counts = [:]

  /// The change's entry in the history, or `nil` when nothing changed.
  public internal(set) var entry: HistoryEntry?

  /// Whether anything changed.
  public var changedAnything: Bool { entry != nil }
}

/// One change in the history of a network file.
public struct HistoryEntry: Hashable, Sendable, Identifiable {
  /// The number of the change; later changes have higher numbers, whatever the clock said.
  public let id: Int
  /// When it was made: UTC, ISO 8601, to the second.
  public let at: String
  /// Who made it; empty when the law ordered the name erased.
  public let author: String
  /// The command that made it; empty when the law ordered it erased.
  public let command: String
  /// Whether it is undone now.
  public let isUndone: Bool
}

extension ChangeOutcome {
  /// Counts an edit of a record without participants.
  mutating func count<Value: Hashable>(_ edit: Edit<Value>, as type: RecordType) {
    switch (edit.old, edit.new) {
    case (nil, nil): break
    case (nil, _?): created[type, default: 0] += 1
    case (_?, nil): removed[type, default: 0] += 1
    case (let old?, let new?):
      if old == new { unchanged[type, default: 0] += 1 } else { updated[type, default: 0] += 1 }
    }
  }

  /// Counts the participations of a collaboration before and after an edit.
  mutating func countParticipants(_ edit: Edit<Collaboration>) {
    guard let old = edit.old?.participants, let new = edit.new?.participants else {
      if let new = edit.new { created[.participation, default: 0] += new.participants.count }
      if let old = edit.old { removed[.participation, default: 0] += old.participants.count }
      return
    }
    if old == new {
      unchanged[.participation, default: 0] += new.count
      return
    }
    var before: [[String]: Participant] = [:]
    for participant in old { before[[participant.actor, participant.role]] = participant }
    for participant in new {
      guard let known = before.removeValue(forKey: [participant.actor, participant.role]) else {
        created[.participation, default: 0] += 1
        continue
      }
      if known == participant {
        unchanged[.participation, default: 0] += 1
      } else {
        updated[.participation, default: 0] += 1
      }
    }
    if !before.isEmpty { removed[.participation, default: 0] += before.count }
  }
}
