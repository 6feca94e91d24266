// A graph's links, traded at random.

public import GraphCore

extension RandomGraph {
  /// The links of an undirected graph rewired so that every node keeps its degree.
  ///
  /// Two links trade an end, as often as asked (ten times a link by default), unless that made a
  /// self-link or a parallel one. Weights are dropped.
  ///
  /// - Complexity: O(*m* + swaps) expected time.
  ///
  /// > Reference: S. Maslov, K. Sneppen, "Specificity and Stability in Topology of Protein
  /// > Networks", Science 296, 2002.
  public static func rewired(_ graph: Graph, swaps: Int? = nil, seed: UInt64) -> EdgeList {
    var trade = LinkTrade(graph, seed: seed)
    for _ in 0..<trade.attempts(swaps) { trade.attempt(keeping: .any) }
    return trade.list
  }

  /// The links of an undirected graph rewired into a ring as far as can be, so that every node keeps
  /// its degree.
  ///
  /// Two links trade an end, as often as asked (ten times a link by default), if that brings their
  /// ends nearer to each other by number, around the ring, and makes no self-link nor a parallel one.
  /// Weights are dropped.
  ///
  /// - Complexity: O(*m* + swaps) expected time.
  ///
  /// > Reference: O. Sporns, J. D. Zwi, "The small world of the cerebral cortex", Neuroinformatics
  /// > 2(2), 2004.
  public static func latticed(_ graph: Graph, swaps: Int? = nil, seed: UInt64) -> EdgeList {
    var trade = LinkTrade(graph, seed: seed)
    for _ in 0..<trade.attempts(swaps) { trade.attempt(keeping: .nearer) }
    return trade.list
  }

  /// The same as a graph, stopping when told to.
  static func rewiring(
    of graph: Graph, swaps: Int?, seed: UInt64, keeping: LinkTrade.Kept, _ execution: Execution
  ) throws(CancellationError) -> Graph {
    var trade = LinkTrade(graph, seed: seed)
    for attempt in 0..<trade.attempts(swaps) {
      if attempt.isMultiple(of: 4096) { try execution.check() }
      trade.attempt(keeping: keeping)
    }
    return trade.graph
  }
}

/// Links that trade ends.
struct LinkTrade {
  /// Which trades are kept.
  enum Kept: Sendable {
    case any
    /// Those that bring ends nearer to each other around a ring.
    case nearer
  }

  private let nodeCount: Int
  private var random: SplitMix64
  private var ends: [(UInt32, UInt32)] = []
  private var present: Set<UInt64> = []

  init(_ graph: Graph, seed: UInt64) {
    nodeCount = graph.nodeCount
    random = SplitMix64(seed: seed)
    let links = graph.ignoringDirection()
    for node in 0..<links.nodeCount {
      for other in links.neighbours(of: node) where other > node {
        ends.append((UInt32(node), other))
      }
    }
    present = Set(ends.map { Self.key($0.0, $0.1) })
  }

  /// The number of trades to try, by default ten a link; none where there are no two links.
  func attempts(_ swaps: Int?) -> Int {
    ends.count < 2 ? 0 : swaps ?? 10 * ends.count
  }

  /// Tries one trade.
  mutating func attempt(keeping: Kept) {
    let (i, j) = (random.below(ends.count), random.below(ends.count))
    let (a, b) = ends[i]
    let (c, d) = random.below(2) == 0 ? ends[j] : (ends[j].1, ends[j].0)
    guard i != j, a != d, c != b, !present.contains(Self.key(a, d)),
      !present.contains(Self.key(c, b)),
      keeping == .any || apart(a, d) + apart(c, b) < apart(a, b) + apart(c, d)
    else { return }
    present.remove(Self.key(a, b))
    present.remove(Self.key(c, d))
    present.insert(Self.key(a, d))
    present.insert(Self.key(c, b))
    (ends[i], ends[j]) = ((a, d), (c, b))
  }

  /// The links as they are now.
  var list: EdgeList { EdgeList(nodeCount: nodeCount, pairs: ends) }

  /// The links as a graph.
  var graph: Graph {
    var rows = [[UInt32]](repeating: [], count: nodeCount)
    for (a, b) in ends {
      rows[Int(a)].append(b)
      rows[Int(b)].append(a)
    }
    var offsets = [0]
    var targets: [UInt32] = []
    for row in rows {
      targets += row.sorted()
      offsets.append(targets.count)
    }
    return Graph(symmetricOffsets: offsets, targets: targets)
  }

  /// How far two nodes are apart around the ring of numbers.
  private func apart(_ a: UInt32, _ b: UInt32) -> Int {
    let straight = abs(Int(a) - Int(b))
    return min(straight, nodeCount - straight)
  }

  private static func key(_ a: UInt32, _ b: UInt32) -> UInt64 {
    UInt64(min(a, b)) << 32 | UInt64(max(a, b))
  }
}
