// Counts as the sentences of the report say them.

/// A count as a report says it: “3 ties”, « 3 liens ».
func quantity(
  _ count: Int, _ one: (String, String, String), _ several: (String, String, String)
) -> Sentence {
  Sentence(
    english: "\(count.english) \(count == 1 ? one.0 : several.0)",
    french: "\(count.french) \(count.magnitude < 2 ? one.1 : several.1)",
    dutch: "\(count.dutch) \(count == 1 ? one.2 : several.2)")
}

func actors(_ count: Int) -> Sentence {
  quantity(count, ("actor", "acteur", "actor"), ("actors", "acteurs", "actoren"))
}

func ties(_ count: Int) -> Sentence {
  quantity(count, ("tie", "lien", "band"), ("ties", "liens", "banden"))
}

func collaborations(_ count: Int) -> Sentence {
  quantity(
    count, ("collaboration", "collaboration", "samenwerking"),
    ("collaborations", "collaborations", "samenwerkingen"))
}

func events(_ count: Int) -> Sentence {
  quantity(
    count, ("event", "événement", "activiteit"), ("events", "événements", "activiteiten"))
}
