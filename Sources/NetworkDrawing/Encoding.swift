// What each actor and each tie looks like.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// What each mark and each line looks like.
struct Encoding {
  /// A mark in the picture.
  struct MarkLook {
    var subject: FigureContent.Subject
    /// The full name.
    var title: String
    /// The name as it is written, in lines; empty where it is only shown on hovering.
    var label: String
    var ink: MarkInk
    /// The diameter of a circle with the area of the symbol, in points.
    var diameter: Double
    var isIsolate: Bool

    /// The width and height of the symbol, in points.
    var extent: Double { diameter * ink.symbol.shape.proportion }
  }

  /// A line in the picture; ends are places in ``Encoding/marks``.
  struct LineLook {
    /// The tie that it is of, or one of whose records it is of.
    var tie: Tie?
    var tail: Int
    var head: Int
    var title: String
    var ink: TieInk
    var weight: Double
    /// What is written at it.
    var label: String?
    /// Whether all its records belong to the edition asked for; `nil` when none was asked for.
    var isNew: Bool?
    var isMembership: Bool
    /// The places of the records behind it.
    var records: [Int]
  }

  /// Actors that stand together in a frame.
  struct Frame {
    var name: String
    /// Places in ``Encoding/marks``.
    var members: [Int]
  }

  /// The groups that have frames, in the order of their names; none when nobody asked.
  private(set) var frames: [Frame] = []
  /// The marks, in the order of the content.
  private(set) var marks: [MarkLook] = []
  /// The lines, the lightest first, so that the heaviest are drawn over them; new ones last.
  private(set) var lines: [LineLook] = []
  /// Whether each frame is a room of its own, rather than a ground under what it holds.
  let framesAreRooms: Bool
  let content: FigureContent
  let sizes: SizeLooks
  let looks: MarkLooks
  let ties: LineLooks
  let theme: FigureTheme
  /// The name of the edition whose new ties stand out.
  let newIn: String?
  /// The size of the names, in points.
  let labelSize: Double
  let isDirected: Bool

  /// Decides how everything looks.
  init(
    of graph: ActorGraph, in network: Network, content: FigureContent, sizes: SizeLooks,
    layout: FigureLayout, options: FigureOptions
  ) throws {
    self.content = content
    self.sizes = sizes
    theme = options.theme
    framesAreRooms = options.groupsAs == .frames && layout != .map && layout != .circle
    isDirected = graph.lens.isDirected
    let edition = try options.newIn.map { try Directory(network).id(of: .edition, named: $0) }
    newIn = edition.flatMap { id in network.editions.first { $0.id == id }?.name }
    let isCrowded = content.marks.count > NetworkFigure.mostNames
    labelSize = isCrowded ? 13 : 10
    looks = try MarkLooks(of: content, graph, in: network, options: options)
    let count = content.lines.count
    let opacity = count > 2000 ? 0.4 : count > 400 ? 0.45 : 0.7
    ties = try LineLooks(of: content, graph, in: network, opacity: opacity, options: options)

    var isTied = [Bool](repeating: false, count: content.marks.count)
    for line in content.lines {
      isTied[line.tail] = true
      isTied[line.head] = true
    }
    let labels = try MarkLabels(
      of: content, graph, in: network, sizes: sizes, isOnCircle: layout == .circle,
      options: options)
    for (place, mark) in content.marks.enumerated() {
      marks.append(
        MarkLook(
          subject: mark.subject, title: mark.title, label: labels.texts[place],
          ink: looks.ink(of: mark.subject), diameter: sizes.diameter(of: mark.subject),
          isIsolate: !isTied[place]))
    }
    if let attribute = options.groupBy, content.showsActors {
      frames = try Self.frames(
        of: graph, in: network, by: attribute, places: content.places, options)
      let ungrouped = marks.indices.filter { marks[$0].subject.nodes.isEmpty }
      if !ungrouped.isEmpty, framesAreRooms {
        frames.append(Frame(name: labels.recordsName, members: ungrouped))
      }
    }
    addLines(of: graph, edition: edition, opacity: opacity, options)
  }

  private mutating func addLines(
    of graph: ActorGraph, edition: String?, opacity: Double, _ options: FigureOptions
  ) {
    lines = content.lines.enumerated().map { place, line in
      let isNew = edition.map { edition in
        !line.records.isEmpty && line.records.allSatisfy { graph.records[$0].edition == edition }
      }
      var ink = ties.inks[place]
      if let isNew, !line.isMembership {
        if isNew, ties.colours == nil { ink.colour = theme.ink.newTie.withOpacity(0.9) }
        if !isNew, ties.dashes == nil { ink.dash = .dashed }
        if isNew, theme == .print { ink.width *= 1.6 }
      }
      let (first, second) = (content.marks[line.tail].title, content.marks[line.head].title)
      let title: Sentence =
        if line.isMembership {
          .figureMembershipTitle(actor: first, record: second)
        } else if content.communityCount > 0 {
          .figureFlowTitle(first: first, second: second, weight: line.weight)
        } else {
          .figureTieTitle(
            first: first, second: second, isDirected: isDirected, weight: line.weight,
            records: line.records.count)
        }
      return LineLook(
        tie: line.tie, tail: line.tail, head: line.head, title: title.text(in: options.language),
        ink: ink,
        weight: line.weight, label: ties.labels[place], isNew: isNew,
        isMembership: line.isMembership, records: line.records)
    }
    lines = LineLook.inOrder(lines)
  }

