// What is said of files that are exchanged with other tools: their limits, and how they are read.

extension Sentence {
  /// A line of a text never ends.
  public static func lineIsTooLong(limit: Int) -> Sentence {
    Sentence(
      english:
        "A line of the file has more than \(limit.english) bytes, which is the limit; it is no "
        + "table and no graph.",
      french:
        "Une ligne du fichier dépasse \(limit.french) octets, la limite ; ce n’est ni un tableau "
        + "ni un graphe.",
      dutch:
        "Een regel van het bestand telt meer dan \(limit.dutch) bytes, en dat is de grens; het "
        + "is geen tabel en geen graaf.")
  }

  /// A partition or a vector has another number of values than the network has vertices.
  public static func valuesAreOfAnotherNetwork(
    path: String, values: Int, network: String, vertices: Int
  ) -> Sentence {
    let (path, network) = (excerpt(path, limit: 300), excerpt(network, limit: 300))
    return Sentence(
      english:
        "“\(path)” has \(values.english) values, and “\(network)” has \(vertices.english) "
        + "vertices; name it together with its own network.",
      french:
        "« \(path) » a \(values.french) valeurs, et « \(network) » a \(vertices.french) sommets ; "
        + "nommez-le avec son propre réseau.",
      dutch:
        "“\(path)” heeft \(values.dutch) waarden, en “\(network)” heeft \(vertices.dutch) knopen; "
        + "noem het samen met zijn eigen netwerk.")
  }

