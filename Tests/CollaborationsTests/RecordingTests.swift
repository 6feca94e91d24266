import Collaborations
import TestSupport
import Testing
import Wording

@Suite("Recording a collaboration")
struct RecordingTests {
  private func plan(
    _ actors: [String], kind: String = "visit", in network: Network? = nil,
    _ change: (inout Recording) -> Void = { _ in }
  ) throws -> Recording.Plan {
    var recording = Recording(actors: actors, kind: kind)
    change(&recording)
    return try recording.plan(in: network ?? smallNetwork())
  }

  @Test("makes one record with a readable id")
  func recorded() throws {
    let plan = try plan(["CREST Lens", "delegation FLAMANDE"]) {
      $0.lead = "crest-lens"
      $0.programme = " Interreg "
    }
    #expect(!plan.isAlreadyKnown && plan.created.isEmpty)
    #expect(plan.collaboration.id == "visit-crest-lens-delegation-flamande")
    #expect(plan.collaboration.participants.map(\.role) == ["lead", "partner"])
    #expect(plan.collaboration.programme == "Interreg")
    #expect(plan.steps == [.put(.collaboration(plan.collaboration))])
  }

  @Test("of equal actors, kind, event, date and programme is known already, in any order")
  func alreadyKnown() throws {
    let plan = try plan(["Voka", "CREST Lens"]) {
      $0.event = "forum inopme"
      $0.stage = .met
    }
    #expect(plan.isAlreadyKnown && plan.steps.isEmpty)
    #expect(plan.collaboration.id == "visit-1")
  }

  @Test("with another kind, event, date or programme is another record")
  func other() throws {
    let (from, actors) = (try date("2009-11-23"), ["Voka", "CREST Lens"])
    #expect(try !plan(actors).isAlreadyKnown)
    #expect(try !plan(actors, kind: "tie") { $0.event = "forum" }.isAlreadyKnown)
    #expect(
      try !plan(actors) {
        $0.event = "forum"
        $0.on = from
      }.isAlreadyKnown)
    #expect(
      try !plan(actors) {
        $0.event = "forum"
        $0.programme = "Interreg"
      }.isAlreadyKnown)
    #expect(try !plan(actors + ["CREST"]) { $0.event = "forum" }.isAlreadyKnown)
  }

  @Test("with other details than those known is refused, naming each")
  func difference() throws {
    let until = try date("2010")
    let source = try Source("s")
    let error = try #require(throws: KnownDifference.self) {
      _ = try plan(["Voka", "CREST Lens"]) {
        $0.event = "forum"
        $0.stage = .running
        $0.until = until
        $0.note = "n"
        $0.source = source
        $0.lead = "Voka"
      }
    }
    #expect(error.known.id == "visit-1")
    #expect(error.fields == [.stage, .until, .source, .note, .lead])
  }

  @Test("of which one known record says the same is known, whatever others say")
  func severalKnown() throws {
    var network = try smallNetwork()
    var twin = CollaborationDraft(network.collaborations[0])
    twin.id = "visit-2"
    twin.stage = .running
    network.collaborations.append(try Collaboration(twin))
    let plan = try plan(["Voka", "CREST Lens"], in: network) {
      $0.event = "forum"
      $0.stage = .running
    }
    #expect(plan.isAlreadyKnown && plan.collaboration.id == "visit-2")
  }

  @Test("needs two actors, and each once")
  func actors() throws {
    #expect(refusal { _ = try plan([]) }?.code == .needsTwoActors)
    #expect(refusal { _ = try plan(["CREST"]) }?.code == .needsTwoActors)
    let twice = refusal { _ = try plan(["CREST Lens", "Voka", "crest lens"]) }
    #expect(twice?.code == .sameActorTwice && twice?.value == "crest lens")
    #expect(
      refusal { _ = try plan(["Foo", "foo"]) { $0.creation = Creation(isAllowed: true) } }?.code
        == .sameActorTwice)
  }

  @Test("is led by one of its actors")
  func lead() throws {
    let error = refusal { _ = try plan(["CREST Lens", "Voka"]) { $0.lead = "CREST" } }
    #expect(error?.code == .notOneOf(["CREST Lens", "Voka"]) && error?.field == .lead)
    #expect(throws: LookupError.self) {
      _ = try plan(["CREST Lens", "Voka"]) { $0.lead = "Nobody" }
    }
  }

  @Test("of an unknown actor suggests names, and says how to make it")
  func unknown() throws {
    let error = try #require(throws: LookupError.self) { _ = try plan(["CREST Lans", "Voka"]) }
    #expect(error.closest.first == "CREST Lens" && error.canCreate && !error.isAmbiguous)
    #expect(error.sentence.english.contains("--create"))
    let event = try #require(throws: LookupError.self) {
      _ = try plan(["CREST Lens", "Voka"]) { $0.event = "Forum" }
    }
    #expect(!event.canCreate && event.closest == ["Forum INOPME"] && event.type == .event)
  }

  @Test("makes unknown actors when told to, and mentions known names near theirs")
  func create() throws {
    let plan = try plan(["CREST Lans", "CREST Lanz", "Ville d’Arras", "Voka"]) {
      $0.creation = Creation(isAllowed: true, kind: "crest")
    }
    #expect(plan.created.map(\.actor.name) == ["CREST Lans", "CREST Lanz", "Ville d’Arras"])
    #expect(
      plan.created.map(\.nearNames) == [["CREST Lens"], ["CREST Lens"], []])
    #expect(plan.created.allSatisfy { $0.actor.kind == "crest" })
    #expect(plan.steps.count == 4)
    #expect(plan.steps.last == .put(.collaboration(plan.collaboration)))
    #expect(plan.collaboration.actors == ["crest-lans", "crest-lanz", "ville-d-arras", "flamande"])
  }

  @Test("does not overwrite an actor whose id its name would give")
  func idTaken() throws {
    var network = try smallNetwork()
    network.actors.append(try Actor(draft("ville-d-arras", "Mairie")))
    network.sort()
    let plan = try plan(["Ville d’Arras", "Voka"], in: network) {
      $0.creation = Creation(isAllowed: true)
    }
    #expect(plan.created.map(\.actor.id) == ["ville-d-arras-2"])
  }

  @Test("takes its edition from its event, and refuses another")
  func edition() throws {
    let same = try plan(["CREST", "Voka"]) {
      $0.event = "forum"
      $0.edition = "Semaine 2009"
    }
    #expect(same.collaboration.edition == nil && same.collaboration.event == "forum")
    let alone = try plan(["CREST", "Voka"]) {
      $0.event = "Dîner"
      $0.edition = "Semaine 2009"
    }
    #expect(alone.collaboration.edition == "semaine-2009")
    let error = refusal {
      _ = try plan(["CREST", "Voka"]) {
        $0.event = "forum"
        $0.edition = "Semaine 2010"
      }
    }
    #expect(error?.code == .heldIn(edition: "Semaine 2009"))
    #expect(error?.sentence.english.contains("Semaine 2009") ?? false)
  }

  @Test("refuses bad fields")
  func badFields() {
    #expect(refusal { _ = try plan(["CREST", "Voka"], kind: " ") }?.field == .kind)
    #expect(refusal { _ = try plan(["CREST", "Vo\nka"]) }?.code == .forbidden("\n"))
    #expect(
      refusal { _ = try plan(["CREST", String(repeating: "x", count: 10 << 20)]) }?.code
        == .tooLong(limit: 4096))
    #expect(refusal { _ = try plan(["CREST", "Voka"]) { $0.note = "\u{0}" } }?.field == .note)
    #expect(
      refusal { _ = try plan(["CREST", "Voka"]) { $0.programme = "\u{7}" } }?.field == .programme)
  }

  @Test("twice in a row is recorded, then known, in any network")
  func twice() throws {
    for seed in 0..<30 as Range<UInt64> {
      var network = try SampleNetwork.random(seed: seed)
      var recording = Recording(
        actors: [network.actors[0].id, network.actors[1].name], kind: "new")
      recording.event = network.events.first?.id
      recording.stage = .agreed
      let first = try recording.plan(in: network)
      #expect(!first.isAlreadyKnown, "seed \(seed)")
      network.collaborations.append(first.collaboration)
      network.sort()
      let second = try recording.plan(in: network)
      #expect(second.isAlreadyKnown && second.collaboration == first.collaboration, "seed \(seed)")
    }
  }
}

