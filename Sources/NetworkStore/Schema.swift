// The tables of a network file.

import GRDB

/// The tables of a network file, and the steps that lead from one version to the next.
///
/// Any SQLite tool can read them. Records have readable text ids, and integer keys inside; one
/// counter numbers the records of every sort, and no number is ever given twice.
///
/// Personal values stand in two places only: in the records, and in the table `value`, to which
/// the history refers by number. To erase a person by law is to clear the person's values
/// (`content` becomes null, `erased_at` says when) and the records, in one transaction; steps,
/// entries and every other value stay, and everything else can still be undone. Undoing a step
/// whose value was erased brings back an anonymous record (see ``ErasedRecord``).
enum Schema {
  /// The version that this module writes.
  static var version: Int { migrations.count }

  /// Brings the database from `old` to ``version``; call it inside a transaction.
  static func migrate(_ database: Database, from old: Int) throws {
    for migration in migrations.dropFirst(old) { try database.execute(sql: migration) }
    try stamp(database)
  }

  /// Writes the version and the application's mark into the header.
  ///
  /// Every transaction does, so that each rewrites the first page with its change counter: readers
  /// without locks rely on that (see ``NetworkStore/reading(_:)``).
  static func stamp(_ database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The collaborations of each actor; a large import makes it anew, which is faster than keeping
  /// it in order row by row.
  static let participantIndex = "CREATE INDEX participant_actor ON participant (actor)"

  private static let migrations = [versionOne]

  private static let versionOne = """
    CREATE TABLE place (
      key INTEGER PRIMARY KEY, town TEXT NOT NULL, country TEXT,
      latitude REAL NOT NULL, longitude REAL NOT NULL
    );
    CREATE UNIQUE INDEX place_name ON place (town, ifnull(country, ''));

    CREATE TABLE edition (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      starts TEXT, ends TEXT, -- ISO 8601: a day, a month or a year
      totals TEXT, -- JSON: name to number
      source TEXT, certainty TEXT, note TEXT, attributes TEXT -- JSON: name to value
    );

    CREATE TABLE actor (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
      place TEXT, region TEXT, country TEXT, latitude REAL, longitude REAL, members INTEGER,
      part_of INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
      aliases TEXT, -- JSON: list of names
      source TEXT, certainty TEXT, note TEXT, attributes TEXT
    );
    CREATE INDEX actor_part_of ON actor (part_of) WHERE part_of IS NOT NULL;

    CREATE TABLE event (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      edition INTEGER REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
      format TEXT, starts TEXT, ends TEXT, place TEXT, attendance INTEGER, attendance_is TEXT,
      source TEXT, certainty TEXT, note TEXT, attributes TEXT
    );
    CREATE INDEX event_edition ON event (edition) WHERE edition IS NOT NULL;

    CREATE TABLE participation ( -- actors in events
      key INTEGER PRIMARY KEY,
      event INTEGER NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
      actor INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL, source TEXT, certainty TEXT, attributes TEXT,
      UNIQUE (event, actor, role)
    );
    CREATE INDEX participation_actor ON participation (actor);

    CREATE TABLE collaboration (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, kind TEXT NOT NULL,
      stage TEXT, starts TEXT, ends TEXT,
      event INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
      edition INTEGER REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
      programme TEXT, weight REAL NOT NULL,
      source TEXT, certainty TEXT, note TEXT, attributes TEXT
    );
    CREATE INDEX collaboration_event ON collaboration (event) WHERE event IS NOT NULL;
    CREATE INDEX collaboration_edition ON collaboration (edition) WHERE edition IS NOT NULL;

    CREATE TABLE participant ( -- actors in collaborations, in the order of the record
      collaboration INTEGER NOT NULL REFERENCES collaboration DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL, source TEXT, certainty TEXT, attributes TEXT,
      PRIMARY KEY (collaboration, position)
    ) WITHOUT ROWID;
    \(participantIndex);

    CREATE VIEW participations AS -- both, by their readable ids
      SELECT event.id AS event, NULL AS collaboration, actor.id AS actor, role,
        participation.source, participation.certainty
      FROM participation JOIN event ON event.key = participation.event
        JOIN actor ON actor.key = participation.actor
      UNION ALL
      SELECT NULL, collaboration.id, actor.id, role, participant.source, participant.certainty
      FROM participant JOIN collaboration ON collaboration.key = participant.collaboration
        JOIN actor ON actor.key = participant.actor;

    CREATE TABLE numbering (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL);
    INSERT INTO numbering VALUES (1, 0);

    CREATE TABLE value ( -- what the history remembers; the only place of it with personal values
      key INTEGER PRIMARY KEY, content TEXT, erased_at TEXT
    );

    CREATE TABLE entry ( -- one a change; ordered by id, never by the clock
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL, -- UTC, ISO 8601
      author INTEGER NOT NULL REFERENCES value,
      command INTEGER NOT NULL REFERENCES value,
      state INTEGER NOT NULL DEFAULT 0, -- 0 done, 1 undone, 2 undone for good
      undone_at TEXT, undone_by INTEGER REFERENCES value
    );

    CREATE TABLE step ( -- what a change did to one record
      entry INTEGER NOT NULL REFERENCES entry,
      position INTEGER NOT NULL,
      sort INTEGER NOT NULL, -- 1 place, 2 edition, 3 actor, 4 event, 5 participation, 6 collaboration
      action INTEGER NOT NULL, -- 1 created, 2 changed, 3 removed
      record INTEGER NOT NULL, -- the record's key
      before INTEGER REFERENCES value, -- none when the change made the record
      after INTEGER REFERENCES value, -- filled when the step is undone
      PRIMARY KEY (entry, position)
    ) WITHOUT ROWID;
    """
}
