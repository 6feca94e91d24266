import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// Files that were cut short: the small files of every format that the fuzzer begins with.
@Suite("Files cut short")
struct PrefixTests {
  private static let seeds = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Seeds")
  /// Every prefix where MAILLAGE_ALL is set, else a part of them.
  private static let step =
    ProcessInfo.processInfo.environment["MAILLAGE_ALL"] == nil ? 11 : 1

  private func files(_ formats: [String]) throws -> [(name: String, bytes: [UInt8])] {
    try formats.flatMap { format in
      let folder = Self.seeds.appendingPathComponent(format).path
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
        (name, try FileBytes.read(folder + "/" + name))
      }
    }
  }

  private func read(_ bytes: [UInt8], _ name: String) throws(FormatError) -> Reading {
    try NetworkReader.read(bytes, named: name, options: ReadingOptions(), dot: dotGraphs)
  }

  /// Files of formats that have an end: those of the fuzzer, and two networks in every format.
  private func endedFiles() throws -> [(name: String, bytes: [UInt8])] {
    var files = try files(["graphml", "gexf", "gml", "json", "cx", "gz", "xlsx", "dot"])
    files += Self.matrices.map { ($0.name, Array($0.text.utf8)) }
    for seed in [3, 14] as [UInt64] {
      var seeded = SeededNetwork(seed: seed)
      let network = try seeded.make(size: 4)
      for station in Station.keeping {
        guard case .graph(let format, let groups) = station, !format.isFolder else { continue }
        let document = GraphDocument.make(of: network, groups: groups).document
        files.append(
          (
            "\(groups)-\(seed).\(format.suffixes[0])",
            document.written(as: format, title: "t").bytes
          ))
      }
      files.append(("\(seed).xlsx", try NetworkWorkbook.bytes(of: network, path: "a.xlsx").bytes))
    }
    return files
  }

  /// Matrices that say how many numbers they have; a label and a number at the end of each cannot
  /// be cut and stay one.
  private static let matrices: [(name: String, text: String)] = [
    ("full.dl", "dl n=3\ndata:\n0 1 0\n1 0 1\n0 1 0\n"),
    ("labels.dl", "dl n=2\nformat = fullmatrix\nlabels:\na,b\ndata:\n0 1\n1 0\n"),
    ("embedded.dl", "dl n=2\nlabels embedded\ndata:\na b\na 0 1\nb 1 0\n"),
    ("lower.dl", "dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 1\n"),
    ("upper.dl", "dl n=3 format=upperhalf\ndata:\n0 1 0\n0 1\n0\n"),
    ("modes.dl", "dl nr=2 nc=3\nrow labels:\na,b\ndata:\n1 1 0\n0 1 1\n"),
    ("levels.dl", "dl n=2 nm=2\ndata:\n0 1\n1 0\n0 0\n1 0\n"),
    ("counted.dl", "dl n=3 format=nodelist1b\ndata:\n2 2 3\n1 3\n1 1\n"),
    ("strict.dot", "strict digraph \"G\" { a -> b [label=\"x\"]; subgraph cluster_c { b; c } }\n"),
    ("plain.dot", "graph { a -- b -- c }\n"),
    ("markup.dot", "graph { a [label=<<b>A</b> &amp; B>]; a -- b; }\n"),
    (
      "nested.graphml",
      "<graphml><graph edgedefault='directed'><node id='a'><graph edgedefault='directed'>"
        + "<node id='b'/></graph></node><hyperedge><endpoint node='a'/><endpoint node='b'/>"
        + "</hyperedge></graph></graphml>"
    ),
    (
      "spells.gexf",
      "<gexf version='1.2'><graph mode='dynamic'><nodes><node id='a' label='A'><spells>"
        + "<spell start='1' end='2'/></spells></node><node id='b' label='B'/></nodes><edges>"
        + "<edge source='a' target='b'/></edges></graph></gexf>"
    ),
    (
      "lists.gml",
      "graph [ node [ id 1 graphics [ x 1 ] ] node [ id 2 ] edge [ source 1 target 2 ] ]"
    ),
    ("kumu.json", "{\"elements\":[{\"label\":\"A\"}],\"connections\":[]}"),
    (
      "adjacency.json",
      "{\"nodes\":[{\"id\":1},{\"id\":2}],\"adjacency\":[[{\"id\":2}],[{\"id\":1}]]}"
    ),
  ]

  @Test("Every strict prefix of a file that has an end is refused")
  func ended() throws {
    let files = try endedFiles()
    #expect(files.count >= 50)
    for (name, bytes) in files {
      let whole = Result { try read(bytes, name) }
      #expect((try? whole.get().hasErrors) == false, "\(name)")
      let isText = !name.hasSuffix("z") && !name.hasSuffix(".xlsx")
      let last = isText ? (bytes.lastIndex { $0 > 32 } ?? 0) : bytes.count - 1
      // Graphviz's parser takes a process for each.
      let most = Self.step == 1 ? Int.max : name.hasSuffix(".dot") ? 12 : 60
      let step = max(1, last / most)
      let ends = max(1, last - (name.hasSuffix(".dot") ? 2 : 24))...max(1, last)
      for length in Array(stride(from: 1, through: last, by: step)) + Array(ends) {
        let outcome = Result { try read(Array(bytes.prefix(length)), name) }
        if case .success(let reading) = outcome {
          #expect(reading.hasErrors, "\(name) cut after \(length) bytes of \(bytes.count)")
        }
      }
    }
  }

  @Test("A prefix of a counted matrix is refused, or warns of its last line")
  func counted() throws {
    for (name, bytes) in try files(["dl", "net", "tim"]) {
      for length in stride(from: 1, to: bytes.count, by: Self.step) {
        let prefix = Array(bytes.prefix(length))
        let outcome = Result { try read(prefix, name) }
        guard case .success(let reading) = outcome, prefix.last != 10 else { continue }
        #expect(reading.report.problems.count > 0, "\(name) cut after \(length) bytes")
      }
    }
  }

  @Test("A table whose last line is open, or short, warns of it")
  func tables() throws {
    for (name, bytes) in try files(["csv"]) {
      for length in stride(from: 20, to: bytes.count, by: Self.step) {
        let prefix = Array(bytes.prefix(length))
        let outcome = Result { try read(prefix, name) }
        guard case .success(let reading) = outcome, prefix.last != 10 else { continue }
        #expect(reading.report.problems.count > 0, "\(name) cut after \(length) bytes")
      }
    }
  }
}
