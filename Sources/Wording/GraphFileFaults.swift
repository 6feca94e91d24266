// What is wrong with a graph file, as the end of a sentence.

extension Sentence {
  // MARK: - Ends and beginnings

  /// The file ends before it should.
  public static var faultEndsEarly: Sentence {
    Sentence(
      english: "it ends too early; it was cut short",
      french: "il finit trop tôt ; il a été tronqué",
      dutch: "het eindigt te vroeg; het is afgebroken")
  }

  /// The data end before they should.
  public static var faultDataEndEarly: Sentence {
    Sentence(
      english: "it ends before its data does; it is damaged or cut short",
      french: "il finit avant ses données ; il est abîmé ou tronqué",
      dutch: "het eindigt voor zijn gegevens; het is beschadigd of afgebroken")
  }

  /// Something stands behind the end.
  public static var faultFollowsEnd: Sentence {
    Sentence(
      english: "something follows its end", french: "quelque chose suit sa fin",
      dutch: "er volgt nog iets op het einde")
  }

  /// The first element is of another format.
  public static func faultFirstElement(_ name: String) -> Sentence {
    Sentence(
      english: "its first element is “\(name)”", french: "son premier élément est « \(name) »",
      dutch: "het eerste element is “\(name)”")
  }

  /// What a line is at fault for, with its number.
  public static func fault(_ fault: Sentence, inLine line: Int) -> Sentence {
    Sentence(
      english: "line \(line.english): \(fault.english)",
      french: "ligne \(line.french) : \(fault.french)",
      dutch: "regel \(line.dutch): \(fault.dutch)")
  }

  // MARK: - Parts

  /// What is wrong with a part.
  public static func fault(_ fault: GraphFileFault) -> Sentence {
    let words = fault.words
    return Sentence(
      english: words.english, french: words.french, dutch: words.dutch)
  }

  /// A text stands where one of these should.
  public static func faultIsNo(_ what: GraphFileValue, _ text: String) -> Sentence {
    let words = what.words
    return Sentence(
      english: "“\(text)” is \(words.english)", french: "« \(text) » \(words.french)",
      dutch: "“\(text)” is \(words.dutch)")
  }

  /// A key has no value.
  public static func faultHasNoValue(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” has no value", french: "« \(key) » n’a pas de valeur",
      dutch: "“\(key)” heeft geen waarde")
  }

  /// A key has no number.
  public static func faultHasNoNumber(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” has no number", french: "« \(key) » n’a pas de nombre",
      dutch: "“\(key)” heeft geen getal")
  }

  /// A key stands twice.
  public static func faultKeyTwice(_ key: String) -> Sentence {
    Sentence(
      english: "the key “\(key)” stands twice in an object",
      french: "la clé « \(key) » figure deux fois dans un objet",
      dutch: "de sleutel “\(key)” staat twee keer in een object")
  }

  /// A list is never closed.
  public static func faultListIsOpen(_ key: String) -> Sentence {
    Sentence(
      english: "the list “\(key)” is not closed", french: "la liste « \(key) » n’est pas fermée",
      dutch: "de lijst “\(key)” is niet gesloten")
  }

  /// The file declares more nodes than it can hold.
  public static func faultDeclaresTooMany(_ count: Int) -> Sentence {
    Sentence(
      english: "it declares \(count.english) nodes, which it is too short for",
      french: "il annonce \(count.french) nœuds, et il est trop court pour cela",
      dutch: "het kondigt \(count.dutch) knopen aan, en daar is het te kort voor")
  }

  /// A number is no vertex.
  public static func faultNoVertex(_ text: String, last: Int) -> Sentence {
    Sentence(
      english: "“\(text)” is no vertex from 1 to \(last.english)",
      french: "« \(text) » n’est pas un sommet de 1 à \(last.french)",
      dutch: "“\(text)” is geen knoop van 1 tot \(last.dutch)")
  }

  /// A matrix has another number of cells than it should.
  public static func faultMatrixCells(_ cells: Int, of size: Int) -> Sentence {
    Sentence(
      english: "the matrix has \(cells.english) numbers of \(size.english); the file is damaged or "
        + "cut short",
      french: "la matrice a \(cells.french) nombres sur \(size.french) ; le fichier est abîmé "
        + "ou tronqué",
      dutch: "de matrix heeft \(cells.dutch) van de \(size.dutch) getallen; het bestand is "
        + "beschadigd of afgebroken")
  }

  /// A list of values has another length than there are vertices.
  public static func faultValues(_ name: String, count: Int, of vertices: Int) -> Sentence {
    Sentence(
      english: "“\(name)” has \(count.english) values for \(vertices.english) vertices",
      french: "« \(name) » a \(count.french) valeurs pour \(vertices.french) sommets",
      dutch: "“\(name)” heeft \(count.dutch) waarden voor \(vertices.dutch) knopen")
  }

  /// A row of a matrix has another number of cells.
  public static func faultRowCells(_ cells: Int, of columns: Int) -> Sentence {
    Sentence(
      english: "the row has \(cells.english) cells of \(columns.english)",
      french: "la ligne a \(cells.french) cellules sur \(columns.french)",
      dutch: "de rij heeft \(cells.dutch) van de \(columns.dutch) cellen")
  }

  /// A row of a matrix has too many cells.
  public static func faultRowTooLong(_ columns: Int) -> Sentence {
    Sentence(
      english: "the row has more than \(columns.english) cells",
      french: "la ligne a plus de \(columns.french) cellules",
      dutch: "de rij heeft meer dan \(columns.dutch) cellen")
  }
}

