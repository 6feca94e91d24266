// What is said of the rounds of a speed meeting.

extension Sentence {
  /// How large a plan is.
  public static func roundsPlanned(
    meetings: Int, most: Int, participants: Int, rounds: Int, tables: Int, event: String
  ) -> Sentence {
    Sentence(
      english:
        "\(english(meetings, "meeting", "meetings")) of \(english(participants, "actor", "actors")) "
        + "at “\(event)”: \(english(rounds, "round", "rounds")) at "
        + "\(english(tables, "table", "tables")). No plan has more than \(most.english).",
      french:
        "\(french(meetings, "entretien", "entretiens")) pour "
        + "\(french(participants, "acteur", "acteurs")) à « \(event) » : "
        + "\(french(rounds, "tour", "tours")), \(french(tables, "table", "tables")). Aucun plan "
        + "n’en compte plus de \(most.french).",
      dutch:
        "\(dutch(meetings, "gesprek", "gesprekken")) voor "
        + "\(dutch(participants, "actor", "actoren")) op “\(event)”: "
        + "\(dutch(rounds, "ronde", "rondes")), \(dutch(tables, "tafel", "tafels")). Geen plan "
        + "telt er meer dan \(most.dutch).")
  }

  /// How even a plan is, and what it favours.
  public static func roundsFairness(
    fewest: Int, most: Int, crossing: Int, group: String, known: Int, seed: UInt64
  ) -> Sentence {
    Sentence(
      english:
        "Fairness: everybody has \(fewest.english) to "
        + "\(english(most, "meeting", "meetings")). Across a border (\(group)): "
        + "\(crossing.english). Between actors who know each other: \(known.english). Seed \(seed).",
      french:
        "Équité : chacun a de \(fewest.french) à \(french(most, "entretien", "entretiens")). Par-delà "
        + "une frontière (\(group)) : \(crossing.french). Entre acteurs qui se connaissent : "
        + "\(known.french). Graine \(seed).",
      dutch:
        "Eerlijkheid: ieder heeft \(fewest.dutch) tot \(dutch(most, "gesprek", "gesprekken")). Over "
        + "een grens (\(group)): \(crossing.dutch). Tussen actoren die elkaar kennen: "
        + "\(known.dutch). Startgetal \(seed).")
  }

  /// Nobody can meet.
  public static func roundsOfNobody(event: String, participants: Int) -> Sentence {
    Sentence(
      english:
        "“\(event)” has \(english(participants, "participant", "participants")): nobody can meet. "
        + "Record who takes part with “maillage attend”.",
      french:
        "« \(event) » compte \(french(participants, "participant", "participants")) : personne ne "
        + "peut se rencontrer. Indiquez qui y participe avec « maillage attend ».",
      dutch:
        "“\(event)” telt \(dutch(participants, "deelnemer", "deelnemers")): niemand kan elkaar "
        + "ontmoeten. Geef op wie deelneemt met “maillage attend”.")
  }

  /// There are too many participants to plan.
  public static func roundsTooMany(participants: Int, limit: Int) -> Sentence {
    Sentence(
      english:
        "\(participants.english) participants are too many to plan: \(limit.english) is the limit. "
        + "Choose some with --role.",
      french:
        "\(participants.french) participants, c’est trop pour un plan : la limite est de "
        + "\(limit.french). Choisissez-en avec --role.",
      dutch:
        "\(participants.dutch) deelnemers zijn er te veel voor een plan: de grens is "
        + "\(limit.dutch). Kies er met --role.")
  }

