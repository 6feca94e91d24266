import Foundation
import GraphCore
import TestSupport
import Testing

@Suite("A snapshot")
struct SnapshotTests {
  /// Calls `body` with a path that nobody else uses, and removes what is there afterwards.
  private func withPath(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-snapshot-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  @Test("gives back the graph that was written", arguments: 0..<40 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let graph = try Graph(
      GraphSample.list(
        seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3)))
    try withPath { path in
      try graph.writeSnapshot(to: path)
      let snapshot = try GraphSnapshot(path: path)
      #expect(snapshot.nodeCount == graph.nodeCount)
      #expect(snapshot.linkCount == graph.linkCount)
      #expect(snapshot.isDirected == graph.isDirected)
      #expect(snapshot.isWeighted == graph.isWeighted)
      #expect(try snapshot.graph() == graph)
      // Equal graphs give equal bytes, and the graph outlives the file's name.
      let again = try snapshot.graph()
      let first = try bytes(of: path)
      try again.writeSnapshot(to: path)
      #expect(try bytes(of: path) == first)
      try FileManager.default.removeItem(atPath: path)
      #expect(again == graph)
    }
  }

  @Test("is refused wherever one bit of it was changed, and however it was cut short")
  func damage() throws {
    let graph = try Graph(
      EdgeList(nodeCount: 4, pairs: [(0, 1), (1, 2)], weights: [1, 2], isDirected: true))
    try withPath { path in
      try graph.writeSnapshot(to: path)
      let sound = try bytes(of: path)
      for place in sound.indices {
        var damaged = sound
        damaged[place] ^= 1 << UInt8(place % 8)
        try write(damaged, to: path)
        #expect(throws: GraphFileError.self, "byte \(place)") {
          try GraphSnapshot(path: path).graph()
        }
      }
      for length in stride(from: 0, to: sound.count, by: 17) {
        try write(Array(sound[..<length]), to: path)
        #expect(throws: GraphFileError.self, "\(length) bytes") { try GraphSnapshot(path: path) }
      }
    }
  }

  @Test("of a later version, or of another kind, is refused for what it is")
  func foreign() throws {
    try withPath { path in
      try Graph(EdgeList(nodeCount: 1, sources: [], targets: [])).writeSnapshot(to: path)
      var later = try bytes(of: path)
      later[8] = 2
      try write(later, to: path)
      let newer = #expect(throws: GraphFileError.self) { try GraphSnapshot(path: path) }
      #expect(newer?.code == .newerSnapshot)
      try write(Array("0 1\n1 2\n".utf8), to: path)
      let foreign = #expect(throws: GraphFileError.self) { try GraphSnapshot(path: path) }
      #expect(foreign?.code == .foreignSnapshot)
      let absent = #expect(throws: GraphFileError.self) { try GraphSnapshot(path: path + ".no") }
      #expect(absent?.code == .unreadable)
    }
  }

  @Test("that cannot be written leaves nothing behind")
  func unwritable() throws {
    let graph = try Graph(EdgeList(nodeCount: 1, sources: [], targets: []))
    let error = #expect(throws: GraphFileError.self) {
      try graph.writeSnapshot(to: "no-such-folder/graph")
    }
    #expect(error?.code == .unwritable)
  }
}
