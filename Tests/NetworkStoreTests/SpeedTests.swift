import Collaborations
import Foundation
import NetworkStore
import Testing

/// How long the store takes; run on a quiet machine, in a release build, with
/// `MAILLAGE_MEASURE=1`, because other programs may take the time that is measured here.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["MAILLAGE_MEASURE"] != nil))
struct SpeedTests {
  /// A network of chance with the sizes of a programme.
  private func network(actors: Int, collaborations: Int, participants: Int) throws -> [Step] {
    var chance = Chance(seed: 1)
    var steps: [Step] = []
    for number in 0..<actors {
      var draft = ActorDraft(id: "actor-\(number)", name: "Université de la ville \(number)")
      draft.place = "Étaples"
      draft.country = "FR"
      draft.latitude = .random(in: 40...60, using: &chance)
      draft.longitude = .random(in: -5...20, using: &chance)
      if number % 3 == 0 { draft.attributes = ["vat": .text("FR\(number)"), "sme": .flag(true)] }
      steps.append(.put(.actor(try Actor(draft))))
    }
    for number in 0..<collaborations {
      var draft = CollaborationDraft(id: "project-\(number)", title: "Project \(number)")
      let first = number * participants / collaborations
      let next = (number + 1) * participants / collaborations
      var taken: Set<Int> = []
      while taken.count < max(1, next - first) {
        taken.insert(.random(in: 0..<actors, using: &chance))
      }
      draft.participants = try taken.sorted().map { try Participant("actor-\($0)") }
      steps.append(.put(.collaboration(try Collaboration(draft))))
    }
    return steps
  }

  /// Seconds of the processor, which other programs cannot take, and of the clock.
  private struct Times: CustomStringConvertible {
    let processor, wall: Double
    var description: String { String(format: "%.4f (%.4f)", processor, wall) }
  }

  private func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }

  @Test(arguments: [
    ("Interreg NWE", 891, 114, 1_099, 0.2, 0.015),
    ("Horizon 2020", 35_871, 31_451, 144_726, 2, 0.6),
    ("a million pairs", 100_000, 1_000_000, 2_000_000, 10, 20),
  ])
  func `Importing and reading keep to their times`(
    name: String, actors: Int, collaborations: Int, participants: Int, apply: Double, read: Double
  ) throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let steps = try network(
      actors: actors, collaborations: collaborations, participants: participants)
    let clock = ContinuousClock()
    func seconds(_ body: () throws -> Void) rethrows -> Times {
      let start = clock.now
      let began = processorSeconds()
      try body()
      let time = (clock.now - start).components
      return Times(
        processor: processorSeconds() - began,
        wall: Double(time.seconds) + Double(time.attoseconds) * 1e-18)
    }
    let applied = try seconds {
      try store.change(command: "import", author: "Ada") { _ in steps }
    }
    let opened = try seconds { _ = try NetworkStore.open(folder.file()) }
    var count = 0
    let wasRead = try seconds { count = try store.read().collaborations.count }
    let again = try seconds {
      try store.change(command: "import", author: "Ada") { _ in steps }
    }
    let recorded = try seconds { try store.putActor("one-more") }
    try store.undo(author: "Ada")
    let undone = try seconds { try store.undo(author: "Ada") }
    let redone = try seconds { try store.redo() }
    var findings: [CheckFinding] = []
    let checked = try seconds { findings = try store.check() }
    #expect(findings.isEmpty)
    let size = try folder.bytes().count
    print(
      "\(name), processor (clock) seconds: apply \(applied), open \(opened), read \(wasRead), same again \(again), one "
        + "more \(recorded), undo \(undone), redo \(redone), check \(checked), \(size) bytes")
    #expect(count == collaborations)
    #expect(applied.processor < apply)
    #expect(wasRead.processor < read)
  }
}
