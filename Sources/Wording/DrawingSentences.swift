// What is said when a drawing cannot be rendered.

/// What a drawing or a label has too many of.
public enum DrawingPart: Sendable {
  case nodes, edges, clusters, clusterLevels, cells, lines, bytes, corners

  var sentence: Sentence {
    switch self {
    case .nodes: Sentence(english: "nodes", french: "nœuds", dutch: "knopen")
    case .edges: Sentence(english: "edges", french: "arêtes", dutch: "lijnen")
    case .clusters: Sentence(english: "clusters", french: "cadres", dutch: "kaders")
    case .clusterLevels:
      Sentence(
        english: "levels of clusters", french: "niveaux de cadres", dutch: "niveaus van kaders")
    case .cells: Sentence(english: "cells", french: "cellules", dutch: "cellen")
    case .lines: Sentence(english: "lines", french: "lignes", dutch: "regels")
    case .bytes: Sentence(english: "bytes", french: "octets", dutch: "bytes")
    case .corners:
      Sentence(
        english: "corners of polygons", french: "sommets de polygones",
        dutch: "hoekpunten van veelhoeken")
    }
  }
}

extension Sentence {
  /// The drawing is beyond what a layout can do in a reasonable time.
  public static func drawingTooLarge(
    engine: String, what: DrawingPart, count: Int, limit: Int
  ) -> Sentence {
    let what = what.sentence
    return Sentence(
      english:
        "The layout “\(engine)” draws at most \(limit.english) \(what.english), and there are "
        + "\(count.english): choose another layout, or filter the network.",
      french:
        "La disposition « \(engine) » dessine au plus \(limit.french) \(what.french), et il y en "
        + "a \(count.french) : choisissez une autre disposition, ou filtrez le réseau.",
      dutch:
        "De schikking “\(engine)” tekent hoogstens \(limit.dutch) \(what.dutch), en er zijn er "
        + "\(count.dutch): kies een andere schikking, of filter het netwerk.")
  }

  /// A label is longer than a drawing can show.
  public static func drawingLabelTooLong(
    of title: String, what: DrawingPart, count: Int, limit: Int
  ) -> Sentence {
    let what = what.sentence
    return Sentence(
      english:
        "The label of “\(title)” has \(count.english) \(what.english); at most \(limit.english) "
        + "can be drawn.",
      french:
        "L’étiquette de « \(title) » compte \(count.french) \(what.french) ; on peut en dessiner "
        + "au plus \(limit.french).",
      dutch:
        "Het label van “\(title)” telt \(count.dutch) \(what.dutch); er kunnen er hoogstens "
        + "\(limit.dutch) worden getekend.")
  }

  /// A layout that keeps given positions met a node that has none.
  public static func drawingPositionMissing(of title: String, engine: String) -> Sentence {
    Sentence(
      english:
        "The layout “\(engine)” only draws nodes whose position is given, and “\(title)” has none.",
      french:
        "La disposition « \(engine) » ne dessine que des nœuds dont la position est donnée, et "
        + "« \(title) » n’en a pas.",
      dutch:
        "De schikking “\(engine)” tekent alleen knopen waarvan de positie gegeven is, en "
        + "“\(title)” heeft er geen.")
  }

  /// Graphviz is installed without its layouts.
  public static func drawingLayoutsMissing(engine: String) -> Sentence {
    Sentence(
      english:
        "Graphviz does not know the layout “\(engine)”; if it knows none at all, run "
        + "“libgvc6-config-update -c” as administrator.",
      french:
        "Graphviz ne connaît pas la disposition « \(engine) » ; s’il n’en connaît aucune, lancez "
        + "« libgvc6-config-update -c » en tant qu’administrateur.",
      dutch:
        "Graphviz kent de schikking “\(engine)” niet; kent het er geen enkele, voer dan "
        + "“libgvc6-config-update -c” uit als beheerder.")
  }

  /// Graphviz could not be started.
  public static var drawingLibraryMissing: Sentence {
    Sentence(
      english: "The Graphviz library could not be started.",
      french: "La bibliothèque Graphviz n’a pas pu être lancée.",
      dutch: "De bibliotheek Graphviz kon niet worden gestart.")
  }

  /// Graphviz refused the drawing, in its own words.
  public static func drawingRefused(message: String) -> Sentence {
    Sentence(
      english: "Graphviz could not draw this: \(message)",
      french: "Graphviz n’a pas pu dessiner ceci : \(message)",
      dutch: "Graphviz kon dit niet tekenen: \(message)")
  }

  /// The picture would have too many points for a bitmap.
  public static func drawingBitmapTooLarge(megapixels: Int, limit: Int) -> Sentence {
    Sentence(
      english:
        "The picture would have \(megapixels.english) million pixels, and at most "
        + "\(limit.english) are drawn: lower the resolution, or choose SVG or PDF.",
      french:
        "L’image aurait \(megapixels.french) millions de pixels, et on en dessine au plus "
        + "\(limit.french) : baissez la résolution, ou choisissez SVG ou PDF.",
      dutch:
        "De afbeelding zou \(megapixels.dutch) miljoen pixels tellen, en er worden er hoogstens "
        + "\(limit.dutch) getekend: verlaag de resolutie, of kies SVG of PDF.")
  }

  /// The picture holds something that Maillage does not publish.
  public static func drawingUnsafe(what: Sentence) -> Sentence {
    Sentence(
      english:
        "The picture was not published, because it holds \(what.english), which is not on the "
        + "list of what Maillage lets into a picture.",
      french:
        "L’image n’a pas été publiée : elle contient \(what.french), ce qui ne figure pas dans "
        + "la liste de ce que Maillage admet dans une image.",
      dutch:
        "De afbeelding werd niet gepubliceerd: ze bevat \(what.dutch), en dat staat niet op de "
        + "lijst van wat Maillage in een afbeelding toelaat.")
  }

