// Colours and shapes that stay apart for every eye and in print.

public import DOT

/// The symbol of a group of actors: a shape and a colour, each of which tells groups apart alone.
public struct FigureSymbol: Hashable, Sendable {
  /// The outline.
  public var shape: DOTShape
  /// The colour of its inside.
  public var fill: DOTColour

  /// Creates a symbol.
  public init(shape: DOTShape, fill: DOTColour) {
    self.shape = shape
    self.fill = fill
  }

  /// The symbols of groups, the largest group's first.
  ///
  /// > Reference: the first six colours are those of M. Okabe and K. Ito, "Color Universal
  /// > Design", 2008 (without vermilion, which marks new ties, and black); wine is of P. Tol,
  /// > "Colour Schemes", SRON/EPS/TN/09-002, issue 3.2, 2021 ("muted"); the last is a dark grey.
  public static let groups: [FigureSymbol] = [
    FigureSymbol(shape: .circle, fill: DOTColour(0x0072B2)),
    FigureSymbol(shape: .square, fill: DOTColour(0xE69F00)),
    FigureSymbol(shape: .diamond, fill: DOTColour(0x009E73)),
    FigureSymbol(shape: .triangle, fill: DOTColour(0xCC79A7)),
    FigureSymbol(shape: .hexagon, fill: DOTColour(0x56B4E9)),
    FigureSymbol(shape: .invertedTriangle, fill: DOTColour(0xF0E442)),
    FigureSymbol(shape: .star, fill: DOTColour(0x882255)),
    FigureSymbol(shape: .pentagon, fill: DOTColour(0x4D4D4D)),
  ]

  /// The symbol of groups beyond the eighth, in the light theme.
  public static let other = FigureTheme.light.other

  /// The symbol of actors of which nothing is said, in the light theme.
  public static let unknown = FigureTheme.light.unknown

  /// The shapes that a style may choose.
  private static let shapes: [DOTShape] =
    groups.map(\.shape) + [.octagon, .ellipse, .house, .septagon]

  /// The shape called `name`, if it is one that symbols may have.
  public static func shape(named name: String) -> DOTShape? {
    shapes.first { $0.rawValue == name }
  }

  /// The names of the shapes that symbols may have.
  public static var shapeNames: [String] { shapes.map(\.rawValue) }
}

extension DOTShape {
  /// The width and height that give the outline the area of a circle of diameter 1.
  var proportion: Double {
    switch self {
    case .square, .box: 0.89
    case .diamond: 1.25
    case .triangle, .invertedTriangle: 1.3
    case .hexagon: 1.1
    case .star: 1.5
    case .pentagon, .house: 1.08
    case .octagon, .septagon: 1.03
    default: 1
    }
  }

  /// The share of its height that the outline leaves free below itself, as Graphviz draws it.
  var freeBelow: Double {
    switch self {
    case .triangle: 0.25
    case .pentagon: 0.05
    default: 0
    }
  }
}

/// How a symbol is drawn.
struct MarkInk: Hashable, Sendable {
  var symbol: FigureSymbol
  var outline: DOTColour
  var outlineWidth = 0.7

  init(_ symbol: FigureSymbol, theme: FigureTheme) {
    self.symbol = symbol
    outline = theme.outline(of: symbol.fill)
  }

  /// Graphviz's attributes of a symbol with the area of a circle of `diameter` points.
  func attributes(diameter: Double) -> [DOTAttribute] {
    let extent = diameter * symbol.shape.proportion / 72
    return [
      .shape(symbol.shape), .fillColour(symbol.fill), .colour(outline), .width(extent),
      .height(extent), .penWidth(outlineWidth),
    ]
  }
}
