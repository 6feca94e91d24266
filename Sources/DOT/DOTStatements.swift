// A document with everything decided: names, titles and escaped values, ready to be printed.

/// What every printer of a document works from, be it DOT text, Graphviz in this process or in
/// another: one description, so that all of them draw the same.
///
/// Nodes and clusters are named by their index here and in Graphviz (``name(ofNode:)``).
package struct DOTStatements: Hashable, Sendable {
  /// A node's settings.
  package typealias Settings = [DOTSetting]

  /// An edge between two nodes.
  package struct Edge: Hashable, Sendable {
    /// The index of the node where it begins.
    package var tail: Int

    /// The index of the node where it ends.
    package var head: Int

    /// Its attributes.
    package var settings: Settings

    /// Creates an edge.
    package init(tail: Int, head: Int, settings: Settings) {
      self.tail = tail
      self.head = head
      self.settings = settings
    }
  }

  /// A cluster of nodes.
  package struct Cluster: Hashable, Sendable {
    /// The index of the cluster around it, smaller than its own, or `nil`.
    package var parent: Int?

    /// The indices of its nodes.
    package var members: [Int]

    /// Its attributes.
    package var settings: Settings

    /// Creates a cluster.
    package init(parent: Int?, members: [Int], settings: Settings) {
      self.parent = parent
      self.members = members
      self.settings = settings
    }
  }

  /// Whether edges have a direction.
  package var isDirected = false

  /// Whether parallel edges are merged.
  package var isStrict = false

  /// The attributes of the drawing.
  package var graph: Settings = []

  /// The attributes of nodes that do not say otherwise.
  package var nodeDefaults: Settings = []

  /// The attributes of edges that do not say otherwise.
  package var edgeDefaults: Settings = []

  /// The attributes of each node.
  package var nodes: [Settings] = []

  /// The edges.
  package var edges: [Edge] = []

  /// The clusters, each after its parent.
  package var clusters: [Cluster] = []

  /// Creates an empty drawing.
  package init() {}

  /// The name of the drawing itself.
  package static let graphName = "maillage"

  /// The name of the node at `index`, which is its `id` too.
  package static func name(ofNode index: Int) -> String { "n\(index)" }

  /// The name of the cluster at `index`; Graphviz draws a frame for names that begin so.
  package static func name(ofCluster index: Int) -> String { "cluster_\(index)" }
}

// MARK: - Deciding

extension DOTStatements {
  /// Decides everything that `document` leaves open.
  ///
  /// What is shown on hovering is the title, unless `showsTitles` is false, for a picture that is
  /// given its titles otherwise.
  ///
  /// - Complexity: O(size of the document).
  package init(_ document: DOTDocument, showsTitles: Bool = true) {
    isDirected = document.isDirected
    isStrict = document.isStrict
    let type: [DOTAttribute] = [.font(.sans)]
    graph = [DOTSetting("id", "graph")] + flattened(type + document.attributes)
    if document.nodes.contains(where: { $0.attributes.contains(where: \.isPosition) }) {
      // Positions are in points for every layout; without this, neato reads inches.
      graph.append(DOTSetting("inputscale", "72"))
    }

    // A default table would have to be a default string of markup, which cgraph cannot hold,
    // so labels are always said where they stand.
    let nodeLabel = document.nodeDefaults.last(where: \.isLabel)
    let edgeLabel = document.edgeDefaults.last(where: \.isLabel)
    nodeDefaults = flattened(type + document.nodeDefaults.filter { !$0.isLabel })
    edgeDefaults = flattened(type + document.edgeDefaults.filter { !$0.isLabel })

    nodes = document.nodes.map { node in
      Self.settings(
        id: Self.name(ofNode: node.id.index), label: nodeLabel ?? .label(.text(node.title)),
        title: showsTitles ? node.title : "", attributes: node.attributes)
    }
    edges = document.edges.map { edge in
      Edge(
        tail: edge.tail.index, head: edge.head.index,
        settings: Self.settings(
          id: "e\(edge.id.index)", label: edgeLabel,
          title: showsTitles ? document.shownTitle(of: edge) : "",
          attributes: edge.attributes))
    }
    clusters = document.clusters.map { cluster in
      var own = Self.settings(
        id: "c\(cluster.id.index)", label: .label(.text(cluster.title)),
        title: showsTitles ? cluster.title : "", attributes: cluster.attributes)
      var ancestor = cluster.parent
      var inherited = graph
      while let index = ancestor?.index {
        inherited += flattened(document.clusters[index].attributes)
        ancestor = document.clusters[index].parent
      }
      for key in Self.clusterKeys
      where inherited.contains(where: { $0.key == key }) && !own.contains(where: { $0.key == key })
      {
        own.append(DOTSetting(key, ""))
      }
      return Cluster(
        parent: cluster.parent?.index, members: cluster.members.map(\.index), settings: own)
    }
  }

  /// What a cluster would inherit from the drawing if it were not told otherwise.
  private static let clusterKeys = [
    "bgcolor", "color", "fillcolor", "style", "penwidth", "labeljust", "labelloc", "margin", "URL",
    "tooltip",
  ]

  private static func settings(
    id: String, label: DOTAttribute?, title: String, attributes: [DOTAttribute]
  ) -> Settings {
    var all: [DOTAttribute] = []
    if let label { all.append(label) }
    if !title.isEmpty { all.append(.tooltip(title)) }
    return [DOTSetting("id", id)] + flattened(all + attributes)
  }
}

/// The settings of `attributes`, where the last of a name holds, at the place of the first.
private func flattened(_ attributes: [DOTAttribute]) -> DOTStatements.Settings {
  var result: DOTStatements.Settings = []
  for attribute in attributes {
    for setting in attribute.settings {
      if let index = result.firstIndex(where: { $0.key == setting.key }) {
        result[index] = setting
      } else {
        result.append(setting)
      }
    }
  }
  return result
}

extension DOTAttribute {
  fileprivate var isLabel: Bool {
    if case .label = self { true } else { false }
  }

  fileprivate var isPosition: Bool {
    if case .position = self { true } else { false }
  }
}
