// What is said of a measure that leaves a choice, when another choice is made than the usual one.

extension Sentence {
  /// Burt's constraint by his first model.
  public static func egoNetworkConstraint() -> Sentence {
    Sentence(
      english: "Burt's constraint within the actor's ego network, by the ties' weights: the shares "
        + "of its contacts count ties among itself and its contacts only (Burt 1992)",
      french: "contrainte de Burt dans le réseau personnel de l’acteur, selon le poids des liens : "
        + "les parts de ses contacts ne comptent que les liens entre lui et ses contacts "
        + "(Burt 1992)",
      dutch: "Burts beperking binnen het egonetwerk van de actor, naar het gewicht van de banden: "
        + "de aandelen van zijn contacten tellen alleen banden tussen hem en zijn contacten "
        + "(Burt 1992)")
  }

  /// Betweenness from samples, with how far it can be off.
  public static func sampledBetweenness(
    samples: Int, bound: Int, confidence: Double, seed: UInt64
  ) -> Sentence {
    let percent = Int((confidence * 100).rounded())
    return Sentence(
      english: "pairs of other actors whose shortest paths pass through it, estimated from "
        + "\(samples.english) paths drawn at random (seed \(seed)): with a probability of "
        + "\(percent) %, no actor's value is off by more than \(bound.english) pairs (Riondato & Kornaropoulos 2016)",
      french: "paires d’autres acteurs dont les plus courts chemins passent par lui, estimées "
        + "d’après \(samples.french) chemins tirés au hasard (graine \(seed))\u{A0}: avec une "
        + "probabilité de \(percent)\u{A0}%, aucune valeur ne s’écarte de plus de \(bound.french) paires "
        + "(Riondato et Kornaropoulos 2016)",
      dutch: "paren van andere actoren waarvan de kortste paden erdoor lopen, geschat uit "
        + "\(samples.dutch) willekeurig getrokken paden (startgetal \(seed)): met een kans van "
        + "\(percent)\u{A0}% wijkt geen enkele waarde meer dan \(bound.dutch) paren af "
        + "(Riondato en Kornaropoulos 2016)")
  }
}
