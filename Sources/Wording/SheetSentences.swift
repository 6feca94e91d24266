// What is said of rows of a spreadsheet that are no data, and of how its table was found.

extension Sentence {
  /// Titles stand above the header.
  public static func rowsAboveHeader(header: Int) -> Sentence {
    Sentence(
      english:
        "Row \(header.english) was taken as the header; what stands above it was left out.",
      french:
        "La ligne \(header.french) a été prise comme en-tête ; ce qui se trouve au-dessus a été "
        + "laissé de côté.",
      dutch: "Rij \(header.dutch) werd als kop genomen; wat erboven staat, werd weggelaten.")
  }

  /// A table of pairs begins without a header.
  public static var firstRowIsData: Sentence {
    Sentence(
      english:
        "The first row was taken as a pair like those below it; give the columns names if it is a "
        + "header.",
      french:
        "La première ligne a été prise comme une paire pareille aux suivantes ; donnez des noms aux "
        + "colonnes si c’est un en-tête.",
      dutch:
        "De eerste rij werd als een paar genomen, zoals de volgende; geef de kolommen namen als het "
        + "een kop is.")
  }

  /// A first row of unknown words was taken as a header.
  public static var firstRowIsHeader: Sentence {
    Sentence(
      english: "The first row was taken as the header; add --no-header if it is a pair.",
      french:
        "La première ligne a été prise comme en-tête ; ajoutez --no-header si c’est une paire.",
      dutch: "De eerste rij werd als kop genomen; voeg --no-header toe als het een paar is.")
  }

  /// The header stands again among the data.
  public static var headerAgain: Sentence {
    Sentence(
      english: "The row is the header once more; it was left out.",
      french: "La ligne répète l’en-tête ; elle a été laissée de côté.",
      dutch: "De rij herhaalt de kop; ze werd weggelaten.")
  }

  /// A row of sums.
  public static var sumIsLeftOut: Sentence {
    Sentence(
      english: "The row is a total and no record; it was left out.",
      french: "La ligne est un total et non une fiche ; elle a été laissée de côté.",
      dutch: "De rij is een totaal en geen fiche; ze werd weggelaten.")
  }

  /// A remark under the table.
  public static var remarkIsLeftOut: Sentence {
    Sentence(
      english: "The row is a remark under the table and no record; it was left out.",
      french:
        "La ligne est une remarque sous le tableau et non une fiche ; elle a été laissée de côté.",
      dutch: "De rij is een opmerking onder de tabel en geen fiche; ze werd weggelaten.")
  }

  /// An actor that is listed did not come.
  public static var actorWasAbsent: Sentence {
    Sentence(
      english:
        "The row says that its actor was not there; the actor and the event are kept, without a "
        + "participation.",
      french:
        "La ligne dit que son acteur n’était pas là ; l’acteur et l’événement sont gardés, sans "
        + "participation.",
      dutch:
        "De rij zegt dat de actor er niet was; de actor en de activiteit worden bewaard, zonder "
        + "deelname.")
  }
}

// MARK: - Matrices

extension Sentence {
  /// A matrix of numbers without names.
  public static var matrixHasNoNames: Sentence {
    Sentence(
      english: "The matrix has no names; its actors are called by their numbers.",
      french: "La matrice n’a pas de noms ; ses acteurs sont désignés par leur numéro.",
      dutch: "De matrix heeft geen namen; haar actoren heten naar hun nummer.")
  }

  /// Only one side of the diagonal is filled in.
  public static var matrixIsHalf: Sentence {
    Sentence(
      english:
        "Only one half of the matrix is filled in; its ties were taken to have no direction. Write 0 "
        + "into the other half if they have one.",
      french:
        "Seule une moitié de la matrice est remplie ; ses liens ont été pris sans direction. Écrivez "
        + "0 dans l’autre moitié s’ils en ont une.",
      dutch:
        "Alleen de ene helft van de matrix is ingevuld; haar banden werden zonder richting genomen. "
        + "Schrijf 0 in de andere helft als ze er een hebben.")
  }

