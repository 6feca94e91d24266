// Collaborations of two actors without a key, by the million.

extension Merge {
  /// Merges pairs: finds which are new and gives those their ids, so that each can be made when it
  /// is asked for.
  ///
  /// The outcome is that of merging their drafts one by one.
  mutating func merge(_ pairs: DeferredPairs) {
    guard pairs.count > 0 else { return }
    let ids = pairs.actorKeys.map { key in
      actors.id(of: key).flatMap { actors[$0.id] == nil ? nil : $0.id } ?? actors.existing(key)
    }
    collaborations.reserveIDs(pairs.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(pairs.count)
    var chosen: [Int32]?
    let names = ids.enumerated().map { place, id in id ?? pairs.actorKeys[place] }
    if collaborations.records.isEmpty, pairs.facts != nil, isValid(pairs, names: names),
      !ids.contains(nil)
    {
      addPlain(pairs, names: names, numbers: &numbers)
      if pairs.count > Self.largeCount {
        let order = order(of: pairs, names: names)
        numbers = order.map { numbers[Int($0)] }
        chosen = order
      }
    } else {
      chosen = addEach(pairs, names: names, isKnown: ids.map { $0 != nil }, numbers: &numbers)
    }
    steps.append(
      NewPairs(
        pairs, actorIDs: names, ids: collaborations.taken, idNumbers: numbers, chosen: chosen,
        references: NewPairs.References(
          events: events.meanings, editions: editions.meanings)))
  }

  /// The pairs beyond which they are put in order.
  private static var largeCount: Int { 50_000 }

  /// The pairs in the order of their actors' ids, and so nearly of their own: a table that is filled
  /// in order is filled in half the time.
  private func order(of pairs: DeferredPairs, names: [String]) -> [Int32] {
    var ranks = [Int](repeating: 0, count: names.count)
    for (rank, place) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() {
      ranks[place] = rank + 1
    }
    // Two rounds of counting: by the second actor, then by the first, whose order then stands.
    let pairsInOrder = (0..<Int32(truncatingIfNeeded: pairs.count))
    let bySecond = Self.sorted(Array(pairsInOrder), count: names.count + 1) { pair in
      pairs.ends(Int(pair)).second.map { ranks[$0] } ?? 0
    }
    return Self.sorted(bySecond, count: names.count + 1) { ranks[pairs.ends(Int($0)).first] }
  }

  private static func sorted(_ pairs: [Int32], count: Int, by rank: (Int32) -> Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: count + 1)
    for pair in pairs { starts[rank(pair) + 1] += 1 }
    for place in 1...count { starts[place] += starts[place - 1] }
    var sorted = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      let rank = rank(pair)
      sorted[starts[rank]] = pair
      starts[rank] += 1
    }
    return sorted
  }

  /// Whether the pairs, which differ in their actors and in what was checked with their rows, are
  /// valid: one of them is.
  private func isValid(_ pairs: DeferredPairs, names: [String]) -> Bool {
    var draft = pairs.draft(0, names)
    draft.id = "-"
    return (try? Collaboration(draft)) != nil
  }

  /// Gives ids to pairs that all are new.
  private mutating func addPlain(
    _ pairs: DeferredPairs, names: [String], numbers: inout [Int32]
  ) {
    let stems = names.map { PairStem(of: $0) }
    var stem: [UInt8] = []
    for pair in 0..<pairs.count {
      let (first, second) = pairs.ends(pair)
      stem.removeAll(keepingCapacity: true)
      if let left = stems[first].ascii, let right = second.map({ stems[$0].ascii }) ?? [] {
        stem += left
        if !stem.isEmpty, !right.isEmpty { stem.append(UInt8(ascii: "-")) }
        stem += right
        if stem.isEmpty { stem += Self.fallback.utf8 }
      } else {
        let shown = [first, second].compactMap(\.self).map { PairStem.shown(names[$0]) }
        stem +=
          Identifier.readable(from: shown.joined(separator: " "), fallback: Self.fallback)
          .utf8
      }
      numbers.append(Int32(truncatingIfNeeded: collaborations.newID(stem: stem)))
      created.participations += second == nil ? 1 : 2
    }
    created.collaborations += pairs.count
  }

  /// Merges drafts one by one, and returns which of them are new.
  private mutating func addEach(
    _ pairs: DeferredPairs, names: [String], isKnown: [Bool], numbers: inout [Int32]
  ) -> [Int32] {
    var chosen: [Int32] = []
    var known = KeylessCollaborations(collaborations.records)
    for pair in 0..<pairs.count {
      do throws(RecordError) {
        var draft = pairs.draft(pair, names)
        draft.event = try resolved(draft.event, in: events, field: .event)
        draft.edition = try resolved(draft.edition, in: editions, field: .edition)
        let (first, second) = pairs.ends(pair)
        for end in [first, second].compactMap(\.self) where !isKnown[end] {
          throw RecordError(.unknown, field: .actor, value: pairs.actorKeys[end])
        }
        if let same = try known.take(saying: draft) {
          unchanged.collaborations += 1
          unchanged.participations += same.participants.count
          continue
        }
        let stem = Identifier.readable(
          from: draft.title ?? Self.stem(of: draft.participants), fallback: Self.fallback)
        let number = collaborations.newID(stem: Array(stem.utf8))
        draft.id = collaborations.taken.text(number)
        created.participations += try Collaboration(draft).participants.count
        created.collaborations += 1
        numbers.append(Int32(truncatingIfNeeded: number))
        chosen.append(Int32(truncatingIfNeeded: pair))
      } catch {
        note(error)
      }
    }
    return chosen
  }

  private static var fallback: String { "collaboration" }
}

/// What an actor's id gives to the id of a pair.
struct PairStem {
  /// The readable form of what is shown of the id, in ASCII; `nil` for ids in other letters, which
  /// may fold otherwise beside another.
  let ascii: [UInt8]?

  init(of id: String) {
    let shown = Self.shown(id)
    guard shown.utf8.allSatisfy({ $0 < 0x80 }) else {
      ascii = nil
      return
    }
    ascii = Array(Identifier.readable(from: shown, fallback: "").utf8)
  }

  /// The beginning of an id, as it stands in the ids of collaborations.
  static func shown(_ id: String) -> String {
    // Counting characters is slow, and short ids need not be cut.
    id.utf8.count <= 36 ? id : String(id.prefix(36))
  }
}
