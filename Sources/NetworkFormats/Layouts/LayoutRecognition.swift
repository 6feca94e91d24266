// Layouts of spreadsheets, recognised from their headers in English, French and Dutch.

import Collaborations

/// What a table is recognised as.
enum RecognisedLayout {
  /// A layout whose columns are fields.
  case columns(Layout, SheetColumns)
  /// A matrix.
  case matrix(Matrix)
}

/// Recognises the layout of a table from its headers.
struct LayoutRecognition {
  private let table: Table
  private let options: ReadingOptions
  private let headerRow: Int
  private let headers: [String]
  private let folded: [String]
  private let hasHeader: Bool

  init(_ table: Table, options: ReadingOptions) {
    self.table = table
    self.options = options
    hasHeader = options.hasHeader
    headerRow = table.firstRow
    headers = table.headers(inRow: hasHeader ? headerRow : nil)
    folded = headers.map { NameForm.folded($0) }
  }

  /// The layout, or the one that was asked for if the table can be read in it.
  func result(asked: Layout?) -> RecognisedLayout? {
    let layouts: [Layout] = asked.map { [$0] } ?? Self.order
    for layout in layouts {
      if let result = recognise(layout, isAsked: asked != nil) { return result }
    }
    return nil
  }

  /// The layouts from the most particular to the most general.
  private static let order: [Layout] = [
    .cordis, .keepEU, .nodeXL, .gephiEdges, .kumuConnections, .adjacencyMatrix, .attendance,
    .participations, .pairs, .gephiNodes, .kumuElements, .incidenceMatrix, .actors,
  ]

  private func recognise(_ layout: Layout, isAsked: Bool) -> RecognisedLayout? {
    if layout == .adjacencyMatrix {
      return Matrix(adjacency: table, headerRow: headerRow, options: options).map { .matrix($0) }
    }
    if layout == .incidenceMatrix {
      return Matrix(incidence: table, headerRow: headerRow, options: options).map { .matrix($0) }
    }
    guard hasHeader || layout == .pairs else { return nil }
    let columns: SheetColumns? =
      switch layout {
      case .cordis: cordis
      case .keepEU: keepEU
      case .gephiNodes: gephiNodes
      case .gephiEdges: gephiEdges
      case .kumuElements: kumuElements
      case .kumuConnections: kumuConnections
      case .nodeXL: pair("vertex 1", "vertex 2")
      case .attendance: listed(with: .event)
      case .participations: listed(with: .collaboration)
      case .pairs: pairs(isAsked: isAsked)
      case .actors: actors(isAsked: isAsked)
      default: nil
      }
    return columns.map { .columns(layout, $0) }
  }
}

// MARK: - Layouts of other tools

extension LayoutRecognition {
  private func column(_ name: String) -> Int? { folded.firstIndex(of: name) }

  private var cordis: SheetColumns? {
    guard let project = column("projectid"), let organisation = column("organisationid") else {
      return nil
    }
    var columns = SheetColumns([.collaboration: project, .actor: organisation])
    columns.fields[.name] = column("name")
    columns.fields[.title] = column("projectacronym")
    columns.fields[.role] = column("role")
    columns.fields[.place] = column("city")
    columns.fields[.country] = column("country")
    columns.headerRow = headerRow
    return columns
  }

  private var keepEU: SheetColumns? {
    guard let programme = field(.programme), let acronym = column("acronym") ?? column("acronyme"),
      let partner = field(.actor), let lead = field(.lead)
    else { return nil }
    var columns = SheetColumns([
      .actor: partner, .collaboration: acronym, .title: acronym, .programme: programme, .lead: lead,
    ])
    columns.collaborationScope = programme
    return adding([.place, .region, .country, .latitude, .longitude, .date, .until], to: columns)
  }

  private var gephiNodes: SheetColumns? {
    guard let id = column("id"), let label = column("label"), column("source") == nil,
      column("target") == nil
    else { return nil }
    var columns = SheetColumns([.actor: id, .name: label])
    columns.headerRow = headerRow
    return adding([.latitude, .longitude], to: columns)
  }

  private var gephiEdges: SheetColumns? {
    guard var columns = pair("source", "target") else { return nil }
    columns.isDirected = true
    columns.direction = column("type")
    if let type = columns.direction { columns.ignored.insert(type) }
    columns.fields[.title] = column("label")
    return columns
  }

  private var kumuElements: SheetColumns? {
    guard let label = column("label"), column("from") == nil, column("to") == nil,
      let type = column("type")
    else { return nil }
    var columns = SheetColumns([.actor: label, .actorKind: type])
    columns.fields[.note] = column("description")
    columns.headerRow = headerRow
    return columns
  }

  private var kumuConnections: SheetColumns? {
    guard var columns = pair("from", "to") else { return nil }
    columns.isDirected = true
    columns.direction = column("direction")
    if let direction = columns.direction { columns.ignored.insert(direction) }
    columns.fields[.kind] = column("type")
    columns.fields[.title] = column("label")
    columns.fields[.note] = column("description")
    return columns
  }

