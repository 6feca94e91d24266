// Polygons and lines behind a drawing.

/// A polygon or a line behind a drawing, such as a coast, a hull or a bar that shows a scale.
///
/// Outlines are drawn under everything else, in their order.
public struct DOTOutline: Hashable, Sendable {
  /// The corners, at least two, in points with y upward.
  public var points: [DOTPoint]
  /// The colour of the inside; `nil` for an open line.
  public var fill: DOTColour?
  /// The colour of the line.
  public var line: DOTColour
  /// The width of the line in points, 0...100.
  public var width: Double
  /// Whether the line is dashed.
  public var isDashed: Bool

  /// Creates an outline.
  public init(
    points: [DOTPoint], fill: DOTColour? = nil, line: DOTColour, width: Double = 1,
    isDashed: Bool = false
  ) {
    self.points = points
    self.fill = fill
    self.line = line
    self.width = width
    self.isDashed = isDashed
  }

  /// The drawing operations of `outlines` in the language of Graphviz's `xdot`.
  ///
  /// Every part is a number, a colour or a word of that language.
  ///
  /// > Reference: https://graphviz.org/docs/outputs/canon/#xdot
  static func operations(of outlines: [DOTOutline]) -> String {
    var parts: [String] = []
    func text(_ key: String, _ text: String) {
      parts.append("\(key) \(text.utf8.count) -\(text)")
    }
    for outline in outlines where outline.points.count > 1 {
      let width = min(max(outline.width.isFinite ? outline.width : 0, 0), 100)
      text("S", "setlinewidth(\(DOTNumber.text(width)))")
      text("S", outline.isDashed ? "dashed" : "solid")
      text("c", outline.line.hexadecimal)
      if let fill = outline.fill { text("C", fill.hexadecimal) }
      parts.append("\(outline.fill == nil ? "L" : "P") \(outline.points.count)")
      for point in outline.points {
        parts.append(DOTNumber.text(point.x) + " " + DOTNumber.text(point.y))
      }
    }
    return parts.joined(separator: " ")
  }
}
