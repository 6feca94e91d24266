import Collaborations
import TestSupport
import Testing
import Wording

@Suite("Actors")
struct ActorTests {
  @Test("say which field is wrong, and why")
  func refused() {
    let cases: [(ActorDraft, RecordError.Code, Field)] = [
      (draft("", "A"), .empty, .id), (draft(nil, "A"), .empty, .id), (draft("a"), .empty, .name),
      (draft("a", "A\nB"), .forbidden("\n"), .name),
      (draft("a", "A") { $0.kind = "x\u{0}" }, .forbidden("\u{0}"), .kind),
      (draft("a", "A") { $0.place = "L\nL" }, .forbidden("\n"), .place),
      (draft("a", "A") { $0.aliases = ["B", " "] }, .empty, .alias),
      (
        draft("a", "A") { $0.latitude = 90.01 },
        .notANumber(range: .between("-90", "90")), .latitude
      ),
      (
        draft("a", "A") { $0.latitude = .nan }, .notANumber(range: .between("-90", "90")),
        .latitude
      ),
      (
        draft("a", "A") { $0.longitude = -.infinity },
        .notANumber(range: .between("-180", "180")), .longitude
      ),
      (
        draft("a", "A") { $0.members = 0 },
        .notANumber(range: .wholeFrom(1)), .members
      ),
      (draft("a", "A") { $0.partOf = " a " }, .cycle, .partOf),
      (
        draft("a", "A") { $0.note = String(repeating: "n", count: 70_000) },
        .tooLong(limit: 65_536), .note
      ),
      (draft("a", "A") { $0.attributes = [" ": .flag(true)] }, .empty, .attribute),
      (
        draft("a", "A") { $0.attributes = ["x": .number(.infinity)] },
        .notANumber(range: .any), .attribute
      ),
    ]
    for (draft, code, field) in cases {
      let error = refusal { _ = try Actor(draft) }
      #expect(
        error?.code == code && error?.field == field, "\(field): \(String(describing: error))")
    }
  }

  @Test("have a kind by default, and nothing where nothing was said")
  func defaults() throws {
    let actor = try Actor(
      draft(" a ", " A ") {
        $0.place = " "; $0.note = ""
      })
    #expect(actor.id == "a" && actor.name == "A" && actor.kind == "organisation")
    #expect(actor.place == nil && actor.note == nil && actor.aliases.isEmpty)
  }

  @Test("keep each alias once, in the order given, however many")
  func aliases() throws {
    let actor = try Actor(draft("a", "A") { $0.aliases = ["B", " B", "C", "e\u{301}", "é"] })
    #expect(actor.aliases == ["B", "C", "é"])
    let many = (0..<20_000).map { "alias \($0 / 2)" }
    var kept = 0
    let time = try threadTime {
      kept = try Actor(draft("a", "A") { $0.aliases = many }).aliases.count
    }
    #expect(kept == 10_000)
    #expect(time < .seconds(1))
  }

  @Test("keep the last in order of two attributes whose names are one after trimming")
  func attributes() throws {
    for _ in 0..<20 {
      let actor = try Actor(
        draft("a", "A") { $0.attributes = ["x": .number(1), " x": .number(2), "x ": .number(3)] })
      #expect(actor.attributes == ["x": .number(3)])
    }
  }

  @Test("stay what they were where an update is silent, and lose what it empties")
  func updated() throws {
    let actor = try Actor(
      draft("a", "A") {
        $0.kind = "crest"
        $0.place = "Lille"
        $0.latitude = 50
        $0.members = 21
        $0.partOf = "b"
        $0.aliases = ["Alpha"]
        $0.note = "n"
        $0.attributes = ["x": .flag(true), "y": .text("old")]
      })
    #expect(try actor.updated(by: ActorDraft()) == actor)
    #expect(try actor.updated(by: ActorDraft(actor)) == actor)
    let changed = try actor.updated(
      by: draft {
        $0.place = ""
        $0.kind = ""
        $0.partOf = " "
        $0.note = ""
        $0.latitude = 51
        $0.aliases = ["Alpha", "Beta"]
        $0.attributes = ["x": .text(""), "y": .text("new")]
      })
    #expect(changed.place == nil && changed.partOf == nil && changed.note == nil)
    #expect(changed.kind == "organisation" && changed.latitude == 51 && changed.members == 21)
    #expect(changed.aliases == ["Alpha", "Beta"])
    #expect(changed.attributes == ["y": .text("new")])
    #expect(throws: RecordError(.empty, field: .name)) { _ = try actor.updated(by: draft(nil, "")) }
    #expect(try actor.updated(by: draft("other", nil)).id == "a")
  }
}

