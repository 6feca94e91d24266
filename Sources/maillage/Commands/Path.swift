// maillage path

import Answers
import ArgumentParser
import Collaborations
import NetworkAnalysis
import NetworkStore

struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two actors are joined: a shortest path, and the records behind it.",
    discussion: """
      EXAMPLE
        maillage path "Université de Valenciennes" OSEO --ties both
      """)

  @Argument(help: "An actor, by name or id.")
  var first: String
  @Argument(help: "Another actor, by name or id.")
  var second: String
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let lens = try lens.lens
    let (path, network) = try self.network.read(as: reading)
    let directory = Directory(network)
    let ids = try [first, second].map { try directory.id(of: .actor, named: $0) }
    guard let one = directory.actor(ids[0]), let other = directory.actor(ids[1]) else { return }
    let graph = try lens.apply(to: network)
    output.print(AnalysisAnswers(graph, networkName: path).path(from: one, to: other))
  }
}
