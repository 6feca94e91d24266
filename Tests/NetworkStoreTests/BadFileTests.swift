import Collaborations
import Foundation
import NetworkStore
import Testing

@Suite struct BadFileTests {
  private func refusal(of path: String) -> StoreError? {
    #expect(throws: StoreError.self) { try NetworkStore.open(path) }
  }

  @Test func `A file that is not there, or not a network, is refused by what it is`() throws {
    let folder = try Folder()
    #expect(refusal(of: folder.file("none"))?.code == .absent)
    #expect(refusal(of: folder.file("none/none"))?.code == .absent)
    #expect(refusal(of: folder.path)?.code == .notANetwork)
    for (text, word) in [("", "empty"), ("id,name\nx,y\n", "another sort")] {
      try folder.write(Data(text.utf8), "text")
      let error = refusal(of: folder.file("text"))
      #expect(error?.code == .notANetwork)
      #expect(said(error).contains(word))
      #expect(try folder.bytes("text") == Data(text.utf8))
    }
    #expect(try folder.contents() == ["text"])
  }

  @Test func `Another program's database and a newer version are refused and left alone`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    for (offset, code) in [(68, StoreError.Code.notANetwork), (63, .newerVersion)] {
      var bytes = try folder.bytes()
      bytes[offset] = 99
      try folder.write(bytes, "other")
      let error = refusal(of: folder.file("other"))
      #expect(error?.code == code)
      #expect(said(error).contains(folder.file("other")))
      #expect(try folder.bytes("other") == bytes)
      try folder.write(bytes)
      let changed = #expect(throws: StoreError.self) { try store.putActor("x") }
      #expect(changed?.code == code)
      #expect(try folder.bytes() == bytes)
      bytes[offset] = offset == 68 ? 0x4D : 1
      try folder.write(bytes)
    }
    try store.putActor("x")
  }

  @Test func `A file that is cut off anywhere is refused, and never half read`() throws {
    let folder = try Folder()
    _ = try NetworkStore.small(in: folder)
    let whole = try folder.bytes()
    for length in [1, 15, 16, 50, 99, 100, 1000, 4095, 4096, whole.count / 2, whole.count - 1] {
      try folder.write(whole.prefix(length), "cut")
      let error = refusal(of: folder.file("cut"))
      #expect(
        error?.code == (length < 16 ? .notANetwork : .damaged), "cut to \(length) bytes")
      #expect(try folder.bytes("cut").count == length)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `Damage anywhere is reported or does no harm, and never ends the process`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let sound = try store.read()
    var bytes = try folder.bytes()
    var chance = Chance(seed: seed)
    for _ in 0..<Int.random(in: 1...64, using: &chance) {
      let place = Int.random(in: 100..<bytes.count, using: &chance)
      bytes[place] = UInt8.random(in: 0...255, using: &chance)
    }
    try folder.write(bytes)
    let findings: [CheckFinding]
    do {
      findings = try store.check()
    } catch {
      #expect(error.code == .damaged, "seed \(seed): \(error.sentence)")
      return
    }
    do {
      let read = try store.read()
      // Text that was changed into other valid text cannot be told from what somebody typed.
      #expect(read.actors.count == sound.actors.count || !findings.isEmpty, "seed \(seed)")
      _ = try? store.undo(author: "Ada")
    } catch {
      #expect(!findings.isEmpty, "seed \(seed): \(error.sentence)")
    }
  }

  @Test func `A file that is there is never replaced, and a failed creation leaves nothing`() throws
  {
    let folder = try Folder()
    try folder.write(Data("precious".utf8), "here")
    let taken = #expect(throws: StoreError.self) {
      try NetworkStore.create(at: folder.file("here"))
    }
    #expect(taken?.code == .alreadyExists)
    #expect(try folder.bytes("here") == Data("precious".utf8))
    let missing = #expect(throws: StoreError.self) {
      try NetworkStore.create(at: folder.file("none/new.maillage"))
    }
    #expect(missing?.code == .folderMissing)
    #expect(said(missing).contains(folder.file("none")))
    #expect(try folder.contents() == ["here"])
  }

  @Test func `Of many who make the same file at once, one does`() async throws {
    let folder = try Folder()
    let path = folder.file()
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { (try? NetworkStore.create(at: path)) != nil } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    #expect(try folder.contents() == ["test.maillage"])
    #expect(try NetworkStore.open(path).read() == Network())
  }

  @Test func `A log left over from a removed file does not come into a new one`() throws {
    let folder = try Folder()
    try folder.write(Data(repeating: 7, count: 5000), "test.maillage-wal")
    let store = try NetworkStore.create(at: folder.file())
    #expect(try folder.contents() == ["test.maillage"])
    #expect(try store.read() == Network())
  }

  @Test func `Names of files may hold anything`() throws {
    let folder = try Folder()
    for name in ["a b?c#d%20.maillage", "Été « 2009 » 🚀.maillage", "file:x", "-x"] {
      let store = try NetworkStore.create(at: folder.file(name))
      try store.putActor("a")
      #expect(try NetworkStore.open(folder.file(name)).read().actors.count == 1)
    }
    #expect(try folder.contents().count == 4)
  }

  @Test func `A link to a file is the file`() throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file())
    let linked = try NetworkStore.open(folder.file("link"))
    #expect(linked.path == store.path)
    try linked.putActor("a")
    #expect(try store.read().actors.count == 4)
  }

  @Test func `A store opened for reading refuses changes`() throws {
    let folder = try Folder()
    _ = try NetworkStore.small(in: folder)
    let store = try NetworkStore.open(folder.file(), readOnly: true)
    let error = #expect(throws: StoreError.self) { try store.putActor("a") }
    #expect(error?.code == .readOnly)
    #expect(try store.read().actors.count == 3)
  }
}
