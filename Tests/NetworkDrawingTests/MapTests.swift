// Actors on a map and on a circle.

import Collaborations
import DOT
import Foundation
import Graphviz
import NetworkAnalysis
@testable import NetworkDrawing
import Testing
import Wording

@Suite struct MapTests {
  /// Actors in towns of the two sides of a border, several in Lille, two of them nowhere.
  private func network() throws -> Network {
    let names = (1...14).map { "Chambre de Commerce et d’Industrie \($0)" }
    var network = try smallNetwork(names, ties: [(0, 1), (2, 9), (5, 12), (3, 4)])
    network.places = [
      try Place(town: "Calais", country: "France", latitude: 50.9513, longitude: 1.8587),
      try Place(town: "Kortrijk", country: "Belgium", latitude: 50.8279, longitude: 3.2649),
      try Place(town: "Lille", country: "France", latitude: 50.6292, longitude: 3.0573),
    ]
    for place in names.indices {
      var draft = ActorDraft()
      draft.country = "France"
      switch place {
      case 0..<8: draft.place = "lille"
      case 8..<10: draft.place = "Calais"
      case 10..<12: (draft.place, draft.country) = ("Kortrijk", "Belgium")
      case 12: draft.place = "Trifouillis"
      default: draft = ActorDraft()
      }
      network.actors[place] = try network.actors[place].updated(by: draft)
    }
    return network
  }

  private func centre(_ title: String, _ picture: NetworkFigure) -> DOTPoint? {
    picture.document.nodes.first { $0.title == title }.flatMap(position)
  }

  @Test("What is written at the foot of a map stands on a ground through which ties hardly shine")
  func captions() throws {
    var options = FigureOptions()
    options.layout = .map
    let document = try figure(of: network(), options).document
    let nodes = document.nodes, statements = DOTStatements(document).nodes
    var written = 0
    for (place, node) in nodes.enumerated() {
      guard let text = statements[place].first(where: { $0.key == "label" })?.value,
        ["Not on the map", " km", "projection"].contains(where: text.contains)
      else { continue }
      written += 1
      #expect(nodes[place - 1].attributes.contains(.role(.ground)), "\(text)")
      #expect(position(node) == position(nodes[place - 1]), "\(text)")
    }
    #expect(written == 3)
  }

  private func position(_ node: DOTNode) -> DOTPoint? {
    for case .position(let point, _) in node.attributes { return point }
    return nil
  }

