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

  /// What is measured.
  static func texts(of encoding: Encoding) -> [TextBlock] {
    encoding.marks.map { TextBlock($0.label, size: encoding.labelSize) }
  }

  init(of encoding: Encoding, ruler: TextRuler) throws {
    sizes = try ruler.measured(Self.texts(of: encoding))
  }
}

/// Lines of text that are drawn together.
struct TextBlock: Hashable {
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
}
