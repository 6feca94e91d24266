// What a picture of a large network says about what it leaves out, and what a map says.

// MARK: - Parts of large networks

extension Sentence {
  /// Only the first actors are drawn.
  public static func figureShowsTop(
    shown: Int, of actors: Int, measure: String, ties: Int, ofTies: Int
  ) -> Sentence {
    let name = measureName(measure)
    let (out, tiesOut) = (actors - shown, ofTies - ties)
    return Sentence(
      english: "Shown: the \(shown.english) first of \(actors.english) actors by "
        + "\(name.english), and the \(ties.english) ties among them. Left out: "
        + "\(out.english) actors and \(tiesOut.english) ties.",
      french: "Montrés : les \(shown.french) premiers acteurs sur "
        + "\(actors.french) par \(name.french), et les "
        + "\(ties.french) liens entre eux. Omis : \(out.french) acteurs "
        + "et \(tiesOut.french) liens.",
      dutch:
        "Getoond: de eerste \(shown.dutch) van \(actors.dutch) actoren volgens "
        + "\(name.dutch), en de \(ties.dutch) banden onder hen. Weggelaten: "
        + "\(out.dutch) actoren en \(tiesOut.dutch) banden.")
  }

  /// Only the ties that stand out are drawn.
  public static func figureShowsBackbone(
    ties: Int, of allTies: Int, level: Double, actors: Int, ofActors: Int
  ) -> Sentence {
    let alpha = figureLevel(level)
    let out = ofActors - actors
    return Sentence(
      english:
        "Backbone: the \(ties.english) of \(allTies.english) ties that stand out "
        + "from chance (disparity filter, α < \(alpha.english)) and their \(actors.english) "
        + "actors. Left out: \((allTies - ties).english) ties and \(out.english) actors.",
      french: "Ossature : les \(ties.french) liens sur "
        + "\(allTies.french) qui se distinguent du hasard (filtre de disparité, "
        + "α < \(alpha.french)) et leurs \(actors.french) acteurs. Omis : "
        + "\((allTies - ties).french) liens et \(out.french) acteurs.",
      dutch: "Ruggengraat: de \(ties.dutch) van \(allTies.dutch) banden die zich "
        + "van het toeval onderscheiden (dispariteitsfilter, α < \(alpha.dutch)) en hun "
        + "\(actors.dutch) actoren. Weggelaten: \((allTies - ties).dutch) banden en "
        + "\(out.dutch) actoren.")
  }

  /// A small number, in powers of ten below a thousandth: `2·10⁻⁹`.
  static func figureLevel(_ level: Double) -> Sentence {
    guard level > 0, level < 0.001 else { return figureNumber(level) }
    var (mantissa, exponent) = (level, 0)
    while mantissa < 0.999, exponent < 400 {
      mantissa *= 10
      exponent += 1
    }
    let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let power = String(exponent).compactMap(\.wholeNumberValue).map { superscripts[$0] }
    let factor = Int(mantissa.rounded())
    return .verbatim((factor == 1 ? "" : "\(factor)·") + "10⁻" + String(power))
  }

  /// Communities are drawn as bubbles.
  public static func figureShowsCommunities(
    _ shown: Int, actors: Int, ofActors: Int, smaller: Int, seed: Int
  ) -> Sentence {
    guard smaller > 0 else {
      return Sentence(
        english: "Each bubble is a community of actors (Leiden method, seed \(seed)): all "
          + "\(shown.english), with \(actors.english) actors.",
        french: "Chaque bulle est une communauté d’acteurs (méthode de Leiden, graine \(seed)) : "
          + "toutes les \(shown.french), avec \(actors.french) acteurs.",
        dutch: "Elke bel is een gemeenschap van actoren (Leidenmethode, startgetal \(seed)): alle "
          + "\(shown.dutch), met \(actors.dutch) actoren.")
    }
    let out = ofActors - actors
    return Sentence(
      english: "Each bubble is a community of actors (Leiden method, seed \(seed)): the "
        + "\(shown.english) largest, with \(actors.english) of \(ofActors.english) actors. Left "
        + "out: \(smaller.english) smaller communities with \(out.english) actors.",
      french: "Chaque bulle est une communauté d’acteurs (méthode de Leiden, graine \(seed)) : les "
        + "\(shown.french) plus grandes, avec \(actors.french) acteurs sur \(ofActors.french). "
        + "Omises : \(smaller.french) communautés plus petites, avec \(out.french) acteurs.",
      dutch: "Elke bel is een gemeenschap van actoren (Leidenmethode, startgetal \(seed)): de "
        + "\(shown.dutch) grootste, met \(actors.dutch) van \(ofActors.dutch) actoren. "
        + "Weggelaten: \(smaller.dutch) kleinere gemeenschappen met \(out.dutch) actoren.")
  }

