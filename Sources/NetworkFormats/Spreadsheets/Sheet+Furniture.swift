// Rows of a sheet that are no data: titles, headers said again, sums, and remarks under the table.

import Collaborations
import Wording

extension Sheet {
  /// Notes how the layout was recognised, and what stands above the header.
  mutating func noteRemarks() {
    for remark in layout.remarks {
      log.add(remark.sentence, row: remark.row, severity: .note)
    }
    if let header = layout.headerRow { log.noteTitles(of: table, above: header) }
  }

  /// Sets a row aside that is no data.
  mutating func leaveOut(_ row: Int, _ sentence: Sentence) {
    isSkipped[row] = true
    rowsLeftOut += 1
    log.add(sentence, row: row, value: table.firstText(ofRow: row), severity: .warning)
  }

  /// Sets rows of sums aside, and remarks under the table: rows without a key of which the first
  /// text names a sum, or which have but one text, in the first column, that stands nowhere above
  /// it, and no row with a key below them.
  mutating func leaveOutSums() {
    guard let actor = columns[.actor] else { return }
    let group = columns[.other] ?? columns[.collaboration] ?? columns[.event]
    let lastKey = dataRows.last { row in
      !namesNobody(row) && group.map { !table.isBlank(row, $0) } ?? true
    }
    for row in dataRows where !isSkipped[row] {
      let lacksKey =
        namesNobody(row) || group.map { table.isBlank(row, $0) } ?? false
        || PlainNumber.value(of: NameForm.canonical(table.text(row, actor))) != nil
      guard lacksKey, let text = table.firstText(ofRow: row) else { continue }
      if SumWords.isSum(text) {
        leaveOut(row, .sumIsLeftOut)
      } else if headers.count > 2, namesNobody(row), row > lastKey ?? .max,
        isRemark(row)
      {
        leaveOut(row, .remarkIsLeftOut)
      }
    }
  }

  private func isRemark(_ row: Int) -> Bool {
    guard table.filledCells(ofRow: row) == [0] else { return false }
    let text = table.raw(row, 0)
    return !(dataRows.lowerBound..<row).contains { table.raw($0, 0) == text }
  }

  /// Whether the row says that its actor did not come.
  mutating func isAbsent(_ row: Int) -> Bool {
    guard let column = layout.presence else { return false }
    let text = NameForm.canonical(table.text(row, column))
    // Where crosses alone are made, a blank is none; beside words for no, it is not known.
    let isAbsent =
      text.isEmpty ? !saysNo(column) : Mark.value(of: text) == false
    guard isAbsent else { return false }
    log.add(
      .actorWasAbsent, row: row, column: name(ofColumn: column), value: text, severity: .note)
    return true
  }

  private func saysNo(_ column: Int) -> Bool {
    dataRows.prefix(1000).contains { row in
      !table.isBlank(row, column)
        && Mark.value(of: NameForm.canonical(table.text(row, column))) == false
    }
  }
}

extension ProblemLog {
  /// Notes the rows with something in them that stand above the header.
  mutating func noteTitles(of table: Table, above header: Int) {
    let first = table.firstRow
    guard first < header else { return }
    add(
      .rowsAboveHeader(header: header + 1), row: first, value: table.firstText(ofRow: first),
      severity: .note)
  }
}

extension Table {
  /// The first text of a row, in canonical form.
  func firstText(ofRow row: Int) -> String? {
    (0..<width(ofRow: row)).lazy.filter { !isBlank(row, $0) }.first
      .map { NameForm.canonical(String(text(row, $0).prefix(4096))) }
  }
}

/// A header that may stand again further down, as where tables were pasted under one another.
struct HeaderAgain {
  private let cells: [(column: Int, bytes: ArraySlice<UInt8>)]

  /// `nil` where there is no header of two cells or more.
  init?(_ table: Table, row: Int?) {
    guard let row else { return nil }
    cells = (0..<table.width(ofRow: row)).filter { !table.isBlank(row, $0) }
      .map { ($0, table.raw(row, $0)) }
    guard cells.count > 1 else { return nil }
  }

  /// Whether the row with index `row` has the same cells.
  func stands(inRow row: Int, of table: Table) -> Bool {
    cells.allSatisfy { table.raw(row, $0.column) == $0.bytes }
  }
}
