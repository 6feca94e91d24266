// The formats in which networks are written for other tools.

import Collaborations

/// The formats of graph files that are written, by the names that `--as` uses.
public enum ExportFormat: String, CaseIterable, Sendable {
  case graphML = "graphml"
  case gexf
  case gml
  case nodeLink = "node-link"
  case jsonGraph = "json-graph"
  case cytoscape
  case cx2
  case pajek
  case pajekProject = "pajek-project"
  case pajekFiles = "pajek-files"
  case ucinetDL = "ucinet-dl"
  case dot
  case gephi
  case kumu

  /// The format that a file of this name is in.
  public init?(extension suffix: String) {
    guard let format = Self.allCases.first(where: { $0.suffixes.contains(suffix.lowercased()) })
    else { return nil }
    self = format
  }

  /// Whether it is a folder of several files.
  public var isFolder: Bool { sheets != nil || self == .pajekFiles }

  /// The tool whose spreadsheets it is, if it is that.
  var sheets: GraphSheets? {
    switch self {
    case .gephi: .gephi
    case .kumu: .kumu
    default: nil
    }
  }

  /// The extensions of its files, the usual one first; none where it is a folder.
  public var suffixes: [String] {
    switch self {
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .gml: ["gml"]
    case .nodeLink: ["json"]
    case .jsonGraph: ["jgf"]
    case .cytoscape: ["cyjs"]
    case .cx2: ["cx2"]
    case .pajek: ["net"]
    case .pajekProject: ["paj"]
    case .ucinetDL: ["dl"]
    case .dot: ["dot", "gv"]
    case .gephi, .kumu, .pajekFiles: []
    }
  }

  /// What people call it.
  public var title: String {
    switch self {
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .gml: "GML"
    case .nodeLink: "Node-link JSON"
    case .jsonGraph: "JSON Graph Format"
    case .cytoscape: "Cytoscape.js"
    case .cx2: "CX2"
    case .pajek: "Pajek"
    case .pajekProject: "A Pajek project"
    case .pajekFiles: "A Pajek network with its partitions and vectors"
    case .ucinetDL: "UCINET DL"
    case .dot: "DOT"
    case .gephi: "A pair of spreadsheets for Gephi"
    case .kumu: "A pair of spreadsheets for Kumu"
    }
  }

  /// Whether what is written reads back as the same records.
  public var keepsRecords: Bool {
    switch self {
    case .pajek, .pajekProject, .pajekFiles, .ucinetDL: false
    default: true
    }
  }

  /// How events, and collaborations of other than two actors, stand in it, the usual form first.
  public var groups: [GraphDocument.Groups] {
    switch self {
    case .graphML: [.nodes, .hyperedges]
    case .jsonGraph: [.hyperedges, .nodes]
    default: [.nodes]
    }
  }
}

extension WrittenGraph {
  /// Puts the files of a format that is a folder at `path`, whole or not at all.
  ///
  /// - Throws: ``FormatError`` as `NetworkFolder.write(_:to:replace:)` does.
  public func put(at path: String, replace: Bool) throws(FormatError) {
    let content: FolderPlace.Content =
      files.contains { $0.name.hasSuffix(".net") } ? .pajek : .tables
    try FolderPlace(path, of: content).put(files, replace: replace)
  }

  /// The bytes of the only file.
  public var bytes: [UInt8] { files.first?.bytes ?? [] }
}

/// A graph as it is written.
public struct WrittenGraph: Sendable {
  /// The files, each with its name: several only where the format is a folder, and without a
  /// name where it is one file.
  public let files: [(name: String, bytes: [UInt8])]
  /// What the format cannot hold.
  public let losses: [ExportLoss]
  /// The numbers of nodes, edges and edges of many ends in it.
  public let nodes, edges, hyperedges: Int

  /// Whether it has edges with a direction and edges without, in a format whose readers mind.
  public let hasMixedDirections: Bool

  /// The same graph in another text.
  public func holding(_ bytes: [UInt8]) -> WrittenGraph {
    WrittenGraph(
      files: [("", bytes)], losses: losses, nodes: nodes, edges: edges, hyperedges: hyperedges,
      hasMixedDirections: hasMixedDirections)
  }
}

extension GraphDocument {
  /// The graph in a format.
  ///
  /// The same graph gives the same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in the attributes.
  public func written(as format: ExportFormat, title: String) -> WrittenGraph {
    var losses = LossCounts()
    let files: [(name: String, bytes: [UInt8])] =
      if let sheets = format.sheets {
        sheets.texts(of: self)
      } else if format == .pajekFiles {
        PajekWriter.files(of: self, losses: &losses)
      } else {
        [("", bytes(as: format, title: title, losses: &losses))]
      }
    return WrittenGraph(
      files: files, losses: losses.losses, nodes: nodes.count, edges: edges.count,
      hyperedges: hyperedges.count,
      hasMixedDirections: [ExportFormat.graphML, .gexf].contains(format)
        && Set(edges.map(\.isDirected)).count == 2)
  }

  private func bytes(as format: ExportFormat, title: String, losses: inout LossCounts) -> [UInt8] {
    switch format {
    case .graphML:
      GraphMLWriter.bytes(of: self.withPlainEnds(counting: &losses))
    case .gexf: GEXFWriter.bytes(of: self)
    case .gml: GMLWriter.bytes(of: self)
    case .nodeLink: NodeLinkWriter.bytes(of: self, title: title)
    case .jsonGraph: JSONGraphWriter.bytes(of: self, title: title)
    case .cytoscape: CytoscapeWriter.bytes(of: self, title: title)
    case .cx2: CytoscapeWriter.cx2(of: self, title: title)
    case .pajek: PajekWriter.network(of: self, losses: &losses)
    case .pajekProject: PajekWriter.project(of: self, title: title, losses: &losses)
    case .ucinetDL: DLWriter.bytes(of: self, losses: &losses)
    case .dot: DOTGraphWriter.bytes(of: self, title: title)
    case .gephi, .kumu, .pajekFiles: []
    }
  }

  /// The graph whose ends of hyperedges say their roles and nothing else.
  private func withPlainEnds(counting losses: inout LossCounts) -> GraphDocument {
    guard hyperedges.contains(where: { $0.ends.contains { !$0.attributes.isEmpty } }) else {
      return self
    }
    var plain = self
    for edge in hyperedges.indices {
      for end in hyperedges[edge].ends.indices {
        for name in hyperedges[edge].ends[end].attributes.keys {
          losses.add(FieldNames.said(name), of: .participation)
        }
        plain.hyperedges[edge].ends[end].attributes = [:]
      }
    }
    return plain
  }
}
