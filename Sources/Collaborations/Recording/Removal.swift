// Removing one record, and what stands in the way of it.

import Wording

extension Directory {
  /// Returns what it takes to remove the record called `typed`.
  ///
  /// - Throws: ``LookupError``, or ``RecordError`` when other records refer to it.
  public func removal(of type: RecordType, named typed: String) throws -> EditPlan {
    let id = try id(of: type, named: typed)
    switch type {
    case .collaboration:
      let name = collaborations.name(of: id) ?? id
      return EditPlan(
        .removed, .collaboration(id), name: name, steps: [.remove(.collaboration(id))])
    case .event:
      let name = events.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          .collaboration: network.collaborations.count { $0.event == id }
        ])
      let parts = network.participations.filter { $0.event == id }
        .map { Step.remove(Record.participation($0).key) }
      return EditPlan(.removed, .event(id), name: name, steps: parts + [.remove(.event(id))])
    case .edition:
      let name = editions.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          .event: network.events.count { $0.edition == id },
          .collaboration: network.collaborations.count { $0.edition == id },
        ])
      return EditPlan(.removed, .edition(id), name: name, steps: [.remove(.edition(id))])
    case .actor, .place, .participation:
      let name = actors.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          .collaboration: network.collaborations.count {
            $0.participants.contains { $0.actor == id }
          },
          .participation: network.participations.count { $0.actor == id },
          .actor: network.actors.count { $0.partOf == id },
        ])
      return EditPlan(.removed, .actor(id), name: name, steps: [.remove(.actor(id))])
    }
  }

  private func refuse(_ name: String, holders: [RecordType: Int]) throws(RecordError) {
    let words = Sentence.holders(
      actors: holders[.actor] ?? 0, events: holders[.event] ?? 0,
      collaborations: holders[.collaboration] ?? 0, participations: holders[.participation] ?? 0)
    guard let words else { return }
    throw RecordError(.inUse(by: words), field: .name, value: name)
  }
}
