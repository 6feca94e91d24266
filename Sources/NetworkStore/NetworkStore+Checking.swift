// Whether a network file is whole: its structure, its references, its records and its history.

import Collaborations
import GRDB
import Wording

extension NetworkStore {
  /// Checks the whole file and returns all that is wrong with it; nothing when it is sound.
  ///
  /// The structure is checked by SQLite, every reference followed, every record made again from
  /// its row, and the history replayed in numbers: it must lead to the very records that are there.
  ///
  /// - Throws: ``StoreError`` when the file cannot be read at all.
  /// - Complexity: O(*n* log *n*) in the records and the steps of the history.
  public func check() throws(StoreError) -> [CheckFinding] {
    do {
      return try reading { database in
        let damage = try Self.damage(on: database)
        // What a damaged file says of its content means nothing.
        if !damage.isEmpty { return damage }
        let dangling = try Self.dangling(on: database)
        return try dangling + Self.invalid(on: database) + Self.brokenHistory(on: database)
      }
    } catch {
      let error = Self.storeError(error, path: path, wait: wait)
      guard error.code == .damaged, error.sqliteCode != nil else { throw error }
      return [CheckFinding(code: .damage, sentence: error.sentence)]
    }
  }

  private static func damage(on database: Database) throws -> [CheckFinding] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
      .filter { $0 != "ok" }
      .map {
        .init(code: .damage, sentence: .checkFoundDamage(detail: Sentence.excerpt($0, limit: 200)))
      }
  }

  private static func dangling(on database: Database) throws -> [CheckFinding] {
    try database.foreignKeyViolations().prefix(1000).reduce(into: []) { findings, violation in
      findings.append(
        CheckFinding(
          code: .dangling,
          sentence: .checkFoundDangling(
            table: violation.originTable,
            key: violation.originRowID.map { String($0) } ?? "?",
            missing: violation.destinationTable)))
    }
  }

  private static func invalid(on database: Database) throws -> [CheckFinding] {
    var reader = RecordReader(on: database, keepsGoing: true)
    let network = try reader.read().network
    var findings = reader.refused.map { row in
      CheckFinding(
        code: .invalid,
        sentence: .checkFoundInvalid(
          type: row.type.rawValue, id: Sentence.excerpt(row.id), why: row.why))
    }
    // The reader followed the references of every other record, to records that it had read.
    var plan = ChangePlan(changing: StoredNetwork(), lastKey: 0)
    for actor in network.actors { try plan.add(.put(.actor(actor))) }
    do throws(Collaborations.RecordError) {
      try plan.validate()
    } catch {
      findings.append(CheckFinding(code: .invalid, sentence: error.sentence))
    }
    return findings
  }

  private static func brokenHistory(on database: Database) throws -> [CheckFinding] {
    try numberingFindings(on: database) + valueFindings(on: database)
      + presenceFindings(on: database)
  }

  /// Every number of a record was given by the counter.
  private static func numberingFindings(on database: Database) throws -> [CheckFinding] {
    let last = try Int64.fetchOne(database, sql: "SELECT last FROM numbering") ?? 0
    return try RecordType.allCases.compactMap { type in
      let highest = try Int64.fetchOne(database, sql: "SELECT max(key) FROM \(type.rawValue)")
      guard let highest, highest > last else { return nil }
      return CheckFinding(
        code: .history,
        sentence: .checkFoundHistoryGap(
          type: type.rawValue, number: Int(highest), isPresent: true))
    }
  }

  /// Each step has the values by which it can be undone, or done again.
  private static func valueFindings(on database: Database) throws -> [CheckFinding] {
    let rows = try Statement(
      """
      SELECT step.entry, value.content, value.key IS NULL
      FROM step JOIN entry ON entry.id = step.entry
        LEFT JOIN value ON value.key = iif(entry.state = 0, step.before, step.after)
      WHERE entry.state < 2 AND action != iif(entry.state = 0, 1, 3)
      """, on: database)
    var findings: [CheckFinding] = []
    while try rows.nextRow() {
      var detail: Sentence?
      if rows.integer(2) != 0 {
        detail = .entryLacksValue
      } else if let content = try rows.text(1), JSON(content) == nil {
        detail = .entryValueIsUnreadable
      }
      guard let detail else { continue }
      findings.append(
        CheckFinding(
          code: .history,
          sentence: .checkFoundBrokenEntry(entry: Int(rows.integer(0)), detail: detail)))
    }
    return findings
  }

  /// The steps that are done, one after the other, lead to the records that are there.
  private static func presenceFindings(on database: Database) throws -> [CheckFinding] {
    var present: [RecordType: Set<Int64>] = [:]
    let rows = try Statement(
      """
      SELECT sort, action, record FROM step JOIN entry ON entry.id = step.entry
      WHERE entry.state = 0 ORDER BY entry, position
      """, on: database)
    while try rows.nextRow() {
      guard let type = RecordType(number: rows.integer(0)) else { continue }
      if rows.integer(1) == Action.removed.rawValue {
        present[type]?.remove(rows.integer(2))
      } else {
        present[type, default: []].insert(rows.integer(2))
      }
    }
    var findings: [CheckFinding] = []
    for type in RecordType.allCases {
      var missing = present.removeValue(forKey: type) ?? []
      var untold: Set<Int64> = []
      let there = try Statement("SELECT key FROM \(type.rawValue)", on: database)
      while try there.nextRow() {
        if missing.remove(there.integer(0)) == nil { untold.insert(there.integer(0)) }
      }
      for number in missing.union(untold).sorted().prefix(100) {
        findings.append(
          CheckFinding(
            code: .history,
            sentence: .checkFoundHistoryGap(
              type: type.rawValue, number: Int(number), isPresent: untold.contains(number))))
      }
    }
    return findings
  }
}

extension Network {
  /// What it takes to make this network.
  fileprivate var steps: [Step] {
    var steps = places.map { Step.put(.place($0)) }
    steps += editions.map { .put(.edition($0)) }
    steps += actors.map { .put(.actor($0)) }
    steps += events.map { .put(.event($0)) }
    steps += participations.map { .put(.participation($0)) }
    steps += collaborations.map { .put(.collaboration($0)) }
    return steps
  }
}
