// What stands above and beside the tables of an answer.

/// A sort of thing that is counted.
public enum CountedThing: String, Sendable {
  case actor, event, edition, collaboration, tie, neighbour, record, change
}

extension Sentence {
  /// A number of things, in words.
  public static func counted(_ count: Int, _ thing: CountedThing) -> Sentence {
    Sentence(english: count == 1 ? "1 \(thing.rawValue)" : "\(count) \(thing.rawValue)s")
  }
}

// MARK: - Analysis

extension Sentence {
  /// What a lens shows: how many actors and ties, from which records, weighed how.
  public static func lens(
    actors: Int, ties: Int, from records: String, weight: String, isDirected: Bool,
    isWeightedDistance: Bool, filters: [(name: String, value: String)]
  ) -> Sentence {
    let source = records == "both" ? "collaborations and participations" : records
    var text =
      "\(counted(actors, .actor).english) and \(counted(ties, .tie).english) from \(source), "
      + "weights by the \(weight) rule"
    if isDirected { text += ", directed" }
    if isWeightedDistance { text += ", distance 1/weight" }
    if !filters.isEmpty {
      text += "; " + filters.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
    }
    return Sentence(english: text + ".")
  }

  /// A measure with its definition and its rules.
  public static func measureLine(
    id: String, definition: Sentence, normalisation: Sentence, disconnected: Sentence
  ) -> Sentence {
    Sentence(
      english: "\(id): \(definition.english); \(normalisation.english); \(disconnected.english).")
  }

  /// The tie between two actors.
  public static func tie(first: String, second: String, weight: String?, rule: String) -> Sentence {
    guard let weight else {
      return Sentence(english: "“\(first)” and “\(second)” are not tied in this lens.")
    }
    return Sentence(english: "“\(first)” and “\(second)”: weight \(weight) by the \(rule) rule.")
  }

  /// What a measure of a whole network means.
  public static func networkMeasure(_ key: String) -> Sentence {
    Sentence(english: networkMeasureWords[key] ?? "")
  }

  private static let networkMeasureWords: [String: String] = [
    "actors": "actors of the lens, isolates included",
    "ties": "pairs of actors linked by at least one record",
    "isolates": "actors without a tie",
    "components": "pieces that no tie joins, isolates included",
    "giant": "actors in the largest component",
    "giantShare": "giant ÷ actors",
    "density": "ties ÷ possible ties",
    "meanDegree": "mean number of neighbours",
    "degreeCentralisation": "1 for a star, 0 when all degrees are equal (Freeman)",
    "betweennessCentralisation": "1 for a star (Freeman)",
    "closenessCentralisation": "of Wasserman–Faust closeness, 1 for a star (Freeman)",
    "transitivity": "closed two-paths ÷ two-paths",
    "meanClustering": "mean of the defined clustering coefficients",
    "meanDistance": "mean distance in the largest component",
    "meanReciprocalDistance": "mean of 1/distance over all pairs, 0 out of reach",
    "diameter": "longest distance in the largest component",
    "fragmentation": "share of pairs that no path joins",
    "degreeAssortativity": "correlation of the degrees at the ends of ties (Newman)",
    "events": "events of the lens",
    "collaborations": "collaborations of the lens",
    "participations": "participations in events and collaborations together",
  ]
}

// MARK: - Changes

extension Sentence {
  /// A collaboration was recorded, or was known already.
  public static func recorded(id: String, kind: String, isAlreadyKnown: Bool) -> Sentence {
    Sentence(
      english: isAlreadyKnown
        ? "Already known: \(kind) “\(id)”; nothing changed." : "Recorded: \(kind) “\(id)”.")
  }

  /// Who takes part in an event.
  public static func attending(event: String) -> Sentence {
    Sentence(english: "At “\(event)”:")
  }

  /// A record was added, changed or removed.
  public static func edited(type: String, name: String, id: String, status: String) -> Sentence {
    Sentence(
      english: status == "unchanged"
        ? "The \(type) “\(name)” (id \(id)) is already so; nothing changed."
        : "The \(type) “\(name)” (id \(id)) was \(status).")
  }

  /// An actor was made on the way.
  public static func created(name: String, kind: String, near: [String]) -> Sentence {
    var text = "Made the actor “\(name)” (\(kind))."
    if !near.isEmpty {
      text += " Known already under a near name: \(near.map { "“\($0)”" }.joined(separator: ", "))."
    }
    return Sentence(english: text)
  }

  /// How a file was read.
  public static func importedFile(
    file: String, layout: String, encoding: String?, separator: String?, rows: Int,
    isDryRun: Bool, wasRefused: Bool
  ) -> Sentence {
    var text = "\(file): \(layout), \(rows) \(rows == 1 ? "row" : "rows")"
    if let encoding { text += ", \(encoding)" }
    if let separator { text += ", separator \(separator == "\t" ? "tab" : "“\(separator)”")" }
    if wasRefused {
      text += ". Refused: nothing was changed"
    } else if isDryRun {
      text += ". Dry run: nothing was changed; this is what would happen"
    }
    return Sentence(english: text + ".")
  }

  /// How many problems a file has.
  public static func problems(total: Int, errors: Int, shown: Int) -> Sentence {
    var text = total == 1 ? "1 problem" : "\(total) problems"
    if errors > 0 { text += ", \(errors) of them \(errors == 1 ? "an error" : "errors")" }
    if shown < total { text += "; the first \(shown):" } else { text += ":" }
    return Sentence(english: text)
  }
}

// MARK: - Structure

extension Sentence {
  /// How ranks were tried.
  public static func stability(rounds: Int, droppedPercent: Int, seed: UInt64) -> Sentence {
    Sentence(
      english:
        "ranks: the middle 95 % of \(rounds) rounds, each without \(droppedPercent) % of the ties "
        + "drawn at random (seed \(seed)).")
  }

  /// Two actors are joined by no path.
  public static func noPath(first: String, second: String) -> Sentence {
    Sentence(english: "No path joins “\(first)” and “\(second)” in this lens.")
  }

  /// Two actors are joined by a path.
  public static func path(first: String, second: String, length: String) -> Sentence {
    Sentence(english: "A shortest path from “\(first)” to “\(second)”: distance \(length).")
  }

  /// Communities were found.
  public static func communities(
    count: Int, modularity: String?, resolution: String, seed: UInt64
  ) -> Sentence {
    let quality = modularity.map { "modularity \($0)" } ?? "no ties, so no modularity"
    return Sentence(
      english:
        "\(count) \(count == 1 ? "community" : "communities") by Leiden's method, \(quality) "
        + "(resolution \(resolution), seed \(seed)).")
  }
}
