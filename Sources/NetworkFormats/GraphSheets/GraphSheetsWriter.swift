// Graphs as the spreadsheets that Gephi and Kumu import: one of nodes, one of edges.
//
// Gephi knows nodes by an id; Kumu knows elements by their labels, so that no two have the same
// there, and one whose label is not its name says its name beside it.
// Reference: docs.gephi.org, "Import spreadsheet"; docs.kumu.io, "Import spreadsheets".

import Collaborations

/// The spreadsheets of nodes and edges of a tool.
enum GraphSheets: Sendable {
  case gephi, kumu

  /// The names of the spreadsheet of nodes and of that of edges.
  var files: [String] {
    self == .gephi ? ["nodes.csv", "edges.csv"] : ["elements.csv", "connections.csv"]
  }

  /// The columns of the tool itself, before those of attributes, and the fields that they hold.
  var nodeColumns: [(header: String, field: String)] {
    self == .gephi
      ? [("Id", ""), ("Label", "")] : [("Label", ""), ("Type", "kind"), ("Description", "note")]
  }

  var edgeColumns: [(header: String, field: String)] {
    self == .gephi
      ? [
        ("Source", ""), ("Target", ""), ("Type", ""), ("Id", ""), ("Label", ""), ("Weight", ""),
      ]
      : [
        ("From", ""), ("To", ""), ("Direction", ""), ("Label", ""), ("Strength", ""),
        ("Type", "kind"), ("Description", "note"),
      ]
  }

  /// The spreadsheets of a graph without edges of many ends.
  func texts(of document: GraphDocument) -> [(name: String, bytes: [UInt8])] {
    let document = self == .kumu ? document.keyedByLabel : document
    let nodes = sheet(document.nodes.map(\.attributes), nodeColumns) { place in
      let node = document.nodes[place]
      return self == .gephi
        ? [CSVText.cell(node.id), CSVText.cell(node.label ?? "")] : [CSVText.cell(node.id)]
    }
    let edges = sheet(document.edges.map(\.attributes), edgeColumns) { place in
      let edge = document.edges[place]
      let ends = [CSVText.cell(edge.source), CSVText.cell(edge.target)]
      let label = CSVText.cell(edge.label ?? "")
      let weight = edge.weight.map(PlainNumber.text) ?? ""
      return self == .gephi
        ? ends + [edge.isDirected ? "Directed" : "Undirected", edge.id ?? "", label, weight]
        : ends + [edge.isDirected ? "directed" : "undirected", label, weight]
    }
    return [(files[0], nodes), (files[1], edges)]
  }

  private func sheet(
    _ elements: [Attributes], _ own: [(header: String, field: String)],
    cells: (_ place: Int) -> [String]
  ) -> [UInt8] {
    let fields = own.map(\.field).filter { !$0.isEmpty }
    let columns = AttributeColumns(
      elements.lazy.map { $0.filter { !fields.contains($0.key) } }, native: [])
    var text: [UInt8] = []
    CSVText.append(
      own.map(\.header) + columns.columns.map { CSVText.cell($0.title) }, to: &text)
    for (place, attributes) in elements.enumerated() {
      var row = cells(place)
      for field in fields { row.append(attributes[field].map { CSVText.cell($0.text) } ?? "") }
      let first = row.count
      row += Array(repeating: "", count: columns.columns.count)
      for (column, value) in columns.values(of: attributes) {
        row[first + column] =
          columns.columns[column].type == .text ? CSVText.cell(value.text) : value.text
      }
      CSVText.append(row, to: &text)
    }
    return text
  }
}

extension GraphDocument {
  /// The graph with labels for ids; each node has its id in `recordID`, and its name in `name`
  /// where its label is another.
  fileprivate var keyedByLabel: GraphDocument {
    var document = self
    var labels: [String: String] = [:]
    var taken: Set<String> = []
    for place in nodes.indices {
      let node = nodes[place]
      let id = node.attributes[FieldNames.key]?.text ?? node.id
      var label = node.label ?? id
      if taken.contains(label) { label += " (\(id))" }
      while taken.contains(label) { label += "'" }
      taken.insert(label)
      labels[node.id] = label
      document.nodes[place].id = label
      document.nodes[place].attributes[FieldNames.key] = .text(id)
      if let name = node.label, name != label {
        document.nodes[place].attributes[FieldNames.name] = .text(name)
      }
      if node.label == nil { document.nodes[place].attributes[FieldNames.titled] = .flag(false) }
      document.nodes[place].label = label
    }
    for place in edges.indices {
      document.edges[place].source = labels[edges[place].source] ?? edges[place].source
      document.edges[place].target = labels[edges[place].target] ?? edges[place].target
    }
    return document
  }
}
