// Lists of who took part in what, and of actors.

import Collaborations

extension LayoutRecognition {
  /// The column whose header is a word for `wanted`.
  func field(_ wanted: Field) -> Int? {
    for word in HeaderWords.words[wanted] ?? [] {
      if let column = folded.firstIndex(of: word) { return column }
    }
    return nil
  }

  func adding(_ fields: [Field], to columns: SheetColumns) -> SheetColumns {
    var columns = columns
    columns.headerRow = headerRow
    let used = Set(columns.fields.values)
    for field in fields {
      guard let column = self.field(field), !used.contains(column) else { continue }
      if [.latitude, .longitude].contains(field), !isNumeric(column) { continue }
      if [.latitude, .longitude].contains(field),
        self.field(.latitude) == nil || self.field(.longitude) == nil
      {
        continue
      }
      columns.fields[field] = column
    }
    return columns
  }

  /// A list of who took part in what.
  func listed(with group: Field) -> SheetColumns? {
    guard let actor = field(.actor), let other = field(group), actor != other,
      twins(of: actor) == nil
    else { return nil }
    var columns = SheetColumns([.actor: actor, group: other])
    if group == .event {
      columns = adding([.role, .date, .edition], to: columns)
      if let presence = HeaderWords.presence.lazy.compactMap(column).first, hasMarks(presence) {
        columns.presence = presence
        columns.ignored.insert(presence)
      }
    } else {
      columns = adding(
        [.lead, .role, .programme, .event, .date, .until, .stage, .title, .weight], to: columns)
    }
    return adding([.place, .region, .country, .latitude, .longitude, .source, .note], to: columns)
  }

  /// Whether each cell of a column, as far as it is looked at, is blank or a mark, and one is.
  func hasMarks(_ column: Int) -> Bool {
    let rows = (headerRow + 1..<min(table.rowCount, headerRow + 1000)).filter {
      !table.isBlank($0, column)
    }
    return !rows.isEmpty
      && rows.allSatisfy { Mark.value(of: NameForm.canonical(table.text($0, column))) != nil }
  }

  /// A list of actors, or a column of names alone.
  ///
  /// Each stands in a row of its own, most of them once, and something is said of it. One column may
  /// be their ids.
  func actors(isAsked: Bool) -> SheetColumns? {
    var columns: SheetColumns
    if let id = column("id") ?? column("identifiant") ?? column("code"),
      let name = ["name", "nom", "naam", "label"].lazy.compactMap(column).first ?? field(.actor),
      name != id
    {
      columns = SheetColumns([.actor: id, .name: name])
    } else if let actor = field(.actor) {
      columns = SheetColumns([.actor: actor])
    } else {
      return nil
    }
    let data = (headerRow + 1)..<max(headerRow + 1, table.rowCount)
    guard let actor = columns.fields[.actor] else { return nil }
    var seen: Set<String> = []
    var rows = 0
    for row in data where !table.isBlank(row, actor) {
      rows += 1
      seen.insert(NameForm.canonical(String(table.text(row, actor).prefix(4096))))
    }
    let isOneColumn = headers.count == 1 && data.allSatisfy { table.width(ofRow: $0) <= 1 }
    guard isAsked || seen.count * 10 >= rows * 9 else { return nil }
    columns = adding(Self.actorFields, to: columns)
    let describes =
      columns.fields.count > 1 || folded.contains { HeaderWords.traits.contains($0) }
    return describes || isAsked || isOneColumn ? columns : nil
  }

  static let actorFields: [Field] = [
    .place, .region, .country, .latitude, .longitude, .source, .note,
  ]

  /// The column called like `column` but for a number or letter at its end.
  func twins(of column: Int) -> Int? {
    let stem = Self.stem(folded[column])
    return folded.indices.first { $0 != column && Self.stem(folded[$0]) == stem }
  }

  static func stem(_ header: String) -> String {
    guard let last = header.unicodeScalars.last, "12ab".unicodeScalars.contains(last) else {
      return header
    }
    return NameForm.canonical(String(header.dropLast()))
  }
}
