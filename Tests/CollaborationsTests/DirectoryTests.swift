import Collaborations
import TestSupport
import Testing
import Wording

@Suite("Finding a record of any sort")
struct DirectoryTests {
  @Test("takes an id before a name, and a name before a folded one, whatever the sort")
  func levels() throws {
    var network = Network()
    network.actors = [
      try Actor(draft("a", "Forum INOPME")), try Actor(draft("b", "Semaine, 2009")),
    ]
    network.events = [
      try Event(EventDraft(id: "e", name: "Semaine 2009")),
      try Event(EventDraft(id: "forum-inopme", name: "Forum INOPME")),
    ]
    network.sort()
    let directory = Directory(network)
    #expect(try directory.key(named: "forum-inopme") == .event("forum-inopme"))
    #expect(try directory.key(named: "Forum INOPME") == .actor("a"))
    #expect(try directory.key(named: "Semaine 2009") == .event("e"))
    #expect(try directory.key(named: "semaine 2009") == .actor("b"))
  }

  @Test("says which several it may be, or what is closest, of every sort")
  func errors() throws {
    let directory = Directory(try smallNetwork())
    let error = try #require(throws: LookupError.self) {
      _ = try directory.key(named: "Forum INNOPME")
    }
    #expect(error.closest == ["Forum INOPME"] && error.type == nil)
    #expect(throws: RecordError.self) { _ = try directory.key(named: " ") }
    var network = try smallNetwork()
    network.actors.append(try Actor(draft("z", "Voka")))
    let ambiguous = try #require(throws: LookupError.self) {
      _ = try Directory(network).key(named: "Voka")
    }
    #expect(ambiguous.candidates.map(\.id) == ["flamande", "z"])
  }

  @Test("finds every record of a network by its id, and names by themselves")
  func everyRecord() throws {
    for seed in 0..<20 as Range<UInt64> {
      let network = try SampleNetwork.random(seed: seed)
      let directory = Directory(network)
      for actor in network.actors {
        #expect(directory.actor(actor.id) == actor, "seed \(seed)")
        #expect(try directory.id(of: .actor, named: actor.id) == actor.id, "seed \(seed)")
        #expect(try directory.id(of: .actor, named: actor.name) == actor.id, "seed \(seed)")
      }
      for event in network.events {
        #expect(directory.event(event.id) == event, "seed \(seed)")
      }
      for collaboration in network.collaborations {
        #expect(directory.collaboration(collaboration.id) == collaboration, "seed \(seed)")
      }
      #expect(directory.actor("nobody") == nil && directory.edition("") == nil)
    }
  }

  @Test("among 36,000 actors takes no time to speak of")
  func many() throws {
    var network = Network()
    network.actors = try (0..<36_000).map {
      try Actor(draft("a\($0)", "Université de la région n° \($0)"))
    }
    network.sort()
    let sorted = network
    var found: [String] = []
    let time = try threadTime {
      let directory = Directory(sorted)
      found = [
        try directory.id(of: .actor, named: "Université de la région n° 35999"),
        try directory.id(of: .actor, named: "universite de la REGION n° 7"),
      ]
    }
    #expect(found == ["a35999", "a7"])
    #expect(time < .milliseconds(500), "\(time)")
  }

  @Test("among 900 actors, a recording is planned well within the time of a command")
  func recordingTime() throws {
    let network = try SampleNetwork.random(
      seed: 2, actors: 900, events: 100, collaborations: 1000)
    let recording = Recording(
      actors: [network.actors[3].name, network.actors[700].name.lowercased()], kind: "visit")
    let time = try threadTime { _ = try recording.plan(in: network) }
    #expect(time < .milliseconds(50), "\(time)")
  }
}

@Suite("Problems of an import")
struct ImportProblemsTests {
  @Test("are all counted; errors are never crowded out")
  func crowded() {
    var problems = ImportProblems()
    func problem(_ row: Int, _ severity: ImportProblem.Severity) -> ImportProblem {
      ImportProblem(
        file: "f", row: row, RecordError(.empty, field: .actor).sentence, severity: severity)
    }
    for row in 0..<1500 { problems.append(problem(row, .note)) }
    for row in 0..<400 { problems.append(problem(row, .error)) }
    #expect(problems.listed.count == 1000 && problems.count == 1900)
    #expect(problems.errorCount == 400)
    #expect(problems.listed.count { $0.severity == .error } == 400)
    let time = threadTime {
      for row in 0..<100_000 { problems.append(problem(row, .error)) }
    }
    #expect(problems.listed.allSatisfy { $0.severity == .error } && problems.listed.count == 1000)
    #expect(problems.count == 101_900)
    #expect(time < .seconds(3), "\(time)")
  }
}
