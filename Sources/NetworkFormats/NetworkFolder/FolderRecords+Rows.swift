// The rows of each file of a network folder.

import Collaborations
import Wording

extension FolderRecords {
  mutating func readPlace(_ row: Int, of sheet: FolderSheet) throws(CellError) {
    let town = try sheet.key("town", as: .town, row)
    let country = try sheet.name("country", as: .country, row)
    let latitude = try sheet.value("latitude", as: .latitude, row)?.number
    let longitude = try sheet.value("longitude", as: .longitude, row)?.number
    guard let latitude, let longitude else {
      let field: Field = latitude == nil ? .latitude : .longitude
      throw CellError(
        column: field.rawValue, value: nil, sentence: RecordError(.empty, field: field).sentence)
    }
    let place = try record(columns: [:]) { () throws(RecordError) in
      try Place(town: town, country: country, latitude: latitude, longitude: longitude)
    }
    guard seen.insert(Record.place(place).key).inserted else {
      throw duplicate(town, column: "town", field: .town)
    }
    batch.places.append(place)
  }

  mutating func readEdition(_ row: Int, of sheet: inout FolderSheet) throws(CellError) {
    var draft = EditionDraft(
      id: try sheet.key("id", as: .id, row), name: try sheet.key("name", as: .name, row))
    draft.from = try sheet.value("from", as: .from, row)?.date
    draft.until = try sheet.value("to", as: .until, row)?.date
    for item in try sheet.list("totals", as: .totals, row) {
      guard let sign = item.lastIndex(of: "="),
        let number = PlainNumber.value(
          of: NameForm.canonical(String(item[item.index(after: sign)...])))
      else {
        throw CellError(column: "totals", value: item, sentence: .notATotal(text: item))
      }
      draft.totals[NameForm.canonical(String(item[..<sign]))] = number
    }
    draft.source = try sheet.source(row)
    draft.note = try sheet.name("note", as: .note, row)
    draft.attributes = try sheet.attributes(row)
    let edition = try record(columns: [.until: "to"]) { () throws(RecordError) in
      try Edition(draft)
    }
    guard editions.add(id: edition.id, name: edition.name) else {
      throw duplicate(edition.id, column: "id", field: .id)
    }
    batch.editions.append(draft)
  }

  mutating func readActor(_ row: Int, of sheet: inout FolderSheet) throws(CellError) {
    var draft = ActorDraft(
      id: try sheet.key("id", as: .id, row), name: try sheet.key("name", as: .name, row),
      kind: try sheet.name("kind", as: .kind, row))
    draft.place = try sheet.name("place", as: .place, row)
    draft.region = try sheet.name("region", as: .region, row)
    draft.country = try sheet.name("country", as: .country, row)
    draft.latitude = try sheet.value("latitude", as: .latitude, row)?.number
    draft.longitude = try sheet.value("longitude", as: .longitude, row)?.number
    draft.members = try sheet.count("members", as: .members, atLeast: 1, row)
    draft.partOf = try sheet.name("partOf", as: .partOf, row)
    draft.aliases = try sheet.list("aliases", as: .alias, row)
    draft.source = try sheet.source(row)
    draft.note = try sheet.name("note", as: .note, row)
    draft.attributes = try sheet.attributes(row)
    let actor = try record(columns: [.partOf: "partOf"]) { () throws(RecordError) in
      try Actor(draft)
    }
    guard actors.add(id: actor.id, name: actor.name) else {
      throw duplicate(actor.id, column: "id", field: .id)
    }
    actorRows[actor.id] = row
    batch.actors.append(draft)
  }

