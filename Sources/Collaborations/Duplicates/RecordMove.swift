// The records of one actor that become another's.

import Wording

/// Passes the records of merged actors to the one that is kept.
struct RecordMove {
  private let union: ActorUnion
  /// How many participations in events passed.
  private(set) var participationCount = 0
  /// How many collaborations passed.
  private(set) var collaborationCount = 0
  /// What a reader must know.
  private(set) var notes: [Sentence] = []

  init(_ union: ActorUnion) {
    self.union = union
  }

  /// The steps that pass participations in events.
  mutating func participations(of network: Network) throws(RecordError) -> [Step] {
    var known: [RecordKey: Participation] = [:]
    for part in network.participations where part.actor == union.kept.id {
      known[Record.participation(part).key] = part
    }
    var steps: [Step] = []
    var changed: [RecordKey] = []
    for part in network.participations where union.mergedIDs.contains(part.actor) {
      steps.append(.remove(Record.participation(part).key))
      participationCount += 1
      let key = RecordKey.participation(
        event: part.event, actor: union.kept.id, role: part.role)
      let before = known[key]
      let merged = try Participation(
        event: part.event, actor: union.kept.id, role: part.role,
        source: try ActorUnion.joined(before?.source, part.source),
        attributes: Self.joined(before?.attributes ?? [:], part.attributes, of: part.actor))
      if before != nil {
        notes.append(
          .mergedParts(
            record: network.events.first { $0.id == part.event }?.name ?? part.event,
            role: part.role))
      }
      known[key] = merged
      changed.append(key)
    }
    for key in changed {
      if let merged = known.removeValue(forKey: key) { steps.append(.put(.participation(merged))) }
    }
    return steps
  }

  /// The steps that pass collaborations.
  mutating func collaborations(of network: Network) throws(RecordError) -> [Step] {
    var steps: [Step] = []
    var contents: [CollaborationDraft: Int] = [:]
    for collaboration in network.collaborations {
      var result = collaboration
      if collaboration.participants.contains(where: { union.mergedIDs.contains($0.actor) }) {
        collaborationCount += 1
        result = try passed(collaboration)
        steps.append(.put(.collaboration(result)))
      }
      guard result.participants.contains(where: { $0.actor == union.kept.id }) else { continue }
      var content = CollaborationDraft(result)
      (content.id, content.source, content.note) = (nil, nil, nil)
      contents[content, default: 0] += 1
    }
    let alike = contents.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    if alike > 0 { notes.append(.mergedRecordsAlike(count: alike)) }
    return steps
  }

  private mutating func passed(_ collaboration: Collaboration) throws(RecordError)
    -> Collaboration
  {
    var draft = CollaborationDraft(collaboration)
    draft.participants = []
    for part in collaboration.participants {
      let isMerged = union.mergedIDs.contains(part.actor)
      let actor = isMerged ? union.kept.id : part.actor
      let place = draft.participants.firstIndex { $0.actor == actor && $0.role == part.role }
      guard let place else {
        draft.participants.append(
          try Participant(
            actor, role: part.role, source: part.source, attributes: part.attributes))
        continue
      }
      draft.participants[place] = try Self.joined(
        draft.participants[place], part, role: part.role)
    }
    let title = collaboration.title ?? collaboration.id
    let roles = draft.participants.filter { $0.actor == union.kept.id }.map(\.role)
    if collaboration.actors.count > 1, roles.count == draft.participants.count {
      draft.participants = [try alone(draft.participants)]
      notes.append(.mergedToOne(record: title, name: union.kept.name))
    } else if roles.count > 1 {
      notes.append(.mergedInRoles(record: title, name: union.kept.name, roles: roles))
    }
    return try Collaboration(draft)
  }

  /// The one participant that is left of several, all of them the actor that is kept: its lead if
  /// it led; `self` if it stood at both ends of a tie with a direction.
  private func alone(_ parts: [Participant]) throws(RecordError) -> Participant {
    let lead = parts.first { $0.role == Vocabulary.lead } ?? parts[0]
    let isTurned = Set(parts.map(\.role)) == ["from", "to"]
    var one = lead
    for part in parts where part != lead {
      one = try Self.joined(one, part, role: lead.role)
    }
    var attributes = one.attributes
    for part in parts where part.role != lead.role && !isTurned {
      let key = ActorUnion.key(Field.role.rawValue, of: union.kept.id, in: attributes)
      attributes[key] = .text(part.role)
    }
    return try Participant(
      one.actor, role: isTurned ? Vocabulary.selfLink : one.role, source: one.source,
      attributes: attributes)
  }

  private static func joined(_ one: Participant, _ other: Participant, role: String)
    throws(RecordError) -> Participant
  {
    try Participant(
      one.actor, role: role, source: try ActorUnion.joined(one.source, other.source),
      attributes: joined(one.attributes, other.attributes, of: other.actor))
  }

  /// All attributes of both; what `actor` says otherwise stands beside what was said first.
  private static func joined(_ one: Attributes, _ other: Attributes, of actor: String)
    -> Attributes
  {
    var joined = one
    for (key, value) in other.sorted(by: { $0.key < $1.key }) {
      guard let known = joined[key] else {
        joined[key] = value
        continue
      }
      if known != value { joined[ActorUnion.key(key, of: actor, in: joined)] = value }
    }
    return joined
  }
}
