// Tables of which a row names all partners of a collaboration.

import Collaborations
import Wording

extension LayoutRecognition {
  /// A table whose rows name the partners of a collaboration in columns called alike but for a
  /// number or a letter: `Partner 1`, `Partner 2`, `Partner 3`.
  ///
  /// Two such columns are a pair, unless a third names who leads.
  var partnersInColumns: SheetColumns? {
    guard let found = partnerColumns, let first = found.first,
      !found.allSatisfy(hasMarks)
    else { return nil }
    let lead = field(.lead)
    guard found.count >= 3 || found.count == 2 && lead != nil else { return nil }
    var columns = grouped(around: first)
    columns.partners = Array(found.dropFirst())
    columns.remarks = [
      (
        headerRow,
        .columnsNamePartners(([lead].compactMap(\.self) + found).prefix(12).map { headers[$0] })
      )
    ]
    return columns
  }

  /// A table of which a cell names all partners, where a person said how to split it.
  var partnersInCells: SheetColumns? {
    guard options.cellSplitter != nil, let actor = field(.actor) else { return nil }
    return grouped(around: actor)
  }

  private func grouped(around actor: Int) -> SheetColumns {
    var columns = SheetColumns([.actor: actor])
    columns.fields[.collaboration] = field(.collaboration)
    return adding(
      [
        .lead, .programme, .event, .date, .until, .stage, .title, .weight, .kind, .edition, .source,
        .note,
      ], to: columns)
  }

  /// The columns called by one word for an actor and the numbers from 1, or the letters from A; the
  /// first may lack its own.
  private var partnerColumns: [Int]? {
    let words = HeaderWords.words[.actor] ?? []
    for word in words {
      for marks in [(1...40).map { String($0) }, "abcdefgh".map { String($0) }] {
        var found: [Int] = []
        for (place, mark) in marks.enumerated() {
          let names = [word + " " + mark, word + mark, word + " n " + mark]
          guard
            let column = names.lazy.compactMap(column).first ?? (place == 0 ? column(word) : nil)
          else { break }
          found.append(column)
        }
        if found.count >= 2 { return found }
      }
    }
    return nil
  }
}
