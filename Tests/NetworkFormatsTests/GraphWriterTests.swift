import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// The seeds of the long tests: 16, or as many as `MAILLAGE_SEEDS` says.
let seeds = 0..<(ProcessInfo.processInfo.environment["MAILLAGE_SEEDS"].flatMap(Int.init) ?? 16)

@Suite("Graph files that are written")
struct GraphWriterTests {
  /// The formats, each with the forms that groups have in it.
  static let forms: [(ExportFormat, GraphDocument.Groups)] =
    ExportFormat.allCases.filter(\.keepsRecords).flatMap { format in
      format.groups.map { (format, $0) }
    }

  @Test("What is written reads back as the same network, less what was declared", arguments: forms)
  func roundTrip(format: ExportFormat, groups: GraphDocument.Groups) throws {
    for seed in seeds {
      let original = try SeededNetwork.withPairs(seed: UInt64(seed))
      let copy = try reread(original, format, groups)
      let expected = original.lessLosses(of: format, groups)
      expectEqual(copy, expected, "\(format) \(groups), seed \(seed)")
    }
  }

  @Test("One format after another loses no more than each alone", arguments: forms)
  func pairs(format: ExportFormat, groups: GraphDocument.Groups) throws {
    for seed in seeds.prefix(seeds.count / 4) {
      let original = try SeededNetwork.withPairs(seed: UInt64(seed))
      let first = try reread(original, format, groups)
      for (other, otherGroups) in Self.forms {
        let second = try reread(first, other, otherGroups)
        let expected = first.lessLosses(of: other, otherGroups)
        expectEqual(second, expected, "\(format) to \(other), seed \(seed)")
      }
    }
  }

  @Test("The same network gives the same bytes", arguments: forms)
  func deterministic(format: ExportFormat, groups: GraphDocument.Groups) throws {
    let network = try SeededNetwork.withPairs(seed: 7)
    var shuffled = network
    shuffled.actors.reverse()
    shuffled.collaborations.reverse()
    shuffled.participations.reverse()
    let texts = [network, shuffled].map {
      GraphDocument.make(of: $0, groups: groups).document.written(as: format, title: "t").bytes
    }
    #expect(texts[0] == texts[1])
  }

  private func reread(_ network: Network, _ format: ExportFormat, _ groups: GraphDocument.Groups)
    throws -> Network
  {
    let written = GraphDocument.make(of: network, groups: groups).document
      .written(as: format, title: "Essai \"<&>\"")
    let reading: Reading
    if format.isFolder {
      let path = try Scratch().path("sheets")
      let folder = URL(fileURLWithPath: path)
      defer { try? FileManager.default.removeItem(at: folder) }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in written.files {
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
      }
      reading = try NetworkReader.read(path)
    } else {
      reading = try NetworkReader.read(
        written.bytes, named: "essai.\(format.suffixes[0])", options: ReadingOptions(),
        dot: dotGraphs)
    }
    #expect(reading.report.problems.listed.map { "\($0)" } == [], "\(format)")
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.map { "\($0)" } == [], "\(format)")
    return merge.applied(to: Network())
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