  mutating func readEvent(_ row: Int, of sheet: inout FolderSheet) throws(CellError) {
    var draft = EventDraft(
      id: try sheet.key("id", as: .id, row), name: try sheet.key("name", as: .name, row))
    draft.edition = try reference("edition", as: .edition, to: editions, row, of: sheet)
    draft.format = try sheet.name("format", as: .format, row)
    draft.from = try sheet.value("from", as: .from, row)?.date
    draft.until = try sheet.value("until", as: .until, row)?.date
    draft.place = try sheet.name("place", as: .place, row)
    draft.attendance = try sheet.count("attendance", as: .attendance, atLeast: 0, row)
    draft.attendanceIs = try sheet.word("attendanceIs", as: .attendanceIs, row)
    draft.source = try sheet.source(row)
    draft.note = try sheet.name("note", as: .note, row)
    draft.attributes = try sheet.attributes(row)
    let organisers = try sheet.list("organisers", as: .organiser, row)
    let participants = try sheet.count("participants", as: .participants, atLeast: 0, row)
    let event = try record(columns: [:]) { () throws(RecordError) in try Event(draft) }
    guard events.add(id: event.id, name: event.name) else {
      throw duplicate(event.id, column: "id", field: .id)
    }
    listed.append(
      ListedActors(
        file: .events, row: row, id: event.id, column: "organisers", actors: organisers,
        count: participants))
    batch.events.append(draft)
  }

  mutating func readCollaboration(_ row: Int, of sheet: inout FolderSheet)
    throws(CellError)
  {
    var draft = CollaborationDraft(
      id: try sheet.key("id", as: .id, row), title: try sheet.name("title", as: .title, row),
      kind: try sheet.name("kind", as: .kind, row))
    draft.stage = try sheet.value("stage", as: .stage, row)?.stage
    draft.from = try sheet.value("from", as: .from, row)?.date
    draft.until = try sheet.value("until", as: .until, row)?.date
    draft.event = try reference("event", as: .event, to: events, row, of: sheet)
    draft.edition = try reference("edition", as: .edition, to: editions, row, of: sheet)
    draft.programme = try sheet.name("programme", as: .programme, row)
    draft.weight = try sheet.value("weight", as: .weight, row)?.number
    draft.source = try sheet.source(row)
    draft.note = try sheet.name("note", as: .note, row)
    draft.attributes = try sheet.attributes(row)
    let names = try sheet.list("participants", as: .participants, row)
    if let from = draft.from, let until = draft.until, until.lastDay < from.firstDay {
      let error = RecordError(.endsBeforeItStarts, field: .until, value: "\(from) – \(until)")
      throw CellError(column: "until", value: error.value, sentence: error.sentence)
    }
    let id = draft.id ?? ""
    guard collaborations.add(id: id, name: draft.title) else {
      throw duplicate(id, column: "id", field: .id)
    }
    listed.append(
      ListedActors(
        file: .collaborations, row: row, id: id, column: "participants", actors: names, count: nil))
    batch.collaborations.append(draft)
  }

  mutating func readParticipation(_ row: Int, of sheet: inout FolderSheet)
    throws(CellError)
  {
    let event = try reference("event", as: .event, to: events, row, of: sheet)
    let collaboration = try reference(
      "collaboration", as: .collaboration, to: collaborations, row, of: sheet)
    guard let actor = try reference("actor", as: .actor, to: actors, row, of: sheet) else {
      throw CellError(
        column: "actor", value: nil, sentence: RecordError(.empty, field: .actor).sentence)
    }
    let role = try sheet.name("role", as: .role, row)
    let source = try sheet.source(row)
    let attributes = try sheet.attributes(row)
    guard (event == nil) != (collaboration == nil) else {
      throw CellError(
        column: event == nil ? "event" : "collaboration", value: collaboration,
        sentence: .participationNeedsOne)
    }
    if let event {
      let part = try record(columns: [:]) { () throws(RecordError) in
        try Participation(
          event: event, actor: actor, role: role, source: source, attributes: attributes)
      }
      try addOnce(.participation(event: event, actor: actor, role: part.role), actor: actor)
      batch.participations.append(part)
    } else if let collaboration {
      let part = try record(columns: [:]) { () throws(RecordError) in
        try Participant(actor, role: role, source: source, attributes: attributes)
      }
      try addOnce(
        .participation(event: "\u{0}" + collaboration, actor: actor, role: part.role), actor: actor)
      participants[collaboration, default: []].append(part)
    }
  }
}
