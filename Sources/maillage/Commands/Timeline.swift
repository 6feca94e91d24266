// maillage timeline

import Answers
import ArgumentParser
public import NetworkAnalysis
import NetworkStore

extension TimelinePeriod: WordChoice {}

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show how the network grew: actors and ties so far, and new ones.",
    discussion: """
      A record counts from the day it began. Contacts with a time in seconds are cut into days from \
      the start of the file, or of the calendar where the seconds count from 1970.

      EXAMPLE
        maillage timeline --by month
        maillage import contacts.dat --no-header --column time=1 --column actor=2 --column other=3
        maillage timeline --by day --format csv
      """)

  @Option(help: "What the history is cut into: day, week, month or event.")
  var by = TimelinePeriod.month
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let lens = try lens.lens
    let (path, network) = try self.network.read(input, as: reading)
    let graph = try lens.apply(to: network)
    output.print(
      AnalysisAnswers(graph, networkName: path)
        .timeline(NetworkAnalysis.Timeline(of: graph, in: network, by: by)))
  }
}
