// Seeded random networks that are valid, and that use whatever a network may hold.

package import Collaborations
internal import GraphCore

/// Makes networks for tests; equal arguments make equal networks.
///
/// The networks are sorted, every reference leads somewhere, ids are distinct, names of actors,
/// events and editions are distinct too, and no actor is part of itself. Texts hold accents,
/// quotes, separators, line breaks (in notes), right-to-left letters and emoji; dates are days,
/// months and years; attributes are of every type, one type a name; some collaborations have one
/// actor, some are directed, some name one actor in two roles.
package enum SampleNetwork {
  /// A network with as many actors, events and collaborations as asked, and what they refer to.
  ///
  /// - Parameter attributesOfParticipations: whether participations and participants have
  ///   attributes of their own.
  package static func random(
    seed: UInt64, actors: Int = 12, events: Int = 5, collaborations: Int = 15,
    attributesOfParticipations: Bool = false
  ) throws -> Network {
    var maker = SampleMaker(seed: seed, attributesOfParticipations: attributesOfParticipations)
    return try maker.network(actors: actors, events: events, collaborations: collaborations)
  }
}

/// Draws the records of one network.
private struct SampleMaker {
  var texts: SampleTexts
  let attributesOfParticipations: Bool

  init(seed: UInt64, attributesOfParticipations: Bool) {
    texts = SampleTexts(seed: seed)
    self.attributesOfParticipations = attributesOfParticipations
  }

  mutating func network(actors: Int, events: Int, collaborations: Int) throws -> Network {
    var network = Network()
    for _ in 0..<texts.below(6) {
      let town = texts.town()
      let country = texts.maybe { $0.country() }
      guard !network.places.contains(where: { $0.town == town && $0.country == country }) else {
        continue
      }
      network.places.append(
        try Place(
          town: town, country: country, latitude: texts.coordinate(90),
          longitude: texts.coordinate(180)))
    }
    for number in 0..<(events == 0 ? 0 : texts.below(4)) {
      network.editions.append(try edition(number))
    }
    for number in 0..<actors {
      network.actors.append(try actor(number, parents: network.actors.map(\.id)))
    }
    for number in 0..<events {
      network.events.append(try event(number, editions: network.editions.map(\.id)))
    }
    let actorIDs = network.actors.map(\.id)
    for event in network.events where actors > 0 {
      network.participations += try participations(in: event.id, of: actorIDs)
    }
    for number in 0..<(actors == 0 ? 0 : collaborations) {
      network.collaborations.append(try collaboration(number, in: network, actorIDs: actorIDs))
    }
    network.sort()
    return network
  }

  private mutating func edition(_ number: Int) throws -> Edition {
    let name = "Semaine de l’Innovation \(2009 + number)"
    var draft = EditionDraft(id: texts.id(name, number), name: name)
    (draft.from, draft.until) = texts.period()
    for total in ["visitors", "events", "villes d’accueil"] where texts.chance(2) {
      draft.totals[total] = texts.number()
    }
    draft.source = try texts.source()
    draft.note = texts.maybe { $0.note() }
    draft.attributes = texts.attributes()
    return try Edition(draft)
  }

  private mutating func actor(_ number: Int, parents: [String]) throws -> Actor {
    let name = texts.name(number)
    var draft = ActorDraft(id: texts.id(name, number), name: name)
    draft.kind = texts.maybe { $0.pick(Vocabulary.actorKinds + ["pôle d’excellence"]) }
    draft.place = texts.maybe { $0.town() }
    draft.region = texts.maybe { $0.pick(["Nord-Pas de Calais", "Wallonie", "West-Vlaanderen"]) }
    draft.country = texts.maybe { $0.country() }
    if texts.chance(3) {
      draft.latitude = texts.coordinate(90)
      draft.longitude = texts.coordinate(180)
    }
    draft.members = texts.maybe { 1 + $0.below(30) }
    if !parents.isEmpty, texts.chance(5) { draft.partOf = texts.pick(parents) }
    for alias in 0..<(texts.chance(4) ? 1 + texts.below(3) : 0) {
      draft.aliases.append(texts.alias(number, alias))
    }
    draft.source = try texts.source()
    draft.note = texts.maybe { $0.note() }
    draft.attributes = texts.attributes()
    return try Actor(draft)
  }

