// The core that explains most of who is linked with whom.

public import GraphCore

/// Finds the core whose pattern correlates best with the links: Borgatti and Everett's discrete
/// model.
///
/// In the pattern, pairs of the core are linked (1) and pairs of the periphery are not (0). Pairs of
/// one of each are left out of the correlation, or take a density that is given. Directions and
/// weights do not matter.
///
/// Up to ``exhaustiveLimit`` nodes, every division is tried and all the best are found: there are
/// often several. Above, searches start from the best core by degree and from random ones; each
/// moves one node at a time while that helps. The share of searches that end as well as the best says
/// how far to trust it.
///
/// - Complexity: O(2ⁿ) exhaustively; else O((*n* + *m*) · *p*) for *p* rounds over the nodes, seldom
///   more than ten, for each search.
///
/// > Reference: S. P. Borgatti, M. G. Everett, "Models of core/periphery structures", Social
/// > Networks 21, 1999.
public struct CoreFit: Hashable, Sendable {
  /// The largest number of nodes of which every division is tried.
  public static let exhaustiveLimit = 20

  /// How much better a fit must be to be better, and not rounded otherwise.
  static let tolerance = 1e-12

  /// What the pattern says of a pair of one core and one periphery node.
  public enum OffBlocks: Hashable, Sendable {
    /// Nothing: the pair is left out.
    case ignored

    /// That it is linked so much, in 0...1.
    case density(Double)
  }

  /// What the pattern says of a pair of one core and one periphery node.
  public var offBlocks: OffBlocks

  /// How many searches to make, where not every division is tried.
  public var searches: Int

  /// The seed of the random starts.
  public var seed: UInt64

  /// The most cores to list.
  public var listLimit: Int

  /// Creates the method.
  public init(
    offBlocks: OffBlocks = .ignored, searches: Int = 50, seed: UInt64 = 1, listLimit: Int = 100
  ) {
    self.offBlocks = offBlocks
    self.searches = max(1, searches)
    self.seed = seed
    self.listLimit = max(1, listLimit)
  }

  /// The best cores found.
  public struct Result: Hashable, Sendable {
    /// The best cores, each in ascending order, by size and then by nodes; at most
    /// ``CoreFit/listLimit`` of them.
    public let cores: [[Int]]

    /// The number of best cores, or of different ones that searches found.
    public let optima: Int

    /// Pearson's correlation of links and pattern, in −1...1; `nil` where one never varies.
    public let correlation: Double?

    /// Whether every division was tried.
    public let isExhaustive: Bool

    /// The share of searches that ended as well as the best; 1 if every division was tried.
    public let agreement: Double

    /// The number of searches, and the seed of their random starts; 0 if every division was tried.
    public let searches: Int

    /// The seed of the random starts.
    public let seed: UInt64

    /// The densities within the first core, between it and its periphery, and within that; `nil`
    /// where there are no pairs.
    public var densities: (core: Double?, between: Double?, periphery: Double?) {
      (blockDensities[0], blockDensities[1], blockDensities[2])
    }

    private let blockDensities: [Double?]

    fileprivate init(
      _ fit: CoreFit, _ graph: Graph, cores: [[Int]], optima: Int, correlation: Double?,
      isExhaustive: Bool, agreement: Double
    ) {
      self.cores = cores
      self.optima = optima
      self.correlation = correlation
      self.isExhaustive = isExhaustive
      self.agreement = agreement
      searches = isExhaustive ? 0 : fit.searches
      seed = fit.seed
      blockDensities = CoreBlocks(of: self.cores.first ?? [], in: graph).densities
    }
  }

  /// The best cores of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection().ignoringWeights()
    return links.nodeCount <= Self.exhaustiveLimit
      ? try tryAll(links, execution) : try search(links, execution)
  }
}

// MARK: - Every division

extension CoreFit {
  private func tryAll(
    _ graph: Graph, _ execution: Execution
  ) throws(CancellationError) -> Result {
    let nodes = 0..<graph.nodeCount
    let rows = nodes.map { node in
      graph.neighbours(of: node).reduce(UInt32(0)) { $0 | 1 << $1 }
    }
    var blocks = CoreBlocks(of: [], in: graph)
    var (core, best, masks): (UInt32, Double?, [UInt32]) = (0, blocks.fit(offBlocks), [0])
    // In Gray's order, each division differs from the one before by one node.
    for step in 1..<(1 << nodes.count) {
      if step.isMultiple(of: 1 << 14) {
        try execution.check()
        execution.progress?(Double(step) / Double(1 << nodes.count))
      }
      let node = step.trailingZeroBitCount
      let inCore = (rows[node] & core).nonzeroBitCount
      let joins = core >> UInt32(node) & 1 == 0
      blocks.move(joins: joins, degree: rows[node].nonzeroBitCount, inCore: inCore)
      core ^= 1 << UInt32(node)
      guard let fit = blocks.fit(offBlocks) else { continue }
      if fit > (best ?? -.infinity) + Self.tolerance { (best, masks) = (fit, []) }
      if let best, fit > best - Self.tolerance { masks.append(core) }
    }
    if best == nil { masks = [] }
    // Of cores of one size, the one with the smaller node where they differ comes first.
    masks.sort {
      ($0.nonzeroBitCount, $1.bitReversed) < ($1.nonzeroBitCount, $0.bitReversed)
    }
    let cores = masks.prefix(listLimit).map { mask in
      nodes.filter { mask >> UInt32($0) & 1 == 1 }
    }
    return Result(
      self, graph, cores: cores, optima: masks.count, correlation: best, isExhaustive: true,
      agreement: 1)
  }
}

