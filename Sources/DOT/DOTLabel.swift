// Labels: lines of text, or a table of cells.

/// What is written in a node, beside an edge, or over a cluster or a drawing.
public enum DOTLabel: Hashable, Sendable {
  /// Lines of text, separated by line feeds, aligned within the label.
  case text(String, alignment: DOTAlignment = .centre)

  /// A table of cells, such as a legend.
  case table(DOTTable)

  /// Nothing.
  public static let none = DOTLabel.text("")
}

extension DOTLabel: ExpressibleByStringLiteral {
  /// Creates a centred text.
  public init(stringLiteral text: String) { self = .text(text) }
}

/// A table of cells: the only marked-up label, built from pieces and never from markup.
///
///     let legend = DOTTable(rows: [
///       [DOTCell(lines: [.plain("Kind")], columns: 2)],
///       [DOTCell(background: DOTColour(0x4477AA), width: 18), DOTCell(text: "University")],
///     ])
public struct DOTTable: Hashable, Sendable {
  /// The cells, row by row.
  public var rows: [[DOTCell]]

  /// The width of the frame in points, 0...20.
  public var border = 0

  /// The width of the frame of each cell in points, 0...20.
  public var cellBorder = 0

  /// The space between cells in points, 0...50.
  public var spacing = 2

  /// The space around the content of cells in points, 0...50.
  public var padding = 2

  /// The colour of the frames.
  public var colour: DOTColour?

  /// The ground of the table.
  public var background: DOTColour?

  /// Whether the corners of the frame are round.
  public var isRounded = false

  /// Creates a table without frames.
  public init(rows: [[DOTCell]]) { self.rows = rows }
}

/// A cell of a table.
public struct DOTCell: Hashable, Sendable {
  /// The lines of text in the cell.
  public var lines: [DOTLine]

  /// A table in the place of the lines; at most one within another.
  public var table: [[DOTCell]]?

  /// The ground of the cell, which makes it a swatch.
  public var background: DOTColour?

  /// The width of the frame in points, 0...20; that of the table where it is `nil`.
  public var border: Int?

  /// The colour of the frame.
  public var colour: DOTColour?

  /// The width in points, 0...2,000, at least; `nil` for that of the content.
  public var width: Int?

  /// The height in points, 0...2,000, at least; `nil` for that of the content.
  public var height: Int?

  /// Whether the cell keeps its width and height whatever it holds.
  public var isFixedSize = false

  /// The number of columns that the cell spans, 1...50.
  public var columns: Int

  /// The number of rows that the cell spans, 1...50.
  public var rows = 1

  /// How the content stands in the cell.
  public var alignment: DOTAlignment

  /// Creates a cell.
  public init(
    lines: [DOTLine] = [], table: [[DOTCell]]? = nil, background: DOTColour? = nil,
    width: Int? = nil, height: Int? = nil, columns: Int = 1, alignment: DOTAlignment = .left
  ) {
    self.lines = lines
    self.table = table
    self.background = background
    self.width = width
    self.height = height
    self.columns = columns
    self.alignment = alignment
  }

  /// Creates a cell with one plain line for each line of `text`.
  public init(text: String, alignment: DOTAlignment = .left) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(lines: lines.map { .plain(String($0)) }, alignment: alignment)
  }
}

/// A line of a cell: pieces of text, each with its own look.
public struct DOTLine: Hashable, Sendable {
  /// The pieces, from left to right.
  public var pieces: [DOTPiece]

  /// Creates a line.
  public init(_ pieces: [DOTPiece]) { self.pieces = pieces }

  /// A line of one piece without a look of its own.
  public static func plain(_ text: String) -> DOTLine { DOTLine([DOTPiece(text)]) }

  /// A line of one piece in bold.
  public static func bold(_ text: String) -> DOTLine { DOTLine([DOTPiece(text, isBold: true)]) }
}

/// A piece of a line.
public struct DOTPiece: Hashable, Sendable {
  /// The text; line breaks in it are spaces.
  public var text: String

  /// The size in points, 1...500; that of the label where it is `nil`.
  public var size: Double?

  /// The colour; that of the label where it is `nil`.
  public var colour: DOTColour?

  /// The typeface; that of the label where it is `nil`.
  public var font: DOTFont?

  /// Whether the piece is bold.
  public var isBold: Bool

  /// Whether the piece is in italics.
  public var isItalic: Bool

  /// Creates a piece.
  public init(
    _ text: String, size: Double? = nil, colour: DOTColour? = nil, font: DOTFont? = nil,
    isBold: Bool = false, isItalic: Bool = false
  ) {
    self.text = text
    self.size = size
    self.colour = colour
    self.font = font
    self.isBold = isBold
    self.isItalic = isItalic
  }
}
