// What a lens keeps, and how it weighs what it keeps.

import Collaborations
import NetworkAnalysis
import Testing

@Suite("The lens")
struct LensTests {
  /// Two editions, one event each; collaborations with and without dates; one actor apart.
  private func sample() throws -> Network {
    var network = Network()
    for (id, country, place) in [
      ("a", "France", "Lille"), ("b", "BE Belgium", "Gent"), ("c", "France", "Calais"),
      ("d", nil, nil), ("e", "France", "Lille"),
    ] {
      var draft = ActorDraft(id: id, name: "Actor \(id)")
      draft.country = country
      draft.place = place
      network.actors.append(try Actor(draft))
    }
    for year in [2009, 2010] {
      network.editions.append(
        try Edition(EditionDraft(id: "e\(year)", name: "Semaine \(year)")))
      var event = EventDraft(id: "forum-\(year)", name: "Forum \(year)")
      event.edition = "e\(year)"
      event.from = CalendarDate(year: year, month: 11, day: 25)
      network.events.append(try Event(event))
      for actor in ["a", "b", "d"] {
        network.participations.append(
          try Participation(event: "forum-\(year)", actor: actor, role: "visitor"))
      }
      network.participations.append(
        try Participation(event: "forum-\(year)", actor: "a", role: "organiser"))
    }
    try add("visit", "a b", to: &network) {
      $0.event = "forum-2009"
      $0.stage = .met
    }
    try add("project", "a b c", to: &network) {
      $0.from = CalendarDate(year: 2010, month: 3)
      $0.programme = "Interreg IV A"
      $0.weight = 2
    }
    try add("undated", "c d", to: &network) { $0.edition = "e2010" }
    network.sort()
    return network
  }

  private func add(
    _ kind: String, _ actors: String, to network: inout Network,
    _ edit: (inout CollaborationDraft) -> Void
  ) throws {
    var draft = CollaborationDraft(id: "c-\(kind)", kind: kind)
    draft.participants = try actors.split(separator: " ").map { try Participant(String($0)) }
    edit(&draft)
    network.collaborations.append(try Collaboration(draft))
  }

