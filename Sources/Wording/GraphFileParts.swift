// Parts of graph files that are left out, by name.

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