  /// Rendering took longer than it may.
  public static func drawingTimedOut(engine: String, seconds: Int) -> Sentence {
    Sentence(
      english:
        "The layout “\(engine)” took more than \(seconds.english) s and was stopped: choose "
        + "another layout (sfdp is the fastest), or filter the network.",
      french:
        "La disposition « \(engine) » a pris plus de \(seconds.french) s et a été arrêtée : "
        + "choisissez une autre disposition (sfdp est la plus rapide), ou filtrez le réseau.",
      dutch:
        "De schikking “\(engine)” duurde langer dan \(seconds.dutch) s en werd gestopt: kies een "
        + "andere schikking (sfdp is de snelste), of filter het netwerk.")
  }

  /// The rendering process died.
  public static func drawingCrashed(engine: String, signal: Int) -> Sentence {
    Sentence(
      english:
        "Graphviz died while drawing with the layout “\(engine)” (signal \(signal)); nothing was "
        + "written: choose another layout, or filter the network.",
      french:
        "Graphviz s’est arrêté brutalement pendant la disposition « \(engine) » (signal "
        + "\(signal)) ; rien n’a été écrit : choisissez une autre disposition, ou filtrez le "
        + "réseau.",
      dutch:
        "Graphviz viel uit tijdens de schikking “\(engine)” (signaal \(signal)); er werd niets "
        + "geschreven: kies een andere schikking, of filter het netwerk.")
  }

  /// The rendered picture is larger than the limit.
  public static func drawingOutputTooLarge(limitMegabytes: Int) -> Sentence {
    Sentence(
      english: "The picture is larger than \(limitMegabytes.english) MB and was not written.",
      french: "L’image dépasse \(limitMegabytes.french) Mo et n’a pas été écrite.",
      dutch: "De afbeelding is groter dan \(limitMegabytes.dutch) MB en werd niet geschreven.")
  }

  /// The rendering process was not found or could not be started.
  public static func drawingWorkerMissing(path: String) -> Sentence {
    Sentence(
      english:
        "The rendering process “\(path)” could not be started, so the picture is drawn in this "
        + "process, without limits of time and memory.",
      french:
        "Le processus de dessin « \(path) » n’a pas pu être lancé : l’image est dessinée dans ce "
        + "processus-ci, sans limite de temps ni de mémoire.",
      dutch:
        "Het tekenproces “\(path)” kon niet worden gestart: de afbeelding wordt in dit proces "
        + "getekend, zonder grenzen aan tijd en geheugen.")
  }
}

// MARK: - What may not stand in a picture

extension Sentence {
  /// An element that is not on the list.
  public static func svgElement(_ name: String) -> Sentence {
    Sentence(
      english: "the element “\(name)”", french: "l’élément « \(name) »",
      dutch: "het element “\(name)”")
  }

  /// An attribute that is not on the list.
  public static func svgAttribute(_ name: String, value: String) -> Sentence {
    Sentence(
      english: "the attribute “\(name)” with the value “\(value)”",
      french: "l’attribut « \(name) » avec la valeur « \(value) »",
      dutch: "het attribuut “\(name)” met de waarde “\(value)”")
  }

  /// An element without an end.
  public static var svgOpenElement: Sentence {
    Sentence(
      english: "an element that is not closed", french: "un élément qui n’est pas fermé",
      dutch: "een element dat niet gesloten is")
  }

  /// An end without its element.
  public static var svgElementOutOfTurn: Sentence {
    Sentence(
      english: "an element closed out of turn", french: "un élément fermé hors de son tour",
      dutch: "een element dat te vroeg gesloten is")
  }

  /// A processing instruction.
  public static var svgInstruction: Sentence {
    Sentence(
      english: "a processing instruction", french: "une instruction de traitement",
      dutch: "een verwerkingsinstructie")
  }

  /// A document type.
  public static var svgDoctype: Sentence {
    Sentence(
      english: "a document type", french: "un type de document", dutch: "een documenttype")
  }

  /// A tag without an end.
  public static var svgOpenTag: Sentence {
    Sentence(
      english: "a tag that does not end", french: "une balise qui ne se termine pas",
      dutch: "een tag die niet eindigt")
  }

  /// An attribute without a value.
  public static var svgBareAttribute: Sentence {
    Sentence(
      english: "an attribute without a value", french: "un attribut sans valeur",
      dutch: "een attribuut zonder waarde")
  }

  /// An attribute without an end.
  public static var svgOpenAttribute: Sentence {
    Sentence(
      english: "an attribute that does not end", french: "un attribut qui ne se termine pas",
      dutch: "een attribuut dat niet eindigt")
  }

  /// An angle bracket where none may stand.
  public static var svgBareBracket: Sentence {
    Sentence(english: "a bare “<”", french: "un « < » isolé", dutch: "een losse “<”")
  }

  /// A part without an end.
  public static var svgOpenPart: Sentence {
    Sentence(
      english: "a part that does not end", french: "une partie qui ne se termine pas",
      dutch: "een deel dat niet eindigt")
  }
}

extension Sentence {
  /// A day that is counted from a start without a date.
  public static func figureDay(number: Int) -> Sentence {
    Sentence(
      english: "day \(number.english)", french: "jour \(number.french)",
      dutch: "dag \(number.dutch)")
  }
}
