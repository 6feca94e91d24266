// What the report says of ties, brokers, groups, and what remains without somebody.

extension Sentence {
  /// What the ties of the picture rest on.
  public static func createdCaption(ties tieCount: Int, collaborations count: Int) -> Sentence {
    Sentence(
      english: "\(ties(tieCount).english) from \(collaborations(count).english)",
      french: "\(ties(tieCount).text(in: .french)), de "
        + collaborations(count).text(in: .french),
      dutch: "\(ties(tieCount).text(in: .dutch)) uit "
        + collaborations(count).text(in: .dutch))
  }

  /// What the intervals of ranks mean.
  public static func rankIntervals(rounds: Int, droppedPercent: Int, seed: UInt64) -> Sentence {
    Sentence(
      english: "The interval holds the rank in 95% of \(rounds.english) rounds, each without "
        + "\(droppedPercent)% of the ties, drawn with seed \(seed): a wide one says that the rank "
        + "rests on few ties.",
      french: "L’intervalle contient le rang dans 95\u{202F}% de \(rounds.french) tirages, chacun "
        + "sans \(droppedPercent)\u{202F}% des liens (graine \(seed)) : s’il est large, le rang "
        + "tient à peu de liens.",
      dutch: "Het interval bevat de rang in 95\u{A0}% van \(rounds.dutch) rondes, telkens zonder "
        + "\(droppedPercent)\u{A0}% van de banden, getrokken met startwaarde \(seed): is het breed, dan "
        + "steunt de rang op weinig banden.")
  }

  /// What a broker is, in plain words.
  public static func brokersInWords(by attribute: String) -> Sentence {
    Sentence(
      english: "A broker stands between two actors that are not tied to each other. The roles say "
        + "whether they are of the same group (\(attribute)) as it.",
      french: "Un intermédiaire se trouve entre deux acteurs qui ne sont pas liés entre eux. Les "
        + "rôles disent s’ils sont du même groupe que lui (\(attributeName(attribute).french)).",
      dutch: "Een bruggenbouwer staat tussen twee actoren die niet met elkaar verbonden zijn. De "
        + "rollen zeggen of zij tot dezelfde groep behoren (\(attributeName(attribute).dutch)).")
  }

  /// What the E-I index of the network says.
  public static func eiInWords(
    value: Double, expected: Double?, p: Double?, permutations: Int, seed: UInt64
  ) -> Sentence {
    let number = Sentence.figureNumber(value)
    let chance = expected.map(Sentence.figureNumber)
    let test = p.map(Sentence.figureNumber)
    func tail(_ language: Language, _ chanceWords: String, _ drawn: String, _ seedWord: String)
      -> String
    {
      var text = ""
      if let chance { text += " ; \(chanceWords) \(chance.text(in: language))" }
      if let test {
        text +=
          " (p = \(test.text(in: language)), \(language.number(permutations)) \(drawn), "
          + "\(seedWord) \(seed))"
      }
      return language == .french ? text : text.replacing(" ; ", with: "; ")
    }
    return Sentence(
      english: "E-I index: \(number.english), from −1 (all ties within groups) to 1 (all between)"
        + tail(.english, "expected by chance:", "permutations", "seed") + ".",
      french: "Indice E-I : \(number.text(in: .french)), de −1 (tous les liens à l’intérieur des "
        + "groupes) à 1 (tous entre eux)"
        + tail(.french, "attendu au hasard :", "permutations", "graine") + ".",
      dutch: "E-I-index: \(number.text(in: .dutch)), van −1 (alle banden binnen groepen) tot 1 "
        + "(alle ertussen)" + tail(.dutch, "verwacht bij toeval:", "permutaties", "startwaarde")
        + ".")
  }

  /// The name of what actors are grouped by, within a sentence.
  static func attributeName(_ attribute: String) -> (french: String, dutch: String) {
    switch attribute {
    case "country": ("pays", "land")
    case "region": ("région", "regio")
    case "place": ("ville", "plaats")
    case "kind": ("type", "soort")
    case "community": ("communauté", "gemeenschap")
    default: (attribute, attribute)
    }
  }

  /// Groups beyond those that a matrix has room for.
  public static func matrixIsCut(shown: Int, of all: Int) -> Sentence {
    Sentence(
      english: "The matrix shows the \(shown.english) groups with the most actors, of "
        + "\(all.english).",
      french: "La matrice montre les \(shown.french) groupes qui ont le plus d’acteurs, sur "
        + "\(all.french).",
      dutch: "De matrix toont de \(shown.dutch) groepen met de meeste actoren, van \(all.dutch).")
  }
}

// MARK: - What remains

extension Sentence {
  /// The line of the most connected leaving.
  public static var leavingFirst: Sentence {
    Sentence(
      english: "the most connected leave first", french: "les plus reliés partent d’abord",
      dutch: "de meest verbonden vertrekken eerst")
  }

  /// The line of actors leaving at random.
  public static func leavingAtRandom(rounds: Int, seed: UInt64) -> Sentence {
    Sentence(
      english: "actors leave at random (mean of \(rounds.english) orders, seed \(seed))",
      french: "des acteurs partent au hasard (moyenne de \(rounds.french) ordres, graine \(seed))",
      dutch: "actoren vertrekken willekeurig (gemiddelde van \(rounds.dutch) volgordes, "
        + "startwaarde \(seed))")
  }

  /// An axis: how many actors have left.
  public static var actorsGone: Sentence {
    Sentence(
      english: "number of actors that have left", french: "nombre d’acteurs partis",
      dutch: "aantal vertrokken actoren")
  }

  /// An axis: how many actors are in the largest component.
  public static var actorsInLargest: Sentence {
    Sentence(
      english: "actors in the largest component", french: "acteurs de la plus grande composante",
      dutch: "actoren in de grootste component")
  }

  /// How many actors one actor alone holds to the rest.
  public static func withoutActor(_ name: String, cutOff: Int) -> Sentence {
    let others = quantity(cutOff, ("actor", "acteur", "actor"), ("actors", "acteurs", "actoren"))
    return Sentence(
      english: "Without \(name), \(others.english) would lose touch with the rest.",
      french: "Sans \(name), \(others.text(in: .french)) "
        + "\(cutOff < 2 ? "perdrait" : "perdraient") le contact avec le reste.",
      dutch: "Zonder \(name) \(cutOff == 1 ? "zou" : "zouden") \(others.text(in: .dutch)) het "
        + "contact met de rest verliezen.")
  }

  /// The network with and without the organisers of its events.
  public static func withoutOrganisers(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "The network with and without the organiser of its events"
        : "The network with and without the \(count.english) organisers of its events",
      french: count < 2
        ? "Le réseau avec et sans l’organisateur de ses événements"
        : "Le réseau avec et sans les \(count.french) organisateurs de ses événements",
      dutch: count == 1
        ? "Het netwerk met en zonder de organisator van zijn activiteiten"
        : "Het netwerk met en zonder de \(count.dutch) organisatoren van zijn activiteiten")
  }
}
