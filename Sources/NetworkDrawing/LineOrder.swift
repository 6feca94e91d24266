// Which line is drawn over which.

import DOT

extension Encoding.LineLook {
  /// The most lines that each keep their own width.
  ///
  /// Among more, nobody tells a tenth of a point from another; and an SVG says the look of lines
  /// that follow each other once, so that it is half as large where many look alike.
  private static let mostWidths = 2_000

  /// `lines` with the lightest first, so that the heaviest are drawn over them; new ones last.
  ///
  /// Where there are very many, widths are rounded to tenths of a point, and those that look alike
  /// follow each other.
  static func inOrder(_ lines: [Self]) -> [Self] {
    var lines = lines
    let areMany = lines.count > mostWidths
    if areMany {
      for place in lines.indices {
        lines[place].ink.width = max(0.1, (lines[place].ink.width * 10).rounded() / 10)
      }
    }
    return lines.indices.sorted { left, right in
      let (one, other) = (lines[left], lines[right])
      if one.isNew != other.isNew { return other.isNew == true }
      if areMany, one.ink != other.ink { return one.ink.rank < other.ink.rank }
      return one.weight == other.weight ? left < right : one.weight < other.weight
    }.map { lines[$0] }
  }
}

extension TieInk {
  /// Different for every look, and rising with the width.
  fileprivate var rank: (Double, Int, String) {
    let parts = [colour.red, colour.green, colour.blue, colour.opacity]
    return (width, parts.reduce(0) { $0 << 8 | Int($1) }, dash?.rawValue ?? "")
  }
}
