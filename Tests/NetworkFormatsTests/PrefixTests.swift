import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// Files that were cut short: the small files of every format that the fuzzer begins with.
@Suite("Files cut short")
struct PrefixTests {
  private static let seeds = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Seeds")
  /// Every prefix where MAILLAGE_ALL is set, else a part of them.
  private static let step =
    ProcessInfo.processInfo.environment["MAILLAGE_ALL"] == nil ? 11 : 1

  private func files(_ formats: [String]) throws -> [(name: String, bytes: [UInt8])] {
    try formats.flatMap { format in
      let folder = Self.seeds.appendingPathComponent(format).path
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
        (name, try FileBytes.read(folder + "/" + name))
      }
    }
  }

  private func read(_ bytes: [UInt8], _ name: String) throws(FormatError) -> Reading {
    try NetworkReader.read(bytes, named: name, options: ReadingOptions(), dot: dotGraphs)
  }

  @Test("A prefix of a file that has an end is refused")
  func ended() throws {
    for (name, bytes) in try files(["graphml", "gexf", "gml", "json", "cx", "gz", "xlsx"]) {
      #expect(throws: Never.self, "\(name)") { try read(bytes, name) }
      let isText = !name.hasSuffix(".gz") && !name.hasSuffix(".xlsx")
      let last = isText ? (bytes.lastIndex { $0 > 32 } ?? 0) : bytes.count - 1
      let step = bytes.count > 2000 ? Self.step * 13 : Self.step
      for length in Array(stride(from: 1, through: last, by: step)) + [last] {
        let outcome = Result { try read(Array(bytes.prefix(length)), name) }
        if case .success(let reading) = outcome {
          #expect(reading.hasErrors, "\(name) cut after \(length) bytes")
        }
      }
    }
  }

  @Test("A prefix of a counted matrix is refused, or warns of its last line")
  func counted() throws {
    for (name, bytes) in try files(["dl", "net", "tim"]) {
      for length in stride(from: 1, to: bytes.count, by: Self.step) {
        let prefix = Array(bytes.prefix(length))
        let outcome = Result { try read(prefix, name) }
        guard case .success(let reading) = outcome, prefix.last != 10 else { continue }
        #expect(reading.report.problems.count > 0, "\(name) cut after \(length) bytes")
      }
    }
  }

  @Test("A table whose last line is open, or short, warns of it")
  func tables() throws {
    for (name, bytes) in try files(["csv"]) {
      for length in stride(from: 20, to: bytes.count, by: Self.step) {
        let prefix = Array(bytes.prefix(length))
        let outcome = Result { try read(prefix, name) }
        guard case .success(let reading) = outcome, prefix.last != 10 else { continue }
        #expect(reading.report.problems.count > 0, "\(name) cut after \(length) bytes")
      }
    }
  }
}