  @Test("Actors stand at their towns, those of one town beside each other, the rest below")
  func places() throws {
    var options = FigureOptions()
    options.layout = .map
    let picture = try figure(of: network(), options)
    let names = try network().actors.map(\.name)
    let points = try names.map { try #require(centre($0, picture)) }
    let lille = points[0..<8]
    let west = points[8].x, north = points[10].y
    #expect(lille.allSatisfy { $0.x > west })
    #expect(lille.map(\.y).reduce(0, +) / 8 < north)
    #expect(points[12].y < points.prefix(12).map(\.y).min() ?? 0)
    #expect(Set(points.map { "\($0.x) \($0.y)" }).count == points.count)
    let legend = picture.document.texts(.legend)
    #expect(legend.contains("Not on the map, place unknown (2)"))
    #expect(legend.contains { $0.hasSuffix(" km") })
    #expect(legend.contains { $0.contains("Lambert") && $0.contains("50.8° N") })
  }

  @Test("The bar that shows the scale is as long as the kilometres it names")
  func scaleBar() throws {
    var network = try smallNetwork(["North", "South"], ties: [(0, 1)])
    for (place, latitude) in [51.0, 50.0].enumerated() {
      var draft = ActorDraft()
      draft.latitude = latitude
      draft.longitude = 3
      network.actors[place] = try network.actors[place].updated(by: draft)
    }
    var options = FigureOptions()
    options.layout = .map
    let picture = try figure(of: network, options)
    let (north, south) = (
      try #require(centre("North", picture)), try #require(centre("South", picture))
    )
    // One degree of a meridian on the sphere of the projection.
    let degree = 6371.0072 * Double.pi / 180
    let scale = (north.y - south.y) / degree
    let text = try #require(picture.document.texts(.legend).first { $0.hasSuffix(" km") })
    let kilometres = try #require(Double(text.dropLast(3)))
    var bar = 0.0
    for case .scenery(let outlines) in picture.document.attributes {
      for outline in outlines where outline.fill == nil && outline.points.count == 2 {
        if outline.points[0].y == outline.points[1].y, outline.width == 1 {
          bar = outline.points[1].x - outline.points[0].x
        }
      }
    }
    #expect(abs(bar / scale - kilometres) < kilometres * 0.001)
  }

  @Test("The projection is the one of Snyder's worked example")
  func projection() throws {
    // Snyder 1987, p. 332: sphere of radius 3, centre 40° N 100° W, point 20° S 100° E:
    // x = −4.2339303, y = 4.0257775.
    let projection = MapProjection(centre: GlobePoint(latitude: 40, longitude: -100))
    let point = try #require(projection.project(GlobePoint(latitude: -20, longitude: 100)))
    let unit = MapProjection.radius / 3
    #expect(abs(point.x / unit + 4.2339303) < 1e-6)
    #expect(abs(point.y / unit - 4.0257775) < 1e-6)
    let middle = MapProjection(around: [
      GlobePoint(latitude: -10, longitude: 179), GlobePoint(latitude: 10, longitude: -179),
    ])
    #expect(abs(middle.centre.longitude) == 180)
  }

  @Test("A base map is drawn under the actors, and cut to the frame")
  func basemap() throws {
    let json = """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
          [[[-20, 30], [40, 30], [40, 65], [-20, 65], [-20, 30]]]}},
        {"type": "Feature", "properties": null, "geometry": {"type": "MultiLineString",
          "coordinates": [[[2, 50], [2.5, 51], [3, 52]]]}},
        {"type": "Feature", "properties": {}, "geometry": null}]}
      """
    var options = FigureOptions()
    options.layout = .map
    options.basemap = try Basemap(geoJSON: Data(json.utf8))
    let picture = try figure(of: network(), options)
    var outlines: [DOTOutline] = []
    for case .scenery(let some) in picture.document.attributes { outlines = some }
    let corners = outlines[0].points
    let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
    #expect(outlines.count(where: { $0.fill != nil }) > 1)
    // Only the bar with the scale stands outside of the frame, and below it.
    for outline in outlines {
      #expect(outline.points.allSatisfy { $0.x > left - 0.1 && $0.x < right + 0.1 })
    }
    _ = try #require(SVGReading(try svg(of: picture)))
  }

  @Test(
    "What is no GeoJSON is refused",
    arguments: [
      "", "[]", "{}", "{\"type\": \"Topology\"}", "{\"type\": \"Polygon\", \"coordinates\": 3}",
      "{\"type\": \"Polygon\", \"coordinates\": [[[500000, 6000000], [1, 2], [3, 4]]]}",
      "{\"type\": \"LineString\", \"coordinates\": [[\"a\", \"b\"], [1, 2]]}",
      "{\"type\": \"Point\", \"coordinates\": [1, 2]}",
    ])
  func badBasemap(text: String) {
    #expect(throws: FigureError.self) { try Basemap(geoJSON: Data(text.utf8)) }
  }

  @Test("On a circle the actors of a group stand side by side")
  func circle() throws {
    let network = try longNamedNetwork(seed: 4, actors: 60, collaborations: 50)
    var options = FigureOptions()
    options.layout = .circle
    let picture = try figure(of: network, options)
    let points = try network.actors.map { actor in
      (actor.kind, try #require(centre(actor.name, picture)))
    }
    let count = Double(points.count)
    let middle = DOTPoint(
      x: points.reduce(0) { $0 + $1.1.x } / count, y: points.reduce(0) { $0 + $1.1.y } / count)
    let around = points.sorted {
      atan2($0.1.y - middle.y, $0.1.x - middle.x) < atan2($1.1.y - middle.y, $1.1.x - middle.x)
    }.map(\.0)
    let changes = around.indices.count { around[$0] != around[($0 + 1) % around.count] }
    #expect(changes == Set(around).count, "seed 4")
  }
}
