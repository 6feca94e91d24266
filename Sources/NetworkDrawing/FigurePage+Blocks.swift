// The texts around the network, measured.

import DOT

/// The texts above and below the network.
struct Heading {
  private(set) var blocks: [TextBlock]
  private(set) var sizes: [(width: Double, height: Double)]
  private(set) var foot: TextBlock
  private(set) var footWidth: Double
  private(set) var footHeight: Double

  /// The height of the texts above the network.
  var height: Double { sizes.reduce(0) { $0 + $1.height + 3 } }

  init(_ caption: Caption, ruler: TextRuler) throws {
    let most = FigurePage.width - 2 * FigurePage.margin
    var columns = 1.0
    // Letters differ in width, so lines are broken again where they turn out too long.
    while true {
      let texts = Self.texts(of: caption, columns: columns)
      let measured = try ruler.measured(texts)
      let widest = measured.reduce(0) { max($0, $1.width) }
      blocks = Array(texts.prefix(3))
      sizes = Array(measured.prefix(3))
      foot = texts[3]
      (footWidth, footHeight) = measured[3]
      if widest <= most || columns < 0.1 { break }
      columns *= max(0.5, min(0.95, most / widest))
    }
  }

  /// The texts, in lines of `columns` times the usual number of letters.
  static func texts(of caption: Caption, columns: Double = 1) -> [TextBlock] {
    [
      TextBlock(
        LabelText.wrapped(caption.title, width: Int(82 * columns), lines: 2), size: 17,
        isBold: true, alignment: .left),
      TextBlock(
        LabelText.wrapped(caption.subtitle, width: Int(120 * columns), lines: 2), size: 11,
        alignment: .left),
      TextBlock(
        ([caption.lens] + caption.remarks).map {
          LabelText.wrapped($0, width: Int(150 * columns), lines: 3)
        }.joined(separator: "\n"), size: 8.5, isQuiet: true, alignment: .left),
      TextBlock(
        LabelText.wrapped(caption.source, width: Int(150 * columns), lines: 1), size: 7.5,
        isQuiet: true, alignment: .left),
    ]
  }

  /// Measures the texts as large as they will be drawn, for their widths need not grow evenly.
  mutating func measure(scale: Double, ruler: TextRuler) throws {
    let measured = try ruler.measured(blocks + [foot], scale: scale)
    sizes = Array(measured.prefix(3))
    (footWidth, footHeight) = measured[3]
  }
}

/// The legend, line by line.
struct LegendColumn {
  /// A line of the legend.
  struct Row {
    var item: Legend.Item
    var text: TextBlock
    /// The extent of its text, in the points of A4.
    var size: (width: Double, height: Double)

    /// The share of its usual size that it has.
    var factor: Double

    /// The space above it.
    var space: Double {
      switch item {
      case .heading: 9 * factor
      case .note: 12 * factor
      default: 0
      }
    }

    /// The height of the line, where the network is reduced by `scale`.
    func height(scale: Double) -> Double {
      max(size.height, symbolHeight(scale: scale)) + 3 * factor
    }

    /// The height of what it shows, in the points of A4, where the network is reduced by `scale`.
    func symbolHeight(scale: Double) -> Double {
      switch item {
      case .group: 12 * factor
      case .size(let diameter, _, _): diameter / scale
      case .tie(let ink, _): ink.width / scale
      case .heading, .note: 0
      }
    }
  }

  private(set) var rows: [Row] = []
  /// The width of the widest line, in the points of A4.
  private(set) var width = 0.0
  /// The diameter of the largest symbol, in the points of the network.
  private(set) var largestSymbol = 0.0

  /// The share of its usual size that the legend has.
  private(set) var factor = 1.0

  /// The legend, small enough for a column `room` high where that can be read.
  init(_ legend: Legend, room: Double, ruler: TextRuler) throws {
    try self.init(legend, factor: 1, ruler: ruler)
    let height = rows.reduce(0) { $0 + $1.space + $1.height(scale: 0.8) }
    guard height > room else { return }
    let factor = max(0.5, room / height * 0.98)
    try self.init(legend, factor: factor, ruler: ruler)
    // What does not fit even so is left out, and dots say that something is.
    var used = 0.0
    let fitting = rows.prefix { row in
      used += row.space + row.height(scale: 0.8)
      return used <= room
    }
    guard fitting.count < rows.count, fitting.count > 1 else { return }
    rows = Array(fitting)
    rows[rows.count - 1].item = .note("…")
    rows[rows.count - 1].text = TextBlock("…", size: 7.5 * factor, isQuiet: true)
  }

  private init(_ legend: Legend, factor: Double, ruler: TextRuler) throws {
    self.factor = factor
    guard !legend.items.isEmpty else { return }
    let texts = Self.texts(of: legend, factor)
    let sizes = try ruler.measured(texts)
    for (index, item) in legend.items.enumerated() {
      rows.append(Row(item: item, text: texts[index], size: sizes[index], factor: factor))
      switch item {
      case .heading, .note: width = max(width, sizes[index].width)
      case .size(let diameter, _, _):
        largestSymbol = max(largestSymbol, diameter)
        width = max(width, sizes[index].width + 27)
      case .group, .tie: width = max(width, sizes[index].width + 27)
      }
    }
    // The largest symbol is at most this wide in print, since the scale is at least 0.8.
    width = max(width, 90) + max(0, largestSymbol / 0.8 - 22)
  }

  /// Measures the texts as large as they will be drawn, for their widths need not grow evenly.
  mutating func measure(scale: Double, ruler: TextRuler) throws {
    let measured = try ruler.measured(rows.map(\.text), scale: scale)
    for (index, size) in measured.enumerated() { rows[index].size = size }
  }

  /// The text of each item.
  static func texts(of legend: Legend, _ factor: Double = 1) -> [TextBlock] {
    legend.items.map { block($0, factor) }
  }

  private static func block(_ item: Legend.Item, _ factor: Double) -> TextBlock {
    switch item {
    case .heading(let text): TextBlock(text, size: 8.5 * factor, isBold: true, alignment: .left)
    case .group(_, let text), .size(_, _, let text), .tie(_, let text):
      TextBlock(text, size: 8.5 * factor, alignment: .left)
    case .note(let text):
      TextBlock(
        LabelText.wrapped(text, width: 28, lines: 4), size: 7.5 * factor, isQuiet: true,
        alignment: .left)
    }
  }
}
