// The fixed words of the printable report: headings, column heads, axes.

/// A heading, a column head or another fixed line of the report.
public enum ReportWord: String, CaseIterable, Sendable {
  // Headings.
  case report, contents, summary, edition, created, connected, brokers, picture, timeline, groups
  case comparison, robustness, method, definitions, choices, limits
  // Column heads.
  case figure, published, recorded, source, event, format, town, organisers, attendance, kind, stage
  case collaborations, ties, newTies, rank, actor, degree, strength, betweenness, rankInterval,
    group
  case total, coordinator, consultant, gatekeeper, representative, liaison, constraint
  case effectiveSize, expected, period, actors, newActors, components, giantShare, crossBorderShare
  case kept, new, lost, share, internalTies, externalTies, index, density, measure, before, after,
    difference
  case interval, without, withAll, meanDistance, giant, first, second, weight, evidence, country
  // Axes and series.
  case numberOfTies, numberOfVisitors, numberOfEvents, numberOfCollaborations, numberOfPairs
  case actorsSoFar, tiesSoFar, time, expectedVisitors, actualVisitors
  // Small words.
  case command, unknown, noPlace, all, table, chart, notComputed
}

extension Sentence {
  /// A heading, a column head or another fixed line of the report.
  public static func report(_ word: ReportWord) -> Sentence {
    let (english, french, dutch) = reportTexts(word)
    return Sentence(english: english, french: french, dutch: dutch)
  }

