// A town and where it is.

/// A town and where it is, for actors and events that name it without coordinates of their own.
public struct Place: Hashable, Sendable {
  /// The town.
  public let town: String
  /// The country, or `nil` where nothing was said.
  public let country: String?
  /// Degrees, in -90...90.
  public let latitude: Double
  /// Degrees, in -180...180.
  public let longitude: Double

  /// Creates a place.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(town: String, country: String?, latitude: Double, longitude: Double)
    throws(RecordError)
  {
    self.town = try Valid.name(town, field: .town)
    self.country = try Valid.optionalName(country, field: .country)
    self.latitude = try Valid.number(latitude, in: -90...90, field: .latitude) ?? 0
    self.longitude = try Valid.number(longitude, in: -180...180, field: .longitude) ?? 0
  }
}
