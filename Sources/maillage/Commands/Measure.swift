// maillage measure

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the network as a whole.",
    discussion: """
      EXAMPLE
        maillage measure --weight count --without "J'innove en Nord-Pas de Calais"
      """)

  @Option(help: ArgumentHelp("How many threads to use (default: all).", valueName: "number"))
  var threads: Int?
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a number of 1 or more.") }
  }

  func run() throws {
    let lens = try lens.lens
    let path = try network.path
    let graph = try lens.apply(to: try network.openToRead().read())
    let progress = Progress("Measuring")
    defer { progress.finish() }
    let measures = try Interruption.heeding {
      try NetworkMeasures(of: graph, execution: progress.execution(threads: threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).measures(measures))
  }
}