  private func ties(_ graph: ActorGraph) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: graph.allTies().map {
        (graph.actors[$0.first].id + graph.actors[$0.second].id, $0.weight)
      })
  }

  private func lens(_ edit: (inout Lens) -> Void) -> Lens {
    var lens = Lens()
    edit(&lens)
    return lens
  }

  @Test("collaborations make the ties when any has two actors, and every actor stays")
  func standard() throws {
    let graph = try Lens().apply(to: sample())
    #expect(graph.ties == .collaborations)
    #expect(graph.actors.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(ties(graph) == ["ab": 2, "ac": 1, "bc": 1, "cd": 1])
  }

  @Test("without a collaboration of two actors, both make ties")
  func bothWhenNoPairs() throws {
    var network = try sample()
    network.collaborations = []
    let graph = try Lens().apply(to: network)
    #expect(graph.ties == .both)
    #expect(ties(graph) == ["ab": 1, "ad": 1, "bd": 1])
  }

  @Test("count adds the weights of records, binary counts a pair once")
  func rules() throws {
    let count = try lens { $0.weight = .count }.apply(to: sample())
    #expect(ties(count) == ["ab": 3, "ac": 2, "bc": 2, "cd": 1])
    let binary = try lens { $0.weight = .binary }.apply(to: sample())
    #expect(ties(binary) == ["ab": 1, "ac": 1, "bc": 1, "cd": 1])
  }

  @Test("participations tie the actors of an event, an actor of two roles once")
  func participations() throws {
    let graph = try lens { $0.ties = .participations }.apply(to: sample())
    #expect(ties(graph) == ["ab": 1, "ad": 1, "bd": 1])
    #expect(graph.participationCount == 8)
    #expect(graph.eventsAttended == [2, 2, 0, 2, 0])
  }

  @Test("an edition keeps the records made at its events or in it, and only their actors")
  func edition() throws {
    let graph = try lens { $0.editions = ["Semaine 2010"] }.apply(to: sample())
    #expect(graph.actors.map(\.id) == ["c", "d"])
    #expect(ties(graph) == ["cd": 1])
    let both = try lens { $0.editions = ["semaine"] }.apply(to: sample())
    #expect(Set(ties(both).keys) == ["ab", "cd"])
    #expect(throws: LookupError.self) {
      try lens { $0.editions = ["Sem"] }.apply(to: sample())
    }
  }

  @Test("dates keep what starts within them; undated records are left out and counted")
  func dates() throws {
    let graph = try lens { $0.from = CalendarDate(year: 2010) }.apply(to: sample())
    #expect(graph.actors.map(\.id) == ["a", "b", "c"])
    #expect(graph.notes.count == 1)
    let early = try lens { $0.to = CalendarDate(year: 2009) }.apply(to: sample())
    #expect(ties(early) == ["ab": 1])
  }

  @Test("kinds, stages and programmes match whole or by their first word, folded")
  func values() throws {
    #expect(try ties(lens { $0.programmes = ["interreg"] }.apply(to: sample())).count == 3)
    #expect(try ties(lens { $0.programmes = ["Interreg iv-a"] }.apply(to: sample())).count == 3)
    #expect(try ties(lens { $0.programmes = ["Inter"] }.apply(to: sample())).isEmpty)
    #expect(try ties(lens { $0.kinds = ["VISIT", "undated"] }.apply(to: sample())).count == 2)
    #expect(try ties(lens { $0.stages = [.met] }.apply(to: sample())) == ["ab": 1])
  }

  @Test("actor filters remove actors first; then a record counts those that are left")
  func actorFilters() throws {
    let graph = try lens { $0.countries = ["france"] }.apply(to: sample())
    #expect(graph.actors.map(\.id) == ["a", "c", "e"])
    #expect(ties(graph) == ["ac": 2])
    let belgian = try lens { $0.countries = ["BE"] }.apply(to: sample())
    #expect(belgian.actors.map(\.id) == ["b"])
    let town = try lens { $0.places = ["Lille"] }.apply(to: sample())
    #expect(town.actors.map(\.id) == ["a", "e"])
    let without = try lens { $0.without = ["Actor A"] }.apply(to: sample())
    #expect(ties(without) == ["bc": 2, "cd": 1])
  }

  @Test("a directed lens keeps the direction of directed collaborations alone")
  func directed() throws {
    var network = try sample()
    var draft = CollaborationDraft(id: "c-advice", kind: "advice")
    draft.participants = [
      try Participant("e", role: "to"), try Participant("d", role: "from"),
    ]
    network.collaborations.append(try Collaboration(draft))
    network.sort()
    let undirected = try Lens().apply(to: network)
    #expect(ties(undirected)["de"] == 1)
    #expect(undirected.notes.count == 1)
    let graph = try lens { $0.isDirected = true }.apply(to: network)
    #expect(graph.weight(from: 3, to: 4) == 1 && graph.weight(from: 4, to: 3) == nil)
    #expect(graph.weight(from: 0, to: 1) == 2 && graph.weight(from: 1, to: 0) == 2)
  }

  @Test("each tie names the records behind it")
  func evidence() throws {
    let graph = try Lens().apply(to: sample())
    let tie = try #require(graph.allTies().first)
    #expect(tie.records.map { graph.records[$0].id } == ["c-project", "c-visit"])
    #expect(graph.records(between: 0, and: 1).map(\.id) == ["c-project", "c-visit"])
  }

  @Test("events are listed by edition and dates, whoever came")
  func listing() throws {
    let network = try sample()
    #expect(try lens { $0.editions = ["e2009"] }.events(of: network).map(\.id) == ["forum-2009"])
    #expect(try Lens().events(of: network).count == 2)
    #expect(
      try lens { $0.kinds = ["project"] }.collaborations(of: network).map(\.id) == ["c-project"])
  }
}
