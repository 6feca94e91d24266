// How near a known name is to one that was typed and not found.

/// Scores how near known names are to one that was typed, from 0 (nothing in common) to 1.
///
/// The score is the larger of two: the share of letters left in place by the fewest insertions,
/// deletions, substitutions and swaps of neighbours (optimal string alignment), and the share of
/// words in common (Dice), a little reduced.
struct ClosenessToName {
  private let letters: [UInt32]
  private let words: Set<Substring>

  init(_ typed: String) {
    let folded = NameForm.folded(typed)
    letters = folded.unicodeScalars.prefix(80).map(\.value)
    words = Set(folded.split(separator: " ").prefix(32))
  }

  func score(of name: String) -> Double {
    let folded = NameForm.folded(name)
    return max(alignment(with: folded), 0.95 * sharedWords(with: folded))
  }

  private func sharedWords(with folded: String) -> Double {
    let others = Set(folded.split(separator: " ").prefix(32))
    let shared = words.intersection(others).filter { $0.utf8.count > 2 }.count
    guard shared > 0 else { return 0 }
    let dice = 2 * Double(shared) / Double(words.count + others.count)
    // All of the typed words, in a longer name, are a likely abbreviation of it.
    return shared == words.count ? max(dice, 0.8) : dice
  }

  private func alignment(with folded: String) -> Double {
    let other = folded.unicodeScalars.prefix(80).map(\.value)
    let longest = max(letters.count, other.count)
    guard longest > 0, abs(letters.count - other.count) * 2 <= longest else { return 0 }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in letters.indices {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in other.indices {
        let same = letters[row] == other[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
        if row > 0, column > 0, letters[row] == other[column - 1],
          letters[row - 1] == other[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return 1 - Double(last[other.count]) / Double(longest)
  }
}
