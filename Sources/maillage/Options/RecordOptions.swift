// What several commands say of a record.

import ArgumentParser
public import Collaborations

extension Exactness: WordChoice {}

/// Whether unknown actors are made.
struct CreationOptions: ParsableArguments {
  @Flag(help: "Make the actors that are not known yet.")
  var create = false

  @Option(help: ArgumentHelp("The kind of the actors that are made.", valueName: "kind"))
  var createAs = Vocabulary.organisation

  var creation: Creation { Creation(isAllowed: create, kind: createAs) }
}

/// Where a statement comes from, and a note on it.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where this comes from.", valueName: "text"))
  var source: String?

  @Flag(help: "Mark the source as one that this was concluded from, rather than one that says it.")
  var inferred = false

  @Option(help: ArgumentHelp("Anything worth adding.", valueName: "text"))
  var note: String?

  /// The source.
  ///
  /// - Throws: `RecordError` when its text is not valid.
  var statement: Source? {
    get throws(RecordError) {
      guard let source else { return nil }
      return try Source(source, certainty: inferred ? .inferred : .stated)
    }
  }
}

/// The fields of an actor.
struct ActorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What it is: organisation, crest, chamber, university…", valueName: "kind"))
  var kind: String?
  @Option(help: ArgumentHelp("Its town.", valueName: "town"))
  var place: String?
  @Option(help: "Its region.")
  var region: String?
  @Option(help: "Its country.")
  var country: String?
  @Option(help: ArgumentHelp("Degrees north, from -90 to 90.", valueName: "degrees"))
  var latitude: Double?
  @Option(help: ArgumentHelp("Degrees east, from -180 to 180.", valueName: "degrees"))
  var longitude: Double?
  @Option(help: ArgumentHelp("How many unnamed actors it stands for.", valueName: "number"))
  var members: Int?
  @Option(help: ArgumentHelp("The actor it is part of.", valueName: "actor"))
  var partOf: String?
  @Option(help: ArgumentHelp("Another name it goes by (repeatable).", valueName: "name"))
  var alias: [String] = []
  @Option(help: ArgumentHelp("Its page on the web, kept as an attribute.", valueName: "address"))
  var url: String?
  @OptionGroup var source: SourceOptions

  /// The draft of an actor called `name`.
  func draft(name: String?) throws -> ActorDraft {
    var draft = ActorDraft(name: name, kind: kind)
    draft.place = place
    draft.region = region
    draft.country = country
    draft.latitude = latitude
    draft.longitude = longitude
    draft.members = members
    draft.partOf = partOf
    draft.aliases = alias
    if let url { draft.attributes["url"] = .text(url) }
    draft.source = try source.statement
    draft.note = source.note
    return draft
  }
}

/// The fields of an event.
struct EventOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The edition it belongs to.", valueName: "edition"))
  var edition: String?
  @Option(help: ArgumentHelp("Its format: open day, round table, forum…", valueName: "format"))
  var eventFormat: String?
  @Option(help: ArgumentHelp("Its first day.", valueName: "date"))
  var on: String?
  @Option(help: ArgumentHelp("Its last day.", valueName: "date"))
  var until: String?
  @Option(help: ArgumentHelp("Its town.", valueName: "town"))
  var place: String?
  @Option(help: ArgumentHelp("How many people came.", valueName: "number"))
  var attendance: Int?
  @Option(help: "How exact the attendance is: exact, about or at-least.")
  var attendanceIs: Exactness?
  @Option(help: ArgumentHelp("Who organised it (repeatable).", valueName: "actor"))
  var organiser: [String] = []
  @OptionGroup var source: SourceOptions
  @OptionGroup var creation: CreationOptions

  /// The draft of an event called `name`.
  func draft(name: String?) throws -> EventDraft {
    var draft = EventDraft(name: name)
    draft.edition = edition
    draft.format = eventFormat
    draft.from = try DateText.date(on, field: .from)
    draft.until = try DateText.date(until, field: .until)
    draft.place = place
    draft.attendance = attendance
    draft.attendanceIs = attendanceIs
    draft.source = try source.statement
    draft.note = source.note
    return draft
  }
}

/// The fields of an edition.
struct EditionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its first day.", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("Its last day.", valueName: "date"))
  var to: String?
  @OptionGroup var source: SourceOptions

  /// The draft of an edition called `name`.
  func draft(name: String?) throws -> EditionDraft {
    var draft = EditionDraft(name: name)
    draft.from = try DateText.date(from, field: .from)
    draft.until = try DateText.date(to, field: .until)
    draft.source = try source.statement
    draft.note = source.note
    return draft
  }
}

/// The fields of a collaboration that recording and editing share.
struct CollaborationOptions: ParsableArguments {
  @Option(help: "How far it has come: met, exploring, agreed, running or ended.")
  var stage: Stage?
  @Option(help: ArgumentHelp("The event where it was made.", valueName: "event"))
  var at: String?
  @Option(help: "The edition in which it was made.")
  var edition: String?
  @Option(help: ArgumentHelp("When it began.", valueName: "date"))
  var on: String?
  @Option(help: ArgumentHelp("When it ended.", valueName: "date"))
  var until: String?
  @Option(help: "The programme that funds it.")
  var programme: String?
  @Option(help: ArgumentHelp("The actor that leads it.", valueName: "actor"))
  var lead: String?
  @OptionGroup var source: SourceOptions

  /// When it began and ended.
  ///
  /// - Throws: `RecordError` for what is not a date.
  var dates: (on: CalendarDate?, until: CalendarDate?) {
    get throws(RecordError) {
      (try DateText.date(on, field: .date), try DateText.date(until, field: .until))
    }
  }
}
