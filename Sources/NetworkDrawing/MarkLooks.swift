// The looks of symbols, from what bindings say.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// How a group or a number decides about colours, shapes or borders.
enum LookScale {
  /// Groups, each with the place of its look.
  case groups(Categories)
  /// Numbers, each with a place on a scale.
  case numbers(RampScale, name: Sentence)
}

/// The looks of symbols: what colours, shapes and borders show.
struct MarkLooks {
  let theme: FigureTheme
  /// Colours and shapes that the style gives to groups, by folded name.
  private let chosenColours: [String: DOTColour], chosenShapes: [String: DOTShape]
  /// What colours show; `nil` where all are alike.
  private(set) var colours: LookScale?
  /// What shapes show, where it is not what colours show.
  private(set) var shapes: Categories?
  /// What borders show.
  private(set) var borders: LookScale?
  /// What a reader of the numbers must know.
  private(set) var notes: [Sentence] = []

  private var colourValues: ActorValues?
  private var shapeValues: ActorValues?
  private var borderValues: ActorValues?

  /// Decides about the actors of `content`.
  ///
  /// - Throws: ``FigureError`` when a binding cannot be shown so.
  init(
    of content: FigureContent, _ graph: ActorGraph, in network: Network, options: FigureOptions
  ) throws {
    theme = options.theme
    chosenColours = Self.folded(options.colours)
    chosenShapes = Self.folded(options.shapes)
    let values = { (binding: FigureBinding) throws in
      try ActorValues(binding, of: graph, in: network, options: options)
    }
    let colour = try values(options.colourBy)
    colourValues = colour
    colours = scale(of: colour, content, looks: theme.symbols.count)
    if case .constant(let text) = colour { try require(colour: text, option: "--colour-by") }

    if let shapeBy = options.shapeBy, shapeBy != options.colourBy {
      let shape = try values(shapeBy)
      switch shape {
      case .numbers: throw FigureError(.option, .figureShapesShowGroups(shapeBy.text))
      case .texts:
        if case .groups(let groups) = scale(of: shape, content, looks: theme.symbols.count) {
          shapes = groups
        }
      case .constant(let text):
        guard text.isEmpty || FigureSymbol.shape(named: text) != nil else {
          throw FigureError(
            .option,
            .figureConstantUnknown(
              option: "--shape-by", value: text,
              takes: FigureSymbol.shapeNames.joined(separator: ", ")))
        }
      }
      shapeValues = shape
    }
    if let borderBy = options.borderBy {
      let border = try values(borderBy)
      if case .constant(let text) = border, !text.isEmpty, Self.number(text) == nil {
        throw FigureError(
          .option, .figureConstantUnknown(option: "--border-by", value: text, takes: "=2"))
      }
      borders = scale(of: border, content, looks: theme.lines.count)
      borderValues = border
    }
  }

  /// How the mark of `subject` is drawn.
  func ink(of subject: FigureContent.Subject) -> MarkInk {
    switch subject {
    case .record: return recordInk
    case .actor(let node): return ink(of: [node])
    case .community(let nodes): return ink(of: nodes)
    }
  }

  /// The number of the group that colours show of `subject`, for an order of groups.
  func groupNumber(of subject: FigureContent.Subject) -> Int {
    guard case .groups(let groups)? = colours, case .texts(let texts, _, _)? = colourValues else {
      return 0
    }
    guard let text = Self.usual(of: subject.nodes, texts) else { return Int.max }
    return groups.look(of: text) ?? Int.max - 1
  }

  /// How a record is drawn.
  var recordInk: MarkInk {
    let fill = theme == .dark ? DOTColour(0xF4F4F4) : DOTColour(0x3A3A3A)
    var ink = MarkInk(FigureSymbol(shape: .square, fill: fill), theme: theme)
    ink.outline = fill
    return ink
  }

  /// How a group of what colours or shapes show is drawn.
  func ink(of group: Categories.Group) -> MarkInk {
    MarkInk(symbol(look: group.look, name: group.name), theme: theme)
  }

  /// How actors of which nothing is said are drawn.
  var unknownInk: MarkInk { MarkInk(theme.unknown, theme: theme) }

  /// How actors of small groups are drawn.
  var otherInk: MarkInk { MarkInk(theme.other, theme: theme) }

  /// How a shape without a colour is drawn.
  func ink(ofShape group: Categories.Group?) -> MarkInk {
    let shape = group.map { symbol(look: $0.look, name: $0.name).shape } ?? theme.unknown.shape
    var ink = MarkInk(FigureSymbol(shape: shape, fill: theme.ink.page), theme: theme)
    ink.outline = theme.ink.text
    return ink
  }

  /// How a value of a numeric colour is drawn.
  func ink(ofValue value: Double, _ ramp: RampScale) -> MarkInk {
    MarkInk(FigureSymbol(shape: .circle, fill: theme.ramp(ramp.share(value))), theme: theme)
  }

