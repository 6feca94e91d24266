// What is said about numbers: notes on the lens and on the measures.

extension Sentence {
  /// Records without a date, in a lens that asks for one.
  public static func undatedRecordsLeftOut(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 record without a date was left out."
        : "\(count.english) records without a date were left out.",
      french: Language.french.isSingular(count)
        ? "\(count) fiche sans date a été laissée de côté."
        : "\(count.french) fiches sans date ont été laissées de côté.",
      dutch: count == 1
        ? "1 fiche zonder datum werd weggelaten."
        : "\(count.dutch) fiches zonder datum werden weggelaten.")
  }

  /// Directed collaborations read without direction.
  public static func directionsIgnored(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "The direction of 1 directed collaboration is ignored; --directed keeps it."
        : "The directions of \(count.english) directed collaborations are ignored; --directed "
          + "keeps them.",
      french: Language.french.isSingular(count)
        ? "Le sens de \(count) collaboration orientée est ignoré ; --directed le conserve."
        : "Le sens de \(count.french) collaborations orientées est ignoré ; --directed le "
          + "conserve.",
      dutch: count == 1
        ? "De richting van 1 gerichte samenwerking telt niet mee; --directed behoudt ze."
        : "De richting van \(count.dutch) gerichte samenwerkingen telt niet mee; --directed "
          + "behoudt ze.")
  }
}

// MARK: - Notes on measures

extension Sentence {
  /// What the actors were grouped by.
  public static func groupedBy(_ attribute: String) -> Sentence {
    Sentence(
      english: "Actors are grouped by \(attribute).",
      french: "Les acteurs sont groupés selon \(FieldWords.french(attribute)).",
      dutch: "De actoren zijn gegroepeerd volgens \(FieldWords.dutch(attribute)).")
  }

  /// Two components share the largest eigenvalue.
  public static func eigenvectorNotUnique() -> Sentence {
    Sentence(
      english:
        "Several components share the largest eigenvalue, so the eigenvector is not unique; each "
        + "of them is scaled to 1.",
      french:
        "Plusieurs composantes ont la même plus grande valeur propre : le vecteur propre n’est "
        + "pas unique, et chacune est ramenée à un maximum de 1.",
      dutch:
        "Verschillende componenten delen de grootste eigenwaarde: de eigenvector is niet uniek, "
        + "en elk ervan krijgt 1 als grootste waarde.")
  }

  /// Actors outside the leading component have eigenvector 0.
  public static func eigenvectorElsewhereZero(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 actor outside the leading component has eigenvector 0."
        : "\(count.english) actors outside the leading component have eigenvector 0.",
      french: Language.french.isSingular(count)
        ? "\(count) acteur hors de la composante dominante a une centralité spectrale de 0."
        : "\(count.french) acteurs hors de la composante dominante ont une centralité spectrale "
          + "de 0.",
      dutch: count == 1
        ? "1 actor buiten de dominante component heeft eigenvectorcentraliteit 0."
        : "\(count.dutch) actoren buiten de dominante component hebben eigenvectorcentraliteit 0.")
  }
}
