// Files made to fill the memory or to never end: each is refused soon, within 512 MB.

import Foundation
import Testing

@Suite("Ceilings of import")
struct CeilingTests {
  /// The seconds that a refusal may take: a debug build is many times slower.
  #if DEBUG
    private static let limit = 30.0
  #else
    private static let limit = 1.0
  #endif

  /// Imports a file that `make` makes, which must be refused in time by a process that can have
  /// 512 MB of data.
  private func refuse(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation,
    make: (Tool) throws -> Void
  ) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try make(tool)
      let clock = ContinuousClock()
      let start = clock.now
      let run = try tool.shell(#"ulimit -d 524288; exec "$MAILLAGE" import "\#(name)""#)
      let seconds =
        Double((clock.now - start).components.seconds)
        + Double((clock.now - start).components.attoseconds) / 1e18
      #expect(run.status == 65, "\(name): \(run.errors)", sourceLocation: sourceLocation)
      #expect(!run.errors.contains("Fatal error"), sourceLocation: sourceLocation)
      #expect(run.errors.utf8.count < 2000, sourceLocation: sourceLocation)
      #expect(seconds < Self.limit, "\(name): \(seconds) s", sourceLocation: sourceLocation)
      #expect(try tool.succeed("history", "--format", "json").objects().isEmpty)
    }
  }

  private static let deep = 100_000

  /// A hundred thousand parts in one another, in every format that nests.
  private static let nested: [(name: String, text: String)] = [
    ("t.graphml", "<graphml>" + String(repeating: "<graph><node id='a'>", count: deep)),
    ("t.gexf", "<gexf><graph>" + String(repeating: "<nodes><node id='a'>", count: deep)),
    ("t.xml", String(repeating: "<a>", count: deep)),
    ("t.json", "{\"nodes\":" + String(repeating: "[", count: deep)),
    ("objects.json", String(repeating: "{\"graph\":", count: deep)),
    ("t.cx2", "[{\"CXVersion\":\"2.0\"}," + String(repeating: "[{\"a\":", count: deep)),
    ("t.cyjs", "{\"elements\":" + String(repeating: "{\"nodes\":[", count: deep)),
    ("t.gml", "graph [ node [ id 1 " + String(repeating: "a [ ", count: deep)),
    ("graphs.gml", String(repeating: "graph [ ", count: deep)),
    ("t.dot", "graph { " + String(repeating: "{ ", count: deep)),
    ("clusters.dot", "graph { " + String(repeating: "subgraph { a ", count: deep)),
    ("t.dl", "dl n=2000000000\ndata:\n0 1\n"),
    ("modes.dl", "dl nr=2000000000 nc=2000000000\ndata:\n0 1\n"),
    ("t.net", "*Vertices 2000000000\n1 \"a\"\n*Edges\n1 2000000000\n"),
    ("modes.net", "*Vertices 2000000000 1000000000\n*Edges\n1 2\n"),
    (
      "xxe.graphml",
      "<!DOCTYPE graphml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml><graph>"
        + "<node id='&a;'/></graph></graphml>"
    ),
    (
      "laughs.gexf",
      "<!DOCTYPE gexf [<!ENTITY a \"ha\">"
        + (0..<30).map {
          "<!ENTITY a\($0) \"\(String(repeating: $0 == 0 ? "&a;" : "&a\($0 - 1);", count: 10))\">"
        }
        .joined() + "]><gexf><graph><nodes><node id='&a29;'/></nodes></graph></gexf>"
    ),
  ]

  @Test(
    "What nests a hundred thousand deep, announces billions or declares entities is refused",
    arguments: nested)
  func nesting(name: String, text: String) throws {
    try refuse(name) { try $0.write(text, to: name) }
  }

  /// What a file of one line begins with, by its name; a gigabyte follows.
  private static let lines = [
    ("t.csv", ""), ("named.csv", "Source,Target\\n"), ("t.tsv", "Source\\tTarget\\n"),
    ("t.net", "*Vertices 1\\n1 \""), ("t.gml", "graph [ node [ id \""), ("t.dl", "dl n=2 "),
    ("labels.dl", "dl n=2\\nlabels:\\n"), ("t.json", "{\"nodes\":[{\"id\":\""),
    ("t.graphml", "<graphml><graph><node id=\""), ("t.gexf", "<gexf><graph "),
    ("t.dot", "graph { \""), ("t.cx2", "[{\"CXVersion\":\""), ("t", ""),
  ]

  @Test("A gigabyte on one line is refused", arguments: lines)
  func oneLine(name: String, start: String) throws {
    try refuse(name) { tool in
      // The rest is a hole of zeros, which takes no room on the disk.
      let made = try tool.shell("printf '\(start)' > \(name); truncate -s 1G \(name)")
      #expect(made.status == 0)
    }
  }

  @Test("A file that becomes a gigabyte when it is decompressed is refused")
  func bomb() throws {
    try refuse("t.csv.gz") { tool in
      let script = "printf 'a,b\\n' > t; truncate -s 400M t; gzip -1 < t > t.csv.gz"
      let made = try tool.shell(script)
      #expect(made.status == 0)
    }
    try refuse("t.csv.gz") { tool in
      // Lines and all: what the format can do at most, which no table does.
      let script = "yes 'a,b' | head -c 200M | gzip -1 > t.csv.gz"
      let made = try tool.shell(script)
      #expect(made.status == 0)
    }
  }

  @Test(
    "A name of 200 KB of combining marks is refused",
    arguments: ["csv", "graphml", "gexf", "gml", "json", "net", "dl", "dot", "cx2", "cyjs"])
  func marks(format: String) throws {
    let name = "e" + String(repeating: "\u{301}\u{323}", count: 50_000)
    let text =
      switch format {
      case "graphml": "<graphml><graph><node id='\(name)'/></graph></graphml>"
      case "gexf": "<gexf><graph><nodes><node id='\(name)'/></nodes></graph></gexf>"
      case "gml": "graph [ node [ id \"\(name)\" ] ]"
      case "json": "{\"nodes\":[{\"id\":\"\(name)\"}],\"links\":[]}"
      case "net": "*Vertices 1\n1 \"\(name)\"\n"
      case "dl": "dl n=2 format=edgelist1\nlabels embedded\ndata:\n\(name) b\n"
      case "dot": "graph { \"\(name)\" -- b }"
      case "cx2":
        "[{\"CXVersion\":\"2.0\"},{\"nodes\":[{\"id\":\"\(name)\"}]},{\"status\":[{\"success\":true}]}]"
      case "cyjs": "{\"elements\":{\"nodes\":[{\"data\":{\"id\":\"\(name)\"}}]}}"
      default: "Source,Target\n\(name),b\n"
      }
    try refuse("t.\(format)") { try $0.write(text, to: "t.\(format)") }
  }
}
