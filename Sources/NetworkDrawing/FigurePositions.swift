// Where actors stood in a picture.

public import DOT

/// Where actors stood in a picture: the centres of their symbols, by full name, in the points of
/// its network with y upward.
public struct FigurePositions: Hashable, Sendable {
  /// A rectangle.
  public struct Room: Hashable, Sendable {
    /// The lower left corner.
    public var lower: DOTPoint
    /// The upper right corner.
    public var upper: DOTPoint

    /// Creates a rectangle.
    public init(lower: DOTPoint, upper: DOTPoint) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The centre of each actor's symbol.
  public var places: [String: DOTPoint]

  /// What the whole network took; `nil` where it is not known.
  public var room: Room?

  /// Creates positions.
  public init(_ places: [String: DOTPoint], room: Room? = nil) {
    self.places = places
    self.room = room
  }

  /// Reads the positions of the actors of an SVG that Maillage has drawn.
  ///
  /// Returns `nil` where `svg` shows no actor.
  ///
  /// - Complexity: O(size of the SVG).
  public init?(svg: String) {
    var places: [String: DOTPoint] = [:]
    var isActor = false
    var title: String?
    for line in svg.split(separator: "\n") {
      if line.hasPrefix("<g "), line.prefix(while: { $0 != ">" }).contains(" class=\"") {
        isActor = line.prefix { $0 != ">" }.contains(" class=\"node\"")
        title = nil
      } else if isActor, line.hasPrefix("<title>"), line.hasSuffix("</title>") {
        title = Self.plain(line.dropFirst(7).dropLast(8))
      } else if isActor, let name = title, let centre = Self.centre(of: line) {
        // The first of two actors with one name keeps it.
        if places[name] == nil { places[name] = centre }
        isActor = false
      }
    }
    guard !places.isEmpty else { return nil }
    self.init(places)
  }

  /// The centre of a symbol, which is the middle of its corners.
  private static func centre(of line: Substring) -> DOTPoint? {
    func value(_ name: String) -> Substring? {
      guard let start = line.range(after: " " + name + "=\"") else { return nil }
      return line[start...].prefix { $0 != "\"" }
    }
    if line.hasPrefix("<ellipse "), let x = value("cx").flatMap({ Double($0) }),
      let y = value("cy").flatMap({ Double($0) })
    {
      return DOTPoint(x: x, y: -y)
    }
    guard line.hasPrefix("<polygon "), let points = value("points") else { return nil }
    var corners = points.split(separator: " ").compactMap { pair -> DOTPoint? in
      let parts = pair.split(separator: ",").compactMap { Double($0) }
      return parts.count == 2 ? DOTPoint(x: parts[0], y: -parts[1]) : nil
    }
    if corners.count > 1, corners.first == corners.last { corners.removeLast() }
    guard !corners.isEmpty else { return nil }
    let count = Double(corners.count)
    return DOTPoint(
      x: corners.reduce(0) { $0 + $1.x } / count, y: corners.reduce(0) { $0 + $1.y } / count)
  }

  /// Text with the entities of XML read.
  private static func plain(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.firstIndex(of: ";") else { break }
      let name = rest[rest.index(after: mark)..<end]
      switch name {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let digits = name.dropFirst()
        let code =
          digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        if let code, let scalar = UnicodeScalar(code) { result.unicodeScalars.append(scalar) }
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

extension Substring {
  /// The index after the first place where `text` stands.
  fileprivate func range(after text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return self.index(start, offsetBy: text.count) }
      start = self.index(after: start)
    }
    return nil
  }
}