/// What may stand in a graph file where something else should.
public enum GraphFileValue: Sendable {
  case key, value, number, weight, form, keyOrNumber, event

  var words: (english: String, french: String, dutch: String) {
    switch self {
    case .key:
      ("no key that is known", "n’est pas une clé connue", "geen bekende sleutel")
    case .value: ("no value", "n’est pas une valeur", "geen waarde")
    case .event: ("no event", "n’est pas un événement", "geen gebeurtenis")
    case .number: ("no number", "n’est pas un nombre", "geen getal")
    case .weight: ("no weight", "n’est pas un poids", "geen gewicht")
    case .form:
      (
        "no form of data that is known", "n’est pas une forme de données connue",
        "geen bekende vorm van gegevens"
      )
    case .keyOrNumber:
      ("neither a key nor a number", "n’est ni une clé ni un nombre", "sleutel noch getal")
    }
  }
}

/// What can be wrong with a graph file, or with a part of one.
public enum GraphFileFault: Sendable {
  case vertices, vertexCount, events, oneMode, moreRows, dotParser, dataLine, size, tooManyNumbers
  case edgeEnds, weightNumber, commaOrBracket, quotedKey, colon, longNumber, controlCharacter
  case longString, openString, halfCharacter, backslash, hexadecimals, mereArray, object
  case graphObject, nodes, linksAndEdges, nodeObject, edgeObject, ends, nodeId, status
  case longKey, openBracket, bareValue, graph, longWord, openQuote, longText, adjacency, graphInNode