  /// Only the heaviest flows between communities are drawn.
  public static func figureShowsFlows(_ shown: Int, of flows: Int, least: Double) -> Sentence {
    let weight = figureNumber(least)
    guard shown < flows else {
      return Sentence(
        english: "Lines: all ties between two communities, their weights added up.",
        french: "Traits : tous les liens entre deux communautés, poids additionnés.",
        dutch: "Lijnen: alle banden tussen twee gemeenschappen, gewichten opgeteld.")
    }
    return Sentence(
      english: "Lines: the ties between two communities, their weights added up; the \(shown) "
        + "heaviest of \(flows), from \(weight.english) upward.",
      french: "Traits : les liens entre deux communautés, poids additionnés ; les \(shown) plus "
        + "lourds sur \(flows), à partir de \(weight.french).",
      dutch: "Lijnen: de banden tussen twee gemeenschappen, gewichten opgeteld; de \(shown) "
        + "zwaarste van \(flows), vanaf \(weight.dutch).")
  }

  /// A community by its first actor.
  public static func figureCommunity(around name: String, others: Int?) -> Sentence {
    guard let others else {
      return Sentence(
        english: "around \(name)", french: "autour de \(name)", dutch: "rond \(name)")
    }
    return Sentence(
      english: "\(name) + \(others.english)",
      french: "\(name) + \(others.french)",
      dutch: "\(name) + \(others.dutch)")
  }

  /// How many actors in how many communities a picture has.
  public static func figureCommunityCounts(actors: Int, communities: Int) -> Sentence {
    Sentence(
      english: "\(actors.english) actors, \(communities) communities shown",
      french: "\(actors.french) acteurs, \(communities) communautés montrées",
      dutch: "\(actors.dutch) actoren, \(communities) gemeenschappen getoond")
  }

  /// What the areas of bubbles show.
  public static var figureCommunitySizes: Sentence {
    Sentence(english: "number of actors", french: "nombre d’acteurs", dutch: "aantal actoren")
  }

  /// What lines between bubbles are.
  public static var figureFlows: Sentence {
    Sentence(
      english: "Ties between communities, weights added up",
      french: "Liens entre communautés, poids additionnés",
      dutch: "Banden tussen gemeenschappen, gewichten opgeteld")
  }

  /// What a line between two communities says on hovering.
  public static func figureFlowTitle(first: String, second: String, weight: Double) -> Sentence {
    let number = figureNumber(weight)
    return Sentence(
      english: "\(first) — \(second): weight \(number.english)",
      french: "\(first) — \(second) : poids \(number.french)",
      dutch: "\(first) — \(second): gewicht \(number.dutch)")
  }
}

extension Sentence {
  /// Another layout than the usual one placed the actors.
  public static func figureFallback(from layout: String, to other: String) -> Sentence {
    Sentence(
      english: "The layout “\(other)” placed the actors, because “\(layout)” took too long.",
      french: "La disposition « \(other) » a placé les acteurs, car « \(layout) » prenait trop de "
        + "temps.",
      dutch: "De schikking “\(other)” plaatste de actoren, omdat “\(layout)” te lang duurde.")
  }
}

// MARK: - Maps

