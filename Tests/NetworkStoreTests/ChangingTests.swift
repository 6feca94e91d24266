import Collaborations
import Foundation
import NetworkStore
import Testing
import Wording

@Suite struct ChangingTests {
  @Test func `What was changed is read again, in order, by whoever opens the file`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    var expected = Network()
    expected.apply(try smallSteps())
    #expect(try store.read() == expected)
    #expect(try NetworkStore.open(folder.file(), readOnly: true).read() == expected)
    #expect(try folder.contents() == ["test.maillage"])
  }

  @Test func `A change counts its records, and participations of both sorts`() throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let first = try store.change(command: "a", author: "b") { _ in try smallSteps() }
    #expect(
      first.created == [
        .actor: 3, .edition: 1, .event: 1, .place: 2, .collaboration: 1, .participation: 3,
      ])
    #expect(first.entry?.id == 1)
    let again = try store.change(command: "a", author: "b") { _ in try smallSteps() }
    #expect(again.created.isEmpty && again.updated.isEmpty && again.removed.isEmpty)
    #expect(again.unchanged == first.created)
    #expect(again.entry == nil)
    #expect(try store.history().count == 1)
  }

  @Test func `A body's answer comes back, and its error rolls everything back`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let before = try store.read()
    struct Stop: Error, Equatable {}
    #expect(throws: Stop()) {
      try store.change(command: "a", author: "b") { _ -> [Step] in throw Stop() }
    }
    let (outcome, answer) = try store.change(command: "a", author: "b") { network in
      ([Step.remove(.place(town: "Lens", country: nil))], network.actors.count)
    }
    #expect(answer == 3)
    #expect(outcome.removed == [.place: 1])
    try store.undo(author: "b")
    #expect(try store.read() == before)
  }

  @Test(arguments: [
    (Step.remove(.actor("voka")), RecordError.Code.inUse(by: .holder("Une visite"))),
    (Step.remove(.edition("week-2009")), .inUse(by: .holder("Forum INOPME"))),
    (Step.remove(.event("forum")), .inUse(by: .holder("CREST Lens"))),
    (Step.remove(.actor("nobody")), .unknown),
  ])
  func `What others refer to stays, and what is not there cannot go`(
    step: Step, code: RecordError.Code
  ) throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let before = try folder.bytes()
    let error = #expect(throws: StoreError.self) {
      try store.change(command: "a", author: "b") { _ in [step] }
    }
    guard case .invalid(let record) = error?.code else {
      Issue.record("not refused as invalid: \(String(describing: error))")
      return
    }
    #expect(record.code == code)
    #expect(try folder.bytes() == before)
  }

  @Test func `References must lead somewhere, and nobody is part of itself`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    var actor = ActorDraft(id: "crests", name: "Les CREST")
    actor.partOf = "crest-lens"
    var orphan = ActorDraft(id: "orphan", name: "Orphan")
    orphan.partOf = "nobody"
    var event = EventDraft(id: "late", name: "Late")
    event.edition = "week-2010"
    var collaboration = CollaborationDraft(id: "c")
    collaboration.participants = [try Participant("nobody")]
    let bad: [(Record, RecordError)] = [
      (.actor(try Actor(actor)), RecordError(.cycle, field: .partOf, value: "Les CREST")),
      (.actor(try Actor(orphan)), RecordError(.unknown, field: .partOf, value: "nobody")),
      (.event(try Event(event)), RecordError(.unknown, field: .edition, value: "week-2010")),
      (
        .collaboration(try Collaboration(collaboration)),
        RecordError(.unknown, field: .actor, value: "nobody")
      ),
      (
        .participation(try Participation(event: "nothing", actor: "voka")),
        RecordError(.unknown, field: .event, value: "nothing")
      ),
    ]
    let before = try store.read()
    for (record, expected) in bad {
      let error = #expect(throws: StoreError.self) {
        try store.change(command: "a", author: "b") { _ in [Step.put(record)] }
      }
      #expect(error?.code == .invalid(expected))
      #expect(error?.sentence == expected.sentence)
    }
    #expect(try store.read() == before)
  }

  @Test func `Several steps on one record are one edit`() throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let one = try Actor(ActorDraft(id: "a", name: "One"))
    let two = try Actor(ActorDraft(id: "a", name: "Two"))
    let outcome = try store.change(command: "a", author: "b") { _ in
      [Step.put(.actor(one)), .remove(.actor("a")), .put(.actor(two))]
    }
    #expect(outcome.created == [.actor: 1])
    #expect(try store.read().actors == [two])
    let nothing = try store.change(command: "a", author: "b") { _ in
      [Step.put(.actor(one)), .put(.actor(two))]
    }
    #expect(nothing.unchanged == [.actor: 1])
    #expect(nothing.entry == nil)
  }
}
