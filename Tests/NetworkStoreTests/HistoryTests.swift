import Collaborations
import Foundation
import NetworkStore
import Testing

@Suite struct HistoryTests {
  @Test func `The history says what was done, by whom and when, in the order it was done`() throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let later = Date(timeIntervalSince1970: 1_258_966_800)
    let steps = try smallSteps()
    try store.change(command: "import é", author: "Zoé", at: later) { _ in steps }
    try store.change(command: "remove", author: "Bob", at: later - 86_400 * 365) { _ in
      [Step.remove(.place(town: "Lens", country: "CH"))]
    }
    let history = try store.history()
    #expect(history.map(\.id) == [1, 2])
    #expect(history.map(\.at) == ["2009-11-23T09:00:00Z", "2008-11-23T09:00:00Z"])
    #expect(history.map(\.author) == ["Zoé", "Bob"])
    #expect(history.map(\.command) == ["import é", "remove"])
    #expect(history.allSatisfy { !$0.isUndone })
  }

  @Test func `Undo empties the network and redo brings it back`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let full = try store.read()
    #expect(try store.undo(author: "Ada").isUndone)
    #expect(try store.read() == Network())
    #expect(throws: StoreError.self) { try store.undo(author: "Ada") }
    #expect(try !store.redo().isUndone)
    #expect(try store.read() == full)
    let error = #expect(throws: StoreError.self) { try store.redo() }
    #expect(error?.code == .nothingToRedo)
  }

  @Test func `A change after an undo keeps what was undone from coming back`() throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    try store.putActor("a")
    try store.putActor("b")
    try store.undo(author: "Ada")
    try store.putActor("c")
    #expect(throws: StoreError.self) { try store.redo() }
    #expect(try store.read().actors.map(\.id) == ["a", "c"])
    #expect(try store.history().map(\.isUndone) == [false, true, false])
    try store.undo(author: "Ada")
    try store.undo(author: "Ada")
    #expect(try store.read() == Network())
    let error = #expect(throws: StoreError.self) { try store.undo(author: "Ada") }
    #expect(error?.code == .nothingToUndo)
    try store.redo()
    try store.redo()
    #expect(try store.read().actors.map(\.id) == ["a", "c"])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `A thousand chance edits leave what they should, and undo and redo walk through them`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    var chance = Chance(seed: seed)
    var model = Network()
    var states = [model]
    var edits = 0
    while edits < 1000 {
      let steps = try RandomEdits.steps(in: model, using: &chance)
      edits += steps.count
      let before = model
      model.apply(steps)
      let outcome = try store.change(command: "edit \(edits)", author: "chance") { network in
        #expect(network == before, "seed \(seed), edit \(edits)")
        return steps
      }
      #expect(outcome.changedAnything == (model != before), "seed \(seed), edit \(edits)")
      if model != before { states.append(model) }
      if Int.random(in: 0..<20, using: &chance) == 0, states.count > 3 {
        for _ in 0..<3 { try store.undo(author: "chance") }
        #expect(try store.read() == states[states.count - 4], "seed \(seed), edit \(edits)")
        if Bool.random(using: &chance) {
          for _ in 0..<3 { try store.redo() }
        } else {
          states.removeLast(3)
          model = states[states.count - 1]
        }
      }
    }
    #expect(try store.read() == model, "seed \(seed)")
    for state in states.reversed().dropFirst() {
      try store.undo(author: "chance")
      #expect(try store.read() == state, "seed \(seed)")
    }
    for state in states.dropFirst() {
      try store.redo()
      #expect(try store.read() == state, "seed \(seed)")
    }
    #expect(try store.check().isEmpty, "seed \(seed)")
  }
}

/// Valid edits drawn by chance.
enum RandomEdits {
  static func steps(in network: Network, using chance: inout Chance) throws -> [Step] {
    var network = network
    var steps: [Step] = []
    for _ in 0..<Int.random(in: 1...8, using: &chance) {
      guard let step = try step(in: network, using: &chance) else { continue }
      network.apply([step])
      steps.append(step)
    }
    return steps
  }

  private static let names = ["Ålborg", "Béthune", "Côte", "Douai", "Étaples", "𝔉", "Gand", "هـ"]

  private static func step(in network: Network, using chance: inout Chance) throws -> Step? {
    let name = names.randomElement(using: &chance) ?? ""
    let number = Int.random(in: 0..<12, using: &chance)
    switch Int.random(in: 0..<10, using: &chance) {
    case 0:
      return .put(
        .place(
          try Place(
            town: name, country: number < 4 ? nil : "BE", latitude: Double(number) / 7,
            longitude: .random(in: -180...180, using: &chance))))
    case 1:
      var draft = EditionDraft(id: "edition-\(number % 3)", name: name)
      draft.totals = number < 6 ? [:] : [name: Double(number) / 3]
      return .put(.edition(try Edition(draft)))
    case 2, 3:
      var draft = ActorDraft(id: "\(name)-\(number)", name: name)
      draft.aliases = number < 6 ? [] : ["\(name) \"\(number)\"", "\\u0041"]
      draft.attributes = number < 3 ? [:] : ["x": .number(Double(number) / 9), name: .text("\n")]
      // Only parents of a lower number, so that nobody is part of itself.
      draft.partOf =
        network.actors.filter { $0.id < (draft.id ?? "") }
        .randomElement(using: &chance)?.id
      return .put(.actor(try Actor(draft)))
    case 4:
      var draft = EventDraft(id: "event-\(number)", name: name)
      draft.edition = network.editions.randomElement(using: &chance)?.id
      draft.attendance = number < 6 ? nil : number
      return .put(.event(try Event(draft)))
    case 5:
      guard let event = network.events.randomElement(using: &chance),
        let actor = network.actors.randomElement(using: &chance)
      else { return nil }
      return .put(
        .participation(
          try Participation(
            event: event.id, actor: actor.id, role: number < 6 ? "host" : "visitor",
            source: number < 3 ? try Source(name) : nil)))
    case 6, 7:
      var draft = CollaborationDraft(id: "collaboration-\(number)", kind: "visit")
      draft.weight = Double(number + 1) / 3
      draft.event = number < 6 ? nil : network.events.randomElement(using: &chance)?.id
      for _ in 0..<(1 + number % 4) {
        guard let actor = network.actors.randomElement(using: &chance) else { return nil }
        draft.participants.append(try Participant(actor.id, role: number < 6 ? "lead" : nil))
      }
      return .put(.collaboration(try Collaboration(draft)))
    default: return removal(in: network, using: &chance)
    }
  }

  private static func removal(in network: Network, using chance: inout Chance) -> Step? {
    var keys: [RecordKey] = network.places.map { Record.place($0).key }
    keys += network.participations.map { Record.participation($0).key }
    keys += network.collaborations.map { .collaboration($0.id) }
    let events = Set(
      network.participations.map(\.event) + network.collaborations.compactMap(\.event))
    keys += network.events.filter { !events.contains($0.id) }.map { .event($0.id) }
    let editions = Set(network.events.compactMap(\.edition))
    keys += network.editions.filter { !editions.contains($0.id) }.map { .edition($0.id) }
    let actors = Set(
      network.participations.map(\.actor) + network.collaborations.flatMap(\.actors)
        + network.actors.compactMap(\.partOf))
    keys += network.actors.filter { !actors.contains($0.id) }.map { .actor($0.id) }
    return keys.randomElement(using: &chance).map(Step.remove)
  }
}