  private static func reportTexts(_ word: ReportWord) -> (String, String, String) {
    switch word {
    case .report: ("Report", "Bilan", "Verslag")
    case .contents: ("Contents", "Sommaire", "Inhoud")
    case .summary: ("In brief", "En bref", "In het kort")
    case .edition: ("The edition in figures", "L’édition en chiffres", "De editie in cijfers")
    case .created: ("The links created", "Les liens créés", "De banden die ontstonden")
    case .connected: ("The most connected", "Les plus reliés", "De meest verbonden actoren")
    case .brokers: ("Those who build bridges", "Ceux qui font le pont", "De bruggenbouwers")
    case .picture: ("The map of links", "La carte des liens", "De kaart van de banden")
    case .timeline: ("Over time", "Au fil du temps", "In de loop van de tijd")
    case .groups: ("Groups and borders", "Groupes et frontières", "Groepen en grenzen")
    case .comparison:
      (
        "Compared with the previous edition", "Par rapport à l’édition précédente",
        "Vergeleken met de vorige editie"
      )
    case .robustness:
      (
        "What would remain without the most connected", "Ce qui resterait sans les plus reliés",
        "Wat zou overblijven zonder de meest verbonden actoren"
      )
    case .method: ("Method and limits", "Méthode et limites", "Methode en beperkingen")
    case .definitions: ("Definitions", "Définitions", "Definities")
    case .choices: ("Choices", "Choix", "Keuzes")
    case .limits: ("Limits", "Limites", "Beperkingen")
    case .figure: ("Figure", "Chiffre", "Cijfer")
    case .published: ("Published", "Publié", "Gepubliceerd")
    case .recorded: ("Recorded here", "Enregistré ici", "Hier geregistreerd")
    case .source: ("Source", "Source", "Bron")
    case .event: ("Event", "Événement", "Activiteit")
    case .format: ("Format", "Forme", "Vorm")
    case .town: ("Town", "Ville", "Plaats")
    case .organisers: ("Organisers", "Organisateurs", "Organisatoren")
    case .attendance: ("Attendance", "Fréquentation", "Opkomst")
    case .kind: ("Kind", "Type", "Soort")
    case .stage: ("Stage", "Stade", "Stadium")
    case .collaborations: ("Collaborations", "Collaborations", "Samenwerkingen")
    case .ties: ("Ties", "Liens", "Banden")
    case .newTies: ("New ties", "Nouveaux liens", "Nieuwe banden")
    case .rank: ("Rank", "Rang", "Rang")
    case .actor: ("Actor", "Acteur", "Actor")
    case .degree: ("Ties", "Liens", "Banden")
    case .strength: ("Strength", "Force", "Sterkte")
    case .betweenness: ("Betweenness", "Intermédiarité", "Tussenheid")
    case .rankInterval: ("Rank, 95 %", "Rang, 95\u{202F}%", "Rang, 95 %")
    case .group: ("Group", "Groupe", "Groep")
    case .total: ("Pairs", "Paires", "Paren")
    case .coordinator: ("Coordinator", "Coordinateur", "Coördinator")
    case .consultant: ("Consultant", "Consultant", "Consultant")
    case .gatekeeper: ("Gatekeeper", "Portier", "Poortwachter")
    case .representative: ("Representative", "Représentant", "Vertegenwoordiger")
    case .liaison: ("Liaison", "Agent de liaison", "Verbindingspersoon")
    case .constraint: ("Constraint", "Contrainte", "Beperking (Burt)")
    case .effectiveSize: ("Effective size", "Taille efficace", "Effectieve grootte")
    case .expected: ("Expected", "Attendu", "Verwacht")
    case .period: ("Period", "Période", "Periode")
    case .actors: ("Actors", "Acteurs", "Actoren")
    case .newActors: ("New actors", "Nouveaux acteurs", "Nieuwe actoren")
    case .components: ("Components", "Composantes", "Componenten")
    case .giantShare:
      ("Largest component", "Plus grande composante", "Grootste component")
    case .crossBorderShare: ("Across a border", "Par-delà une frontière", "Over een grens")
    case .kept: ("Kept", "Conservés", "Behouden")
    case .new: ("New", "Nouveaux", "Nieuw")
    case .lost: ("Lost", "Perdus", "Verloren")
    case .share: ("Share", "Part", "Aandeel")
    case .internalTies: ("Ties within", "Liens internes", "Banden binnen")
    case .externalTies: ("Ties outwards", "Liens externes", "Banden naar buiten")
    case .index: ("E-I index", "Indice E-I", "E-I-index")
    case .density: ("Density", "Densité", "Dichtheid")
    case .measure: ("Measure", "Mesure", "Maat")
    case .before: ("Before", "Avant", "Voordien")
    case .after: ("After", "Après", "Nadien")
    case .difference: ("Difference", "Écart", "Verschil")
    case .interval:
      ("Interval of 95 %", "Intervalle à 95\u{202F}%", "Interval van 95 %")
    case .without: ("Without them", "Sans eux", "Zonder hen")
    case .withAll: ("With everyone", "Avec tous", "Met iedereen")
    case .meanDistance: ("Mean distance", "Distance moyenne", "Gemiddelde afstand")
    case .giant: ("Largest component", "Plus grande composante", "Grootste component")
    case .first: ("Actor", "Acteur", "Actor")
    case .second: ("with", "avec", "met")
    case .weight: ("Weight", "Poids", "Gewicht")
    case .evidence: ("Evidence", "Ce qui le fonde", "Waarop ze steunt")
    case .country: ("Country", "Pays", "Land")
    case .numberOfTies: ("number of ties", "nombre de liens", "aantal banden")
    case .numberOfVisitors: ("number of visitors", "nombre de visiteurs", "aantal bezoekers")
    case .numberOfEvents: ("number of events", "nombre d’événements", "aantal activiteiten")
    case .numberOfCollaborations:
      ("number of collaborations", "nombre de collaborations", "aantal samenwerkingen")
    case .numberOfPairs:
      (
        "pairs of actors that it stands between", "paires d’acteurs entre lesquelles il se trouve",
        "paren actoren waartussen hij staat"
      )
    case .actorsSoFar: ("actors so far", "acteurs, en cumul", "actoren, samen")
    case .tiesSoFar: ("ties so far", "liens, en cumul", "banden, samen")
    case .time: ("start of the record", "début de la fiche", "begin van de fiche")
    case .expectedVisitors: ("expected", "attendus", "verwacht")
    case .actualVisitors: ("came", "venus", "gekomen")
    case .command: ("Command:", "Commande :", "Opdracht:")
    case .unknown: ("not known", "non renseigné", "niet bekend")
    case .noPlace: ("no town named", "sans ville nommée", "zonder plaats")
    case .all: ("Whole network", "Tout le réseau", "Hele netwerk")
    case .table: ("Table", "Tableau", "Tabel")
    case .chart: ("Figure", "Figure", "Figuur")
    case .notComputed: ("not computed", "non calculé", "niet berekend")
    }
  }
}
