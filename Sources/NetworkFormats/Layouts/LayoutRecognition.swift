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
  let table: Table
  let options: ReadingOptions
  let headerRow: Int
  let headers: [String]
  let folded: [String]
  let hasHeader: Bool

  /// Looks at a table whose header is the row with index `headerRow`, or its first one.
  init(_ table: Table, options: ReadingOptions, headerRow: Int? = nil) {
    self.table = table
    self.options = options
    hasHeader = options.hasHeader
    self.headerRow = headerRow ?? table.firstRow
    headers = table.headers(inRow: hasHeader ? self.headerRow : nil)
    folded = headers.map { NameForm.folded($0) }
  }

  /// The layout of `table`, or the one that was asked for if the table can be read in it.
  ///
  /// Titles may stand above the header: rows of fewer cells, up to twenty of them.
  static func layout(of table: Table, options: ReadingOptions) -> RecognisedLayout? {
    let first = LayoutRecognition(table, options: options)
    let candidates = table.rowsBelowTitles
    if options.hasHeader, let second = candidates.secondHeader,
      let result = LayoutRecognition(table, options: options, headerRow: second)
        .result(asked: options.layout)
    {
      return result
    }
    if let result = first.result(asked: options.layout) { return result }
    guard options.hasHeader else { return nil }
    for row in candidates.rows {
      let below = LayoutRecognition(table, options: options, headerRow: row)
      if let result = below.result(asked: options.layout) { return result }
    }
    return nil
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
    .participations, .gephiNodes, .pairs, .kumuElements, .incidenceMatrix, .actors,
  ]

  func recognise(_ layout: Layout, isAsked: Bool) -> RecognisedLayout? {
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
      case .participations:
        partnersInColumns ?? listed(with: .collaboration) ?? partnersInCells
      case .pairs: pairs(isAsked: isAsked)
      case .actors: actors(isAsked: isAsked)
      default: nil
      }
    guard var columns else { return nil }
    if columns.headerRow != nil { columns.headerRow = headerRow }
    if options.cellSplitter != nil || !columns.partners.isEmpty {
      columns = columns.withoutFieldsOfActors()
    }
    return .columns(layout, columns)
  }
}

// MARK: - Layouts of other tools

extension LayoutRecognition {
  func column(_ name: String) -> Int? { folded.firstIndex(of: name) }

  var cordis: SheetColumns? {
    guard let project = column("projectid") ?? column("projectreference"),
      let organisation = column("organisationid") ?? column("organizationid")
        ?? (column("projectid") == nil ? column("id") : nil), column("name") != nil
    else { return nil }
    var columns = SheetColumns([.collaboration: project, .actor: organisation])
    columns.fields[.name] = column("name")
    columns.fields[.title] = column("projectacronym")
    columns.fields[.role] = column("role")
    columns.fields[.place] = column("city")
    columns.fields[.country] = column("country")
    columns.headerRow = headerRow
    return columns
  }

  var keepEU: SheetColumns? {
    guard let programme = field(.programme),
      let acronym = ["acronym", "acronyme", "project acronym", "acronyme du projet"].lazy
        .compactMap(column).first, let partner = field(.actor), let lead = field(.lead)
    else { return nil }
    var columns = SheetColumns([
      .actor: partner, .collaboration: acronym, .title: acronym, .programme: programme, .lead: lead,
    ])
    columns.collaborationScope = programme
    columns = adding(
      [.place, .region, .country, .latitude, .longitude, .date, .until], to: columns)
    columns.fields[.country] = columns.fields[.country] ?? column("partner country")
    return columns
  }

  var gephiNodes: SheetColumns? {
    guard let id = column("id"), let label = column("label"), column("source") == nil,
      column("target") == nil
    else { return nil }
    var columns = SheetColumns([.actor: id, .name: label])
    columns.headerRow = headerRow
    return adding([.latitude, .longitude], to: columns)
  }

  var gephiEdges: SheetColumns? {
    guard var columns = pair("source", "target") else { return nil }
    columns.isDirected = true
    columns.direction = column("type")
    if let type = columns.direction { columns.ignored.insert(type) }
    columns.fields[.title] = column("label")
    return columns
  }

  var kumuElements: SheetColumns? {
    guard let label = column("label"), column("id") == nil, column("from") == nil,
      column("to") == nil,
      let type = column("type")
    else { return nil }
    var columns = SheetColumns([.actor: label, .actorKind: type])
    columns.fields[.note] = column("description")
    columns.headerRow = headerRow
    return columns
  }

  var kumuConnections: SheetColumns? {
    guard var columns = pair("from", "to") else { return nil }
    columns.isDirected = true
    columns.direction = column("direction")
    if let direction = columns.direction { columns.ignored.insert(direction) }
    columns.fields[.kind] = column("type")
    columns.fields[.title] = column("label")
    columns.fields[.note] = column("description")
    return columns
  }

  func pair(_ first: String, _ second: String) -> SheetColumns? {
    guard let actor = column(first), let other = column(second), !holdsDates(actor) else {
      return nil
    }
    var columns = SheetColumns([.actor: actor, .other: other])
    columns.headerRow = headerRow
    if let weight = field(.weight), !isTimed(weight) { columns.fields[.weight] = weight }
    return columns
  }

  /// Whether the cells of a column are values that hold for a time, as Gephi writes them.
  func isTimed(_ column: Int) -> Bool {
    (headerRow + 1..<min(table.rowCount, headerRow + 100)).contains { row in
      table.raw(row, column).first.map { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
        ?? false
    }
  }

  /// Whether the cells of a column, as far as they are looked at, are days: when something began.
  func holdsDates(_ column: Int) -> Bool {
    let cells = (headerRow + 1..<min(table.rowCount, headerRow + 20)).lazy
      .filter { !table.isBlank($0, column) }
      .map { NameForm.canonical(String(table.text($0, column).prefix(40))) }
    return !cells.isEmpty
      && cells.allSatisfy { text in
        text.utf8.count >= 7 && DateOrder.allCases.contains { $0.date(of: text) != nil }
      }
  }

  /// Whether each cell of a column, as far as it is looked at, is blank or begins like a number.
  func isNumeric(_ column: Int) -> Bool {
    (headerRow + 1..<min(table.rowCount, headerRow + 1000)).allSatisfy { row in
      guard let first = table.raw(row, column).first else { return true }
      return (48...57).contains(first) || [0x20, 0x2B, 0x2D, 0x2E].contains(first)
    }
  }
}

extension Table {
  /// The most rows above a header that are looked at.
  private static var titleLimit: Int { 20 }

  /// The rows that may be a header under titles: each above has at most half as many cells filled;
  /// and a second row of headers, under one that has gaps for groups of columns.
  var rowsBelowTitles: (rows: [Int], secondHeader: Int?) {
    var most = 0
    var rows: [Int] = []
    for row in firstRow..<min(rowCount, firstRow + Self.titleLimit) {
      let filled = filledCells(ofRow: row).count
      if most > 0, filled >= 2 * most { rows.append(row) }
      most = max(most, filled)
    }
    let second = firstRow + 1
    guard second < rowCount, filledCells(ofRow: firstRow).count < filledCells(ofRow: second).count,
      filledCells(ofRow: second).count > 1,
      filledCells(ofRow: second).allSatisfy({ column in
        HeaderWords.isKnown(NameForm.folded(String(text(second, column).prefix(256))))
      })
    else { return (rows, nil) }
    return (rows, second)
  }

  /// The columns in which a row has something.
  func filledCells(ofRow row: Int) -> [Int] {
    (0..<width(ofRow: row)).filter { !isBlank(row, $0) }
  }
}
