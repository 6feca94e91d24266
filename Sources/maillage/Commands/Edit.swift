// maillage edit

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change an actor, an event, an edition or a collaboration.",
    discussion: "What is not named stays as it is; an empty text (\"\") clears a field.",
    subcommands: [EditActor.self, EditEvent.self, EditEdition.self, EditCollaboration.self])
}

struct EditActor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor", abstract: "Change an actor.",
    discussion: """
      EXAMPLE
        maillage edit actor "CREST Lens" --place Lens --alias "CREST de Lens"
      """)

  @Argument(help: "The actor, by name or id.")
  var actor: String
  @Option(help: "Its new name.")
  var name: String?
  @OptionGroup var fields: ActorOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) { try Directory($0).plan(draft, changing: actor) }
  }
}

struct EditEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Change an event.",
    discussion: """
      EXAMPLE
        maillage edit event "Forum INOPME" --attendance 50 --attendance-is exact
      """)

  @Argument(help: "The event, by name or id.")
  var event: String
  @Option(help: "Its new name.")
  var name: String?
  @OptionGroup var fields: EventOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) {
      try Directory($0).plan(
        draft, organisers: fields.organiser, creation: fields.creation.creation, changing: event)
    }
  }
}

struct EditEdition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "Change an edition.",
    discussion: """
      EXAMPLE
        maillage edit edition "Semaine de l'Innovation 2010" --from 2010-11-22
      """)

  @Argument(help: "The edition, by name or id.")
  var edition: String
  @Option(help: "Its new name.")
  var name: String?
  @OptionGroup var fields: EditionOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) { try Directory($0).plan(draft, changing: edition) }
  }
}

struct EditCollaboration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collaboration", abstract: "Change a collaboration.",
    discussion: """
      EXAMPLE
        maillage edit collaboration visit-crest-lens-delegation-flamande --stage agreed
      """)

  @Argument(help: "The collaboration, by id or title.")
  var collaboration: String
  @Option(help: "Its title.")
  var title: String?
  @Option(help: "What sort of collaboration it is.")
  var kind: String?
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
  @Option(help: ArgumentHelp("How much it counts, above 0.", valueName: "number"))
  var weight: Double?
  @OptionGroup var source: SourceOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var draft = CollaborationDraft(title: title, kind: kind)
    draft.stage = stage
    draft.event = at
    draft.edition = edition
    draft.from = try DateText.date(on, field: .date)
    draft.until = try DateText.date(until, field: .until)
    draft.programme = programme
    draft.weight = weight
    draft.source = try source.statement
    draft.note = source.note
    let change = draft
    try Editing.run(network, output) {
      try Directory($0).plan(change, lead: lead, changing: collaboration)
    }
  }
}
