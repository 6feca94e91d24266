// How alike two names are, and why.
//
// Method: the names are taken apart (DistilledName) and their telling words paired (WordMatch).
// From 1 each difference takes away what stands beside it below; a name that adds words gets the
// share of the words that both have. What is not certain stays below 0.9, a difference in a number
// or a letter code at 0.5. A score depends on the two names alone, never on the other names of the
// network, so that it can be recomputed by hand.

/// How alike two names are, from 0 to 1, and why.
struct NameLikeness: Hashable {
  /// The score, from 0 to 1.
  var score: Double
  /// What speaks for and against.
  var findings: [DuplicateFinding]

  /// The score of names that differ in a number or a letter code alone.
  static let codeScore = 0.5
  /// The most that a name gets which may be another's.
  static let doubtful = 0.89

  private init(_ score: Double, _ findings: [DuplicateFinding]) {
    self.score = score
    self.findings = findings
  }

  /// Compares two names; `nil` when nothing speaks for their being one.
  ///
  /// `isTown` says whether folded words are a town.
  init?(_ first: DistilledName, _ second: DistilledName, isTown: ([NameWord]) -> Bool) {
    if first.folded == second.folded {
      self.init(1, [.sameName])
      return
    }
    let initials = Self.initials(first, second, isTown) ?? Self.initials(second, first, isTown)
    if let initials {
      self = initials
      return
    }
    guard let words = Self.words(first, second, isTown) else { return nil }
    self = words
    weighLegalForms(first, second)
  }

  private mutating func take(_ loss: Double, _ finding: DuplicateFinding) {
    score -= loss
    findings.append(finding)
  }

  // MARK: Initials

  /// One word that is the initials of the other name, or that the other name states as such.
  private static func initials(
    _ short: DistilledName, _ long: DistilledName, _ isTown: ([NameWord]) -> Bool
  ) -> NameLikeness? {
    guard short.core.count == 1, long.core.count > 1, let word = short.core.first,
      (2...10).contains(word.text.count)
    else { return nil }
    if let stated = long.core.first(where: { $0.text == word.text }) {
      let others = long.core.filter { $0 != stated }
      if stated.isCapitals, others.count > 1, Initials.areMade(stated.text, from: others) {
        return NameLikeness(0.85, [.initials(word.shown, of: long.name)])
      }
      let standsAlone = !others.contains { $0.part == stated.part }
      return standsAlone && !isTown([stated]) ? NameLikeness(0.8, [.part(word.shown)]) : nil
    }
    guard word.text.count > 2, Initials.areExactly(word.text, of: long) else { return nil }
    let score = word.text.count > 4 ? 0.8 : word.text.count == 4 ? 0.75 : 0.65
    return NameLikeness(score, [.initials(word.shown, of: long.name)])
  }

  // MARK: Words

  private static func words(
    _ first: DistilledName, _ second: DistilledName, _ isTown: ([NameWord]) -> Bool
  ) -> NameLikeness? {
    var match = WordMatch(first.core, second.core)
    var likeness = NameLikeness(1, [])
    if match.restOfFirst.isEmpty, match.restOfSecond.isEmpty {
      likeness.weighPairs(match)
      likeness.weighOrder(match, first, second)
      return likeness
    }
    let hasCode = (first.core + second.core).contains(where: DistilledName.isCode)
    if first.compact == second.compact {
      return NameLikeness(hasCode ? 0.85 : 0.97, [.writtenApart])
    }
    guard match.sharedWeight > 0 else { return nil }
    likeness.weighPairs(match)
    likeness.takeStatedInitials(&match.restOfFirst, of: first, without: second)
    likeness.takeStatedInitials(&match.restOfSecond, of: second, without: first)
    let (one, other) = (match.restOfFirst, match.restOfSecond)
    switch (one.isEmpty, other.isEmpty) {
    case (true, true):
      likeness.weighOrder(match, first, second)
    case (false, true):
      guard likeness.weighAddition(one, to: second, in: first, match, isTown) else { return nil }
    case (true, false):
      guard likeness.weighAddition(other, to: first, in: second, match, isTown) else { return nil }
    case (false, false):
      guard likeness.weighBothRests(one, other, first, second, match) else { return nil }
    }
    return likeness
  }

  private mutating func weighPairs(_ match: WordMatch) {
    let count = match.same.count + match.spelled.count + match.translated.count
    for (one, other) in match.spelled {
      take(count == 1 ? 0.2 : 0.12, .spelling(one.shown, other.shown))
    }
    for (one, other) in match.translated {
      take(count == match.translated.count ? 0.12 : 0.08, .meaning(one.shown, other.shown))
    }
  }

  private mutating func weighOrder(
    _ match: WordMatch, _ first: DistilledName, _ second: DistilledName
  ) {
    guard match.spelled.isEmpty, match.translated.isEmpty else { return }
    func place(_ word: NameWord, in name: DistilledName) -> Int {
      name.core.firstIndex(of: word) ?? 0
    }
    let places = match.same.map { (place($0.0, in: first), place($0.1, in: second)) }
      .sorted { $0.0 < $1.0 }.map(\.1)
    if places != places.sorted() { take(0.05, .otherOrder) }
  }

