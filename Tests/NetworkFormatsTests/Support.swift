// What the tests of this room share.

import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// A folder of its own for a test, removed when the test is over.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// Data that stands beside the repository and not in it.
enum Shared {
  /// Whether the data is there; a test without it is skipped.
  static func has(_ name: String) -> Bool { path(name) != nil }

  /// The path of a file, or `nil` where the folder is absent.
  static func path(_ name: String) -> String? {
    let root =
      ProcessInfo.processInfo.environment["MAILLAGE_SHARED"]
      ?? URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared").path
    let path = URL(fileURLWithPath: root).appendingPathComponent(name).path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}

/// Reads a table out of `text` by columns.
func read(_ text: String, _ columns: String..., options: ReadingOptions = ReadingOptions())
  throws -> Reading
{
  try ColumnReader.read(
    Table(csv: Array(text.utf8), file: "test.csv"), mapping: ColumnMapping(columns),
    options: options, file: "test.csv")
}

/// The network that `batch` makes out of nothing, or out of `network`.
func network(of batch: RecordBatch, into network: Network = Network()) -> Network {
  Merge(batch, into: network).applied(to: network)
}

extension Merge {
  /// The network with the steps taken.
  func applied(to network: Network) -> Network {
    var records: [RecordKey: Record] = [:]
    for place in network.places { records[Record.place(place).key] = .place(place) }
    for edition in network.editions { records[.edition(edition.id)] = .edition(edition) }
    for actor in network.actors { records[.actor(actor.id)] = .actor(actor) }
    for event in network.events { records[.event(event.id)] = .event(event) }
    for part in network.participations {
      records[Record.participation(part).key] = .participation(part)
    }
    for collaboration in network.collaborations {
      records[.collaboration(collaboration.id)] = .collaboration(collaboration)
    }
    for step in steps {
      switch step {
      case .put(let record): records[record.key] = record
      case .remove(let key): records[key] = nil
      }
    }
    var result = Network()
    for record in records.values {
      switch record {
      case .place(let place): result.places.append(place)
      case .edition(let edition): result.editions.append(edition)
      case .actor(let actor): result.actors.append(actor)
      case .event(let event): result.events.append(event)
      case .participation(let part): result.participations.append(part)
      case .collaboration(let collaboration): result.collaborations.append(collaboration)
      }
    }
    result.sort()
    return result
  }
}

/// Numbers that are the same for the same seed: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
