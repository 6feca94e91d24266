// Components side by side, and actors without a tie in rows.

import DOT

/// The connected components of a drawing.
struct Components {
  /// The nodes of each component in ascending order; the largest component first, and of equal
  /// ones that with the first node.
  let members: [[Int]]

  /// Finds the components of `count` nodes, tied in pairs.
  ///
  /// - Complexity: O((*n* + *m*) log *n*).
  init(count: Int, ends: [(Int, Int)]) {
    var parent = Array(0..<count)
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    for (tail, head) in ends {
      let (one, other) = (root(tail), root(head))
      parent[max(one, other)] = min(one, other)
    }
    var found: [Int: [Int]] = [:]
    for node in 0..<count { found[root(node), default: []].append(node) }
    members = found.values.sorted { left, right in
      left.count == right.count ? left[0] < right[0] : left.count > right.count
    }
  }
}

/// The proportions of the rooms for components, so that all of them fill the page.
struct Rooms {
  /// The width of the page, in points.
  let width: Double
  /// Width divided by height of each room.
  let aspects: [Double]

  init(of components: [[FigureBox]]) {
    let areas = components.map(Fitting.area)
    let total = areas.reduce(0, +) * (components.count > 1 ? 1.25 : 1)
    let page = max((total * Fitting.pageAspect).squareRoot(), 1)
    width = page
    aspects = areas.enumerated().map { place, area in
      guard place == 0, area > total / 3 else { return Fitting.pageAspect }
      return min(max(page * page / area, Fitting.pageAspect), 2.4)
    }
  }
}

/// Components in rows from top to bottom, each row in the middle of the page.
struct Packing {
  private struct Block {
    var members: [Int]
    var boxes: [FigureBox]
    var bounds: Bounds
  }

  private static let gap = 22.0
  private let width: Double
  private var blocks: [Block] = []

  init(width: Double) { self.width = width }

  mutating func add(_ boxes: [FigureBox], of members: [Int]) {
    blocks.append(Block(members: members, boxes: boxes, bounds: Bounds(of: boxes)))
  }

  /// Every box in its place, by node.
  func boxes(count: Int) -> [FigureBox] {
    let empty = FigureBox(centre: DOTPoint(x: 0, y: 0), width: 0, height: 0)
    var result = [FigureBox](repeating: empty, count: count)
    let page = max(width, blocks.map(\.bounds.width).max() ?? 0)
    let order = blocks.indices.sorted { left, right in
      let (one, other) = (blocks[left].bounds.height, blocks[right].bounds.height)
      return left == 0 || right == 0 || one == other ? left < right : one > other
    }
    var rows: [[Int]] = []
    var used = Double.infinity
    for place in order {
      let blockWidth = blocks[place].bounds.width
      if used + Self.gap + blockWidth > page {
        rows.append([place])
        used = blockWidth
      } else {
        rows[rows.count - 1].append(place)
        used += Self.gap + blockWidth
      }
    }
    var top = 0.0
    for row in rows {
      let height = row.map { blocks[$0].bounds.height }.max() ?? 0
      let filled = row.reduce(0) { $0 + blocks[$1].bounds.width }
      let gap = min((page - filled) / Double(row.count + 1), 3 * Self.gap)
      var x = (page - filled - gap * Double(row.count - 1)) / 2
      for place in row {
        let block = blocks[place]
        let y = top - (height - block.bounds.height) / 2 - block.bounds.top
        for (member, box) in zip(block.members, block.boxes) {
          let centre = DOTPoint(x: box.centre.x - block.bounds.left + x, y: box.centre.y + y)
          result[member] = FigureBox(centre: centre, width: box.width, height: box.height)
        }
        x += block.bounds.width + gap
      }
      top -= height + Self.gap
    }
    return result
  }
}

/// Boxes in rows, from left to right and from top to bottom.
struct IsolateRows {
  private(set) var placed: [(place: Int, corner: DOTPoint)] = []
  private(set) var usedWidth = 0.0
  private let width: Double
  private var x = 0.0, y = 0.0, rowHeight = 0.0

  init(width: Double) { self.width = width }

  /// The height of all rows.
  var height: Double { placed.isEmpty ? 0 : y + rowHeight }

  mutating func add(_ place: Int, width boxWidth: Double, height boxHeight: Double) {
    if x > 0, x + boxWidth > width {
      x = 0
      y += rowHeight + 4
      rowHeight = 0
    }
    placed.append((place, DOTPoint(x: x, y: y)))
    x += boxWidth + 6
    usedWidth = max(usedWidth, x - 6)
    rowHeight = max(rowHeight, boxHeight)
  }
}
