// maillage duplicates

import Answers
import ArgumentParser
import Collaborations
import NetworkStore
import Wording

struct Duplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Propose actors that may be one, with the reason and a score.",
    discussion: """
      Names are compared without case, accents, punctuation, articles and legal forms, in any word \
      order; with initials, aliases, towns, and words of English, French, Dutch and German. A \
      score of 0.9 or more is given only where nothing is left to doubt; names that differ in a \
      number or a letter code (CRITT M2A, CRITT K2A) get 0.5 at most. Nothing is merged: look at \
      each pair, then use merge, the actor to keep first.

      EXAMPLE
        maillage duplicates --at-least 0.8
        maillage merge "Université de Valenciennes" "Univ. Valenciennes" --dry-run
      """)

  @Option(help: ArgumentHelp("The least score to show, from 0 to 1.", valueName: "score"))
  var atLeast = 0.5
  @Option(help: ArgumentHelp("How many pairs to show (default: all).", valueName: "number"))
  var top: Int?
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...1).contains(atLeast) else {
      throw ValidationError(Console.words(.optionTakesNumber("--at-least", from: 0, to: 1)))
    }
    if let top, top < 0 {
      throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0)))
    }
  }

  func run() throws {
    let network = try self.network.read(as: reading).network
    let outcome = DuplicateSearch(least: atLeast).run(on: network)
    output.print(
      DuplicateAnswers.proposed(outcome, least: atLeast, top: top, in: output.language))
  }
}
