import Collaborations
import Foundation
import Testing
import Wording

@testable import NetworkFormats

/// Files are read strictly; each rule is relaxed by its own option, which says what it did.
@Suite("Reading that is relaxed on request")
struct RelaxedReadingTests {
  private func read(
    _ text: String, _ name: String, _ relax: (inout ReadingOptions) -> Void = { _ in }
  ) throws -> (network: Network, errors: Int, said: [String]) {
    var options = ReadingOptions()
    relax(&options)
    let reading = try NetworkReader.read(
      Array(text.utf8), named: name, options: options, dot: dotGraphs)
    return (
      network(of: reading.batch), reading.report.problems.errorCount,
      reading.report.problems.listed.map { "\($0.severity.rawValue): \($0.problem.english)" }
    )
  }

  /// An edge to a node that is not listed, in each format that lists nodes.
  private static let missing = [
    (
      "<graphml><graph edgedefault='directed'><node id='a'/><edge source='a' target='b'/></graph></graphml>",
      "t.graphml"
    ),
    (
      "<gexf><graph><nodes><node id='a'/></nodes><edges><edge source='a' target='b'/></edges></graph></gexf>",
      "t.gexf"
    ),
    ("graph [ node [ id \"a\" ] edge [ source \"a\" target \"b\" ] ]", "t.gml"),
    ("{\"nodes\":[{\"id\":\"a\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}", "t.json"),
    ("{\"graph\":{\"nodes\":{\"a\":{}},\"hyperedges\":[{\"nodes\":[\"a\",\"b\"]}]}}", "t.json"),
    (
      "[{\"CXVersion\":\"2.0\"},{\"nodes\":[{\"id\":\"a\"}]},{\"edges\":[{\"id\":0,\"s\":\"a\",\"t\":\"b\"}]},"
        + "{\"status\":[{\"success\":true}]}]", "t.cx2"
    ),
  ]

