// The records that a sheet's owners and columns make.

import Collaborations
import Wording

extension Sheet {
  /// The batch of every row that was not set aside.
  mutating func makeBatch() -> RecordBatch {
    var batch = RecordBatch()
    batch.actorKeys = columns[.name] == nil ? .name : .id
    batch.collaborationKeys = .id
    let eventsHaveTitles =
      columns[.collaboration] == nil && !isPairs && !hasKeylessGroups && columns[.title] != nil
    batch.eventKeys = eventsHaveTitles ? .id : .name

    let partNames = owners.parts.map { owners.actors.keys[Int($0.actor)] }
    var texts = groupTexts(partNames: partNames)
    let attributes = makeAttributes(
      also: hasKeylessPairs ? nil : inapplicableFields, partNames: partNames)
    batch.actors = makeActors(attributes: attributes.actors)
    batch.events = makeEvents(attributes: attributes.events, texts: texts)
    if hasKeylessPairs {
      batch.pairs = makePairs(attributes: inapplicableFields)
    } else {
      let participants = makeParticipants(attributes.parts, texts: &texts, batch: &batch)
      batch.collaborations = makeCollaborations(
        participants, attributes: attributes.collaborations, texts: texts)
    }
    if let edition = options.edition { _ = owners.editions.place(of: NameForm.canonical(edition)) }
    batch.editions = owners.editions.keys.map { EditionDraft(id: $0) }
    return batch
  }

  /// Fields with a column whose records have no such field: their columns become attributes.
  private var inapplicableFields: [Field] {
    var fields: [Field] = [.time]
    if columns[.collaboration] == nil, !isPairs, !hasKeylessGroups {
      fields += [.stage, .programme, .weight]
      if columns[.event] == nil {
        fields += [.title, .kind, .date, .until, .edition, .role, .lead]
      }
    }
    return fields
  }
}

// MARK: - Notes and sources

/// Notes and sources, which stand with the collaboration or event where they are constant for it,
/// else with each part, and in a file of actors alone with the actor.
struct SheetTexts {
  struct Column {
    var actors: [CellValue?] = []
    var collaborations: [CellValue?] = []
    var events: [CellValue?] = []
    var parts: [CellValue?] = []
  }

  var note = Column()
  var source = Column()
}

extension Sheet {
  private mutating func groupTexts(partNames: [String]) -> SheetTexts {
    SheetTexts(
      note: texts(of: .note, partNames: partNames),
      source: texts(of: .source, partNames: partNames))
  }

  private mutating func texts(of field: Field, partNames: [String]) -> SheetTexts.Column {
    var texts = SheetTexts.Column()
    guard let column = columns[field] else { return texts }
    // Each pair without a key has its own, which is read when its draft is made.
    if !owners.pairs.isEmpty { return texts }
    if !owners.hasParts {
      texts.actors = values(of: field, over: owners.actor, names: owners.actors.keys)
    } else if isPairs || isGrouped || isConstantPerGroup(column) {
      texts.collaborations = values(
        of: field, over: owners.collaboration, names: owners.collaborations.keys)
      texts.events = values(of: field, over: owners.eventAlone, names: owners.events.keys)
    } else {
      texts.parts = values(of: field, over: owners.part, names: partNames)
    }
    return texts
  }

  private func source(_ values: [CellValue?], _ place: Int) -> Source? {
    guard values.indices.contains(place), let text = values[place]?.text else { return nil }
    // The text was checked as a source when its row was.
    return try? Source(text)
  }
}

// MARK: - Records

