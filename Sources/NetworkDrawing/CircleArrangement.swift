// Actors on one circle.

import DOT

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Marks on one circle, those of a group side by side, with their names outside.
enum CircleArrangement {
  /// Places the marks of `encoding`, in the order of their groups and then of their names.
  static func arranged(_ encoding: Encoding, _ labels: LabelSizes) -> Arrangement {
    var arrangement = Arrangement()
    let order = order(of: encoding)
    let count = encoding.marks.count
    guard count > 0 else { return arrangement }
    let widest = labels.sizes.reduce(0) { max($0, $1.width) }
    let largest = encoding.marks.reduce(0) { max($0, $1.extent) }
    let tallest = labels.sizes.reduce(encoding.labelSize * 1.2) { max($0, $1.height) }
    let heights = zip(encoding.marks, labels.sizes).map { max($0.extent, $1.height) + 1 }
    let mean = heights.reduce(0, +) / Double(count)
    let room = order.reduce(0.0) { $0 + heights[$1.place] + $1.gapBefore * mean }
    let radius = max(90, room * 0.34)
    // Names stand on a circle of their own, clear of the largest symbol.
    let outer = radius + largest * 0.72 + 3 + tallest / 2
    let centre = DOTPoint(x: outer + widest + 2, y: outer + tallest / 2 + 2)

    // From the top clockwise: each mark in the middle of its share.
    var right: [(place: Int, y: Double)] = [], left: [(place: Int, y: Double)] = []
    var used = 0.0
    for entry in order {
      used += entry.gapBefore * mean
      let angle = (used + heights[entry.place] / 2) / room * 2 * Double.pi
      used += heights[entry.place]
      let y = radius * cos(angle)
      if angle <= Double.pi {
        right.append((entry.place, y))
      } else {
        left.append((entry.place, y))
      }
    }
    left.reverse()
    arrangement.symbols = [DOTPoint](repeating: centre, count: count)
    arrangement.names = arrangement.symbols
    // The sides leave the middle of the top and the bottom free, so that they do not meet there.
    let free = largest / 2 + 1
    let limit = max(0, radius * radius - free * free).squareRoot()
    // A name keeps clear of the symbols beside its own: sideways it begins beyond them, above and
    // below them half its height farther.
    var clear = [Double](repeating: 0, count: count)
    for rank in order.indices {
      let near = (-2...2).map {
        encoding.marks[order[(rank + $0 + 2 * count) % count].place].extent
      }
      clear[order[rank].place] = (near.max() ?? 0) * 0.72 + 3
    }
    let lines = labels.sizes.map { $0.height + 0.5 }
    for (side, entries) in [(1.0, right), (-1.0, left)] {
      var names: [(place: Int, y: Double)] = []
      for (place, y) in spread(entries, heights: heights, within: limit) {
        let x = max(0, radius * radius - y * y).squareRoot()
        arrangement.symbols[place] = DOTPoint(x: centre.x + side * x, y: centre.y + y)
        let reach = clear[place] + labels.sizes[place].height / 2 * abs(y) / radius
        let share = 1 + reach / radius
        arrangement.names[place].x = centre.x + side * (x * share + labels.sizes[place].width / 2)
        names.append((place, y * share))
      }
      for (place, y) in spread(names, heights: lines, within: outer) {
        arrangement.names[place].y = centre.y + y
      }
    }
    arrangement.width = 2 * centre.x
    arrangement.height = 2 * centre.y
    return arrangement
  }

  /// The marks in their order, each with the number of free slots before it.
  private static func order(of encoding: Encoding) -> [(place: Int, gapBefore: Double)] {
    var group = [Int](repeating: 0, count: encoding.marks.count)
    if encoding.frames.isEmpty {
      for (place, mark) in encoding.marks.enumerated() {
        group[place] = encoding.looks.groupNumber(of: mark.subject)
      }
    } else {
      for (number, frame) in encoding.frames.enumerated() {
        for place in frame.members { group[place] = number }
      }
    }
    let order = encoding.marks.indices.sorted { left, right in
      let (one, other) = (encoding.marks[left].title, encoding.marks[right].title)
      if group[left] != group[right] { return group[left] < group[right] }
      return one == other ? left < right : one < other
    }
    let gap = encoding.marks.count > 30 ? 1.5 : 0.6
    return order.enumerated().map { rank, place in
      let before = order[rank == 0 ? order.count - 1 : rank - 1]
      return (place, group[before] == group[place] ? 0 : gap)
    }
  }

  /// Moves places, which fall, apart by the heights of what stands there and within ±`limit`,
  /// where there is room.
  private static func spread(
    _ entries: [(place: Int, y: Double)], heights: [Double], within limit: Double
  ) -> [(place: Int, y: Double)] {
    var entries = entries
    func gap(_ one: Int, _ other: Int) -> Double {
      (heights[entries[one].place] + heights[entries[other].place]) / 2
    }
    for index in entries.indices {
      let ceiling = index > 0 ? entries[index - 1].y - gap(index, index - 1) : limit
      entries[index].y = min(entries[index].y, ceiling)
    }
    for index in entries.indices.reversed() {
      let floor =
        index + 1 < entries.count ? entries[index + 1].y + gap(index, index + 1) : -limit
      entries[index].y = max(entries[index].y, floor)
    }
    return entries
  }
}
