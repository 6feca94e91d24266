// Boxes where a layout puts them, apart from each other.

import DOT

/// Puts boxes where a layout wants them, apart from each other.
struct Placement {
  let layout: FigureLayout
  let isDirected: Bool

  /// Where the layout puts `cells`, tied in pairs.
  ///
  /// The layout works on the boxes without heeding overlaps. Then each component is scaled to a
  /// room that is just large enough, boxes that overlap move apart, and the components are packed
  /// in rows, the largest on top.
  ///
  /// A page is filled unless `fillsPage` is false, where boxes only take the room that they need.
  func boxes(
    of cells: [Cell], ends: [(Int, Int)], fillsPage: Bool = true,
    placing: NetworkFigure.Placing
  ) throws -> [FigureBox] {
    guard !cells.isEmpty else { return [] }
    let mean = cells.reduce(0) { $0 + $1.width + $1.height } / Double(cells.count) / 2
    var drawing = DOTDocument(
      title: "layout", isDirected: isDirected,
      attributes: layout.attributes(meanExtent: mean, actors: cells.count, ties: ends.count),
      nodeDefaults: [.shape(.box), .fixedSize(.fixed), .label(.none)])
    for cell in cells {
      drawing.addNode(title: "", [.width(cell.width / 72), .height(cell.height / 72)])
    }
    for (tail, head) in ends {
      drawing.addEdge(from: drawing.nodes[tail].id, to: drawing.nodes[head].id)
    }
    let boxes = zip(cells, try placing(drawing, layout.engine)).map { cell, box in
      FigureBox(centre: box.centre, width: cell.width, height: cell.height)
    }
    guard layout.hasComponents else {
      return try apart(Fitting(of: boxes, layout: layout).applied(to: boxes), placing: placing)
    }

    let components = Components(count: cells.count, ends: ends).members
    let rooms = Rooms(of: components.map { $0.map { boxes[$0] } })
    var packing = Packing(width: rooms.width)
    for (component, aspect) in zip(components, rooms.aspects) {
      let members = component.map { boxes[$0] }
      let fitted = Fitting(
        of: members, layout: layout, aspect: aspect,
        leastWidth: components.count == 1 && fillsPage ? Fitting.pageWidth : 0
      ).applied(to: members)
      packing.add(try apart(fitted, placing: placing), of: component)
    }
    return packing.boxes(count: cells.count)
  }

  /// Moves boxes apart that overlap, keeping their neighbourhoods.
  func apart(
    _ boxes: [FigureBox], placing: NetworkFigure.Placing
  ) throws -> [FigureBox] {
    var result = boxes.count > 2 ? try spread(boxes, placing: placing) : boxes
    Separation.separate(&result)
    return result
  }

  private func spread(
    _ boxes: [FigureBox], placing: NetworkFigure.Placing
  ) throws -> [FigureBox] {
    var drawing = DOTDocument(
      title: "apart",
      attributes: [
        .overlap(.prism), .overlapScaling(0), .separation(1), .splines(.none),
      ],
      nodeDefaults: [.shape(.box), .fixedSize(.fixed), .label(.none)])
    for box in boxes {
      drawing.addNode(
        title: "",
        [
          .width(box.width / 72), .height(box.height / 72),
          .position(box.centre, isPinned: true),
        ])
    }
    return zip(boxes, try placing(drawing, "nop")).map { box, moved in
      FigureBox(centre: moved.centre, width: box.width, height: box.height)
    }
  }
}

extension FigureLayout {
  /// The engine of Graphviz that places actors; of Maillage's own layouts, the one behind frames.
  var engine: String {
    switch self {
    case .map, .circle: FigureLayout.neato.rawValue
    default: rawValue
    }
  }

  /// Whether the layout places components apart, so that each may be treated by itself.
  fileprivate var hasComponents: Bool {
    switch self {
    case .neato, .fdp, .sfdp, .circo, .twopi, .map, .circle: true
    case .dot, .osage, .patchwork: false
    }
  }

  /// What the layout is told, for boxes of `meanExtent` points.
  fileprivate func attributes(meanExtent: Double, actors: Int, ties: Int) -> [DOTAttribute] {
    let length = meanExtent * 1.5 / 72
    let springs: [DOTAttribute] = [
      .splines(.none), .overlap(.allowed), .packing(16), .packingMode(.nodes), .seed(1),
      .idealLength(length),
    ]
    switch self {
    case .dot:
      // Of 120 actors and 2,000 ties, the usual effort takes minutes, and the least some seconds.
      let (ranking, crossings): (Double, Double) =
        ties > 1_000 ? (0.2, 0.05) : actors > 400 ? (1, 0.3) : (10, 1)
      return [
        .splines(.line), .rankSeparation(0.4), .nodeSeparation(0.1),
        .effort(ranking: ranking, crossings: crossings),
      ]
    case .neato, .fdp, .map, .circle: return springs
    case .sfdp: return springs + [.repulsion(2)]
    case .circo: return [.splines(.none), .circleSeparation(length), .packing(16)]
    case .twopi:
      return [
        .splines(.none), .overlap(.allowed), .rankSeparation(length * 1.5), .packing(16),
      ]
    case .osage: return [.splines(.none), .packing(6)]
    case .patchwork: return [.splines(.none)]
    }
  }
}
