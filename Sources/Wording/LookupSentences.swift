// What is said when a name means nothing here, or several things.

extension Sentence {
  /// A name means nothing here.
  public static func unknownName(
    type: String?, typed: String, closest: [String], canCreate: Bool
  ) -> Sentence {
    let thing = CountedThing(type: type)
    let named = thing.french.isFeminine ? "nommée" : "nommé"
    var english = "There is no \(type ?? "record") named “\(typed)” here."
    var french = "Il n’y a ici \(thing.frenchNo) \(named) « \(typed) »."
    var dutch = "Er is hier geen \(thing.dutch.one) met de naam “\(typed)”."
    if !closest.isEmpty {
      let quoted = closest.map { "“\($0)”" }
      english += " Did you mean \(quoted.joined(separator: " or "))?"
      french += " Vouliez-vous dire \(closest.map { "« \($0) »" }.joined(separator: " ou ")) ?"
      dutch += " Bedoelde u \(quoted.joined(separator: " of "))?"
    }
    if canCreate {
      english += " To make it, add --create."
      french += " Pour \(thing.french.isFeminine ? "la" : "le") créer, ajoutez --create."
      dutch += " Voeg --create toe om deze aan te maken."
    }
    return Sentence(english: english, french: french, dutch: dutch)
  }

  /// A name means several things.
  public static func ambiguousName(
    type: String?, typed: String, candidates: [(name: String, id: String)]
  ) -> Sentence {
    let thing = CountedThing(type: type)
    let count = candidates.count
    let shown = candidates.prefix(10)
    let quoted = shown.map { "“\($0.name)” (id \($0.id))" }.joined(separator: ", ")
    let more = count > 10 ? count - 10 : 0
    return Sentence(
      english:
        "“\(typed)” may mean \(count.english) \(type ?? "record")s: "
        + quoted + (more > 0 ? " and \(more.english) more" : "") + ". Name it by its id.",
      french:
        "« \(typed) » peut désigner \(counted(count, thing).french) : "
        + shown.map { "« \($0.name) » (id \($0.id))" }.joined(separator: ", ")
        + (more > 0 ? " et \(more.french) \(more == 1 ? "autre" : "autres")" : "")
        + ". Donnez plutôt l’identifiant (id).",
      dutch:
        "“\(typed)” kan \(counted(count, thing).dutch) betekenen: "
        + quoted + (more > 0 ? " en nog \(more.dutch)" : "") + ". Gebruik de id.")
  }
}
