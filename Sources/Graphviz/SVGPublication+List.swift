// What may stand in an SVG that is published.

import DOT

extension SVGPublication {
  static let elements = SVGNames<SVGElement>()
  static let attributes = SVGNames<SVGAttribute>()

  private static let namespaces: Set<String> = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink",
  ]

  private static let schemes = ["http://", "https://", "mailto:"]

  /// Whether the value in `range` may stand in `attribute`.
  func allows(_ attribute: SVGAttribute, _ range: Range<Int>) -> Bool {
    switch attribute {
    case .xmlns, .xlink: return Self.namespaces.contains(text(range))
    case .reference: return Self.schemes.contains { bytes[range].starts(with: $0.utf8) }
    case .referenceTitle: return true
    case .fontFamily: return DOTFont(rawValue: text(range)) != nil
    case .transform:
      return bytes[range].allSatisfy { Self.plain[Int($0)] || $0 == 40 || $0 == 41 }
    default:
      let plain = Self.plain
      return bytes[range].allSatisfy { plain[Int($0)] }
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
