import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// The seeds of the long tests: 16, or as many as `MAILLAGE_SEEDS` says.
let seeds = 0..<(ProcessInfo.processInfo.environment["MAILLAGE_SEEDS"].flatMap(Int.init) ?? 16)

@Suite("Graph files that are written")
struct GraphWriterTests {
  @Test(
    "What is written reads back as the same network, less what was declared",
    arguments: Station.keeping)
  func roundTrip(station: Station) throws {
    for seed in seeds {
      let original = try SeededNetwork.withPairs(seed: UInt64(seed))
      let copy = try station.reread(original)
      expectEqual(copy, station.expected(of: original), "\(station.testDescription), seed \(seed)")
    }
  }

  @Test("One format after another loses no more than each alone", arguments: Station.all)
  func pairs(first station: Station) throws {
    // A debug build tries a few; every pair of formats on a thousand networks is the long form.
    for seed in seeds.count > 100 ? seeds : seeds.prefix(3) {
      let original = try SeededNetwork.withPairs(seed: UInt64(seed))
      let first = try station.reread(original)
      for other in Station.all {
        let what = "\(station.testDescription) to \(other.testDescription), seed \(seed)"
        let second = try other.reread(first)
        guard case .graph(let format, let groups) = other, !other.keepsRecords else {
          expectEqual(second, other.expected(of: first), what)
          continue
        }
        let document = GraphDocument.make(of: first, groups: groups).document
        let kept = PlainOutline.expected(of: document, in: format)
        let read = PlainOutline(of: second, hasTwoModes: kept.hasTwoModes)
        #expect(read.names == kept.names, "\(what)")
        #expect(read.groups == kept.groups, "\(what)")
        #expect(read.edges == kept.edges, "\(what)")
      }
    }
  }

  /// The formats, each with the forms that groups have in it.
  private static let forms: [(ExportFormat, GraphDocument.Groups)] =
    ExportFormat.allCases.flatMap { format in format.groups.map { (format, $0) } }

  @Test(
    "A text that looks like a date stays one where every edge is a part", arguments: Station.keeping
  )
  func textsOfParts(station: Station) throws {
    var network = Network()
    network.actors = try ["a", "b", "c"].map { try Actor(ActorDraft(id: $0, name: $0)) }
    var draft = CollaborationDraft(id: "p", kind: "project")
    draft.participants = try network.actors.map {
      try Participant($0.id, attributes: ["id": .text("2009-11-23"), "n": .text("12")])
    }
    network.collaborations = [try Collaboration(draft)]
    expectEqual(
      try station.reread(network), station.expected(of: network), station.testDescription)
  }

  @Test("The same network gives the same bytes", arguments: forms)
  func deterministic(format: ExportFormat, groups: GraphDocument.Groups) throws {
    let network = try SeededNetwork.withPairs(seed: 7)
    var shuffled = network
    shuffled.actors.reverse()
    shuffled.collaborations.reverse()
    shuffled.participations.reverse()
    let texts = [network, shuffled].map {
      GraphDocument.make(of: $0, groups: groups).document.written(as: format, title: "t").files.map(
        \.bytes)
    }
    #expect(texts[0] == texts[1])
  }

  private func expectEqual(_ copy: Network, _ expected: Network, _ what: String) {
    if copy == expected { return }
    func compare<Record: Equatable>(_ name: String, _ path: KeyPath<Network, [Record]>) {
      let (left, right) = (copy[keyPath: path], expected[keyPath: path])
      #expect(left.count == right.count, "\(what): \(name)")
      for (left, right) in zip(left, right) where left != right {
        Issue.record("\(what): \(name)\n  read     \(left)\n  expected \(right)")
        return
      }
    }
    compare("editions", \.editions)
    compare("actors", \.actors)
    compare("events", \.events)
    compare("participations", \.participations)
    compare("collaborations", \.collaborations)
    compare("places", \.places)
  }
}

extension SeededNetwork {
  /// The network of a seed, with directed, parallel and self ties besides.
  static func withPairs(seed: UInt64) throws -> Network {
    var seeded = SeededNetwork(seed: seed)
    var network = try seeded.make()
    var numbers = SeededNumbers(seed: seed ^ 0xFACE)
    let ids = network.actors.map(\.id)
    let kinds = ["visit", "projet « é »", "tie"]
    for number in 0..<Int.random(in: 0..<6, using: &numbers) {
      guard let first = ids.randomElement(using: &numbers),
        let second = ids.randomElement(using: &numbers)
      else { break }
      var draft = CollaborationDraft(
        id: "pair-\(number)", title: number % 2 == 0 ? "T \"\(number)\"" : nil,
        kind: kinds.randomElement(using: &numbers))
      draft.weight = Double.random(in: 0.1...3, using: &numbers)
      draft.from = CalendarDate(year: 2009, month: 11, day: 23)
      let roles = [("from", "to"), ("to", "from"), ("lead", "partner"), ("partner", "partner")]
        .randomElement(using: &numbers)
      draft.participants =
        first == second
        ? [try Participant(first, role: "self")]
        : [try Participant(first, role: roles?.0), try Participant(second, role: roles?.1)]
      network.collaborations.append(try Collaboration(draft))
    }
    network.sort()
    return network
  }
}

extension Network {
  /// The network less what a graph file of this format declares that it loses.
  func lessLosses(of format: ExportFormat, _ groups: GraphDocument.Groups) -> Network {
    var network = self
    network.places = []
    // Editions are known by name, where no two have the same.
    let counts = Dictionary(editions.map { ($0.name, 1) }, uniquingKeysWith: +)
    let names = Dictionary(
      uniqueKeysWithValues: editions.map { ($0.id, counts[$0.name] == 1 ? $0.name : $0.id) })
    let used = Set(events.compactMap(\.edition) + collaborations.compactMap(\.edition))
    let order = events.compactMap(\.edition) + collaborations.compactMap(\.edition)
    var batch = RecordBatch()
    for id in order where used.contains(id) {
      let draft = EditionDraft(id: names[id] ?? id)
      if !batch.editions.contains(draft) { batch.editions.append(draft) }
    }
    let merge = Merge(batch, into: Network())
    network.editions = merge.applied(to: Network()).editions
    let ids = Dictionary(uniqueKeysWithValues: network.editions.map { ($0.name, $0.id) })
    network.events = events.compactMap { event in
      var draft = EventDraft(event)
      draft.edition = event.edition.flatMap { ids[names[$0] ?? $0] }
      return try? Event(draft)
    }
    network.collaborations = collaborations.compactMap { collaboration in
      var draft = CollaborationDraft(collaboration)
      draft.edition = collaboration.edition.flatMap { ids[names[$0] ?? $0] }
      if format == .graphML, groups == .hyperedges, !collaboration.isEdge {
        draft.participants = draft.participants.compactMap {
          try? Participant($0.actor, role: $0.role)
        }
      }
      return try? Collaboration(draft)
    }
    if format == .graphML, groups == .hyperedges {
      network.participations = participations.compactMap {
        try? Participation(event: $0.event, actor: $0.actor, role: $0.role)
      }
    }
    network.sort()
    return network
  }
}

extension Collaboration {
  /// Whether a graph file writes it as an edge.
  var isEdge: Bool {
    participants.count == 2 && participants[0].actor != participants[1].actor
      || participants.count == 1 && participants[0].role == "self"
        && participants[0].attributes.isEmpty && participants[0].source == nil
  }
}
