// maillage show

import Answers
import ArgumentParser
import Collaborations
import NetworkAnalysis
import NetworkStore
import Wording

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is known of a name, or of the tie between two actors.",
    discussion: """
      EXAMPLE
        maillage show "Université de Valenciennes"
        maillage show "Université de Valenciennes" INOPME
      """)

  @Argument(help: "An actor, event, edition or collaboration, by name or id; or two actors.")
  var names: [String]
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard names.count <= 2 else { throw ValidationError(Console.words(.showTakesOneOrTwo)) }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, network) = try self.network.read(as: reading)
    let directory = Directory(network)
    let graph = try lens.apply(to: network)
    let cards = CardAnswers(directory, graph: graph, networkName: path)
    if names.count == 2 {
      let ids = try names.map { try directory.id(of: .actor, named: $0) }
      guard let first = directory.actor(ids[0]), let second = directory.actor(ids[1]) else {
        return
      }
      return output.print(cards.tie(between: first, and: second))
    }
    switch try directory.key(named: names[0]) {
    case .event(let id): directory.event(id).map { output.print(cards.event($0)) }
    case .edition(let id): directory.edition(id).map { output.print(cards.edition($0)) }
    case .collaboration(let id):
      directory.collaboration(id).map { output.print(cards.collaboration($0)) }
    case .actor(let id):
      let ranking = try Ranking(of: graph, by: [.degree])
      directory.actor(id).map { output.print(cards.actor($0, ranking: ranking)) }
    case .place, .participation: break
    }
  }
}
