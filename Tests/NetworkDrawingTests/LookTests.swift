// What sizes, colours, shapes, borders, labels and lines show.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import Wording

@Suite struct LookTests {
  /// Four actors with numbers and words, and records that differ.
  private func network() throws -> Network {
    var network = try smallNetwork(["A", "B", "C", "D"], ties: [(0, 1), (0, 1), (1, 2), (2, 3)])
    for (place, staff) in [4.0, 9, 1, 16].enumerated() {
      var draft = ActorDraft()
      draft.country = place < 3 ? "France" : "Belgium"
      draft.attributes = ["staff": .number(staff), "sector": .text(place == 1 ? "water" : "wood")]
      draft.members = place + 1
      draft.aliases = place == 0 ? ["Alpha"] : []
      network.actors[place] = try network.actors[place].updated(by: draft)
    }
    for (place, stage) in [Stage.met, .running, .running, .met].enumerated() {
      var draft = CollaborationDraft(network.collaborations[place])
      draft.stage = stage
      draft.attributes = ["budget": .number(Double(place + 1) * 100)]
      network.collaborations[place] = try Collaboration(draft)
    }
    return network
  }

  private func nodes(_ figure: NetworkFigure) -> [DOTNode] {
    figure.document.nodes.filter { $0.role == nil }
  }

  private func ties(_ figure: NetworkFigure) -> [DOTEdge] {
    figure.document.edges.filter { edge in
      !edge.attributes.contains { if case .role = $0 { true } else { false } }
    }
  }

  private func area(_ node: DOTNode) -> Double {
    for case .width(let width) in node.attributes { return width * width }
    return 0
  }

  @Test("Sizes show a number known of actors, in proportion by area")
  func sizesByAttribute() throws {
    var options = FigureOptions()
    options.sizeBy = "staff"
    options.colourBy = .constant("#336699")
    let picture = try figure(of: network(), options)
    let areas = nodes(picture).map(area)
    #expect(abs(areas[1] / areas[3] - 9.0 / 16) < 1e-9)
    #expect(picture.document.texts(.legend).contains("Area: staff"))
    options.sizeBy = "members"
    let members = try figure(of: network(), options)
    #expect(abs(area(nodes(members)[1]) / area(nodes(members)[3]) - 0.5) < 1e-9)
    options.sizeBy = .constant("12")
    #expect(Set(nodes(try figure(of: network(), options)).map(area)).count == 1)
  }

  @Test("Colours and shapes can show different things, and the legend explains both")
  func shapesApart() throws {
    var options = FigureOptions()
    options.colourBy = "country"
    options.shapeBy = "sector"
    let picture = try figure(of: network(), options)
    let looks = nodes(picture).map { node in
      node.attributes.compactMap { attribute -> String? in
        switch attribute {
        case .shape(let shape): shape.rawValue
        case .fillColour(let colour): colour.hexadecimal
        default: nil
        }
      }
    }
    #expect(looks[0] == looks[2])
    #expect(looks[0][0] != looks[1][0] && looks[0][1] == looks[1][1])
    #expect(looks[0][0] == looks[3][0] && looks[0][1] != looks[3][1])
    let legend = picture.document.texts(.legend)
    #expect(legend.contains("Country") && legend.contains("Shape: sector"))
  }

  @Test("Labels are names, ids, aliases, attributes, measures or nothing")
  func labels() throws {
    var options = FigureOptions()
    func texts(_ binding: FigureBinding) throws -> [String?] {
      options.labelBy = binding
      return nodes(try figure(of: network(), options)).map { node in
        for case .externalLabel(.text(let text, _)) in node.attributes { return text }
        return nil
      }
    }
    #expect(try texts("name") == ["A", "B", "C", "D"])
    #expect(try texts("id") == ["a1000", "a1001", "a1002", "a1003"])
    #expect(try texts("alias") == ["Alpha", "B", "C", "D"])
    #expect(try texts("sector") == ["wood", "water", "wood", "wood"])
    #expect(try texts("degree") == ["A (1)", "B (2)", "C (2)", "D (1)"])
    #expect(try texts("none") == [nil, nil, nil, nil])
  }

