// The closed vocabularies of attributes; raw values are Graphviz's own words.

/// The outline of a node.
public enum DOTShape: String, CaseIterable, Sendable {
  case box, square, ellipse, circle, egg, point, diamond, triangle, pentagon, hexagon, septagon
  case octagon, house, star, trapezium, parallelogram, note, tab, folder, component, cylinder
  case plain, underline, doubleCircle = "doublecircle"
  case invertedTriangle = "invtriangle", invertedHouse = "invhouse", plainText = "plaintext"
  case doubleOctagon = "doubleoctagon", crossedDiamond = "Mdiamond", crossedSquare = "Msquare"
}

/// How outlines and lines are drawn.
public enum DOTStyle: String, CaseIterable, Sendable {
  case filled, rounded, solid, dashed, dotted, bold, diagonals, tapered, invisible = "invis"
}

/// Whether a label may enlarge its node.
public enum DOTFixedSize: String, CaseIterable, Sendable {
  /// The node grows to hold its label.
  case grows = "false"
  /// The node keeps its size; a longer label is drawn over its border.
  case fixed = "true"
  /// The outline keeps its size, and the layout still leaves room for the label.
  case fixedShape = "shape"
}

/// A typeface for labels.
///
/// Graphviz measures text with the fonts of the machine, and SVG names the families to draw it
/// with. So the list holds Arial, Times New Roman and Courier New: they or fonts of the same
/// widths (Liberation, Helvetica, Nimbus) are nearly everywhere. Raw values are the names that
/// fontconfig resolves to these; "Helvetica" and "Times" it would not, through Graphviz.
public enum DOTFont: String, CaseIterable, Sendable {
  /// Arial, Liberation Sans or Helvetica.
  case sans = "Arial"
  /// The same in bold.
  case sansBold = "Arial Bold"
  /// The same in italics.
  case sansItalic = "Arial Italic"
  /// Times New Roman, Liberation Serif or Times.
  case serif = "Times New Roman,"
  /// The same in bold.
  case serifBold = "Times New Roman, Bold"
  /// The same in italics.
  case serifItalic = "Times New Roman, Italic"
  /// Courier New, Liberation Mono or Courier.
  case monospaced = "Courier New"

  /// The families that an SVG names, best first.
  package var families: String {
    switch self {
    case .sans, .sansBold, .sansItalic: "Arial,Liberation Sans,Helvetica,sans-serif"
    case .serif, .serifBold, .serifItalic: "Times New Roman,Liberation Serif,Times,serif"
    case .monospaced: "Courier New,Liberation Mono,Courier,monospace"
    }
  }

  /// Whether the letters are bold.
  package var isBold: Bool { self == .sansBold || self == .serifBold }

  /// Whether the letters are aslant.
  package var isItalic: Bool { self == .sansItalic || self == .serifItalic }
}

/// Left, centre or right.
public enum DOTAlignment: String, CaseIterable, Sendable {
  case left = "l", centre = "c", right = "r"
}

/// Top, middle or bottom.
public enum DOTVerticalPlace: String, CaseIterable, Sendable {
  case top = "t", middle = "c", bottom = "b"
}

/// The form of an arrow.
public enum DOTArrow: String, CaseIterable, Sendable {
  case normal, vee, empty, open, dot, odot, diamond, box, tee, crow, none
  case inverted = "inv"
}

/// Which ends of an edge have arrows.
public enum DOTArrowEnds: String, CaseIterable, Sendable {
  case head = "forward", tail = "back", both, none
}

/// The direction in which `dot` draws its ranks.
public enum DOTRankDirection: String, CaseIterable, Sendable {
  case down = "TB", up = "BT", right = "LR", left = "RL"
}

/// What is done about nodes that overlap.
public enum DOTOverlap: String, CaseIterable, Sendable {
  /// Overlaps stay.
  case allowed = "true"
  /// Nodes are moved as little as possible (a proximity-stress model).
  case prism
  /// The whole drawing is enlarged.
  case scale
  /// Nodes move apart along Voronoi cells.
  case voronoi
  /// A fast approximation in which x and y are scaled apart.
  case scaleXY = "scalexy"
  /// Order in x and y is kept.
  case orthogonal = "ortho"
  /// Order in x and y is kept; overlaps removed by quadratic programming.
  case vpsc
}

/// How edges run.
public enum DOTSplines: String, CaseIterable, Sendable {
  /// Straight lines.
  case line
  /// Curves that avoid nodes.
  case spline
  /// Curves that ignore nodes.
  case curved
  /// Broken lines that avoid nodes.
  case polyline
  /// No edges at all.
  case none
}

/// What is drawn over what.
public enum DOTDrawingOrder: String, CaseIterable, Sendable {
  case edgesFirst = "edgesfirst", nodesFirst = "nodesfirst", breadthFirst = "breadthfirst"
}

/// How neato solves its layout.
public enum DOTNeatoMode: String, CaseIterable, Sendable {
  case majorisation = "major", springs = "KK", stochastic = "sgd", hierarchical = "hier"
}

/// Which distances neato tries to keep.
public enum DOTNeatoModel: String, CaseIterable, Sendable {
  case shortestPaths = "shortpath", circuits = "circuit", neighbourhoods = "subset"
}

/// What is kept apart when components are packed.
public enum DOTPackingMode: String, CaseIterable, Sendable {
  case nodes = "node", clusters = "clust", boxes = "graph", array
}

/// What a node or an edge is in a picture, where it is no part of the network.
public enum DOTRole: String, CaseIterable, Sendable {
  /// The title, the subtitle and the source.
  case caption
  /// A sample in the legend, and what it means.
  case legend
  /// What stands behind the network, such as the ground of a name.
  case ground
  /// A record of the network that is drawn as a node: an event, or a collaboration of several.
  case record
  /// A community of actors that is drawn as one node.
  case community
}
