// Graphs as UCINET's DL files.
//
// A graph of two modes is a list of pairs of row and column; one of up to 500 nodes, without
// directions, weights and parallel ties, a symmetric matrix of zeros and ones, the only matrix that
// igraph reads; any other a list of arcs. Labels are ids, without
// the signs that divide labels, since readers of DL differ in how they divide them.
// Reference: S. Borgatti, M. Everett, L. Freeman, "UCINET for Windows", 2002, data language.

import Collaborations

/// Writes UCINET's DL files.
enum DLWriter {
  /// The largest matrix that is written.
  private static let matrixLimit = 500

  /// The graph as a DL text; what it cannot hold is counted.
  static func bytes(of document: GraphDocument, losses: inout LossCounts) -> [UInt8] {
    var graph = PlainGraph(document, keepsEdgeLabels: false) { id, _ in label(id) }
    graph.countGroupsAsActors(document)
    losses = graph.losses
    if graph.hasTwoModes { return Array(twoModes(graph).utf8) }
    if let matrix = matrix(graph) { return Array(matrix.utf8) }
    for line in graph.edges where !line.edge.isDirected {
      // A list of arcs gives every tie a direction.
      let isCollaboration = line.edge.attributes[FieldNames.collaboration] != nil
      losses.add("direction", of: isCollaboration ? .collaboration : .participation)
    }
    var text = "dl n=\(graph.names.count)\nformat = edgelist1\nlabels:\n"
    for name in graph.names { text += name + "\n" }
    text += "data:\n"
    for line in graph.edges {
      text += "\(line.source + 1) \(line.target + 1) \(PlainNumber.text(line.edge.weight ?? 1))\n"
    }
    return Array(text.utf8)
  }

  private static func twoModes(_ graph: PlainGraph) -> String {
    let groups = graph.names.count - graph.actorCount
    var text = "dl nr=\(graph.actorCount) nc=\(groups)\nformat = edgelist2\nrow labels:\n"
    for name in graph.names[..<graph.actorCount] { text += name + "\n" }
    text += "column labels:\n"
    for name in graph.names[graph.actorCount...] { text += name + "\n" }
    text += "data:\n"
    for line in graph.edges {
      let (row, column) = (min(line.source, line.target), max(line.source, line.target))
      text += "\(row + 1) \(column - graph.actorCount + 1)"
      text += " \(PlainNumber.text(line.edge.weight ?? 1))\n"
    }
    return text
  }

  /// The graph as a symmetric matrix, or `nil` where it is none that a matrix can hold.
  private static func matrix(_ graph: PlainGraph) -> String? {
    let count = graph.names.count
    guard count <= matrixLimit, !graph.edges.contains(where: { $0.edge.isDirected }) else {
      return nil
    }
    var cells: [Double] = Array(repeating: 0, count: count * count)
    for line in graph.edges {
      let places = [
        line.source * count + line.target, line.target * count + line.source,
      ]
      guard cells[places[0]] == 0, (line.edge.weight ?? 1) == 1 else { return nil }
      for place in places { cells[place] = 1 }
    }
    var text = "dl n=\(count)\nformat = fullmatrix\nlabels:\n"
    for name in graph.names { text += name + "\n" }
    text += "data:\n"
    for row in 0..<count {
      let row = cells[(row * count)..<((row + 1) * count)]
      text += row.map { PlainNumber.text($0) }.joined(separator: " ") + "\n"
    }
    return text
  }

  /// An id without the signs that divide labels, or that a header has.
  private static func label(_ id: String) -> String {
    let words = id.split { $0.isWhitespace || ",;:=\"'".contains($0) }
    let label = words.joined(separator: "-")
    return label.isEmpty ? "-" : label
  }
}
