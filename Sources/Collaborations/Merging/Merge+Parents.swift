// The order of actors that are part of others.

extension Merge {
  /// Orders actors so that each comes after the one it is part of; those whose chain of parents
  /// leads nowhere, or back to itself, are left out.
  mutating func parentsFirst(_ merged: [(actor: Actor, known: Actor?)])
    -> [(actor: Actor, known: Actor?)]
  {
    guard merged.contains(where: { $0.actor.partOf != nil }) else { return merged }
    var isSettled: Set<String> = []
    var places: [String: Int] = [:]
    for (place, entry) in merged.enumerated() { places[entry.actor.id] = place }
    var ordered: [(actor: Actor, known: Actor?)] = []
    ordered.reserveCapacity(merged.count)
    for entry in merged where !isSettled.contains(entry.actor.id) {
      let (chain, error) = chain(from: entry.actor.id, to: isSettled)
      isSettled.formUnion(chain)
      if let error {
        note(error)
        for id in chain { actors.remove(id) }
        continue
      }
      for id in chain.reversed() {
        if let place = places[id] { ordered.append(merged[place]) }
      }
    }
    return ordered
  }

  /// The ids from `id` up to the last parent that is not settled, and what is wrong with them.
  private func chain(from id: String, to isSettled: Set<String>) -> ([String], RecordError?) {
    var chain = [id]
    var onChain: Set<String> = [id]
    while let last = chain.last, let parent = actors[last]?.partOf {
      guard actors[parent] != nil else {
        return (chain, RecordError(.unknown, field: .partOf, value: parent))
      }
      if isSettled.contains(parent) { break }
      guard onChain.insert(parent).inserted else {
        return (chain, RecordError(.cycle, field: .partOf, value: actors[id]?.name ?? id))
      }
      chain.append(parent)
    }
    return (chain, nil)
  }
}