@Suite("Editions, events, sources and places")
struct OccasionTests {
  @Test("end after they start, as precisely as was said")
  func dates() throws {
    let pairs = [
      ("2009-11-23", "2009-11-27", true), ("2009-11-23", "2009-11-23", true),
      ("2009-11-23", "2009-11", true), ("2009-11-23", "2009", true), ("2009", "2009-01-01", true),
      ("2009-11-27", "2009-11-23", false), ("2009-11-23", "2008", false),
      ("2009-11", "2009-10-31", false),
    ]
    for (from, until, isValid) in pairs {
      var edition = EditionDraft(id: "e", name: "E")
      (edition.from, edition.until) = (try date(from), try date(until))
      var event = EventDraft(id: "e", name: "E")
      (event.from, event.until) = (edition.from, edition.until)
      let errors = [
        refusal { _ = try Edition(edition) }, refusal { _ = try Event(event) },
      ]
      for error in errors {
        #expect(error?.code == (isValid ? nil : .endsBeforeItStarts), "\(from) – \(until)")
      }
    }
  }

  @Test("keep published totals under names without white space at the ends")
  func totals() throws {
    var draft = EditionDraft(id: "e", name: "E")
    draft.totals = [" visitors ": 2500, "towns": 21]
    #expect(try Edition(draft).totals == ["visitors": 2500, "towns": 21])
    draft.totals = ["visitors": .nan]
    #expect(refusal { _ = try Edition(draft) }?.field == .totals)
    draft.totals = ["\n": 1]
    #expect(refusal { _ = try Edition(draft) }?.code == .empty)
  }

  @Test("of an edition merge their totals when updated")
  func updatedEdition() throws {
    var draft = EditionDraft(id: "e", name: "E")
    draft.totals = ["visitors": 2500, "towns": 21]
    draft.from = try date("2009")
    let edition = try Edition(draft)
    #expect(try edition.updated(by: EditionDraft()) == edition)
    var change = EditionDraft()
    change.totals = ["towns": 22]
    #expect(try edition.updated(by: change).totals == ["visitors": 2500, "towns": 22])
  }

  @Test("count people exactly unless told otherwise, and say nothing of a count that is not there")
  func attendance() throws {
    var draft = EventDraft(id: "e", name: "E")
    draft.attendanceIs = .about
    #expect(try Event(draft).attendanceIs == nil)
    draft.attendance = 0
    #expect(try Event(draft).attendanceIs == .about)
    draft.attendanceIs = nil
    #expect(try Event(draft).attendanceIs == .exact)
    draft.attendance = -1
    #expect(refusal { _ = try Event(draft) }?.field == .attendance)
  }

  @Test("of an event change where the update speaks")
  func updatedEvent() throws {
    var draft = EventDraft(id: "e", name: "E")
    draft.edition = "s"
    draft.format = "forum"
    draft.attendance = 50
    draft.attendanceIs = .atLeast
    let event = try Event(draft)
    #expect(try event.updated(by: EventDraft()) == event)
    var change = EventDraft()
    change.edition = ""
    change.attendance = 60
    let changed = try event.updated(by: change)
    #expect(changed.edition == nil && changed.format == "forum")
    #expect(changed.attendance == 60 && changed.attendanceIs == .atLeast)
  }

  @Test("have sources that say something")
  func sources() throws {
    #expect(try Source(" p. 3\nligne 2 ").text == "p. 3\nligne 2")
    #expect(refusal { _ = try Source(" \n ") }?.field == .source)
    #expect(refusal { _ = try Source("a\u{0}") }?.code == .forbidden("\u{0}"))
  }

  @Test("stand at places on the globe")
  func places() throws {
    #expect(try Place(town: "Mons", country: " ", latitude: 90, longitude: -180).country == nil)
    for (latitude, longitude) in [(90.5, 0), (0, 181), (.nan, 0), (0, .infinity)] {
      #expect(
        refusal {
          _ = try Place(town: "Mons", country: nil, latitude: latitude, longitude: longitude)
        } != nil)
    }
    #expect(
      refusal { _ = try Place(town: "", country: nil, latitude: 0, longitude: 0) }?.field == .town)
  }

  @Test("are attended by visitors unless told otherwise")
  func participations() throws {
    #expect(try Participation(event: "e", actor: "a", role: " ").role == "visitor")
    #expect(refusal { _ = try Participation(event: "", actor: "a") }?.field == .event)
    #expect(refusal { _ = try Participation(event: "e", actor: "\n") }?.field == .actor)
  }
}

