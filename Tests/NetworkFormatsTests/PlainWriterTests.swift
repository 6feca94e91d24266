import Collaborations
import Testing

@testable import NetworkFormats

@Suite("Formats that hold names and ties")
struct PlainWriterTests {
  @Test("Pajek keeps names, directions, weights, titles and parallel ties")
  func pajek() throws {
    for seed in seeds {
      let (document, _) = try self.document(seed)
      let written = document.written(as: .pajek, title: "t")
      let copy = try read(PajekReader.read(written.bytes, file: "a.net"))
      let isTwoModes =
        String(decoding: written.bytes, as: UTF8.self).prefix(40)
        .split(separator: "\n")[0].split(separator: " ").count == 3
      let expected = outline(document, seed, named: true, isTwoModes: isTwoModes)
      #expect(copy == expected, "seed \(seed)")
    }
  }

  @Test("UCINET DL keeps ids, weights and parallel ties, and directions where all have one")
  func ucinet() throws {
    for seed in seeds {
      let (document, _) = try self.document(seed)
      let written = document.written(as: .ucinetDL, title: "t")
      let copy = try read(DLReader.read(written.bytes, file: "a.dl"))
      #expect(copy.names.count == document.nodes.count || copy.groups > 0, "seed \(seed)")
      let lost = written.losses.filter { $0.what == "direction" }.reduce(0) { $0 + $1.count }
      let undirected = document.edges.count { !$0.isDirected }
      if copy.groups == 0 {
        #expect(copy.weights == document.edges.compactMap(\.weight).sorted(), "seed \(seed)")
        // A matrix keeps that no tie has a direction; a list of arcs says that it does not.
        #expect(lost == 0 || lost == undirected, "seed \(seed)")
        #expect(copy.directed == document.edges.count { $0.isDirected } + lost, "seed \(seed)")
      }
    }
  }

  @Test("A name that stands twice, a quotation mark and a backslash make no names equal")
  func names() throws {
    var document = GraphDocument()
    for (id, label) in [("a", "N"), ("b", "N"), ("c", "x\"y"), ("d", "x'y"), ("e", "t\\")] {
      document.nodes.append(GraphDocument.Node(id: id, label: label))
    }
    let text = String(decoding: document.written(as: .pajek, title: "t").bytes, as: UTF8.self)
    #expect(
      text == "*Vertices 5\n1 \"N\"\n2 \"N (b)\"\n3 \"x'y\"\n4 \"x'y (d)\"\n5 \"t/\"\n")
    let losses = document.written(as: .pajek, title: "t").losses
    #expect(losses.contains(ExportLoss(of: .actor, what: "name", count: 4)))
  }

  @Test("A project says what each vertex stands for, and keeps numbers")
  func project() throws {
    var draft = ActorDraft(id: "a", name: "A")
    draft.latitude = 50.5
    var network = Network()
    network.actors = [try Actor(draft), try Actor(ActorDraft(id: "b", name: "B"))]
    network.events = [try Event(EventDraft(id: "v", name: "V"))]
    let written = GraphDocument.make(of: network).document.written(as: .pajekProject, title: "t")
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(text.hasPrefix("*Network t\n*Vertices 3\n1 \"A\"\n2 \"B\"\n3 \"V\"\n"))
    #expect(text.contains("3 collaboration\n*Vertices 3\n1\n1\n2\n"))
    #expect(text.hasSuffix("*Vector latitude\n*Vertices 3\n50.5\n999999998\n999999998\n"))
    #expect(written.losses.contains(ExportLoss(of: .event, what: "id", count: 1)))
  }

  private func document(_ seed: Int) throws -> (GraphDocument, [ExportLoss]) {
    GraphDocument.make(of: try SeededNetwork.withPairs(seed: UInt64(seed)))
  }

  /// What formats of this sort keep of a graph.
  private struct Outline: Equatable {
    var names: [String] = []
    var groups = 0
    var directed = 0
    var weights: [Double] = []
    var edges: [String] = []
  }

  private func read(_ reading: GraphReading) throws -> Outline {
    var reading = reading
    reading.finish()
    var problems = ImportProblems()
    reading.log.append(to: &problems)
    #expect(problems.errorCount == 0)
    var outline = Outline()
    let names = Dictionary(
      uniqueKeysWithValues: reading.document.nodes.map { ($0.id, $0.label ?? $0.id) })
    outline.names = names.values.sorted()
    outline.groups = reading.document.hyperedges.count
    outline.directed = reading.document.edges.count { $0.isDirected }
    outline.weights = reading.document.edges.compactMap(\.weight).sorted()
    outline.edges = reading.document.edges.map { edge in
      let ends = [names[edge.source] ?? "", names[edge.target] ?? ""]
      return "\(ends) \(edge.isDirected) \(edge.weight ?? 0) \(edge.label ?? "")"
    }.sorted()
    return outline
  }

  private func outline(_ document: GraphDocument, _ seed: Int, named: Bool, isTwoModes: Bool)
    -> Outline
  {
    var outline = Outline()
    var names: [String: String] = [:]
    var taken: Set<String> = []
    func quotable(_ text: String) -> String {
      text.replacing("\"", with: "'").replacing("\\", with: "/")
    }
    for node in document.nodes {
      let id = node.attributes[FieldNames.key]?.text ?? node.id
      var name = quotable(node.label ?? id)
      if taken.contains(name) { name += " (\(quotable(id)))" }
      taken.insert(name)
      names[node.id] = name
    }
    let actors = document.nodes.filter { $0.attributes["record"] == .text("actor") }
    let kept = isTwoModes ? actors : document.nodes
    outline.names = kept.compactMap { names[$0.id] }.sorted()
    guard !isTwoModes else {
      let ends = Set(document.edges.flatMap { [$0.source, $0.target] })
      outline.groups = ends.subtracting(actors.map(\.id)).count
      return outline
    }
    outline.directed = document.edges.count { $0.isDirected }
    outline.weights = document.edges.compactMap(\.weight).sorted()
    outline.edges = document.edges.map { edge in
      let ends = [names[edge.source] ?? "", names[edge.target] ?? ""]
      return "\(ends) \(edge.isDirected) \(edge.weight ?? 0) \(quotable(edge.label ?? ""))"
    }.sorted()
    return outline
  }
}
