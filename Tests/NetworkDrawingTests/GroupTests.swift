// Actors in frames.

import Collaborations
import DOT
import Graphviz
import NetworkDrawing
import Testing
import Wording

@Suite struct GroupTests {
  private typealias Corners = (lower: DOTPoint, upper: DOTPoint)

  private func frame(of cluster: DOTCluster) -> Corners? {
    for case .frame(let lower, let upper) in cluster.attributes { return (lower, upper) }
    return nil
  }

  private func overlap(_ one: Corners, _ other: Corners) -> Bool {
    one.lower.x < other.upper.x && other.lower.x < one.upper.x
      && one.lower.y < other.upper.y && other.lower.y < one.upper.y
  }

  @Test("Each group has a frame with its name, around its actors and nobody else's")
  func frames() throws {
    let network = try longNamedNetwork(seed: 21, actors: 60, collaborations: 60)
    var options = FigureOptions()
    options.groupBy = "kind"
    let picture = try figure(of: network, options)
    let document = picture.document
    let kinds = Set(network.actors.map { Sentence.actorKindName($0.kind).english })
    #expect(document.clusters.map(\.title).sorted() == kinds.sorted())
    let layout = try GraphvizRenderer().layout(document, engine: .nop2)
    let actors = document.nodes.filter { $0.role == nil }
    #expect(actors.count == 60)
    let frames = try document.clusters.map { cluster in try #require(frame(of: cluster)) }
    for (place, cluster) in document.clusters.enumerated() {
      let frame = frames[place]
      for other in frames[(place + 1)...] {
        #expect(!overlap(frame, other), "\(cluster.title), seed 21")
      }
      for actor in actors {
        let name = layout.externalLabels[actor.id.index]
        for box in [layout[actor.id], name].compactMap(\.self) {
          let box = (lower: box.lower, upper: box.upper)
          let isInside =
            box.lower.x >= frame.lower.x && box.upper.x <= frame.upper.x
            && box.lower.y >= frame.lower.y && box.upper.y <= frame.upper.y
          #expect(isInside == cluster.members.contains(actor.id), "\(actor.title), seed 21")
          #expect(isInside || !overlap(box, frame), "\(actor.title), seed 21")
        }
      }
    }
    let reading = try #require(SVGReading(try svg(of: picture)))
    #expect(reading.titles("cluster").count == document.clusters.count)
    #expect(reading.titles("node") == network.actors.map(\.name))
  }

  @Test("Actors of which the attribute is not known have a frame that says so")
  func unknown() throws {
    var options = FigureOptions()
    options.groupBy = "country"
    let picture = try figure(of: smallNetwork(["A", "B"], ties: [(0, 1)]), options)
    #expect(picture.document.clusters.map(\.title) == ["not stated"])
  }
}
