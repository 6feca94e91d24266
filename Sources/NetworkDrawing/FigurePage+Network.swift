// The network itself, on its page.

import DOT

extension FigurePage {
  mutating func addScenery(_ scenery: [DOTOutline], _ origin: DOTPoint) {
    guard !scenery.isEmpty else { return }
    document.attributes.append(
      .scenery(
        scenery.map { outline in
          var outline = outline
          outline.points = outline.points.map { $0 + origin }
          return outline
        }))
  }

  /// Lets ties shine through less where names stand.
  mutating func addGrounds(
    _ arrangement: Arrangement, _ labels: LabelSizes, _ origin: DOTPoint
  ) {
    let ground = encoding.frames.isEmpty || !encoding.framesAreRooms ? ink.page : ink.frame
    for (place, size) in labels.sizes.enumerated() where size.height > 0 {
      addGround(ground, at: arrangement.names[place] + origin, size)
    }
  }

  /// Writes a text of the network itself, through which ties hardly shine.
  mutating func addCaption(
    _ text: TextBlock, at centre: DOTPoint, _ size: (width: Double, height: Double)
  ) {
    addGround(ink.page, opacity: 0.9, at: centre, (size.width + 4, size.height))
    document.addNode(
      title: "",
      text.attributes(ink: ink) + [.role(.legend), .position(centre, isPinned: true)])
  }

  mutating func addGround(
    _ colour: DOTColour, opacity: Double = 0.75, at centre: DOTPoint,
    _ size: (width: Double, height: Double)
  ) {
    document.addNode(
      title: "",
      [
        .role(.ground), .shape(.box), .fillColour(colour.withOpacity(opacity)),
        .colour(.transparent), .penWidth(0), .width(size.width / 72), .height(size.height / 72),
        .position(centre, isPinned: true),
      ])
  }

  mutating func addMarks(
    _ arrangement: Arrangement, _ origin: DOTPoint, _ days: FigureDays?
  ) {
    let activity = days?.activity(of: encoding)
    for (place, mark) in encoding.marks.enumerated() {
      var attributes = mark.ink.attributes(diameter: mark.diameter)
      attributes.append(.position(arrangement.symbols[place] + origin, isPinned: true))
      switch mark.subject {
      case .actor: break
      case .record: attributes += [.role(.record), .fontColour(ink.quiet)]
      case .community: attributes.append(.role(.community))
      }
      if !mark.label.isEmpty {
        attributes += [
          .externalLabel(.text(mark.label)),
          .externalLabelPosition(arrangement.names[place] + origin),
        ]
      }
      if let days, let activity {
        attributes.append(
          .timeline(days.timeline(activity[place], seen: 1, after: 0.5, before: 0.2)))
      }
      nodes.append(document.addNode(title: mark.title, attributes))
    }
  }

  mutating func addLines(_ days: FigureDays?) {
    // An SVG has the titles anyway; thousands of tooltips would only make it twice as large.
    let brevity: [DOTAttribute] = encoding.lines.count > 1000 ? [.tooltip("")] : []
    for line in encoding.lines {
      var attributes = line.ink.attributes + brevity
      if line.isMembership { attributes.append(.arrows(.none)) }
      if let days {
        let active = days.days(of: line.records)
        attributes.append(.timeline(days.timeline(active, seen: 1, after: 0.15, before: 0)))
      }
      edges.append(
        document.addEdge(
          from: nodes[line.tail], to: nodes[line.head], title: line.title, attributes))
    }
  }

  /// Writes what is written at lines where nothing else stands.
  mutating func addLineLabels(
    _ arrangement: Arrangement, _ labels: LabelSizes, _ origin: DOTPoint,
    ruler: TextRuler
  ) throws {
    let placed = try LineLabels(
      of: encoding, arrangement, labels, ruler: ruler
    ).placed
    for (block, centre, size) in placed {
      addGround(ink.page, at: centre + origin, size)
      document.addNode(
        title: "",
        block.attributes(ink: ink) + [.role(.legend), .position(centre + origin, isPinned: true)])
    }
  }

  mutating func addFrames(_ arrangement: Arrangement, _ origin: DOTPoint) {
    for (frame, place) in zip(encoding.frames, arrangement.frames) {
      let text = encoding.block(of: frame)
      document.addCluster(
        title: frame.name, of: frame.members.map { nodes[$0] },
        [
          .frame(lower: place.lower + origin, upper: place.upper + origin),
          .label(.text(text.text)), .labelPosition(place.name + origin), .font(.sansBold),
          .fontSize(text.size), .fontColour(ink.quiet), .style([.filled, .rounded]),
          .fillColour(ink.frame), .colour(ink.border), .penWidth(0.8), .tooltip(""),
        ])
    }
  }
}
