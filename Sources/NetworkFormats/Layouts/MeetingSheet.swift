// A plan of rounds, filled in: which meetings were held.

import Collaborations
import Wording

/// A plan of rounds that came back filled in.
public struct MeetingSheet: Hashable, Sendable {
  /// One planned meeting.
  public struct Row: Hashable, Sendable {
    /// The id of one actor.
    public let first: String
    /// The id of the other.
    public let second: String
    /// Whether it was held.
    public let isHeld: Bool
  }

  /// The id of the event.
  public let event: String
  /// The planned meetings.
  public let rows: [Row]

  /// Words that say that a meeting was held, folded, in English, French and Dutch.
  private static let yes: Set<String> = [
    "yes", "y", "oui", "o", "ja", "j", "x", "1", "true", "vrai",
  ]
  /// Words that say that it was not.
  private static let no: Set<String> = ["no", "n", "non", "nee", "0", "false", "faux"]

  /// Reads the plan at `path`: a CSV or TSV file with the columns `event`, `a`, `b` and `held`, in
  /// whatever encoding and with whatever separator a spreadsheet saved it.
  ///
  /// - Throws: ``FormatError`` when it cannot be read, lacks a column, names several events, or
  ///   when a cell of `held` is neither yes nor no.
  public static func read(_ path: String) throws(FormatError) -> MeetingSheet {
    let table = try Table(csv: FileBytes.read(path), file: path)
    let headers =
      table.rowCount == 0
      ? [] : (0..<table.width(ofRow: 0)).map { NameForm.folded(table.text(0, $0)) }
    let wanted = ["event", "a", "b", "held"]
    let places = wanted.map { headers.firstIndex(of: $0) }
    let missing = zip(wanted, places).filter { $0.1 == nil }.map(\.0)
    guard missing.isEmpty else {
      throw FormatError(
        .notReadableAs, file: path, .planColumnsMissing(file: path, columns: missing))
    }
    let columns = places.compactMap(\.self)
    var event: String?
    var rows: [Row] = []
    for row in 1..<max(1, table.rowCount) where !table.isBlank(row) {
      let cells = columns.map { NameForm.canonical(table.text(row, $0)) }
      guard event == nil || event == cells[0] else {
        throw FormatError(
          .notReadableAs, file: path, row: row + 1, column: "event",
          .planOfSeveralEvents(file: path, row: row + 1, event: Sentence.excerpt(cells[0])))
      }
      event = cells[0]
      let held = NameForm.folded(cells[3])
      guard held.isEmpty || yes.contains(held) || no.contains(held) else {
        throw FormatError(
          .notReadableAs, file: path, row: row + 1, column: "held",
          .heldUnreadable(row: row + 1, value: Sentence.excerpt(cells[3])))
      }
      rows.append(Row(first: cells[1], second: cells[2], isHeld: yes.contains(held)))
    }
    guard let event else {
      throw FormatError(.notReadableAs, file: path, .fileIsEmpty(path: path))
    }
    return MeetingSheet(event: event, rows: rows)
  }
}
