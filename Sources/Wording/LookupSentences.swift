// What is said when a name means nothing here, or several things.

extension Sentence {
  /// A name means nothing here.
  public static func unknownName(
    type: String?, typed: String, closest: [String], canCreate: Bool
  ) -> Sentence {
    var text = "There is no \(type ?? "record") named “\(typed)” here."
    if !closest.isEmpty {
      text += " Did you mean \(closest.map { "“\($0)”" }.joined(separator: " or "))?"
    }
    if canCreate { text += " To make it, add --create." }
    return Sentence(english: text)
  }

  /// A name means several things.
  public static func ambiguousName(
    type: String?, typed: String, candidates: [(name: String, id: String)]
  ) -> Sentence {
    let shown = candidates.prefix(10).map { "“\($0.name)” (id \($0.id))" }
    let rest = candidates.count > 10 ? " and \(candidates.count - 10) more" : ""
    return Sentence(
      english:
        "“\(typed)” may mean \(candidates.count) \(type ?? "record")s: "
        + "\(shown.joined(separator: ", "))\(rest). Name it by its id.")
  }
}
