// What lies under the actors of a map.

public import Foundation
import Wording

/// What lies under the actors of a map: land as polygons, borders and rivers as lines.
public struct Basemap: Hashable, Sendable {
  /// A ring of land or a line, in degrees.
  struct Shape: Hashable, Sendable {
    var points: [GlobePoint]
    var isLand: Bool
  }

  let shapes: [Shape]

  /// The most points that are read.
  public static let mostPoints = 2_000_000

  /// Reads the polygons and lines of the features of GeoJSON.
  ///
  /// They are in degrees of longitude and latitude (WGS 84). Other geometries are left out.
  ///
  /// - Throws: ``FigureError`` when `bytes` are not GeoJSON, or hold no polygon and no line.
  ///
  /// > Reference: RFC 7946, "The GeoJSON Format", 2016.
  public init(geoJSON bytes: Data) throws {
    guard let root = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw FigureError(.file, .figureBasemapUnreadable)
    }
    var reader = GeoJSONReader()
    try reader.read(root)
    guard !reader.shapes.isEmpty else { throw FigureError(.file, .figureBasemapEmpty) }
    shapes = reader.shapes
  }
}

/// Reads the geometries of GeoJSON, each with a stack of its own rather than by recursion.
private struct GeoJSONReader {
  var shapes: [Basemap.Shape] = []
  private var points = 0

  mutating func read(_ root: [String: Any]) throws {
    var waiting: [[String: Any]] = [root]
    while let object = waiting.popLast() {
      switch object["type"] as? String {
      case "FeatureCollection":
        waiting += (object["features"] as? [[String: Any]] ?? []).reversed()
      case "Feature":
        if let geometry = object["geometry"] as? [String: Any] { waiting.append(geometry) }
      case "GeometryCollection":
        waiting += (object["geometries"] as? [[String: Any]] ?? []).reversed()
      case "Polygon": try addPolygon(object["coordinates"])
      case "MultiPolygon":
        for polygon in object["coordinates"] as? [Any] ?? [] { try addPolygon(polygon) }
      case "LineString": try add(object["coordinates"], isLand: false)
      case "MultiLineString":
        for line in object["coordinates"] as? [Any] ?? [] { try add(line, isLand: false) }
      case "Point", "MultiPoint": continue
      default: throw FigureError(.file, .figureBasemapUnreadable)
      }
    }
  }

  /// Adds the outer ring of a polygon as land, and its holes as lines.
  private mutating func addPolygon(_ rings: Any?) throws {
    for (place, ring) in (rings as? [Any] ?? []).enumerated() {
      try add(ring, isLand: place == 0)
    }
  }

  private mutating func add(_ line: Any?, isLand: Bool) throws {
    guard let line = line as? [[Any]] else {
      throw FigureError(.file, .figureBasemapUnreadable)
    }
    var read: [GlobePoint] = []
    read.reserveCapacity(line.count)
    for position in line {
      guard position.count >= 2, let longitude = (position[0] as? NSNumber)?.doubleValue,
        let latitude = (position[1] as? NSNumber)?.doubleValue,
        (-180...180).contains(longitude), (-90...90).contains(latitude)
      else { throw FigureError(.file, .figureBasemapUnreadable) }
      read.append(GlobePoint(latitude: latitude, longitude: longitude))
    }
    points += read.count
    guard points <= Basemap.mostPoints else {
      throw FigureError(.file, .figureBasemapTooLarge(most: Basemap.mostPoints))
    }
    if read.count > 1 { shapes.append(Basemap.Shape(points: read, isLand: isLand)) }
  }
}
