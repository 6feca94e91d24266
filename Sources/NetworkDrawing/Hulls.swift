// Grounds around groups of actors.

import DOT

/// Grounds around groups of actors, wherever these stand.
enum Hulls {
  /// A convex ground around the symbols of each group of two actors or more, and the colour that
  /// the group has in the legend.
  static func around(_ encoding: Encoding, _ arrangement: Arrangement) -> [DOTOutline] {
    encoding.frames.enumerated().compactMap { number, frame in
      // Marks in the rows below the network are not in it.
      let members = frame.members.filter { place in
        arrangement.rowsTop.map { arrangement.symbols[place].y > $0 } ?? true
      }
      guard members.count > 1 else { return nil }
      let corners = members.flatMap { place -> [DOTPoint] in
        let centre = arrangement.symbols[place]
        let reach = encoding.marks[place].extent / 2 + 7
        return Self.ring.map {
          DOTPoint(x: centre.x + $0.x * reach, y: centre.y + $0.y * reach)
        }
      }
      let colour = colour(of: frame, number, encoding)
      return DOTOutline(
        points: convex(corners), fill: colour.withOpacity(0.13), line: colour.withOpacity(0.6),
        width: 0.8, isDashed: number % 2 == 1)
    }
  }

  /// The colour that most of a group's actors have.
  static func colour(
    of frame: Encoding.Frame, _ number: Int, _ encoding: Encoding
  ) -> DOTColour {
    let fills = Set(frame.members.map { encoding.marks[$0].ink.symbol.fill })
    if fills.count == 1, let fill = fills.first { return fill }
    let lines = encoding.theme.lines
    return lines[number % lines.count]
  }

  private static let ring: [DOTPoint] = [
    (1, 0), (0.7071, 0.7071), (0, 1), (-0.7071, 0.7071), (-1, 0), (-0.7071, -0.7071), (0, -1),
    (0.7071, -0.7071),
  ].map { DOTPoint(x: $0.0, y: $0.1) }

  /// The corners of the smallest convex polygon around `points`, counterclockwise.
  ///
  /// - Complexity: O(*n* log *n*).
  ///
  /// > Reference: A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions",
  /// > Information Processing Letters 9(5), 1979.
  static func convex(_ points: [DOTPoint]) -> [DOTPoint] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    func half(_ points: some Sequence<DOTPoint>) -> [DOTPoint] {
      var chain: [DOTPoint] = []
      for point in points {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return Array(chain.dropLast())
    }
    return half(sorted) + half(sorted.reversed())
  }

  private static func turn(_ one: DOTPoint, _ two: DOTPoint, _ three: DOTPoint) -> Double {
    (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x)
  }
}
