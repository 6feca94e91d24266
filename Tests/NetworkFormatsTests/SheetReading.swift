// What tests of spreadsheets share.

import Collaborations
import Testing

@testable import NetworkFormats

/// Tests that read small spreadsheets.
protocol ReadsSheets {}

extension ReadsSheets {
  /// Reads a comma-separated text.
  func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    try NetworkReader.read(Array(text.utf8), named: "test.csv", options: options)
  }

  /// How many actors, events, collaborations and participations come of it; the same again must
  /// change nothing.
  func counts(_ reading: Reading) -> [Int] {
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.isEmpty)
    #expect(Merge(reading.batch, into: merge.applied(to: Network())).isUnchanged)
    let created = merge.created
    return [created.actors, created.events, created.collaborations, created.participations]
  }
}
