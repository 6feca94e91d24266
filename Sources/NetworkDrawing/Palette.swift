// Colours and shapes that stay apart for every eye and in print.

public import DOT

/// The symbol of a group of actors: a shape and a colour, each of which tells groups apart alone.
public struct FigureSymbol: Hashable, Sendable {
  /// The outline.
  public let shape: DOTShape
  /// The colour of its inside.
  public let fill: DOTColour
  /// The width and height that give the outline the area of a circle of diameter 1.
  let proportion: Double

  /// The share of its height that the outline leaves free below itself, as Graphviz draws it.
  var freeBelow: Double {
    switch shape {
    case .triangle: 0.25
    case .pentagon: 0.05
    default: 0
    }
  }

  /// The colour of the outline: the inside, darker.
  var outline: DOTColour {
    func darker(_ part: UInt8) -> UInt8 { UInt8(Double(part) * 0.55) }
    return DOTColour(red: darker(fill.red), green: darker(fill.green), blue: darker(fill.blue))
  }

  /// The symbols of groups, the largest group's first.
  ///
  /// > Reference: the first six colours are those of M. Okabe and K. Ito, "Color Universal
  /// > Design", 2008 (without vermilion, which marks new ties, and black); wine is of P. Tol,
  /// > "Colour Schemes", SRON/EPS/TN/09-002, issue 3.2, 2021 ("muted"); the last is a dark grey.
  public static let groups: [FigureSymbol] = [
    FigureSymbol(shape: .circle, fill: DOTColour(0x0072B2), proportion: 1),
    FigureSymbol(shape: .square, fill: DOTColour(0xE69F00), proportion: 0.89),
    FigureSymbol(shape: .diamond, fill: DOTColour(0x009E73), proportion: 1.25),
    FigureSymbol(shape: .triangle, fill: DOTColour(0xCC79A7), proportion: 1.3),
    FigureSymbol(shape: .hexagon, fill: DOTColour(0x56B4E9), proportion: 1.1),
    FigureSymbol(shape: .invertedTriangle, fill: DOTColour(0xF0E442), proportion: 1.3),
    FigureSymbol(shape: .star, fill: DOTColour(0x882255), proportion: 1.5),
    FigureSymbol(shape: .pentagon, fill: DOTColour(0x4D4D4D), proportion: 1.08),
  ]

  /// The symbol of groups beyond the eighth.
  public static let other = FigureSymbol(
    shape: .octagon, fill: DOTColour(0xBBBBBB), proportion: 1.03)

  /// The symbol of actors of which nothing is said.
  public static let unknown = FigureSymbol(
    shape: .ellipse, fill: DOTColour(0xF2F2F2), proportion: 1)
}

/// The colours of everything that is not a group.
enum Ink {
  /// Names and titles, 15:1 on white.
  static let text = DOTColour(0x222222)
  /// Subtitles and the source, 5.7:1 on white.
  static let quiet = DOTColour(0x666666)
  /// Ties.
  static let tie = DOTColour(0x7A7A7A)
  /// New ties: vermilion of Okabe and Ito.
  static let newTie = DOTColour(0xD55E00)
  /// What is filled in under names.
  static let ground = DOTColour(0xFFFFFF)
  /// The inside and the border of frames.
  static let frame = DOTColour(0xF4F4F2), border = DOTColour(0xC8C8C4)
}