  /// An absence is not written as it should be.
  public static func roundsAwayUnreadable(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no absence: write ACTOR=ROUNDS, such as “OSEO=1,3-4”.",
      french:
        "« \(text) » n’est pas une absence : écrivez ACTEUR=TOURS, par exemple « OSEO=1,3-4 ».",
      dutch: "“\(text)” is geen afwezigheid: schrijf ACTOR=RONDES, zoals “OSEO=1,3-4”.")
  }

  /// Somebody who is said to be away does not take part.
  public static func roundsAwayUnknown(name: String, event: String) -> Sentence {
    Sentence(
      english: "“\(name)” does not take part in “\(event)”, so it cannot be away from a round.",
      french: "« \(name) » ne participe pas à « \(event) » : inutile d’indiquer son absence.",
      dutch: "“\(name)” neemt niet deel aan “\(event)” en kan dus geen ronde afwezig zijn.")
  }

  /// A calendar needs a day and a time.
  public static func roundsNeedDay(event: String) -> Sentence {
    Sentence(
      english: "The day of “\(event)” is not known; a calendar needs it: give it with --on DATE.",
      french:
        "Le jour de « \(event) » n’est pas connu, et un agenda en a besoin : donnez-le avec --on "
        + "DATE.",
      dutch: "De dag van “\(event)” is niet bekend; een agenda heeft die nodig: geef --on DATUM.")
  }

  // MARK: Sheets

  /// The title of the page of one participant.
  public static func sheetTitle() -> Sentence {
    Sentence(english: "Your meetings", french: "Vos entretiens", dutch: "Uw gesprekken")
  }

  /// The title of the page of all tables.
  public static func sheetTables() -> Sentence {
    Sentence(english: "Table plan", french: "Plan des tables", dutch: "Tafelplan")
  }

  /// The column of rounds.
  public static func sheetRound() -> Sentence {
    Sentence(english: "Round", french: "Tour", dutch: "Ronde")
  }

  /// The column of times.
  public static func sheetTime() -> Sentence {
    Sentence(english: "Time", french: "Heure", dutch: "Tijd")
  }

  /// The column of tables.
  public static func sheetTable() -> Sentence {
    Sentence(english: "Table", french: "Table", dutch: "Tafel")
  }

  /// The column of the other actor.
  public static func sheetWith() -> Sentence {
    Sentence(english: "With", french: "Avec", dutch: "Met")
  }

  /// The column of reasons.
  public static func sheetWhy() -> Sentence {
    Sentence(english: "Why", french: "Pourquoi", dutch: "Waarom")
  }

  /// The column in which a meeting that took place is ticked.
  public static func sheetHeld() -> Sentence {
    Sentence(english: "Held", french: "Tenu", dutch: "Gehouden")
  }

  /// A round without a meeting.
  public static func sheetFree() -> Sentence {
    Sentence(english: "free", french: "libre", dutch: "vrij")
  }

  /// A round in which somebody is not there.
  public static func sheetAway() -> Sentence {
    Sentence(english: "away", french: "absent", dutch: "afwezig")
  }

  // MARK: Meetings held

  /// How many meetings of a plan were recorded.
  public static func meetingsHeld(recorded: Int, known: Int, rows: Int, event: String) -> Sentence {
    Sentence(
      english:
        "\(recorded.english) of \(english(rows, "planned meeting", "planned meetings")) at “\(event)” "
        + "recorded as collaborations of stage met; \(known.english) known already, "
        + "\((rows - recorded - known).english) not held.",
      french:
        "\(recorded.french) sur \(french(rows, "entretien prévu", "entretiens prévus")) à "
        + "« \(event) » enregistrés comme collaborations au stade « premier contact » ; \(known.french) déjà "
        + "connus, \((rows - recorded - known).french) non tenus.",
      dutch:
        "\(recorded.dutch) van \(dutch(rows, "gepland gesprek", "geplande gesprekken")) op "
        + "“\(event)” vastgelegd als samenwerkingen in het stadium “eerste contact”; "
        + "\(known.dutch) al bekend, \((rows - recorded - known).dutch) niet gehouden.")
  }

  /// A cell of the column `held` is not understood.
  public static func heldUnreadable(row: Int, value: String) -> Sentence {
    Sentence(
      english:
        "Row \(row.english): “\(value)” in the column held is neither yes (yes, oui, ja, x, 1) nor "
        + "no (no, non, nee, 0, blank).",
      french:
        "Ligne \(row.french) : « \(value) » dans la colonne held n’est ni oui (yes, oui, ja, x, 1) "
        + "ni non (no, non, nee, 0, vide).",
      dutch:
        "Rij \(row.dutch): “\(value)” in de kolom held is geen ja (yes, oui, ja, x, 1) en geen nee "
        + "(no, non, nee, 0, leeg).")
  }

  /// A plan's file lacks columns.
  public static func planColumnsMissing(file: String, columns: [String]) -> Sentence {
    let list = columns.joined(separator: ", ")
    return Sentence(
      english:
        "“\(file)” is no plan of rounds: it lacks the columns \(list). Make one with “maillage "
        + "rounds --event E -o plan.csv”.",
      french:
        "« \(file) » n’est pas un plan d’entretiens : il y manque les colonnes \(list). Faites-en "
        + "un avec « maillage rounds --event E -o plan.csv ».",
      dutch:
        "“\(file)” is geen plan van rondes: de kolommen \(list) ontbreken. Maak er een met "
        + "“maillage rounds --event E -o plan.csv”.")
  }

  /// A plan's file names several events.
  public static func planOfSeveralEvents(file: String, row: Int, event: String) -> Sentence {
    Sentence(
      english:
        "“\(file)” plans several events: row \(row.english) is of “\(event)”. Record one event at a "
        + "time.",
      french:
        "« \(file) » planifie plusieurs événements : la ligne \(row.french) est de « \(event) ». "
        + "Enregistrez un événement à la fois.",
      dutch:
        "“\(file)” plant verschillende activiteiten: rij \(row.dutch) is van “\(event)”. Leg één "
        + "activiteit per keer vast.")
  }

  private static func english(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count.english) \(count == 1 ? one : several)"
  }

  private static func french(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count.french) \(count > 1 ? several : one)"
  }

  private static func dutch(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count.dutch) \(count == 1 ? one : several)"
  }
}