  var words: (english: String, french: String, dutch: String) {
    switch self {
    case .vertices:
      ("it has no *Vertices", "il n’a pas de *Vertices", "het heeft geen *Vertices")
    case .vertexCount:
      ("*Vertices has no number", "*Vertices n’a pas de nombre", "*Vertices heeft geen getal")
    case .events:
      (
        "lists of events are not read", "les listes d’événements ne sont pas lues",
        "lijsten van gebeurtenissen worden niet gelezen"
      )
    case .oneMode:
      (
        "it joins two vertices of one mode in a network of two modes",
        "elle relie deux sommets du même mode dans un réseau à deux modes",
        "ze verbindt twee knopen van dezelfde soort in een netwerk met twee soorten"
      )
    case .moreRows:
      (
        "the matrix has more rows than there are vertices",
        "la matrice a plus de lignes qu’il n’y a de sommets",
        "de matrix heeft meer rijen dan er knopen zijn"
      )
    case .dotParser:
      (
        "there is no parser for it here", "il n’y a pas d’analyseur pour cela ici",
        "daar is hier geen lezer voor"
      )
    case .dataLine:
      ("it has no line “data:”", "il n’a pas de ligne « data: »", "het heeft geen regel “data:”")
    case .size:
      (
        "it does not say how large it is", "il ne dit pas sa taille",
        "het zegt niet hoe groot het is"
      )
    case .tooManyNumbers:
      (
        "more numbers stand in it than its size needs",
        "il contient plus de nombres que sa taille n’en demande",
        "er staan meer getallen in dan zijn grootte vraagt"
      )
    case .edgeEnds:
      (
        "an edge needs two ends", "une arête a besoin de deux bouts",
        "een lijn heeft twee einden nodig"
      )
    case .weightNumber:
      ("its weight is no number", "son poids n’est pas un nombre", "het gewicht is geen getal")
    case .commaOrBracket:
      (
        "a comma or a closing bracket is missing",
        "il manque une virgule ou un crochet fermant",
        "er ontbreekt een komma of een sluitend haakje"
      )
    case .quotedKey:
      (
        "a key in quotation marks is missing", "il manque une clé entre guillemets",
        "er ontbreekt een sleutel tussen aanhalingstekens"
      )
    case .colon: ("a colon is missing", "il manque un deux-points", "er ontbreekt een dubbelpunt")
    case .longNumber: ("a number is too long", "un nombre est trop long", "een getal is te lang")
    case .controlCharacter:
      (
        "a control character stands in a string",
        "une chaîne contient un caractère de contrôle",
        "er staat een besturingsteken in een tekst"
      )
    case .longString: ("a string is too long", "une chaîne est trop longue", "een tekst is te lang")
    case .openString:
      (
        "a string is never closed", "une chaîne n’est jamais fermée",
        "een tekst wordt nooit gesloten"
      )
    case .halfCharacter:
      (
        "half a character stands in it", "il contient une moitié de caractère",
        "er staat een half teken in"
      )
    case .backslash:
      (
        "a backslash stands before nothing that needs one",
        "une barre oblique inverse précède ce qui n’en demande pas",
        "een backslash staat voor iets dat er geen nodig heeft"
      )
    case .hexadecimals:
      (
        "four hexadecimal digits are missing", "il manque quatre chiffres hexadécimaux",
        "er ontbreken vier hexadecimale cijfers"
      )
    case .mereArray: ("it is a mere array", "ce n’est qu’un tableau", "het is maar een lijst")
    case .object: ("it is no object", "ce n’est pas un objet", "het is geen object")
    case .graphObject:
      ("a graph is no object", "un graphe n’est pas un objet", "een graaf is geen object")
    case .nodes:
      (
        "it has no list of nodes", "il n’a pas de liste de nœuds",
        "het heeft geen lijst van knopen"
      )
    case .linksAndEdges:
      (
        "it has both links and edges; remove one of them",
        "il a à la fois « links » et « edges » ; retirez l’un des deux",
        "het heeft zowel “links” als “edges”; verwijder een van beide"
      )
    case .nodeObject:
      ("a node is no object", "un nœud n’est pas un objet", "een knoop is geen object")
    case .edgeObject:
      ("an edge is no object", "une arête n’est pas un objet", "een lijn is geen object")
    case .ends:
      (
        "an edge has no source or no target", "une arête n’a pas d’origine ou pas de destination",
        "een lijn heeft geen begin of geen eind"
      )
    case .nodeId:
      ("a node has no id", "un nœud n’a pas d’identifiant", "een knoop heeft geen id")
    case .status:
      (
        "it does not end with its status; it was cut short",
        "il ne finit pas par son état ; il a été tronqué",
        "het eindigt niet met zijn status; het is afgebroken"
      )
    case .adjacency:
      (
        "its lists of neighbours are not as many as its nodes",
        "ses listes de voisins ne sont pas aussi nombreuses que ses nœuds",
        "er zijn niet evenveel lijsten van buren als knopen"
      )
    case .graphInNode:
      (
        "a node stands inside another; give both side by side",
        "un nœud se trouve dans un autre ; mettez-les côte à côte",
        "een knoop staat in een andere; zet ze naast elkaar"
      )
    case .longKey: ("a key is too long", "une clé est trop longue", "een sleutel is te lang")
    case .openBracket:
      (
        "a bracket closes no list", "un crochet ne ferme aucune liste",
        "een haakje sluit geen lijst"
      )
    case .bareValue:
      (
        "a value has no key before it", "une valeur n’a pas de clé devant elle",
        "een waarde heeft geen sleutel voor zich"
      )
    case .graph: ("it has no graph", "il n’a pas de graphe", "het heeft geen graaf")
    case .longWord: ("a word is too long", "un mot est trop long", "een woord is te lang")
    case .openQuote:
      (
        "a quotation mark is never closed", "un guillemet n’est jamais fermé",
        "een aanhalingsteken wordt nooit gesloten"
      )
    case .longText: ("a text is too long", "un texte est trop long", "een tekst is te lang")
    }
  }
}

// MARK: - What is left out

extension Sentence {
  /// A section of a Pajek file.
  public static func partSection(_ name: String) -> Sentence {
    Sentence(
      english: "a section \(name)", french: "une section \(name)", dutch: "een sectie \(name)")
  }

  /// Addresses of a GraphML file.
  public static var partLocator: Sentence {
    Sentence(
      english: "addresses (locator)", french: "des adresses (locator)", dutch: "adressen (locator)")
  }

  /// Drawing styles of a GraphML file.
  public static var partDrawingStyles: Sentence {
    Sentence(
      english: "drawing styles of yFiles", french: "des styles de dessin de yFiles",
      dutch: "tekenstijlen van yFiles")
  }

  /// Events of a Pajek file.
  public static func partEvents(_ verb: String) -> Sentence {
    Sentence(
      english: "events \(verb)", french: "des événements \(verb)",
      dutch: "gebeurtenissen \(verb)")
  }

  /// Attributes of the ports of a GraphML file.
  public static var partPorts: Sentence {
    Sentence(
      english: "attributes of ports", french: "des attributs de ports",
      dutch: "attributen van poorten")
  }

  /// Attributes of the graph itself.
  public static var partGraphAttributes: Sentence {
    Sentence(
      english: "attributes of the graph itself", french: "des attributs du graphe lui-même",
      dutch: "attributen van de graaf zelf")
  }

  /// The name of a format, in a sentence.
  public static func formatName(_ name: String) -> Sentence {
    switch name {
    case "a Pajek network":
      Sentence(english: name, french: "réseau Pajek", dutch: "Pajek-netwerk")
    case "a graph in JSON":
      Sentence(english: name, french: "graphe en JSON", dutch: "graaf in JSON")
    default: .verbatim(name)
    }
  }
}
