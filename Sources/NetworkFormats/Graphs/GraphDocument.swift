// A graph as the files of other tools hold it.

public import Collaborations

/// A graph as the files of other tools hold it: nodes, edges and edges of many ends, with names
/// and attributes.
public struct GraphDocument: Hashable, Sendable {
  /// A node.
  public struct Node: Hashable, Sendable {
    /// The node's id in its file.
    public var id: String
    /// What it is called.
    public var label: String?
    /// What else is said of it.
    public var attributes: Attributes = [:]

    /// Creates a node.
    public init(id: String, label: String? = nil, attributes: Attributes = [:]) {
      self.id = id
      self.label = label
      self.attributes = attributes
    }
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// The ids of its ends.
    public var source, target: String
    /// Whether it runs from its source to its target.
    public var isDirected: Bool
    /// Its id in its file.
    public var id: String?
    /// What it is called.
    public var label: String?
    /// How much it counts; absent is not 1.
    public var weight: Double?
    /// What else is said of it.
    public var attributes: Attributes = [:]

    /// Creates an edge.
    public init(_ source: String, _ target: String, isDirected: Bool = false) {
      self.source = source
      self.target = target
      self.isDirected = isDirected
    }
  }

  /// An edge of any number of ends.
  public struct Hyperedge: Hashable, Sendable {
    /// An end of it.
    public struct End: Hashable, Sendable {
      /// The node's id.
      public var node: String
      /// What the node does in it.
      public var role: String?
      /// What else is said of this end.
      public var attributes: Attributes = [:]

      /// Creates an end.
      public init(_ node: String, role: String? = nil, attributes: Attributes = [:]) {
        self.node = node
        self.role = role
        self.attributes = attributes
      }
    }

    /// Its id in its file.
    public var id: String?
    /// What it is called.
    public var label: String?
    /// Its ends.
    public var ends: [End] = []
    /// What else is said of it.
    public var attributes: Attributes = [:]

    /// Creates an edge without ends.
    public init(id: String? = nil, label: String? = nil) {
      self.id = id
      self.label = label
    }
  }

  /// The nodes, in the order of the file.
  public var nodes: [Node] = []
  /// The edges, in the order of the file.
  public var edges: [Edge] = []
  /// The edges of many ends, in the order of the file.
  public var hyperedges: [Hyperedge] = []

  /// Creates an empty graph.
  public init() {}
}
