import TestSupport
import Testing
import Wording

@testable import Collaborations

@Suite("Merging and splitting actors")
struct MergingTests {
  /// The network after the steps, each reference of which must lead somewhere.
  private func result(_ steps: [Step], on network: Network) -> Network {
    var network = network
    network.take(steps)
    let actors = Set(network.actors.map(\.id))
    for actor in network.actors {
      #expect(actor.partOf.map(actors.contains) ?? true, "\(actor.name)")
    }
    for part in network.participations { #expect(actors.contains(part.actor)) }
    for collaboration in network.collaborations {
      #expect(collaboration.actors.allSatisfy(actors.contains))
    }
    return network
  }

  @Test("names, fields, attributes, parts and records pass to the actor that is kept")
  func merge() throws {
    var network = try smallNetwork()
    network.actors.append(
      try Actor(
        draft("crest-de-lens", "CREST de Lens") {
          $0.aliases = ["Centre de Lens"]
          $0.place = "Lens"
          $0.country = "France"
          $0.partOf = "crest-lens"
          $0.note = "Rue de Paris"
          $0.attributes = ["staff": .number(4), "open": .flag(true)]
        }))
    network.actors[1] = try network.actors[1].updated(
      by: draft {
        $0.country = "Belgique"
        $0.attributes = ["staff": .number(3)]
      })
    network.actors.append(try Actor(draft("atelier", "Atelier") { $0.partOf = "crest-de-lens" }))
    network.participations = [
      try Participation(
        event: "forum", actor: "crest-lens", role: "host", source: try Source("one")),
      try Participation(
        event: "forum", actor: "crest-de-lens", role: "host", source: try Source("two")),
      try Participation(event: "diner", actor: "crest-de-lens", role: "visitor"),
    ]
    network.sort()
    let plan = try ActorMerging(actors: ["CREST Lens", "CREST de Lens"]).plan(in: network)
    let after = result(plan.steps, on: network)
    let kept = try #require(after.actors.first { $0.id == "crest-lens" })
    #expect(kept == plan.kept)
    #expect(kept.aliases == ["CREST de Lens", "Centre de Lens"])
    #expect(kept.place == "Lens" && kept.country == "Belgique" && kept.partOf == "crest")
    #expect(kept.note == "Rue de Paris")
    #expect(kept.attributes["staff"] == .number(3))
    #expect(kept.attributes["staff (crest-de-lens)"] == .number(4))
    #expect(kept.attributes["country (crest-de-lens)"] == .text("France"))
    #expect(kept.attributes["open"] == .flag(true))
    #expect(plan.differences.map(\.field) == ["country", "staff"])
    #expect(!after.actors.contains { $0.id == "crest-de-lens" })
    #expect(after.actors.first { $0.id == "atelier" }?.partOf == "crest-lens")
    #expect(plan.parts == 1 && plan.participations == 2)
    #expect(after.participations.count == 2)
    #expect(after.participations.last?.source?.text == "one; two")
    #expect(try Directory(after).id(of: .actor, named: "centre de lens") == "crest-lens")
  }

  private func collaboration(_ id: String, _ parts: [(String, String)]) throws -> Collaboration {
    var draft = CollaborationDraft(id: id, kind: "visit")
    draft.participants = try parts.map { try Participant($0.0, role: $0.1) }
    return try Collaboration(draft)
  }

  @Test(
    "records that become alike all stay; roles stay; what is left with one actor keeps one part")
  func records() throws {
    var network = Network()
    network.actors = try ["a", "b", "c", "x"].map { try Actor(draft($0, $0.uppercased())) }
    network.collaborations = [
      try collaboration("1", [("a", "partner"), ("x", "partner")]),
      try collaboration("2", [("b", "partner"), ("x", "partner")]),
      try collaboration("3", [("a", "partner"), ("b", "lead")]),
      try collaboration("4", [("a", "from"), ("b", "to")]),
      try collaboration("5", [("a", "lead"), ("b", "partner"), ("x", "partner")]),
      try collaboration("6", [("c", "partner"), ("x", "partner")]),
    ]
    let plan = try ActorMerging(actors: ["A", "B"]).plan(in: network)
    let after = result(plan.steps, on: network).collaborations
    #expect(after.count == 6)
    #expect(after[0].participants == after[1].participants)
    #expect(after[2].participants.map(\.role) == ["lead"])
    #expect(after[2].participants[0].attributes == ["role (a)": .text("partner")])
    #expect(after[3].participants.map(\.role) == [Vocabulary.selfLink])
    #expect(after[4].participants.map(\.role) == ["lead", "partner", "partner"])
    #expect(after[4].actors == ["a", "x"])
    #expect(after[5] == network.collaborations[5])
    #expect(plan.notes.count == 4)
    #expect(plan.collaborations == 4)
    #expect(plan.notes.allSatisfy { Set([$0.english, $0.french, $0.dutch]).count == 3 })
  }

  @Test("what cannot be merged is refused: one name, the same twice, nobody, a circle")
  func refusals() throws {
    var network = try smallNetwork()
    #expect(
      refusal { _ = try ActorMerging(actors: ["CREST"]).plan(in: network) }?.code
        == .needsTwoActors)
    #expect(
      refusal {
        _ = try ActorMerging(actors: ["Voka", "Délégation flamande"]).plan(in: network)
      }?.code == .sameActorTwice)
    #expect(throws: LookupError.self) {
      try ActorMerging(actors: ["CREST", "Nobody"]).plan(in: network)
    }
    // Lycée Pasteur is part of CREST Lens, which is part of CREST.
    #expect(
      refusal { _ = try ActorMerging(actors: ["CREST Lens", "CREST"]).plan(in: network) } == nil)
    #expect(
      refusal { _ = try ActorMerging(actors: ["Lycée Pasteur", "CREST"]).plan(in: network) }?.code
        == .cycle)
    network.actors = []
    #expect(throws: LookupError.self) {
      try ActorMerging(actors: ["a", "b"]).plan(in: network)
    }
  }

  @Test("merging any two actors of seeded networks loses no name, role, event or collaboration")
  func seeded() throws {
    for seed in UInt64(1)...40 {
      let network = try SampleNetwork.random(seed: seed, attributesOfParticipations: true)
      let ids = network.actors.map(\.id)
      let (kept, lost) = (ids[Int(seed) % ids.count], ids[(Int(seed) * 5 + 3) % ids.count])
      guard kept != lost else { continue }
      let plan: ActorMerging.Plan
      do {
        plan = try ActorMerging(actors: [kept, lost]).plan(in: network)
      } catch let error as RecordError where error.code == .cycle {
        continue
      }
      let after = result(plan.steps, on: network)
      #expect(after.actors.count == network.actors.count - 1, "seed \(seed)")
      #expect(after.collaborations.map(\.id) == network.collaborations.map(\.id), "seed \(seed)")
      let names = Set(plan.kept.aliases + [plan.kept.name])
      for actor in network.actors where [kept, lost].contains(actor.id) {
        #expect(names.isSuperset(of: [actor.name] + actor.aliases), "seed \(seed)")
      }
      func events(_ network: Network) -> Set<[String]> {
        Set(network.participations.map { [$0.event, $0.actor == lost ? kept : $0.actor, $0.role] })
      }
      #expect(events(after) == events(network), "seed \(seed)")
      for (new, old) in zip(after.collaborations, network.collaborations) {
        #expect(
          Set(new.actors) == Set(old.actors.map { $0 == lost ? kept : $0 }), "seed \(seed)")
      }
    }
  }

  @Test("named records and aliases pass to a new actor, and only they")
  func split() throws {
    let network = try smallNetwork()
    var splitting = ActorSplitting(actor: "Délégation flamande", into: draft(nil, "Voka"))
    splitting.collaborations = ["La visite"]
    let plan = try splitting.plan(in: network)
    let after = result(plan.steps, on: network)
    #expect(plan.new.id == "voka" && plan.aliases == ["Voka"])
    #expect(after.actors.first { $0.id == "flamande" }?.aliases == [])
    #expect(after.collaborations[0].actors == ["crest-lens", "voka"])
    #expect(try Directory(after).id(of: .actor, named: "voka") == "voka")

    splitting = ActorSplitting(actor: "crest", into: draft(nil, "CREST régional"))
    splitting.events = ["Forum INOPME"]
    splitting.parts = ["CREST Lens"]
    let other = result(try splitting.plan(in: network).steps, on: network)
    #expect(other.participations.map(\.actor) == ["crest-regional"])
    #expect(other.actors.first { $0.id == "crest-lens" }?.partOf == "crest-regional")
  }

  @Test("what cannot be split is refused: a name that is taken, a record of others, nothing at all")
  func splitRefusals() throws {
    let network = try smallNetwork()
    func code(_ actor: String, _ name: String, _ change: (inout ActorSplitting) -> Void = { _ in })
      -> RecordError.Code?
    {
      var splitting = ActorSplitting(actor: actor, into: draft(nil, name))
      change(&splitting)
      let split = splitting
      return refusal { _ = try split.plan(in: network) }?.code
    }
    #expect(code("CREST", "CREST Lens") == .duplicate)
    #expect(code("CREST", "CREST") == .duplicate)
    #expect(code("CREST", "Nouveau") == .unknown)
    #expect(code("CREST", "Nouveau") { $0.events = ["Dîner"] } == .notOneOf(["Forum INOPME"]))
    #expect(code("CREST", "Nouveau") { $0.collaborations = ["La visite"] } == .notOneOf([]))
    #expect(code("CREST", "") { $0.events = ["Forum INOPME"] } == .empty)
  }
}
