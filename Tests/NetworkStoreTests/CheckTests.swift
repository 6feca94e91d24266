import Collaborations
import Foundation
import Testing

@testable import NetworkStore

@Suite struct CheckTests {
  /// Runs SQL on a network file behind the back of the store.
  private func sql(_ sql: String, on folder: Folder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", folder.file(), sql]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the tool sqlite3 refused: \(sql)")
  }

  private static let hasTool: Bool = {
    let paths = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return paths.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/sqlite3")
    }
  }()

  @Test(
    .enabled(if: hasTool, "needs the tool sqlite3"),
    arguments: [
      ("DELETE FROM actor WHERE id = 'voka'", CheckFinding.Code.dangling, "participant"),
      ("UPDATE participation SET event = 99", .dangling, "event"),
      ("UPDATE event SET starts = '2009-02-30'", .invalid, "2009-02-30"),
      ("UPDATE actor SET latitude = 91 WHERE id = 'crest-lens'", .invalid, "crest-lens"),
      ("UPDATE actor SET attributes = '{\"a\":' WHERE id = 'voka'", .invalid, "voka"),
      ("UPDATE actor SET name = CAST(x'ff41' AS TEXT) WHERE id = 'voka'", .invalid, "UTF-8"),
      ("UPDATE actor SET id = 'e' || char(769) WHERE id = 'voka'", .invalid, "actor"),
      ("UPDATE actor SET name = 'a' || char(8238) WHERE id = 'voka'", .invalid, "bidirectional"),
      (
        "UPDATE actor SET part_of = (SELECT key FROM actor WHERE id = 'crest-lens') "
          + "WHERE id = 'crests'", .invalid, "part of itself"
      ),
      ("DELETE FROM participant", .invalid, "visit"),
      ("UPDATE collaboration SET weight = -1", .invalid, "visit"),
      ("DELETE FROM place WHERE country = 'CH'", .history, "place"),
      ("INSERT INTO place VALUES (77, 'Arras', NULL, 50, 2)", .history, "place"),
      ("DELETE FROM step WHERE position = 1", .history, "place"),
    ])
  func `What was changed behind the store's back is found, and said`(
    change: String, code: CheckFinding.Code, word: String
  ) throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    #expect(try store.check().isEmpty)
    try sql(change, on: folder)
    let findings = try store.check()
    #expect(
      findings.contains { $0.code == code && "\($0.sentence)".contains(word) }, "\(findings)")
    if code == .invalid, !change.contains("part_of") {
      let error = #expect(throws: StoreError.self) { try store.read() }
      #expect(error?.code == .damaged)
    }
  }

  @Test(.enabled(if: hasTool, "needs the tool sqlite3"))
  func `Any tool of SQLite reads the records by their ids`() throws {
    let folder = try Folder()
    _ = try NetworkStore.small(in: folder)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", folder.file(), "SELECT * FROM participations ORDER BY actor"]
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(
      text == """
        forum||crest-lens|organiser||
        |visit|crest-lens|partner|page 4|stated
        |visit|voka|lead||

        """)
  }

  @Test func `When the law erased a person from the history, undo brings back nobody's record`()
    throws
  {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    try store.putActor("voka", name: "Jean Dupont")
    try store.putActor("voka", name: "Jean D.")
    try store.putActor("crests", name: "Les 21 CREST")
    _ = try store.writing { database in
      try Statement(
        """
        UPDATE value SET content = NULL, erased_at = '2026-01-01'
        WHERE content LIKE '%Jean%'
        """, on: database
      ).run()
      return ()
    }
    #expect(try store.check().isEmpty)
    try store.undo(author: "Ada")
    #expect(try store.read().actors.map(\.name).contains("Les CREST"))
    try store.undo(author: "Ada")
    let actors = try store.read().actors
    #expect(actors.map(\.name).contains("erased"))
    #expect(actors.count == 3)
    #expect(try store.read().collaborations.count == 1)
    #expect(try store.check().isEmpty)
  }

  @Test func `The history's values stand in one table, and nowhere else`() throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    try store.putActor("someone", name: "Planted Name")
    try store.change(command: "remove “Planted Name”", author: "Planted Name") { _ in
      [Step.remove(.actor("someone"))]
    }
    _ = try store.writing { database in
      try Statement("UPDATE value SET content = NULL", on: database).run()
      try Schema.stamp(database)
      return ()
    }
    let bytes = try folder.bytes()
    #expect(bytes.range(of: Data("Planted".utf8)) == nil)
    #expect(try store.history().map(\.author) == ["", ""])
  }
}
