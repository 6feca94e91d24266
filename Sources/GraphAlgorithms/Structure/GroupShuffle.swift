// Whether links cross between groups more, or less, than chance would have them.

public import GraphCore

/// Tests Krackhardt and Stern's E-I index by dealing the groups out again at random.
///
/// The links stay; the groups, with their sizes, are shuffled over the nodes. How often an index at
/// least as far from the expected one comes out, on either side, says how surprising the index
/// found is. The permutations are drawn in chunks, each from a seed of its own, so that the answer
/// does not depend on the number of threads. Directions and weights do not matter.
///
/// - Complexity: O(*B* (*n* + *m*)) time for *B* permutations; O(*n* + *m*) space.
///
/// > Reference: D. Krackhardt, R. N. Stern, "Informal Networks and Organizational Crises", Social
/// > Psychology Quarterly 51(2), 1988. B. Phipson, G. K. Smyth, "Permutation p-values should never
/// > be zero", Statistical Applications in Genetics and Molecular Biology 9(1), 2010.
public struct GroupShuffle: Hashable, Sendable {
  /// How often the groups are dealt out.
  public var permutations: Int

  /// The seed of what is drawn.
  public var seed: UInt64

  /// Creates the test.
  public init(permutations: Int = 10_000, seed: UInt64 = 1) {
    self.permutations = permutations
    self.seed = seed
  }

  /// An index, and how it stands to what chance would give.
  public struct Result: Hashable, Sendable {
    /// The number of links between groups.
    public let external: Int

    /// The number of links within groups.
    public let `internal`: Int

    /// The index: links between groups less links within, over all links; `nil` without links.
    public let value: Double?

    /// The mean of the index over all ways to deal out the groups; `nil` with fewer than two nodes.
    public let expected: Double?

    /// The least that as many links between groups of these sizes could give.
    public let minimum: Double?

    /// The most that they could give.
    public let maximum: Double?

    /// How many permutations gave an index at least as far from the expected one.
    public let asFar: Int

    /// The number of permutations drawn; 0 where every one would give the same index.
    public let permutations: Int

    /// (*b* + 1)/(*B* + 1), for *b* of *B* permutations as far; `nil` where none was drawn.
    public var p: Double? {
      permutations == 0 ? nil : (Double(asFar) + 1) / (Double(permutations) + 1)
    }
  }

  /// Tests the index of `graph`, the nodes of which are in the groups that `labels` names.
  ///
  /// Labels are numbers from 0.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, labels: [Int], using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    precondition(labels.count == graph.nodeCount, "there is one label for each node")
    let graph = graph.ignoringDirection()
    let labels = Partition(labels).labels
    let external = graph.withRows { Ends($0).countCrossing { labels[$0] } }
    let chance = Chance(labels: labels, links: graph.linkCount)
    let isFixed = graph.linkCount == 0 || !chance.varies
    let drawn = isFixed ? 0 : max(0, permutations)
    let asFar = try countAsFar(
      chance.deviation(external), graph, labels, chance, drawn, execution)
    return Result(
      external: external, internal: graph.linkCount - external, value: chance.index(external),
      expected: chance.expected, minimum: chance.index(chance.fewest),
      maximum: chance.index(chance.most), asFar: asFar, permutations: drawn)
  }

  /// How many of `drawn` permutations deviate by at least `deviation`.
  private func countAsFar(
    _ deviation: Int128, _ graph: Graph, _ labels: [UInt32], _ chance: Chance, _ drawn: Int,
    _ execution: Execution
  ) throws(CancellationError) -> Int {
    let size = 50
    let chunks = (drawn + size - 1) / size
    var generator = SplitMix64(seed: seed)
    let seeds = (0..<chunks).map { _ in generator.next() }
    let counts = Scratch<Int>(repeating: 0, count: chunks)
    try graph.withRows { rows throws(CancellationError) in
      let ends = Ends(rows)
      try execution.share(
        chunks: chunks, steps: drawn, work: drawn * (rows.nodeCount + rows.arcCount)
      ) { worker in
        let dealt = Scratch<UInt32>(repeating: 0, count: labels.count)
        while let chunk = worker.claim() {
          var random = SplitMix64(seed: seeds[chunk])
          for node in labels.indices { dealt[node] = labels[node] }
          for _ in (chunk * size)..<min(drawn, (chunk + 1) * size) {
            for last in stride(from: dealt.count - 1, to: 0, by: -1) {
              let other = random.below(last + 1)
              (dealt[last], dealt[other]) = (dealt[other], dealt[last])
            }
            if chance.deviation(ends.countCrossing { dealt[$0] }) >= deviation {
              counts[chunk] += 1
            }
            if !worker.finish() { return }
          }
        }
      }
    }
    return (0..<chunks).reduce(0) { $0 + counts[$1] }
  }
}

/// What chance makes of the number of links between groups.
private struct Chance {
  /// The number of ordered pairs of nodes, and of those within groups.
  private let pairs, within: Int128
  private let links: Int

  init(labels: [UInt32], links: Int) {
    pairs = Int128(labels.count) * Int128(labels.count - 1)
    within = Partition(labels).sizes.reduce(0) { $0 + Int128($1) * Int128($1 - 1) }
    self.links = links
  }

  /// Whether it matters how the groups are dealt out.
  var varies: Bool { within > 0 && within < pairs }

  /// The fewest and the most links that can run between groups.
  var fewest: Int { Int(max(0, Int128(links) - within / 2)) }
  var most: Int { Int(min(Int128(links), (pairs - within) / 2)) }

  var expected: Double? {
    pairs > 0 && links > 0 ? 1 - 2 * Double(within) / Double(pairs) : nil
  }

  func index(_ external: Int) -> Double? {
    links == 0 ? nil : Double(2 * external - links) / Double(links)
  }

  /// How far a number of links between groups is from what is expected, in whole numbers of
  /// 1/`pairs` links, so that equal distances compare as equal.
  func deviation(_ external: Int) -> Int128 {
    abs(Int128(external) * pairs - Int128(links) * (pairs - within))
  }
}

/// The links of an undirected graph, each once.
private struct Ends {
  private let rows: Rows

  init(_ rows: Rows) { self.rows = rows }

  /// The number of links between nodes of which `label` says something different.
  @inline(__always) func countCrossing(_ label: (Int) -> UInt32) -> Int {
    var crossing = 0
    for node in 0..<rows.nodeCount {
      let own = label(node)
      let row = rows.arcs(of: node)
      var arc = row.upperBound - 1
      // Rows ascend: the neighbours above the node stand last, and each link is seen from below.
      while arc >= row.lowerBound {
        let other = rows.target(arc)
        if other < node { break }
        if label(other) != own { crossing &+= 1 }
        arc -= 1
      }
    }
    return crossing
  }
}
