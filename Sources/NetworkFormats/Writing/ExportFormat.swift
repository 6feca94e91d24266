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

  /// The format that a file of this name is in.
  public init?(extension suffix: String) {
    guard let format = Self.allCases.first(where: { $0.suffixes.contains(suffix.lowercased()) })
    else { return nil }
    self = format
  }

  /// The extensions of its files, the usual one first.
  public var suffixes: [String] {
    switch self {
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .gml: ["gml"]
    case .nodeLink: ["json"]
    case .jsonGraph: ["jgf"]
    case .cytoscape: ["cyjs"]
    case .cx2: ["cx2"]
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

/// A graph as it is written.
public struct WrittenGraph: Sendable {
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// What the format cannot hold.
  public let losses: [ExportLoss]
  /// The numbers of nodes, edges and edges of many ends in it.
  public let nodes, edges, hyperedges: Int
}

extension GraphDocument {
  /// The graph in a format.
  ///
  /// The same graph gives the same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in the attributes.
  public func written(as format: ExportFormat, title: String) -> WrittenGraph {
    var losses = LossCounts()
    let bytes =
      switch format {
      case .graphML:
        GraphMLWriter.bytes(of: self.withPlainEnds(counting: &losses))
      case .gexf: GEXFWriter.bytes(of: self)
      case .gml: GMLWriter.bytes(of: self)
      case .nodeLink: NodeLinkWriter.bytes(of: self, title: title)
      case .jsonGraph: JSONGraphWriter.bytes(of: self, title: title)
      case .cytoscape: CytoscapeWriter.bytes(of: self, title: title)
      case .cx2: CytoscapeWriter.cx2(of: self, title: title)
      }
    return WrittenGraph(
      bytes: bytes, losses: losses.losses, nodes: nodes.count, edges: edges.count,
      hyperedges: hyperedges.count)
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