  @Test("Widths, colours and dashes of ties show what is known of their records")
  func tieLooks() throws {
    var options = FigureOptions()
    options.edgeWidthBy = "budget"
    options.edgeColourBy = "stage"
    options.edgeDashBy = "stage"
    options.edgeLabelBy = "records"
    let picture = try figure(of: network(), options)
    let found = Dictionary(
      uniqueKeysWithValues: ties(picture).map { edge in
        (String(edge.title.prefix(5)), edge.attributes)
      })
    func width(_ title: String) -> Double {
      for case .penWidth(let width) in found[title] ?? [] { return width }
      return 0
    }
    // A — B has records of 100 and 200, B — C one of 300: the same sums, the same widths.
    #expect(width("A — B") == width("B — C"))
    #expect(width("C — D") > width("B — C"))
    let legend = picture.document.texts(.legend)
    #expect(legend.contains("several (1)") && legend.contains("running (1)"))
    #expect(legend.contains("Colour of ties: stage") && legend.contains("Line of ties: stage"))
    #expect(legend.contains("2"), "the number of records of A — B")
  }

  @Test("Records behind one tie are one line, or one line each")
  func fanned() throws {
    var options = FigureOptions()
    #expect(ties(try figure(of: network(), options)).count == 3)
    options.parallel = .fanned
    let picture = try figure(of: network(), options)
    #expect(ties(picture).count == 4)
    #expect(picture.document.texts(.caption)[1].contains("3 ties"))
    let picture2 = String(decoding: try svg(of: picture), as: UTF8.self)
    let paths = picture2.split(separator: "\n").filter { $0.contains("<path") }
    #expect(Set(paths).count == paths.count, "parallel lines do not cover each other")
  }

  @Test("What cannot be shown is refused with what can")
  func refusals() throws {
    func refused(_ change: (inout FigureOptions) -> Void) throws -> String {
      var options = FigureOptions()
      change(&options)
      let error = #expect(throws: FigureError.self) { try figure(of: network(), options) }
      return error?.description ?? ""
    }
    #expect(try refused { $0.colourBy = "sectr" }.contains("sector"))
    #expect(try refused { $0.sizeBy = "sector" }.contains("sector"))
    #expect(try refused { $0.shapeBy = "staff" }.contains("staff"))
    #expect(try refused { $0.shapeBy = .constant("epsf") }.contains("square"))
    #expect(try refused { $0.colourBy = .constant("url(x)") }.contains("#0072B2"))
    #expect(try refused { $0.edgeColourBy = "stag" }.contains("stage"))
    #expect(try refused { $0.edgeWidthBy = "kind" }.contains("kind"))
    #expect(try refused { $0.groupBy = "staff" }.contains("staff"))
    #expect(try refused { $0.layout = .map }.contains("map"))
  }

  @Test("A binding reads as it is written")
  func bindings() {
    #expect(FigureBinding("degree") == .measure(.degree))
    #expect(FigureBinding("attribute:degree") == .attribute("degree"))
    #expect(FigureBinding("=#fff") == .constant("#fff"))
    #expect(FigureBinding("none") == .constant(""))
    for text in ["degree", "attribute:degree", "country", "=2", "none", "attribute:none"] {
      #expect(FigureBinding(text).text == text)
    }
  }

  @Test(
    "Names have a contrast of 7 to 1 and more, other texts of 4.5, in every theme",
    arguments: FigureTheme.allCases)
  func contrast(theme: FigureTheme) throws {
    var options = FigureOptions()
    options.theme = theme
    let document = try figure(of: network(), options).document
    var page = DOTColour.white
    for case .background(let colour) in document.attributes { page = colour }
    func colour(_ attributes: [DOTAttribute]) -> DOTColour? {
      for case .fontColour(let colour) in attributes { return colour }
      return nil
    }
    let names = try #require(colour(document.nodeDefaults))
    #expect(names.contrast(with: page) >= 7, "\(theme)")
    for node in document.nodes where node.role == .caption || node.role == .legend {
      guard let colour = colour(node.attributes) else { continue }
      #expect(colour.contrast(with: page) >= 4.5, "\(theme) \(node.text ?? "")")
    }
    let greys = document.nodes.flatMap(\.attributes).compactMap { attribute -> DOTColour? in
      if case .fillColour(let colour) = attribute { return colour }
      return nil
    }
    if theme == .print {
      #expect(greys.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
    }
  }
}

extension DOTColour {
  /// The contrast of WCAG 2.2, from 1 to 21.
  fileprivate func contrast(with other: DOTColour) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  private var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      // A close fit of the sRGB curve is enough to compare with a bound.
      return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
