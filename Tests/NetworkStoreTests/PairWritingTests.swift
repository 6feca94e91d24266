import Collaborations
import NetworkStore
import Testing

@Suite struct PairWritingTests {
  /// What a spreadsheet of pairs comes to, for a network that is empty.
  private func merge(_ count: Int) -> Merge {
    let keys = (0..<40).map { "Actor \($0)" }
    var batch = RecordBatch()
    batch.actors = keys.map { ActorDraft(id: $0) }
    batch.pairs = DeferredPairs(
      count: count, actorKeys: keys,
      ends: { pair in (pair % 40, pair % 9 == 0 ? nil : (pair * 3 + 1) % 40) },
      facts: { pair in
        .init(kind: "tie", weight: Double(pair + 1))
      },
      role: { pair, ofSecond in ofSecond ? "to" : pair % 9 == 0 ? "self" : "from" },
      draft: { pair, names in
        var draft = CollaborationDraft(kind: "tie")
        draft.weight = Double(pair + 1)
        let ends = pair % 9 == 0 ? [pair % 40] : [pair % 40, (pair * 3 + 1) % 40]
        draft.participants = ends.enumerated().compactMap { place, end in
          try? Participant(
            names[end], role: pair % 9 == 0 ? "self" : place == 0 ? "from" : "to")
        }
        return draft
      })
    return Merge(batch, into: Network())
  }

  @Test func `Pairs that are written as they are made are what they are when all are planned`()
    throws
  {
    let folder = try Folder()
    let steps = merge(300).steps
    let made = try NetworkStore.create(at: folder.file("made.maillage"))
    let planned = try NetworkStore.create(at: folder.file("planned.maillage"))
    let one = try made.change(command: "import", author: "Ada") { _ in steps }
    let other = try planned.change(command: "import", author: "Ada") { _ in Array(steps) }
    #expect(one.created == other.created && one.updated.isEmpty)
    #expect(one.created[.collaboration] == 300)
    let network = try made.read()
    #expect(try network == planned.read())
    #expect(try made.check().isEmpty)
    try made.undo(author: "Ada")
    #expect(try made.read() == Network())
    try made.redo()
    #expect(try made.read() == network)
    #expect(try made.check().isEmpty)
  }

  @Test func `Pairs that are there already take the place of what is there`() throws {
    let folder = try Folder()
    let steps = merge(50).steps
    let store = try NetworkStore.create(at: folder.file())
    try store.change(command: "import", author: "Ada") { _ in merge(30).steps }
    let before = try store.read()
    // The list says that all are new, which 30 are not: the ids are the same.
    let outcome = try store.change(command: "import", author: "Ada") { _ in steps }
    #expect(outcome.created[.collaboration] == 20)
    #expect(outcome.unchanged[.collaboration] == 30)
    var expected = Network()
    expected.take(steps)
    #expect(try store.read() == expected)
    #expect(try store.check().isEmpty)
    try store.undo(author: "Ada")
    #expect(try store.read() == before)
  }

  @Test func `Very many pairs are written, undone and done again with their index made anew`()
    throws
  {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let empty = try store.read()
    let outcome = try store.change(command: "import", author: "Ada") { _ in merge(50_001).steps }
    #expect(outcome.created[.collaboration] == 50_001)
    let network = try store.read()
    #expect(network.collaborations.count == 50_001)
    #expect(try store.check().isEmpty)
    try store.undo(author: "Ada")
    #expect(try store.read() == empty)
    try store.redo()
    #expect(try store.read() == network)
    #expect(try store.check().isEmpty)
    // A small change after it goes its usual way.
    try store.putActor("one-more")
    #expect(try store.read().actors.count == 41)
  }
}
