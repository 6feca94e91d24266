// Layouts and formats.

/// A layout of Graphviz.
public enum GraphvizEngine: String, CaseIterable, Sendable {
  /// Ranks from top to bottom; for hierarchies, up to about 1,000 nodes.
  case dot
  /// Springs, by stress majorisation; up to about 1,000 nodes.
  case neato
  /// Springs, by force-directed placement; up to about 1,000 nodes, clusters too.
  case fdp
  /// Springs on several scales; tens of thousands of nodes.
  case sfdp
  /// Circles, one for each biconnected component.
  case circo
  /// Rings around a root.
  case twopi
  /// Clusters packed as boxes.
  case osage
  /// Clusters as a map of squares.
  case patchwork
  /// Given positions, which are kept but for overlaps, removed as the drawing says.
  case nop
  /// No layout: nodes stay at their given positions, and edges are drawn.
  case nop2

  /// Whether every node must have a position.
  public var needsPositions: Bool { self == .nop || self == .nop2 }

  /// Whether the layout draws frames around clusters.
  public var drawsClusters: Bool {
    switch self {
    case .dot, .neato, .fdp, .osage, .patchwork: true
    case .sfdp, .circo, .twopi, .nop, .nop2: false
    }
  }
}

/// What a drawing is rendered to.
public enum GraphvizFormat: String, CaseIterable, Sendable {
  /// Vectors for screens, with titles on hovering.
  case svg
  /// A bitmap.
  case png
  /// Vectors for printing.
  case pdf
  /// Positions and drawing operations, as Graphviz's JSON.
  case json
  /// Positions, as Graphviz's plain text.
  case plain
}
