// How many records each actor stands in.

import Collaborations

extension ActorGraph {
  /// For each actor, the number of records of one sort in which it stands.
  func count(_ type: RecordType) -> [Double?] {
    var counts = [Double](repeating: 0, count: actors.count)
    switch type {
    case .event: return eventsAttended.map { Double($0) }
    default:
      for record in records where record.type == type {
        for node in record.nodes { counts[Int(node)] += 1 }
      }
      return counts
    }
  }
}
