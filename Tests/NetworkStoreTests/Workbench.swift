// What the tests of the store share: folders that go, seeded chance, and small networks.

import Collaborations
import Foundation
import NetworkStore
import Testing

/// A folder of its own for one test, removed when the test is done.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("maillage-store-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "test.maillage") -> String { path + "/" + name }

  /// The names of what stands in the folder.
  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func bytes(_ name: String = "test.maillage") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func write(_ data: Data, _ name: String = "test.maillage") throws {
    try data.write(to: URL(fileURLWithPath: file(name)))
  }
}

/// SplitMix64, so that a failure can be seen again.
///
/// > Reference: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators",
/// > OOPSLA 2014.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The sentence of an error.
func said(_ error: StoreError?) -> String {
  error.map { "\($0.sentence)" } ?? ""
}

/// Two actors who met at an event of an edition: one record of each sort.
func smallSteps() throws -> [Step] {
  var edition = EditionDraft(id: "week-2009", name: "Semaine de l'Innovation 2009")
  edition.from = CalendarDate(year: 2009, month: 11, day: 23)
  edition.until = CalendarDate(year: 2009, month: 11, day: 27)
  edition.totals = ["visitors": 2500, "growth": 0.25]
  var event = EventDraft(id: "forum", name: "Forum INOPME")
  event.edition = "week-2009"
  event.attendance = 50
  event.attendanceIs = .about
  var lens = ActorDraft(id: "crest-lens", name: "CREST Lens", kind: "crest")
  lens.aliases = ["CREST de Lens", "CRÉST"]
  lens.partOf = "crests"
  lens.latitude = 50.432_109_876_543_21
  let founded = try #require(CalendarDate("1996-03"))
  lens.attributes = [
    "since": .date(founded), "staff": .number(3.5), "open": .flag(true),
    "motto": .text("“Là-bas”\n\t\\ \"ici\" 🚀"),
  ]
  var crests = ActorDraft(id: "crests", name: "Les CREST")
  crests.members = 21
  var visit = CollaborationDraft(id: "visit", title: "Une visite", kind: "visit")
  visit.stage = .exploring
  visit.event = "forum"
  visit.weight = 0.1
  visit.source = try Source("page 3", certainty: .inferred)
  visit.participants = [
    try Participant("voka", role: "lead"),
    try Participant("crest-lens", source: try Source("page 4"), attributes: ["n": .number(2)]),
  ]
  return [
    .put(.collaboration(try Collaboration(visit))),
    .put(
      .participation(try Participation(event: "forum", actor: "crest-lens", role: "organiser"))),
    .put(.event(try Event(event))),
    .put(.actor(try Actor(lens))),
    .put(.actor(try Actor(crests))),
    .put(.actor(try Actor(ActorDraft(id: "voka", name: "Délégation flamande \"Voka\" <b>&\\N")))),
    .put(.edition(try Edition(edition))),
    .put(.place(try Place(town: "Lens", country: nil, latitude: 50.43, longitude: 2.83))),
    .put(.place(try Place(town: "Lens", country: "CH", latitude: 46.28, longitude: 7.45))),
  ]
}

extension NetworkStore {
  /// A network file with ``smallSteps()`` in it, in `folder`.
  static func small(in folder: Folder) throws -> NetworkStore {
    let store = try NetworkStore.create(at: folder.file())
    try store.change(command: "import small", author: "Ada") { _ in try smallSteps() }
    return store
  }

  /// Puts one actor.
  func putActor(_ id: String, name: String? = nil) throws {
    try change(command: "add actor \(id)", author: "Ada") { _ in
      [Step.put(.actor(try Actor(ActorDraft(id: id, name: name ?? id))))]
    }
  }
}

extension Network {
  /// Does what a change does, the obvious and slow way.
  mutating func apply(_ steps: [Step]) {
    for step in steps {
      switch step {
      case .put(let record):
        drop(record.key)
        switch record {
        case .place(let place): places.append(place)
        case .edition(let edition): editions.append(edition)
        case .actor(let actor): actors.append(actor)
        case .event(let event): events.append(event)
        case .participation(let part): participations.append(part)
        case .collaboration(let collaboration): collaborations.append(collaboration)
        }
      case .remove(let key): drop(key)
      }
    }
    sort()
  }

  private mutating func drop(_ key: RecordKey) {
    places.removeAll { Record.place($0).key == key }
    editions.removeAll { Record.edition($0).key == key }
    actors.removeAll { Record.actor($0).key == key }
    events.removeAll { Record.event($0).key == key }
    participations.removeAll { Record.participation($0).key == key }
    collaborations.removeAll { Record.collaboration($0).key == key }
  }
}
