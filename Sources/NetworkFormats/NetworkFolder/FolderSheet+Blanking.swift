// Values of a network folder that are left out because they cannot be read.

import Collaborations
import Wording

extension FolderSheet {
  /// Takes the numbers, dates and stages of a row that cannot be read for blank, and warns of each.
  mutating func blankBadValues(_ row: Int) {
    let typed: [(String, Field)] = [
      ("latitude", .latitude), ("longitude", .longitude), ("weight", .weight), ("from", .from),
      ("until", .until), ("to", .until), ("stage", .stage),
    ]
    for (column, field) in typed {
      do throws(CellError) {
        _ = try value(column, as: field, row)
      } catch {
        blank(row, columns[column], error)
      }
    }
    let counts: [(String, Field, Int)] = [
      ("members", .members, 1), ("attendance", .attendance, 0), ("participants", .participants, 0),
    ]
    for (column, field, minimum) in counts where file != .collaborations {
      do throws(CellError) {
        _ = try count(column, as: field, atLeast: minimum, row)
      } catch {
        blank(row, columns[column], error)
      }
    }
    for (column, header) in attributes where header.type != .text {
      let text = NameForm.canonical(table.text(row, column))
      guard !text.isEmpty, header.type.value(of: text).columnType != header.type else { continue }
      blank(
        row, column,
        CellError(
          column: header.name, value: text,
          sentence: .notOfType(value: text, type: header.type.rawValue)))
    }
  }

  private mutating func blank(_ row: Int, _ column: Int?, _ error: CellError) {
    guard let column else { return }
    blanked.insert([row, column])
    log.add(
      .valueIsLeftOut(error.sentence), row: row, column: header(ofColumn: column),
      value: error.value, severity: .warning)
  }
}
