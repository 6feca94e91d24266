// Straight strokes in steps from point to point.

/// The path data of straight strokes: of a line, and of the arrowheads at its ends.
///
/// Points are tenths of a unit, and all but the first are said as steps from the one before, which
/// in a picture of thousands of ties is a third shorter than to say where they are. Steps are
/// taken between rounded points, so that nothing adds up.
///
///     M100,20.5l40-12m-6.2,3.1 1.5-4.2 4.7,1.1z
struct SVGStrokes {
  /// A point in tenths of a unit.
  private struct Point: Equatable {
    var x: Int
    var y: Int
  }

  private var strokes: [(points: [Point], isClosed: Bool)] = []

  /// Reads a line from the data of its path; `nil` where that is no straight stroke.
  init?(line data: ArraySlice<UInt8>) {
    guard data.first == UInt8(ascii: "M") else { return nil }
    let parts = data.dropFirst().split(
      separator: UInt8(ascii: "L"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let ends = parts.compactMap(Self.point)
    guard ends.count == 2 else { return nil }
    strokes.append((ends, false))
  }

  /// Adds a polygon whose last point is its first; `false` where its points cannot be read.
  mutating func add(polygon data: ArraySlice<UInt8>) -> Bool {
    let parts = data.split(separator: UInt8(ascii: " "))
    let points = parts.compactMap(Self.point)
    guard points.count == parts.count, points.count > 2, points.first == points.last else {
      return false
    }
    strokes.append((points.dropLast(), true))
    return true
  }

  /// Appends the path data.
  func append(to output: inout [UInt8]) {
    var pen = Point(x: 0, y: 0)
    for (place, stroke) in strokes.enumerated() {
      output.append(UInt8(ascii: place == 0 ? "M" : "m"))
      for (index, point) in stroke.points.enumerated() {
        if index == 1, place == 0 { output.append(UInt8(ascii: "l")) }
        // Further pairs after an `m` are steps of a line.
        if index > (place == 0 ? 1 : 0), point.x >= pen.x { output.append(UInt8(ascii: " ")) }
        Self.append(point.x - pen.x, to: &output)
        if point.y >= pen.y { output.append(UInt8(ascii: ",")) }
        Self.append(point.y - pen.y, to: &output)
        pen = point
      }
      if stroke.isClosed, let first = stroke.points.first {
        output.append(UInt8(ascii: "z"))
        pen = first
      }
    }
  }
}

// MARK: - Numbers

extension SVGStrokes {
  /// Reads `12.345,-6`; `nil` where it is anything else.
  private static func point(_ text: ArraySlice<UInt8>) -> Point? {
    guard let comma = text.firstIndex(of: UInt8(ascii: ",")), let x = tenths(text[..<comma]),
      let y = tenths(text[(comma + 1)...])
    else { return nil }
    return Point(x: x, y: y)
  }

  /// A decimal number in tenths, rounded half away from zero.
  private static func tenths(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    // Longer numbers stand in no drawing that is rendered.
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    var (value, decimals) = (0, -1)
    for byte in digits {
      switch byte {
      case UInt8(ascii: ".") where decimals < 0: decimals = 0
      case 48...57:
        if decimals < 1 {
          value = value * 10 + Int(byte - 48)
        } else if decimals == 1, byte >= 53 {
          value += 1
        }
        if decimals >= 0 { decimals += 1 }
      default: return nil
      }
    }
    if decimals < 1 { value *= 10 }
    return isNegative ? -value : value
  }

  /// Appends tenths as a decimal number, without a zero before its point.
  private static func append(_ tenths: Int, to output: inout [UInt8]) {
    if tenths < 0 { output.append(UInt8(ascii: "-")) }
    let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    if whole > 0 || part == 0 { output += String(whole).utf8 }
    if part > 0 { output += [UInt8(ascii: "."), UInt8(48 + part)] }
  }
}
