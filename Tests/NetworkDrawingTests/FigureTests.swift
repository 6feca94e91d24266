// What a picture says, and that it says it the same way every time.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import TestSupport
import Wording

@Suite struct FigureTests {
  @Test("The same network gives the same bytes twenty times, as DOT and as SVG")
  func determinism() throws {
    let network = try longNamedNetwork(seed: 3, actors: 40, collaborations: 45)
    let first = try figure(of: network)
    let (text, picture) = (first.document.dotText, try svg(of: first))
    for round in 2...20 {
      let again = try figure(of: network)
      #expect(again.document.dotText == text, "round \(round), seed 3")
      #expect(try svg(of: again) == picture, "round \(round), seed 3")
    }
  }

  @Test("Every actor is one node whose title is the full name; nothing else is a node")
  func titles() throws {
    let network = try longNamedNetwork(seed: 11, actors: 200, collaborations: 150)
    let reading = try #require(SVGReading(try svg(of: try figure(of: network))))
    #expect(reading.titles("node") == network.actors.map(\.name))
    let ties = try Lens().apply(to: network).tieCount
    #expect(reading.titles("edge").count == ties)
    #expect(reading.titles("edge").allSatisfy { $0.contains(" — ") && $0.contains("weight") })
  }

  @Test("Names of any sort come out as they were typed, whatever they would mean to a program")
  func hostileNames() throws {
    let names = [
      "Délégation flamande \"Voka\" <b>&\\N", "\\G\\l\\r\\E\\T", "<script>alert(1)</script>",
      "&amp; &eacute; &#65;", "javascript:alert(1)", "אוניברסיטת תל אביב", "🚀 Labo 👩‍👩‍👧",
      "{a|b}", "C:\\dossier\\", "œuvre — ’s-Hertogenbosch", String(repeating: "Ünï ", count: 500),
    ]
    var network = try smallNetwork(names, ties: [(0, 1), (1, 2), (3, 4), (5, 6)])
    network.actors[0] = try network.actors[0].updated(
      by: ActorDraft(kind: "<img src=x onerror=alert(1)> & \\N"))
    var options = FigureOptions()
    options.title = "<b>\\N & \"titre\"</b>"
    options.source = "a<b>&\\N.maillage"
    let picture = try figure(of: network, options)
    let reading = try #require(SVGReading(try svg(of: picture)))
    let typed = names.map { NameForm.canonical($0) }
    #expect(reading.titles("node") == typed)
    #expect(reading.titles("graph") == [options.title ?? ""])
    let texts = reading.groups.filter { $0.kind == "node" }.map { $0.texts.joined(separator: " ") }
    #expect(texts[1] == names[1])
    #expect(texts[3] == names[3])
    #expect(!picture.document.dotText.isEmpty)
  }

  @Test("The legend names each kind with its number, the sizes, the weights and the rest")
  func legend() throws {
    var network = try longNamedNetwork(seed: 8, actors: 30, collaborations: 30)
    network.actors[0] = try network.actors[0].updated(by: ActorDraft(kind: "Verein"))
    let picture = try figure(of: network)
    let texts = picture.document.texts(.legend)
    let counts = Dictionary(grouping: network.actors, by: \.kind).mapValues(\.count)
    for (kind, count) in counts {
      let name = Sentence.actorKindName(kind).english
      #expect(texts.contains("\(name) (\(count))"), "\(kind), seed 8")
    }
    #expect(texts.contains("Kind of actor"))
    #expect(texts.contains { $0.contains("Area: number of ties") })
    #expect(texts.contains("Ties, by weight"))
    var options = FigureOptions()
    options.language = .french
    let french = try figure(of: network, options).document.texts(.legend)
    #expect(french.contains("Type d’acteur"))
    #expect(french.contains("université (\(counts["university"] ?? 0))"))
  }

  @Test("Of more than eight kinds the smallest share a symbol, and the legend counts them")
  func manyKinds() throws {
    var network = Network()
    for number in 0..<66 {
      // Kind k has k + 1 actors.
      let kind = Int((Double(8 * number + 1).squareRoot() - 1) / 2)
      network.actors.append(
        try Actor(
          ActorDraft(id: "a\(1000 + number)", name: "Actor \(number)", kind: "kind \(kind)")))
    }
    let texts = try figure(of: network).document.texts(.legend)
    #expect(texts.contains("kind 10 (11)"))
    #expect(texts.contains("kind 3 (4)"))
    #expect(!texts.contains { $0.hasPrefix("kind 2 ") })
    #expect(texts.contains("3 others (6)"))
  }

