// When a value meets a filter.

import Collaborations

/// The values that a filter asks for; a value meets it whole or by its first word, folded.
struct FilterValues {
  private let wanted: Set<String>

  init(_ values: [String]) {
    wanted = Set(values.map(NameForm.folded))
  }

  /// Whether nothing is asked for, so that everything is kept.
  var isEmpty: Bool { wanted.isEmpty }

  func accepts(_ value: String?) -> Bool {
    if wanted.isEmpty { return true }
    guard let value else { return false }
    let folded = NameForm.folded(value)
    if wanted.contains(folded) { return true }
    return folded.split(separator: " ").first.map { wanted.contains(String($0)) } ?? false
  }
}
