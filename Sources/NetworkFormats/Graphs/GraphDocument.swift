// A graph as the files of other tools hold it.

public import Collaborations
import Wording

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

/// A graph while its file is read: ids are looked after, and what is wrong is listed by line.
struct GraphReading {
  let file: String
  var document = GraphDocument()
  var log: ProblemLog
  /// The ids of the nodes, once the file has been read.
  var nodeIDs: Set<String> = []
  private var places: [String: Int] = [:]
  /// The line of each edge, and of each edge of many ends.
  private var edgeLines: [Int] = []
  private var hyperedgeLines: [Int] = []

  init(file: String) {
    self.file = file
    log = ProblemLog(file: file)
  }

  /// Adds a node and returns its place; a second one of its id is an error.
  @discardableResult
  mutating func add(_ node: GraphDocument.Node, line: Int) -> Int? {
    var node = node
    guard let id = checked(node.id, field: .id, line: line) else { return nil }
    node.id = id
    guard places[id] == nil else {
      log.add(.nodeStandsTwice(id: id), row: line - 1, value: id)
      return nil
    }
    places[id] = document.nodes.count
    document.nodes.append(node)
    return document.nodes.count - 1
  }

  /// Adds an edge; its ends are looked for when the file has been read.
  mutating func add(_ edge: GraphDocument.Edge, line: Int) {
    var edge = edge
    guard let source = checked(edge.source, field: .actor, line: line),
      let target = checked(edge.target, field: .other, line: line)
    else { return }
    edge.source = source
    edge.target = target
    document.edges.append(edge)
    edgeLines.append(line)
  }

  /// Adds an edge of many ends.
  mutating func add(_ edge: GraphDocument.Hyperedge, line: Int) {
    document.hyperedges.append(edge)
    hyperedgeLines.append(line)
  }

  /// Whether a node has this id, once the file has been read.
  func isNode(_ id: String) -> Bool { nodeIDs.contains(id) }

  /// The place of a node.
  func place(of id: String) -> Int? { places[id] }

  /// Lists an error of a line.
  mutating func refuse(_ sentence: Sentence, line: Int, value: String? = nil) {
    log.add(sentence, row: line - 1, value: value)
  }

  private mutating func checked(_ id: String, field: Field, line: Int) -> String? {
    do throws(RecordError) {
      let id = try TextRule.name.checked(id, field: field)
      guard !id.isEmpty else { throw RecordError(.empty, field: field) }
      return id
    } catch {
      log.add(error.sentence, row: line - 1, value: error.value)
      return nil
    }
  }

  /// Leaves out edges whose ends are no nodes, and lists them.
  mutating func finish() {
    var edges: [GraphDocument.Edge] = []
    edges.reserveCapacity(document.edges.count)
    for (edge, line) in zip(document.edges, edgeLines) {
      guard let missing = [edge.source, edge.target].first(where: { places[$0] == nil }) else {
        edges.append(edge)
        continue
      }
      log.add(.noSuchNode(id: missing), row: line - 1, value: missing)
    }
    var hyperedges: [GraphDocument.Hyperedge] = []
    for (edge, line) in zip(document.hyperedges, hyperedgeLines) {
      guard let missing = edge.ends.first(where: { places[$0.node] == nil }) else {
        hyperedges.append(edge)
        continue
      }
      log.add(.noSuchNode(id: missing.node), row: line - 1, value: missing.node)
    }
    document.edges = edges
    document.hyperedges = hyperedges
  }
}
