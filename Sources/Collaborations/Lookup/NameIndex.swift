// Finding the record that a typed name means.

/// Finds the record that a name typed on the command line means.
///
/// A name is looked up by id exactly as typed, else by name or alias in canonical form, else
/// folded (``NameForm``). The first letters of a name never match.
public struct NameIndex: Sendable {
  /// What a name was found to mean.
  public enum Match: Hashable, Sendable {
    /// One record, by its id.
    case one(String)
    /// Several records, by their ids in order; the name alone does not say which.
    case several([String])
    /// Nothing.
    case nothing
  }

  /// One record: its id and the names it goes by, the first being the one to show.
  public struct Entry: Hashable, Sendable {
    /// The record's id.
    public let id: String
    /// Its name, then its aliases.
    public let names: [String]

    /// Creates an entry.
    public init(id: String, names: [String]) {
      self.id = id
      self.names = names
    }
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var exact: [String: [Int]] = [:]

  /// Creates an index of `entries`.
  ///
  /// - Complexity: O(*n*) in the names.
  public init(_ entries: [Entry] = []) {
    self.entries.reserveCapacity(entries.count)
    for entry in entries { insert(entry) }
  }

  /// Adds a record; one with the same id is not added again.
  public mutating func insert(_ entry: Entry) {
    guard places[entry.id] == nil else { return }
    places[entry.id] = entries.count
    for name in Set(entry.names) { exact[name, default: []].append(entries.count) }
    entries.append(entry)
  }

  /// Whether a record has this id.
  public func contains(id: String) -> Bool { places[id] != nil }

  /// The name to show for the record with this id.
  public func name(of id: String) -> String? { places[id].flatMap { entries[$0].names.first } }

  /// Returns what `typed` means.
  ///
  /// - Throws: ``RecordError`` when `typed` could not be a name: empty, too long, or holding
  ///   characters that names may not hold.
  /// - Complexity: O(1) for an id or an exact name, else O(*n*) in the names.
  public func match(_ typed: String, field: Field = .name) throws(RecordError) -> Match {
    let name = try Valid.name(typed, field: field)
    if places[name] != nil { return .one(name) }
    if let found = exact[name] { return Self.match(found.map { entries[$0].id }) }
    let folded = NameForm.folded(name)
    var found: [String] = []
    for entry in entries where entry.names.contains(where: { NameForm.folded($0) == folded }) {
      found.append(entry.id)
    }
    return Self.match(found)
  }

  /// Returns the names closest to `typed`, closest first: those that share its words or differ
  /// from it by a few letters.
  ///
  /// - Complexity: O(*n* · *k*²) in the number of names and the length of `typed`.
  public func closest(to typed: String, limit: Int = 3) -> [String] {
    let wanted = ClosenessToName(typed)
    var candidates: [(score: Double, name: String)] = []
    for entry in entries {
      guard let shown = entry.names.first else { continue }
      let score = entry.names.map { wanted.score(of: $0) }.max() ?? 0
      if score >= 0.5 { candidates.append((score, shown)) }
    }
    candidates.sort { ($1.score, $0.name) < ($0.score, $1.name) }
    return candidates.prefix(limit).map(\.name)
  }

  private static func match(_ ids: [String]) -> Match {
    switch ids.count {
    case 0: .nothing
    case 1: .one(ids[0])
    default: .several(ids.sorted())
    }
  }
}
