// DOT text: one way to print a drawing.

extension DOTDocument {
  /// The drawing in the DOT language; the same document always gives the same text.
  ///
  /// The `dot` command draws from it what Maillage draws, except that it titles nodes and edges
  /// by their synthetic names; the full names stand in the tooltips.
  ///
  /// - Complexity: O(size of the text).
  public var dotText: String {
    let statements = DOTStatements(self)
    var out = statements.isStrict ? "strict " : ""
    out += statements.isDirected ? "digraph " : "graph "
    out += DOTEscaping.quoted(DOTStatements.graphName) + " {\n"
    append("graph", statements.graph, to: &out)
    append("node", statements.nodeDefaults, to: &out)
    append("edge", statements.edgeDefaults, to: &out)
    for (index, settings) in statements.nodes.enumerated() {
      append(DOTStatements.name(ofNode: index), settings, to: &out)
    }
    let children = Dictionary(
      grouping: statements.clusters.indices, by: { statements.clusters[$0].parent })
    append(clusters: children[nil] ?? [], of: statements, children, to: &out)
    let joint = statements.isDirected ? " -> " : " -- "
    for edge in statements.edges {
      append(
        DOTStatements.name(ofNode: edge.tail) + joint + DOTStatements.name(ofNode: edge.head),
        edge.settings, to: &out)
    }
    return out + "}\n"
  }

  /// Writes clusters from an explicit stack, so that deep nesting cannot exhaust the call stack.
  private func append(
    clusters roots: [Int], of statements: DOTStatements, _ children: [Int?: [Int]],
    to out: inout String
  ) {
    enum Step { case open(Int), close }
    var steps = roots.reversed().map(Step.open)
    while let step = steps.popLast() {
      guard case .open(let index) = step else {
        out += "}\n"
        continue
      }
      let cluster = statements.clusters[index]
      out += "subgraph " + DOTStatements.name(ofCluster: index) + " {\n"
      append("graph", cluster.settings, to: &out)
      for member in cluster.members {
        out += "  " + DOTStatements.name(ofNode: member) + ";\n"
      }
      steps.append(.close)
      steps += (children[index] ?? []).reversed().map(Step.open)
    }
  }

  private func append(
    _ subject: String, _ settings: DOTStatements.Settings, to out: inout String
  ) {
    guard !settings.isEmpty else { return }
    out += "  " + subject + " ["
    for (index, setting) in settings.enumerated() {
      if index > 0 { out += ", " }
      out += setting.key + "="
      out += setting.isMarkup ? "<" + setting.value + ">" : DOTEscaping.quoted(setting.value)
    }
    out += "];\n"
  }
}
