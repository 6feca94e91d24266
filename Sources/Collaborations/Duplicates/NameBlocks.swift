// Which pairs of actors are worth comparing.

/// The actors of a network by the keys under which their names may meet.
struct NameBlocks {
  /// The most names under one key that are compared with each other.
  static let limit = 60

  /// One name of an actor.
  private struct Entry {
    let actor: Int
    let name: DistilledName
    /// The numbers of its telling words, the rarest first.
    var words: [Int] = []
  }

  private var entries: [Entry] = []
  /// For each word, the entries that have it, in order.
  private var holders: [[Int]] = []
  /// For each word, those spelled alike.
  private var alike: [[Int]] = []
  private var byCompact: [String: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]
  private var byCodeless: [String: Set<String>] = [:]
  private var entriesOfActor: [[Int]] = []

  /// Numbers the words of all names.
  ///
  /// - Complexity: O(*w*) in the letters of all words.
  init(_ actors: [NamedActor]) {
    var numbers: [String: Int] = [:]
    var texts: [String] = []
    for (actor, named) in actors.enumerated() {
      entriesOfActor.append(Array(entries.count..<(entries.count + named.names.count)))
      for name in named.names {
        var entry = Entry(actor: actor, name: name)
        for word in name.core {
          let meaning = NameVocabulary.meanings[word.text] ?? word.text
          let number = numbers[meaning] ?? texts.count
          if number == texts.count {
            numbers[meaning] = number
            texts.append(meaning)
            holders.append([])
          }
          if !entry.words.contains(number) {
            entry.words.append(number)
            holders[number].append(entries.count)
          }
        }
        byCompact[name.compact, default: []].append(entries.count)
        if name.core.count > 1 {
          for initials in Set([name.initials.telling, name.initials.all]) {
            byInitials[initials, default: []].append(entries.count)
          }
        }
        byCodeless[Self.codeless(name), default: []].insert(name.folded)
        entries.append(entry)
      }
    }
    for entry in entries.indices {
      entries[entry].words.sort { (holders[$0].count, $0) < (holders[$1].count, $1) }
    }
    alike = Self.alike(texts)
  }

  /// The pairs of actors worth comparing, each once, the lower place first, in order.
  func pairs() -> [(Int, Int)] {
    var found: Set<UInt64> = []
    func meet(_ entry: Int, _ others: some Sequence<Int>) {
      for other in others {
        let (one, two) = (entries[entry].actor, entries[other].actor)
        if one != two { found.insert(UInt64(min(one, two)) << 32 | UInt64(max(one, two))) }
      }
    }
    for entry in entries.indices {
      let name = entries[entry].name
      meet(entry, (byCompact[name.compact] ?? []).prefix(Self.limit))
      if name.core.count == 1, name.compact.count > 2 {
        meet(entry, (byInitials[name.compact] ?? []).prefix(Self.limit))
      }
      meetByWords(entry, meet)
    }
    return found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private func meetByWords(_ entry: Int, _ meet: (Int, [Int]) -> Void) {
    let words = entries[entry].words
    for word in words.prefix(2) {
      for one in [word] + alike[word] where holders[one].count <= Self.limit {
        meet(entry, holders[one])
      }
    }
    // All of its words are in many names: two of them together are in fewer.
    guard words.count > 1, holders[words[0]].count > Self.limit || words.count > 2 else { return }
    for (first, second) in [(0, 1), (0, 2), (1, 2)] where second < words.count {
      let (one, other) = (holders[words[first]], holders[words[second]])
      guard one.count > Self.limit, one.count + other.count <= 40 * Self.limit else { continue }
      let both = Self.shared(one, other)
      if both.count <= Self.limit { meet(entry, both) }
    }
  }

  /// The number of names that are equal to one of these two but for a code.
  func seriesLength(_ one: Int, _ other: Int) -> Int {
    (entriesOfActor[one] + entriesOfActor[other]).lazy
      .map { byCodeless[Self.codeless(entries[$0].name)]?.count ?? 0 }.max() ?? 0
  }

  /// The number of actors that have a name with these initials.
  func count(withInitials initials: String) -> Int {
    Set((byInitials[NameForm.folded(initials)] ?? []).map { entries[$0].actor }).count
  }

  private static func codeless(_ name: DistilledName) -> String {
    name.core.filter { !DistilledName.isCode($0) }.map(\.text).sorted().joined(separator: " ")
  }

  /// What two ascending lists have in common.
  private static func shared(_ one: [Int], _ other: [Int]) -> [Int] {
    var shared: [Int] = []
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        shared.append(one[left])
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }

  /// For each word, those that differ in a letter or two: words that are equal once each has lost
  /// one letter, or two, meet under what is left.
  ///
  /// > Reference: T. Bocek, E. Hunt, B. Stiller, "Fast Similarity Search in Large Dictionaries",
  /// > Technical Report ifi-2007.02, University of Zurich, 2007.
  private static func alike(_ texts: [String]) -> [[Int]] {
    var remains: [String: [Int]] = [:]
    for (number, text) in texts.enumerated() where (5...24).contains(text.unicodeScalars.count) {
      for rest in shortened(text) { remains[rest, default: []].append(number) }
    }
    var alike = [Set<Int>](repeating: [], count: texts.count)
    for numbers in remains.values where numbers.count > 1 && numbers.count <= limit {
      for one in numbers {
        for other in numbers where one < other {
          if WordMatch.isSpelling(texts[one], texts[other]) {
            alike[one].insert(other)
            alike[other].insert(one)
          }
        }
      }
    }
    return alike.map { $0.sorted() }
  }

  /// A word and what is left when one of its letters is left out.
  private static func shortened(_ text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    var rests: Set<String> = [text]
    for place in scalars.indices.dropFirst() {
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars[..<place])
      rest.append(contentsOf: scalars[(place + 1)...])
      rests.insert(String(rest))
    }
    return rests
  }
}
