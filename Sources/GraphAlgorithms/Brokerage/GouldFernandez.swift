// Who stands between groups, and in which role.

public import GraphCore

/// Counts the brokerage roles of Gould and Fernandez.
///
/// A node brokers for the ordered pair (*a*, *c*) when *a* links to it, it links to *c*, and *a*
/// does not link to *c*. The groups of the three make the role. In an undirected graph, every pair
/// counts in both orders: gatekeeper and representative are then the same number.
///
/// All pairs of neighbours are counted by group at once, and those that are linked are taken off
/// by finding triangles: a hub costs no more than its row.
///
/// - Complexity: O(*n* + *m*^1.5 log *n*) time and O(*n*) space.
///
/// > Reference: R. V. Gould, R. M. Fernandez, "Structures of Mediation: A Formal Approach to
/// > Brokerage in Transaction Networks", Sociological Methodology 19, 1989.
public struct GouldFernandez: Hashable, Sendable {
  /// The group of each node, in node order, as any number.
  public var groups: [Int]

  /// Creates the measure for nodes of the given groups.
  public init(groups: [Int]) {
    self.groups = groups
  }

  /// How often a node takes each role, in ordered pairs.
  public struct Roles: Hashable, Sendable, BitwiseCopyable {
    /// All three are of one group.
    public var coordinator = 0

    /// The two ends are of one group, the broker is of another.
    public var consultant = 0

    /// The broker and the second end are of one group: the broker lets in.
    public var gatekeeper = 0

    /// The first end and the broker are of one group: the broker speaks for it.
    public var representative = 0

    /// All three are of different groups.
    public var liaison = 0

    /// The sum of the five.
    public var total: Int { coordinator + consultant + gatekeeper + representative + liaison }

    fileprivate mutating func add(_ pairs: Int, first: Int, broker: Int, last: Int) {
      switch (first == broker, broker == last, first == last) {
      case (true, true, _): coordinator += pairs
      case (_, _, true): consultant += pairs
      case (false, true, _): gatekeeper += pairs
      case (true, false, _): representative += pairs
      case (false, false, false): liaison += pairs
      }
    }
  }

  /// The roles of all nodes.
  public struct Result: Hashable, Sendable {
    /// The roles of each node, in node order.
    public let values: [Roles]

    /// The share of its pairs that would fall to each role if the ends were any two other nodes.
    ///
    /// The roles are coordinator, consultant, gatekeeper, representative and liaison, in this order;
    /// `nil` with fewer than three nodes.
    public let expectedShares: [[Double]?]
  }

  /// The roles of every node of `graph`, which has as many nodes as there are groups.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    precondition(groups.count == graph.nodeCount, "there is one group for each node")
    let values = try graph.withRows { rows throws(CancellationError) in
      try graph.withInboundRows { reverse throws(CancellationError) in
        let count = rows.nodeCount
        let values = Scratch<Roles>(repeating: Roles(), count: count)
        let chunks = (count + 63) / 64
        try execution.share(chunks: chunks, steps: count, work: 8 * rows.arcCount) { worker in
          let shared = SharedContacts(nodeCount: count)
          while let chunk = worker.claim() {
            for node in (chunk * 64)..<min(count, chunk * 64 + 64) {
              values[node] = roles(of: node, rows, reverse, shared)
              if !worker.finish() { return }
            }
          }
        }
        return values.array()
      }
    }
    return Result(values: values, expectedShares: expectedShares())
  }
}

// MARK: - Parts

extension GouldFernandez {
  private func roles(
    of broker: Int, _ rows: Rows, _ reverse: Rows, _ shared: borrowing SharedContacts
  ) -> Roles {
    let own = groups[broker]
    var roles = pairs(of: broker, rows, reverse)
    shared.begin(broker, rows)
    for arc in reverse.arcs(of: broker) {
      let first = reverse.target(arc)
      // The ends are one and the same node.
      if shared.contains(first, of: broker) {
        roles.add(-1, first: groups[first], broker: own, last: groups[first])
      }
      shared.forEach(of: broker, and: first, rows) { mine, _ in
        roles.add(-1, first: groups[first], broker: own, last: groups[rows.target(mine)])
      }
    }
    return roles
  }

  /// All pairs of one that links to the broker and one that it links to, linked or not.
  private func pairs(of broker: Int, _ rows: Rows, _ reverse: Rows) -> Roles {
    let own = groups[broker]
    var (inbound, outbound): ([Int: Int], [Int: Int]) = ([:], [:])
    for arc in reverse.arcs(of: broker) { inbound[groups[reverse.target(arc)], default: 0] += 1 }
    for arc in rows.arcs(of: broker) { outbound[groups[rows.target(arc)], default: 0] += 1 }
    let (inOwn, outOwn) = (inbound[own] ?? 0, outbound[own] ?? 0)
    let inOther = reverse.degree(of: broker) - inOwn
    let outOther = rows.degree(of: broker) - outOwn
    var roles = Roles()
    roles.coordinator = inOwn * outOwn
    roles.gatekeeper = inOther * outOwn
    roles.representative = inOwn * outOther
    for (group, count) in inbound where group != own {
      roles.consultant += count * (outbound[group] ?? 0)
    }
    roles.liaison = inOther * outOther - roles.consultant
    return roles
  }

  private func expectedShares() -> [[Double]?] {
    let count = Double(groups.count)
    guard groups.count > 2 else { return groups.map { _ in nil } }
    let sizes = groups.reduce(into: [Int: Double]()) { $0[$1, default: 0] += 1 }
    let samePairs = sizes.values.map { $0 * ($0 - 1) }.sorted().reduce(0, +)
    let squares = sizes.values.map { $0 * $0 }.sorted().reduce(0, +)
    let pairs = (count - 1) * (count - 2)
    return groups.map { group in
      let own = sizes[group] ?? 0
      let across = (own - 1) * (count - own)
      let liaison = (count - own) * (count - own) - (squares - own * own)
      return [
        (own - 1) * (own - 2), samePairs - own * (own - 1), across, across, liaison,
      ].map { $0 / pairs }
    }
  }
}