  /// Takes out of `rest` the capitals that are made of the other words of the name.
  private mutating func takeStatedInitials(
    _ rest: inout [NameWord], of name: DistilledName, without other: DistilledName
  ) {
    for word in rest where (2...10).contains(word.text.count) {
      let others = name.core.filter { $0 != word && !rest.contains($0) }
      let stands = word.isCapitals || name.core.contains { $0.part != word.part }
      guard stands, Initials.areMade(word.text, from: others) else { continue }
      rest.removeAll { $0 == word }
      take(0.03, .statesInitials(word.shown))
    }
  }

  // MARK: Words that only one name has

  /// Weighs words that `long` adds to `short`; `false` when they leave too little in common.
  private mutating func weighAddition(
    _ added: [NameWord], to short: DistilledName, in long: DistilledName, _ match: WordMatch,
    _ isTown: ([NameWord]) -> Bool
  ) -> Bool {
    let shared = match.sharedWeight
    let isShort = short.core.count == 1 && (short.core.first?.text.count ?? 0) < 4
    guard shared >= 1, !isShort else { return false }
    let shown = added.map(\.shown).joined(separator: " ")
    if added.allSatisfy(DistilledName.isCode) {
      take(0.45, .addsCode(shown))
    } else if isTown(added) {
      take(0.2, .addsTown(Self.stretch(of: added, in: long) ?? shown))
    } else if Self.isWholePart(short, of: long) {
      take(0.25, .part(short.name))
    } else {
      let longest = long.core.reduce(0) { $0 + DistilledName.weight(of: $1) }
      take(0.6 - 0.5 * shared / longest, .adds(shown))
    }
    return true
  }

  /// The stretch of a name that the words stand in, its small words included: “Boulogne-sur-Mer”;
  /// `nil` when other words that count stand between them.
  private static func stretch(of words: [NameWord], in name: DistilledName) -> String? {
    guard let first = words.first, let last = words.last,
      let start = name.core.firstIndex(of: first),
      Array(name.core[start...].prefix(words.count)) == words,
      let begin = name.name.firstRange(of: first.shown),
      let end = name.name[begin.lowerBound...].firstRange(of: last.shown)
    else { return nil }
    return String(name.name[begin.lowerBound..<end.upperBound])
  }

  /// Whether `short` says what whole parts of `long` say, between brackets, commas or dashes.
  private static func isWholePart(_ short: DistilledName, of long: DistilledName) -> Bool {
    guard short.core.count > 1 else { return false }
    let wanted = short.core.map(\.text).sorted()
    let parts = Set(long.core.map(\.part))
    return parts.count > 1
      && parts.contains { part in
        long.core.filter { $0.part == part }.map(\.text).sorted() == wanted
      }
  }

  /// Weighs words that each name has and the other lacks; `false` when they tell the two apart.
  private mutating func weighBothRests(
    _ one: [NameWord], _ other: [NameWord], _ first: DistilledName, _ second: DistilledName,
    _ match: WordMatch
  ) -> Bool {
    let shown = (
      one.map(\.shown).joined(separator: " "), other.map(\.shown).joined(separator: " ")
    )
    if let initials = Self.initialsOf(one, other) ?? Self.initialsOf(other, one) {
      take(0.12, .initials(initials.shown, of: initials.long))
      return true
    }
    if one.count == 1, other.count == 1, Self.areCodes(one[0], other[0]) {
      score = min(score, 1) - (1 - Self.codeScore)
      findings.append(.otherCode(shown.0, shown.1))
      return true
    }
    let total = (first.core + second.core).reduce(0) { $0 + DistilledName.weight(of: $1) }
    let share = 2 * match.sharedWeight / total
    guard share >= 0.75, match.same.count >= 4 else { return false }
    // The word that differs is what tells them apart, as the town of a university does.
    take(1 - 0.5 * share, .otherWords(shown.0, shown.1))
    return true
  }

  /// One word that is the initials of the several that the other name has in its place.
  private static func initialsOf(_ short: [NameWord], _ long: [NameWord]) -> (
    shown: String, long: String
  )? {
    guard short.count == 1, long.count > 1, let word = short.first, word.text.count > 1,
      word.text == String(long.compactMap(\.text.first))
    else { return nil }
    return (word.shown, long.map(\.shown).joined(separator: " "))
  }

  /// Whether two words are codes of which one letter or digit tells the bearers apart.
  private static func areCodes(_ one: NameWord, _ other: NameWord) -> Bool {
    let (first, second) = (DistilledName.isCode(one), DistilledName.isCode(other))
    if first || second { return first && second }
    guard one.isCapitals, other.isCapitals, one.text.count == other.text.count,
      one.text.count <= 5
    else { return false }
    return zip(one.text, other.text).count { $0 != $1 } == 1
  }

  // MARK: Legal forms

  private mutating func weighLegalForms(_ first: DistilledName, _ second: DistilledName) {
    guard first.legalForms != second.legalForms else {
      if first.shownLegalForms.map(NameForm.folded) != second.shownLegalForms.map(NameForm.folded),
        let one = first.shownLegalForms.first, let other = second.shownLegalForms.first
      {
        take(0.02, .sameLegalForm(one, other))
      } else if findings.isEmpty {
        take(0.02, .sameWords)
      }
      return
    }
    let shown = (
      first.shownLegalForms.joined(separator: ", "), second.shownLegalForms.joined(separator: ", ")
    )
    if first.legalForms.isEmpty || second.legalForms.isEmpty {
      take(0.03, .legalForm(shown.0 + shown.1))
    } else {
      take(0.3, .otherLegalForm(shown.0, shown.1))
    }
  }
}