  private static func frames(
    of graph: ActorGraph, in network: Network, by attribute: String, places: [Int],
    _ options: FigureOptions
  ) throws -> [Frame] {
    let values = try ActorValues(
      .attribute(attribute), of: graph, in: network, options: options)
    guard case .texts(let texts, _, _) = values else {
      throw FigureError(.option, .figureGroupsNeedTexts(attribute))
    }
    var members: [String: (name: String, places: [Int])] = [:]
    var nameless: [Int] = []
    for (node, text) in texts.enumerated() where places[node] >= 0 {
      guard let text else {
        nameless.append(places[node])
        continue
      }
      members[NameForm.folded(text), default: (text, [])].places.append(places[node])
    }
    var frames = members.keys.sorted().compactMap { key in
      members[key].map { group in
        Frame(
          name: attribute == "kind"
            ? Sentence.actorKindName(group.name).text(in: options.language) : group.name,
          members: group.places)
      }
    }
    if !nameless.isEmpty {
      frames.append(
        Frame(name: Sentence.figureUnknownGroup.text(in: options.language), members: nameless))
    }
    return frames
  }

  /// The name of a frame as it is written.
  func block(of frame: Frame) -> TextBlock {
    TextBlock(
      LabelText.wrapped(frame.name, width: 30, lines: 2), size: labelSize * 1.15, isBold: true,
      isQuiet: true)
  }
}

/// What is written at marks.
struct MarkLabels {
  /// The text of each mark, in lines; empty where nothing is written.
  private(set) var texts: [String] = []
  /// What records are called, where they are marks.
  let recordsName: String

  init(
    of content: FigureContent, _ graph: ActorGraph, in network: Network, sizes: SizeLooks,
    isOnCircle: Bool, options: FigureOptions
  ) throws {
    let room = Self.room(among: content.marks.count, onCircle: isOnCircle)
    recordsName = Sentence.figureRecords(areEvents: graph.ties == .participations)
      .text(in: options.language)
    let isCrowded = content.marks.count > NetworkFigure.mostNames
    let named = isCrowded ? Self.first(of: graph, by: sizes, in: content) : nil
    let values: ActorValues? =
      switch options.labelBy {
      case .attribute("name"), .attribute("id"), .attribute("alias"), .constant: nil
      default:
        try ActorValues(options.labelBy, of: graph, in: network, options: options)
      }
    texts = content.marks.enumerated().map { place, mark in
      let text: String
      var tail = ""
      switch mark.subject {
      case .community(let nodes):
        text = nodes.first.map { graph.actors[$0].name } ?? mark.title
        tail = "\n+ " + Sentence.figureNumber(Double(nodes.count - 1)).text(in: options.language)
      case .record:
        guard !isCrowded, options.labelBy != .constant(""), options.isTwoMode else { return "" }
        text = mark.title
      case .actor(let node):
        if let named, !named.contains(node) { return "" }
        let actor = graph.actors[node]
        switch (options.labelBy, values) {
        case (.constant, _): return ""
        case (.attribute("id"), _): text = actor.id
        case (.attribute("alias"), _): text = actor.aliases.first ?? actor.name
        case (_, .texts(let texts, _, _)?): text = texts[node] ?? ""
        case (_, .numbers(let numbers, _, _)?):
          text = actor.name
          tail =
            numbers[node].map { " (" + Sentence.figureNumber($0).text(in: options.language) + ")" }
            ?? ""
        default: text = actor.name
        }
      }
      return LabelText.wrapped(
        text, width: room.width - (room.lines == 1 ? tail.count : 0), lines: room.lines) + tail
    }
  }

  /// The lines of a name, and their characters, among `count` marks that stand on a circle or not:
  /// a page of few actors has room for long names in full.
  private static func room(among count: Int, onCircle: Bool) -> (width: Int, lines: Int) {
    switch count {
    case ...30: onCircle ? (34, 3) : (22, 6)
    case ...80: onCircle ? (44, 1) : (22, 4)
    default: onCircle ? (44, 1) : (22, 3)
    }
  }

  /// The actors whose names are written when there is no room for all.
  private static func first(
    of graph: ActorGraph, by sizes: SizeLooks, in content: FigureContent
  ) -> Set<Int> {
    var order: [Int]
    if let measured = sizes.measured {
      order = Ranking(of: graph, columns: [measured]).rows.map(\.node)
    } else {
      order = graph.actors.indices.sorted { left, right in
        let (one, other) = (sizes.values[left] ?? 0, sizes.values[right] ?? 0)
        return one == other ? left < right : one > other
      }
    }
    order = order.filter { content.places[$0] >= 0 }
    return Set(order.prefix(NetworkFigure.chosenNames))
  }
}
