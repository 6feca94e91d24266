import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Graphs of two modes")
struct TwoModeTests {
  private func graph(_ sample: TwoModeSample, weights: [Double]? = nil) throws -> TwoModeGraph {
    try TwoModeGraph(firstCount: sample.firstCount, groups: sample.groups, weights: weights)
  }

  @Test("The Southern Women have Borgatti and Everett's norms")
  func southernWomen() throws {
    let women = try graph(.southernWomen)
    #expect(women.graph.linkCount == 89)
    #expect(agree([women.density], [0.353175], within: 1e-6))
    let degree = TwoModeCentrality().degree(of: women)
    let attended: [Double] = [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2]
    #expect(Array(degree.raw.prefix(18)) == attended)
    #expect(agree(degree.values.suffix(14), Self.eventDegrees, within: 1e-6))
    #expect(agree(degree.values.prefix(18).map(\.self), attended.map { $0 / 14 }))
    let betweenness = try TwoModeCentrality().betweenness(of: women).values
    #expect(agree(betweenness, Self.betweenness, within: 1e-6))
    let closeness = try TwoModeCentrality().closeness(of: women).values
    #expect(agree(closeness, Self.closeness, within: 1e-6))
  }

  private static let eventDegrees: [Double?] = [
    0.166667, 0.166667, 0.333333, 0.222222, 0.444444, 0.444444, 0.555556, 0.777778, 0.666667,
    0.277778, 0.222222, 0.333333, 0.166667, 0.166667,
  ]
  private static let betweenness: [Double?] = [
    0.096585, 0.051358, 0.087595, 0.049487, 0.010596, 0.010714, 0.009444, 0.006800, 0.016783,
    0.015738, 0.016344, 0.047363, 0.071709, 0.113461, 0.042388, 0.001954, 0.005055, 0.005055,
    0.002154, 0.002089, 0.018224, 0.007702, 0.037694, 0.065016, 0.129502, 0.243819, 0.225514,
    0.011442, 0.019665, 0.018094, 0.002241, 0.002241,
  ]
  private static let closeness: [Double?] = [
    0.800000, 0.727273, 0.800000, 0.727273, 0.600000, 0.666667, 0.666667, 0.666667, 0.705882,
    0.705882, 0.685714, 0.727273, 0.774194, 0.800000, 0.727273, 0.648649, 0.585366, 0.585366,
    0.523810, 0.523810, 0.564103, 0.536585, 0.594595, 0.687500, 0.733333, 0.846154, 0.785714,
    0.550000, 0.536585, 0.564103, 0.523810, 0.523810,
  ]

  @Test("The Southern Women have the published projections")
  func projections() throws {
    let women = try graph(.southernWomen)
    let count = try TwoModeProjection(.count).run(on: women)
    #expect(count.nodeCount == 18 && count.linkCount == 139)
    #expect(count.totalWeight == 322)
    #expect((0..<18).flatMap { count.weights(of: $0) }.max() == 7)
    let events = try TwoModeProjection(.count, onto: .second).run(on: women)
    #expect(events.nodeCount == 14 && events.linkCount == 66 && events.totalWeight == 214)
    let newman = try TwoModeProjection(.newman).run(on: women)
    #expect(abs(newman.totalWeight - 44.5) < 1e-12)
    #expect(abs((newman.weight(from: 0, to: 1) ?? 0) - 1.562637) < 1e-6)
    #expect(abs((newman.weight(from: 0, to: 2) ?? 0) - 1.486880) < 1e-6)
  }

  @Test("Vector T5 shares by Newman's rule")
  func t5() throws {
    let sample = try graph(.t5)
    let graph = try TwoModeProjection(.newman).run(on: sample)
    #expect(graph.weight(from: 0, to: 1) == 1.5 && graph.weight(from: 0, to: 2) == 0.5)
    #expect(graph.weight(from: 1, to: 2) == 0.5 && graph.degree(of: 3) == 0)
    #expect(try TwoModeProjection(.newman).strengths(in: sample) == [2, 2, 1, 0])
    #expect(try TwoModeProjection(.count).strengths(in: sample) == [3, 3, 2, 0])
    #expect(try TwoModeProjection(.binary).strengths(in: sample) == [2, 2, 2, 0])
  }

  @Test("Projections agree with pairs counted one by one", arguments: 0..<80 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let sample = TwoModeSample.seeded(seed)
    let weights = sample.groups.indices.map { [0.5, 1, 3][$0 % 3] }
    let twoMode = try graph(sample, weights: weights)
    for rule in TwoModeProjection.Rule.allCases {
      for side in TwoModeGraph.Side.allCases {
        let projection = TwoModeProjection(rule, onto: side)
        let expected = Self.matrix(sample, weights, rule, side)
        let graph = try projection.run(on: twoMode, using: Execution(threads: 2))
        #expect(graph.nodeCount == expected.count, "seed \(seed)")
        for (node, row) in expected.enumerated() {
          let found = row.indices.map { graph.weight(from: node, to: $0) ?? 0 }
          #expect(agree(found, row), "seed \(seed), \(rule), \(side)")
          let alone = projection.neighbours(of: node, in: twoMode)
          #expect(alone.map(\.node) == row.indices.filter { row[$0] > 0 }, "seed \(seed)")
          #expect(alone.map(\.weight) == found.filter { $0 > 0 }, "seed \(seed)")
        }
        let degrees = expected.map { row in row.count { $0 > 0 } }
        #expect(try projection.degrees(in: twoMode) == degrees, "seed \(seed)")
        let strengths = expected.map { $0.reduce(0, +) }
        #expect(agree(try projection.strengths(in: twoMode), strengths), "seed \(seed)")
      }
    }
  }

