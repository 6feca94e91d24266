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
    upsert.bind(key, at: 0)
    upsert.bind(collaboration.id, at: 1)
    upsert.bind(collaboration.title, at: 2)
    upsert.bind(collaboration.kind, at: 3)
    upsert.bind(collaboration.stage?.rawValue, at: 4)
    upsert.bind(collaboration.from?.description, at: 5)
    upsert.bind(collaboration.until?.description, at: 6)
    upsert.bind(event, at: 7)
    upsert.bind(edition, at: 8)
    upsert.bind(collaboration.programme, at: 9)
    upsert.bind(collaboration.weight, at: 10)
    upsert.bind(collaboration.source, at: 11)
    upsert.bind(collaboration.note, at: 13)
    upsert.bind(AttributeColumns.text(of: collaboration.attributes), at: 14)
    try upsert.run()
    guard let participants else { return }
    if !isNew { try participants.removeAll(of: key) }
    for (position, participant) in collaboration.participants.enumerated() {
      participants.insert.bind(key, at: 0)
      participants.insert.bind(Int64(position), at: 1)
      participants.insert.bind(actors[position], at: 2)
      participants.insert.bind(participant.role, at: 3)
      participants.insert.bind(participant.source, at: 4)
      participants.insert.bind(AttributeColumns.text(of: participant.attributes), at: 6)
      try participants.insert.run()
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
