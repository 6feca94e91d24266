// maillage export

import Answers
import ArgumentParser
import Collaborations
import Foundation
import NetworkAnalysis
public import NetworkFormats
import NetworkStore
import Wording

extension GraphDocument.Groups: WordChoice {}

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the network as a folder of CSV files, or as a graph file for other tools.",
    discussion: """
      A path without extension is a network folder, which loses nothing but the history; .xlsx is \
      a workbook with the same sheets. A graph file is written in the format of its extension: .graphml, .gexf, .gml, .json (node-link), \
      .jgf, .cyjs, .cx2, .net, .paj (Pajek), .dl (UCINET) or .dot; --as gephi and --as kumu write \
      a folder with the two spreadsheets that these import, --as pajek-files one with a network \
      (.net), its partition (.clu) and its vectors (.vec). It holds the records: each actor is a node, a collaboration of \
      two actors an edge, directed as it is; any other collaboration, and an event, is a node \
      joined to its actors, or a hyperedge with --groups hyperedges (GraphML, JSON Graph). What \
      the format cannot hold is said by name and number.

      With --ties, --weight or --directed the file holds the ties seen through the lens instead: \
      one edge for each pair of actors, with its weight. The filters of the lens choose the \
      records in either case.

      EXAMPLE
        maillage export week
        maillage export week.gexf --kind visit
        maillage export ties.graphml --weight count
        maillage export for-kumu --as kumu
      """)

  @Argument(help: "The folder or file to write.")
  var path: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The format: folder, xlsx, \(Target.names.joined(separator: ", ")) (default: by the extension).",
      valueName: "format"))
  var format: Target?
  @Option(
    help: ArgumentHelp(
      "How events, and collaborations of other than two actors, are written: nodes or hyperedges.",
      valueName: "form"))
  var groups: GraphDocument.Groups?
  @Flag(help: "Replace a folder of the same sort that is there.")
  var replace = false
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  /// What is written.
  enum Target: ExpressibleByArgument {
    case folder, workbook
    case graph(ExportFormat)

    init?(argument: String) {
      switch argument {
      case "folder", "network-folder": self = .folder
      case "xlsx": self = .workbook
      case "json": self = .graph(.nodeLink)
      default:
        guard let format = ExportFormat(rawValue: argument) else { return nil }
        self = .graph(format)
      }
    }

    static var names: [String] { ExportFormat.allCases.map(\.rawValue) }

    /// Whether it is a folder.
    var isFolder: Bool {
      switch self {
      case .folder: true
      case .workbook: false
      case .graph(let format): format.isFolder
      }
    }

    var name: String {
      switch self {
      case .folder: "folder"
      case .workbook: "xlsx"
      case .graph(let format): format.rawValue
      }
    }
  }

  func run() throws {
    let lens = try lens.lens
    let target = try resolvedTarget
    if !target.isFolder { try OutputFile.requireFolder(of: path) }
    let (name, network) = try self.network.read(as: reading)
    switch target {
    case .folder:
      try NetworkFolder.write(try lens.part(of: network), to: path, replace: replace)
      answer(target, Answer.Section(.written(path: path)))
    case .workbook:
      let (bytes, losses) = try NetworkWorkbook.bytes(of: try lens.part(of: network), path: path)
      try OutputFile.write(bytes, to: path)
      answer(target, Answer.Section(.written(path: path)), losses: losses, format: "XLSX")
    case .graph(let format) where self.lens.asksForTies:
      try writeTies(lens.apply(to: network), as: format, title: name)
    case .graph(let format):
      let form = try form(in: format)
      let (document, losses) = GraphDocument.make(of: try lens.part(of: network), groups: form)
      let written = document.written(as: format, title: name)
      try write(written, as: format, losses: losses + written.losses)
    }
  }

  private func writeTies(_ graph: ActorGraph, as format: ExportFormat, title: String) throws {
    let document = GraphDocument(ties: graph)
    let written = document.written(as: format, title: title)
    switch format {
    case .nodeLink:
      // The node-link form of an analysis says its lens as well.
      let text = AnalysisAnswers(graph, networkName: title).nodeLink.text + "\n"
      try write(written.holding(Array(text.utf8)), as: format, losses: [])
    default: try write(written, as: format, losses: written.losses)
    }
  }

  private func write(_ graph: WrittenGraph, as format: ExportFormat, losses: [ExportLoss]) throws {
    if format.isFolder {
      try graph.put(at: path, replace: replace)
    } else {
      try OutputFile.write(graph.bytes, to: path)
    }
    answer(
      .graph(format),
      Answer.Section(
        .graphWritten(
          path: path, nodes: graph.nodes, edges: graph.edges, hyperedges: graph.hyperedges)),
      [
        ("nodes", .count(graph.nodes)), ("edges", .count(graph.edges)),
        ("hyperedges", .count(graph.hyperedges)),
      ],
      losses: losses, format: format.title,
      notes: graph.hasMixedDirections ? [.directionsAreMixed()] : [])
  }

  private func answer(
    _ target: Target, _ section: Answer.Section, _ members: [(String, JSONValue)] = [],
    losses: [ExportLoss] = [], format: String = "", notes: [Sentence] = []
  ) {
    let listed = losses.map { loss in
      JSONValue.members([
        "of": .string(loss.of.rawValue), "what": .string(loss.what), "beyond": .count(loss.beyond),
        "count": .count(loss.count),
      ])
    }
    let json =
      [("path", JSONValue.string(path)), ("format", .string(target.name))] + members
      + [("losses", .array(listed))]
    output.print(
      Answer(
        json: .object(json.map { JSONValue.Member(key: $0.0, value: $0.1) }), sections: [section],
        notes: notes + [losses.sentence(format: format)].compactMap(\.self)))
  }

  /// How groups are written in a format.
  private func form(in format: ExportFormat) throws -> GraphDocument.Groups {
    guard let groups else { return format.groups[0] }
    guard format.groups.contains(groups) else {
      let known = ExportFormat.allCases.filter { $0.groups.contains(groups) }.map(\.rawValue)
      throw Failure(.formatHasNoHyperedges(format: format.title, known: known), .usage)
    }
    return groups
  }

  private var resolvedTarget: Target {
    get throws {
      if let format { return format }
      let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
      switch suffix {
      case "": return .folder
      case "xlsx": return .workbook
      default:
        guard let format = ExportFormat(extension: suffix) else {
          let known = ExportFormat.allCases.flatMap(\.suffixes)
          throw Failure(.unknownExtension(path: path, known: ["xlsx"] + known), .usage)
        }
        return .graph(format)
      }
    }
  }
}

extension GraphDocument {
  /// The ties that a lens sees: an edge for each pair, with its weight.
  fileprivate init(ties graph: ActorGraph) {
    self.init(actors: graph.actors)
    for tie in graph.allTies() {
      var edge = Edge(
        graph.actors[tie.first].id, graph.actors[tie.second].id, isDirected: graph.lens.isDirected)
      edge.id = "tie-\(edges.count)"
      edge.weight = tie.weight
      edge.attributes["records"] = .number(Double(tie.records.count))
      edges.append(edge)
    }
  }
}
