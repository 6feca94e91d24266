// Matrices: actors by actors, or actors by collaborations.

import Collaborations
import Wording

/// A table whose first row and first column are names and whose other cells are numbers.
struct Matrix {
  private let table: Table
  private let headerRow: Int
  private let columnNames: [String]
  private let isAdjacency: Bool
  private let form: ColumnForm

  /// A matrix of actors by actors: its rows are called as its columns.
  init?(adjacency table: Table, headerRow: Int, options: ReadingOptions) {
    self.init(table, headerRow: headerRow, options: options, isAdjacency: true)
    let rowNames = Set(rows.map { name(row: $0) })
    guard rowNames == Set(columnNames), rows.count == columnNames.count else { return nil }
  }

  /// A matrix of actors by collaborations.
  init?(incidence table: Table, headerRow: Int, options: ReadingOptions) {
    self.init(table, headerRow: headerRow, options: options, isAdjacency: false)
  }

  private init?(_ table: Table, headerRow: Int, options: ReadingOptions, isAdjacency: Bool) {
    self.table = table
    self.headerRow = headerRow
    self.isAdjacency = isAdjacency
    form = ColumnForm(
      hasDecimalComma: options.hasDecimalComma ?? table.mayHaveDecimalComma)
    columnNames = (1..<max(1, table.width(ofRow: headerRow))).map { column in
      NameForm.canonical(String(table.text(headerRow, column).prefix(4096)))
    }
    guard columnNames.count >= 2, Set(columnNames).count == columnNames.count,
      columnNames.allSatisfy({ !$0.isEmpty && PlainNumber.value(of: $0) == nil || isAdjacency })
    else { return nil }
    // A quick look before every cell is read.
    let sample = (headerRow + 1)..<min(table.rowCount, headerRow + 30)
    guard !sample.isEmpty,
      sample.allSatisfy({ row in
        table.isBlank(row)
          || (1..<table.width(ofRow: row)).allSatisfy { value(row, $0) != nil }
      })
    else { return nil }
  }

  private var rows: [Int] {
    ((headerRow + 1)..<max(headerRow + 1, table.rowCount)).filter { !table.isBlank($0) }
  }

  private func name(row: Int) -> String {
    NameForm.canonical(String(table.text(row, 0).prefix(4096)))
  }

  /// The number in a cell, 0 where it is blank.
  private func value(_ row: Int, _ column: Int) -> Double? {
    if table.isBlank(row, column) { return 0 }
    return PlainNumber.value(of: form.plain(NameForm.canonical(table.text(row, column))))
  }

  /// The records of the matrix.
  func reading(options: ReadingOptions, file: String) -> Reading {
    let layout: Layout = isAdjacency ? .adjacencyMatrix : .incidenceMatrix
    var report = ImportReport(file: file, layout: layout.rawValue)
    report.describe(table)
    report.columns = [
      ImportColumn(header: "1", fields: [Field.actor.rawValue]),
      ImportColumn(
        header: "2–\(columnNames.count + 1)",
        fields: [isAdjacency ? Field.other.rawValue : Field.collaboration.rawValue],
        form: .number),
    ]
    report.rows = rows.count
    var log = ProblemLog(file: file)
    for flaw in table.flaws {
      log.add(flaw.sentence, row: flaw.row, value: flaw.value, severity: flaw.severity)
    }
    if !table.endsWithLineBreak, let row = rows.last {
      log.add(.lastLineIsOpen, row: row, severity: .warning)
    }
    let numbers = readNumbers(log: &log)
    var batch = RecordBatch()
    batch.collaborationKeys = .id
    batch.actors = numbers.map { ActorDraft(id: $0.name) }
    if isAdjacency {
      batch.collaborations = ties(numbers, kind: options.collaborationKind, log: &log)
    } else {
      batch.collaborations = groups(numbers, kind: options.collaborationKind)
    }
    if let edition = options.edition.map(NameForm.canonical) {
      batch.editions = [EditionDraft(id: edition)]
      for place in batch.collaborations.indices { batch.collaborations[place].edition = edition }
    }
    log.append(to: &report.problems)
    return Reading(report: report, batch: batch)
  }

  private struct Row {
    let row: Int
    let name: String
    /// The cells that are not 0: columns from 0, and numbers.
    let values: [(column: Int, value: Double)]
  }

  private func readNumbers(log: inout ProblemLog) -> [Row] {
    var seen: Set<String> = []
    var numbers: [Row] = []
    for row in rows {
      let name = name(row: row)
      do throws(RecordError) {
        guard !name.isEmpty else { throw RecordError(.empty, field: .actor) }
        _ = try TextRule.name.checked(name, field: .actor)
        guard seen.insert(name).inserted else {
          throw RecordError(.duplicate, field: .actor, value: name)
        }
        var values: [(Int, Double)] = []
        for column in 1..<max(1, table.width(ofRow: row)) {
          guard let value = value(row, column), column <= columnNames.count || value == 0 else {
            throw RecordError(
              .notANumber(range: .anyOrNothing), field: .weight,
              value: table.text(row, column))
          }
          if value != 0 { values.append((column - 1, value)) }
        }
        numbers.append(Row(row: row, name: name, values: values))
      } catch {
        log.add(error.sentence, row: row, value: error.value)
      }
    }
    return numbers
  }

  /// One tie for each cell that is not 0; a symmetric matrix makes ties without direction.
  private func ties(_ rows: [Row], kind: String?, log: inout ProblemLog) -> [CollaborationDraft] {
    var cells: [String: [String: Double]] = [:]
    for row in rows {
      for (column, value) in row.values {
        cells[row.name, default: [:]][columnNames[column]] = value
      }
    }
    let isSymmetric = rows.allSatisfy { row in
      row.values.allSatisfy { cells[columnNames[$0.column]]?[row.name] == $0.value }
    }
    var seen: Set<String> = []
    var drafts: [CollaborationDraft] = []
    for row in rows {
      seen.insert(row.name)
      for (column, value) in row.values {
        let other = columnNames[column]
        if isSymmetric, seen.contains(other), other != row.name { continue }
        var draft = CollaborationDraft(kind: kind ?? Vocabulary.tie)
        let roles: (String?, String?) = isSymmetric ? (nil, nil) : ("from", "to")
        if value > 0 {
          draft.weight = value
        } else {
          draft.attributes["weight"] = .number(value)
          log.add(
            .weightIsNotPositive(value: PlainNumber.text(value)), row: row.row, column: other,
            value: PlainNumber.text(value), severity: .warning)
        }
        // Names were checked when the rows were read.
        let parts =
          other == row.name
          ? [try? Participant(other, role: Vocabulary.selfLink)]
          : [try? Participant(row.name, role: roles.0), try? Participant(other, role: roles.1)]
        draft.participants = parts.compactMap(\.self)
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// One collaboration for each column; a number other than 1 is an attribute of the part.
  private func groups(_ rows: [Row], kind: String?) -> [CollaborationDraft] {
    var parts = [[Participant]](repeating: [], count: columnNames.count)
    for row in rows {
      for (column, value) in row.values {
        let attributes: Attributes = value == 1 ? [:] : ["value": .number(value)]
        if let part = try? Participant(row.name, attributes: attributes) {
          parts[column].append(part)
        }
      }
    }
    return zip(columnNames, parts).compactMap { name, parts in
      guard !parts.isEmpty else { return nil }
      var draft = CollaborationDraft(id: name, title: name, kind: kind)
      draft.participants = parts
      return draft
    }
  }
}
