import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

@Suite("Workbooks that are written")
struct WorkbookWriterTests {
  @Test("The same network gives the same bytes, whatever the time of day")
  func deterministic() throws {
    let network = try SeededNetwork.withPairs(seed: 3)
    let first = try NetworkWorkbook.bytes(of: network, path: "a.xlsx").bytes
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try NetworkWorkbook.bytes(of: network, path: "b.xlsx").bytes == first)
  }

  @Test("A text longer than a cell is cut, and that is said")
  func longTexts() throws {
    var draft = ActorDraft(id: "a", name: "A")
    draft.note = String(repeating: "é", count: 32_768)
    var network = Network()
    network.actors = [try Actor(draft)]
    let (_, losses) = try NetworkWorkbook.bytes(of: network, path: "a.xlsx")
    #expect(losses == [ExportLoss(of: .actor, what: "note", beyond: 32_767, count: 1)])
  }
}
