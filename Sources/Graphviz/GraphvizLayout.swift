// Positions as values.

public import DOT

/// Where a layout has put everything, in points with y growing upward.
public struct GraphvizLayout: Hashable, Sendable {
  /// A rectangle.
  public struct Box: Hashable, Sendable {
    /// The corner with the smallest coordinates.
    public let lower: DOTPoint

    /// The corner with the largest coordinates.
    public let upper: DOTPoint

    /// Creates a rectangle.
    package init(lower: DOTPoint, upper: DOTPoint) {
      self.lower = lower
      self.upper = upper
    }

    /// The extent from left to right.
    public var width: Double { upper.x - lower.x }

    /// The extent from bottom to top.
    public var height: Double { upper.y - lower.y }

    /// The point in the middle.
    public var centre: DOTPoint {
      DOTPoint(x: (lower.x + upper.x) / 2, y: (lower.y + upper.y) / 2)
    }

    /// Whether the insides of two rectangles have a point in common.
    public func overlaps(_ other: Box) -> Bool {
      lower.x < other.upper.x && other.lower.x < upper.x
        && lower.y < other.upper.y && other.lower.y < upper.y
    }
  }

  /// The whole drawing.
  public let bounds: Box

  /// Each node, in the order of the document.
  public let nodes: [Box]

  /// The external label of each node, where it has one that found a place.
  public let externalLabels: [Box?]

  /// The frame of each cluster, in the order of the document; `nil` where the layout draws none.
  public let clusters: [Box?]

  /// The rectangle of `node`.
  public subscript(node: DOTNode.ID) -> Box { nodes[node.index] }

  /// Creates a layout.
  package init(bounds: Box, nodes: [Box], externalLabels: [Box?], clusters: [Box?]) {
    self.bounds = bounds
    self.nodes = nodes
    self.externalLabels = externalLabels
    self.clusters = clusters
  }
}
