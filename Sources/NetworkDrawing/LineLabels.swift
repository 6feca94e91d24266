// Words at lines, where there is room for them.

import DOT

/// The words at lines: each near the middle of its line where nothing else is written; a word for
/// which there is no such place is left out.
struct LineLabels {
  /// The texts, each with its centre and its extent.
  private(set) var placed:
    [(block: TextBlock, centre: DOTPoint, size: (width: Double, height: Double))] = []

  /// How much wider and higher than a word the room is that it needs, in points.
  private static let clearance = 2.0

  init(
    of encoding: Encoding, _ arrangement: Arrangement, _ labels: LabelSizes,
    ruler: TextRuler
  ) throws {
    // The heaviest lines come first, and they stand last.
    let lines = encoding.lines.reversed().filter { $0.label != nil }
    guard !lines.isEmpty else { return }
    let blocks = lines.map {
      TextBlock($0.label ?? "", size: encoding.labelSize * 0.8, isQuiet: true)
    }
    let sizes = try ruler.measured(blocks)
    var taken: [FigureBox] = []
    for (place, mark) in encoding.marks.enumerated() {
      taken.append(
        FigureBox(centre: arrangement.symbols[place], width: mark.extent, height: mark.extent))
      let size = labels.sizes[place]
      guard size.height > 0 else { continue }
      taken.append(
        FigureBox(centre: arrangement.names[place], width: size.width, height: size.height))
    }
    var seen: [[Int]: Int] = [:]
    for (index, line) in lines.enumerated() {
      let (from, to) = (arrangement.symbols[line.tail], arrangement.symbols[line.head])
      let pair = [line.tail, line.head].sorted()
      // Lines side by side have their words at different shares of the way.
      let number = seen[pair, default: 0]
      seen[pair] = number + 1
      let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
      for step in shares.indices {
        let share = shares[(step + number) % shares.count]
        let box = FigureBox(
          centre: DOTPoint(
            x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share),
          width: sizes[index].width + Self.clearance,
          height: sizes[index].height + Self.clearance)
        guard !taken.contains(where: { $0.overlaps(box) }) else { continue }
        taken.append(box)
        placed.append((blocks[index], box.centre, sizes[index]))
        break
      }
    }
  }
}

extension FigureBox {
  /// Whether the insides of two boxes have a point in common.
  func overlaps(_ other: FigureBox) -> Bool {
    left < other.right && other.left < right && bottom < other.top && other.bottom < top
  }
}
