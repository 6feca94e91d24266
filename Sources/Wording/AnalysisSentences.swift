// What is said about numbers: definitions, normalisations, notes.

extension Sentence {
  /// Records without a date, in a lens that asks for one.
  public static func undatedRecordsLeftOut(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 record without a date was left out."
        : "\(count) records without a date were left out.")
  }

  /// Directed collaborations read without direction.
  public static func directionsIgnored(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "The direction of 1 directed collaboration is ignored; --directed keeps it."
        : "The directions of \(count) directed collaborations are ignored; --directed keeps them.")
  }
}

// MARK: - Measures of an actor

extension Sentence {
  /// What a measure's number means.
  public static func definition(of measure: String) -> Sentence {
    Sentence(english: measureWords[measure]?.definition ?? measure)
  }

  /// What a measure's number was divided by.
  public static func normalisation(of measure: String) -> Sentence {
    Sentence(english: measureWords[measure]?.normalisation ?? "none")
  }

  /// What becomes of a measure where the network falls into pieces.
  public static func disconnectedRule(of measure: String) -> Sentence {
    Sentence(english: measureWords[measure]?.disconnected ?? "none")
  }

  private struct MeasureWords {
    let definition: String
    let normalisation: String
    let disconnected: String

    init(_ definition: String, _ normalisation: String, _ disconnected: String) {
      self.definition = definition
      self.normalisation = normalisation
      self.disconnected = disconnected
    }
  }

  private static let measureWords: [String: MeasureWords] = [
    "degree": .init(
      "number of actors tied to it, whatever the weight of the ties (Freeman 1979)",
      "raw count", "an isolate has 0"),
    "strength": .init(
      "sum of the weights of its ties by the lens's rule (Barrat et al. 2004)",
      "raw sum", "an isolate has 0"),
    "betweenness": .init(
      "sum over unordered pairs of other actors of the share of their shortest paths that pass "
        + "through it (Freeman 1977, Brandes 2001)",
      "raw sum", "a pair that no path joins adds 0"),
    "closeness": .init(
      "Wasserman–Faust closeness: actors it reaches over all others, times actors it reaches over "
        + "the sum of their distances (Wasserman & Faust 1994)",
      "between 0 and 1", "weighed by the share of actors it reaches; an isolate has 0"),
    "harmonic": .init(
      "sum of 1/distance to every other actor (Marchiori & Latora 2000)",
      "raw sum", "an actor out of reach adds 0"),
    "eigenvector": .init(
      "principal eigenvector of the ties' weights (Bonacich 1972)",
      "largest value 1", "0 outside the leading component"),
    "pagerank": .init(
      "PageRank by the ties' weights, damping 0.85 (Brin & Page 1998)",
      "values sum to 1", "an actor without ties spreads its share evenly over all"),
    "katz": .init(
      "Katz centrality by the ties' weights, α = 0.85/λ₁, β = 1 (Katz 1953)",
      "largest value 1", "an isolate keeps the base value"),
    "core": .init(
      "core number: the largest k such that it belongs to a group of actors who each have k ties "
        + "within the group (Seidman 1983)",
      "whole number", "an isolate has 0"),
    "clustering": .init(
      "share of the pairs of its neighbours that are tied (Watts & Strogatz 1998)",
      "between 0 and 1", "undefined below two neighbours"),
    "constraint": .init(
      "Burt's constraint over the whole network, by the ties' weights (Burt 1992)",
      "none; at most 1.125", "undefined for an isolate"),
    "effective-size": .init(
      "Burt's effective size by the general formula, by the ties' weights (Burt 1992)",
      "at most the degree", "undefined for an isolate"),
    "brokerage": .init(
      "number of pairs of untied actors that it alone or with others stands between, all "
        + "Gould–Fernandez roles together (Gould & Fernandez 1989)",
      "raw count of unordered pairs", "an isolate has 0"),
    "ei": .init(
      "E-I index of its ties: those out of its group less those within, over all "
        + "(Krackhardt & Stern 1988)",
      "between -1 and 1", "undefined for an isolate"),
    "events": .init("number of events it took part in", "raw count", "does not matter"),
    "collaborations": .init(
      "number of collaborations it takes part in", "raw count", "does not matter"),
  ]
}

// MARK: - Notes on measures

extension Sentence {
  /// What the actors were grouped by.
  public static func groupedBy(_ attribute: String) -> Sentence {
    Sentence(english: "Actors are grouped by \(attribute).")
  }

  /// Two components share the largest eigenvalue.
  public static func eigenvectorNotUnique() -> Sentence {
    Sentence(
      english:
        "Several components share the largest eigenvalue, so the eigenvector is not unique; each "
        + "of them is scaled to 1.")
  }

  /// Actors outside the leading component have eigenvector 0.
  public static func eigenvectorElsewhereZero(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 actor outside the leading component has eigenvector 0."
        : "\(count) actors outside the leading component have eigenvector 0.")
  }
}