  /// An actor has a row and no column.
  public static func matrixNameHasNoColumn(_ name: String) -> Sentence {
    let name = excerpt(name)
    return Sentence(
      english: "“\(name)” has a row and no column; correct the name if it is written otherwise.",
      french:
        "« \(name) » a une ligne et pas de colonne ; corrigez le nom s’il est écrit autrement.",
      dutch: "“\(name)” heeft een rij en geen kolom; verbeter de naam als die anders geschreven is."
    )
  }

  /// An actor has a column and no row.
  public static func matrixNameHasNoRow(_ name: String) -> Sentence {
    let name = excerpt(name)
    return Sentence(
      english: "“\(name)” has a column and no row; correct the name if it is written otherwise.",
      french:
        "« \(name) » a une colonne et pas de ligne ; corrigez le nom s’il est écrit autrement.",
      dutch: "“\(name)” heeft een kolom en geen rij; verbeter de naam als die anders geschreven is."
    )
  }

  /// A column of sums.
  public static var sumColumnIsLeftOut: Sentence {
    Sentence(
      english: "The column is a total and no name; it was left out.",
      french: "La colonne est un total et non un nom ; elle a été laissée de côté.",
      dutch: "De kolom is een totaal en geen naam; ze werd weggelaten.")
  }

  /// A column of a matrix in which nobody takes part.
  public static func columnHasNobody(_ name: String) -> Sentence {
    let name = excerpt(name)
    return Sentence(
      english: "Nobody takes part in “\(name)”; it was left out.",
      french: "Personne ne participe à « \(name) » ; cette colonne a été laissée de côté.",
      dutch: "Niemand neemt deel aan “\(name)”; die kolom werd weggelaten.")
  }
}

// MARK: - Damage

extension Sentence {
  /// An id stands with leading zeros elsewhere.
  public static func idLacksZeros(value: String, whole: String) -> Sentence {
    let (value, whole) = (excerpt(value), excerpt(whole))
    return Sentence(
      english:
        "“\(value)” also stands as “\(whole)”, and the two are different ids; a spreadsheet program "
        + "may have removed the leading zeros.",
      french:
        "« \(value) » figure aussi comme « \(whole) », et ce sont deux identifiants différents ; un "
        + "tableur a peut-être retiré les zéros de tête.",
      dutch:
        "“\(value)” staat er ook als “\(whole)”, en dat zijn twee verschillende id’s; misschien heeft "
        + "een rekenblad de nullen vooraan verwijderd.")
  }

  /// A file in an encoding that is not read.
  public static var saveAsUTF8: Sentence {
    Sentence(
      english: "The text is in UTF-32, which is not read; save the file as UTF-8.",
      french: "Le texte est en UTF-32, qui n’est pas lu ; enregistrez le fichier en UTF-8.",
      dutch: "De tekst is in UTF-32, dat niet gelezen wordt; bewaar het bestand als UTF-8.")
  }

  /// Most of a file is UTF-8, and some of it is not.
  public static var encodingsAreMixed: Sentence {
    Sentence(
      english:
        "Most of the file is UTF-8, and this row is not and was read as Windows-1252; check its "
        + "accents, and those of later rows.",
      french:
        "Le fichier est surtout en UTF-8, mais cette ligne ne l’est pas et a été lue comme du "
        + "Windows-1252 ; vérifiez ses accents, et ceux des lignes suivantes.",
      dutch:
        "Het bestand is grotendeels UTF-8, maar deze rij niet, en ze werd gelezen als Windows-1252; "
        + "controleer de accenten van deze en van latere rijen.")
  }
}

// MARK: - What is not read, and sheets that are read together

