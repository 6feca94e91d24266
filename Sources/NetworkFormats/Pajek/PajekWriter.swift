// Graphs as Pajek's .net and .paj files.
//
// Vertices are numbers from 1, each with its name; lines with a direction are arcs, others edges.
// A graph in which every line joins an actor and a group is a network of two modes. A project has
// besides a partition that says what each vertex stands for, and a vector for each number.
// Reference: A. Mrvar, V. Batagelj, "Pajek reference manual", version 5, 2022.

import Collaborations

/// Writes Pajek's networks and projects.
enum PajekWriter {
  /// The graph as a network; what it cannot hold is counted.
  static func network(of document: GraphDocument, losses: inout LossCounts) -> [UInt8] {
    var graph = graph(of: document)
    graph.countGroupsAsActors(document)
    losses = graph.losses
    return Array(text(of: graph).utf8)
  }

  /// The graph as a project: a network, the sorts of its vertices, and their numbers.
  static func project(of document: GraphDocument, title: String, losses: inout LossCounts)
    -> [UInt8]
  {
    let graph = graph(of: document)
    losses = graph.losses
    var text = "*Network \(quotable(title))\n" + text(of: graph)
    let types = document.nodes.map { node in
      node.attributes[FieldNames.record].flatMap { RecordType(rawValue: $0.text) } ?? .actor
    }
    let order =
      types.indices.filter { types[$0] == .actor }
      + types.indices.filter { types[$0] != .actor }
    text += "\n*Partition sort of record: 1 actor, 2 event, 3 collaboration\n"
    text += "*Vertices \(order.count)\n"
    for place in order {
      text += types[place] == .actor ? "1\n" : types[place] == .event ? "2\n" : "3\n"
    }
    let columns = AttributeColumns(document.nodes.lazy.map(\.attributes), native: [.number])
    for column in columns.columns where column.type == .number {
      text += "\n*Vector \(quotable(FieldNames.said(column.name)))\n*Vertices \(order.count)\n"
      for place in order {
        if case .number(let number) = document.nodes[place].attributes[column.name] {
          text += PlainNumber.text(number) + "\n"
        } else {
          // Pajek's sign for a value that is missing.
          text += "999999998\n"
        }
      }
    }
    return Array(text.utf8)
  }

  private static func graph(of document: GraphDocument) -> PlainGraph {
    PlainGraph(document, keepsEdgeLabels: true) { id, label in quotable(label ?? id) }
  }

  private static func text(of graph: PlainGraph) -> String {
    var text = "*Vertices \(graph.names.count)"
    text += graph.hasTwoModes ? " \(graph.actorCount)\n" : "\n"
    for (place, name) in graph.names.enumerated() { text += "\(place + 1) \"\(name)\"\n" }
    for (heading, isDirected) in [("*Arcs", true), ("*Edges", false)] {
      let lines = graph.edges.filter { $0.edge.isDirected == isDirected }
      if lines.isEmpty { continue }
      text += heading + "\n"
      for line in lines {
        text += "\(line.source + 1) \(line.target + 1)"
        text += " \(PlainNumber.text(line.edge.weight ?? 1))"
        if let label = line.edge.label { text += " l \"\(quotable(label))\"" }
        text += "\n"
      }
    }
    return text
  }

  /// A text that can stand between quotation marks: Pajek has no way to write one inside, and
  /// NetworkX takes a backslash before the last one for part of the text.
  private static func quotable(_ text: String) -> String {
    text.replacing("\"", with: "'").replacing("\\", with: "/")
      .replacing("\n", with: " ").replacing("\r", with: " ")
  }
}