extension Sentence {
  /// Nothing in the picture has a place on the map.
  public static var figureNobodyOnMap: Sentence {
    Sentence(
      english: "No actor here can stand on a map: give actors coordinates (edit actor NAME "
        + "--latitude --longitude), or their towns in places.csv, or choose another layout.",
      french: "Aucun acteur ici ne peut figurer sur une carte : donnez des coordonnées aux acteurs "
        + "(edit actor NOM --latitude --longitude), ou à leurs villes dans places.csv, ou "
        + "choisissez une autre disposition.",
      dutch: "Geen enkele actor kan hier op een kaart staan: geef actoren coördinaten (edit actor "
        + "NAAM --latitude --longitude), of hun plaatsen in places.csv, of kies een andere "
        + "schikking.")
  }

  /// The marks of which no place is known.
  public static func figureUnplaced(count: Int) -> Sentence {
    Sentence(
      english: "Not on the map, place unknown (\(count))",
      french: "Hors carte, lieu inconnu (\(count))",
      dutch: "Niet op de kaart, plaats onbekend (\(count))"
    )
  }

  /// The length of the bar that shows the scale of a map.
  public static func figureScaleBar(kilometres: Double) -> Sentence {
    let isShort = kilometres < 1
    let number = figureNumber(isShort ? (kilometres * 1000).rounded() : kilometres)
    let unit = isShort ? "m" : "km"
    return Sentence(
      english: "\(number.english) \(unit)", french: "\(number.french)\u{A0}\(unit)",
      dutch: "\(number.dutch) \(unit)")
  }

  /// The projection of a map.
  public static func figureProjection(latitude: Double, longitude: Double) -> Sentence {
    func degrees(_ value: Double) -> Sentence { figureNumber((abs(value) * 10).rounded() / 10) }
    let (north, east) = (degrees(latitude), degrees(longitude))
    let (isNorth, isEast) = (latitude >= 0, longitude >= 0)
    let english = "\(north.english)° \(isNorth ? "N" : "S"), \(east.english)° \(isEast ? "E" : "W")"
    let french =
      "\(north.french)° \(isNorth ? "N" : "S"), "
      + "\(east.french)° \(isEast ? "E" : "O")"
    let dutch =
      "\(north.dutch)° \(isNorth ? "NB" : "ZB"), "
      + "\(east.dutch)° \(isEast ? "OL" : "WL")"
    return Sentence(
      english: "Lambert azimuthal equal-area projection around \(english)",
      french: "Projection azimutale équivalente de Lambert autour de \(french)",
      dutch: "Lamberts azimutale oppervlaktegetrouwe projectie rond \(dutch)")
  }

  /// A base map is not GeoJSON.
  public static var figureBasemapUnreadable: Sentence {
    Sentence(
      english: "The base map is not GeoJSON with degrees of longitude and latitude (WGS 84): "
        + "convert it, for example with ogr2ogr -t_srs EPSG:4326.",
      french: "Le fond de carte n’est pas du GeoJSON en degrés de longitude et de latitude "
        + "(WGS 84) : convertissez-le, par exemple avec ogr2ogr -t_srs EPSG:4326.",
      dutch:
        "De achtergrondkaart is geen GeoJSON met lengte- en breedtegraden (WGS 84): zet ze om, "
        + "bijvoorbeeld met ogr2ogr -t_srs EPSG:4326.")
  }

  /// A base map is not there.
  public static func basemapAbsent(path: String) -> Sentence {
    Sentence(
      english: "The base map “\(path)” is not there, or may not be read.",
      french: "Le fond de carte « \(path) » n’existe pas, ou n’est pas lisible.",
      dutch: "De achtergrondkaart “\(path)” bestaat niet, of mag niet gelezen worden.")
  }

  /// A base map without anything to draw.
  public static var figureBasemapEmpty: Sentence {
    Sentence(
      english: "The base map holds no polygon and no line.",
      french: "Le fond de carte ne contient ni polygone ni ligne.",
      dutch: "De achtergrondkaart bevat geen enkele veelhoek of lijn.")
  }

  /// A base map with too much to draw.
  public static func figureBasemapTooLarge(most: Int) -> Sentence {
    Sentence(
      english: "The base map has more than \(most.english) points: simplify it first.",
      french: "Le fond de carte a plus de \(most.french) points : simplifiez-le "
        + "d’abord.",
      dutch: "De achtergrondkaart heeft meer dan \(most.dutch) punten: vereenvoudig ze "
        + "eerst.")
  }
}
