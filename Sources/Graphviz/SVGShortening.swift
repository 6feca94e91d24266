// Shorter words for the same shapes.

/// Says what Graphviz says of a shape in fewer bytes.
///
/// Graphviz writes every tie as a curve of four points, most of which are straight lines, and
/// every opacity with six digits; of a network of some thousand ties that is half the picture.
enum SVGShortening {
  /// The data of a path that is one straight line, with its two ends only; `nil` where it is
  /// anything else.
  ///
  /// - Complexity: O(length of the data).
  static func straight(_ data: ArraySlice<UInt8>) -> [UInt8]? {
    // M x,y C x,y x,y x,y
    guard data.first == UInt8(ascii: "M"), let curve = data.firstIndex(of: UInt8(ascii: "C"))
    else { return nil }
    let parts =
      [data[(data.startIndex + 1)..<curve]]
      + data[(curve + 1)...].split(separator: UInt8(ascii: " "))
    let points = parts.compactMap(point)
    guard parts.count == 4, points.count == 4, isLine(points) else { return nil }
    return [UInt8(ascii: "M")] + parts[0] + [UInt8(ascii: "L")] + parts[3]
  }

  /// A decimal fraction without zeros at its end.
  static func withoutTrailingZeros(_ number: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard number.contains(UInt8(ascii: ".")) else { return number }
    var number = number
    while number.last == UInt8(ascii: "0") { number.removeLast() }
    if number.last == UInt8(ascii: ".") { number.removeLast() }
    return number
  }

  /// Appends the data of a path with each number rounded to one decimal, as in 12.345 → 12.3.
  ///
  /// - Complexity: O(length of the data).
  static func appendRounded(_ data: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var position = data.startIndex
    while position < data.endIndex {
      guard isDigit(data[position]) else {
        output.append(data[position])
        position += 1
        continue
      }
      var (tenths, decimals) = (0, 0)
      var isFraction = false
      while position < data.endIndex, isDigit(data[position]) || data[position] == 0x2E {
        if data[position] == 0x2E {
          isFraction = true
        } else if !isFraction || decimals == 0 {
          // Graphviz writes no longer numbers; one that were would only be wrong.
          tenths = tenths &* 10 &+ Int(data[position] &- 48)
          decimals += isFraction ? 1 : 0
        } else {
          if decimals == 1, data[position] >= 53 { tenths &+= 1 }
          decimals += 1
        }
        position += 1
      }
      if decimals == 0 { tenths = tenths &* 10 }
      output += String(tenths / 10).utf8
      if tenths % 10 != 0 {
        output.append(0x2E)
        output.append(UInt8(48 + abs(tenths % 10)))
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func point(_ text: ArraySlice<UInt8>) -> (x: Double, y: Double)? {
    let numbers = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard numbers.count == 2, let x = Double(String(decoding: numbers[0], as: UTF8.self)),
      let y = Double(String(decoding: numbers[1], as: UTF8.self)), x.isFinite, y.isFinite
    else { return nil }
    return (x, y)
  }

  /// Whether the inner points lie on the way from the first to the last, but for rounding.
  private static func isLine(_ points: [(x: Double, y: Double)]) -> Bool {
    let (from, to) = (points[0], points[3])
    let (x, y) = (to.x - from.x, to.y - from.y)
    let length = (x * x + y * y).squareRoot()
    guard length > 0.1 else { return false }
    return points[1...2].allSatisfy { point in
      let (dx, dy) = (point.x - from.x, point.y - from.y)
      let aside = abs(dx * y - dy * x) / length
      let along = (dx * x + dy * y) / length
      return aside <= 0.03 && along >= 0 && along <= length
    }
  }
}
