import Collaborations
import Testing
import Wording

@Suite("Adding and changing")
struct EditingTests {
  private func directory() throws -> Directory { Directory(try smallNetwork()) }

  @Test("adds an actor under a readable id, its whole found by name")
  func add() throws {
    let plan = try directory().plan(draft(nil, "Université de Mons") { $0.partOf = "crest LENS" })
    #expect(plan.status == .added && plan.key == .actor("universite-de-mons"))
    guard case .put(.actor(let actor)) = plan.steps.first, plan.steps.count == 1 else {
      Issue.record("\(plan.steps)")
      return
    }
    #expect(actor.partOf == "crest-lens")
  }

  @Test("of what is known already changes nothing, and with other details is refused")
  func addAgain() throws {
    let directory = try directory()
    #expect(try directory.plan(draft(nil, " CREST Lens ")).status == .unchanged)
    #expect(try directory.plan(draft(nil, "CREST Lens") { $0.partOf = "CREST" }).steps.isEmpty)
    let error = refusal { _ = try directory.plan(draft(nil, "CREST Lens") { $0.place = "Lens" }) }
    #expect(error?.code == .duplicate && error?.field == .name)
  }

  @Test("refuses a name that is another's alias, and an id that is another's")
  func taken() throws {
    let directory = try directory()
    #expect(refusal { _ = try directory.plan(draft(nil, "Voka")) }?.code == .duplicate)
    let error = refusal { _ = try directory.plan(draft("crest", "New")) }
    #expect(error?.code == .duplicate && error?.field == .id)
    #expect(try directory.plan(draft("new-id", "New")).key == .actor("new-id"))
    #expect(refusal { _ = try directory.plan(draft(nil, nil)) }?.field == .name)
  }

  @Test("of a name that is another's id finds its own record")
  func nameLikeID() throws {
    var network = try smallNetwork()
    network.actors.append(try Actor(draft("x", "crest")))
    network.sort()
    #expect(try Directory(network).plan(draft(nil, "crest")).key == .actor("x"))
    #expect(try Directory(network).plan(draft(nil, "crest")).status == .unchanged)
  }

  @Test("changes what is given, and nothing when all is as it was")
  func change() throws {
    let directory = try directory()
    let plan = try directory.plan(draft { $0.place = "Lens" }, changing: "crest lens")
    #expect(plan.status == .changed && plan.key == .actor("crest-lens") && plan.steps.count == 1)
    #expect(try directory.plan(ActorDraft(), changing: "CREST").status == .unchanged)
    #expect(throws: LookupError.self) { _ = try directory.plan(ActorDraft(), changing: "CRES") }
    let blank = try directory.plan(draft { $0.partOf = " " }, changing: "CREST Lens")
    guard case .put(.actor(let actor)) = blank.steps.first else {
      Issue.record("\(blank)")
      return
    }
    #expect(actor.partOf == nil)
  }

