// maillage remove

import ArgumentParser
import Collaborations

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove an actor, an event, an edition or a collaboration.",
    discussion: """
      A record that others refer to is not removed; remove those first. `maillage undo` brings \
      back what was removed.

      EXAMPLE
        maillage remove collaboration visit-crest-lens-delegation-flamande
      """)

  enum Sort: String, WordChoice, CaseIterable {
    case actor, event, edition, collaboration

    var type: RecordType {
      switch self {
      case .actor: .actor
      case .event: .event
      case .edition: .edition
      case .collaboration: .collaboration
      }
    }
  }

  @Argument(help: "What to remove: actor, event, edition or collaboration.")
  var sort: Sort
  @Argument(help: "Its name or id.")
  var name: String
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Editing.run(network, output) { try Directory($0).removal(of: sort.type, named: name) }
  }
}
