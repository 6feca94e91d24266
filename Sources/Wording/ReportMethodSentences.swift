// What the method page of the report says.

extension Sentence {
  /// The file, and how many records of what sort it holds.
  public static func methodData(file: String, actors: Int, events: Int, collaborations: Int)
    -> Sentence
  {
    Sentence(
      english: "Data: \(file), which holds \(actors.english) actors, \(events.english) events and "
        + "\(collaborations.english) collaborations.",
      french: "Données : \(file), où sont enregistrés \(actors.french) acteurs, \(events.french) "
        + "événements et \(collaborations.french) collaborations.",
      dutch: "Gegevens: \(file), met \(actors.dutch) actoren, \(events.dutch) activiteiten en "
        + "\(collaborations.dutch) samenwerkingen.")
  }

  /// How weights are made.
  public static func methodWeights(rule: String) -> Sentence {
    switch rule {
    case "count":
      Sentence(
        english: "The weight of a tie is the sum of the weights of the records that its two "
          + "actors share.",
        french: "Le poids d’un lien est la somme des poids des fiches que ses deux acteurs ont en "
          + "commun.",
        dutch: "Het gewicht van een band is de som van de gewichten van de fiches die zijn twee "
          + "actoren delen.")
    case "binary":
      Sentence(
        english: "Every tie weighs 1, however many records its actors share.",
        french: "Chaque lien pèse 1, quel que soit le nombre de fiches en commun.",
        dutch: "Elke band weegt 1, hoeveel fiches zijn actoren ook delen.")
    default:
      Sentence(
        english: "A record of k actors adds 1/(k − 1) of its weight to each of its pairs, so that "
          + "a large gathering does not drown a meeting of two (Newman 2001).",
        french: "Une fiche de k acteurs ajoute 1/(k − 1) de son poids à chacune de ses paires : un "
          + "grand rassemblement ne noie pas une rencontre à deux (Newman 2001).",
        dutch: "Een fiche van k actoren voegt 1/(k − 1) van haar gewicht toe aan elk van haar "
          + "paren, zodat een grote bijeenkomst een ontmoeting met twee niet overstemt (Newman "
          + "2001).")
    }
  }

  /// The seed of what is drawn at random.
  public static func methodSeed(_ seed: UInt64, permutations: Int) -> Sentence {
    Sentence(
      english: "What is drawn at random is drawn with seed \(seed); tests use "
        + "\(permutations.english) permutations, p = (b + 1)/(B + 1), two-sided. The same data "
        + "give the same report.",
      french: "Ce qui est tiré au hasard l’est avec la graine \(seed) ; les tests font "
        + "\(permutations.french) permutations, p = (b + 1)/(B + 1), bilatéral. Les mêmes données "
        + "donnent le même bilan.",
      dutch: "Wat door het toeval getrokken wordt, wordt met startwaarde \(seed) getrokken; "
        + "toetsen gebruiken \(permutations.dutch) permutaties, p = (b + 1)/(B + 1), tweezijdig. Dezelfde "
        + "gegevens geven hetzelfde verslag.")
  }

  /// What is not known of the actors and records.
  public static func methodMissing(
    undated: Int, records: Int, withoutCountry: Int, unplaced: Int, actors: Int
  ) -> Sentence {
    Sentence(
      english: "Missing: dates, of \(undated.english) of the \(records.english) records; "
        + "countries, of \(withoutCountry.english) of the \(actors.english) actors; coordinates, "
        + "of \(unplaced.english). What is missing is shown as not known, never as 0.",
      french: "Ce qui manque : la date, pour \(counted(undated, .record).text(in: .french)) sur "
        + "\(records.french) ; le pays, pour \(counted(withoutCountry, .actor).text(in: .french)) "
        + "sur \(actors.french) ; les coordonnées, pour \(unplaced.french). Une valeur qui manque "
        + "est montrée comme non renseignée, jamais comme 0.",
      dutch: "Wat ontbreekt: de datum, bij \(undated.dutch) van de \(records.dutch) fiches; het "
        + "land, bij \(withoutCountry.dutch) van de \(actors.dutch) actoren; de coördinaten, bij "
        + "\(unplaced.dutch). Wat ontbreekt, wordt als niet bekend getoond, nooit als 0.")
  }

  /// How much of what is recorded is inferred.
  public static func methodInferred(_ inferred: Int, of records: Int) -> Sentence {
    guard inferred > 0 else {
      return Sentence(
        english: "No record is inferred: each is stated by its source.",
        french: "Aucune fiche n’est déduite : chacune est énoncée par sa source.",
        dutch: "Geen enkele fiche is afgeleid: elk staat zo in haar bron.")
    }
    return Sentence(
      english: "\(inferred.english) of the \(records.english) records "
        + "\(inferred == 1 ? "is" : "are") inferred from what the source says rather than stated "
        + "by it.",
      french: "\(counted(inferred, .record).text(in: .french)) sur \(records.french) "
        + (inferred == 1
          ? "est déduite de sa source, qui ne l’énonce pas telle quelle."
          : "sont déduites de leur source, qui ne les énonce pas telles quelles."),
      dutch: "\(inferred.dutch) van de \(records.dutch) fiches "
        + (inferred == 1
          ? "is uit haar bron afgeleid en staat er niet letterlijk in."
          : "zijn uit hun bron afgeleid en staan er niet letterlijk in."))
  }

  /// What such a network cannot show.
  public static var methodLimits: Sentence {
    Sentence(
      english: "The network shows what was recorded: a tie that nobody recorded is not seen, and a "
        + "record says that actors worked together, not how well. Positions in the picture carry "
        + "no measure; only ties, sizes and colours do.",
      french: "Le réseau montre ce qui a été enregistré : un lien que personne n’a noté ne s’y "
        + "voit pas, et une fiche dit que des acteurs ont travaillé ensemble, non si ce fut avec "
        + "succès. La position dans l’image ne mesure rien ; seuls les liens, les tailles et les "
        + "couleurs comptent.",
      dutch: "Het netwerk toont wat geregistreerd is: een band die niemand noteerde, is niet te "
        + "zien, en een fiche zegt dat actoren samenwerkten, niet hoe goed. Plaatsen in het beeld "
        + "meten niets; alleen banden, groottes en kleuren tellen.")
  }

  /// That names of people are personal data.
  public static var methodPrivacy: Sentence {
    Sentence(
      english: "Where actors are persons, the report is personal data: publish it only with their "
        + "agreement.",
      french: "Si des acteurs sont des personnes, ce bilan contient des données personnelles : ne "
        + "le publiez qu’avec leur accord.",
      dutch: "Zijn er personen bij de actoren, dan bevat dit verslag persoonsgegevens: publiceer "
        + "het alleen met hun instemming.")
  }
}
