// Small networks written as words.

import Collaborations

/// A network of actors named by single words, and collaborations of them.
func network(
  _ actors: String, records: [(actors: String, weight: Double)],
  countries: [String: String] = [:]
) throws -> Network {
  var network = Network()
  for name in actors.split(separator: " ").map(String.init) {
    var draft = ActorDraft(id: name, name: name)
    draft.country = countries[name]
    network.actors.append(try Actor(draft))
  }
  for (place, record) in records.enumerated() {
    let digits = String(place)
    let number = String(repeating: "0", count: 4 - digits.count) + digits
    var draft = CollaborationDraft(id: "c\(number)", kind: "tie")
    draft.weight = record.weight
    draft.participants = try record.actors.split(separator: " ").map { try Participant(String($0)) }
    network.collaborations.append(try Collaboration(draft))
  }
  network.sort()
  return network
}

/// The network T1: ten actors, nine ties, two groups, one isolate.
func vectorT1() throws -> Network {
  let ties = ["a b", "a c", "b c", "c d", "d e", "e f", "e g", "f g", "h i"]
  var countries: [String: String] = [:]
  for name in ["a", "b", "c", "e", "h", "j"] { countries[name] = "FR" }
  for name in ["d", "f", "g", "i"] { countries[name] = "BE" }
  return try network(
    "a b c d e f g h i j", records: ties.map { ($0, 1) }, countries: countries)
}

extension Sequence {
  /// The values of a measure by the actor's name.
  func named(_ names: [String]) -> [String: Element] {
    Dictionary(uniqueKeysWithValues: zip(names, self))
  }
}
