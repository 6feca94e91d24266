// Graphs out of a folder with the spreadsheets of Gephi or Kumu: one of nodes, one of edges.

import Collaborations
import Foundation
import Wording

extension GraphSheets {
  /// The tool whose spreadsheets stand in the folder at `path`, if they do.
  static func found(in path: String) -> GraphSheets? {
    let folder = URL(fileURLWithPath: path)
    return [GraphSheets.gephi, .kumu].first { sheets in
      sheets.files.allSatisfy {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
      }
    }
  }

  /// The records of the spreadsheets in the folder at `path`.
  ///
  /// - Throws: ``FormatError`` when one of them cannot be read, or lacks a column that it needs.
  func read(_ path: String, options: ReadingOptions) throws(FormatError) -> Reading {
    let folder = URL(fileURLWithPath: path)
    var reading = GraphReading(file: path)
    let nodes = try sheet(0, in: folder)
    // Edges that are all parts in groups have no column of our own; the nodes say whose it is.
    let edges = try sheet(1, in: folder, isOwn: nodes.isOwn)
    for row in nodes.rows { addNode(row, of: nodes, to: &reading) }
    for row in edges.rows { addEdge(row, of: edges, to: &reading) }
    return reading.reading(
      layout: self == .gephi ? .gephiNodes : .kumuElements, encoding: nodes.table.encoding,
      options: options)
  }

  private func sheet(_ which: Int, in folder: URL, isOwn: Bool = false)
    throws(FormatError) -> GraphSheet
  {
    let name = files[which]
    let table = try Table(
      csv: FileBytes.read(folder.appendingPathComponent(name).path), file: name)
    let needed = which == 1 ? edgeColumns.prefix(2) : nodeColumns.prefix(1)
    let sheet = GraphSheet(table, isOwn: isOwn)
    let missing = needed.map(\.header).filter { sheet.columns[$0.lowercased()] == nil }
    guard missing.isEmpty else {
      throw FormatError(
        .notReadableAs, file: name, row: 1,
        .headersAreMissing(
          file: name, missing: missing, unexpected: [], expected: needed.map(\.header)))
    }
    return sheet
  }

  private func addNode(_ row: Int, of sheet: GraphSheet, to reading: inout GraphReading) {
    guard let id = sheet.text(self == .gephi ? "id" : "label", row) else { return }
    var node = GraphDocument.Node(id: id, label: sheet.text("label", row))
    node.attributes = sheet.attributes(row, but: nodeColumns)
    if case .text(let name) = node.attributes.removeValue(forKey: FieldNames.name) {
      node.label = name
    }
    reading.add(node, line: row + 1)
  }

  private func addEdge(_ row: Int, of sheet: GraphSheet, to reading: inout GraphReading) {
    let ends = edgeColumns.prefix(2).map { sheet.text($0.header.lowercased(), row) ?? "" }
    var edge = GraphDocument.Edge(ends[0], ends[1])
    let direction = sheet.text(self == .gephi ? "type" : "direction", row)?.lowercased()
    edge.isDirected = direction != "undirected" && direction != "mutual"
    edge.label = sheet.text("label", row)
    edge.id = self == .gephi ? sheet.text("id", row) : nil
    if let weight = sheet.text(self == .gephi ? "weight" : "strength", row) {
      edge.weight = TypedText.number(NameForm.canonical(weight))
      if edge.weight == nil {
        reading.refuse(
          .valueIsNotOfType(value: weight, type: "number", name: "weight"), line: row + 1,
          value: weight)
      }
    }
    edge.attributes = sheet.attributes(row, but: edgeColumns)
    reading.add(edge, line: row + 1)
  }
}

/// A spreadsheet of nodes or of edges.
private struct GraphSheet {
  let table: Table
  /// The column of each header, in lower case.
  private(set) var columns: [String: Int] = [:]
  /// Whether Maillage wrote the sheet.
  let isOwn: Bool
  private let headers: [String]
  /// The types of the columns; texts only in a file of our own, where headers say the types.
  private var types: [AttributeType] = []

  init(_ table: Table, isOwn known: Bool) {
    self.table = table
    headers =
      table.rowCount == 0
      ? [] : (0..<table.width(ofRow: 0)).map { NameForm.canonical(table.text(0, $0)) }
    for (column, header) in headers.enumerated() {
      columns[header.lowercased()] = columns[header.lowercased()] ?? column
    }
    let hasTies = columns[FieldNames.collaboration] != nil
    let hasRecords = columns[FieldNames.record] != nil
    isOwn = known || hasTies || hasRecords
    types = headers.indices.map { column in isOwn ? .text : type(ofColumn: column) }
  }

  /// The rows with something in them.
  var rows: [Int] { (1..<max(1, table.rowCount)).filter { !table.isBlank($0) } }

  /// The text of a cell, or `nil` where it is blank.
  func text(_ header: String, _ row: Int) -> String? {
    guard let column = columns[header], !table.isBlank(row, column) else { return nil }
    return table.text(row, column)
  }

  /// The values of a row beside the columns of the tool, of which some hold fields.
  func attributes(_ row: Int, but own: [(header: String, field: String)]) -> Attributes {
    var attributes: Attributes = [:]
    let fields = Dictionary(
      own.map { ($0.header.lowercased(), $0.field) }, uniquingKeysWith: { first, _ in first })
    for (column, header) in headers.enumerated() where !table.isBlank(row, column) {
      let name = fields[header.lowercased()] ?? header
      if name.isEmpty { continue }
      attributes[name] = types[column].value(of: table.text(row, column))
    }
    return attributes
  }

  private func type(ofColumn column: Int) -> AttributeType {
    var type: AttributeType?
    for row in rows where !table.isBlank(row, column) {
      let own = AttributeType(of: NameForm.canonical(table.text(row, column)))
      if type == nil { type = own }
      if type != own { return .text }
    }
    return type ?? .text
  }
}
