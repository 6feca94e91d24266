// How alike two actors are: their names, and what else is known of them.

/// An actor with its names taken apart, as a search for duplicates sees it.
struct NamedActor {
  /// The actor.
  let actor: Actor
  /// Its name, then its aliases.
  let names: [DistilledName]
  /// The telling words of its town, without a post office's number.
  let town: Set<String>
  /// The words of its country, in the first of their languages.
  let country: Set<String>

  init(_ actor: Actor) {
    self.actor = actor
    names = ([actor.name] + actor.aliases).map { DistilledName($0) }
    town = Self.townWords(actor.place)
    country = Set(
      (actor.country.map { NameWord.words(of: $0) } ?? []).map {
        NameVocabulary.meanings[$0.text] ?? $0.text
      })
  }

  /// The telling words of a town as it was written: “LILLE CEDEX 9” is Lille.
  static func townWords(_ place: String?) -> Set<String> {
    guard let place else { return [] }
    let words = DistilledName(place).core.filter {
      $0.text != "cedex" && !$0.text.unicodeScalars.contains { $0.properties.numericType != nil }
    }
    return Set(words.map { NameVocabulary.meanings[$0.text] ?? $0.text })
  }
}

/// How alike two actors are, and why.
struct ActorLikeness: Hashable {
  /// The score, from 0 to 1.
  private(set) var score: Double
  /// What speaks for and against.
  private(set) var findings: [DuplicateFinding]

  /// Whether nothing is left to doubt.
  var isSure: Bool { score >= 0.9 && !findings.contains(where: \.isDoubt) }

  /// Compares two actors; `nil` when nothing speaks for their being one, or when it is said that
  /// one is part of the other.
  ///
  /// `towns` are the folded towns of the network, `together` the title of a collaboration in which
  /// both stand.
  init?(_ first: NamedActor, _ second: NamedActor, towns: Set<String>, together: String?) {
    guard first.actor.partOf != second.actor.id, second.actor.partOf != first.actor.id else {
      return nil
    }
    let ownTowns = first.town.union(second.town)
    let isTown = { (words: [NameWord]) -> Bool in
      let texts = words.map { NameVocabulary.meanings[$0.text] ?? $0.text }
      return texts.allSatisfy(ownTowns.contains)
        || towns.contains(texts.sorted().joined(separator: " "))
    }
    var best: NameLikeness?
    for (place, name) in first.names.enumerated() {
      for (otherPlace, otherName) in second.names.enumerated() {
        guard var likeness = NameLikeness(name, otherName, isTown: isTown) else { continue }
        if place > 0 || otherPlace > 0 {
          likeness.lead(
            with: place > 0
              ? .alias(name.name, of: first.actor.name)
              : .alias(otherName.name, of: second.actor.name))
        }
        // Two may well go by the same short name.
        if place > 0, otherPlace > 0, name.compact.count <= 5 {
          likeness.score = min(likeness.score, NameLikeness.doubtful)
        }
        if likeness.score > best?.score ?? 0 { best = likeness }
      }
    }
    guard let best else { return nil }
    score = best.score
    findings = best.findings
    weighTowns(first, second)
    weighTheRest(first, second, together)
    if findings.contains(where: \.isDoubt) { score = min(score, NameLikeness.doubtful) }
    score = max(0, (score * 100).rounded() / 100)
  }

  private mutating func take(_ loss: Double, _ finding: DuplicateFinding) {
    score -= loss
    findings.append(finding)
  }

  /// Whether a number or a letter code tells the names apart.
  var differsInCode: Bool {
    findings.contains {
      switch $0 {
      case .otherCode, .addsCode: true
      default: false
      }
    }
  }

  /// Makes initials that fit several actors count for less; `count` says how many they fit.
  mutating func weighInitials(_ count: (String) -> Int) {
    for finding in findings {
      guard case .initials(let initials, _) = finding else { continue }
      let fitting = count(initials)
      guard fitting > 1 else { continue }
      take(0.1, .initialsFit(fitting))
      score = (score * 100).rounded() / 100
    }
  }

  private mutating func weighTowns(_ first: NamedActor, _ second: NamedActor) {
    guard let place = first.actor.place, let other = second.actor.place, !first.town.isEmpty,
      !second.town.isEmpty
    else { return }
    guard first.town.isSubset(of: second.town) || second.town.isSubset(of: first.town) else {
      take(0.1, .otherTown(place, other))
      return
    }
    for (index, finding) in findings.enumerated() {
      guard case .addsTown(let town) = finding else { continue }
      if NamedActor.townWords(town).isSubset(of: first.town.union(second.town)) {
        findings[index] = .addsOwnTown(town)
        score += 0.13
      }
    }
    if findings.contains(where: \.isDoubt), !differsInCode {
      take(-0.03, .sameTown(place))
    }
  }

  private mutating func weighTheRest(
    _ first: NamedActor, _ second: NamedActor, _ together: String?
  ) {
    if let country = first.actor.country, let other = second.actor.country,
      first.country.isDisjoint(with: second.country)
    {
      take(0.35, .otherCountry(country, other))
    }
    let (kind, other) = (first.actor.kind, second.actor.kind)
    if kind != other, NameForm.folded(kind) != NameForm.folded(other) {
      if kind == Vocabulary.person || other == Vocabulary.person {
        take(0.3, .otherKind(kind, other))
      } else if kind != Vocabulary.organisation, other != Vocabulary.organisation {
        take(0.1, .otherKind(kind, other))
      }
    }
    if let together { take(0.15, .together(together)) }
  }
}

extension NameLikeness {
  /// Says first that the names compared are not both main names; a point in a hundred less.
  fileprivate mutating func lead(with alias: DuplicateFinding) {
    score -= 0.01
    let isSame = findings == [.sameName]
    findings = [alias] + (isSame ? [] : findings)
  }
}
