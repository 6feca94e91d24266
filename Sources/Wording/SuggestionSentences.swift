// Why two actors are worth introducing.

extension Sentence {
  /// They share partners.
  public static func suggestionCommon(names: [String], count: Int) -> Sentence {
    let more = count - names.count
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "\(count.english) common \(count == 1 ? "partner" : "partners"): \(list)"
        + (more > 0 ? " and \(more.english) more" : ""),
      french: "\(count.french) \(count > 1 ? "partenaires communs" : "partenaire commun") : \(list)"
        + (more > 0 ? " et \(more.french) de plus" : ""),
      dutch: "\(count.dutch) gemeenschappelijke \(count == 1 ? "partner" : "partners"): \(list)"
        + (more > 0 ? " en nog \(more.dutch)" : ""))
  }

  /// Few ties or none join their groups.
  public static func suggestionBorder(_ one: String, _ other: String, ties: Int) -> Sentence {
    guard ties > 0 else {
      return Sentence(
        english: "no tie joins \(one) and \(other) yet",
        french: "aucun lien n’unit encore \(one) et \(other)",
        dutch: "nog geen enkele band verbindt \(one) en \(other)")
    }
    return Sentence(
      english: "\(ties.english) \(ties == 1 ? "tie joins" : "ties join") \(one) and \(other)",
      french: "\(ties.french) \(ties > 1 ? "liens unissent" : "lien unit") \(one) et \(other)",
      dutch: "\(ties.dutch) \(ties == 1 ? "band verbindt" : "banden verbinden") \(one) en \(other)")
  }

  /// They never took part in the same event.
  public static func suggestionNeverMet() -> Sentence {
    Sentence(
      english: "never at the same event", french: "jamais au même événement",
      dutch: "nooit op dezelfde activiteit")
  }

  /// How many pairs are suggested.
  public static func suggestions(count: Int, event: String?, among actors: Int) -> Sentence {
    let isOne = count == 1
    let (english, french, dutch) = (
      event.map { " at “\($0)”" } ?? "", event.map { " à « \($0) »" } ?? "",
      event.map { " op “\($0)”" } ?? ""
    )
    if actors < 2 {
      let few = counted(actors, .actor)
      return Sentence(
        english: "No pair to introduce among \(few.text(in: .english))\(english): it takes two.",
        french: "Aucune mise en relation à proposer : il n’y a que \(few.text(in: .french))"
          + "\(french), et il en faut deux.",
        dutch: "Geen kennismaking voor te stellen: er \(actors == 1 ? "is" : "zijn") maar "
          + "\(few.text(in: .dutch))\(dutch), en er zijn er twee nodig.")
    }
    if count == 0 {
      return Sentence(
        english: "No pair to introduce among \(actors.english) actors\(english): all know each "
          + "other.",
        french:
          "Aucune mise en relation à proposer entre \(actors.french) acteurs\(french) : tous se "
          + "connaissent.",
        dutch: "Geen kennismaking voor te stellen tussen \(actors.dutch) actoren\(dutch): allen "
          + "kennen elkaar.")
    }
    return Sentence(
      english:
        "\(count.english) \(isOne ? "pair" : "pairs") worth introducing\(english), among "
        + "\(actors.english) actors.",
      french:
        "\(count.french) \(count > 1 ? "mises" : "mise") en relation à proposer\(french), entre "
        + "\(actors.french) acteurs.",
      dutch:
        "\(count.dutch) \(isOne ? "kennismaking" : "kennismakingen") voor te stellen\(dutch), "
        + "tussen "
        + "\(actors.dutch) actoren.")
  }

  /// How the score is computed.
  public static func suggestionScoreRule(group: String) -> Sentence {
    Sentence(
      english:
        "score: the sum of 1/k over the common partners, k being how many partners each has "
        + "(resource allocation, Zhou 2009); plus 1/(1 + t) between two groups (\(group)) that t "
        + "ties join; plus 0.25 for two never at the same event. Pairs already tied are left out.",
      french:
        "score : somme de 1/k sur les partenaires communs, k étant le nombre de partenaires de "
        + "chacun (allocation de ressources, Zhou 2009) ; plus 1/(1 + t) entre deux groupes "
        + "(\(GroupingWords.french(group))) "
        + "qu’unissent t liens ; plus 0,25 pour deux acteurs jamais réunis à un même "
        + "événement. Les paires déjà liées sont exclues.",
      dutch:
        "score: de som van 1/k over de gemeenschappelijke partners, met k het aantal partners van "
        + "elk (resource allocation, Zhou 2009); plus 1/(1 + t) tussen twee groepen "
        + "(\(GroupingWords.dutch(group))) die "
        + "t banden verbinden; plus 0,25 voor twee die nooit op dezelfde activiteit waren. Paren "
        + "die al verbonden zijn, blijven weg.")
  }
}
