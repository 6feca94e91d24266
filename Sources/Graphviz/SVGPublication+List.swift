// What may stand in an SVG that is published.

import DOT

extension SVGPublication {
  static let elements: Set<String> = [
    "svg", "g", "title", "a", "polygon", "polyline", "path", "ellipse", "text",
  ]

  private static let attributes: Set<String> = [
    "id", "class", "transform", "width", "height", "viewBox", "xmlns", "xmlns:xlink", "fill",
    "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "points", "d",
    "cx", "cy", "rx", "ry", "x", "y", "text-anchor", "font-family", "font-size", "font-weight",
    "font-style", "text-decoration", "xlink:href", "xlink:title", "xml:space",
  ]

  private static let namespaces: Set<String> = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink",
  ]

  private static let schemes = ["http://", "https://", "mailto:"]

  /// Whether the value in `range` may stand in an attribute called `name`.
  func allows(_ name: String, _ range: Range<Int>) -> Bool {
    guard Self.attributes.contains(name) else { return false }
    switch name {
    case "xmlns", "xmlns:xlink": return Self.namespaces.contains(text(range))
    case "xlink:href": return Self.schemes.contains { bytes[range].starts(with: $0.utf8) }
    case "xlink:title": return true
    case "font-family": return DOTFont(rawValue: text(range)) != nil
    case "transform": return bytes[range].allSatisfy { Self.plain[Int($0)] || $0 == 40 || $0 == 41 }
    default: return bytes[range].allSatisfy { Self.plain[Int($0)] }
    }
  }

  /// For each byte, whether it may stand in numbers, colours, names and paths.
  ///
  /// `&#45;` is Graphviz's way to write a hyphen. Without parentheses there is no `url(…)`.
  private static let plain: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    let letters = "abcdefghijklmnopqrstuvwxyz"
    for byte in (letters + letters.uppercased() + "0123456789 \n.,-+#_%&;").utf8 {
      table[Int(byte)] = true
    }
    return table
  }()
}
