import Testing

@testable import Collaborations

@Suite("Pairs that are made when they are asked for")
struct PairMergeTests {
  private static let keys = [
    "Voka", "VOKA", "Évora", "Société Générale de la Recherche appliquée du Nord", "日本", "a-b",
    "...", "x", "x-2",
  ]

  /// Pairs of chance; one in eight ties an actor to itself.
  private func pairs(_ count: Int, event: String? = nil) -> DeferredPairs {
    let keys = Self.keys
    let ends: @Sendable (Int) -> (first: Int, second: Int?) = { pair in
      let (first, second) = (pair * 7 % keys.count, (pair * 5 + 1) % keys.count)
      return (first, pair % 8 == 0 || first == second ? nil : second)
    }
    let draft: @Sendable (Int, [String]) -> CollaborationDraft = { pair, names in
      var draft = CollaborationDraft(kind: "tie")
      let (first, second) = ends(pair)
      draft.weight = Double(pair % 5 + 1)
      draft.participants = [first, second].compactMap(\.self).compactMap { place in
        try? Participant(names[place], role: second == nil ? Vocabulary.selfLink : nil)
      }
      draft.event = event
      return draft
    }
    let facts: @Sendable (Int) -> DeferredPairs.Facts = { pair in
      DeferredPairs.Facts(kind: "tie", weight: Double(pair % 5 + 1))
    }
    let role: @Sendable (Int, Bool) -> String = { pair, _ in
      ends(pair).second == nil ? Vocabulary.selfLink : Vocabulary.partner
    }
    return DeferredPairs(
      count: count, actorKeys: keys, ends: ends, facts: event == nil ? facts : nil,
      role: role, draft: draft)
  }

  private func batches(_ pairs: DeferredPairs) -> (deferred: RecordBatch, listed: RecordBatch) {
    var deferred = RecordBatch()
    deferred.actors = Self.keys.map { ActorDraft(id: $0) }
    deferred.collaborationKeys = .id
    var listed = deferred
    deferred.pairs = pairs
    listed.collaborations = pairs.drafts
    return (deferred, listed)
  }

  private func expectSame(_ pairs: DeferredPairs, into network: Network) {
    let (deferred, listed) = batches(pairs)
    #expect(deferred == listed)
    let (one, other) = (Merge(deferred, into: network), Merge(listed, into: network))
    #expect(Array(one.steps) == Array(other.steps))
    #expect(one.steps.count == other.steps.count)
    #expect(one.created == other.created && one.unchanged == other.unchanged)
    #expect(one.problems == other.problems)
  }

  @Test("They come out as their drafts do: the same ids, records, numbers and problems")
  func sameAsDrafts() throws {
    expectSame(pairs(200), into: Network())
    // An event that nothing has is an error of each pair.
    expectSame(pairs(20, event: "Forum"), into: Network())
    // A network that has some of them, and ids that others would have.
    var network = Network()
    network.take(Merge(batches(pairs(60)).listed, into: Network()).steps)
    expectSame(pairs(60), into: network)
    expectSame(pairs(200), into: network)
  }

  @Test("An actor whose name means two is an error of each of its pairs")
  func ambiguous() throws {
    var network = Network()
    network.actors = try ["one", "two"].map { try Actor(ActorDraft(id: $0, name: "Voka")) }
    expectSame(pairs(50), into: network)
  }

  @Test("A step list joins others, and its pairs stay last")
  func joining() {
    let merge = Merge(batches(pairs(10)).deferred, into: Network())
    var list = StepList()
    list.append(merge.steps)
    list.append(merge.steps)
    #expect(list.count == 2 * merge.steps.count)
    #expect(Array(list) == Array(merge.steps) + Array(merge.steps))
    #expect(list.first == merge.steps.first)
  }

  @Test("Changing a batch's collaborations makes drafts of its pairs")
  func modifying() {
    var (batch, listed) = batches(pairs(10))
    batch.collaborations[3].note = "seen"
    listed.collaborations[3].note = "seen"
    #expect(batch.pairs == nil && batch == listed)
  }
}

@Suite("Texts by number")
struct TextIndexTests {
  @Test("Equal texts have one number, in the order in which they were first met")
  func numbers() {
    var index = TextIndex()
    var known: [String: Int] = [:]
    for number in 0..<2000 {
      let text = String(repeating: "é", count: number % 7) + "text \(number % 700)"
      let (place, isNew) = index.insert(text)
      #expect(isNew == (known[text] == nil))
      #expect(place == known[text, default: known.count])
      known[text] = place
    }
    #expect(index.count == known.count)
    #expect(
      known.allSatisfy { index.number(of: $0.key) == $0.value && index.text($0.value) == $0.key })
    #expect(index.number(of: "text") == nil && index.number(of: "") == nil)
    let (empty, isNew) = index.insert("")
    #expect(isNew && index.text(empty) == "")
  }
}
