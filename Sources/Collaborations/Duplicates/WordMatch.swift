// Which words of one name are words of another.

/// The words of two names, paired: the same word first, then one written otherwise, then one of
/// the same meaning; each word once.
struct WordMatch {
  /// Pairs of words that are the same.
  private(set) var same: [(NameWord, NameWord)] = []
  /// Pairs of words that differ in a letter or two.
  private(set) var spelled: [(NameWord, NameWord)] = []
  /// Pairs of words of one meaning in two languages.
  private(set) var translated: [(NameWord, NameWord)] = []
  /// The words of the first that are left over.
  var restOfFirst: [NameWord]
  /// The words of the second that are left over.
  var restOfSecond: [NameWord]

  /// Pairs the words of `first` with those of `second`.
  ///
  /// - Complexity: O(*k*²) in the words.
  init(_ first: [NameWord], _ second: [NameWord]) {
    restOfFirst = first
    restOfSecond = second
    same = pair { $0.text == $1.text }
    same += pair {
      Self.isShortForm($0.text, of: $1.text) || Self.isShortForm($1.text, of: $0.text)
    }
    guard !restOfFirst.isEmpty, !restOfSecond.isEmpty else { return }
    spelled = pair { Self.isSpelling($0.text, $1.text) }
    translated = pair { one, other in
      guard let meaning = NameVocabulary.meanings[one.text] else { return false }
      return meaning == NameVocabulary.meanings[other.text]
    }
  }

  /// How much the paired words count.
  var sharedWeight: Double {
    (same + spelled + translated).reduce(0) { sum, pair in
      sum + min(DistilledName.weight(of: pair.0), DistilledName.weight(of: pair.1))
    }
  }

  private mutating func pair(_ fits: (NameWord, NameWord) -> Bool) -> [(NameWord, NameWord)] {
    var pairs: [(NameWord, NameWord)] = []
    restOfFirst.removeAll { word in
      guard let place = restOfSecond.firstIndex(where: { fits(word, $0) }) else { return false }
      pairs.append((word, restOfSecond.remove(at: place)))
      return true
    }
    return pairs
  }

  /// Whether one word is a usual beginning that stands for the other: “Univ.” for “Université”.
  private static func isShortForm(_ short: String, of long: String) -> Bool {
    NameVocabulary.beginnings.contains(short) && long.hasPrefix(short)
  }

  /// Whether two words may be one written in two ways: one letter apart among five or more, two
  /// among nine or more, with the same first letter and without digits.
  static func isSpelling(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    let shortest = min(left.count, right.count)
    guard shortest >= 5, left.first == right.first else { return false }
    let most = shortest >= 9 ? 2 : 1
    guard abs(left.count - right.count) <= most,
      !(left + right).contains(where: { $0.properties.numericType != nil })
    else { return false }
    return distance(left, right, atMost: most) <= most
  }

  /// The fewest insertions, deletions, substitutions and swaps of neighbours (optimal string
  /// alignment), or more than `most` when it is more.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int
  ) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in left.indices {
      current[0] = row + 1
      var least = row + 1
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > most { return least }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
