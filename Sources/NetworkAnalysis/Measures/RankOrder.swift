// Who comes before whom, and who shares a rank.

/// The order of anything that has a value and a name: ranks 1-2-2-4, equals by name.
struct RankOrder {
  /// The relative difference up to which values are equal.
  static let tolerance = 1e-9

  /// The ranks, `nil` where the value is undefined, and what holds each, in order.
  let places: [(rank: Int?, item: Int)]

  /// Orders the items of `values` by value, the largest first, and undefined ones last.
  ///
  /// `name` is asked for the folded name and the id of those that share a rank; they stand in
  /// code-point order, and by number where both are equal.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ values: [Double?], name: (Int) -> (folded: String, id: String)) {
    let sorted = values.indices.sorted { left, right in
      switch (values[left], values[right]) {
      case (nil, nil): left < right
      case (nil, _): false
      case (_, nil): true
      case (let one?, let other?): one > other
      }
    }
    var places: [(rank: Int?, item: Int)] = []
    places.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      let first = values[sorted[start]]
      var end = start + 1
      while end < sorted.count, Self.areEqual(first, values[sorted[end]]) { end += 1 }
      for item in Self.byName(sorted[start..<end], name) {
        places.append((first == nil ? nil : start + 1, item))
      }
      start = end
    }
    self.places = places
  }

  /// The first `count` of `rows`, with everyone tied with the last of them; all if it is `nil`.
  static func top<Row>(
    _ count: Int?, of rows: [Row], rank: (Row) -> Int?
  ) -> ArraySlice<Row> {
    guard let count, count < rows.count else { return rows[...] }
    guard count > 0 else { return [] }
    var end = count
    while end < rows.count, rank(rows[end]) == rank(rows[count - 1]) { end += 1 }
    return rows[..<end]
  }

  private static func areEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left == right || abs(left - right) <= tolerance * max(abs(left), abs(right))
  }

  private static func byName(
    _ items: ArraySlice<Int>, _ name: (Int) -> (folded: String, id: String)
  ) -> [Int] {
    guard items.count > 1 else { return Array(items) }
    let keys = items.map { (name: name($0), item: $0) }
    return keys.sorted { left, right in
      if left.name.folded != right.name.folded {
        return precedes(left.name.folded, right.name.folded)
      }
      return left.name.id == right.name.id
        ? left.item < right.item : precedes(left.name.id, right.name.id)
    }.map(\.item)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }
}