  /// The weight of an edge is no number.
  public static func weightIsNoNumber(value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english: "“\(value)” is no weight; it must be a number.",
      french: "« \(value) » n’est pas un poids ; il faut un nombre.",
      dutch: "“\(value)” is geen gewicht; het moet een getal zijn.")
  }

  /// A value that cannot be read is left out, as a person asked.
  public static func valueIsLeftOut(_ problem: Sentence) -> Sentence {
    Sentence(
      english: "\(problem.english) The value is left out.",
      french: "\(problem.text(in: .french)) La valeur est laissée de côté.",
      dutch: "\(problem.dutch) De waarde wordt weggelaten.")
  }

  /// Nodes that edges lead to and that a file does not list were made, as a person asked.
  public static func nodesAreCreated(count: Int, some: [String]) -> Sentence {
    let names = some.map { excerpt($0) }
    let more = count > some.count ? ", …" : ""
    let one = count == 1
    return Sentence(
      english:
        "Edges lead to \(count.english) \(one ? "node" : "nodes") that the file does not list ("
        + "\(names.map { "“\($0)”" }.joined(separator: ", "))\(more)); "
        + "\(one ? "it is" : "they are") made.",
      french:
        "Des arêtes mènent à \(count.french) "
        + "\(one ? "nœud que le fichier ne liste pas" : "nœuds que le fichier ne liste pas") ("
        + "\(names.map { "« \($0) »" }.joined(separator: ", "))\(more)) ; "
        + "\(one ? "il est créé" : "ils sont créés").",
      dutch:
        "Lijnen leiden naar \(count.dutch) \(one ? "knoop" : "knopen") die niet in het bestand "
        + "\(one ? "staat" : "staan") (\(names.map { "“\($0)”" }.joined(separator: ", "))\(more)); "
        + "\(one ? "die wordt" : "die worden") gemaakt.")
  }

  /// Two nodes of one id are taken for one, as a person asked.
  public static func nodeIsMerged(id: String, differing: [String]) -> Sentence {
    let id = excerpt(id)
    let names = differing.prefix(10).map { excerpt($0) }.joined(separator: ", ")
    guard !differing.isEmpty else {
      return Sentence(
        english: "The node “\(id)” stands twice and says the same; it is taken for one.",
        french:
          "Le nœud « \(id) » figure deux fois et dit la même chose ; il est pris pour un seul.",
        dutch: "De knoop “\(id)” staat er twee keer en zegt hetzelfde; hij wordt als één genomen.")
    }
    return Sentence(
      english:
        "The node “\(id)” stands twice and is taken for one; where they differ (\(names)), the "
        + "first is kept.",
      french:
        "Le nœud « \(id) » figure deux fois et est pris pour un seul ; là où ils diffèrent "
        + "(\(names)), le premier est gardé.",
      dutch:
        "De knoop “\(id)” staat er twee keer en wordt als één genomen; waar ze verschillen "
        + "(\(names)), wordt de eerste behouden.")
  }

  /// Records that rows refer to and that no row has were made, as a person asked.
  public static func recordsAreCreated(count: Int, some: [String]) -> Sentence {
    let names = some.map { excerpt($0) }
    let more = count > some.count ? ", …" : ""
    let one = count == 1
    return Sentence(
      english:
        "Rows refer to \(count.english) \(one ? "record" : "records") that no row has ("
        + "\(names.map { "“\($0)”" }.joined(separator: ", "))\(more)); "
        + "\(one ? "it is" : "they are") made.",
      french:
        "Des lignes renvoient à \(count.french) \(one ? "fiche" : "fiches") qu’aucune ligne ne "
        + "décrit (\(names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))\(more))\u{202F}; "
        + "\(one ? "elle est créée" : "elles sont créées").",
      dutch:
        "Rijen verwijzen naar \(count.dutch) \(one ? "fiche" : "fiches") waarvoor geen rij bestaat ("
        + "\(names.map { "“\($0)”" }.joined(separator: ", "))\(more)); "
        + "\(one ? "die wordt" : "die worden") gemaakt.")
  }

  /// A row that says again what an earlier row says is left out, as a person asked.
  public static func rowIsLeftOut(_ problem: Sentence) -> Sentence {
    Sentence(
      english: "\(problem.english) The row is left out.",
      french: "\(problem.text(in: .french)) La ligne est laissée de côté.",
      dutch: "\(problem.dutch) De rij wordt weggelaten.")
  }

  /// The writer of a file says that it failed.
  public static func faultStatus(_ reason: String) -> Sentence {
    let reason = reason.isEmpty ? "" : ": \(reason)"
    return Sentence(
      english: "its status says that it is not whole\(reason)",
      french:
        "son état dit qu’il n’est pas complet\(reason.isEmpty ? "" : "\u{A0}" + reason)",
      dutch: "zijn status zegt dat het niet volledig is\(reason)")
  }

  /// Whose attribute a column becomes.
  public static func attribute(of type: String) -> Sentence {
    switch type {
    case "actor":
      Sentence(
        english: "attribute of the actor", french: "attribut de l’acteur",
        dutch: "attribuut van de actor")
    case "event":
      Sentence(
        english: "attribute of the event", french: "attribut de l’événement",
        dutch: "attribuut van de activiteit")
    case "participation":
      Sentence(
        english: "attribute of the participation", french: "attribut de la participation",
        dutch: "attribuut van de deelname")
    default:
      Sentence(
        english: "attribute of the collaboration", french: "attribut de la collaboration",
        dutch: "attribuut van de samenwerking")
    }
  }

  /// Several heads of columns in a row.
  public static func listOfHeadings(_ words: [String]) -> Sentence {
    let heads = words.map { heading($0) }
    return Sentence(
      english: heads.map(\.english).joined(separator: ", "),
      french: heads.map { $0.text(in: .french) }.joined(separator: ", "),
      dutch: heads.map(\.dutch).joined(separator: ", "))
  }

  /// What stands above the list of columns: how numbers and dates are written, and which sheet.
  public static func howColumnsAreRead(sheet: String?, decimal: String?, dateOrder: String?)
    -> Sentence
  {
    var (english, french, dutch) = ("How it is read", "Lecture du fichier", "Hoe het wordt gelezen")
    if let sheet {
      let sheet = excerpt(sheet)
      english += ", sheet “\(sheet)”"
      french += ", feuille «\u{A0}\(sheet)\u{A0}»"
      dutch += ", blad “\(sheet)”"
    }
    if let decimal {
      english += ", decimal sign “\(decimal)”"
      french += ", signe décimal «\u{A0}\(decimal)\u{A0}»"
      dutch += ", decimaalteken “\(decimal)”"
    }
    if let dateOrder {
      let order = self.dateOrder(dateOrder)
      english += ", dates as \(order.english)"
      french += ", dates au format \(order.text(in: .french))"
      dutch += ", datums als \(order.dutch)"
    }
    return Sentence(english: english + ":", french: french + "\u{A0}:", dutch: dutch + ":")
  }
}
