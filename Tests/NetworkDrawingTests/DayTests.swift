// Editions after each other, and days after each other.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import Wording

@Suite struct DayTests {
  /// A network whose collaborations began on three days; one has no day.
  private func network() throws -> Network {
    var network = try longNamedNetwork(seed: 14, actors: 24, collaborations: 25)
    for place in network.collaborations.indices {
      var draft = CollaborationDraft(network.collaborations[place])
      draft.from = CalendarDate(place == 0 ? "2009" : "2009-11-\(23 + place % 3)")
      network.collaborations[place] = try Collaboration(draft)
    }
    return network
  }

  private func positions(_ document: DOTDocument) -> [(title: String, point: DOTPoint)] {
    document.nodes.filter { $0.role == nil }.compactMap { node in
      for case .position(let point, _) in node.attributes { return (node.title, point) }
      return nil
    }
  }

  @Test("Actors that were there stay there, and new ones stand free of them")
  func keptPositions() throws {
    let network = try longNamedNetwork(seed: 41, actors: 60, collaborations: 60)
    var before = network
    before.collaborations = Array(network.collaborations.prefix(35))
    var options = FigureOptions()
    options.sizeBy = .constant("14")
    options.leavesOutIsolates = true
    let first = try figure(of: before, options)
    options.positions = first.positions
    let second = try figure(of: network, options)
    let old = first.positions.places, new = second.positions.places
    let common = old.keys.filter { new[$0] != nil }.sorted()
    #expect(common.count == old.count && new.count > old.count, "seed 41")
    // The network may be enlarged to one side, which moves all by the same.
    let shifts = common.compactMap { name -> DOTPoint? in
      guard let one = old[name], let two = new[name] else { return nil }
      return DOTPoint(x: two.x - one.x, y: two.y - one.y)
    }
    let first0 = try #require(shifts.first)
    for shift in shifts {
      #expect(abs(shift.x - first0.x) < 0.01 && abs(shift.y - first0.y) < 0.01, "seed 41")
    }
    let layout = try GraphvizRenderer().layout(second.document, engine: .nop2)
    let actors = second.document.nodes.filter { $0.role == nil }
    let names = actors.compactMap { layout.externalLabels[$0.id.index] }
    for (place, name) in names.enumerated() {
      for other in names[(place + 1)...] { #expect(!name.overlaps(other), "seed 41") }
    }
  }

  @Test("Positions are read back from the SVG that shows them")
  func positionsOfSVG() throws {
    let network = try smallNetwork(
      ["A & <B>", "Œuvre “x”", "C", "D"], ties: [(0, 1), (1, 2), (2, 3), (0, 3)])
    var options = FigureOptions()
    options.colourBy = "place"
    let picture = try figure(of: network, options)
    let read = try #require(
      FigurePositions(svg: String(decoding: try svg(of: picture), as: UTF8.self)))
    #expect(Set(read.places.keys) == Set(network.actors.map(\.name)))
    let names = network.actors.map(\.name)
    for name in names.dropFirst() {
      let (here, there) = (read.places, picture.positions.places)
      let one = try #require(here[name]), origin = try #require(here[names[0]])
      let two = try #require(there[name]), from = try #require(there[names[0]])
      #expect(abs((one.x - origin.x) - (two.x - from.x)) < 0.1)
      #expect(abs((one.y - origin.y) - (two.y - from.y)) < 0.1)
    }
    #expect(FigurePositions(svg: "<svg></svg>") == nil)
  }

  @Test("A small picture for each day, with the actors in the same place in each")
  func byDay() throws {
    var options = FigureOptions()
    options.time = .byDay
    let document = try figure(of: network(), options).document
    let legend = document.texts(.legend)
    for day in ["23 November 2009", "24 November 2009", "25 November 2009"] {
      #expect(legend.contains(day))
    }
    let all = positions(document)
    #expect(all.count == 3 * 24)
    for place in 0..<24 {
      let panels = (0..<3).map { all[$0 * 24 + place] }
      #expect(Set(panels.map(\.title)).count == 1)
      for panel in 1..<3 {
        let (first, here) = (all[panel * 24].point, all[0].point)
        let (x, y) = (
          panels[panel].point.x - panels[0].point.x - first.x + here.x,
          panels[panel].point.y - panels[0].point.y - first.y + here.y
        )
        #expect(abs(x) < 1e-6 && abs(y) < 1e-6, "seed 14")
      }
    }
    let caption = String(document.texts(.caption)[2].map { $0 == "\n" ? " " : $0 })
    #expect(caption.contains("1 record without a day is not shown."))
  }

  @Test("A film shows each tie in the frames of its days, and holds no script")
  func film() throws {
    var options = FigureOptions()
    options.time = .film
    let picture = try figure(of: network(), options)
    let text = String(decoding: try svg(of: picture), as: UTF8.self)
    _ = try #require(SVGReading(Array(text.utf8)))
    let ties = picture.document.edges.filter { $0.title.contains(" — ") }
    for tie in ties {
      var opacities: [Double] = []
      for case .timeline(let timeline) in tie.attributes { opacities = timeline.opacities }
      #expect(opacities.count == 3)
    }
    #expect(text.components(of: "<animate attributeName=\"opacity\"") >= ties.count + 3)
    #expect(!text.contains("<script"))
    let tags = text.split(separator: "<").map { $0.prefix { $0 != ">" } }
    #expect(tags.allSatisfy { !$0.contains(" on") })
    // The last frame is what a viewer without animation shows: one name of a day.
    let still = text.split(separator: "\n").filter {
      $0.contains("class=\"legend\"") && $0.contains("opacity=\"1\"")
    }
    #expect(still.count == 1)
  }

  @Test("Days that are not there, or too many, are refused")
  func refusals() throws {
    var options = FigureOptions()
    options.time = .byDay
    let undated = try smallNetwork(["A", "B"], ties: [(0, 1)])
    #expect(throws: FigureError.self) { try figure(of: undated, options) }
    var long = try smallNetwork(["A", "B"], ties: [(Int, Int)](repeating: (0, 1), count: 25))
    for place in long.collaborations.indices {
      var draft = CollaborationDraft(long.collaborations[place])
      draft.from = CalendarDate("2009-11-\(place < 9 ? "0" : "")\(place + 1)")
      long.collaborations[place] = try Collaboration(draft)
    }
    #expect(throws: FigureError.self) { try figure(of: long, options) }
    options.time = .film
    #expect(try figure(of: long, options).document.nodes.count > 25)
  }
}

extension String {
  /// How often `text` stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let next = rest.firstIndex(of: text) {
      count += 1
      rest = rest[next...].dropFirst(text.count)
    }
    return count
  }
}

extension Substring {
  fileprivate func firstIndex(of text: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].utf8.starts(with: text.utf8) { return index }
      index = utf8.index(after: index)
    }
    return nil
  }
}