  @Test("Ties whose records all belong to the edition asked for are solid and vermilion")
  func newTies() throws {
    var network = try smallNetwork(["A", "B", "C", "D"], ties: [(0, 1), (1, 2), (1, 2), (2, 3)])
    network.editions = [
      try Edition(EditionDraft(id: "e1", name: "Semaine 2008")),
      try Edition(EditionDraft(id: "e2", name: "Semaine 2009")),
    ]
    for (place, edition) in ["e1", "e1", "e2", "e2"].enumerated() {
      var draft = CollaborationDraft(network.collaborations[place])
      draft.edition = edition
      network.collaborations[place] = try Collaboration(draft)
    }
    var options = FigureOptions()
    options.newIn = "semaine 2009"
    let document = try figure(of: network, options).document
    let ties = document.edges.filter { edge in
      !edge.attributes.contains { if case .role = $0 { true } else { false } }
    }
    let isDashed = ties.map { $0.attributes.contains(.style([.dashed])) }
    #expect(
      Set(ties.indices.filter { !isDashed[$0] }.map { ties[$0].title.prefix(5) }) == ["C — D"])
    #expect(isDashed.count { $0 } == 2)
    let legend = document.texts(.legend)
    #expect(legend.contains { $0.contains("new in “Semaine 2009”: 1") })
    #expect(legend.contains { $0.contains("other records: 2") })
    #expect(document.texts(.caption).first == "Semaine 2009")
    options.newIn = "Semaine 1999"
    #expect(throws: LookupError.self) { try figure(of: network, options) }
  }

  @Test("Actors without a tie stand apart, unless they are left out")
  func isolates() throws {
    let network = try smallNetwork(["A", "B", "Seul", "Seule"], ties: [(0, 1)])
    let whole = try figure(of: network)
    #expect(whole.document.texts(.legend).contains("Without a tie here (2)"))
    var options = FigureOptions()
    options.leavesOutIsolates = true
    let reading = try #require(SVGReading(try svg(of: try figure(of: network, options))))
    #expect(reading.titles("node") == ["A", "B"])
  }

  @Test("A network without actors is a picture that says so")
  func emptiness() throws {
    let picture = try figure(of: Network())
    let reading = try #require(SVGReading(try svg(of: picture)))
    #expect(reading.titles("node") == [])
    #expect(reading.groups.flatMap(\.texts).contains("There is no actor to draw."))
    _ = try figure(of: try smallNetwork(["Seul"], ties: []))
  }

  @Test("The title, dates, counts, lens and source stand in the picture")
  func captions() throws {
    var network = try smallNetwork(["A", "B"], ties: [(0, 1)])
    var draft = EditionDraft(id: "e", name: "Semaine de l’Innovation 2009")
    draft.from = CalendarDate("2009-11-23")
    draft.until = CalendarDate("2009-11-27")
    network.editions = [try Edition(draft)]
    var options = FigureOptions()
    options.source = "dossier/semaine.maillage"
    let texts = try figure(of: network, options).document.texts(.caption)
    #expect(
      texts == [
        "Semaine de l’Innovation 2009", "23–27 November 2009 · 2 actors, 1 tie",
        "Ties: shared collaborations, weight by the rule “newman”",
        "Source: semaine.maillage · Maillage",
      ])
  }
}

@Suite struct PaperTests {
  @Test("A larger paper enlarges the whole picture, the names on it alike, and moves nothing")
  func paper() throws {
    let network = try longNamedNetwork(seed: 3, actors: 120, collaborations: 130)
    var sizes: [FigureOptions.Paper: Double] = [:]
    var nodes: Set<[[DOTSetting]]> = []
    for (paper, width) in [(FigureOptions.Paper.a4, 842), (.a3, 1190), (.a2, 1684)] {
      var options = FigureOptions()
      options.paper = paper
      let picture = try figure(of: network, options)
      sizes[paper] = picture.nameSize
      let text = String(decoding: try svg(of: picture), as: UTF8.self)
      #expect(text.contains("<svg width=\"\(width)pt\""), "\(paper)")
      nodes.insert(DOTStatements(picture.document).nodes)
    }
    let (small, large) = (try #require(sizes[.a4]), try #require(sizes[.a2]))
    #expect(small < NetworkFigure.legibleNameSize)
    #expect(abs(large - 2 * small) < 1e-9)
    #expect(nodes.count == 1)
  }

  @Test(
    "Names of a few actors are large enough to read; a picture without names has no size of them")
  func fewActors() throws {
    let network = try longNamedNetwork(seed: 5, actors: 12, collaborations: 12)
    let size = try #require(try figure(of: network).nameSize)
    #expect(size >= NetworkFigure.legibleNameSize)
    var options = FigureOptions()
    options.labelBy = .constant("")
    #expect(try figure(of: network, options).nameSize == nil)
  }
}
