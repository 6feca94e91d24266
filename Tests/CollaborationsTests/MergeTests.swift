import Testing

@testable import Collaborations

@Suite("Merging a batch into a network")
struct MergeTests {
  private func actor(_ id: String, _ name: String, aliases: [String] = []) throws -> Actor {
    var draft = ActorDraft(id: id, name: name)
    draft.aliases = aliases
    return try Actor(draft)
  }

  private func batch(_ keys: [String], meaning: RecordBatch.KeyMeaning = .name) -> RecordBatch {
    var batch = RecordBatch()
    batch.actorKeys = meaning
    batch.actors = keys.map { ActorDraft(id: $0) }
    return batch
  }

  private func ids(_ merge: Merge) -> [String] {
    merge.steps.compactMap { step in
      if case .put(.actor(let actor)) = step { actor.id } else { nil }
    }
  }

  @Test("New names get readable ids, told apart by numbers")
  func newNames() {
    let merge = Merge(batch(["Voka", "VOKA", "voka-2", "Évora"]), into: Network())
    #expect(ids(merge) == ["voka", "voka-2", "voka-2-2", "evora"])
    #expect(merge.created.actors == 4)
  }

  @Test("A name means the record of that name, then of that alias, then of that id")
  func names() throws {
    var network = Network()
    network.actors = [
      try actor("a", "Alpha", aliases: ["First"]), try actor("b", "Beta"), try actor("c", "a"),
    ]
    let merge = Merge(batch(["Alpha", "First", "b", "a"]), into: network)
    #expect(merge.isUnchanged)
    #expect(merge.unchanged.actors == 4)
  }

  @Test("Two keys mean one actor only when one is its alias")
  func distinctKeys() throws {
    var network = Network()
    network.actors = [try actor("voka", "Voka")]
    let merge = Merge(batch(["Voka", "voka"]), into: network)
    #expect(ids(merge) == ["voka-2"])
    #expect(merge.unchanged.actors == 1)
  }

  @Test("A name of several actors is an error, and so is an alias of several")
  func ambiguousNames() throws {
    var network = Network()
    network.actors = [
      try actor("a", "Open day", aliases: ["X"]), try actor("b", "Open day", aliases: ["X"]),
    ]
    let merge = Merge(batch(["Open day", "X"]), into: network)
    #expect(merge.problems.map(\.value) == ["Open day", "X"])
    #expect(merge.steps.isEmpty)
  }

  @Test("Names are never folded")
  func exactNames() throws {
    var network = Network()
    network.actors = [try actor("liege", "Liège")]
    #expect(Merge(batch(["liège"]), into: network).created.actors == 1)
    #expect(Merge(batch(["Lie\u{300}ge "]), into: network).unchanged.actors == 1)
  }

  @Test("Ids are kept as they are, and a name that is missing is the id")
  func idKeys() throws {
    var one = batch(["P 714"], meaning: .id)
    one.actors.append(ActorDraft(id: "P1", name: "STIB"))
    let merge = Merge(one, into: Network())
    #expect(ids(merge) == ["P 714", "P1"])
    var network = Network()
    network.actors = [try actor("P1", "Old name")]
    let update = Merge(one, into: network)
    #expect(update.updated.actors == 1 && update.created.actors == 1)
  }

