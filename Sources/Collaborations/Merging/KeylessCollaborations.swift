// Collaborations without a key: as many records as the file has rows that say the same.

/// The collaborations of a network, to be taken one by one by rows that say the same.
///
/// A file of contacts has no keys, and may say the same several times; each row then takes one of
/// the records that say what it says, so that a repeated import finds as many as it left.
struct KeylessCollaborations {
  /// The most records of one look that are compared when none is equal.
  private static let candidateLimit = 64

  private let records: [Collaboration]
  private var equal: [Collaboration: [Int]] = [:]
  private var alike: [Look: [Int]] = [:]
  private var isTaken: [Bool]

  /// What rows and records must share before they are compared in full.
  private struct Look: Hashable {
    let parts: [String]
    let kind: String
    let from, until: CalendarDate?
  }

  init(_ records: [Collaboration]) {
    self.records = records
    isTaken = [Bool](repeating: false, count: records.count)
    for (place, record) in records.enumerated().reversed() {
      guard let nameless = try? Self.nameless(CollaborationDraft(record)) else { continue }
      equal[nameless, default: []].append(place)
      alike[Self.look(of: nameless), default: []].append(place)
    }
  }

  /// Takes a record that says all that `draft` says: an equal one, else one that says more.
  mutating func take(saying draft: CollaborationDraft) throws(RecordError) -> Collaboration? {
    if records.isEmpty { return nil }
    let wanted = try Self.nameless(draft)
    while let place = equal[wanted]?.popLast() {
      if !isTaken[place] { return take(place) }
    }
    guard let candidates = alike[Self.look(of: wanted)] else { return nil }
    for place in candidates.suffix(Self.candidateLimit) where !isTaken[place] {
      let record = records[place]
      if try record.updated(by: draft) == record { return take(place) }
    }
    return nil
  }

  private mutating func take(_ place: Int) -> Collaboration {
    isTaken[place] = true
    return records[place]
  }

  private static func nameless(_ draft: CollaborationDraft) throws(RecordError) -> Collaboration {
    var draft = draft
    draft.id = "-"
    return try Collaboration(draft)
  }

  private static func look(of record: Collaboration) -> Look {
    Look(
      parts: record.participants.map { $0.actor + "\u{0}" + $0.role }.sorted(), kind: record.kind,
      from: record.from, until: record.until)
  }
}
