// Boxes moved apart until none overlaps another.

import DOT

/// Boxes moved apart until none overlaps another.
///
/// Layouts remove overlaps themselves, most of them completely. This finishes the work: pairs
/// that still overlap are pushed apart along the axis where that takes less, over and over; if
/// that does not end, everything is spread a little between rounds, which always does.
enum Separation {
  /// Moves `boxes` apart.
  ///
  /// - Complexity: O(*n* log *n* + *p*) a round, for *p* pairs that overlap in x.
  static func separate(_ boxes: inout [FigureBox]) {
    var round = 0
    while separateOnce(&boxes), round < 2000 {
      round += 1
      guard round % 20 == 0 else { continue }
      for index in boxes.indices {
        boxes[index].centre.x *= 1.03
        boxes[index].centre.y *= 1.03
      }
    }
  }

  /// Moves `boxes` apart for at most `rounds` rounds, and only those that overlap others; returns
  /// whether none overlaps any more.
  static func separate(_ boxes: inout [FigureBox], rounds: Int) -> Bool {
    for _ in 0..<rounds {
      if !separateOnce(&boxes) { return true }
    }
    return false
  }

  /// Pushes apart what overlaps; returns whether anything did.
  private static func separateOnce(_ boxes: inout [FigureBox]) -> Bool {
    let order = boxes.indices.sorted { left, right in
      let (one, other) = (boxes[left].left, boxes[right].left)
      return one == other ? left < right : one < other
    }
    let before = boxes
    var moved = false
    for (rank, first) in order.enumerated() {
      for second in order[(rank + 1)...] {
        let (one, other) = (before[first], before[second])
        let slack = 0.01
        guard other.left < one.right - slack else { break }
        let x = min(one.right, other.right) - other.left
        let y = min(one.top, other.top) - max(one.bottom, other.bottom)
        guard y > slack else { continue }
        moved = true
        if x < y {
          let push = x / 2 + slack
          let isLeft = (one.centre.x, first) < (other.centre.x, second)
          boxes[first].centre.x += isLeft ? -push : push
          boxes[second].centre.x += isLeft ? push : -push
        } else {
          let push = y / 2 + slack
          let isBelow = (one.centre.y, first) < (other.centre.y, second)
          boxes[first].centre.y += isBelow ? -push : push
          boxes[second].centre.y += isBelow ? push : -push
        }
      }
    }
    return moved
  }
}

extension FigureBox {
  var left: Double { centre.x - width / 2 }
  var right: Double { centre.x + width / 2 }
  var bottom: Double { centre.y - height / 2 }
  var top: Double { centre.y + height / 2 }
}

/// The smallest rectangle around boxes.
struct Bounds {
  private(set) var left = 0.0, right = 0.0, bottom = 0.0, top = 0.0

  init(of boxes: [FigureBox]) {
    guard !boxes.isEmpty else { return }
    left = boxes.reduce(.infinity) { min($0, $1.left) }
    right = boxes.reduce(-.infinity) { max($0, $1.right) }
    bottom = boxes.reduce(.infinity) { min($0, $1.bottom) }
    top = boxes.reduce(-.infinity) { max($0, $1.top) }
  }

  var width: Double { right - left }
  var height: Double { top - bottom }

  /// Moves sides outward until `point` is inside.
  mutating func include(_ point: DOTPoint) {
    left = min(left, point.x)
    right = max(right, point.x)
    bottom = min(bottom, point.y)
    top = max(top, point.y)
  }

  /// Moves every side outward.
  mutating func expand(by margin: Double) {
    left -= margin
    right += margin
    bottom -= margin
    top += margin
  }

  /// Moves two opposite sides outward until width divided by height is `aspect`.
  mutating func widen(to aspect: Double) {
    let (wider, higher) = (height * aspect - width, width / aspect - height)
    if wider > 0 {
      left -= wider / 2
      right += wider / 2
    } else if higher > 0 {
      bottom -= higher / 2
      top += higher / 2
    }
  }

  /// Moves the lower side down.
  mutating func lower(by height: Double) { bottom -= height }
}
