// A graph as a DOT file says it, whoever wrote the file.

/// A graph as a DOT file says it: names, attributes and subgraphs, with nothing decided.
///
/// Where ``DOTDocument`` is a drawing to be made, this is what somebody else's file holds. Nodes
/// are named by their place in ``nodes``, in the order in which the file first names them.
public struct DOTGraph: Hashable, Sendable {
  /// What a node, an edge or a subgraph is given, its own and its defaults.
  public struct Attribute: Hashable, Sendable {
    /// The attribute's name.
    public var name: String
    /// Its value, with Graphviz's escapes as they stand.
    public var value: String
    /// Whether the value stood between `<` and `>`.
    public var isMarkup: Bool

    /// Creates an attribute.
    public init(_ name: String, _ value: String, isMarkup: Bool = false) {
      self.name = name
      self.value = value
      self.isMarkup = isMarkup
    }
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// The node's name.
    public var name: String
    /// What is said of it.
    public var attributes: [Attribute]

    /// Creates a node.
    public init(name: String, attributes: [Attribute] = []) {
      self.name = name
      self.attributes = attributes
    }
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// The places of the nodes where it begins and ends.
    public var tail, head: Int
    /// What is said of it; `key` is its name among parallel edges, `tailport` and `headport` where
    /// it touches its nodes.
    public var attributes: [Attribute]

    /// Creates an edge.
    public init(tail: Int, head: Int, attributes: [Attribute] = []) {
      self.tail = tail
      self.head = head
      self.attributes = attributes
    }
  }

  /// A subgraph.
  public struct Subgraph: Hashable, Sendable {
    /// Its name; empty when it has none.
    public var name: String
    /// The place of the subgraph that it stands in, always an earlier one.
    public var parent: Int?
    /// The places of its nodes.
    public var members: [Int]
    /// What is said of it.
    public var attributes: [Attribute]

    /// Creates a subgraph.
    public init(
      name: String, parent: Int? = nil, members: [Int] = [], attributes: [Attribute] = []
    ) {
      self.name = name
      self.parent = parent
      self.members = members
      self.attributes = attributes
    }
  }

  /// The graph's name; empty when it has none.
  public var name = ""
  /// Whether its edges run from tail to head.
  public var isDirected = false
  /// Whether there is one edge at most between two nodes.
  public var isStrict = false
  /// What is said of the graph itself.
  public var attributes: [Attribute] = []
  /// The nodes.
  public var nodes: [Node] = []
  /// The edges, in the order of the file.
  public var edges: [Edge] = []
  /// The subgraphs, each after the one that it stands in.
  public var subgraphs: [Subgraph] = []

  /// Creates an empty graph.
  public init() {}
}
