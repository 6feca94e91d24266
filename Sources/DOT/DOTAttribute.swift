// The attributes that a drawing may use: an allow-list, each with its type.

/// One attribute of a drawing, a node, an edge or a cluster.
///
/// The list is what Maillage chose to emit: attributes of Graphviz that read files, run to
/// absurd sizes or reach the output unescaped do not exist here. Numbers outside the stated
/// range are moved to its nearest end, and a number that is not finite counts as 0. When an
/// attribute is given twice the last one holds.
///
/// > Reference: the attributes are those of https://graphviz.org/doc/info/attrs.html, under
/// > longer names where that helps; each case gives Graphviz's own name.
public enum DOTAttribute: Hashable, Sendable {
  // Words

  /// `label`: the text in a node, beside an edge, or over a cluster or drawing.
  case label(DOTLabel)
  /// `xlabel`: a text beside a node or edge, placed where there is room.
  case externalLabel(DOTLabel)
  /// `xlp`: the centre of the external label, in points, y upward (`nop2` only).
  case externalLabelPosition(DOTPoint)
  /// `headlabel`: a text at the end of an edge.
  case headLabel(DOTLabel)
  /// `taillabel`: a text at the beginning of an edge.
  case tailLabel(DOTLabel)
  /// `tooltip`: the text shown on hovering; the title where it is not given.
  case tooltip(String)
  /// `URL`: where a click leads.
  case link(DOTLink)
  /// `fontname`: the typeface of the labels; ``DOTFont/sans`` where it is not given.
  case font(DOTFont)
  /// `fontsize` in points, 1...500.
  case fontSize(Double)
  /// `fontcolor`: the colour of the labels.
  case fontColour(DOTColour)
  /// `labelloc`: whether a label stands at the top, the middle or the bottom.
  case labelPlace(DOTVerticalPlace)
  /// `labeljust`: on which side the label of a drawing or a cluster stands.
  case labelSide(DOTAlignment)

  /// `class`: what a node or an edge is in the picture, where it is no part of the network.
  case role(DOTRole)

  /// When a node or an edge is seen in an animated SVG; Graphviz itself knows nothing of it.
  case timeline(DOTTimeline)

  // Form

  /// `shape`: the outline of a node.
  case shape(DOTShape)
  /// `style`: how outlines and lines are drawn.
  case style(Set<DOTStyle>)
  /// `width` of a node in inches, 0.01...200.
  case width(Double)
  /// `height` of a node in inches, 0.01...200.
  case height(Double)
  /// `fixedsize`: whether a label may enlarge its node.
  case fixedSize(DOTFixedSize)
  /// `peripheries`: the number of outlines, 0...5.
  case peripheries(Int)
  /// `margin` around the content, in inches for nodes and drawings (0...10 each).
  case margin(horizontal: Double, vertical: Double)
  /// `margin` of a cluster in points, 0...500.
  case clusterMargin(Double)
  /// `color` of lines and outlines.
  case colour(DOTColour)
  /// `fillcolor` of a shape whose style is filled.
  case fillColour(DOTColour)
  /// `bgcolor`: the ground of a drawing or a cluster.
  case background(DOTColour)
  /// `_background` of a drawing: polygons and lines under everything else.
  case scenery([DOTOutline])
  /// `penwidth` in points, 0...100.
  case penWidth(Double)
  /// `arrowhead`: the form of the arrow at the end of an edge.
  case arrowHead(DOTArrow)
  /// `arrowtail`: the form of the arrow at the beginning of an edge.
  case arrowTail(DOTArrow)
  /// `arrowsize`: the scale of arrows, 0...10.
  case arrowSize(Double)
  /// `dir`: which ends of an edge have arrows.
  case arrows(DOTArrowEnds)

  // Place

