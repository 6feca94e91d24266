import Collaborations

/// A record's draft with a few fields set.
func draft(
  _ id: String? = nil, _ name: String? = nil, _ change: (inout ActorDraft) -> Void = { _ in }
)
  -> ActorDraft
{
  var draft = ActorDraft(id: id, name: name)
  change(&draft)
  return draft
}

/// A day, a month or a year; tests write only valid ones.
func date(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(text) else {
    throw RecordError(.notADate, field: .date, value: text)
  }
  return date
}

/// What `body` throws as a record error, if it does.
func refusal(_ body: () throws -> Void) -> RecordError? {
  do {
    try body()
    return nil
  } catch {
    return error as? RecordError
  }
}

/// A small network: three actors, of whom two are part of another, an event of an edition, a visit.
func smallNetwork() throws -> Network {
  var network = Network()
  network.editions = [
    try Edition(EditionDraft(id: "semaine-2009", name: "Semaine 2009")),
    try Edition(EditionDraft(id: "semaine-2010", name: "Semaine 2010")),
  ]
  network.actors = [
    try Actor(draft("crest", "CREST")),
    try Actor(draft("crest-lens", "CREST Lens") { $0.partOf = "crest" }),
    try Actor(draft("flamande", "Délégation flamande") { $0.aliases = ["Voka"] }),
    try Actor(draft("lycee", "Lycée Pasteur") { $0.partOf = "crest-lens" }),
  ]
  var forum = EventDraft(id: "forum", name: "Forum INOPME")
  forum.edition = "semaine-2009"
  forum.attendance = 50
  network.events = [
    try Event(EventDraft(id: "diner", name: "Dîner")), try Event(forum),
  ]
  network.participations = [
    try Participation(event: "forum", actor: "crest", role: Vocabulary.organiser)
  ]
  var visit = CollaborationDraft(id: "visit-1", title: "La visite", kind: "visit")
  visit.participants = [try Participant("crest-lens"), try Participant("flamande")]
  visit.event = "forum"
  visit.stage = .met
  network.collaborations = [try Collaboration(visit)]
  network.sort()
  return network
}
