// From latitudes and longitudes to a flat map.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A place on the globe, in degrees.
struct GlobePoint: Hashable, Sendable {
  var latitude: Double
  var longitude: Double
}

/// Lambert's azimuthal equal-area projection of the sphere, around a centre.
///
/// Areas are true everywhere, and distances near the centre; within 500 km of it no direction is
/// off by more than 0.1 % in scale. It is the projection of European statistics (EPSG:3035), here
/// around the middle of what is shown.
///
/// > Reference: J. P. Snyder, "Map Projections: A Working Manual", U.S. Geological Survey
/// > Professional Paper 1395, 1987, pp. 182–190.
struct MapProjection: Hashable, Sendable {
  /// The radius of a sphere with the area of the earth, in kilometres.
  static let radius = 6371.0072

  /// The place in the middle.
  let centre: GlobePoint

  /// Creates the projection around `centre`.
  init(centre: GlobePoint) { self.centre = centre }

  /// Creates the projection around the middle of `points`: that of the smallest rectangle of
  /// degrees around them, also across the date line.
  init(around points: [GlobePoint]) {
    let (south, north) = (
      points.map(\.latitude).min() ?? 0, points.map(\.latitude).max() ?? 0
    )
    // The widest gap between neighbours on the circle of longitudes lies opposite of the middle.
    let sorted = points.map(\.longitude).sorted()
    var start = 0, widest = -1.0
    for (place, longitude) in sorted.enumerated() {
      let before = place == 0 ? sorted[sorted.count - 1] - 360 : sorted[place - 1]
      if longitude - before > widest {
        widest = longitude - before
        start = place
      }
    }
    let span = sorted.isEmpty ? 0 : 360 - widest
    var middle = (sorted.isEmpty ? 0 : sorted[start]) + span / 2
    if middle > 180 { middle -= 360 }
    centre = GlobePoint(latitude: (south + north) / 2, longitude: middle)
  }

  /// Kilometres to the east and to the north of the centre; `nil` opposite of it.
  func project(_ point: GlobePoint) -> (x: Double, y: Double)? {
    let degree = Double.pi / 180
    let (latitude, middle) = (point.latitude * degree, centre.latitude * degree)
    let turn = (point.longitude - centre.longitude) * degree
    let cosine = sin(middle) * sin(latitude) + cos(middle) * cos(latitude) * cos(turn)
    guard 1 + cosine > 1e-6 else { return nil }
    let scale = Self.radius * (2 / (1 + cosine)).squareRoot()
    return (
      scale * cos(latitude) * sin(turn),
      scale * (cos(middle) * sin(latitude) - sin(middle) * cos(latitude) * cos(turn))
    )
  }
}
