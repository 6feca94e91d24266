// The names that may stand in an SVG, found without making texts of them.

/// The elements of an SVG that is published.
enum SVGElement: String, CaseIterable, Sendable {
  case svg, g, title, a, polygon, polyline, path, ellipse, text
}

/// The attributes of an SVG that is published; at most 64.
enum SVGAttribute: String, CaseIterable, Sendable {
  case id, `class`, transform, width, height, viewBox, xmlns
  case xlink = "xmlns:xlink"
  case fill
  case fillOpacity = "fill-opacity"
  case stroke
  case strokeWidth = "stroke-width"
  case strokeDashes = "stroke-dasharray"
  case strokeOpacity = "stroke-opacity"
  case points, d, cx, cy, rx, ry, x, y
  case textAnchor = "text-anchor"
  case fontFamily = "font-family"
  case fontSize = "font-size"
  case fontWeight = "font-weight"
  case fontStyle = "font-style"
  case textDecoration = "text-decoration"
  case reference = "xlink:href"
  case referenceTitle = "xlink:title"
  case space = "xml:space"
}

/// A few names, by their bytes.
struct SVGNames<Name: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private let byLength: [[(bytes: [UInt8], name: Name, place: Int)]]

  init() {
    let all = Name.allCases.enumerated().map { place, name in
      (bytes: Array(name.rawValue.utf8), name: name, place: place)
    }
    let longest = all.map(\.bytes.count).max() ?? 0
    byLength = (0...longest).map { length in all.filter { $0.bytes.count == length } }
  }

  /// The name that `bytes` are, with its place among all; `nil` where they are none.
  ///
  /// - Complexity: O(names of this length).
  func find(_ bytes: ArraySlice<UInt8>) -> (name: Name, place: Int)? {
    guard bytes.count < byLength.count else { return nil }
    for candidate in byLength[bytes.count] where candidate.bytes.elementsEqual(bytes) {
      return (candidate.name, candidate.place)
    }
    return nil
  }
}