  @Test("An edge to a node that is not listed is an error, or makes it", arguments: missing)
  func createMissing(text: String, name: String) throws {
    let strict = try read(text, name)
    #expect(strict.errors == 1 && strict.network.collaborations.isEmpty)
    let relaxed = try read(text, name) { $0.createsMissing = true }
    #expect(relaxed.errors == 0)
    #expect(relaxed.network.actors.map(\.id) == ["a", "b"])
    #expect(relaxed.network.collaborations.count == 1)
    #expect(
      relaxed.said == [
        "note: Edges lead to 1 node that the file does not list (“b”); it is made."
      ])
  }

  @Test("An id that stands twice is an error, or its nodes are taken for one")
  func mergeDuplicates() throws {
    let text = """
      {"nodes":[{"id":"a","label":"A","x":1},{"id":"a","label":"B","x":1,"y":2}],"links":[]}
      """
    #expect(try read(text, "t.json").errors == 1)
    let relaxed = try read(text, "t.json") { $0.mergesDuplicates = true }
    #expect(relaxed.errors == 0)
    #expect(relaxed.network.actors.map(\.name) == ["A"])
    #expect(relaxed.network.actors[0].attributes == ["x": .number(1), "y": .number(2)])
    #expect(
      relaxed.said == [
        "warning: The node “a” stands twice and is taken for one; where they differ (label), the "
          + "first is kept."
      ])
    let same = "<graphml><graph><node id='a'/><node id='a'/></graph></graphml>"
    #expect(try read(same, "t.graphml") { $0.mergesDuplicates = true }.said.count == 1)
    #expect(try read(same, "t.graphml").errors == 1)
  }

  /// A number that is none, in each format that has numbers.
  private static let badNumbers = [
    (
      "<graphml><key id='n' for='node' attr.name='n' attr.type='int'/><graph><node id='a'>"
        + "<data key='n'>many</data></node></graph></graphml>", "t.graphml"
    ),
    (
      "<gexf><graph><nodes><node id='a'/></nodes><edges><edge source='a' target='a' weight='much'/></edges></graph></gexf>",
      "t.gexf"
    ),
    ("graph [ node [ id 1 ] edge [ source 1 target 1 weight \"much\" ] ]", "t.gml"),
    (
      "{\"nodes\":[{\"id\":\"a\"}],\"links\":[{\"source\":\"a\",\"target\":\"a\",\"weight\":\"much\"}]}",
      "t.json"
    ),
    ("graph { a -- a [weight=much] }\n", "t.dot"),
    ("*Vertices 1\n*Edges\n1 1 much\n", "t.net"),
    ("dl n=1 format=edgelist1\ndata:\n1 1 much\n", "t.dl"),
    ("Source,Target,Weight\na,b,much\n", "t.csv"),
  ]

  @Test("A number that is none is an error, or is left out", arguments: badNumbers)
  func blankBadValues(text: String, name: String) throws {
    #expect(try read(text, name).errors == 1)
    let relaxed = try read(text, name) { $0.blanksBadValues = true }
    #expect(relaxed.errors == 0)
    #expect(!relaxed.network.actors.isEmpty)
    #expect(relaxed.network.collaborations.allSatisfy { $0.weight == 1 })
    #expect(relaxed.said.filter { $0.hasSuffix("The value is left out.") }.count == 1)
  }

  @Test("A network folder is relaxed by the same options")
  func folder() throws {
    func files(_ replaced: [String: String]) -> [(String, String)] {
      let headers = Dictionary(
        uniqueKeysWithValues: FolderFile.allCases.map {
          ($0.rawValue, $0.columns.joined(separator: ",") + "\n")
        })
      return headers.merging(replaced) { $1 }.sorted { $0.key < $1.key }
    }
    func row(_ file: FolderFile, _ cells: [String: String]) -> String {
      file.columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    func header(_ file: FolderFile) -> String { file.columns.joined(separator: ",") + "\n" }
    let texts = files([
      "actors.csv": header(.actors)
        + row(.actors, ["id": "a", "name": "A", "latitude": "north", "partOf": "p"])
        + row(.actors, ["id": "a", "name": "B"]),
      "events.csv": header(.events) + row(.events, ["id": "e", "name": "E", "edition": "2009"]),
      "participations.csv": header(.participations)
        + row(.participations, ["event": "e", "actor": "z"]),
    ])
    let scratch = try Scratch()
    for (name, text) in texts { _ = try scratch.file(name, text) }
    let strict = try NetworkReader.read(scratch.url.path)
    #expect(strict.report.problems.errorCount == 3)
    var options = ReadingOptions()
    (options.createsMissing, options.mergesDuplicates, options.blanksBadValues) = (true, true, true)
    let relaxed = try NetworkReader.read(scratch.url.path, options: options)
    let said = relaxed.report.problems.listed.map {
      "\($0.severity.rawValue): \($0.problem.english)"
    }
    #expect(!relaxed.hasErrors && said.count == 3, "\(said)")
    let made = NetworkFormatsTests.network(of: relaxed.batch)
    #expect(made.actors.map(\.id).sorted() == ["a", "p", "z"])
    #expect(made.actors.first { $0.id == "a" }?.partOf == "p")
    #expect(made.editions.map(\.id) == ["2009"] && made.participations.count == 1)
  }

  @Test("Each column says what it becomes, and of what sort its values are")
  func columns() throws {
    let text =
      "Nom;Ville;Montant;Date;Membre\nÉcole;Lille;1,5;23/11/2009;oui\nVoka;Gent;2,5;24/11/2009;non\n"
    let report = try NetworkReader.read(Array(text.utf8), named: "t.csv").report
    #expect(report.decimal == "," && report.dateOrder == "day-month-year")
    #expect(
      report.columns.map {
        "\($0.header) \($0.fields) \($0.attributeOf?.rawValue ?? "-") \($0.form.rawValue)"
      }
        == [
          "Nom [\"actor\"] - text", "Ville [\"place\"] - text", "Montant [] actor number",
          "Date [] actor date", "Membre [] actor yes-or-no",
        ])
    let graph =
      "graph [ node [ id 1 label \"A\" place \"Lille\" size 3 ] edge [ source 1 target 1 since 2 ] ]"
    let columns = try NetworkReader.read(Array(graph.utf8), named: "t.gml").report.columns
    #expect(
      columns == [
        ImportColumn(header: "place", fields: ["place"]),
        ImportColumn(header: "size", attributeOf: .actor, form: .number),
        ImportColumn(header: "since", attributeOf: .collaboration, form: .number),
      ])
  }
}

