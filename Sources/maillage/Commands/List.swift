// maillage list

import Answers
import ArgumentParser
import Collaborations
import NetworkAnalysis
import NetworkStore
import Wording

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List actors, events, editions, collaborations or ties.",
    discussion: """
      The list is complete unless --top is given. Filters are those of the lens.

      EXAMPLE
        maillage list events --edition "Semaine de l'Innovation 2009" --format json
      """)

  enum Sort: String, WordChoice, CaseIterable {
    case actors, events, editions, collaborations, ties
  }

  @Argument(help: "What to list: actors, events, editions, collaborations or ties.")
  var sort: Sort
  @Option(help: ArgumentHelp("How many to show.", valueName: "number"))
  var top: Int?
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let top, top < 0 {
      throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0)))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, network) = try self.network.read(as: reading)
    let directory = Directory(network)
    let answers = RecordAnswers(directory)
    let limit = top ?? .max
    switch sort {
    case .editions:
      output.print(answers.editions(Array(network.editions.prefix(limit))))
    case .events:
      output.print(answers.events(Array(try lens.events(of: network).prefix(limit))))
    case .actors:
      let actors = try lens.apply(to: network).actors
      output.print(answers.actors(Array(actors.prefix(limit))))
    case .collaborations:
      let kept = try lens.collaborations(of: network)
      output.print(answers.collaborations(Array(kept.prefix(limit))))
    case .ties:
      let graph = try lens.apply(to: network)
      output.print(AnalysisAnswers(graph, networkName: path).ties(top: top))
    }
  }
}