  /// `pos`: the centre of a node, in points, y upward; pinned nodes stay there.
  case position(DOTPoint, isPinned: Bool)
  /// `bb` of a cluster, in points, y upward (`nop2` only): the corners of its frame.
  case frame(lower: DOTPoint, upper: DOTPoint)
  /// `lp` of a cluster's label, in points, y upward (`nop2` only): its centre.
  case labelPosition(DOTPoint)
  /// `size`: the largest extent of the drawing in inches, 0.1...1,000 each; `isDesired` (`!`)
  /// also enlarges.
  case size(width: Double, height: Double, isDesired: Bool)
  /// `ratio`: height divided by width of the drawing, 0.01...100.
  case ratio(Double)
  /// `pad` around the drawing in inches, 0...10.
  case pad(Double)
  /// `rotate`: turned by 90 degrees on its page.
  case isLandscape(Bool)
  /// `notranslate`: keep given positions as they are, for overlays (`nop2` only).
  case keepsOrigin(Bool)

  // Layout

  /// `rankdir`: the direction in which `dot` draws its ranks.
  case rankDirection(DOTRankDirection)
  /// `ranksep` in inches, 0.01...100: between ranks (`dot`) or rings (`twopi`).
  case rankSeparation(Double)
  /// `nodesep` in inches, 0.01...100: between nodes of a rank.
  case nodeSeparation(Double)
  /// `newrank`: one ranking across all clusters.
  case ranksIgnoreClusters(Bool)
  /// `concentrate`: merge edges that run together.
  case mergesEdges(Bool)
  /// `ordering=out`: keep edges in the order given.
  case keepsEdgeOrder(Bool)
  /// `nslimit` and `nslimit1`, `mclimit`: effort of `dot`, 0.01...100 each; lower is faster.
  case effort(ranking: Double, crossings: Double)
  /// `overlap`: what is done about nodes that overlap (not in `dot`).
  case overlap(DOTOverlap)
  /// `overlap_scaling`, -100...100: how much a drawing is enlarged before overlaps are removed by
  /// `prism`; 0 leaves it as it is, and below 0 it is the mean edge in sizes of a node.
  case overlapScaling(Double)
  /// `sep` in points, 0...500: free space around nodes when overlaps are removed.
  case separation(Double)
  /// `splines`: how edges run.
  case splines(DOTSplines)
  /// `outputorder`: what is drawn over what.
  case drawingOrder(DOTDrawingOrder)
  /// `start`: the seed of a layout that begins at random, 0...1,000,000.
  case seed(Int)
  /// `maxiter`: rounds of neato and fdp, 1...100,000.
  case rounds(Int)
  /// `epsilon` of neato, 0.0001...1: when it stops.
  case tolerance(Double)
  /// `K` of fdp and sfdp in inches, 0.01...100: the ideal length of an edge.
  case idealLength(Double)
  /// `repulsiveforce` of sfdp, 0.1...10.
  case repulsion(Double)
  /// `mode` of neato.
  case neatoMode(DOTNeatoMode)
  /// `model` of neato.
  case neatoModel(DOTNeatoModel)
  /// `normalize`: turn the drawing so that its first edge lies flat.
  case isNormalised(Bool)
  /// `pack` in points, 0...500: the space between components laid out apart.
  case packing(Double)
  /// `packmode`: what is kept apart when components are packed.
  case packingMode(DOTPackingMode)
  /// `mindist` of circo in inches, 0.01...100.
  case circleSeparation(Double)
  /// `root` of circo and twopi: the node in the centre.
  case root(DOTNode.ID)
  /// `weight` of an edge, 1...10,000: heavier edges are shorter and straighter.
  case weight(Int)
  /// `len` of an edge in inches, 0.01...100 (neato and fdp).
  case length(Double)
  /// `minlen` of an edge in ranks, 0...100 (`dot`).
  case minimumRanks(Int)
  /// `constraint`: whether an edge influences ranks (`dot`).
  case ranksNodes(Bool)
  /// `area` of a node in `patchwork`, 0.01...1,000,000.
  case area(Double)
  /// `sortv` of a node or cluster in `osage`, 0...1,000,000.
  case packingOrder(Int)
}
