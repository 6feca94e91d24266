// How much room texts take, each measured once.

import DOT

/// Measures texts by the layout program, and remembers what it measured.
///
/// Each question takes a while to be answered however short it is, so what will be needed is
/// asked for at once, by ``learn(_:scale:)``.
final class TextRuler {
  /// The extent of a text.
  typealias Size = (width: Double, height: Double)

  private struct Key: Hashable {
    var block: TextBlock
    var scale: Double
  }

  /// The layout program.
  let placing: NetworkFigure.Placing

  private var known: [Key: Size] = [:]

  init(_ placing: @escaping NetworkFigure.Placing) { self.placing = placing }

  /// Measures those of `blocks` that are not known yet.
  func learn(_ blocks: [TextBlock], scale: Double = 1) throws {
    var drawing = DOTDocument(title: "texts")
    var keys: [Key] = []
    for block in blocks where !block.text.isEmpty {
      let key = Key(block: block, scale: scale)
      guard known[key] == nil else { continue }
      known[key] = (0, 0)
      keys.append(key)
      let origin = DOTAttribute.position(DOTPoint(x: 0, y: 0), isPinned: true)
      drawing.addNode(title: "text", block.attributes(scale: scale) + [origin])
    }
    guard !keys.isEmpty else { return }
    for (key, box) in zip(keys, try placing(drawing, "nop2")) {
      known[key] = (box.width / scale, box.height / scale)
    }
  }

  /// The extents of `blocks`, zero for empty ones, measured at `scale` and divided by it.
  func measured(_ blocks: [TextBlock], scale: Double = 1) throws -> [Size] {
    try learn(blocks, scale: scale)
    return blocks.map { known[Key(block: $0, scale: scale)] ?? (0, 0) }
  }
}
