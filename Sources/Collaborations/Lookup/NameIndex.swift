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
    for level in Level.allCases {
      let found = match(name, at: level)
      if found != .nothing { return found }
    }
    return .nothing
  }

  /// How a name is looked up: by id, else by name or alias as typed, else folded.
  enum Level: CaseIterable {
    case id, exact, folded
  }

  /// Returns what the canonical `name` means at one level.
  func match(_ name: String, at level: Level) -> Match {
    switch level {
    case .id: places[name] == nil ? .nothing : .one(name)
    case .exact: Self.match(ids(named: name))
    case .folded: Self.match(ids(folded: NameForm.folded(name)))
    }
  }

  /// The ids of the records that go by this very name, as their name or an alias.
  func ids(named name: String) -> [String] { (exact[name] ?? []).map { entries[$0].id } }

  private func ids(folded: String) -> [String] {
    entries.filter { $0.names.contains { NameForm.folded($0) == folded } }.map(\.id)
  }

  /// Returns the names closest to `typed`, closest first: those that share its words or differ
  /// from it by a few letters.
  ///
  /// - Complexity: O(*n* · *k*²) in the number of names and their length, of which the first 80
  ///   letters count.
  public func closest(to typed: String, limit: Int = 3) -> [String] {
    Self.closest(to: typed, in: [self], limit: limit)
  }

  /// Returns the names of all `indices` that score at least `least`, closest first, each once.
  static func closest(
    to typed: String, in indices: [NameIndex], limit: Int = 3, atLeast least: Double = 0.5
  ) -> [String] {
    let wanted = ClosenessToName(typed)
    var candidates: [(score: Double, name: String)] = []
    for entry in indices.lazy.flatMap(\.entries) {
      guard let shown = entry.names.first else { continue }
      let score = entry.names.reduce(0) { max($0, wanted.score(of: $1)) }
      if score >= least { candidates.append((score, shown)) }
    }
    candidates.sort { ($1.score, $0.name) < ($0.score, $1.name) }
    var names: [String] = []
    for candidate in candidates where !names.contains(candidate.name) {
      guard names.count < limit else { break }
      names.append(candidate.name)
    }
    return names
  }

  private static func match(_ ids: [String]) -> Match {
    switch ids.count {
    case 0: .nothing
    case 1: .one(ids[0])
    default: .several(ids.sorted())
    }
  }
}
