import Collaborations
import Foundation
import Synchronization
import Testing

@testable import NetworkStore

@Suite struct SharingTests {
  /// What threads tell each other.
  private final class Tally: Sendable {
    let isDone = Atomic(false)
    let reads = Atomic(0)
  }

  @Test func `Several who write at the same time lose nothing and see no error`() async throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file(), wait: 60)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          try await thread { for number in 0..<25 { try store.putActor("\(writer)-\(number)") } }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.read().actors.count == 100)
    #expect(try store.history().map(\.id) == Array(1...100))
    #expect(try store.check().isEmpty)
  }

  @Test func `Processes that write at the same time lose nothing and see no error`() async throws {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file())
    let path = folder.file()
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, writer = writer as Int] in
            let store = try NetworkStore.open(path, wait: 60)
            for number in 0..<50 { try store.putActor("\(writer)-\(number)") }
          }
        }
      }
    }
    #expect(try store.read().actors.count == 100)
    #expect(try folder.contents() == ["test.maillage"])
  }

  @Test func `Whoever reads while another writes sees each change whole or not at all`()
    async throws
  {
    let folder = try Folder()
    let store = try NetworkStore.create(at: folder.file(), wait: 60)
    let tally = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try await thread {
            var last = 0
            while !tally.isDone.load(ordering: .acquiring) {
              let actors = try store.read().actors
              #expect(actors.count.isMultiple(of: 40), "\(actors.count) actors")
              #expect(actors.count >= last)
              #expect(Set(actors.map(\.name)).count <= 1, "of several changes")
              last = actors.count
              tally.reads.add(1, ordering: .relaxed)
            }
          }
        }
      }
      group.addTask {
        try await thread {
          defer { tally.isDone.store(true, ordering: .releasing) }
          for round in 1...40 {
            // Every actor is written anew, so that every page of the table changes.
            try store.change(command: "round \(round)", author: "Ada") { _ in
              try (0..<round * 40).map { number in
                .put(.actor(try Actor(ActorDraft(id: "actor-\(number)", name: "round \(round)"))))
              }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.read().actors.count == 1600)
    #expect(tally.reads.load(ordering: .relaxed) > 0)
    #expect(try store.check().isEmpty)
  }

  @Test func `Who waits too long for another writer is told so, and may read meanwhile`()
    async throws
  {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let impatient = try NetworkStore.open(folder.file(), wait: 0.3)
    let before = try store.read()
    let held = DispatchSemaphore(value: 0)
    let release = DispatchSemaphore(value: 0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await thread {
          try store.change(command: "long", author: "Ada") { _ -> [Step] in
            held.signal()
            release.wait()
            return [.put(.actor(try Actor(ActorDraft(id: "late", name: "Late"))))]
          }
        }
      }
      group.addTask {
        try await thread {
          defer { release.signal() }
          held.wait()
          let clock = ContinuousClock()
          let start = clock.now
          let error = #expect(throws: StoreError.self) { try impatient.putActor("x") }
          #expect(error?.code == .locked(seconds: 0.3))
          #expect(said(error).contains("0.3 s"))
          #expect(clock.now - start >= .seconds(0.3))
          let seen = try impatient.read()
          #expect(seen == before)
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.read().actors.map(\.id).contains("late"))
    #expect(try folder.contents() == ["test.maillage"])
  }

  @Test func `A file in a folder that may only be read is read, and not written`() async throws {
    let folder = try Folder()
    let store = try NetworkStore.small(in: folder)
    let before = try folder.bytes()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file())
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    await #expect(processExitsWith: .success) { [path = store.path as String] in
      // Permissions do not bind the super-user, so it becomes somebody else.
      if getuid() == 0 { setuid(65534) }
      let store = try NetworkStore.open(path)
      try #require(try store.read().actors.count == 3)
      try #require(try store.check().isEmpty)
      let changed = #expect(throws: StoreError.self) { try store.putActor("x") }
      try #require(changed?.code == .readOnly)
      let made = #expect(throws: StoreError.self) {
        try NetworkStore.create(at: path + "-other")
      }
      try #require(made?.code == .noPermission)
    }
    #expect(try folder.bytes() == before)
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.file())
    await #expect(processExitsWith: .success) { [path = store.path as String] in
      if getuid() == 0 { setuid(65534) }
      let error = #expect(throws: StoreError.self) { try NetworkStore.open(path) }
      try #require(error?.code == .noPermission)
    }
    #expect(try folder.contents() == ["test.maillage"])
  }
}

/// Runs `body` on a thread of its own, and waits for it without blocking a thread of the pool.
@concurrent
private func thread(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