  @Test("refuses a new name by which another goes; any other new name is fine")
  func rename() throws {
    let directory = try directory()
    for name in ["CREST", "Voka"] {
      #expect(
        refusal { _ = try directory.plan(draft(nil, name), changing: "CREST Lens") }?.code
          == .duplicate)
    }
    #expect(try directory.plan(draft(nil, "Crest-Lens"), changing: "CREST Lens").status == .changed)
    #expect(try directory.plan(draft(nil, "Voka"), changing: "flamande").status == .changed)
    #expect(
      refusal { _ = try directory.plan(EventDraft(name: "Dîner"), changing: "forum") }?.code
        == .duplicate)
    #expect(
      refusal {
        _ = try directory.plan(EditionDraft(name: "Semaine 2010"), changing: "semaine-2009")
      }?.code == .duplicate)
  }

  @Test("refuses that an actor be part of itself, through others too")
  func cycles() throws {
    let directory = try directory()
    for part in ["CREST", "CREST Lens", "Lycée Pasteur"] {
      let error = refusal { _ = try directory.plan(draft { $0.partOf = part }, changing: "CREST") }
      #expect(error?.code == .cycle && error?.field == .partOf, "\(part)")
    }
    #expect(
      try directory.plan(draft { $0.partOf = "Voka" }, changing: "CREST").status == .changed)
  }

  @Test("of an actor below a cycle of others is not refused")
  func cycleAbove() throws {
    var network = Network()
    network.actors = [
      try Actor(draft("a", "A") { $0.partOf = "b" }),
      try Actor(draft("b", "B") { $0.partOf = "a" }),
      try Actor(draft("c", "C") { $0.partOf = "a" }),
    ]
    let directory = Directory(network)
    #expect(try directory.plan(draft { $0.place = "Mons" }, changing: "C").status == .changed)
    #expect(
      refusal { _ = try directory.plan(draft { $0.place = "Mons" }, changing: "A") }?.code == .cycle
    )
  }

  @Test("adds an event with its edition and organisers, each once")
  func event() throws {
    var event = EventDraft(name: "Univ’Innov")
    event.edition = "semaine 2009"
    let directory = try directory()
    let plan = try directory.plan(event, organisers: ["Voka", "CREST", "voka"])
    #expect(plan.status == .added && plan.key == .event("univ-innov"))
    #expect(plan.steps.count == 3)
    #expect(
      plan.steps.dropFirst().map { step in
        guard case .put(let record) = step else { return RecordKey.actor("") }
        return record.key
      }
        == ["crest", "flamande"].map {
          RecordKey.participation(event: "univ-innov", actor: $0, role: "organiser")
        })
    #expect(throws: LookupError.self) { _ = try directory.plan(event, organisers: ["Nobody"]) }
    let made = try directory.plan(
      event, organisers: ["Nobody"], creation: Creation(isAllowed: true))
    #expect(made.created.count == 1 && made.steps.first == .put(.actor(made.created[0].actor)))
  }

  @Test("of an event known already changes nothing unless it says something new")
  func knownEvent() throws {
    let directory = try directory()
    let known = EventDraft(name: "Forum INOPME")
    #expect(try directory.plan(known, organisers: ["CREST"]).status == .unchanged)
    #expect(refusal { _ = try directory.plan(known, organisers: ["Voka"]) }?.code == .duplicate)
    #expect(
      try directory.plan(EventDraft(), organisers: ["Voka"], changing: "forum").status == .changed)
  }

  @Test("of an event that was held under one name in another edition adds another event")
  func recurringEvent() throws {
    let directory = try directory()
    var event = EventDraft(name: "Forum INOPME")
    event.edition = "Semaine 2010"
    let plan = try directory.plan(event)
    #expect(plan.status == .added && plan.key == .event("forum-inopme"))
    event.edition = "Semaine 2009"
    #expect(try directory.plan(event).status == .unchanged)
    event.name = "Dîner"
    #expect(refusal { _ = try directory.plan(event) }?.code == .duplicate)
  }

  @Test("adds and changes an edition")
  func edition() throws {
    let directory = try directory()
    #expect(try directory.plan(EditionDraft(name: "Semaine 2011")).key == .edition("semaine-2011"))
    var change = EditionDraft()
    change.totals = ["visitors": 2500]
    #expect(try directory.plan(change, changing: "Semaine 2009").status == .changed)
    change = EditionDraft(name: "Nuit")
    (change.from, change.until) = (try date("2010"), try date("2009"))
    #expect(refusal { _ = try directory.plan(change) }?.code == .endsBeforeItStarts)
  }

  @Test("changes a collaboration: its stage, its lead, who joins")
  func collaboration() throws {
    let directory = try directory()
    var change = CollaborationDraft()
    change.stage = .agreed
    change.participants = [try Participant("crest")]
    let plan = try directory.plan(change, lead: "Voka", changing: "la visite")
    guard case .put(.collaboration(let changed)) = plan.steps.first else {
      Issue.record("\(plan)")
      return
    }
    #expect(changed.stage == .agreed && changed.actors == ["crest-lens", "flamande", "crest"])
    #expect(changed.participants.map(\.role) == ["partner", "lead", "partner"])
    #expect(try directory.plan(CollaborationDraft(), changing: "visit-1").status == .unchanged)
    let error = refusal {
      _ = try directory.plan(CollaborationDraft(), lead: "CREST", changing: "visit-1")
    }
    #expect(error?.code == .notOneOf(["CREST Lens", "Délégation flamande"]))
  }

  @Test("keeps the edition of a collaboration with that of its event")
  func editionOfEvent() throws {
    let directory = try directory()
    var change = CollaborationDraft()
    change.edition = "Semaine 2010"
    #expect(
      refusal { _ = try directory.plan(change, changing: "visit-1") }?.code
        == .heldIn(edition: "Semaine 2009"))
    change.edition = "Semaine 2009"
    #expect(try directory.plan(change, changing: "visit-1").status == .unchanged)
    change.edition = "Semaine 2010"
    change.event = ""
    let moved = try directory.plan(change, changing: "visit-1")
    guard case .put(.collaboration(let collaboration)) = moved.steps.first else {
      Issue.record("\(moved)")
      return
    }
    #expect(collaboration.event == nil && collaboration.edition == "semaine-2010")
  }
}

@Suite("Removing")
struct RemovalTests {
  private func directory() throws -> Directory { Directory(try smallNetwork()) }

  @Test("is refused while other records refer to the record, and says which")
  func inUse() throws {
    let directory = try directory()
    func holders(_ type: RecordType, _ name: String) -> String? {
      guard
        case .inUse(let by)? = refusal({ _ = try directory.removal(of: type, named: name) })?.code
      else { return nil }
      return by.english
    }
    #expect(holders(.actor, "CREST") == "1 actor that is part of it, 1 participation in events")
    #expect(holders(.actor, "Voka") == "1 collaboration")
    #expect(holders(.event, "forum") == "1 collaboration")
    #expect(holders(.edition, "Semaine 2009") == "1 event")
    #expect(holders(.actor, "Lycée Pasteur") == nil)
  }

  @Test("takes the record away, and an event with its participations")
  func removal() throws {
    var network = try smallNetwork()
    let directory = Directory(network)
    #expect(
      try directory.removal(of: .actor, named: "lycee pasteur").steps
        == [.remove(.actor("lycee"))])
    #expect(try directory.removal(of: .edition, named: "semaine-2010").status == .removed)
    let visit = try directory.removal(of: .collaboration, named: "La visite")
    #expect(visit.steps == [.remove(.collaboration("visit-1"))] && visit.name == "La visite")
    network.collaborations = []
    #expect(
      try Directory(network).removal(of: .event, named: "forum").steps == [
        .remove(.participation(event: "forum", actor: "crest", role: "organiser")),
        .remove(.event("forum")),
      ])
    #expect(throws: LookupError.self) { _ = try directory.removal(of: .actor, named: "Nobody") }
  }
}
