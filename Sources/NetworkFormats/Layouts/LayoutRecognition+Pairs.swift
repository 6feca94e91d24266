// Lists of pairs.

import Collaborations
import Wording

extension LayoutRecognition {
  /// A list of pairs: two columns called alike but for 1 and 2 or A and B, two called after the ends
  /// of an arrow, or a table of two columns that share their values.
  func pairs(isAsked: Bool) -> SheetColumns? {
    guard headers.count >= 2 else { return nil }
    let named = hasHeader ? twinColumns ?? endColumns : nil
    let isShared = headers.count <= 3 && (isAsked || sharesValues(0, 1))
    guard let (actor, other) = named ?? (isShared ? (0, 1) : nil) else { return nil }
    var columns = SheetColumns([.actor: actor, .other: other])
    let isHeaderless = !hasHeader || named == nil && firstRowIsData
    columns.isDirected = named.map { $0 == endColumns ?? (-1, -1) } ?? false
    if isHeaderless {
      if headers.count == 3, isNumeric(2) { columns.fields[.weight] = 2 }
      columns.headerRow = nil
      if hasHeader { columns.remarks = [(headerRow, .firstRowIsData)] }
      return columns
    }
    columns = adding([.weight, .kind, .date, .until, .source, .note], to: columns)
    if named == nil, !folded.contains(where: HeaderWords.isKnown) {
      columns.remarks = [(headerRow, .firstRowIsHeader)]
    }
    return columns
  }

  /// Two columns called alike but for 1 and 2 or A and B, and not the columns of a matrix.
  private var twinColumns: (Int, Int)? {
    var found: (Int, Int)?
    for (first, second) in [("1", "2"), ("a", "b")] {
      guard
        let left = folded.indices.first(where: {
          folded[$0].hasSuffix(first) && !Self.stem(folded[$0]).isEmpty
        })
      else { continue }
      let twin =
        Self.stem(folded[left]) + (folded[left].hasSuffix(" " + first) ? " " : "") + second
      let third = String(twin.dropLast()) + (second == "2" ? "3" : "c")
      if let right = folded.firstIndex(of: twin), !folded.contains(third),
        left == 0 || !hasMarks(left) || !hasMarks(right)
      {
        found = (left, right)
      }
    }
    return found
  }

  /// Two columns called after the ends of an arrow, alone or with one more word for both: `From
  /// organisation`, `To organisation`.
  private var endColumns: (Int, Int)? {
    let exact = HeaderWords.ends.lazy.compactMap { first, second in
      column(first).flatMap { left in column(second).map { (left, $0) } }
    }
    let longer = HeaderWords.ends.lazy.flatMap { first, second in
      folded.indices.lazy.compactMap { left in
        twin(of: folded[left], first, second).flatMap { column($0) }.map { (left, $0) }
      }
    }
    return exact.first { !holdsDates($0.0) }
      ?? longer.first { !holdsDates($0.0) && !isNumeric($0.0) }
  }

  /// What the other column is called where this one has `first` and another word.
  private func twin(of header: String, _ first: String, _ second: String) -> String? {
    if header.hasPrefix(first + " ") { return second + String(header.dropFirst(first.count)) }
    if header.hasSuffix(" " + first) { return String(header.dropLast(first.count)) + second }
    return nil
  }

  /// Whether the first row is a pair like those below it: a name in it stands below too, or there
  /// is a number in its third cell.
  private var firstRowIsData: Bool {
    guard !folded.contains(where: HeaderWords.isKnown) else { return false }
    if thirdHeaderIsNumber { return true }
    let names = Set(headers.prefix(2))
    return (headerRow + 1..<min(table.rowCount, headerRow + 20_000)).contains { row in
      names.contains(NameForm.canonical(String(table.text(row, 0).prefix(4096))))
        || names.contains(NameForm.canonical(String(table.text(row, 1).prefix(4096))))
    }
  }

  private var thirdHeaderIsNumber: Bool {
    headers.count == 3 && PlainNumber.value(of: headers[2]) != nil
  }

  /// Whether a fifth of the smaller column's values stand in the other one too.
  private func sharesValues(_ left: Int, _ right: Int) -> Bool {
    var values: [Set<String>] = [[], []]
    let first = hasHeader && !thirdHeaderIsNumber ? headerRow + 1 : headerRow
    for row in first..<min(table.rowCount, first + 20_000) {
      for (place, column) in [left, right].enumerated() where !table.isBlank(row, column) {
        let text = table.text(row, column)
        if text.utf8.count <= 4096 { values[place].insert(NameForm.canonical(text)) }
      }
    }
    let smaller = min(values[0].count, values[1].count)
    return smaller > 0 && values[0].intersection(values[1]).count * 5 >= smaller
  }
}
