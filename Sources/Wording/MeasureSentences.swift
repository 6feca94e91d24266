// What each measure of an actor means, by its id.

extension Sentence {
  /// What a measure's number means.
  public static func definition(of measure: String) -> Sentence {
    measureWords[measure]?.definition ?? .verbatim(measure)
  }

  /// What a measure's number was divided by.
  public static func normalisation(of measure: String) -> Sentence {
    measureWords[measure]?.normalisation ?? .nothing
  }

  /// What becomes of a measure where the network falls into pieces.
  public static func disconnectedRule(of measure: String) -> Sentence {
    measureWords[measure]?.disconnected ?? .nothing
  }

  private struct MeasureWords {
    let definition: Sentence
    let normalisation: Sentence
    let disconnected: Sentence

    init(_ definition: Sentence, _ normalisation: Sentence, _ disconnected: Sentence) {
      self.definition = definition
      self.normalisation = normalisation
      self.disconnected = disconnected
    }
  }

  // MARK: - Shared words

  private static var nothing: Sentence {
    Sentence(english: "none", french: "aucune", dutch: "geen")
  }
  private static var rawCount: Sentence {
    Sentence(english: "raw count", french: "nombre brut", dutch: "ruw aantal")
  }
  private static var rawSum: Sentence {
    Sentence(english: "raw sum", french: "somme brute", dutch: "ruwe som")
  }
  private static var from0To1: Sentence {
    Sentence(english: "between 0 and 1", french: "entre 0 et 1", dutch: "tussen 0 en 1")
  }
  private static var largestIs1: Sentence {
    Sentence(
      english: "largest value 1", french: "la plus grande valeur est 1", dutch: "grootste waarde 1")
  }
  private static var isolateHas0: Sentence {
    Sentence(
      english: "an isolate has 0", french: "un acteur isolé a 0",
      dutch: "een geïsoleerde actor heeft 0")
  }
  private static var undefinedForIsolate: Sentence {
    Sentence(
      english: "undefined for an isolate", french: "non définie pour un acteur isolé",
      dutch: "niet bepaald voor een geïsoleerde actor")
  }
  private static var doesNotMatter: Sentence {
    Sentence(english: "does not matter", french: "sans incidence", dutch: "speelt geen rol")
  }

  // MARK: - Measures

