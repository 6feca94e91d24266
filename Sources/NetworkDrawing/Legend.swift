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
    case group(MarkInk, String)
    /// A symbol with the diameter of a value, in the points of the network.
    case size(Double, MarkInk, String)
    /// A line as ties are drawn.
    case tie(TieInk, String)
    /// A remark.
    case note(String)
  }

  private(set) var items: [Item] = []
  private let language: Language

  init(of encoding: Encoding, options: FigureOptions) {
    language = options.language
    guard !encoding.marks.isEmpty else { return }
    addColours(of: encoding)
    addShapes(of: encoding)
    addBorders(of: encoding)
    addGrounds(of: encoding, options)
    addSizes(of: encoding)
    addTies(of: encoding)
    if options.layout == .circle, encoding.frames.count > 1 {
      let names = encoding.frames.prefix(12).map(\.name)
      items.append(.note(text(.figureCircleOrder(names))))
    }
    let actors = encoding.marks.filter { $0.subject.nodes.count == 1 }
    let named = actors.count { !$0.label.isEmpty }
    if named < actors.count, options.labelBy != .constant(""), let name = encoding.sizes.name {
      items.append(
        .note(text(.figureNamesShown(named, of: actors.count, by: name))))
    }
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(in: language) }

  // MARK: Symbols

  private mutating func addColours(of encoding: Encoding) {
    let looks = encoding.looks
    switch looks.colours {
    case .groups(let groups):
      items.append(
        .heading(
          text(
            encoding.content.showsActors
              ? .figureGroups(by: groups.attribute) : .figureUsualGroups(by: groups.attribute))))
      add(groups, looks) { group in
        var ink = looks.ink(of: group)
        if !encoding.content.showsActors { ink.symbol.shape = .circle }
        return ink
      }
    case .numbers(let ramp, let name):
      items.append(.heading(Self.short(text(.figureColours(by: name)))))
      for value in ramp.samples {
        items.append(.group(looks.ink(ofValue: value, ramp), text(.figureNumber(value))))
      }
    case nil: break
    }
    if encoding.marks.contains(where: \.subject.isRecord) {
      let count = encoding.marks.count { $0.subject.isRecord }
      items.append(
        .group(
          looks.recordInk,
          text(.figureRecordMarks(count, areEvents: encoding.content.recordsAreEvents))))
    }
  }

  private mutating func add(
    _ groups: Categories, _ looks: MarkLooks, ink: (Categories.Group) -> MarkInk
  ) {
    for group in groups.groups {
      items.append(
        .group(ink(group), Self.short(name(of: group, groups.attribute)) + " (\(group.count))"))
    }
    if groups.others.groups > 0 {
      items.append(
        .group(
          looks.otherInk,
          text(.figureOtherGroups(count: groups.others.groups)) + " (\(groups.others.things))"))
    }
    if groups.unknown > 0 {
      items.append(
        .group(looks.unknownInk, text(.figureUnknownGroup) + " (\(groups.unknown))"))
    }
  }

  private func name(of group: Categories.Group, _ attribute: String) -> String {
    attribute == "kind" ? text(.actorKindName(group.name)) : group.name
  }

  private mutating func addShapes(of encoding: Encoding) {
    guard let groups = encoding.looks.shapes else { return }
    let looks = encoding.looks
    items.append(.heading(text(.figureShapes(by: groups.attribute))))
    for group in groups.groups {
      items.append(
        .group(
          looks.ink(ofShape: group),
          Self.short(name(of: group, groups.attribute)) + " (\(group.count))"))
    }
    if groups.unknown > 0 {
      items.append(
        .group(looks.ink(ofShape: nil), text(.figureUnknownGroup) + " (\(groups.unknown))"))
    }
  }

  private mutating func addBorders(of encoding: Encoding) {
    let looks = encoding.looks
    func ink(_ border: (colour: DOTColour?, width: Double)) -> MarkInk {
      var ink = MarkInk(
        FigureSymbol(shape: .circle, fill: encoding.theme.ink.page), theme: encoding.theme)
      ink.outline = border.colour ?? encoding.theme.ink.text
      ink.outlineWidth = border.width
      return ink
    }
    switch looks.borders {
    case .groups(let groups):
      items.append(.heading(text(.figureBorders(by: .figureGroups(by: groups.attribute)))))
      for group in groups.groups {
        items.append(
          .group(
            ink(looks.border(look: group.look)),
            Self.short(name(of: group, groups.attribute)) + " (\(group.count))"))
      }
      if groups.unknown > 0 {
        items.append(
          .group(ink((nil, 0.7)), text(.figureUnknownGroup) + " (\(groups.unknown))"))
      }
    case .numbers(let ramp, let name):
      items.append(.heading(Self.short(text(.figureBorders(by: name)))))
      for value in ramp.samples {
        items.append(
          .group(
            ink(looks.border(look: nil, share: ramp.share(value))), text(.figureNumber(value))))
      }
    case nil: break
    }
  }

  /// The colours of grounds, where they are not those of the symbols on them.
  private mutating func addGrounds(of encoding: Encoding, _ options: FigureOptions) {
    guard !encoding.frames.isEmpty, !encoding.framesAreRooms, let attribute = options.groupBy,
      options.groupsAs == .hulls, options.colourBy != .attribute(attribute)
    else { return }
    items.append(.heading(text(.figureGroups(by: attribute))))
    for (number, frame) in encoding.frames.enumerated() where frame.members.count > 1 {
      let colour = Hulls.colour(of: frame, number, encoding)
      var ink = MarkInk(
        FigureSymbol(shape: .square, fill: colour.withOpacity(0.15)), theme: encoding.theme)
      ink.outline = colour
      items.append(.group(ink, Self.short(frame.name) + " (\(frame.members.count))"))
    }
  }

  private mutating func addSizes(of encoding: Encoding) {
    let samples = encoding.sizes.scale.samples
    guard !samples.isEmpty, let name = encoding.sizes.name else { return }
    items.append(.heading(Self.short(text(.figureSizes(by: name)))))
    var ink = MarkInk(
      FigureSymbol(shape: .circle, fill: encoding.theme.ink.page), theme: encoding.theme)
    ink.outline = encoding.theme.ink.quiet
    for value in samples {
      items.append(.size(encoding.sizes.scale.diameter(value), ink, text(.figureNumber(value))))
    }
  }

  // MARK: Ties

  private mutating func addTies(of encoding: Encoding) {
    let ties = encoding.ties
    let lines = encoding.lines.filter { !$0.isMembership }
    guard !lines.isEmpty else { return }
    let samples = ties.widths.samples
    if encoding.content.communityCount > 0 {
      items.append(.heading(Self.short(text(.figureFlows))))
    } else if samples.isEmpty {
      items.append(.heading(text(.figureTies(isWeighted: false))))
    } else {
      items.append(.heading(Self.short(text(.figureTies(by: ties.widthAttribute)))))
    }
    if let edition = encoding.newIn { addNewTies(lines, edition, encoding) }
    for weight in samples {
      items.append(
        .tie(ties.sample(width: ties.widths.width(weight)), text(.figureNumber(weight))))
    }
    if samples.isEmpty, encoding.newIn == nil, ties.colours == nil, ties.dashes == nil {
      items.append(.tie(ties.sample(), text(.figureTie)))
    }
    if let groups = ties.colours {
      items.append(.heading(Self.short(text(.figureTieColours(by: groups.attribute)))))
      addTieGroups(groups) { ties.sample(colour: ties.colour(look: $0)) }
    }
    if let groups = ties.dashes {
      items.append(.heading(Self.short(text(.figureTieDashes(by: groups.attribute)))))
      addTieGroups(groups) {
        ties.sample(dash: $0.map { LineLooks.styles[$0] } ?? .dotted)
      }
    }
  }

  private mutating func addNewTies(
    _ lines: [Encoding.LineLook], _ edition: String, _ encoding: Encoding
  ) {
    let new = lines.count { $0.isNew == true }
    let ink = encoding.theme.ink
    items.append(
      .tie(
        encoding.ties.sample(
          width: encoding.ties.widths.middle * (encoding.theme == .print ? 1.6 : 1),
          colour: encoding.ties.colours == nil ? ink.newTie : ink.tie),
        Self.short(text(.figureNewTies(in: edition, count: new)))))
    items.append(
      .tie(
        encoding.ties.sample(dash: .dashed),
        Self.short(text(.figureOlderTies(count: lines.count - new)))))
  }

  private mutating func addTieGroups(_ groups: Categories, ink: (Int?) -> TieInk) {
    for group in groups.groups {
      let name = text(.figureRecordValue(group.name, of: groups.attribute))
      items.append(.tie(ink(group.look), Self.short(name) + " (\(group.count))"))
    }
    if groups.others.groups > 0 {
      items.append(
        .tie(
          ink(nil),
          text(.figureOtherGroups(count: groups.others.groups)) + " (\(groups.others.things))"))
    }
    if groups.unknown > 0 {
      items.append(.tie(ink(nil), text(.figureUnknownGroup) + " (\(groups.unknown))"))
    }
  }

  /// A text of the legend in lines that its column can hold.
  private static func short(_ text: String) -> String {
    LabelText.wrapped(text, width: 30, lines: 3)
  }
}

extension FigureContent.Subject {
  /// Whether it is a record.
  var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
