// The kinds of what can be wrong with a graph file, each with its words.

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