  private func pair(_ first: String, _ second: String) -> SheetColumns? {
    guard let actor = column(first), let other = column(second) else { return nil }
    var columns = SheetColumns([.actor: actor, .other: other])
    columns.headerRow = headerRow
    if let weight = field(.weight), !isTimed(weight) { columns.fields[.weight] = weight }
    return columns
  }

  /// Whether the cells of a column are values that hold for a time, as Gephi writes them.
  private func isTimed(_ column: Int) -> Bool {
    (headerRow + 1..<min(table.rowCount, headerRow + 100)).contains { row in
      table.raw(row, column).first.map { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
        ?? false
    }
  }

  /// Whether each cell of a column, as far as it is looked at, is blank or begins like a number.
  private func isNumeric(_ column: Int) -> Bool {
    (headerRow + 1..<min(table.rowCount, headerRow + 1000)).allSatisfy { row in
      guard let first = table.raw(row, column).first else { return true }
      return (48...57).contains(first) || [0x20, 0x2B, 0x2D, 0x2E].contains(first)
    }
  }
}

// MARK: - Lists

extension LayoutRecognition {
  /// The column whose header is a word for `wanted`.
  private func field(_ wanted: Field) -> Int? {
    for word in HeaderWords.words[wanted] ?? [] {
      if let column = folded.firstIndex(of: word) { return column }
    }
    return nil
  }

  private func adding(_ fields: [Field], to columns: SheetColumns) -> SheetColumns {
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
  private func listed(with group: Field) -> SheetColumns? {
    guard let actor = field(.actor), let other = field(group), actor != other,
      twins(of: actor) == nil
    else { return nil }
    var columns = SheetColumns([.actor: actor, group: other])
    if group == .event {
      columns = adding([.role, .date, .edition], to: columns)
    } else {
      columns = adding(
        [.lead, .role, .programme, .event, .date, .until, .stage, .title, .weight], to: columns)
    }
    return adding([.place, .region, .country, .latitude, .longitude, .source, .note], to: columns)
  }

  /// A list of actors: each stands once, and something is said of it.
  private func actors(isAsked: Bool) -> SheetColumns? {
    guard let actor = field(.actor), headers.count > 1 else { return nil }
    var seen: Set<String> = []
    for row in (headerRow + 1)..<max(headerRow + 1, table.rowCount) where !table.isBlank(row, actor)
    {
      let text = NameForm.canonical(String(table.text(row, actor).prefix(4096)))
      if !seen.insert(text).inserted, !isAsked { return nil }
    }
    let columns = adding(
      [.place, .region, .country, .latitude, .longitude, .source, .note],
      to: SheetColumns([.actor: actor]))
    return columns.fields.count > 1 || isAsked ? columns : nil
  }

  /// The column called like `column` but for a number or letter at its end.
  private func twins(of column: Int) -> Int? {
    let stem = Self.stem(folded[column])
    return folded.indices.first { $0 != column && Self.stem(folded[$0]) == stem }
  }

  private static func stem(_ header: String) -> String {
    guard let last = header.unicodeScalars.last, "12ab".unicodeScalars.contains(last) else {
      return header
    }
    return NameForm.canonical(String(header.dropLast()))
  }

  /// A list of pairs: two columns called alike but for 1 and 2 or A and B, or a table of two
  /// columns that share their values.
  private func pairs(isAsked: Bool) -> SheetColumns? {
    guard headers.count >= 2 else { return nil }
    var found: (Int, Int)?
    if hasHeader {
      for (first, second) in [("1", "2"), ("a", "b")] {
        guard
          let left = folded.indices.first(where: {
            folded[$0].hasSuffix(first) && !Self.stem(folded[$0]).isEmpty
          })
        else { continue }
        let twin =
          Self.stem(folded[left]) + (folded[left].hasSuffix(" " + first) ? " " : "") + second
        let third = String(twin.dropLast()) + (second == "2" ? "3" : "c")
        if let right = folded.firstIndex(of: twin), !folded.contains(third) {
          found = (left, right)
        }
      }
    }
    if found == nil, headers.count <= 3, isAsked || sharesValues(0, 1) { found = (0, 1) }
    guard let (actor, other) = found else { return nil }
    var columns = SheetColumns([.actor: actor, .other: other])
    columns = adding([.weight, .kind, .date, .until, .source, .note], to: columns)
    columns.headerRow = hasHeader ? headerRow : nil
    if headers.count == 3, columns.fields[.weight] == nil, found?.0 == 0, found?.1 == 1,
      isNumeric(2), !hasHeader
    {
      columns.fields[.weight] = 2
    }
    return columns
  }

  /// Whether a fifth of the smaller column's values stand in the other one too.
  private func sharesValues(_ left: Int, _ right: Int) -> Bool {
    var values: [Set<String>] = [[], []]
    let first = hasHeader ? headerRow + 1 : headerRow
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
