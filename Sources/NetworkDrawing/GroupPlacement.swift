// Groups of actors in frames.

import DOT

/// The frame of a group, with its name on top.
struct GroupFrame {
  var lower: DOTPoint
  var upper: DOTPoint
  /// The centre of its name.
  var name: DOTPoint
}

/// Groups of actors, each in a frame of its own.
///
/// The layout places the actors of each group by the ties within it; then the frames are placed
/// as if they were actors, tied where their actors are.
struct GroupPlacement {
  /// The centre of the box of each actor.
  private(set) var centres: [DOTPoint]
  private(set) var frames: [GroupFrame] = []
  private(set) var width = 0.0, height = 0.0

  private static let padding = 8.0, gap = 16.0

  init(
    of encoding: Encoding, cells: [Cell], layout: FigureLayout, ruler: TextRuler
  ) throws {
    centres = [DOTPoint](repeating: DOTPoint(x: 0, y: 0), count: cells.count)
    var group = [Int](repeating: -1, count: cells.count)
    for (number, frame) in encoding.frames.enumerated() {
      for place in frame.members { group[place] = number }
    }
    let names = try ruler.measured(
      encoding.frames.map { encoding.block(of: $0) })

    let within = Placement(layout: layout, isDirected: encoding.isDirected)
    var inner: [(boxes: [FigureBox], bounds: Bounds)] = []
    var outer: [Cell] = []
    for (number, frame) in encoding.frames.enumerated() {
      var places: [Int: Int] = [:]
      for (index, place) in frame.members.enumerated() { places[place] = index }
      let ends = encoding.lines.compactMap { tie -> (Int, Int)? in
        guard let tail = places[tie.tail], let head = places[tie.head] else { return nil }
        return (tail, head)
      }
      let boxes = try within.boxes(
        of: frame.members.map { cells[$0] }, ends: ends, fillsPage: false,
        placing: ruler.placing)
      let bounds = Bounds(of: boxes)
      inner.append((boxes, bounds))
      outer.append(
        Cell(
          width: max(bounds.width, names[number].width) + 2 * Self.padding + Self.gap,
          height: bounds.height + names[number].height + 2.5 * Self.padding + Self.gap,
          symbolHeight: 0, nameHeight: names[number].height))
    }

    var ends: [(Int, Int)] = []
    var seen: Set<[Int]> = []
    for tie in encoding.lines where group[tie.tail] != group[tie.head] {
      let pair = [group[tie.tail], group[tie.head]].sorted()
      if seen.insert(pair).inserted { ends.append((pair[0], pair[1])) }
    }
    let among = Placement(layout: .neato, isDirected: false)
    let boxes = try among.boxes(
      of: outer, ends: ends, fillsPage: false,
      placing: ruler.placing)
    let bounds = Bounds(of: boxes)
    (width, height) = (bounds.width - Self.gap, bounds.height - Self.gap)
    for (number, box) in boxes.enumerated() {
      let left = box.left - bounds.left, bottom = box.bottom - bounds.bottom
      let size = (width: box.width - Self.gap, height: box.height - Self.gap)
      let content = inner[number]
      let x = left + size.width / 2 - (content.bounds.left + content.bounds.right) / 2
      let y = bottom + Self.padding - content.bounds.bottom
      for (place, box) in zip(encoding.frames[number].members, content.boxes) {
        centres[place] = DOTPoint(x: box.centre.x + x, y: box.centre.y + y)
      }
      frames.append(
        GroupFrame(
          lower: DOTPoint(x: left, y: bottom),
          upper: DOTPoint(x: left + size.width, y: bottom + size.height),
          name: DOTPoint(
            x: left + size.width / 2,
            y: bottom + size.height - Self.padding - outer[number].nameHeight / 2)))
    }
  }
}