  /// The weights of a projection, pair by pair.
  private static func matrix(
    _ sample: TwoModeSample, _ weights: [Double], _ rule: TwoModeProjection.Rule,
    _ side: TwoModeGraph.Side
  ) -> [[Double]] {
    let members = sample.groups.map { $0.map { Int($0) } }
    let attended = (0..<sample.firstCount).map { node in
      members.indices.filter { members[$0].contains(node) }
    }
    let (count, shared) = side == .first ? (sample.firstCount, members) : (members.count, attended)
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for (place, nodes) in shared.enumerated() {
      let weight = side == .first ? weights[place] : 1
      for a in nodes {
        for b in nodes where a != b {
          switch rule {
          case .binary: matrix[a][b] = 1
          case .count: matrix[a][b] += weight
          case .newman: matrix[a][b] += weight / Double(nodes.count - 1)
          }
        }
      }
    }
    return matrix
  }

  @Test("The largest norms are reached, and no value is beyond them", arguments: 1...3, 1...3)
  func norms(first: Int, second: Int) throws {
    // Every two-mode graph of these sizes: the bits of a number are its links.
    var (largest, mostBetween) = ([0.0, 0.0], 0.0)
    for links in 0..<(1 << (first * second)) {
      let groups = (0..<second).map { group in
        (0..<UInt32(first)).filter { links >> (group * first + Int($0)) & 1 == 1 }
      }
      let twoMode = try TwoModeGraph(firstCount: first, groups: groups)
      let values = [
        TwoModeCentrality().degree(of: twoMode).values,
        try TwoModeCentrality().closeness(of: twoMode).values,
        try TwoModeCentrality().betweenness(of: twoMode).values,
      ].map { $0.compactMap(\.self) }
      #expect(values.joined().allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 }, "links \(links)")
      for place in 0..<2 { largest[place] = max(largest[place], values[place].max() ?? 0) }
      mostBetween = max(mostBetween, values[2].max() ?? 0)
    }
    #expect(agree(largest, [1, 1]))
    #expect(first * second == 1 || abs(mostBetween - 1) < 1e-12)
  }

  @Test("Degenerate graphs have no values but 0 and undefined")
  func degenerate() throws {
    let empty = try TwoModeGraph(firstCount: 0, groups: [])
    #expect(try TwoModeProjection().run(on: empty).nodeCount == 0)
    #expect(empty.density == nil)
    let alone = try TwoModeGraph(firstCount: 2, groups: [])
    #expect(TwoModeCentrality().degree(of: alone).values == [nil, nil])
    #expect(try TwoModeCentrality().closeness(of: alone).values == [nil, nil])
    #expect(try TwoModeCentrality().betweenness(of: alone).values == [nil, nil])
    let apart = try TwoModeGraph(firstCount: 2, groups: [[0, 0], []])
    #expect(apart.graph.linkCount == 1)
    let closeness = try TwoModeCentrality().closeness(of: apart).values
    #expect(agree(closeness, [4.0 / 9, 0, 4.0 / 9, 0]))
    #expect(throws: GraphError.self) { try TwoModeGraph(firstCount: 1, groups: [[1]]) }
    #expect(throws: GraphError.self) { try TwoModeGraph(firstCount: 1, groups: [[0]], weights: []) }
    #expect(throws: GraphError.self) {
      try TwoModeGraph(firstCount: 1, groups: [[0]], weights: [.nan])
    }
  }

  @Test("are the same to the bit for any number of threads, and stop when told to")
  func threads() throws {
    var random = SplitMix64(seed: 3)
    let groups = (0..<400).map { _ in
      Array(Set((0..<(1 + random.below(12))).map { _ in UInt32(random.below(700)) })).sorted()
    }
    let weights = groups.indices.map { _ in random.unit() + 0.1 }
    let twoMode = try TwoModeGraph(firstCount: 700, groups: groups, weights: weights)
    let one = try TwoModeProjection().run(on: twoMode, using: Execution(threads: 1))
    #expect(try TwoModeProjection().run(on: twoMode, using: Execution(threads: 2)) == one)
    #expect(try TwoModeProjection().run(on: twoMode, using: Execution(threads: 7)) == one)
    let stopped = Execution(isCancelled: { true })
    #expect(throws: CancellationError.self) {
      try TwoModeProjection().run(on: twoMode, using: stopped)
    }
  }
}
