import Collaborations
import DOT
import Foundation
import Graphviz
import Testing

@testable import NetworkFormats

/// Graphviz's parser, as the command line brings it to the readers.
func dotGraphs(_ text: [UInt8], _ file: String) throws(FormatError) -> [DOTGraph] {
  do throws(GraphvizError) {
    return try DOTTextReader(path: renderProgram).graphs(in: text)
  } catch {
    throw FormatError(.notReadableAs, file: file, error.sentence)
  }
}

/// The program of the rendering process, built beside the tests.
private let renderProgram: String? = {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  for _ in 0..<5 {
    let path = folder.appendingPathComponent("maillage-render").path
    if FileManager.default.isExecutableFile(atPath: path) { return path }
    folder = folder.deletingLastPathComponent()
  }
  return nil
}()

@Suite("DOT files")
struct DOTReadingTests {
  private func read(_ text: String) throws -> Reading {
    try NetworkReader.read(
      Array(text.utf8), named: "t.dot", options: ReadingOptions(), dot: dotGraphs)
  }

  @Test("Nodes are actors, edges are ties, in the directions, weights and clusters of the file")
  func reading() throws {
    let reading = try read(
      """
      strict digraph "Réseau" {
        node [shape=box]
        subgraph cluster_0 { label="Nord"; a [label="Université\\nd’Artois", founded=1991]; b }
        a -> {b c} [weight=2.5, kind="visit"]
        b -> a [dir=none, label=<<b>once</b>>]
        a -> b
      }
      """)
    let made = network(of: reading.batch)
    #expect(made.actors.map(\.id) == ["a", "b", "c"])
    let first = try #require(made.actors.first)
    #expect(first.name == "Université d’Artois")
    #expect(first.attributes["founded"] == .number(1991))
    #expect(first.attributes["cluster"] == .text("Nord"))
    #expect(made.collaborations.count == 3)
    #expect(made.collaborations.filter(\.isDirected).count == 2)
    #expect(made.collaborations.filter { $0.weight == 2.5 && $0.kind == "visit" }.count == 2)
    #expect(made.collaborations.contains { $0.title == "once" })
  }

  @Test("Parallel edges, self-links and several graphs are kept")
  func manyEdges() throws {
    let made = network(of: try read("graph x { a -- b; a -- b; a -- a } graph y { b -- c }").batch)
    #expect(made.actors.count == 3)
    #expect(made.collaborations.count == 4)
    #expect(made.collaborations.filter { $0.participants.count == 1 }.count == 1)
  }

  @Test(
    "What is wrong is one clear error",
    arguments: [
      "graph { a -> b }", "digraph { a -> ", "digraph { \"a", "graph {} gra", "graph { a } }",
      "graph { a -- b \u{0} }", "digraph { a [label=<<b>] }",
    ])
  func wrong(_ text: String) throws {
    #expect(throws: FormatError.self) { try read(text) }
  }

  @Test("Subgraphs in subgraphs exhaust the parser and nothing else")
  func depth() throws {
    let text = "graph " + String(repeating: "{ subgraph ", count: 20_000)
    #expect(throws: FormatError.self) { try read(text) }
  }

  @Test("A file without a graph is refused by its one row")
  func empty() throws {
    #expect(try read("/* nothing */").hasErrors)
  }

  @Test("Latin-1 is read")
  func latin1() throws {
    let bytes = Array("graph { \"caf".utf8) + [0xE9] + Array("\" }".utf8)
    let reading = try NetworkReader.read(
      bytes, named: "t.gv", options: ReadingOptions(), dot: dotGraphs)
    #expect(reading.batch.actors.map(\.id) == ["café"])
    #expect(reading.report.encoding == "Windows-1252")
  }

  @Test("Every prefix of a graph is refused")
  func prefixes() throws {
    let text = "digraph g { a -> b [x=\"y\"]; subgraph s { c } }"
    for length in stride(from: 1, to: text.utf8.count, by: 5) {
      let prefix = String(text.prefix(length))
      #expect(throws: FormatError.self, "\(prefix)") { try read(prefix) }
    }
  }

  /// Graphviz's own counts of every file; a part of them unless MAILLAGE_ALL is set.
  @Test(
    "Files of the corpora have Graphviz’s counts",
    .enabled(if: Shared.has("corpora"), "../shared/corpora is not there"))
  func corpora() throws {
    let oracle = try #require(Shared.path("corpora/oracle-graphviz_2.43.csv"))
    let rows = try Table(csv: FileBytes.read(oracle), file: oracle)
    let step = ProcessInfo.processInfo.environment["MAILLAGE_ALL"] == nil ? 9 : 1
    var read = 0
    for row in stride(from: 1, to: rows.rowCount, by: step) {
      let name = "corpora/" + rows.text(row, 0)
      guard let path = Shared.path(name) else { continue }
      read += 1
      // base.gv is no DOT, and deep_subgraph.dot exhausts the parser: Graphviz refuses both.
      if rows.text(row, 2) != "0" {
        #expect(throws: FormatError.self, "\(name)") {
          try NetworkReader.read(path, dot: dotGraphs)
        }
        continue
      }
      let reading = try NetworkReader.read(path, dot: dotGraphs)
      #expect(!reading.hasErrors, "\(name)")
      let counts = [reading.batch.actors.count, reading.batch.collaborations.count]
      #expect(counts.map(String.init) == [rows.text(row, 3), rows.text(row, 4)], "\(name)")
    }
    #expect(read > 20)
  }
}
