// What a reader must know to read the picture.

import DOT
import NetworkAnalysis
import Wording

/// What explains the picture, from top to bottom.
struct Legend {
  /// A line of the legend.
  enum Item {
    /// What the lines below it are about.
    case heading(String)
    /// The symbol of a group.
    case group(FigureSymbol, String)
    /// A symbol with the diameter of a value, in the points of the network.
    case size(Double, String)
    /// A line as ties are drawn.
    case tie(TieInk, String)
    /// A remark.
    case note(String)
  }

  private(set) var items: [Item] = []

  init(of encoding: Encoding, options: FigureOptions) {
    guard !encoding.actors.isEmpty else { return }
    let language = options.language
    addGroups(of: encoding.groups, language)
    addSizes(of: encoding, options.sizeBy.rawValue, language)
    addTies(of: encoding, language)
    let named = encoding.actors.count { !$0.label.isEmpty }
    if named < encoding.actors.count {
      items.append(
        .note(
          Sentence.figureNamesShown(
            named, of: encoding.actors.count, measure: options.sizeBy.rawValue
          ).text(in: language)))
    }
  }

  private mutating func addGroups(of groups: GroupSymbols, _ language: Language) {
    items.append(.heading(Sentence.figureGroups(by: groups.attribute).text(in: language)))
    for group in groups.groups {
      let name =
        groups.attribute == "kind"
        ? Sentence.actorKindName(group.name).text(in: language) : group.name
      items.append(.group(group.symbol, Self.short(name) + " (\(group.count))"))
    }
    if groups.others.groups > 0 {
      let name = Sentence.figureOtherGroups(count: groups.others.groups).text(in: language)
      items.append(.group(.other, name + " (\(groups.others.actors))"))
    }
    if groups.unknown > 0 {
      let name = Sentence.figureUnknownGroup.text(in: language)
      items.append(.group(.unknown, name + " (\(groups.unknown))"))
    }
  }

  private mutating func addSizes(
    of encoding: Encoding, _ measure: String, _ language: Language
  ) {
    let samples = encoding.sizes.samples
    guard !samples.isEmpty else { return }
    items.append(.heading(Self.short(Sentence.figureSizes(measure: measure).text(in: language))))
    for value in samples {
      items.append(
        .size(
          encoding.sizes.diameter(value), Sentence.figureNumber(value).text(in: language)))
    }
  }

  private mutating func addTies(of encoding: Encoding, _ language: Language) {
    guard !encoding.ties.isEmpty else { return }
    let samples = encoding.widths.samples
    items.append(.heading(Sentence.figureTies(isWeighted: !samples.isEmpty).text(in: language)))
    if let edition = encoding.newIn {
      let new = encoding.ties.count { $0.isNew == true }
      let old = encoding.ties.count - new
      items.append(
        .tie(
          TieInk(isNew: true, opacity: 1, width: encoding.widths.middle),
          Self.short(Sentence.figureNewTies(in: edition, count: new).text(in: language))))
      items.append(
        .tie(
          TieInk(isNew: false, opacity: 1, width: encoding.widths.middle),
          Self.short(Sentence.figureOlderTies(count: old).text(in: language))))
    }
    for weight in samples {
      items.append(
        .tie(
          TieInk(isNew: nil, opacity: 1, width: encoding.widths.width(weight)),
          Sentence.figureNumber(weight).text(in: language)))
    }
    if samples.isEmpty, encoding.newIn == nil {
      items.append(
        .tie(
          TieInk(isNew: nil, opacity: 1, width: encoding.widths.middle),
          Sentence.figureTie.text(in: language)))
    }
  }

  /// A text of the legend in lines that its column can hold.
  private static func short(_ text: String) -> String {
    LabelText.wrapped(text, width: 30, lines: 3)
  }
}

/// How a tie is drawn.
struct TieInk {
  /// Whether it is new; `nil` where nobody asked.
  var isNew: Bool?
  /// The opacity of a tie that does not stand out.
  var opacity: Double
  /// The width in points.
  var width: Double

  /// Graphviz's attributes, with lengths in units of `scale` points.
  func attributes(scale: Double = 1) -> [DOTAttribute] {
    var attributes: [DOTAttribute] = [.penWidth(width * scale)]
    switch isNew {
    case true: attributes.append(.colour(Ink.newTie.withOpacity(0.9)))
    case false: attributes += [.colour(Ink.tie.withOpacity(opacity)), .style([.dashed])]
    case nil: attributes.append(.colour(Ink.tie.withOpacity(opacity)))
    }
    return attributes
  }
}