  @Test("What a draft leaves unsaid stays, and what it adds is an update")
  func updates() throws {
    var network = Network()
    var draft = ActorDraft(id: "voka", name: "Voka", kind: "chamber")
    draft.place = "Kortrijk"
    network.actors = [try Actor(draft)]
    var said = RecordBatch()
    said.actors = [ActorDraft(id: "Voka")]
    said.actors[0].country = "BE"
    let merge = Merge(said, into: network)
    #expect(merge.updated.actors == 1)
    guard case .put(.actor(let actor)) = merge.steps.first else { return #expect(Bool(false)) }
    #expect(actor.kind == "chamber" && actor.place == "Kortrijk" && actor.country == "BE")
  }

  @Test("An event is told from one of its name by its edition")
  func eventsOfEditions() throws {
    var network = Network()
    network.editions = [
      try Edition(EditionDraft(id: "2008", name: "2008")),
      try Edition(EditionDraft(id: "2009", name: "2009")),
    ]
    var draft = EventDraft(id: "salon", name: "Salon")
    draft.edition = "2008"
    network.events = [try Event(draft)]
    var said = RecordBatch()
    said.editions = [EditionDraft(id: "2009")]
    said.events = [EventDraft(id: "Salon")]
    #expect(Merge(said, into: network).unchanged.events == 1)
    said.events[0].edition = "2009"
    #expect(Merge(said, into: network).created.events == 1)
  }

  @Test("References that lead nowhere are errors, and their records are left out")
  func danglingReferences() throws {
    var said = batch(["A"])
    said.participations = [try Participation(event: "Forum", actor: "A")]
    var draft = CollaborationDraft(id: "c")
    draft.participants = [try Participant("A"), try Participant("B")]
    said.collaborations = [draft]
    said.actors[0].partOf = "nobody"
    let merge = Merge(said, into: Network())
    #expect(merge.problems.count == 3)
    #expect(merge.steps.isEmpty)
  }

  @Test("Actors come after those they are part of, and a circle of them is an error")
  func parents() throws {
    var said = batch(["child", "parent", "x", "y"], meaning: .id)
    said.actors[0].partOf = "parent"
    #expect(ids(Merge(said, into: Network())) == ["parent", "child", "x", "y"])
    said.actors[2].partOf = "y"
    said.actors[3].partOf = "x"
    let merge = Merge(said, into: Network())
    #expect(merge.problems.count == 1)
    #expect(ids(merge) == ["parent", "child"])
  }

  @Test("A repeated participation adds what is new and counts it once")
  func participations() throws {
    var said = batch(["A"])
    said.events = [EventDraft(id: "Forum")]
    said.participations = [try Participation(event: "Forum", actor: "A", role: "speaker")]
    var network = Network()
    network.actors = [try actor("a", "A")]
    network.events = [try Event(EventDraft(id: "forum", name: "Forum"))]
    #expect(Merge(said, into: network).created.participations == 1)
    network.participations = [
      try Participation(event: "forum", actor: "a", role: "speaker", attributes: ["n": .number(1)])
    ]
    #expect(Merge(said, into: network).isUnchanged)
  }

  @Test("New participants of a known collaboration are added")
  func addedParticipants() throws {
    var network = Network()
    network.actors = [try actor("a", "A"), try actor("b", "B")]
    var draft = CollaborationDraft(id: "c")
    draft.participants = [try Participant("a")]
    network.collaborations = [try Collaboration(draft)]
    var said = batch(["A", "B"])
    said.collaborationKeys = .id
    draft.participants = [try Participant("A"), try Participant("B")]
    said.collaborations = [draft]
    let merge = Merge(said, into: network)
    #expect(merge.updated.collaborations == 1)
    #expect(merge.created.participations == 1 && merge.unchanged.participations == 1)
  }

  @Test("Rows without a key are as many records as there are rows, and are found again")
  func keyless() throws {
    var said = batch(["A", "B"])
    var draft = CollaborationDraft(kind: "tie")
    draft.participants = [try Participant("A"), try Participant("B")]
    said.collaborations = [draft, draft, draft]
    let first = Merge(said, into: Network())
    #expect(first.created.collaborations == 3 && first.created.participations == 6)
    var network = Network()
    for step in first.steps {
      if case .put(.actor(let actor)) = step { network.actors.append(actor) }
      if case .put(.collaboration(let record)) = step { network.collaborations.append(record) }
    }
    #expect(network.collaborations.map(\.id) == ["a-b", "a-b-2", "a-b-3"])
    #expect(Merge(said, into: network).isUnchanged)
    said.collaborations.append(draft)
    #expect(Merge(said, into: network).created.collaborations == 1)
    var noted = CollaborationDraft(network.collaborations[1])
    noted.note = "edited since"
    network.collaborations[1] = try Collaboration(noted)
    #expect(Merge(said, into: network).created.collaborations == 1)
    said.collaborations[0].weight = 2
    #expect(Merge(said, into: network).created.collaborations == 1)
  }

  @Test("Thousands of actors of one stem and as many ties take no quadratic time")
  func speed() throws {
    var said = batch(
      (0..<4_000).map {
        "Actor" + String(repeating: "!", count: $0 % 7) + " \($0 % 3)"
          + String(repeating: "?", count: $0 / 3000)
      })
    said.actors += (0..<4_000).map { ActorDraft(id: "N\($0)") }
    var draft = CollaborationDraft()
    draft.participants = [try Participant("N1"), try Participant("N2")]
    said.collaborations = [CollaborationDraft](repeating: draft, count: 4_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = Merge(said, into: Network()) }
    #expect(time < .seconds(20))
  }
}