// MARK: - Searches

extension CoreFit {
  private func search(
    _ graph: Graph, _ execution: Execution
  ) throws(CancellationError) -> Result {
    let count = graph.nodeCount
    let isCore = Scratch<Bool>(repeating: false, count: count * searches)
    let fits = Scratch<Double>(repeating: -.infinity, count: searches)
    let degreeCore = bestByDegree(graph)
    try graph.withRows { rows throws(CancellationError) in
      try execution.share(chunks: searches, steps: searches, work: searches * rows.arcCount) {
        worker in
        while let number = worker.claim() {
          var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
          let share = random.unit()
          let start =
            number == 0 ? degreeCore : (0..<count).filter { _ in random.unit() < share }
          var climb = Climb(rows, graph, start, offBlocks)
          while climb.round(rows, &random) {
            if !worker.finish(steps: 0) { return }
          }
          fits[number] = climb.fit ?? -.infinity
          for node in 0..<count { isCore[number * count + node] = climb.isCore[node] }
          if !worker.finish() { return }
        }
      }
    }
    let best = fits.array().max() ?? -.infinity
    let winners = (0..<searches).filter { fits[$0] > best - Self.tolerance }
    let cores = Set(
      winners.map { number in (0..<count).filter { isCore[number * count + $0] } })
    guard best > -.infinity else {
      return Result(
        self, graph, cores: [], optima: 0, correlation: nil, isExhaustive: false, agreement: 1)
    }
    let sorted = cores.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    return Result(
      self, graph, cores: Array(sorted.prefix(listLimit)), optima: sorted.count,
      correlation: best, isExhaustive: false,
      agreement: Double(winners.count) / Double(searches))
  }

  /// The best of the cores that hold all nodes above some place in the order of degrees.
  private func bestByDegree(_ graph: Graph) -> [Int] {
    let order = (0..<graph.nodeCount).sorted {
      (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1)
    }
    var blocks = CoreBlocks(of: [], in: graph)
    var isCore = [Bool](repeating: false, count: graph.nodeCount)
    var (best, size) = (blocks.fit(offBlocks), 0)
    for (place, node) in order.enumerated() {
      let inCore = graph.neighbours(of: node).count { isCore[Int($0)] }
      blocks.move(joins: true, degree: graph.degree(of: node), inCore: inCore)
      isCore[node] = true
      if let fit = blocks.fit(offBlocks), fit > best ?? -.infinity {
        (best, size) = (fit, place + 1)
      }
    }
    return Array(order.prefix(size))
  }
}

/// A search in progress: it moves single nodes while that makes the fit better.
private struct Climb: ~Copyable {
  let isCore: Scratch<Bool>
  private(set) var fit: Double?

  private var blocks: CoreBlocks
  private var order: [UInt32]
  private let inCore: Scratch<UInt32>
  private let offBlocks: CoreFit.OffBlocks

  init(_ rows: Rows, _ graph: Graph, _ core: [Int], _ offBlocks: CoreFit.OffBlocks) {
    isCore = Scratch(repeating: false, count: rows.nodeCount)
    inCore = Scratch(repeating: 0, count: rows.nodeCount)
    order = (0..<rows.nodeCount).map { UInt32(truncatingIfNeeded: $0) }
    blocks = CoreBlocks(of: core, in: graph)
    fit = blocks.fit(offBlocks)
    self.offBlocks = offBlocks
    for node in core {
      isCore[node] = true
      for arc in rows.arcs(of: node) { inCore[rows.target(arc)] += 1 }
    }
  }

  /// Offers each node to change sides, in a random order; false when none wanted to.
  mutating func round(_ rows: Rows, _ random: inout SplitMix64) -> Bool {
    random.shuffle(&order)
    var hasMoved = false
    for node in order {
      let node = Int(node)
      var moved = blocks
      moved.move(
        joins: !isCore[node], degree: rows.degree(of: node), inCore: Int(inCore[node]))
      guard let better = moved.fit(offBlocks), better > (fit ?? -.infinity) + CoreFit.tolerance
      else { continue }
      (blocks, fit, hasMoved) = (moved, better, true)
      isCore[node].toggle()
      for arc in rows.arcs(of: node) {
        let other = rows.target(arc)
        inCore[other] = isCore[node] ? inCore[other] + 1 : inCore[other] - 1
      }
    }
    return hasMoved
  }
}

extension UInt32 {
  /// The same bits from the last to the first.
  fileprivate var bitReversed: UInt32 {
    var (bits, reversed) = (self, UInt32(0))
    for _ in 0..<UInt32.bitWidth {
      reversed = reversed << 1 | bits & 1
      bits >>= 1
    }
    return reversed
  }
}
