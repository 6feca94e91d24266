// The problems of one file while it is read, whatever the order in which they are found.

import Collaborations
import Wording

/// The problems of one file while it is read; they come out in the order of the rows.
struct ProblemLog {
  /// The most problems that are kept to be put in order; beyond, they are only counted.
  private static let keptLimit = 20_000

  let file: String
  private var kept: [(order: Int, problem: ImportProblem)] = []
  private var beyond: [ImportProblem.Severity: Int] = [:]

  init(file: String) {
    self.file = file
  }

  /// Adds a problem; `row` is an index from 0, and `nil` for the whole file.
  mutating func add(
    _ sentence: @autoclosure () -> Sentence, row: Int? = nil, column: String? = nil,
    value: String? = nil, severity: ImportProblem.Severity = .error
  ) {
    guard kept.count < Self.keptLimit || severity == .error && kept.count < 2 * Self.keptLimit
    else {
      beyond[severity, default: 0] += 1
      return
    }
    let problem = ImportProblem(
      file: file, row: row.map { $0 + 1 }, column: column,
      value: value.map { Sentence.excerpt($0) }, sentence(), severity: severity)
    kept.append((row.map { $0 + 1 } ?? 0, problem))
  }

  /// Adds all problems to `problems`, by row; those of the whole file come first.
  func append(to problems: inout ImportProblems) {
    for entry in kept.enumerated().sorted(by: {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }) {
      problems.append(entry.element.problem)
    }
    for (severity, count) in beyond {
      let rest = ImportProblem(file: file, .moreProblems, severity: severity)
      for _ in 0..<count { problems.append(rest) }
    }
  }
}