extension Sheet {
  private mutating func makeActors(attributes: [Attributes]) -> [ActorDraft] {
    var drafts = owners.actors.keys.map { ActorDraft(id: $0) }
    fill(&drafts, .name) { $0.name = $1.text }
    fill(&drafts, .actorKind) { $0.kind = $1.text }
    fill(&drafts, .place) { $0.place = $1.text }
    fill(&drafts, .region) { $0.region = $1.text }
    fill(&drafts, .country) { $0.country = $1.text }
    fill(&drafts, .latitude) { $0.latitude = $1.number }
    fill(&drafts, .longitude) { $0.longitude = $1.number }
    fill(&drafts, .members) { $0.members = $1.count }
    fill(&drafts, .partOf) { $0.partOf = $1.text }
    addAliases(to: &drafts)
    if !owners.hasParts {
      fill(&drafts, .note) { $0.note = $1.text }
      fill(&drafts, .source) { $0.source = $1.text.flatMap { try? Source($0) } }
    }
    for place in attributes.indices { drafts[place].attributes = attributes[place] }
    return resolvingParents(drafts)
  }

  private mutating func fill(
    _ drafts: inout [ActorDraft], _ field: Field, set: (inout ActorDraft, CellValue) -> Void
  ) {
    let values = values(of: field, over: owners.actor, names: owners.actors.keys)
    for (place, value) in values.enumerated() {
      if let value { set(&drafts[place], value) }
    }
  }

  private func addAliases(to drafts: inout [ActorDraft]) {
    guard let column = columns[.alias] else { return }
    var seen: [Int: Set<String>] = [:]
    for row in dataRows where owners.actor[row] >= 0 && !isSkipped[row] {
      guard !table.isBlank(row, column) else { continue }
      let alias = NameForm.canonical(table.text(row, column))
      let place = Int(owners.actor[row])
      if seen[place, default: []].insert(alias).inserted { drafts[place].aliases.append(alias) }
    }
  }

  /// Makes every parent a key of the file: by key, else by the only actor of that name, else as an
  /// actor of its own.
  private func resolvingParents(_ drafts: [ActorDraft]) -> [ActorDraft] {
    guard columns[.partOf] != nil else { return drafts }
    var drafts = drafts
    var named: [String: [Int]] = [:]
    for (place, draft) in drafts.enumerated() {
      if let name = draft.name { named[name, default: []].append(place) }
    }
    var added: Set<String> = []
    for place in drafts.indices {
      guard let parent = drafts[place].partOf, owners.actors.known(parent) == nil else { continue }
      if let matches = named[parent], matches.count == 1, matches[0] != place {
        drafts[place].partOf = drafts[matches[0]].id
      } else if added.insert(parent).inserted {
        drafts.append(ActorDraft(id: parent))
      }
    }
    return drafts
  }

  private mutating func makeEvents(attributes: [Attributes], texts: SheetTexts) -> [EventDraft] {
    let names = owners.events.keys
    var drafts = names.map { EventDraft(id: $0) }
    let alone = owners.eventAlone
    let titles = columns[.collaboration] == nil ? values(of: .title, over: alone, names: names) : []
    let formats = values(of: .kind, over: alone, names: names)
    let dates = values(of: .date, over: alone, names: names)
    let ends = values(of: .until, over: alone, names: names)
    let editions = values(of: .edition, over: owners.event, names: names)
    for place in drafts.indices {
      drafts[place].name = value(titles, place)?.text
      drafts[place].format = value(formats, place)?.text
      drafts[place].from = value(dates, place)?.date
      drafts[place].until = value(ends, place)?.date
      drafts[place].edition = edition(value(editions, place))
      drafts[place].note = value(texts.note.events, place)?.text
      drafts[place].source = source(texts.source.events, place)
      drafts[place].attributes = attributes[place]
    }
    return drafts.enumerated().compactMap { place, draft in
      guard let error = orderError(from: draft.from, until: draft.until) else { return draft }
      report(error, ofOwner: Int32(place), in: alone)
      var undated = draft
      (undated.from, undated.until) = (nil, nil)
      return undated
    }
  }

  private func value(_ values: [CellValue?], _ place: Int) -> CellValue? {
    values.indices.contains(place) ? values[place] : nil
  }

  /// The key of the edition that a cell names, or that the options give.
  private mutating func edition(_ value: CellValue?) -> String? {
    guard let name = value?.text ?? options.edition.map(NameForm.canonical) else { return nil }
    _ = owners.editions.place(of: name)
    return name
  }

