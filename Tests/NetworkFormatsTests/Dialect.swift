// A small file in one dialect of a format, and what it means.

import Collaborations
import Testing
import Wording

@testable import NetworkFormats

/// A small file in one dialect of a format, and the counts that its meaning requires.
struct Dialect: CustomTestStringConvertible, Sendable {
  let name: String
  /// Actors, collaborations, participations and rows in error; `nil` where the file is refused.
  let counts: [Int]?
  let text: String

  var testDescription: String { name }

  /// The dialects of a text: a line `=== NAME COUNTS` before each.
  static func list(_ text: String) -> [Dialect] {
    text.split(separator: "=== ").map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      let words = part[..<end].split(separator: " ")
      return Dialect(
        name: String(words.first ?? ""),
        counts: words.last == "refused" ? nil : words.dropFirst().compactMap { Int($0) },
        text: String(part[end...].dropFirst()))
    }
  }

  /// Reads the file and compares.
  func check() {
    let outcome = Result {
      try NetworkReader.read(Array(text.utf8), named: name, dot: dotGraphs)
    }
    guard case .success(let reading) = outcome else {
      #expect(counts == nil, "\(name): \(outcome)")
      return
    }
    let merge = Merge(reading.batch, into: Network())
    let read = [
      merge.created.actors, merge.created.collaborations, merge.created.participations,
      reading.report.problems.errorCount,
    ]
    let said = reading.report.problems.listed.map(\.problem.english)
    #expect(counts == read, "\(name): \(said)")
    #expect(merge.problems.isEmpty, "\(name)")
  }
}
