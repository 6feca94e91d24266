// maillage add

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an actor, an event or an edition.",
    subcommands: [AddActor.self, AddEvent.self, AddEdition.self])
}

struct AddActor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor", abstract: "Add an actor.",
    discussion: """
      EXAMPLE
        maillage add actor "CREST Lens" --kind crest --place Lens --country France
      """)

  @Argument(help: "Its name.")
  var name: String
  @OptionGroup var fields: ActorOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) { try Directory($0).plan(draft) }
  }
}

struct AddEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Add an event.",
    discussion: """
      EXAMPLE
        maillage add event "Forum INOPME" --edition "Semaine de l'Innovation 2009" \\
          --event-format forum --on 2009-11-26 --place "Saint-Amand-les-Eaux" \\
          --attendance 50 --organiser "Université de Valenciennes" --create
      """)

  @Argument(help: "Its name.")
  var name: String
  @OptionGroup var fields: EventOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) {
      try Directory($0).plan(
        draft, organisers: fields.organiser, creation: fields.creation.creation)
    }
  }
}

struct AddEdition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "Add an edition.",
    discussion: """
      EXAMPLE
        maillage add edition "Semaine de l'Innovation 2010" --from 2010-11-22 --to 2010-11-26
      """)

  @Argument(help: "Its name.")
  var name: String
  @OptionGroup var fields: EditionOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let draft = try fields.draft(name: name)
    try Editing.run(network, output) { try Directory($0).plan(draft) }
  }
}

/// How `add`, `edit` and `remove` run: one plan, one change, one answer.
enum Editing {
  static func run(
    _ network: NetworkOptions, _ output: OutputOptions,
    plan: (Network) throws -> EditPlan
  ) throws {
    let store = try network.openToWrite()
    let (_, edit) = try store.change(
      command: NetworkOptions.commandLine, author: NetworkOptions.author
    ) { network in
      let edit = try plan(network)
      return (edit.steps, edit)
    }
    output.print(ChangeAnswers.edited(edit))
  }
}
