// The index of participants by their actors, made anew where very much changes.

import GRDB

/// The index of participants by their actors.
///
/// It is made anew behind a large change, which is faster than keeping it in order row by row.
enum ParticipantIndex {
  /// The collaborations beyond which a change makes the index anew.
  static let largeCount = 50_000

  /// Calls `body`, without the index meanwhile where `isLarge` says that it changes much.
  static func rebuilt<Answer>(
    if isLarge: Bool, on database: Database, around body: () throws -> Answer
  ) throws -> Answer {
    guard isLarge else { return try body() }
    try database.execute(sql: "DROP INDEX participant_actor")
    let answer = try body()
    try make(on: database)
    return answer
  }

  /// Makes the index by sorting a few megabytes at a time, each of which the processor's own memory
  /// holds, beside the file; in half the time of a sort in memory, and a third of the room.
  private static func make(on database: Database) throws {
    let size = try Int.fetchOne(database, sql: "PRAGMA cache_size") ?? -65536
    do {
      try database.execute(
        sql: "PRAGMA temp_store = FILE; PRAGMA threads = 1; PRAGMA cache_size = -4096")
      defer {
        try? database.execute(
          sql: "PRAGMA temp_store = MEMORY; PRAGMA threads = 0; PRAGMA cache_size = \(size)")
      }
      try database.execute(sql: Schema.participantIndex)
    } catch {
      // Where there is no room, or no folder, for what is temporary, it is sorted in memory.
      try database.execute(sql: Schema.participantIndex)
    }
  }
}
