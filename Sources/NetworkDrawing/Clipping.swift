// Lines and polygons cut to a rectangle.

import DOT

/// A rectangle that lines and polygons are cut to.
struct Clip {
  var left, bottom, right, top: Double

  /// The part of a polygon that lies inside, as one ring; empty where nothing does.
  ///
  /// > Reference: I. E. Sutherland, G. W. Hodgman, "Reentrant polygon clipping", Communications
  /// > of the ACM 17(1), 1974.
  func polygon(_ ring: [DOTPoint]) -> [DOTPoint] {
    var ring = ring
    for side in 0..<4 {
      guard ring.count > 2 else { return [] }
      var result: [DOTPoint] = []
      var before = ring[ring.count - 1]
      for point in ring {
        if isInside(point, side) != isInside(before, side) {
          result.append(crossing(before, point, side))
        }
        if isInside(point, side) { result.append(point) }
        before = point
      }
      ring = result
    }
    return ring.count > 2 ? ring : []
  }

  /// The parts of a line that lie inside.
  func lines(_ line: [DOTPoint]) -> [[DOTPoint]] {
    var result: [[DOTPoint]] = []
    var current: [DOTPoint] = []
    for (start, end) in zip(line, line.dropFirst()) {
      guard let (from, to) = segment(start, end) else {
        if current.count > 1 { result.append(current) }
        current = []
        continue
      }
      if current.last != from {
        if current.count > 1 { result.append(current) }
        current = [from]
      }
      current.append(to)
    }
    if current.count > 1 { result.append(current) }
    return result
  }

  private func segment(_ from: DOTPoint, _ to: DOTPoint) -> (DOTPoint, DOTPoint)? {
    var (from, to) = (from, to)
    for side in 0..<4 {
      switch (isInside(from, side), isInside(to, side)) {
      case (true, true): continue
      case (false, false): return nil
      case (true, false): to = crossing(from, to, side)
      case (false, true): from = crossing(from, to, side)
      }
    }
    return (from, to)
  }

  private func isInside(_ point: DOTPoint, _ side: Int) -> Bool {
    switch side {
    case 0: point.x >= left
    case 1: point.x <= right
    case 2: point.y >= bottom
    default: point.y <= top
    }
  }

  private func crossing(_ from: DOTPoint, _ to: DOTPoint, _ side: Int) -> DOTPoint {
    switch side {
    case 0, 1:
      let x = side == 0 ? left : right
      return DOTPoint(x: x, y: from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x))
    default:
      let y = side == 2 ? bottom : top
      return DOTPoint(x: from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y), y: y)
    }
  }

  /// `line` without the points that stand within `distance` of the last one kept.
  static func thinned(_ line: [DOTPoint], distance: Double) -> [DOTPoint] {
    guard let first = line.first, let end = line.last else { return [] }
    var result = [first]
    var last = first
    for point in line.dropFirst() {
      let (x, y) = (point.x - last.x, point.y - last.y)
      guard x * x + y * y >= distance * distance else { continue }
      result.append(point)
      last = point
    }
    if last != end { result.append(end) }
    return result
  }
}
