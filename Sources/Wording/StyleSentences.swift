// What is said of a style file.

extension Sentence {
  /// A style file is not there.
  public static func styleAbsent(path: String) -> Sentence {
    Sentence(
      english: "The style “\(path)” is not there, or may not be read.",
      french: "Le style « \(path) » n’existe pas, ou n’est pas lisible.",
      dutch: "De stijl “\(path)” bestaat niet, of mag niet gelezen worden.")
  }

  /// A style file is not JSON.
  public static func styleUnreadable(path: String) -> Sentence {
    Sentence(
      english: "The style “\(path)” is not a JSON object such as "
        + "{\"theme\": \"print\", \"size-by\": \"betweenness\"}.",
      french: "Le style « \(path) » n’est pas un objet JSON tel que "
        + "{\"theme\": \"print\", \"size-by\": \"betweenness\"}.",
      dutch: "De stijl “\(path)” is geen JSON-object zoals "
        + "{\"theme\": \"print\", \"size-by\": \"betweenness\"}.")
  }

  /// A style file says something that no style can say.
  public static func styleKeyUnknown(_ key: String, path: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence(
      english: "The style “\(path)” has “\(key)”, which is unknown or of the wrong type; it may "
        + "have: \(list).",
      french: "Le style « \(path) » contient « \(key) », inconnu ou du mauvais type ; il peut "
        + "contenir : \(list).",
      dutch:
        "De stijl “\(path)” bevat “\(key)”, dat onbekend is of van het verkeerde type; hij mag "
        + "bevatten: \(list).")
  }

  /// A style file gives a value that cannot be.
  public static func styleValueUnknown(_ value: String, of key: String, takes: String) -> Sentence {
    Sentence(
      english: "The style says “\(value)” for “\(key)”; it takes: \(takes).",
      french: "Le style dit « \(value) » pour « \(key) » ; valeurs acceptées : \(takes).",
      dutch: "De stijl zegt “\(value)” voor “\(key)”; dat neemt: \(takes).")
  }
}
