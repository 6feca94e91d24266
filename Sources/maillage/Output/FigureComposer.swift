// Figures composed with Graphviz, and where the actors of earlier editions stand.

import Collaborations
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Wording

/// Composes figures of one network.
struct FigureComposer {
  let network: Network
  let lens: Lens
  let renderer: GraphvizRenderer

  /// The most actors whose places an edition takes over from the editions before unasked.
  private static let mostKept = 400

  /// The figure of `graph`, by `sfdp` where nobody chose a layout and the usual one takes too long.
  func figure(of graph: ActorGraph, _ options: FigureOptions) throws -> NetworkFigure {
    try Self.figure(of: graph, in: network, options, renderer)
  }

  /// Whether another layout may do better; one that somebody chose and that crashes is an error.
  private static func isTooSlow(_ error: any Error, _ options: FigureOptions) -> Bool {
    switch (error as? GraphvizError)?.code {
    case .timedOut, .tooLarge: true
    case .crashed: options.layout == nil
    default: false
    }
  }

  /// The figure of `graph` of any network, as above.
  static func figure(
    of graph: ActorGraph, in network: Network, _ options: FigureOptions,
    _ renderer: GraphvizRenderer
  ) throws -> NetworkFigure {
    try NetworkFigure.composed(
      of: graph, in: network, options: options, isTooSlow: { isTooSlow($0, options) }
    ) { drawing, engine in
      let engine = GraphvizEngine(rawValue: engine) ?? .nop2
      return try renderer.layout(drawing, engine: engine).nodes.map { box in
        FigureBox(centre: box.centre, width: box.width, height: box.height)
      }
    }
  }

  /// Where actors stand in the figure of the records before the edition that is shown or whose
  /// new ties stand out; `nil` where there is no such edition, or nothing before it.
  ///
  /// Of a single edition (`--edition`), the editions before it are composed one after the other,
  /// each from the places of the one before.
  func earlierPositions(
    for graph: ActorGraph, _ options: FigureOptions
  ) throws -> FigurePositions? {
    guard graph.actors.count <= Self.mostKept, options.groupBy == nil, options.time == nil,
      options.layout != .map, options.layout != .circle
    else { return nil }
    var plain = options
    plain.newIn = nil
    if lens.editions.count == 1,
      let id = try? Directory(network).id(
        of: .edition, named: lens.editions[0])
    {
      var positions: FigurePositions?
      for edition in editions(before: id) {
        var earlier = lens
        earlier.ties = graph.ties
        earlier.editions = [edition]
        let before = try earlier.apply(to: network)
        guard before.tieCount > 0, before.actors.count <= Self.mostKept else { continue }
        plain.positions = positions
        positions = try figure(of: before, plain).positions
      }
      return positions
    }
    guard lens.editions.isEmpty, let name = options.newIn,
      let id = try? Directory(network).id(of: .edition, named: name)
    else { return nil }
    let rest = network.without(edition: id)
    var earlier = lens
    earlier.ties = graph.ties
    let before = try earlier.apply(to: rest)
    guard before.tieCount > 0, before.tieCount < graph.tieCount else { return nil }
    // Actors that only the edition tied stand in no rows of the others.
    plain.leavesOutIsolates = true
    return try Self.figure(of: before, in: rest, plain, renderer).positions
  }

  /// The ids of the editions that began before the edition `id`, from the earliest on.
  private func editions(before id: String) -> [String] {
    guard let day = network.editions.first(where: { $0.id == id })?.from?.firstDay else {
      return []
    }
    return network.editions.filter { edition in
      edition.from.map { $0.firstDay < day } ?? false
    }.sorted { left, right in
      (left.from?.dayNumber ?? 0, left.id) < (right.from?.dayNumber ?? 0, right.id)
    }.map(\.id)
  }
}

extension Network {
  /// This network without the records of the edition `id`.
  fileprivate func without(edition id: String) -> Network {
    var rest = self
    let gone = Set(events.filter { $0.edition == id }.map(\.id))
    rest.events.removeAll { gone.contains($0.id) }
    rest.participations.removeAll { gone.contains($0.event) }
    rest.collaborations.removeAll { collaboration in
      collaboration.edition == id || collaboration.event.map(gone.contains) ?? false
    }
    return rest
  }
}
