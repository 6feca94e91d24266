// maillage new

import Answers
import ArgumentParser
import Collaborations
import NetworkStore
import Wording

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make an empty network.",
    discussion: """
      EXAMPLE
        maillage new week.maillage --edition "Semaine de l'Innovation 2009" \\
          --from 2009-11-23 --to 2009-11-27
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("An edition to begin with.", valueName: "name"))
  var edition: String?
  @Option(help: ArgumentHelp("The edition's first day.", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("The edition's last day.", valueName: "date"))
  var to: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard edition != nil || (from == nil && to == nil) else {
      throw Failure(.editionNeedsName(), .usage)
    }
    let path = file.hasSuffix(".maillage") ? file : file + ".maillage"
    var draft = EditionDraft(name: edition)
    draft.from = try DateText.date(from, field: .from)
    draft.until = try DateText.date(to, field: .until)
    // Planned before the file is made, so that a bad edition leaves no file behind.
    let plan = try edition.map { _ in try Directory(Network()).plan(draft) }
    let store = try NetworkStore.create(at: path)
    if let plan {
      _ = try store.change(
        command: NetworkOptions.commandLine, author: NetworkOptions.author
      ) { _ in (plan.steps, ()) }
    }
    output.print(
      Answer(
        json: .members(["network": .string(path), "edition": .text(edition)]),
        sections: [.init(.networkCreated(path: path))]))
  }
}
