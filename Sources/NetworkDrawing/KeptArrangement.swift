// Actors where they stood in an earlier picture.

import DOT

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Marks where they stood in an earlier picture, and new ones near those they are tied to.
///
/// A mark that was there does not move, unless it has grown into a neighbour. A new one takes the
/// nearest free place to the middle of its placed neighbours; the one with the most of them comes
/// first. Marks without a line that were not there stand in rows below.
enum KeptArrangement {
  /// Places the marks of `encoding`; returns `nil` where none of them was there.
  static func arranged(
    _ encoding: Encoding, _ labels: LabelSizes, keeping positions: FigurePositions
  ) -> Arrangement? {
    let cells = zip(encoding.marks, labels.sizes).map { Cell(of: $0, label: $1) }
    var boxes: [Int: FigureBox] = [:]
    let kept = encoding.marks.indices.filter { positions.places[encoding.marks[$0].title] != nil }
    guard !kept.isEmpty else { return nil }
    var old = kept.map { place in
      let symbol = positions.places[encoding.marks[place].title] ?? DOTPoint(x: 0, y: 0)
      let cell = cells[place]
      return FigureBox(
        centre: DOTPoint(
          x: symbol.x, y: symbol.y + cell.symbolHeight / 2 + Cell.margin - cell.height / 2),
        width: cell.width, height: cell.height)
    }
    if !Separation.separate(&old, rounds: 500) { Separation.separate(&old) }
    for (place, box) in zip(kept, old) { boxes[place] = box }

    var neighbours = [Set<Int>](repeating: [], count: cells.count)
    for line in encoding.lines where line.tail != line.head {
      neighbours[line.tail].insert(line.head)
      neighbours[line.head].insert(line.tail)
    }
    var taken = Array(old)
    var waiting = encoding.marks.indices.filter { boxes[$0] == nil && !neighbours[$0].isEmpty }
    let middle = Bounds(of: old)
    while !waiting.isEmpty {
      var best = 0, most = -1
      for (index, place) in waiting.enumerated() {
        let count = neighbours[place].count { boxes[$0] != nil }
        if count > most { (best, most) = (index, count) }
      }
      let place = waiting.remove(at: best)
      let known = neighbours[place].sorted().compactMap { boxes[$0]?.centre }
      let wish =
        known.isEmpty
        ? DOTPoint(x: middle.right, y: (middle.top + middle.bottom) / 2)
        : DOTPoint(
          x: known.reduce(0) { $0 + $1.x } / Double(known.count),
          y: known.reduce(0) { $0 + $1.y } / Double(known.count))
      let box = free(near: wish, cells[place], taken)
      boxes[place] = box
      taken.append(box)
    }
    let placed = boxes.keys.sorted()
    let all = placed.compactMap { boxes[$0] }
    var bounds = Bounds(of: all)
    if let room = positions.room {
      bounds.include(room.lower)
      bounds.include(room.upper)
    }
    var arrangement = Arrangement()
    arrangement.place(all, of: placed, cells, labelSize: encoding.labelSize, bounds: bounds)
    return arrangement
  }

  /// The nearest place to `wish` where a box does not overlap others: on rings around it, which
  /// are wider than high, as names are.
  private static func free(near wish: DOTPoint, _ cell: Cell, _ taken: [FigureBox]) -> FigureBox {
    var box = FigureBox(centre: wish, width: cell.width, height: cell.height)
    var ring = 0
    while taken.contains(where: { $0.overlaps(box) }) {
      // Sixteen places a ring, from the right counterclockwise.
      let (round, place) = (ring / 16 + 1, ring % 16)
      let angle = Double(place) / 8 * Double.pi
      let reach = Double(round) * 8
      box.centre = DOTPoint(x: wish.x + reach * 1.4 * cos(angle), y: wish.y + reach * sin(angle))
      ring += 1
    }
    return box
  }
}
