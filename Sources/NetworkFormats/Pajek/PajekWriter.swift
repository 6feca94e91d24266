// Graphs as Pajek's .net, .clu, .vec and .paj files.
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
    let graph = graph(of: document, keepsNumbers: true)
    losses = graph.losses
    let values = values(of: document)
    var text = "*Network \(quotable(title))\n" + text(of: graph)
    text += "\n*Partition sort of record: 1 actor, 2 event, 3 collaboration\n" + values.sorts
    for vector in values.vectors { text += "\n*Vector \(vector.name)\n" + vector.text }
    return Array(text.utf8)
  }

  /// The graph as a network, with the sorts of its vertices and their numbers in files beside it.
  static func files(of document: GraphDocument, losses: inout LossCounts)
    -> [(name: String, bytes: [UInt8])]
  {
    let graph = graph(of: document, keepsNumbers: true)
    losses = graph.losses
    let values = values(of: document)
    var taken: Set<String> = ["network", "sort-of-record"]
    var files = [
      ("network.net", Array(text(of: graph).utf8)),
      ("sort-of-record.clu", Array(values.sorts.utf8)),
    ]
    for vector in values.vectors {
      // A file system may not tell A from a.
      let name = Identifier.readable(from: vector.name, fallback: "vector")
      var free = name
      var number = 2
      while !taken.insert(free.lowercased()).inserted {
        free = "\(name)-\(number)"
        number += 1
      }
      files.append((free + ".vec", Array(vector.text.utf8)))
    }
    return files
  }

  /// What is said of the vertices, in their order: which sort of record each is, and numbers.
  private static func values(of document: GraphDocument) -> (
    sorts: String, vectors: [(name: String, text: String)]
  ) {
    let types = document.nodes.map { node in
      node.attributes[FieldNames.record].flatMap { RecordType(rawValue: $0.text) } ?? .actor
    }
    let order =
      types.indices.filter { types[$0] == .actor }
      + types.indices.filter { types[$0] != .actor }
    let heading = "*Vertices \(order.count)\n"
    var sorts = heading
    for place in order {
      sorts += types[place] == .actor ? "1\n" : types[place] == .event ? "2\n" : "3\n"
    }
    let columns = AttributeColumns(document.nodes.lazy.map(\.attributes), native: [.number])
    let vectors = columns.columns.filter { $0.type == .number }.map { column in
      let values = order.map { place -> String in
        guard case .number(let number) = document.nodes[place].attributes[column.name] else {
          // Pajek's sign for a value that is missing.
          return "999999998\n"
        }
        return PlainNumber.text(number) + "\n"
      }
      return (name: quotable(FieldNames.said(column.name)), text: heading + values.joined())
    }
    return (sorts, vectors)
  }

  private static func graph(of document: GraphDocument, keepsNumbers: Bool = false)
    -> PlainGraph
  {
    PlainGraph(document, keepsEdgeLabels: true, keepsNumbers: keepsNumbers) { id, label in
      quotable(label ?? id)
    }
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