  /// The participants of each collaboration; parts in events go to the batch.
  private func makeParticipants(
    _ attributes: [Attributes], texts: inout SheetTexts, batch: inout RecordBatch
  ) -> [[Participant]] {
    var participants = [[Participant]](repeating: [], count: owners.collaborations.keys.count)
    var counts = [Int32](repeating: 0, count: participants.count)
    for part in owners.parts where part.collaboration >= 0 { counts[Int(part.collaboration)] += 1 }
    for (place, count) in counts.enumerated() { participants[place].reserveCapacity(Int(count)) }
    for (place, part) in owners.parts.enumerated() {
      let actor = owners.actors.keys[Int(part.actor)]
      let role = owners.roles.keys[Int(part.role)]
      let source = source(texts.source.parts, place)
      var attributes = attributes[place]
      if let note = value(texts.note.parts, place)?.text { attributes["note"] = .text(note) }
      // Keys, roles and attributes were checked when their rows were.
      if part.collaboration >= 0 {
        let participant = try? Participant(
          actor, role: role.isEmpty ? nil : role, source: source, attributes: attributes)
        if let participant { participants[Int(part.collaboration)].append(participant) }
      } else {
        let participation = try? Participation(
          event: owners.events.keys[Int(part.event)], actor: actor,
          role: role.isEmpty ? nil : role, source: source, attributes: attributes)
        if let participation { batch.participations.append(participation) }
      }
    }
    return participants
  }

  private mutating func makeCollaborations(
    _ participants: [[Participant]], attributes: [Attributes], texts: SheetTexts
  ) -> [CollaborationDraft] {
    let keys = owners.collaborations.keys
    let owner = owners.collaboration
    let titles = values(of: .title, over: owner, names: keys)
    let kinds = values(of: .kind, over: owner, names: keys)
    let stages = values(of: .stage, over: owner, names: keys)
    let programmes = values(of: .programme, over: owner, names: keys)
    let weights = values(of: .weight, over: owner, names: keys)
    let dates = values(of: .date, over: owner, names: keys)
    let ends = values(of: .until, over: owner, names: keys)
    let events = values(of: .event, over: owner, names: keys)
    let editions = values(of: .edition, over: owner, names: keys)
    let kind = options.collaborationKind ?? (isPairs ? Vocabulary.tie : nil)
    var drafts: [CollaborationDraft] = []
    drafts.reserveCapacity(keys.count)
    for (place, key) in keys.enumerated() {
      var draft = CollaborationDraft(id: key.isEmpty ? nil : key)
      draft.title = value(titles, place)?.text ?? draft.id
      draft.kind = value(kinds, place)?.text ?? kind
      draft.stage = value(stages, place)?.stage
      draft.programme = value(programmes, place)?.text
      draft.weight = value(weights, place)?.number
      draft.from = value(dates, place)?.date
      draft.until = value(ends, place)?.date
      draft.event = value(events, place)?.text
      if draft.event == nil { draft.edition = edition(value(editions, place)) }
      draft.participants = participants[place]
      draft.note = value(texts.note.collaborations, place)?.text
      draft.source = source(texts.source.collaborations, place)
      draft.attributes = attributes[place]
      if let error = orderError(from: draft.from, until: draft.until) {
        report(error, ofOwner: Int32(truncatingIfNeeded: place), in: owner)
      } else {
        drafts.append(draft)
      }
    }
    return drafts
  }

  func orderError(from: CalendarDate?, until: CalendarDate?) -> RecordError? {
    guard let from, let until, until.lastDay < from.firstDay else { return nil }
    return RecordError(.endsBeforeItStarts, field: .until, value: "\(from) – \(until)")
  }

  private mutating func report(_ error: RecordError, ofOwner place: Int32, in owner: [Int32]) {
    log.add(
      error.sentence, row: owner.firstIndex(of: place),
      column: columns[.until].map(name(ofColumn:)),
      value: error.value)
  }
}
