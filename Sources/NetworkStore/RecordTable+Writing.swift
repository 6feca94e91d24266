// From records to rows.

import Collaborations

extension RecordTable {
  func write(_ place: Place, as key: Int64) throws {
    upsert.bind(key, at: 0)
    upsert.bind(place.town, at: 1)
    upsert.bind(place.country, at: 2)
    upsert.bind(place.latitude, at: 3)
    upsert.bind(place.longitude, at: 4)
    try upsert.run()
  }

  func write(_ edition: Edition, as key: Int64) throws {
    upsert.bind(key, at: 0)
    upsert.bind(edition.id, at: 1)
    upsert.bind(edition.name, at: 2)
    upsert.bind(edition.from?.description, at: 3)
    upsert.bind(edition.until?.description, at: 4)
    upsert.bind(AttributeColumns.text(ofTotals: edition.totals), at: 5)
    upsert.bind(edition.source, at: 6)
    upsert.bind(edition.note, at: 8)
    upsert.bind(AttributeColumns.text(of: edition.attributes), at: 9)
    try upsert.run()
  }

  func write(_ actor: Actor, as key: Int64, partOf parent: Int64?) throws {
    upsert.bind(key, at: 0)
    upsert.bind(actor.id, at: 1)
    upsert.bind(actor.name, at: 2)
    upsert.bind(actor.kind, at: 3)
    upsert.bind(actor.place, at: 4)
    upsert.bind(actor.region, at: 5)
    upsert.bind(actor.country, at: 6)
    upsert.bind(actor.latitude, at: 7)
    upsert.bind(actor.longitude, at: 8)
    upsert.bind(actor.members.map(Int64.init), at: 9)
    upsert.bind(parent, at: 10)
    upsert.bind(AttributeColumns.text(ofNames: actor.aliases), at: 11)
    upsert.bind(actor.source, at: 12)
    upsert.bind(actor.note, at: 14)
    upsert.bind(AttributeColumns.text(of: actor.attributes), at: 15)
    try upsert.run()
  }

  func write(_ event: Event, as key: Int64, edition: Int64?) throws {
    upsert.bind(key, at: 0)
    upsert.bind(event.id, at: 1)
    upsert.bind(event.name, at: 2)
    upsert.bind(edition, at: 3)
    upsert.bind(event.format, at: 4)
    upsert.bind(event.from?.description, at: 5)
    upsert.bind(event.until?.description, at: 6)
    upsert.bind(event.place, at: 7)
    upsert.bind(event.attendance.map(Int64.init), at: 8)
    upsert.bind(event.attendanceIs?.rawValue, at: 9)
    upsert.bind(event.source, at: 10)
    upsert.bind(event.note, at: 12)
    upsert.bind(AttributeColumns.text(of: event.attributes), at: 13)
    try upsert.run()
  }

  func write(_ part: Participation, as key: Int64, event: Int64, actor: Int64) throws {
    upsert.bind(key, at: 0)
    upsert.bind(event, at: 1)
    upsert.bind(actor, at: 2)
    upsert.bind(part.role, at: 3)
    upsert.bind(part.source, at: 4)
    upsert.bind(AttributeColumns.text(of: part.attributes), at: 6)
    try upsert.run()
  }

  /// Writes a collaboration; `actors` are the keys of its participants, in their order.
  func write(
    _ collaboration: Collaboration, as key: Int64, isNew: Bool, event: Int64?, edition: Int64?,
    actors: [Int64]
  ) throws {
    if isNew {
      try insert(collaboration, as: key, event: event, edition: edition, actors: actors)
      return
    }
    bind(collaboration, as: key, event: event, edition: edition, to: upsert)
    try upsert.run()
    try participants?.removeAll(of: key)
    try participants?.insert(collaboration.participants, of: key, actors: actors)
  }

  /// Writes a collaboration that is new; see the method above.
  func insert(
    _ collaboration: Collaboration, as key: Int64, event: Int64?, edition: Int64?,
    actors: [Int64]
  ) throws {
    bind(collaboration, as: key, event: event, edition: edition, to: insert)
    try insert.run()
    try participants?.insert(collaboration.participants, of: key, actors: actors)
  }

  private func bind(
    _ collaboration: Collaboration, as key: Int64, event: Int64?, edition: Int64?,
    to statement: borrowing Statement
  ) {
    statement.bind(key, at: 0)
    statement.bind(collaboration.id, at: 1)
    statement.bind(collaboration.title, at: 2)
    statement.bind(collaboration.kind, at: 3)
    statement.bind(collaboration.stage?.rawValue, at: 4)
    statement.bind(collaboration.from?.description, at: 5)
    statement.bind(collaboration.until?.description, at: 6)
    statement.bind(event, at: 7)
    statement.bind(edition, at: 8)
    statement.bind(collaboration.programme, at: 9)
    statement.bind(collaboration.weight, at: 10)
    statement.bind(collaboration.source, at: 11)
    statement.bind(collaboration.note, at: 13)
    statement.bind(AttributeColumns.text(of: collaboration.attributes), at: 14)
  }
}

extension ParticipantTable {
  /// Writes the participants of a collaboration that has none; `actors` are their keys.
  func insert(_ participants: [Participant], of collaboration: Int64, actors: [Int64]) throws {
    for (position, participant) in participants.enumerated() {
      insert.bind(collaboration, at: 0)
      insert.bind(Int64(position), at: 1)
      insert.bind(actors[position], at: 2)
      insert.bind(participant.role, at: 3)
      insert.bind(participant.source, at: 4)
      insert.bind(AttributeColumns.text(of: participant.attributes), at: 6)
      try insert.run()
    }
  }
}

extension Statement {
  /// Binds the two columns of a source.
  fileprivate func bind(_ source: Source?, at position: Int) {
    bind(source?.text, at: position)
    bind(source?.certainty.rawValue, at: position + 1)
  }
}