@Suite("Collaborations")
struct CollaborationTests {
  private func collaboration(
    _ parts: [(String, String?)], _ change: (inout CollaborationDraft) -> Void = { _ in }
  ) throws -> Collaboration {
    var draft = CollaborationDraft(id: "c")
    draft.participants = try parts.map { try Participant($0.0, role: $0.1) }
    change(&draft)
    return try Collaboration(draft)
  }

  @Test("keep each actor and role once, with what every mention adds")
  func distinct() throws {
    let first = try Participant("a", attributes: ["x": .number(1), "y": .number(1)])
    let second = try Participant("a", source: Source("s"), attributes: ["x": .number(2)])
    var draft = CollaborationDraft(id: "c")
    draft.participants = [first, try Participant("b"), second, try Participant("a", role: "lead")]
    let collaboration = try Collaboration(draft)
    #expect(collaboration.participants.map(\.role) == ["partner", "partner", "lead"])
    #expect(collaboration.actors == ["a", "b"])
    #expect(collaboration.participants[0].attributes == ["x": .number(2), "y": .number(1)])
    #expect(collaboration.participants[0].source?.text == "s")
  }

  @Test("of many mentions of one actor take no quadratic time")
  func manyRoles() throws {
    let parts = (0..<10_000).map { ("a", String?.some("role \($0)")) }
    var kept = 0
    let time = try threadTime {
      kept = try collaboration(parts + parts).participants.count
    }
    #expect(kept == 10_000)
    #expect(time < .seconds(2), "\(time)")
  }

  @Test("are directed from one actor to another")
  func directed() throws {
    #expect(try collaboration([("a", "from"), ("b", "to")]).isDirected)
    #expect(try collaboration([("a", "to"), ("b", "from")]).isDirected)
    #expect(try !collaboration([("a", "from"), ("a", "to")]).isDirected)
    #expect(try !collaboration([("a", "from"), ("b", "from")]).isDirected)
    #expect(try !collaboration([("a", "from"), ("b", "to"), ("c", "to")]).isDirected)
    #expect(try !collaboration([("a", nil), ("b", nil)]).isDirected)
  }

  @Test("of one actor are records; of none they are not")
  func few() throws {
    #expect(try collaboration([("a", "self")]).actors == ["a"])
    let error = refusal { _ = try collaboration([]) }
    #expect(error?.code == .empty && error?.field == .participants)
    #expect(error?.sentence.english.contains("c") ?? false)
  }

  @Test("weigh something", arguments: [0, -1, .nan, .infinity, -0.0] as [Double])
  func weights(_ weight: Double) {
    let error = refusal { _ = try collaboration([("a", nil), ("b", nil)]) { $0.weight = weight } }
    #expect(error?.field == .weight)
  }

  @Test("weigh 1 and are projects by default, and end after they start")
  func defaults() throws {
    let plain = try collaboration([("a", nil), ("b", nil)]) { $0.title = " " }
    #expect(plain.weight == 1 && plain.kind == "project" && plain.title == nil)
    let (from, until) = (try date("2010"), try date("2009"))
    let error = refusal {
      _ = try collaboration([("a", nil)]) {
        $0.from = from
        $0.until = until
      }
    }
    #expect(error?.code == .endsBeforeItStarts)
  }

  @Test("take in what an update adds, and keep the rest")
  func updated() throws {
    let old = try collaboration([("a", "lead"), ("b", nil)]) {
      $0.title = "T"
      $0.event = "e"
      $0.stage = .met
      $0.weight = 2
    }
    #expect(try old.updated(by: CollaborationDraft()) == old)
    #expect(try old.updated(by: CollaborationDraft(old)) == old)
    var change = CollaborationDraft()
    change.title = ""
    change.event = ""
    change.stage = .running
    change.participants = [try Participant("c"), try Participant("a", role: "lead")]
    let new = try old.updated(by: change)
    #expect(new.title == nil && new.event == nil && new.stage == .running && new.weight == 2)
    #expect(new.actors == ["a", "b", "c"] && new.participants.count == 3)
  }
}