  private mutating func event(_ number: Int, editions: [String]) throws -> Event {
    let name =
      texts.pick(["Forum", "Soirée « réseau »", "Visite", "Bedrijfsbezoek"]) + " \(number)"
    var draft = EventDraft(id: texts.id(name, number), name: name)
    if !editions.isEmpty, texts.chance(2) { draft.edition = texts.pick(editions) }
    draft.format = texts.maybe { $0.pick(Vocabulary.eventFormats + ["soirée"]) }
    (draft.from, draft.until) = texts.period()
    draft.place = texts.maybe { $0.town() }
    if texts.chance(2) {
      draft.attendance = texts.below(3000)
      draft.attendanceIs = texts.pick(Exactness.allCases)
    }
    draft.source = try texts.source()
    draft.note = texts.maybe { $0.note() }
    draft.attributes = texts.attributes()
    return try Event(draft)
  }

  private mutating func participations(in event: String, of actors: [String]) throws
    -> [Participation]
  {
    var seen: Set<[String]> = []
    var participations: [Participation] = []
    for _ in 0..<texts.below(9) {
      let actor = texts.pick(actors)
      let role = texts.pick([Vocabulary.organiser, Vocabulary.visitor, "host", "invité d’honneur"])
      guard seen.insert([actor, role]).inserted else { continue }
      participations.append(
        try Participation(
          event: event, actor: actor, role: role, source: texts.source(),
          attributes: attributesOfParticipations ? texts.attributes() : [:]))
    }
    return participations
  }

  private mutating func collaboration(_ number: Int, in network: Network, actorIDs: [String])
    throws -> Collaboration
  {
    var draft = CollaborationDraft(id: texts.id("collaboration", number))
    draft.title = texts.maybe { $0.title(number) }
    draft.kind = texts.maybe { $0.pick(["visit", "co-organisation", "échange", "tie"]) }
    draft.stage = texts.maybe { $0.pick(Stage.allCases) }
    draft.participants = try participants(of: actorIDs)
    (draft.from, draft.until) = texts.period()
    if !network.events.isEmpty, texts.chance(3) {
      draft.event = texts.pick(network.events).id
    } else if !network.editions.isEmpty, texts.chance(3) {
      draft.edition = texts.pick(network.editions).id
    }
    draft.programme = texts.maybe { $0.pick(["Interreg IVA", "Fonds “FEDER”", "FP7"]) }
    draft.weight = texts.maybe { $0.pick([0.5, 1, 2, 2.5, 1e-3, 1234567.875]) }
    draft.source = try texts.source()
    draft.note = texts.maybe { $0.note() }
    draft.attributes = texts.attributes()
    return try Collaboration(draft)
  }

  private mutating func participants(of actors: [String]) throws -> [Participant] {
    var chosen = actors
    texts.shuffle(&chosen)
    switch texts.below(8) {
    case 0: return [try participant(chosen[0], Vocabulary.selfLink)]
    case 1: return [try participant(chosen[0], nil)]
    case 2 where chosen.count > 1:
      return [try participant(chosen[0], "from"), try participant(chosen[1], "to")]
    case 3:
      return [
        try participant(chosen[0], Vocabulary.lead), try participant(chosen[0], Vocabulary.partner),
      ]
    default:
      let count = min(chosen.count, 2 + texts.below(texts.chance(6) ? 12 : 3))
      return try chosen.prefix(count).enumerated().map { index, actor in
        try participant(actor, index == 0 && texts.chance(2) ? Vocabulary.lead : nil)
      }
    }
  }

  private mutating func participant(_ actor: String, _ role: String?) throws -> Participant {
    try Participant(
      actor, role: role, source: texts.chance(4) ? texts.source() : nil,
      attributes: attributesOfParticipations ? texts.attributes() : [:])
  }
}
