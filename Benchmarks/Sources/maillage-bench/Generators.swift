// The graphs of the comparison, made here: the same for equal seeds, on every machine.

import Foundation
import GraphCore

/// The graphs that `--generate` writes, by name.
enum Generators {
  static let all: [(name: String, make: @Sendable () throws -> EdgeList)] = [
    ("rmat12", { recursive(scale: 12, linksPerNode: 16, seed: 12) }),
    ("rmat16", { recursive(scale: 16, linksPerNode: 16, seed: 16) }),
    ("collab2k", { collaborations(actors: 2_500, projects: 900, seed: 2) }),
    ("collab100k", { collaborations(actors: 100_000, projects: 60_000, seed: 1) }),
    ("grid500", { grid(side: 500, seed: 5) }),
  ]

  /// 2 to the power of `scale` nodes, linked as in a recursive matrix whose quarters hold 57, 19, 19
  /// and 5 per cent: few nodes with very many links, many with few.
  ///
  /// > Reference: D. Chakrabarti, Y. Zhan, C. Faloutsos, "R-MAT: A Recursive Model for Graph Mining",
  /// > SIAM International Conference on Data Mining, 2004.
  static func recursive(scale: Int, linksPerNode: Int, seed: UInt64) -> EdgeList {
    let links = linksPerNode << scale
    var random = SplitMix64(seed: seed)
    // Numbers say nothing of the place in the matrix: multiplying by an odd number permutes them.
    let mask = UInt32((1 << scale) - 1)
    func scattered(_ node: UInt32) -> UInt32 {
      var node = (node &* 0x9E37_79B1) & mask
      node ^= node >> UInt32(scale / 2)
      return (node &* 0x85EB_CA77) & mask
    }
    var list = EdgeList(nodeCount: 1 << scale, sources: [], targets: [])
    list.sources.reserveCapacity(links)
    list.targets.reserveCapacity(links)
    for _ in 0..<links {
      var (source, target): (UInt32, UInt32) = (0, 0)
      var bits: UInt64 = 0
      for level in 0..<scale {
        // Sixteen bits choose a quarter.
        bits = level.isMultiple(of: 4) ? random.next() : bits >> 16
        let draw = bits & 0xFFFF
        source = source << 1 | (draw >= 49_807 ? 1 : 0)
        target = target << 1 | ((draw >= 37_356 && draw < 49_807) || draw >= 62_259 ? 1 : 0)
      }
      list.sources.append(scattered(source))
      list.targets.append(scattered(target))
    }
    return list
  }

  /// Actors who work together in projects of 2 to 30, everybody with everybody: four in five partners
  /// come from the field of the project, and some actors are much sought after.
  static func collaborations(actors: Int, projects: Int, seed: UInt64) -> EdgeList {
    var random = SplitMix64(seed: seed)
    let fields = max(1, actors / 400)
    let perField = actors / fields
    var order = Array(0..<actors)
    random.shuffle(&order)
    var list = EdgeList(nodeCount: actors, sources: [], targets: [])
    for _ in 0..<projects {
      let field = random.below(fields)
      // The share of projects of a size falls with its power of 1.45.
      let size = min(30, Int(2 * pow(1 - random.unit() * 0.97, -1 / 0.9)))
      let partners = (0..<size).map { _ in
        let isNear = random.unit() < 0.8
        let share = pow(random.unit(), 2.5)
        let place =
          isNear
          ? field * perField + Int(share * Double(perField)) : Int(share * Double(actors))
        return UInt32(order[place])
      }
      for (number, first) in partners.enumerated() {
        for second in partners[..<number] where first != second {
          list.sources.append(first)
          list.targets.append(second)
        }
      }
    }
    return list
  }

  /// A square lattice without 8 per cent of its links: long ways, as on roads.
  static func grid(side: Int, seed: UInt64) -> EdgeList {
    var random = SplitMix64(seed: seed)
    var order = (0..<(side * side)).map { UInt32($0) }
    random.shuffle(&order)
    var list = EdgeList(nodeCount: side * side, sources: [], targets: [])
    for row in 0..<side {
      for column in 0..<side {
        for next in [(row, column + 1), (row + 1, column)] where next.0 < side && next.1 < side {
          if random.unit() < 0.08 { continue }
          list.sources.append(order[row * side + column])
          list.targets.append(order[next.0 * side + next.1])
        }
      }
    }
    return list
  }
}

// MARK: - Files

extension Generators {
  /// Writes the graph in the forms that the programs of a comparison read: `.bin` (8 letters, the
  /// numbers of nodes and links, pairs), `.el` (two numbers a line), `.csv` (two names a line) and
  /// `.json` (the numbers, and 64 nodes to search from).
  static func write(_ list: EdgeList, name: String, to folder: String) throws {
    let graph = try Graph(list)
    var links: [(UInt32, UInt32)] = []
    for node in 0..<graph.nodeCount {
      for other in graph.neighbours(of: node) where other > node { links.append((UInt32(node), other)) }
    }
    var random = SplitMix64(seed: 77)
    random.shuffle(&links)
    let linked = (0..<graph.nodeCount).filter { graph.degree(of: $0) > 0 }
    let sources = (0..<64).map { _ in linked[random.below(linked.count)] }

    var bytes = Array("EDGEBIN1".utf8)
    for number in [graph.nodeCount, links.count] {
      bytes += withUnsafeBytes(of: UInt64(number).littleEndian, Array.init)
    }
    var (numbers, names) = ("", "source,target\n")
    let width = String(graph.nodeCount - 1).count
    func label(_ node: UInt32) -> String {
      let digits = String(node)
      return "Org-" + String(repeating: "0", count: width - digits.count) + digits
    }
    for (source, target) in links {
      bytes += withUnsafeBytes(of: source.littleEndian, Array.init)
      bytes += withUnsafeBytes(of: target.littleEndian, Array.init)
      numbers += "\(source) \(target)\n"
      names += "\(label(source)),\(label(target))\n"
    }
    let base = URL(fileURLWithPath: folder).appendingPathComponent(name).path
    try Data(bytes).write(to: URL(fileURLWithPath: base + ".bin"))
    try Data(numbers.utf8).write(to: URL(fileURLWithPath: base + ".el"))
    try Data(names.utf8).write(to: URL(fileURLWithPath: base + ".csv"))
    let facts: [String: Any] = [
      "name": name, "n": graph.nodeCount, "m": links.count, "sources": sources,
    ]
    try JSONSerialization.data(withJSONObject: facts, options: [.sortedKeys])
      .write(to: URL(fileURLWithPath: base + ".json"))
  }
}