  private static let measureWords: [String: MeasureWords] = [
    "degree": .init(
      Sentence(
        english: "number of actors tied to it, whatever the weight of the ties (Freeman 1979)",
        french:
          "nombre d’acteurs auxquels il est lié, quel que soit le poids des liens (Freeman 1979)",
        dutch:
          "aantal actoren waarmee hij een band heeft, ongeacht het gewicht ervan (Freeman 1979)"),
      rawCount, isolateHas0),
    "strength": .init(
      Sentence(
        english: "sum of the weights of its ties by the lens's rule (Barrat et al. 2004)",
        french: "somme des poids de ses liens, selon la règle choisie (Barrat et al. 2004)",
        dutch: "som van de gewichten van zijn banden, volgens de gekozen regel (Barrat et al. 2004)"
      ), rawSum, isolateHas0),
    "betweenness": .init(
      Sentence(
        english:
          "sum over unordered pairs of other actors of the share of their shortest paths that pass "
          + "through it (Freeman 1977, Brandes 2001)",
        french:
          "somme, sur toutes les paires d’autres acteurs, de la part de leurs plus courts chemins "
          + "qui passent par lui (Freeman 1977, Brandes 2001)",
        dutch:
          "som, over alle paren van andere actoren, van het deel van hun kortste paden dat langs "
          + "hem loopt (Freeman 1977, Brandes 2001)"),
      rawSum,
      Sentence(
        english: "a pair that no path joins adds 0",
        french: "une paire qu’aucun chemin ne relie compte pour 0",
        dutch: "een paar zonder pad ertussen telt voor 0")),
    "closeness": .init(
      Sentence(
        english:
          "Wasserman–Faust closeness: actors it reaches over all others, times actors it reaches "
          + "over the sum of their distances (Wasserman & Faust 1994)",
        french:
          "proximité de Wasserman–Faust : part des autres acteurs qu’il peut atteindre, multipliée "
          + "par leur nombre divisé par la somme de leurs distances (Wasserman & Faust 1994)",
        dutch:
          "nabijheid van Wasserman–Faust: aandeel van de andere actoren dat hij kan bereiken, maal "
          + "hun aantal gedeeld door de som van hun afstanden (Wasserman & Faust 1994)"),
      from0To1,
      Sentence(
        english: "weighed by the share of actors it reaches; an isolate has 0",
        french: "pondérée par la part des acteurs qu’il peut atteindre ; un acteur isolé a 0",
        dutch:
          "gewogen met het aandeel actoren dat hij kan bereiken; een geïsoleerde actor heeft 0")),
    "harmonic": .init(
      Sentence(
        english: "sum of 1/distance to every other actor (Marchiori & Latora 2000)",
        french: "somme des 1/distance à chacun des autres acteurs (Marchiori & Latora 2000)",
        dutch: "som van 1/afstand tot elke andere actor (Marchiori & Latora 2000)"),
      rawSum,
      Sentence(
        english: "an actor out of reach adds 0",
        french: "un acteur hors d’atteinte compte pour 0",
        dutch: "een onbereikbare actor telt voor 0")),
    "eigenvector": .init(
      Sentence(
        english: "principal eigenvector of the ties' weights (Bonacich 1972)",
        french: "vecteur propre principal des poids des liens (Bonacich 1972)",
        dutch: "hoofdeigenvector van de gewichten van de banden (Bonacich 1972)"),
      largestIs1,
      Sentence(
        english: "0 outside the leading component", french: "0 hors de la composante dominante",
        dutch: "0 buiten de dominante component")),
    "pagerank": .init(
      Sentence(
        english: "PageRank by the ties' weights, damping 0.85 (Brin & Page 1998)",
        french: "PageRank selon les poids des liens, amortissement 0,85 (Brin & Page 1998)",
        dutch: "PageRank volgens de gewichten van de banden, demping 0,85 (Brin & Page 1998)"),
      Sentence(
        english: "values sum to 1", french: "la somme des valeurs est 1",
        dutch: "de waarden tellen op tot 1"),
      Sentence(
        english: "an actor without ties spreads its share evenly over all",
        french: "un acteur sans lien répartit sa part également entre tous",
        dutch: "een actor zonder banden verdeelt zijn deel gelijk over iedereen")),
    "katz": .init(
      Sentence(
        english: "Katz centrality by the ties' weights, α = 0.85/λ₁, β = 1 (Katz 1953)",
        french: "centralité de Katz selon les poids des liens, α = 0,85/λ₁, β = 1 (Katz 1953)",
        dutch:
          "Katz-centraliteit volgens de gewichten van de banden, α = 0,85/λ₁, β = 1 (Katz 1953)"),
      largestIs1,
      Sentence(
        english: "an isolate keeps the base value",
        french: "un acteur isolé garde la valeur de base",
        dutch: "een geïsoleerde actor houdt de basiswaarde")),
    "core": .init(
      Sentence(
        english:
          "core number: the largest k such that it belongs to a group of actors who each have k "
          + "ties within the group (Seidman 1983)",
        french:
          "indice de cœur : le plus grand k tel qu’il appartient à un groupe d’acteurs qui ont "
          + "chacun k liens dans ce groupe (Seidman 1983)",
        dutch:
          "kerngetal: de grootste k waarvoor hij behoort tot een groep actoren die elk k banden "
          + "binnen de groep hebben (Seidman 1983)"),
      Sentence(english: "whole number", french: "nombre entier", dutch: "geheel getal"),
      isolateHas0),
    "clustering": .init(
      Sentence(
        english: "share of the pairs of its neighbours that are tied (Watts & Strogatz 1998)",
        french: "part des paires de ses voisins qui sont liées (Watts & Strogatz 1998)",
        dutch:
          "aandeel van de paren van zijn buren die een band hebben (Watts & Strogatz 1998)"),
      from0To1,
      Sentence(
        english: "undefined below two neighbours",
        french: "non définie en dessous de deux voisins",
        dutch: "niet bepaald bij minder dan twee buren")),
    "constraint": .init(
      Sentence(
        english: "Burt's constraint over the whole network, by the ties' weights (Burt 1992)",
        french: "contrainte de Burt sur tout le réseau, selon les poids des liens (Burt 1992)",
        dutch:
          "beperking van Burt over het hele netwerk, volgens de gewichten van de banden (Burt 1992)"
      ),
      Sentence(
        english: "none; at most 1.125", french: "aucune ; au plus 1,125",
        dutch: "geen; hoogstens 1,125"),
      undefinedForIsolate),
    "effective-size": .init(
      Sentence(
        english: "Burt's effective size by the general formula, by the ties' weights (Burt 1992)",
        french:
          "taille efficace de Burt, formule générale, selon les poids des liens (Burt 1992)",
        dutch:
          "effectieve grootte van Burt, algemene formule, volgens de gewichten van de banden "
          + "(Burt 1992)"),
      Sentence(
        english: "at most the degree", french: "au plus le degré", dutch: "hoogstens de graad"),
      undefinedForIsolate),
    "brokerage": .init(
      Sentence(
        english:
          "number of pairs of untied actors that it alone or with others stands between, all "
          + "Gould–Fernandez roles together (Gould & Fernandez 1989)",
        french:
          "nombre de paires d’acteurs non liés entre lesquels il se trouve, seul ou avec d’autres, "
          + "tous rôles de Gould–Fernandez confondus (Gould & Fernandez 1989)",
        dutch:
          "aantal paren van actoren zonder onderlinge band waar hij tussen staat, alleen of met "
          + "anderen, alle rollen van Gould–Fernandez samen (Gould & Fernandez 1989)"),
      Sentence(
        english: "raw count of unordered pairs", french: "nombre brut de paires, sans ordre",
        dutch: "ruw aantal ongeordende paren"),
      isolateHas0),
    "ei": .init(
      Sentence(
        english:
          "E-I index of its ties: those out of its group less those within, over all "
          + "(Krackhardt & Stern 1988)",
        french:
          "indice E-I de ses liens : ceux qui sortent de son groupe moins ceux qui y restent, sur "
          + "le total (Krackhardt & Stern 1988)",
        dutch:
          "E-I-index van zijn banden: die naar buiten zijn groep min die erbinnen, op het totaal "
          + "(Krackhardt & Stern 1988)"),
      Sentence(
        english: "between -1 and 1", french: "entre -1 et 1", dutch: "tussen -1 en 1"),
      undefinedForIsolate),
    "events": .init(
      Sentence(
        english: "number of events it took part in",
        french: "nombre d’événements auxquels il a participé",
        dutch: "aantal activiteiten waaraan hij deelnam"),
      rawCount, doesNotMatter),
    "collaborations": .init(
      Sentence(
        english: "number of collaborations it takes part in",
        french: "nombre de collaborations auxquelles il participe",
        dutch: "aantal samenwerkingen waaraan hij deelneemt"),
      rawCount, doesNotMatter),
  ]
}