@Suite("Recording attendance")
struct AttendanceTests {
  @Test("adds the participations that are new, each once")
  func plan() throws {
    var attendance = Attendance(
      event: "forum INOPME", actors: ["CREST", "Voka", "voka", "Ville d’Arras"], role: "organiser")
    attendance.creation = Creation(isAllowed: true)
    let plan = try attendance.plan(in: smallNetwork())
    #expect(plan.event.id == "forum" && plan.role == "organiser")
    #expect(plan.participants.map(\.id) == ["crest", "flamande", "ville-d-arras"])
    #expect(plan.participants.map(\.isAlreadyKnown) == [true, false, false])
    #expect(plan.participants.map(\.name) == ["CREST", "Délégation flamande", "Ville d’Arras"])
    #expect(
      plan.steps == [
        .put(.actor(plan.created[0].actor)),
        .put(
          .participation(try Participation(event: "forum", actor: "flamande", role: "organiser"))),
        .put(
          .participation(
            try Participation(event: "forum", actor: "ville-d-arras", role: "organiser"))),
      ])
  }

  @Test("in another role is another participation; known ones change nothing")
  func roles() throws {
    let network = try smallNetwork()
    let again = Attendance(event: "forum", actors: ["CREST"], role: "organiser")
    #expect(try again.plan(in: network).steps.isEmpty)
    let other = Attendance(event: "forum", actors: ["CREST"], role: "speaker")
    #expect(try other.plan(in: network).steps.count == 1)
  }

  @Test("refuses an unknown event or actor, and an empty role")
  func refused() throws {
    let network = try smallNetwork()
    #expect(throws: LookupError.self) {
      _ = try Attendance(event: "Nuit", actors: ["CREST"], role: "x").plan(in: network)
    }
    #expect(throws: LookupError.self) {
      _ = try Attendance(event: "forum", actors: ["Nobody"], role: "x").plan(in: network)
    }
    let error = refusal {
      _ = try Attendance(event: "forum", actors: ["CREST"], role: " ").plan(in: network)
    }
    #expect(error?.field == .role)
  }
}
