// What each actor and each tie looks like.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// What each actor and each tie looks like.
struct Encoding {
  /// An actor in the picture.
  struct ActorLook {
    /// The actor's node in the graph.
    var node: Int
    /// The full name.
    var title: String
    /// The name as it is written, in lines; empty where it is only shown on hovering.
    var label: String
    var symbol: FigureSymbol
    /// The width and height of the symbol, in points.
    var extent: Double
    var isIsolate: Bool
  }

  /// A tie in the picture; ends are places in ``Encoding/actors``.
  struct TieLook {
    /// The tie, by nodes of the graph.
    var tie: Tie
    var tail: Int
    var head: Int
    var title: String
    var width: Double
    var weight: Double
    /// Whether all its records belong to the edition asked for; `nil` when none was asked for.
    var isNew: Bool?
  }

  /// Actors that stand together in a frame.
  struct Frame {
    var name: String
    /// Places in ``Encoding/actors``.
    var members: [Int]
  }

  /// The groups that have frames, in the order of their names; none when nobody asked.
  private(set) var frames: [Frame] = []
  /// The actors, in the order of the graph.
  private(set) var actors: [ActorLook] = []
  /// The ties, the lightest first, so that the heaviest are drawn over them; new ones last.
  private(set) var ties: [TieLook] = []
  /// The values behind the sizes.
  let values: MeasureValues
  let sizes: SizeScale
  let groups: GroupSymbols
  let widths: WidthScale
  /// The name of the edition whose new ties stand out.
  let newIn: String?
  /// The size of the names, in points.
  let labelSize: Double
  /// The opacity of ties that do not stand out.
  let tieOpacity: Double
  let isDirected: Bool

  /// Decides how everything looks.
  init(of graph: ActorGraph, in network: Network, options: FigureOptions) throws {
    let values = try graph.values(of: options.sizeBy)
    self.values = values
    let all = graph.allTies()
    var isTied = [Bool](repeating: false, count: graph.actors.count)
    for tie in all {
      isTied[tie.first] = true
      isTied[tie.second] = true
    }
    let isDirected = graph.lens.isDirected
    self.isDirected = isDirected
    let shown = graph.actors.indices.filter { isTied[$0] || !options.leavesOutIsolates }
    let isCrowded = shown.count > NetworkFigure.mostNames
    labelSize = isCrowded ? 13 : 10
    let largest = shown.count <= 40 ? 32.0 : 28
    let sizes = SizeScale(
      shown.map { values.values[$0] }, range: (isCrowded ? 6 : 10)...largest)
    self.sizes = sizes
    groups = GroupSymbols(
      of: shown.map { graph.actors[$0] }, in: network, by: options.colourBy)

    let named = isCrowded ? Self.first(of: graph, by: values, among: Set(shown)) : nil
    var places = [Int](repeating: -1, count: graph.actors.count)
    for node in shown {
      let actor = graph.actors[node]
      let symbol = groups.symbol(of: actor)
      places[node] = actors.count
      actors.append(
        ActorLook(
          node: node, title: actor.name,
          label: named.map { $0.contains(node) } ?? true
            ? LabelText.wrapped(actor.name, width: 22, lines: 3) : "",
          symbol: symbol, extent: sizes.diameter(values.values[node]) * symbol.proportion,
          isIsolate: !isTied[node]))
    }

    if let attribute = options.groupBy {
      frames = Self.frames(of: graph, by: attribute, places: places, options.language)
    }
    let widths = WidthScale(all.map(\.weight))
    self.widths = widths
    tieOpacity = all.count > 2000 ? 0.4 : all.count > 400 ? 0.45 : 0.7
    let edition = try options.newIn.map { try Directory(network).id(of: .edition, named: $0) }
    newIn = edition.flatMap { id in network.editions.first { $0.id == id }?.name }
    ties = all.map { tie in
      let isNew = edition.map { edition in
        !tie.records.isEmpty && tie.records.allSatisfy { graph.records[$0].edition == edition }
      }
      return TieLook(
        tie: tie, tail: places[tie.first], head: places[tie.second],
        title: Sentence.figureTieTitle(
          first: graph.actors[tie.first].name, second: graph.actors[tie.second].name,
          isDirected: isDirected, weight: tie.weight, records: tie.records.count
        ).text(in: options.language),
        width: widths.width(tie.weight), weight: tie.weight, isNew: isNew)
    }
    ties = ties.indices.sorted { left, right in
      let (one, other) = (ties[left], ties[right])
      if one.isNew != other.isNew { return other.isNew == true }
      return one.weight == other.weight ? left < right : one.weight < other.weight
    }.map { ties[$0] }
  }

  private static func frames(
    of graph: ActorGraph, by attribute: String, places: [Int], _ language: Language
  ) -> [Frame] {
    let grouping = Grouping(of: graph, by: attribute)
    var frames = grouping.names.map { name in
      let known =
        attribute == "kind" ? name.map { Sentence.actorKindName($0).text(in: language) } : name
      return Frame(name: known ?? Sentence.figureUnknownGroup.text(in: language), members: [])
    }
    for (node, label) in grouping.labels.enumerated() where places[node] >= 0 {
      frames[label].members.append(places[node])
    }
    return frames.filter { !$0.members.isEmpty }
  }

  /// The name of a frame as it is written.
  func block(of frame: Frame) -> TextBlock {
    TextBlock(
      LabelText.wrapped(frame.name, width: 30, lines: 2), size: labelSize * 1.15, isBold: true,
      colour: Ink.quiet)
  }

  /// The actors whose names are written when there is no room for all.
  private static func first(
    of graph: ActorGraph, by values: MeasureValues, among shown: Set<Int>
  ) -> Set<Int> {
    let order = Ranking(of: graph, columns: [values]).rows.map(\.node).filter(shown.contains)
    return Set(order.prefix(NetworkFigure.chosenNames))
  }
}

/// From the weights of ties to the widths of lines, in points: by the square root, and thinner
/// where ties are many.
struct WidthScale: Hashable, Sendable {
  private let least: Double
  private let most: Double
  private let thinness: Double

  init(_ weights: [Double]) {
    let tieCount = weights.count
    least = weights.min() ?? 1
    most = weights.max() ?? 1
    thinness = tieCount > 2000 ? 0.35 : tieCount > 400 ? 0.6 : 1
  }

  /// Whether widths differ.
  var isEven: Bool { most <= least }

  /// The width for `weight`, in 0.9...5 points where ties are few.
  func width(_ weight: Double) -> Double {
    guard !isEven, weight > 0 else { return 1.3 * thinness }
    return max(0.9, 5 * (weight / most).squareRoot()) * thinness
  }

  /// A width that shows the style of lines.
  var middle: Double { 2 * max(thinness, 0.6) }

  /// Weights whose lines explain the scale, the heaviest first.
  var samples: [Double] { isEven ? [] : [most, least] }
}
