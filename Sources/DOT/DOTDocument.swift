// A drawing as values: nodes, edges and clusters with typed attributes.

/// A drawing that Graphviz can lay out, described by values and never by pasted text.
///
/// Nodes, edges and clusters are named by their place in the document (`n0`, `e0`, `c0`), so no
/// text of a user is ever a name. What people read is a *title*, the full name on one line, and
/// *attributes*, of which only labels and tooltips hold free text.
///
///     var drawing = DOTDocument(title: "Week of innovation")
///     let tudor = drawing.addNode(title: "CRP Henri Tudor", [.shape(.box)])
///     let liège = drawing.addNode(title: "Université de Liège")
///     drawing.addEdge(from: tudor, to: liège, title: "CRP Henri Tudor — Université de Liège")
///     print(drawing.dotText)
///
/// The attributes of the document itself hold for the whole drawing; clusters inherit its font,
/// font size and font colour, and nothing else.
public struct DOTDocument: Hashable, Sendable {
  /// The title of the whole drawing, on one line; it is not drawn (for that, set a label).
  public var title: String

  /// Whether edges have a direction, and by default an arrow.
  public var isDirected: Bool

  /// Whether a second edge between the same nodes is merged with the first.
  public var isStrict: Bool

  /// Attributes of the whole drawing.
  public var attributes: [DOTAttribute]

  /// Attributes of every node that does not say otherwise.
  public var nodeDefaults: [DOTAttribute]

  /// Attributes of every edge that does not say otherwise.
  public var edgeDefaults: [DOTAttribute]

  /// The nodes, in the order in which they were added.
  public private(set) var nodes: [DOTNode] = []

  /// The edges, in the order in which they were added.
  public private(set) var edges: [DOTEdge] = []

  /// The clusters, in the order in which they were added; a parent comes before its children.
  public private(set) var clusters: [DOTCluster] = []

  /// Creates a drawing without nodes.
  public init(
    title: String, isDirected: Bool = false, isStrict: Bool = false,
    attributes: [DOTAttribute] = [], nodeDefaults: [DOTAttribute] = [],
    edgeDefaults: [DOTAttribute] = []
  ) {
    self.title = title
    self.isDirected = isDirected
    self.isStrict = isStrict
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
  }
}

// MARK: - Parts

/// A node of a drawing.
public struct DOTNode: Hashable, Sendable, Identifiable {
  /// The place of a node in its document.
  public struct ID: Hashable, Sendable, Comparable {
    /// The position among the document's nodes, from 0.
    public let index: Int

    /// Whether the left node was added before the right one.
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
  }

  /// The place of the node in its document.
  public let id: ID

  /// The full name, shown on hovering, however the label is wrapped or shortened.
  public var title: String

  /// What the node looks like; a node without a label shows its title.
  public var attributes: [DOTAttribute]
}

/// An edge of a drawing.
public struct DOTEdge: Hashable, Sendable, Identifiable {
  /// The place of an edge in its document.
  public struct ID: Hashable, Sendable {
    /// The position among the document's edges, from 0.
    public let index: Int
  }

  /// The place of the edge in its document.
  public let id: ID

  /// The node where the edge begins.
  public let tail: DOTNode.ID

  /// The node where the edge ends.
  public let head: DOTNode.ID

  /// What the edge says on hovering; empty where the titles of its ends say enough.
  public var title: String

  /// What the edge looks like.
  public var attributes: [DOTAttribute]
}

/// A group of nodes drawn together, in a frame where the layout supports it.
public struct DOTCluster: Hashable, Sendable, Identifiable {
  /// The place of a cluster in its document.
  public struct ID: Hashable, Sendable {
    /// The position among the document's clusters, from 0.
    public let index: Int
  }

  /// The place of the cluster in its document.
  public let id: ID

  /// The cluster that contains this one, or `nil` at the top.
  public let parent: ID?

  /// The nodes of the cluster.
  public var members: [DOTNode.ID]

  /// The full name of the cluster, on one line.
  public var title: String

  /// What the cluster looks like; a cluster without a label shows its title.
  public var attributes: [DOTAttribute]
}

// MARK: - Building

extension DOTDocument {
  /// Adds a node and returns its place.
  @discardableResult
  public mutating func addNode(
    title: String, _ attributes: [DOTAttribute] = []
  ) -> DOTNode.ID {
    let id = DOTNode.ID(index: nodes.count)
    nodes.append(DOTNode(id: id, title: title, attributes: attributes))
    return id
  }

  /// Adds an edge between two nodes of this document and returns its place.
  ///
  /// `title` is what the edge says on hovering; empty for "tail — head".
  ///
  /// - Precondition: both nodes belong to this document.
  @discardableResult
  public mutating func addEdge(
    from tail: DOTNode.ID, to head: DOTNode.ID, title: String = "",
    _ attributes: [DOTAttribute] = []
  ) -> DOTEdge.ID {
    precondition(
      nodes.indices.contains(tail.index) && nodes.indices.contains(head.index),
      "an edge joins two nodes of its own document")
    let id = DOTEdge.ID(index: edges.count)
    edges.append(DOTEdge(id: id, tail: tail, head: head, title: title, attributes: attributes))
    return id
  }

  /// Adds a cluster of nodes of this document and returns its place.
  ///
  /// - Precondition: the members and the parent belong to this document.
  @discardableResult
  public mutating func addCluster(
    title: String, of members: [DOTNode.ID], in parent: DOTCluster.ID? = nil,
    _ attributes: [DOTAttribute] = []
  ) -> DOTCluster.ID {
    precondition(
      members.allSatisfy { nodes.indices.contains($0.index) },
      "the members of a cluster are nodes of its own document")
    precondition(
      parent.map { clusters.indices.contains($0.index) } ?? true,
      "a cluster stands in a cluster of its own document")
    let id = DOTCluster.ID(index: clusters.count)
    clusters.append(
      DOTCluster(id: id, parent: parent, members: members, title: title, attributes: attributes))
    return id
  }

  /// Changes the attributes of one node, for instance to pin it where a layout has put it.
  public mutating func setAttributes(_ attributes: [DOTAttribute], of node: DOTNode.ID) {
    nodes[node.index].attributes = attributes
  }
}

// MARK: - Titles

extension DOTDocument {
  /// The title that `edge` shows: its own, or else "tail — head".
  public func shownTitle(of edge: DOTEdge) -> String {
    guard edge.title.isEmpty else { return edge.title }
    let arrow = isDirected ? "→" : "—"
    return "\(nodes[edge.tail.index].title) \(arrow) \(nodes[edge.head.index].title)"
  }
}
