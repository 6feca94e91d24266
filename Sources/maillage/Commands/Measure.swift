// maillage measure

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the network as a whole.",
    discussion: """
      EXAMPLE
        maillage measure --weight count --without "J'innove en Nord-Pas de Calais"
      """)

  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Measuring")
    defer { progress.finish() }
    let measures = try Interruption.heeding {
      try NetworkMeasures(of: graph, execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).measures(measures))
  }
}
