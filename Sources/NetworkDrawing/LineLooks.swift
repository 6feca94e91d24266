// The looks of ties, from what bindings say of the records behind them.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// How a tie is drawn.
struct TieInk: Hashable, Sendable {
  var colour: DOTColour
  /// The width in points.
  var width: Double
  var dash: DOTStyle?

  /// Graphviz's attributes.
  var attributes: [DOTAttribute] {
    [.penWidth(width), .colour(colour)] + (dash.map { [.style([$0])] } ?? [])
  }
}

/// The looks of ties: what their colours, dashes, widths and labels show.
struct LineLooks {
  /// What colours show; `nil` where all are alike.
  private(set) var colours: Categories?
  /// What dashes show.
  private(set) var dashes: Categories?
  /// The scale of widths, and what widths show.
  let widths: WidthScale
  let widthAttribute: String
  /// The width of each line, the text at it, and how it is drawn, in the order of the content.
  private(set) var inks: [TieInk] = []
  private(set) var labels: [String?] = []

  /// The dashes of groups, the largest group's first.
  static let styles: [DOTStyle] = [.solid, .dashed, .dotted]

  private let theme: FigureTheme
  private let constantColour: DOTColour?

  /// Decides about the lines of `content`.
  ///
  /// - Throws: ``FigureError`` when a binding cannot be shown so.
  init(
    of content: FigureContent, _ graph: ActorGraph, in network: Network, opacity: Double,
    options: FigureOptions
  ) throws {
    theme = options.theme
    let facts = RecordFacts(of: graph, in: network, language: options.language)
    var constantColour: DOTColour?
    if case .constant(let text)? = options.edgeColourBy {
      constantColour = DOTColour(hexadecimal: text)
      guard text.isEmpty || constantColour != nil else {
        throw FigureError(
          .option,
          .figureConstantUnknown(option: "--edge-colour-by", value: text, takes: "=#0072B2"))
      }
    }
    self.constantColour = constantColour
    let lines = content.lines.filter { !$0.isMembership }
    let colourTexts = try options.edgeColourBy?.attributeName.map { name in
      try facts.texts(of: name, content.lines)
    }
    if let colourTexts, let name = options.edgeColourBy?.attributeName {
      colours = Categories(
        of: zip(content.lines, colourTexts).filter { !$0.0.isMembership }.map(\.1), sizes: nil,
        attribute: name, looks: options.theme.lines.count)
    }
    let dashTexts = try options.edgeDashBy?.attributeName.map { name in
      try facts.texts(of: name, content.lines)
    }
    if let dashTexts, let name = options.edgeDashBy?.attributeName {
      dashes = Categories(
        of: zip(content.lines, dashTexts).filter { !$0.0.isMembership }.map(\.1), sizes: nil,
        attribute: name, looks: Self.styles.count)
    }
    let numbers = try Self.widths(of: content.lines, facts, by: options.edgeWidthBy)
    widthAttribute = options.edgeWidthBy.attributeName ?? ""
    widths = WidthScale(
      zip(content.lines, numbers.values).filter { !$0.0.isMembership }.map(\.1),
      constant: numbers.constant, count: content.lines.count)
    for (place, line) in content.lines.enumerated() {
      var colour = theme.ink.tie.withOpacity(opacity)
      if let constantColour { colour = constantColour.withOpacity(opacity) }
      if let text = colourTexts?[place], !line.isMembership {
        colour = self.colour(look: colours?.look(of: text)).withOpacity(max(opacity, 0.75))
      }
      let dash = dashTexts.map { texts in
        texts[place].flatMap { dashes?.look(of: $0) }.map { Self.styles[$0] } ?? .dotted
      }
      inks.append(
        TieInk(
          colour: colour,
          width: line.isMembership ? 0.8 * widths.thinness : widths.width(numbers.values[place]),
          dash: dash == .solid || line.isMembership ? nil : dash))
    }
    labels = try Self.labels(of: content.lines, facts, options)
    _ = lines
  }

  /// The colour of a group of ties.
  func colour(look: Int?) -> DOTColour { look.map { theme.lines[$0] } ?? theme.ink.quiet }

  /// How a tie is drawn in the legend.
  func sample(width: Double? = nil, colour: DOTColour? = nil, dash: DOTStyle? = nil) -> TieInk {
    TieInk(
      colour: colour ?? constantColour ?? theme.ink.tie, width: width ?? widths.middle,
      dash: dash == .solid ? nil : dash)
  }

  // MARK: Kernels

  private static func widths(
    of lines: [FigureContent.Line], _ facts: RecordFacts, by binding: FigureBinding
  ) throws -> (values: [Double], constant: Double?) {
    switch binding {
    case .constant(let text):
      guard text.isEmpty || MarkLooks.number(text) != nil else {
        throw FigureError(
          .option, .figureConstantUnknown(option: "--edge-width-by", value: text, takes: "=2"))
      }
      return (lines.map { _ in 1 }, MarkLooks.number(text) ?? 1.3)
    case .attribute("weight"): return (lines.map(\.weight), nil)
    case .attribute("records"): return (lines.map { Double($0.records.count) }, nil)
    default: return (try facts.sums(of: binding.attributeName ?? "", lines), nil)
    }
  }

