import Collaborations
import Foundation
import Testing

@testable import NetworkStore

@Suite struct DurabilityTests {
  @Test
  func `The connection that writes waits for the disk, and reads nothing it should not trust`()
    throws
  {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let answers = try store.writing { try Connection.answers(on: $0) }
    #expect(
      answers == [
        "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1",
        "wal_autocheckpoint": "0", "mmap_size": "0", "trusted_schema": "0",
        "cell_size_check": "1",
      ])
  }

  @Test func `After every operation the file alone is complete`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    try store.putActor("a")
    try store.undo(author: "Ada")
    try store.redo()
    _ = try store.read()
    _ = try store.history()
    _ = try store.check()
    #expect(try folder.contents() == ["test.maillage"])
    try folder.write(try folder.bytes(), "copy")
    #expect(try NetworkStore.open(folder.file("copy")).read() == store.read())
  }

  @Test func `Every commit changes the header, on which readers without locks rely`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    var counters: Set<Data> = [try folder.bytes()[24..<28]]
    for number in 0..<10 {
      try store.putActor("a", name: "name \(number)")
      counters.insert(try folder.bytes()[24..<28])
    }
    #expect(counters.count == 11)
  }

  @Test func `A log left by a dead process is read, and the next writer takes it in`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let dead = try Folder()
    _ = try store.writing { database in
      try Statement("UPDATE actor SET name = 'Seen' WHERE id = 'voka'", on: database).run()
      try Schema.stamp(database)
      try Statement("COMMIT", on: database).run()
      // What stands here now is what a process leaves that dies after its commit.
      for name in try folder.contents() where !name.hasSuffix(".lock") {
        try dead.write(try folder.bytes(name), name)
      }
      try Statement("BEGIN", on: database).run()
      return ()
    }
    #expect(try dead.contents().contains("test.maillage-wal"))
    let left = try NetworkStore.open(dead.file())
    #expect(try left.read().actors.last?.name == "Seen")
    try left.putActor("another")
    #expect(try left.read().actors.map(\.name).contains("Seen"))
    #expect(try left.check().isEmpty)
    #expect(try dead.contents() == ["test.maillage"])
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `Nothing acknowledged is lost when the process is killed`(seed: UInt64) async throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    for round in 0..<5 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = folder.path as String, seed = seed as UInt64, round = round as Int] in
        var chance = Chance(seed: seed &* 100 &+ UInt64(round))
        let delay = UInt32.random(in: 1000...200_000, using: &chance)
        Thread.detachNewThread {
          usleep(delay)
          kill(getpid(), SIGKILL)
        }
        let store = try NetworkStore.open(path + "/test.maillage")
        try Data().write(to: URL(fileURLWithPath: path + "/told-\(round)"))
        let told = try #require(FileHandle(forWritingAtPath: path + "/told-\(round)"))
        for number in 0... {
          // One in four changes is an import, so that kills fall into long ones too.
          let count = number % 4 == 0 ? 300 : 1
          try store.change(command: "kill \(number)", author: "Ada") { _ -> [Step] in
            try (0..<count).map { index in
              let id = "\(round)-\(number)-\(index)"
              return .put(.actor(try Actor(ActorDraft(id: id, name: id))))
            }
          }
          try told.write(contentsOf: Data("\(number) \(count)\n".utf8))
        }
      }
      let ids = Set(try store.read().actors.map(\.id))
      let acknowledged = String(
        decoding: (try? folder.bytes("told-\(round)")) ?? Data(), as: UTF8.self)
      for line in acknowledged.split(separator: "\n") {
        let numbers = line.split(separator: " ").compactMap { Int($0) }
        try #require(numbers.count == 2)
        for index in 0..<numbers[1] {
          #expect(ids.contains("\(round)-\(numbers[0])-\(index)"), "seed \(seed), round \(round)")
        }
      }
      for number in stride(from: 0, to: 10_000, by: 4) where ids.contains("\(round)-\(number)-0") {
        #expect(ids.contains("\(round)-\(number)-299"), "half an import: seed \(seed)")
      }
      #expect(try store.check().isEmpty, "seed \(seed), round \(round)")
    }
    try store.putActor("after")
    #expect(try folder.contents().filter { !$0.hasPrefix("told") } == ["test.maillage"])
  }

  @Test func `A limit on the size of files is a full disk: one sentence, and nothing changed`()
    async throws
  {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let before = try store.read()
    await #expect(processExitsWith: .success) { [path = folder.file() as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 300_000, rlim_max: 300_000)
      // `limit` is a local that the call reads.
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let store = try NetworkStore.open(path)
      let steps = try (0..<20_000).map { number in
        Step.put(.actor(try Actor(ActorDraft(id: "actor-\(number)", name: "Actor \(number)"))))
      }
      let error = #expect(throws: StoreError.self) {
        try store.change(command: "import", author: "Ada") { _ in steps }
      }
      #expect(error?.code == .diskFull, "\(said(error)) \(String(describing: error?.sqliteCode))")
      _ = try store.read()
      try store.putActor("small")
      try store.undo(author: "Ada")
    }
    #expect(try store.read() == before)
    #expect(try store.check().isEmpty)
    #expect(try folder.contents() == ["test.maillage"])
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["MAILLAGE_SMALL_DISK"] != nil,
      "set MAILLAGE_SMALL_DISK to a folder on a disk of 2 MB"))
  func `A full disk: one sentence, nothing changed, and writing goes on when there is room`() throws
  {
    let disk = ProcessInfo.processInfo.environment["MAILLAGE_SMALL_DISK"] ?? ""
    let path = disk + "/test.maillage"
    let filler = disk + "/filler"
    try Data(count: 500_000).write(to: URL(fileURLWithPath: filler))
    let store = try NetworkStore.create(at: path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var told: [String] = []
    var error: StoreError?
    for number in 0..<100_000 where error == nil {
      do {
        try store.putActor("actor-\(number)", name: String(repeating: "x", count: 4000))
        told.append("actor-\(number)")
      } catch let refused {
        error = try #require(refused as? StoreError)
      }
    }
    #expect(error?.code == .diskFull)
    #expect(Set(try store.read().actors.map(\.id)) == Set(told))
    #expect(try store.check().isEmpty)
    let created = #expect(throws: StoreError.self) {
      try NetworkStore.create(at: disk + "/other.maillage")
    }
    #expect(created?.code == .diskFull)
    // What was acknowledged last may stand in the log, for want of room in the file.
    let names = try FileManager.default.contentsOfDirectory(atPath: disk)
    #expect(names.allSatisfy { $0 == "filler" || $0.hasPrefix("test.maillage") }, "\(names)")
    try FileManager.default.removeItem(atPath: filler)
    try store.putActor("more", name: String(repeating: "x", count: 4000))
    #expect(try store.read().actors.count == told.count + 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["test.maillage"])
  }
}
