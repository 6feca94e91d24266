// Actors that may be one.
//
// Method: no pair is looked at unless something found by a key suggests it. The telling words of
// all names are numbered, with the names that have each. A name meets those that share one of its
// two rarest words (or a word spelled alike, or of the same meaning); where these are in too many
// names, those that share two of its words. Besides, a name meets those of the same letters
// without spaces, and a name of one word those whose initials it is. On 36,000 names that is some
// hundred thousand comparisons instead of 650 million.

/// Two actors that may be one.
public struct Duplicate: Hashable, Sendable {
  /// The actor that would be kept: the one in more records, else the one of the lower id.
  public let first: Actor
  /// The other.
  public let second: Actor
  /// The number of participations and collaborations of each.
  public let records: [Int]
  /// How likely they are one, from 0 to 1, in hundredths; 0.9 or more where nothing is left to
  /// doubt, 0.5 at most where the names differ in a number or a letter code.
  public let score: Double
  /// Whether nothing known leaves room for doubt.
  public let isSure: Bool
  /// What speaks for and against.
  public let findings: [DuplicateFinding]
}

/// Proposes actors that may be one; nothing is ever merged by it.
public struct DuplicateSearch: Hashable, Sendable {
  /// The least score of what is proposed, from 0 to 1.
  public var least: Double

  /// Creates a search.
  public init(least: Double = 0.5) {
    self.least = least
  }

  /// What a search found.
  public struct Outcome: Hashable, Sendable {
    /// The pairs, the likeliest first, then by the names of the first and the second.
    public let duplicates: [Duplicate]
    /// The number of pairs left out because they belong to a series, such as “Room 1” to “Room
    /// 30”: more than six names that differ in a number or a letter code alone.
    public let leftOutAsSeries: Int
  }

  /// How many names that differ in a code alone make a series.
  static let series = 6

  /// Searches `network`.
  ///
  /// - Complexity: O(*n* log *n*) in the names, with at most `NameBlocks.limit` comparisons for
  ///   each of the keys of a name.
  public func run(on network: Network) -> Outcome {
    let actors = network.actors.sorted { $0.id < $1.id }.map { NamedActor($0) }
    var towns = Set(network.places.map { Self.key(of: NamedActor.townWords($0.town)) })
    for actor in actors { towns.insert(Self.key(of: actor.town)) }
    for event in network.events { towns.insert(Self.key(of: NamedActor.townWords(event.place))) }
    towns.remove("")

    let blocks = NameBlocks(actors)
    let standing = Standing(network)
    var found: [Duplicate] = []
    var leftOut = 0
    for (one, other) in blocks.pairs() {
      let ids = (actors[one].actor.id, actors[other].actor.id)
      guard
        var likeness = ActorLikeness(
          actors[one], actors[other], towns: towns, together: standing.together(ids.0, ids.1))
      else { continue }
      likeness.weighInitials { blocks.count(withInitials: $0) }
      guard likeness.score >= least else { continue }
      if likeness.differsInCode, blocks.seriesLength(one, other) > Self.series {
        leftOut += 1
        continue
      }
      var counts = [standing.count(ids.0), standing.count(ids.1)]
      var pair = (actors[one].actor, actors[other].actor)
      if counts[1] > counts[0] {
        counts.swapAt(0, 1)
        pair = (pair.1, pair.0)
      }
      found.append(
        Duplicate(
          first: pair.0, second: pair.1, records: counts, score: likeness.score,
          isSure: likeness.isSure, findings: likeness.findings))
    }
    found.sort {
      ($1.score, $0.first.name, $0.second.name, $0.first.id, $0.second.id)
        < ($0.score, $1.first.name, $1.second.name, $1.first.id, $1.second.id)
    }
    return Outcome(duplicates: found, leftOutAsSeries: leftOut)
  }

  private static func key(of words: Set<String>) -> String {
    words.sorted().joined(separator: " ")
  }
}

/// In which records actors stand.
private struct Standing {
  private var collaborations: [String: [Int]] = [:]
  private var counts: [String: Int] = [:]
  private let titles: [String]

  init(_ network: Network) {
    for (place, collaboration) in network.collaborations.enumerated() {
      for actor in collaboration.actors {
        collaborations[actor, default: []].append(place)
        counts[actor, default: 0] += 1
      }
    }
    for part in network.participations { counts[part.actor, default: 0] += 1 }
    titles = network.collaborations.map { $0.title ?? $0.id }
  }

  func count(_ actor: String) -> Int { counts[actor] ?? 0 }

  /// The title of the first collaboration in which both stand.
  func together(_ one: String, _ other: String) -> String? {
    guard let first = collaborations[one], let second = collaborations[other] else { return nil }
    let shared = Set(first).intersection(second).min()
    return shared.map { titles[$0] }
  }
}