extension Sentence {
  /// A file that is called a table and is none.
  public static func fileIsNoTable(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” is no table but a web page, a document or a picture; open it in the program that "
        + "made it, and save its table as XLSX or CSV.",
      french:
        "« \(path) » n’est pas un tableau mais une page web, un document ou une image ; ouvrez-le "
        + "dans le programme qui l’a créé, et enregistrez son tableau en XLSX ou en CSV.",
      dutch:
        "“\(path)” is geen tabel maar een webpagina, een document of een afbeelding; open het in het "
        + "programma dat het gemaakt heeft, en bewaar de tabel als XLSX of CSV.")
  }

  /// The projects of CORDIS, which name no organisations.
  public static func projectsWithoutPartners(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” lists projects without their partners; import organization.csv of the same "
        + "archive, which has both.",
      french:
        "« \(path) » liste des projets sans leurs partenaires ; importez organization.csv de la même "
        + "archive, qui a les deux.",
      dutch:
        "“\(path)” geeft projecten zonder hun partners; importeer organization.csv van hetzelfde "
        + "archief, dat beide heeft.")
  }

  /// Nothing recognises the columns of a file.
  public static func headersNotRecognised(path: String, headers: [String]) -> Sentence {
    let path = excerpt(path, limit: 300)
    let names = headers.map { excerpt($0, limit: 60) }
    let typed = zip(["actor", "collaboration"], names).map { field, name in
      let word = "\(field)=\(name)"
      return "--column " + (word.contains { !$0.isLetter && $0 != "=" } ? "\"\(word)\"" : word)
    }.joined(separator: " ")
    return Sentence(
      english:
        "The layout of “\(path)” is not recognised; its columns are \(quoted(names)). Say which is "
        + "which, for example: \(typed).",
      french:
        "La présentation de « \(path) » n’est pas reconnue ; ses colonnes sont "
        + "\(guillemets(names)). Dites à quoi sert chacune, par exemple : \(typed).",
      dutch:
        "De indeling van “\(path)” wordt niet herkend; de kolommen zijn \(quoted(names)). Zeg "
        + "waarvoor elk dient, bijvoorbeeld: \(typed).")
  }

  /// Nothing recognises the columns of a file, and its first row holds numbers: it has no header.
  public static func headerIsMissing(path: String, firstRow: [String]) -> Sentence {
    let path = excerpt(path, limit: 300)
    let cells = firstRow.map { excerpt($0, limit: 60) }
    let isContact = cells.count == 3 && cells.allSatisfy { Double($0) != nil }
    let fields = isContact ? ["time", "actor", "other"] : ["actor", "collaboration"]
    let typed = (["--no-header"] + fields.indices.map { "--column \(fields[$0])=\($0 + 1)" })
      .joined(separator: " ")
    return Sentence(
      english:
        "“\(path)” seems to have no header: its first row is \(quoted(cells)). Say so, and what each "
        + "column is by its place, for example: \(typed).",
      french:
        "« \(path) » semble ne pas avoir d’en-tête : sa première ligne est \(guillemets(cells)). "
        + "Dites-le, et à quoi sert chaque colonne par sa place, par exemple : \(typed).",
      dutch:
        "“\(path)” lijkt geen kop te hebben: de eerste rij is \(quoted(cells)). Zeg dat, en waarvoor "
        + "elke kolom dient volgens haar plaats, bijvoorbeeld: \(typed).")
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }

  private static func guillemets(_ words: [String]) -> String {
    words.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
  }

  /// Two sheets of a workbook were read as one.
  public static func sheetsAreReadTogether(_ sheets: [String], others: [String]) -> Sentence {
    let isAll = others.isEmpty
    return Sentence(
      english:
        "The sheets \(quoted(sheets)) were read together; choose one with --sheet"
        + (isAll ? "." : ". Not read: \(quoted(others))."),
      french:
        "Les feuilles \(guillemets(sheets)) ont été lues ensemble ; choisissez-en une avec --sheet"
        + (isAll ? "." : ". Non lues : \(guillemets(others))."),
      dutch:
        "De bladen \(quoted(sheets)) werden samen gelezen; kies er een met --sheet"
        + (isAll ? "." : ". Niet gelezen: \(quoted(others))."))
  }

  /// Two sheets say something else of the same actor.
  public static func sheetsDiffer(of name: String, value: String, first: String) -> Sentence {
    let (name, value, first) = (excerpt(name), excerpt(value), excerpt(first))
    return Sentence(
      english:
        "The sheets differ on “\(name)”: that of actors says “\(first)” and the other one "
        + "“\(value)”; the first is kept.",
      french:
        "Les feuilles ne disent pas la même chose de « \(name) » : celle des acteurs donne "
        + "« \(first) » et l’autre « \(value) » ; la première est gardée.",
      dutch:
        "De bladen verschillen over “\(name)”: dat van de actoren zegt “\(first)” en het andere "
        + "“\(value)”; het eerste wordt behouden.")
  }
}
