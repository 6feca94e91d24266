// How much room texts take.

import DOT

/// The room that the written names take, measured as they will be drawn.
struct LabelSizes {
  /// The width and height of each actor's name; zero where it is not written.
  let sizes: [(width: Double, height: Double)]

  private init(_ sizes: [(width: Double, height: Double)]) { self.sizes = sizes }

  /// Sizes that are a share of these.
  func reduced(to share: Double) -> LabelSizes {
    LabelSizes(sizes.map { ($0.width * share, $0.height * share) })
  }

  init(of encoding: Encoding, placing: NetworkFigure.Placing) throws {
    let texts = encoding.marks.map { TextBlock($0.label, size: encoding.labelSize) }
    sizes = try TextBlock.measured(texts, placing: placing)
  }
}

/// Lines of text that are drawn together.
struct TextBlock {
  var text: String
  var size: Double
  var isBold = false
  /// Whether it stands back behind other texts.
  var isQuiet = false
  var alignment = DOTAlignment.centre

  init(
    _ text: String, size: Double, isBold: Bool = false, isQuiet: Bool = false,
    alignment: DOTAlignment = .centre
  ) {
    self.text = text
    self.size = size
    self.isBold = isBold
    self.isQuiet = isQuiet
    self.alignment = alignment
  }

  /// Graphviz's attributes of a node that is nothing but this text, enlarged by `scale`.
  func attributes(scale: Double = 1, ink: Ink = Ink()) -> [DOTAttribute] {
    [
      .label(.text(text, alignment: alignment)), .shape(.plain), .style([.solid]),
      .margin(horizontal: 0, vertical: 0), .fixedSize(.grows), .width(0.01), .height(0.01),
      .font(isBold ? .sansBold : .sans), .fontSize(size * scale),
      .fontColour(isQuiet ? ink.quiet : ink.text),
    ]
  }

  /// The extents of `blocks`, zero for empty ones, measured at `scale` and divided by it.
  static func measured(
    _ blocks: [TextBlock], scale: Double = 1, placing: NetworkFigure.Placing
  ) throws -> [(width: Double, height: Double)] {
    var drawing = DOTDocument(title: "texts")
    var places: [Int?] = []
    for block in blocks {
      guard !block.text.isEmpty else {
        places.append(nil)
        continue
      }
      let origin = DOTAttribute.position(DOTPoint(x: 0, y: 0), isPinned: true)
      places.append(
        drawing.addNode(title: "text", block.attributes(scale: scale) + [origin]).index)
    }
    let boxes = drawing.nodes.isEmpty ? [] : try placing(drawing, "nop2")
    return places.map { place in
      guard let place, boxes.indices.contains(place) else { return (0, 0) }
      return (boxes[place].width / scale, boxes[place].height / scale)
    }
  }
}