  private static func labels(
    of lines: [FigureContent.Line], _ facts: RecordFacts, _ options: FigureOptions
  ) throws -> [String?] {
    guard let name = options.edgeLabelBy?.attributeName else { return lines.map { _ in nil } }
    func number(_ value: Double) -> String {
      Sentence.figureNumber(value).text(in: options.language)
    }
    switch name {
    case "records":
      return lines.map { $0.records.count > 1 && !$0.isMembership ? "\($0.records.count)" : nil }
    case "weight": return lines.map { $0.isMembership ? nil : number($0.weight) }
    default:
      return try facts.texts(of: name, lines).map { text in
        text.map { LabelText.wrapped($0, width: 22, lines: 1) }
      }
    }
  }
}

/// What is known of the records behind ties.
struct RecordFacts {
  private let graph: ActorGraph
  private let network: Network
  private let collaborations: [String: Int]
  private let events: [String: Int]
  private let editions: [String: String]
  private let language: Language

  /// The fields that every record may have.
  static let fields = ["kind", "stage", "programme", "edition", "certainty", "event", "year"]

  init(of graph: ActorGraph, in network: Network, language: Language) {
    self.graph = graph
    self.network = network
    self.language = language
    collaborations = Dictionary(
      network.collaborations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    events = Dictionary(
      network.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    editions = Dictionary(
      network.editions.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
  }

  /// What the records behind each line say: what they agree on, “several” where they differ, and
  /// `nil` where none says anything.
  ///
  /// - Throws: ``FigureError`` when no record of the network has the attribute.
  func texts(of name: String, _ lines: [FigureContent.Line]) throws -> [String?] {
    try require(name)
    let several = Sentence.figureSeveralValues.text(in: language)
    return lines.map { line in
      var found: String?
      for place in line.records {
        guard let text = text(of: name, graph.records[place]) else { continue }
        if let known = found, NameForm.folded(known) != NameForm.folded(text) { return several }
        found = found ?? text
      }
      return found
    }
  }

  /// The sum of a number over the records behind each line; 0 where none has it.
  ///
  /// - Throws: ``FigureError`` when no record of the network has such a number.
  func sums(of name: String, _ lines: [FigureContent.Line]) throws -> [Double] {
    try require(name)
    let values = graph.records.map { record -> Double? in
      if case .number(let number)? = attributes(of: record)[name] { return number }
      return nil
    }
    guard graph.records.isEmpty || values.contains(where: { $0 != nil }) else {
      throw FigureError(.option, .figureNeedsNumbers(name))
    }
    return lines.map { line in line.records.reduce(0) { $0 + (values[$1] ?? 0) } }
  }

  private func require(_ name: String) throws {
    guard !Self.fields.contains(name), !graph.records.isEmpty else { return }
    var known: Set<String> = []
    for collaboration in network.collaborations { known.formUnion(collaboration.attributes.keys) }
    for event in network.events { known.formUnion(event.attributes.keys) }
    guard known.contains(name) else {
      throw FigureError(
        .option,
        .figureAttributeUnknown(
          name, known: ["weight", "records"] + Self.fields + known.sorted().prefix(20)))
    }
  }

  private func attributes(of record: TieRecord) -> Attributes {
    switch record.type {
    case .collaboration:
      collaborations[record.id].map { network.collaborations[$0].attributes } ?? [:]
    default: events[record.id].map { network.events[$0].attributes } ?? [:]
    }
  }

  private func text(of name: String, _ record: TieRecord) -> String? {
    let collaboration =
      record.type == .collaboration
      ? collaborations[record.id].map { network.collaborations[$0] } : nil
    let event = record.type == .event ? events[record.id].map { network.events[$0] } : nil
    switch name {
    case "kind": return collaboration?.kind ?? event?.format
    case "stage": return collaboration?.stage?.rawValue
    case "programme": return collaboration?.programme
    case "edition": return record.edition.flatMap { editions[$0] }
    case "certainty": return record.source?.certainty.rawValue
    case "event":
      return event?.name
        ?? collaboration?.event.flatMap { events[$0] }.map { network.events[$0].name }
    case "year": return record.from.map { "\($0.year)" }
    default: return attributes(of: record)[name]?.text
    }
  }
}

/// From the weights of ties to the widths of lines, in points: by the square root, and thinner
/// where ties are many.
struct WidthScale: Hashable, Sendable {
  private let least: Double
  private let most: Double
  private let constant: Double?
  /// How much thinner lines are where ties are many.
  let thinness: Double

  init(_ weights: [Double], constant: Double? = nil, count: Int) {
    least = weights.min() ?? 1
    most = weights.max() ?? 1
    self.constant = constant
    thinness = count > 2000 ? 0.35 : count > 400 ? 0.6 : 1
  }

  /// Whether widths differ.
  var isEven: Bool { constant != nil || most <= least }

  /// The width for `weight`, in 0.9...5 points where ties are few.
  func width(_ weight: Double) -> Double {
    if let constant { return constant }
    guard !isEven, weight > 0 else { return (isEven ? 1.3 : 0.9) * thinness }
    return max(0.9, 5 * (weight / most).squareRoot()) * thinness
  }

  /// A width that shows the style of lines.
  var middle: Double { constant ?? 2 * max(thinness, 0.6) }

  /// Weights whose lines explain the scale, the heaviest first.
  var samples: [Double] { isEven ? [] : [most, least] }
}
