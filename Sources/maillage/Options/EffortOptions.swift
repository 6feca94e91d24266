// How much of the machine long work may take.

import ArgumentParser
import Wording

/// How much of the machine long work may take.
struct EffortOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many threads to use (default: all).", valueName: "number"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError(Console.words(.optionTakesNumber("--threads", from: 1)))
    }
  }
}
