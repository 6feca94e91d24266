// Whether letters are the initials of words.

/// Whether letters are the initials of words.
enum Initials {
  /// Whether `letters` are the first letters of `words`, in order: all of them, or all but little
  /// words.
  static func areExactly(_ letters: String, of name: DistilledName) -> Bool {
    name.core.count > 1 && (letters == name.initials.telling || letters == name.initials.all)
  }

  /// Whether `letters` begin each of `words` in order, as in “EBN” or “ECLille” for “Ecole
  /// Centrale de Lille”: each word gives one letter or more from its start, and letters from
  /// within a word may be among them, as in “WVER” for “Wasserverband Eifel-Rur”.
  ///
  /// - Complexity: O(*k*) in the letters and the words.
  static func areMade(_ letters: String, from words: [NameWord]) -> Bool {
    guard words.count > 1 || (words.first?.text.count ?? 0) > 2 * letters.count else {
      return false
    }
    let wanted = Array(letters.unicodeScalars)
    guard wanted.count >= max(2, words.count), wanted.count <= 12 else { return false }
    let texts = words.map { Array($0.text.unicodeScalars) }
    // `reached[k]`: the first k letters can be made of the words so far, the last one begun.
    var reached: Set<Int> = [0]
    for text in texts {
      var next: Set<Int> = []
      for start in reached where start < wanted.count && text.first == wanted[start] {
        var used = start + 1
        next.insert(used)
        for scalar in text.dropFirst() where used < wanted.count && scalar == wanted[used] {
          used += 1
          next.insert(used)
        }
      }
      reached = next
      if reached.isEmpty { return false }
    }
    return reached.contains(wanted.count)
  }
}
