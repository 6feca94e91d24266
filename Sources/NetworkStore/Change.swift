// A change while it is made, inside a transaction.

import Collaborations
import GRDB
import GRDBSQLite

/// A change while it is made: what it finds, and what the history says of it.
struct Change {
  private let stored: StoredNetwork
  private let lastKey: Int64
  private let command, author, time: String

  init(of stored: StoredNetwork, lastKey: Int64, command: String, author: String, time: String) {
    self.stored = stored
    self.lastKey = lastKey
    self.command = command
    self.author = author
    self.time = time
  }

  /// Takes `steps`, and says what they did; without an entry of the history when that is nothing.
  ///
  /// The last steps of a large import are written while they are made. Should one of them not be
  /// what it is said to be, the transaction begins again and every step is planned first.
  ///
  /// - Throws: `RecordError` for steps that break a rule of the records.
  func make(_ steps: some Sequence<Step>, on database: Database) throws -> ChangeOutcome {
    if let list = steps as? StepList, let pairs = list.pairs {
      do {
        // SQLite need not look up again what very many refer to, which would take a third of the
        // time: a plan has found each event, and the writer of pairs each actor, by its key.
        if pairs.count > ParticipantIndex.largeCount {
          try NetworkStore.beginAgain(checkingReferences: false, on: database)
        }
        return try make(list.listed, pairs, on: database)
      } catch is PairWriter.NotNew {
        try NetworkStore.beginAgain(checkingReferences: true, on: database)
      }
    }
    return try make(steps, nil, on: database)
  }

  private func make(_ steps: some Sequence<Step>, _ pairs: NewPairs?, on database: Database) throws
    -> ChangeOutcome
  {
    var plan = ChangePlan(changing: stored, lastKey: lastKey)
    for step in steps { try plan.add(step) }
    try plan.validate()
    var outcome = plan.outcome
    guard plan.changesAnything || pairs?.count ?? 0 > 0 else { return outcome }
    let journal = try Journal(on: database)
    outcome.entry = try journal.begin(command: command, author: author, at: time)
    try plan.write(on: database, andNew: pairs, remembering: journal, countingIn: &outcome)
    return outcome
  }
}
