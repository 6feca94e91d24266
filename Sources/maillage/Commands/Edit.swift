// maillage edit

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
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
  @Option(help: ArgumentHelp("How much it counts, above 0.", valueName: "number"))
  var weight: Double?
  @OptionGroup var fields: CollaborationOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var draft = CollaborationDraft(title: title, kind: kind)
    draft.stage = fields.stage
    draft.event = fields.at
    draft.edition = fields.edition
    (draft.from, draft.until) = try fields.dates
    draft.programme = fields.programme
    draft.weight = weight
    draft.source = try fields.source.statement
    draft.note = fields.source.note
    let change = draft
    try Editing.run(network, output) {
      try Directory($0).plan(change, lead: fields.lead, changing: collaboration)
    }
  }
}
