// Parts of large networks, and records as nodes.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import Wording

@Suite struct PartTests {
  private func titles(_ figure: NetworkFigure, _ role: DOTRole?) -> [String] {
    figure.document.nodes.filter { $0.role == role }.map(\.title)
  }

  /// What stands below the title, on one line.
  private func caption(of figure: NetworkFigure) -> String {
    String(figure.document.texts(.caption)[2].map { $0 == "\n" ? " " : $0 })
  }

  /// The numbers in a text, with their separators of thousands read.
  private func numbers(_ text: String) -> [Int] {
    text.split { !$0.isNumber && $0 != "," }.compactMap {
      Int($0.filter { $0 != "," })
    }
  }

  @Test("The first actors are those of the ranking, and the caption counts who is left out")
  func top() throws {
    let network = try longNamedNetwork(seed: 31, actors: 120, collaborations: 150)
    var options = FigureOptions()
    options.show = .top
    options.top = 20
    let picture = try figure(of: network, options)
    let graph = try Lens().apply(to: network)
    let ranking = try Ranking(of: graph, by: [.degree])
    let first = Set(ranking.rows.prefix(20).map { graph.actors[$0.node].name })
    #expect(Set(titles(picture, nil)) == first, "seed 31")
    let caption = caption(of: picture)
    let ties = picture.document.edges.count { $0.title.contains(" — ") }
    #expect(caption.contains("the 20 first of 120 actors"))
    #expect(caption.contains("Left out: 100 actors and \(graph.tieCount - ties) ties."), "seed 31")
  }

  @Test("A backbone keeps the ties that stand out, and the caption says by which rule")
  func backbone() throws {
    // A star of light ties with one heavy tie: only that one stands out.
    let names = (0...30).map { "A\($0)" }
    let light = (1...30).map { (0, $0) }
    let heavy = [(Int, Int)](repeating: (0, 7), count: 60)
    let network = try smallNetwork(names, ties: light + heavy)
    var options = FigureOptions()
    options.show = .backbone
    let picture = try figure(of: network, options)
    #expect(titles(picture, nil) == ["A0", "A7"])
    let caption = caption(of: picture)
    #expect(caption.contains("the 1 of 30 ties"))
    #expect(caption.contains("α < 0.5"))
    #expect(caption.contains("Left out: 29 ties and 29 actors."))
  }

  @Test("Communities are bubbles whose counts add up to the network")
  func communities() throws {
    let network = try longNamedNetwork(seed: 12, actors: 400, collaborations: 380)
    var options = FigureOptions()
    options.show = .communities
    let picture = try figure(of: network, options)
    let bubbles = titles(picture, .community)
    #expect(bubbles.count > 1 && bubbles.count <= 30)
    #expect(titles(picture, nil).isEmpty)
    // A bubble is called after its first actor, with the number of the others.
    let members = bubbles.reduce(0) { $0 + 1 + (numbers($1).last ?? 0) }
    let caption = caption(of: picture)
    let said = numbers(caption)
    #expect(said.contains(members), "seed 12: \(caption)")
    #expect(members == 400 || said.contains(400 - members), "seed 12: \(caption)")
    #expect(picture.document.texts(.legend).contains("Area: number of actors"))
    let again = try figure(of: network, options)
    #expect(again.document.dotText == picture.document.dotText)
  }

  @Test("Every record is a node, with a line to each of its actors")
  func twoMode() throws {
    let network = try longNamedNetwork(seed: 9, actors: 30, collaborations: 12)
    var options = FigureOptions()
    options.isTwoMode = true
    let picture = try figure(of: network, options)
    #expect(titles(picture, .record).count == 12)
    #expect(titles(picture, nil).count == 30)
    let memberships = network.collaborations.reduce(0) { $0 + $1.actors.count }
    let lines = picture.document.edges.filter { $0.title.contains(" — ") }
    #expect(lines.count == memberships, "seed 9")
    #expect(
      picture.document.texts(.caption)[1].contains(
        "30 actors, 12 records, \(memberships) participations"))
  }

  @Test("As nodes, only collaborations of three or more are; pairs stay ties")
  func asNodes() throws {
    var network = try smallNetwork(["A", "B", "C", "D"], ties: [(0, 1), (0, 1)])
    var draft = CollaborationDraft(id: "c9", kind: "project")
    draft.title = "Projet « Eau »"
    draft.participants = try ["a1001", "a1002", "a1003"].map { try Participant($0) }
    network.collaborations.append(try Collaboration(draft))
    var options = FigureOptions()
    options.collaborations = .asNodes
    let picture = try figure(of: network, options)
    #expect(titles(picture, .record) == ["Projet « Eau »"])
    let lines = picture.document.edges.map(\.title).filter { $0.contains(" — ") }
    #expect(lines.count == 4)
    #expect(lines.count(where: { $0.contains("weight 2, 2 records") }) == 1)
    #expect(lines.count(where: { $0.hasSuffix(" — Projet « Eau »") }) == 3)
  }

  @Test("What is not drawn is said in French and Dutch too", arguments: Language.allCases)
  func languages(language: Language) throws {
    let network = try longNamedNetwork(seed: 2, actors: 120, collaborations: 50)
    var options = FigureOptions()
    options.language = language
    for show in FigureOptions.Show.allCases where show != .all {
      options.show = show
      options.top = 10
      let caption = caption(of: try figure(of: network, options))
      let words = [
        Language.english: "Left out", .french: "Omis", .dutch: "Weggelaten",
      ]
      #expect(caption.contains(words[language] ?? ""), "\(show)")
    }
  }

  @Test("Grounds enclose the symbols of their group")
  func hulls() throws {
    let network = try longNamedNetwork(seed: 6, actors: 40, collaborations: 40)
    var options = FigureOptions()
    options.groupBy = "kind"
    options.groupsAs = .hulls
    let document = try figure(of: network, options).document
    #expect(document.clusters.isEmpty)
    var hulls: [DOTOutline] = []
    for case .scenery(let outlines) in document.attributes { hulls = outlines }
    let kinds = Set(network.actors.map(\.kind)).count
    #expect(hulls.count == kinds, "seed 6")
    for (actor, node) in zip(network.actors, document.nodes.filter { $0.role == nil }) {
      for case .position(let point, _) in node.attributes {
        let around = hulls.filter { contains($0.points, point) }
        #expect(!around.isEmpty || isAlone(actor, in: network), "\(actor.name), seed 6")
      }
    }
  }

  private func isAlone(_ actor: Actor, in network: Network) -> Bool {
    !network.collaborations.contains { $0.actors.contains(actor.id) }
  }

  private func contains(_ ring: [DOTPoint], _ point: DOTPoint) -> Bool {
    ring.indices.allSatisfy { index in
      let (one, two) = (ring[index], ring[(index + 1) % ring.count])
      let turn = (two.x - one.x) * (point.y - one.y) - (two.y - one.y) * (point.x - one.x)
      return turn >= -1e-6
    }
  }
}
