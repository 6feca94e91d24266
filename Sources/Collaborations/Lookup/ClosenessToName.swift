// How near a known name is to one that was typed and not found.

/// Scores how near known names are to one that was typed, from 0 (nothing in common) to 1.
///
/// The score is the largest of three: the share of letters left in place by the fewest insertions,
/// deletions, substitutions and swaps of neighbours (optimal string alignment); the share of words
/// in common (Dice), words a letter or two apart counting in part and little words not at all; and
/// a fixed score for one word that is the initials of the other.
struct ClosenessToName {
  private typealias Letters = ArraySlice<UInt32>

  private let letters: Letters
  private let words: [Letters]

  init(_ typed: String) {
    letters = Self.letters(of: typed)
    words = Self.words(of: letters)
  }

  /// The score of `name`.
  ///
  /// - Complexity: O(*k*²) in the first 80 letters of both names.
  func score(of name: String) -> Double {
    let other = Self.letters(of: name)
    let otherWords = Self.words(of: other)
    return max(
      Self.alignment(letters, other, atLeast: 0.5), 0.95 * sharedWords(with: otherWords),
      isInitials(of: otherWords) ? 0.7 : 0)
  }

  private func sharedWords(with others: [Letters]) -> Double {
    guard !words.isEmpty, !others.isEmpty else { return 0 }
    var shared = 0.0
    for word in words {
      shared += others.reduce(0) { max($0, Self.alignment(word, $1, atLeast: 0.75)) }
    }
    let dice = min(1, 2 * shared / Double(words.count + others.count))
    // All of the typed words, in a longer name, are a likely abbreviation of it.
    let share = shared / Double(words.count)
    return share >= 0.75 ? max(dice, 0.8 * share) : dice
  }

  private func isInitials(of others: [Letters]) -> Bool {
    guard words.count == 1, let word = words.first, others.count > 1 else { return false }
    return word.elementsEqual(others.compactMap(\.first))
  }

  private static func letters(of name: String) -> Letters {
    NameForm.folded(name).unicodeScalars.prefix(80).map(\.value)[...]
  }

  private static func words(of letters: Letters) -> [Letters] {
    letters.split(separator: 32, maxSplits: 32).filter { !littleWords.contains($0) }
  }

  private static let littleWords: Set<Letters> = Set(
    """
    a au aux d de des du en et l la le les pour sur \
    de den der en het in op te van voor and at for in of on the
    """
    .split(separator: " ").map { $0.unicodeScalars.map(\.value)[...] })

  /// Returns the share of letters left in place, or 0 when it is less than `least`.
  private static func alignment(_ left: Letters, _ right: Letters, atLeast least: Double)
    -> Double
  {
    let longest = max(left.count, right.count)
    let most = Int(Double(longest) * (1 - least))
    guard longest > 0, abs(left.count - right.count) <= most else { return 0 }
    if left == right { return 1 }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for (row, letter) in left.enumerated() {
      current[0] = row + 1
      var least = row + 1
      for (column, other) in right.enumerated() {
        let change = letter == other ? 0 : 1
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
        if row > 0, column > 0, letter == right[right.startIndex + column - 1],
          left[left.startIndex + row - 1] == other
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      guard least <= most else { return 0 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] > most ? 0 : 1 - Double(last[right.count]) / Double(longest)
  }
}
