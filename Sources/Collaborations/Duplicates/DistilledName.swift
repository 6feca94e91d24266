// A name as far as it says who bears it.

/// A name as far as it says who bears it: its telling words, apart from legal forms and articles.
struct DistilledName: Hashable, Sendable {
  /// The name as it is known.
  let name: String
  /// The name folded.
  let folded: String
  /// The telling words, in the order of the name.
  let core: [NameWord]
  /// The folded words of the name that are articles and their like, in their order.
  let little: [String]
  /// What the legal forms of the name mean, in their order.
  let legalForms: [String]
  /// The legal forms as they stand in the name.
  let shownLegalForms: [String]
  /// The telling words without spaces between them.
  let compact: String
  /// The first letters of the telling words, and of all words but legal forms.
  let initials: (telling: String, all: String)

  /// Takes `name` apart.
  init(_ name: String) {
    self.name = name
    folded = NameForm.folded(name)
    var words = NameWord.words(of: name)
    var forms: [(meaning: String, shown: String)] = []
    var kept: [NameWord] = []
    while let part = words.first?.part {
      let end = words.firstIndex { $0.part != part } ?? words.endIndex
      var segment = words[..<end]
      words.removeFirst(end)
      // A name is never nothing but a legal form.
      Self.strip(&segment, mayEmpty: !kept.isEmpty || !words.isEmpty, into: &forms)
      kept += segment
    }
    legalForms = Self.distinct(forms.map(\.meaning))
    shownLegalForms = Self.distinct(forms.map(\.shown))
    let telling = kept.indices.filter { !Self.isLittle(kept, at: $0) }
    core = telling.isEmpty ? kept : telling.map { kept[$0] }
    little =
      telling.isEmpty ? [] : kept.indices.filter { !telling.contains($0) }.map { kept[$0].text }
    compact = core.map(\.text).joined()
    initials = (
      telling: String(core.compactMap(\.text.first)), all: String(kept.compactMap(\.text.first))
    )
  }

  static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// How much a word counts: half when many names have it.
  static func weight(of word: NameWord) -> Double {
    NameVocabulary.genericWords.contains(word.text) ? 0.5 : 1
  }

  /// Whether a word is a code: it holds a digit, or is a single letter or a Roman number.
  static func isCode(_ word: NameWord) -> Bool {
    let scalars = word.text.unicodeScalars
    if scalars.contains(where: { $0.properties.numericType != nil }) { return true }
    if scalars.count == 1 { return true }
    return word.isCapitals && scalars.count <= 5
      && scalars.allSatisfy { "ivx".unicodeScalars.contains($0) }
  }

  /// Whether the word at `place` is an article or its like; a letter that ends a part is a code.
  private static func isLittle(_ words: [NameWord], at place: Int) -> Bool {
    let word = words[place]
    guard NameVocabulary.littleWords.contains(word.text) else { return false }
    let endsPart = place + 1 == words.count || words[place + 1].part != word.part
    return !(endsPart && word.text.count == 1)
  }

  /// Takes the legal forms off both ends of one part of a name.
  private static func strip(
    _ segment: inout ArraySlice<NameWord>, mayEmpty: Bool,
    into forms: inout [(meaning: String, shown: String)]
  ) {
    var found: [(meaning: String, shown: String)] = []
    var goesOn = true
    while goesOn {
      goesOn = false
      for length in stride(from: NameVocabulary.longestLegalForm, through: 1, by: -1) {
        guard segment.count > length || (mayEmpty && segment.count == length) else { continue }
        if let meaning = meaning(of: segment.suffix(length)) {
          found.insert((meaning, shown(segment.suffix(length))), at: 0)
          segment.removeLast(length)
          goesOn = true
          break
        }
        let start = segment.prefix(length)
        if let meaning = meaning(of: start),
          NameVocabulary.leadingLegalForms.contains(start.map(\.text).joined(separator: " ")),
          segment.count > length
        {
          found.append((meaning, shown(start)))
          segment.removeFirst(length)
          goesOn = true
          break
        }
      }
      // “GmbH & Co. KG” is one form.
      if !found.isEmpty, segment.count > 1, segment.last?.text == "co" {
        segment.removeLast()
        goesOn = true
      }
    }
    forms += found
  }

  private static func meaning(of words: ArraySlice<NameWord>) -> String? {
    // A town is called Spa, and “as” is a word; a legal form of two letters is not written so.
    if words.count == 1, let word = words.first, ["Spa", "As", "Se", "Ad"].contains(word.shown) {
      return nil
    }
    return NameVocabulary.legalForms[words.map(\.text)]
  }

  private static func shown(_ words: ArraySlice<NameWord>) -> String {
    words.map(\.shown).joined(separator: " ")
  }
}
