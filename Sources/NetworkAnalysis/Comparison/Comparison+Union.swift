// Two networks in one, to be drawn.

public import Collaborations
import GraphCore

extension Comparison {
  /// The actors and the ties of both networks as one network, so that everything kept has one
  /// place in a picture.
  ///
  /// Each tie is a collaboration of two actors with the weight it has after, or had before where it
  /// was lost. Actors and ties have an attribute called `attribute`, which says by `word` what became
  /// of them.
  ///
  /// - Throws: `RecordError` when a word or the attribute is no name.
  /// - Complexity: O(*n* + *m*).
  public func union(attribute: String, word: (Fate) -> String) throws -> Network {
    var network = Network()
    network.actors = try actors.map { actor in
      var draft = ActorDraft(actor.actor)
      draft.attributes[attribute] = .text(word(actor.fate))
      return try Actor(draft)
    }
    let isDirected = after.graph.isDirected
    let digits = String(ties.count).utf8.count
    network.collaborations = try ties.enumerated().map { place, tie in
      let number = String(place)
      let zeros = String(repeating: "0", count: digits - number.utf8.count)
      var draft = CollaborationDraft(id: "t" + zeros + number, kind: Vocabulary.tie)
      draft.participants = [
        try Participant(actors[tie.first].actor.id, role: isDirected ? "from" : nil),
        try Participant(actors[tie.second].actor.id, role: isDirected ? "to" : nil),
      ]
      draft.weight = tie.after ?? tie.before
      draft.attributes[attribute] = .text(word(tie.fate))
      return try Collaboration(draft)
    }
    return network
  }
}
