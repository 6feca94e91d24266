// The things that sentences are about, with what each language needs to know of them.

/// A sort of thing that is counted, or of record.
public enum CountedThing: String, CaseIterable, Sendable {
  case actor, event, edition, collaboration, tie, neighbour, record, change, place, participation
}

extension CountedThing {
  /// The sort of record that is called `type`; any record where there is none of that name.
  init(type: String?) {
    self = type.flatMap(CountedThing.init(rawValue:)) ?? .record
  }

  var english: (one: String, several: String) { (rawValue, rawValue + "s") }

  /// The French words, and whether they are feminine.
  var french: (one: String, several: String, isFeminine: Bool) {
    switch self {
    case .actor: ("acteur", "acteurs", false)
    case .event: ("événement", "événements", false)
    case .edition: ("édition", "éditions", true)
    case .collaboration: ("collaboration", "collaborations", true)
    case .tie: ("lien", "liens", false)
    case .neighbour: ("voisin", "voisins", false)
    case .record: ("fiche", "fiches", true)
    case .change: ("modification", "modifications", true)
    case .place: ("lieu", "lieux", false)
    case .participation: ("participation", "participations", true)
    }
  }

  /// The Dutch words, which all take the article “de”.
  var dutch: (one: String, several: String) {
    switch self {
    case .actor: ("actor", "actoren")
    case .event: ("activiteit", "activiteiten")
    case .edition: ("editie", "edities")
    case .collaboration: ("samenwerking", "samenwerkingen")
    case .tie: ("band", "banden")
    case .neighbour: ("buur", "buren")
    case .record: ("fiche", "fiches")
    case .change: ("wijziging", "wijzigingen")
    case .place: ("plaats", "plaatsen")
    case .participation: ("deelname", "deelnames")
    }
  }

  /// “l’acteur”, “la fiche”.
  var frenchThe: String {
    let (one, _, isFeminine) = french
    if "aeéiou".contains(one.prefix(1)) { return "l’" + one }
    return (isFeminine ? "la " : "le ") + one
  }

  /// “un acteur”, “une fiche”.
  var frenchA: String { (french.isFeminine ? "une " : "un ") + french.one }

  /// “aucun acteur”, “aucune fiche”.
  var frenchNo: String { (french.isFeminine ? "aucune " : "aucun ") + french.one }
}

extension Sentence {
  /// What `count` things are called, where the number stands apart.
  public static func countedName(_ count: Int, _ thing: CountedThing) -> Sentence {
    let (english, french, dutch) = (thing.english, thing.french, thing.dutch)
    return Sentence(
      english: count == 1 ? english.one : english.several,
      french: Language.french.isSingular(count) ? french.one : french.several,
      dutch: count == 1 ? dutch.one : dutch.several)
  }

  /// A number of things, in words.
  public static func counted(_ count: Int, _ thing: CountedThing) -> Sentence {
    let (english, french, dutch) = (thing.english, thing.french, thing.dutch)
    return Sentence(
      english: count.english + " " + (count == 1 ? english.one : english.several),
      french: count.french + " "
        + (Language.french.isSingular(count) ? french.one : french.several),
      dutch: count.dutch + " " + (count == 1 ? dutch.one : dutch.several))
  }
}

// MARK: - Fields

/// The fields of records, as French and Dutch name them, each with its article.
enum FieldWords {
  /// “la latitude”; the field itself where it is none of ours.
  static func french(_ field: String) -> String { words[field]?.0 ?? "« \(field) »" }

  /// “de breedtegraad”; the field itself where it is none of ours.
  static func dutch(_ field: String) -> String { words[field]?.1 ?? "“\(field)”" }

  /// Several fields after one another.
  static func french(_ fields: [String]) -> String {
    fields.map { french($0) }.joined(separator: ", ")
  }

  /// Several fields after one another.
  static func dutch(_ fields: [String]) -> String {
    fields.map { dutch($0) }.joined(separator: ", ")
  }

  /// `text` with a capital letter.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static let words: [String: (String, String)] = [
    "id": ("l’identifiant", "de id"),
    "name": ("le nom", "de naam"),
    "kind": ("le type", "de soort"),
    "place": ("la ville", "de plaats"),
    "region": ("la région", "de regio"),
    "country": ("le pays", "het land"),
    "latitude": ("la latitude", "de breedtegraad"),
    "longitude": ("la longitude", "de lengtegraad"),
    "members": ("le nombre de membres", "het aantal leden"),
    "alias": ("l’alias", "de alias"),
    "url": ("l’adresse web", "het webadres"),
    "note": ("la note", "de notitie"),
    "part-of": ("l’acteur de rattachement", "de overkoepelende actor"),
    "edition": ("l’édition", "de editie"),
    "event": ("l’événement", "de activiteit"),
    "format": ("le format", "de vorm"),
    "from": ("la date de début", "de begindatum"),
    "until": ("la date de fin", "de einddatum"),
    "attendance": ("la fréquentation", "het aantal bezoekers"),
    "organiser": ("l’organisateur", "de organisator"),
    "totals": ("les totaux", "de totalen"),
    "attendance-is": ("la précision de la fréquentation", "de precisie van het aantal bezoekers"),
    "collaboration": ("la collaboration", "de samenwerking"),
    "title": ("le titre", "de titel"),
    "stage": ("le stade", "het stadium"),
    "programme": ("le programme", "het programma"),
    "weight": ("le poids", "het gewicht"),
    "role": ("le rôle", "de rol"),
    "lead": ("le chef de file", "de trekker"),
    "actor": ("l’acteur", "de actor"),
    "other": ("le second acteur", "de tweede actor"),
    "source": ("la source", "de bron"),
    "certainty": ("la certitude de la source", "de zekerheid van de bron"),
    "participants": ("les participants", "de deelnemers"),
    "attribute": ("l’attribut", "het attribuut"),
    "town": ("la ville", "de plaats"),
    "date": ("la date", "de datum"),
    "time": ("l’heure", "het tijdstip"),
    "actor-kind": ("le type d’acteur", "de soort actor"),
    "key": ("la clé", "de sleutel"),
  ]
}
