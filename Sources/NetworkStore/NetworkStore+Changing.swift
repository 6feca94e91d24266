// Reading everything, changing something, and the history of both.

public import Collaborations
public import Foundation
import GRDB
import Wording

extension NetworkStore {
  /// Reads everything, in the order of `Network`, at one moment.
  ///
  /// - Throws: ``StoreError``.
  /// - Complexity: O(*n* log *n*) in the records.
  public func read() throws(StoreError) -> Network {
    do {
      return try reading { database in
        var reader = RecordReader(on: database)
        return try reader.read().network
      }
    } catch {
      throw Self.storeError(error, path: path, wait: wait)
    }
  }

  /// Changes the network by the steps that `body` answers for it.
  ///
  /// Nobody else writes from before `body` sees the network until the change is on the disk. The
  /// change is made whole or not at all, as one entry of the history, and none when nothing
  /// changes: a step that puts a record as it is changes nothing. References are checked when all
  /// steps are done, so steps may come in any order.
  ///
  /// - Parameters:
  ///   - command: the command that makes the change, for the history.
  ///   - author: who makes it, for the history.
  ///   - time: when it is made.
  ///   - body: what to do, given the network as it is; what it throws is thrown again, and
  ///     nothing is changed.
  /// - Throws: ``StoreError``, and what `body` throws.
  @discardableResult
  public func change<Steps: Sequence<Step>>(
    command: String, author: String, at time: Date = Date(),
    _ body: (Network) throws -> Steps
  ) throws -> ChangeOutcome {
    try change(command: command, author: author, at: time) { network in
      (try body(network), ())
    }.outcome
  }

  /// Changes the network by the steps that `body` answers for it, and returns what it answers
  /// besides.
  ///
  /// See the other method of this name.
  public func change<Steps: Sequence<Step>, Answer>(
    command: String, author: String, at time: Date = Date(),
    _ body: (Network) throws -> (steps: Steps, answer: Answer)
  ) throws -> (outcome: ChangeOutcome, answer: Answer) {
    var outcome = ChangeOutcome()
    var answer: Answer?
    _ = try writing { (database) -> Void? in
      var reader = RecordReader(on: database)
      let stored = try reader.read()
      let (steps, told) = try body(stored.network)
      answer = told
      let last = try Int64.fetchOne(database, sql: "SELECT last FROM numbering")
      let change = Change(
        of: stored, lastKey: last ?? 0, command: command, author: author,
        time: Self.timestamp(time))
      do {
        outcome = try change.make(steps, on: database)
      } catch let error as Collaborations.RecordError {
        throw StoreError.invalid(error, path: path)
      }
      return outcome.changedAnything ? () : nil
    }
    guard let answer else {
      throw StoreError(
        .internalFailure, path: path, .storeFailed(path: path, detail: "no answer"))
    }
    return (outcome, answer)
  }

  /// Undoes the latest change that is not undone, and returns its entry.
  ///
  /// - Throws: ``StoreError``; ``StoreError/Code/nothingToUndo`` when none is left.
  @discardableResult
  public func undo(author: String, at time: Date = Date()) throws(StoreError) -> HistoryEntry {
    try step(
      StoreError(.nothingToUndo, path: path, .nothingToUndo(path: path))
    ) { journal, database in
      try journal.undo(author: author, at: Self.timestamp(time), on: database)
    }
  }

  /// Does the change that was undone last again, and returns its entry.
  ///
  /// - Throws: ``StoreError``; ``StoreError/Code/nothingToRedo`` when nothing was undone since the
  ///   last change.
  @discardableResult
  public func redo() throws(StoreError) -> HistoryEntry {
    try step(
      StoreError(.nothingToRedo, path: path, .nothingToRedo(path: path))
    ) { journal, database in
      try journal.redo(on: database)
    }
  }

  /// Every change, from the first to the last, those undone included.
  public func history() throws(StoreError) -> [HistoryEntry] {
    do {
      return try reading { try Self.entries(on: $0) }
    } catch {
      throw Self.storeError(error, path: path, wait: wait)
    }
  }

  private func step(
    _ nothing: StoreError, _ body: (Journal, Database) throws -> Int64?
  ) throws(StoreError) -> HistoryEntry {
    do {
      let entry = try writing { database -> HistoryEntry? in
        guard let id = try body(try Journal(on: database), database) else { return nil }
        return try Self.entries(on: database, only: id).first
      }
      guard let entry else { throw nothing }
      return entry
    } catch {
      throw Self.storeError(error, path: path, wait: wait)
    }
  }

  private static func entries(on database: Database, only id: Int64? = nil) throws
    -> [HistoryEntry]
  {
    let rows = try Statement(
      """
      SELECT entry.id, at, author.content, command.content, state
      FROM entry LEFT JOIN value AS author ON author.key = entry.author
        LEFT JOIN value AS command ON command.key = entry.command
      WHERE ?1 IS NULL OR entry.id = ?1 ORDER BY entry.id
      """, on: database)
    rows.bind(id, at: 0)
    var entries: [HistoryEntry] = []
    while try rows.nextRow() {
      entries.append(
        HistoryEntry(
          id: Int(rows.integer(0)), at: try rows.text(1) ?? "", author: try rows.text(2) ?? "",
          command: try rows.text(3) ?? "", isUndone: rows.integer(4) != 0))
    }
    return entries
  }

  private static func timestamp(_ time: Date) -> String {
    time.formatted(.iso8601)
  }
}