/// Pajek's networks in several files.
@Suite("Pajek networks with partitions and vectors beside them")
struct PajekFilesTests {
  private let network = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Edges\n1 2\n2 3\n"

  @Test("What is named together belongs together")
  func grouped() {
    func groups(_ paths: String...) -> [String] {
      NetworkReader.grouped(paths).map { ([$0.path] + $0.companions).joined(separator: "+") }
    }
    #expect(groups("a.clu", "n.net", "b.VEC") == ["n.net+a.clu+b.VEC"])
    #expect(groups("m.net", "a.clu", "n.net", "b.vec") == ["m.net+a.clu", "n.net+b.vec"])
    #expect(groups("a.clu", "m.net", "n.net") == ["a.clu", "m.net", "n.net"])
    #expect(groups("a.clu", "x.csv") == ["a.clu", "x.csv"])
  }

  @Test("Values beside a network become attributes, called as their file; signs for none do not")
  func values() throws {
    let scratch = try Scratch()
    var options = ReadingOptions()
    options.companions = [
      try scratch.file("gender.clu", "*Vertices 3\n1\n2\n9999998\n"),
      try scratch.file("marks.vec", "% marks\n*Vertices 3\n 1.5 2\n999999998\n"),
    ]
    let reading = try NetworkReader.read(
      Array(self.network.utf8), named: "n.net", options: options)
    #expect(reading.report.problems.count == 0)
    let made = NetworkFormatsTests.network(of: reading.batch)
    #expect(
      made.actors.map(\.attributes) == [
        ["gender": .number(1), "marks": .number(1.5)],
        ["gender": .number(2), "marks": .number(2)], [:],
      ])
    options.companions = [try scratch.file("short.clu", "*Vertices 2\n1\n2\n")]
    #expect(throws: FormatError.self) {
      try NetworkReader.read(Array(self.network.utf8), named: "n.net", options: options)
    }
  }

  @Test("A network is written with its partition and its vectors, and read again from the folder")
  func writing() throws {
    var draft = ActorDraft(id: "a", name: "A")
    draft.latitude = 50.5
    draft.attributes = ["Âge": .number(3), "age": .number(4), "motto": .text("é")]
    var network = Network()
    network.actors = [try Actor(draft), try Actor(ActorDraft(id: "b", name: "B"))]
    let written = GraphDocument.make(of: network).document.written(as: .pajekFiles, title: "t")
    #expect(
      written.files.map(\.name) == [
        "network.net", "sort-of-record.clu", "latitude.vec", "age.vec", "age-2.vec",
      ])
    #expect(written.losses.contains(ExportLoss(of: .actor, what: "motto", count: 1)))
    #expect(!written.losses.contains { $0.what == "latitude" || $0.what == "age" })
    let scratch = try Scratch()
    let path = scratch.path("pajek")
    try written.put(at: path, replace: false)
    try written.put(at: path, replace: true)
    let read = try NetworkReader.read(path)
    #expect(read.report.problems.count == 0)
    let made = NetworkFormatsTests.network(of: read.batch)
    #expect(made.actors.map(\.name) == ["A", "B"])
    #expect(made.actors[0].latitude == 50.5 && made.actors[1].latitude == nil)
    #expect(made.actors[0].attributes["age"] == .number(4))
  }
}
