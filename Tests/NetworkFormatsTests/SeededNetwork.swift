// Networks with everything in them that a file can trip over.

import Collaborations

/// Makes random networks: accents, quotes, line breaks, separators, texts that look like formulas.
struct SeededNetwork {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private static let pieces = [
    "Délégation", "flamande", "\"Voka\"", "<b>&\\N", "=1+1", "-5.2", "+33 6", "@home", "'s",
    "a;b", "a,b", "x\\y", "e\u{301}", "東京", "🚆", "שלום", "1", "01", "yes", "2009-11-23",
    "name:number", "a=b", "tail\\", ";", "NULL", "  ", ":text", "é", "`", "%", "#",
  ]

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func word() -> String {
    (0..<Int.random(in: 1...3, using: &numbers))
      .map { _ in Self.pieces.randomElement(using: &numbers) ?? "x" }.joined(separator: " ")
  }

  private mutating func name(_ fallback: String) -> String {
    let name = NameForm.canonical(word())
    return name.isEmpty ? fallback : name
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? { chance(50) ? value : nil }

  private mutating func note() -> String? {
    chance(30)
      ? word() + ["\n", "\r\n", "\t", "\r", "\"\n\""][Int.random(in: 0..<5, using: &numbers)]
        + word() : nil
  }

  private mutating func date() -> CalendarDate? {
    guard chance(60) else { return nil }
    let year = Int.random(in: 1900...2030, using: &numbers)
    if chance(20) { return CalendarDate(year: year) }
    let month = Int.random(in: 1...12, using: &numbers)
    if chance(20) { return CalendarDate(year: year, month: month) }
    return CalendarDate(year: year, month: month, day: Int.random(in: 1...28, using: &numbers))
  }

  private mutating func number() -> Double {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: Double(Int.random(in: -9...9, using: &numbers))
    case 1: Double.random(in: -1...1, using: &numbers)
    case 2: 1e300 * Double.random(in: -1...1, using: &numbers)
    default: .leastNonzeroMagnitude
    }
  }

  private mutating func source() throws -> Source? {
    guard chance(40) else { return nil }
    return try Source(name("s") + "\n" + name("t"), certainty: chance(50) ? .stated : .inferred)
  }

  private mutating func attributes() -> Attributes {
    var attributes: Attributes = [:]
    while chance(40) {
      let value: AttributeValue =
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: .text(note() ?? name("t"))
        case 1: .number(number())
        case 2: .flag(chance(50))
        default: date().map { .date($0) } ?? .flag(true)
        }
      let key =
        chance(20)
        ? ["id", "name", "x:number", "x:text", "note"][Int.random(in: 0..<5, using: &numbers)]
        : name("a")
      attributes[key] = value
    }
    return attributes
  }

  /// The network of this seed, of up to `size` actors.
  mutating func make(size: Int = 12) throws -> Network {
    var network = Network()
    for place in 0..<Int.random(in: 0..<3, using: &numbers) {
      network.places.append(
        try Place(
          town: "\(name("p")) \(place)", country: maybe(name("c")),
          latitude: 50.5 - number() / 1e300,
          longitude: -3.25))
    }
    for number in 0..<Int.random(in: 0..<3, using: &numbers) {
      network.editions.append(try edition(number))
    }
    for number in 0..<Int.random(in: 1...size, using: &numbers) {
      network.actors.append(try actor(number, before: network.actors))
    }
    for number in 0..<Int.random(in: 0..<5, using: &numbers) {
      network.events.append(try event(number, in: network))
    }
    for number in 0..<Int.random(in: 0..<8, using: &numbers) {
      network.collaborations.append(try collaboration(number, in: network))
    }
    var seen: Set<RecordKey> = []
    for event in network.events {
      while chance(70), let actor = network.actors.randomElement(using: &numbers) {
        let part = try Participation(
          event: event.id, actor: actor.id, role: maybe(chance(50) ? "organiser" : name("r")),
          source: source(), attributes: attributes())
        if seen.insert(Record.participation(part).key).inserted {
          network.participations.append(part)
        }
      }
    }
    network.sort()
    return network
  }

  private mutating func edition(_ number: Int) throws -> Edition {
    var draft = EditionDraft(id: "\(name("e"))-\(number)", name: name("E"))
    draft.from = date()
    while chance(40) { draft.totals[name("t")] = self.number() }
    draft.source = try source()
    draft.note = note()
    draft.attributes = attributes()
    return try Edition(draft)
  }

  private mutating func actor(_ number: Int, before: [Actor]) throws -> Actor {
    var draft = ActorDraft(id: "\(name("a"))-\(number)", name: name("A"), kind: maybe(name("k")))
    draft.place = maybe(name("p"))
    draft.region = maybe(name("r"))
    draft.country = maybe(name("c"))
    draft.latitude = maybe(Double.random(in: -90...90, using: &numbers))
    draft.longitude = maybe(-0.125)
    draft.members = maybe(21)
    draft.partOf = chance(30) ? before.randomElement(using: &numbers)?.id : nil
    while chance(30) { draft.aliases.append(name("alias")) }
    draft.source = try source()
    draft.note = note()
    draft.attributes = attributes()
    return try Actor(draft)
  }

  private mutating func event(_ number: Int, in network: Network) throws -> Event {
    var draft = EventDraft(id: "\(name("v"))-\(number)", name: name("V"))
    draft.edition = maybe(network.editions.randomElement(using: &numbers)?.id) ?? nil
    draft.format = maybe(name("f"))
    draft.from = date()
    draft.place = maybe(name("p"))
    draft.attendance = maybe(Int.random(in: 0...2500, using: &numbers))
    draft.attendanceIs = maybe(.atLeast)
    draft.source = try source()
    draft.note = note()
    draft.attributes = attributes()
    return try Event(draft)
  }

  private mutating func collaboration(_ number: Int, in network: Network) throws -> Collaboration {
    var draft = CollaborationDraft(
      id: "\(name("c"))-\(number)", title: maybe(name("C")), kind: maybe(name("k")))
    draft.stage = Stage.allCases.randomElement(using: &numbers)
    draft.until = date()
    draft.event = maybe(network.events.randomElement(using: &numbers)?.id) ?? nil
    draft.edition = maybe(network.editions.randomElement(using: &numbers)?.id) ?? nil
    draft.programme = maybe(name("p"))
    draft.weight = maybe(abs(self.number()) + 0.5)
    repeat {
      guard let actor = network.actors.randomElement(using: &numbers) else { break }
      draft.participants.append(
        try Participant(
          actor.id, role: maybe(name("r")), source: source(), attributes: attributes()))
    } while chance(60)
    draft.source = try source()
    draft.note = note()
    draft.attributes = attributes()
    return try Collaboration(draft)
  }
}