  /// How a border is drawn: of a group, of a share of the scale, or of nothing known.
  func border(look: Int?, share: Double? = nil) -> (colour: DOTColour?, width: Double) {
    if let share { return (nil, 0.7 + 3.3 * share) }
    return (look.map { theme.lines[$0] } ?? theme.ink.quiet, 2.4)
  }

  // MARK: Kernels

  private func scale(
    of values: ActorValues, _ content: FigureContent, looks: Int
  ) -> LookScale? {
    switch values {
    case .constant: return nil
    case .numbers(let numbers, let name, _):
      return .numbers(
        RampScale(content.marks.map { $0.subject.nodes.first.flatMap { numbers[$0] } }), name: name)
    case .texts(let texts, let sizes, let attribute):
      let shown = content.marks.filter { !$0.subject.nodes.isEmpty }.map {
        Self.usual(of: $0.subject.nodes, texts)
      }
      return .groups(
        Categories(of: shown, sizes: sizes, attribute: attribute, looks: looks))
    }
  }

  /// What most of `nodes` have; of equal numbers the first in the order of folded texts.
  private static func usual(of nodes: [Int], _ texts: [String?]) -> String? {
    guard nodes.count != 1 else { return texts[nodes[0]] }
    var counts: [String: (text: String, count: Int)] = [:]
    for node in nodes {
      guard let text = texts[node] else { continue }
      counts[NameForm.folded(text), default: (text, 0)].count += 1
    }
    return counts.max { left, right in
      left.value.count == right.value.count
        ? left.key > right.key : left.value.count < right.value.count
    }?.value.text
  }

  private func ink(of nodes: [Int]) -> MarkInk {
    var symbol = theme.symbols[0]
    switch (colourValues, colours) {
    case (.texts(let texts, _, _), .groups(let groups)):
      symbol =
        Self.usual(of: nodes, texts).map { self.symbol(look: groups.look(of: $0), name: $0) }
        ?? theme.unknown
    case (.numbers(let numbers, _, _), .numbers(let ramp, _)):
      let value = nodes.first.flatMap { numbers[$0] }
      symbol =
        value.map { FigureSymbol(shape: .circle, fill: theme.ramp(ramp.share($0))) }
        ?? theme.unknown
    case (.constant(let text), _):
      if let colour = DOTColour(hexadecimal: text) { symbol.fill = colour }
    default: break
    }
    switch (shapeValues, shapes) {
    case (.texts(let texts, _, _), let groups?):
      symbol.shape =
        Self.usual(of: nodes, texts).map { self.symbol(look: groups.look(of: $0), name: $0).shape }
        ?? theme.unknown.shape
    case (.constant(let text), _): symbol.shape = FigureSymbol.shape(named: text) ?? .circle
    default: break
    }
    if nodes.count > 1 { symbol.shape = .circle }
    var ink = MarkInk(symbol, theme: theme)
    switch (borderValues, borders) {
    case (.texts(let texts, _, _), .groups(let groups)):
      if let text = Self.usual(of: nodes, texts) {
        let border = border(look: groups.look(of: text))
        ink.outline = border.colour ?? ink.outline
        ink.outlineWidth = border.width
      }
    case (.numbers(let numbers, _, _), .numbers(let ramp, _)):
      if let value = nodes.first.flatMap({ numbers[$0] }) {
        ink.outlineWidth = border(look: nil, share: ramp.share(value)).width
      }
    case (.constant(let text), _):
      if let width = Self.number(text) { ink.outlineWidth = width }
    default: break
    }
    return ink
  }

  private func symbol(look: Int?, name: String) -> FigureSymbol {
    var symbol = look.map { theme.symbols[$0] } ?? theme.other
    guard !chosenColours.isEmpty || !chosenShapes.isEmpty else { return symbol }
    let key = NameForm.folded(name)
    symbol.fill = chosenColours[key] ?? symbol.fill
    symbol.shape = chosenShapes[key] ?? symbol.shape
    return symbol
  }

  private static func folded<Value>(_ values: [String: Value]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      result[NameForm.folded(name)] = value
    }
    return result
  }

  private func require(colour text: String, option: String) throws {
    guard text.isEmpty || DOTColour(hexadecimal: text) != nil else {
      throw FigureError(
        .option, .figureConstantUnknown(option: option, value: text, takes: "=#0072B2"))
    }
  }

  /// A number of points that a constant gives.
  static func number(_ text: String) -> Double? {
    PlainNumber.value(of: text).flatMap { (0...72).contains($0) ? $0 : nil }
  }
}

extension FigureContent.Subject {
  /// The nodes of the graph that a mark stands for.
  var nodes: [Int] {
    switch self {
    case .actor(let node): [node]
    case .record: []
    case .community(let nodes): nodes
    }
  }
}
