// maillage compare

import Answers
import ArgumentParser
import Collaborations
import Foundation
import GraphAlgorithms
import NetworkAnalysis
import NetworkStore
import Wording

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what was kept, what is new and what was lost from one edition to the next.",
    discussion: """
      A and B are two editions by name, two periods (2014..2016, 2009-11-01..2009-11-30, ..2016), \
      or two network files. Actors are the same when their ids are. --without names actors for a \
      table of the network with and without them; the organisers of the events, when nobody is named. \
      --render draws both in one picture, kept, new and lost ties by colour and dash.

      EXAMPLE
        maillage compare "Semaine de l'Innovation 2008" "Semaine de l'Innovation 2009"
        maillage compare 2014..2016 2018..2020 --by betweenness --render change.svg
        maillage compare before.maillage after.maillage --without "CCI Grand Lille"
      """)

  @Argument(help: ArgumentHelp("An edition, a period or a network file.", valueName: "a"))
  var first: String
  @Argument(help: ArgumentHelp("Another one.", valueName: "b"))
  var second: String
  @Option(help: ArgumentHelp("The measure that ranks actors.", valueName: "measure"))
  var by = NetworkAnalysis.Measure.degree
  @Option(help: ArgumentHelp("How many actors the tables show.", valueName: "number"))
  var top = 10
  @Option(
    help: ArgumentHelp(
      "How many bootstrap samples (default: 1000, fewer in large networks).", valueName: "number"))
  var rounds: Int?
  @Option(
    help: ArgumentHelp("The picture to write: .svg, .png, .pdf or .dot.", valueName: "file"))
  var render: String?
  @OptionGroup var random: SeedOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if top < 0 { throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0))) }
    guard (0...100_000).contains(rounds ?? 0) else {
      throw ValidationError(Console.words(.optionTakesNumber("--rounds", from: 0, to: 100_000)))
    }
  }

  func run() throws {
    let picture = try render.map { try ComparisonPicture(path: $0) }
    var base = try lens.lens
    // Here these are not filters, but the actors with and without whom the network is measured.
    let named = base.without
    base.without = []
    let (sides, networkName) = try sides
    for side in sides { try check(side, base) }
    let lens = resolving(base, for: sides)
    let graphs = try sides.map { try $0.lens(lens).apply(to: $0.network) }
    let progress = Progress("Measuring")
    defer { progress.finish() }
    let execution = progress.execution(threads: effort.threads)
    let comparison = try Interruption.heeding {
      try Comparison(
        of: graphs[0], with: graphs[1], by: by, rounds: rounds, seed: random.seed,
        execution: execution)
    }
    let without = try Interruption.heeding {
      try withAndWithout(sides, lens, named: named, execution)
    }
    progress.finish()
    try picture?.write(
      comparison, of: sides, from: networkName,
      in: output.lang ?? OutputOptions.localeLanguage)
    output.print(
      ComparisonAnswers(
        comparison, names: (sides[0].name, sides[1].name), without: without,
        networkName: networkName
      ).answer(top: top))
  }

  /// Both sides, and what their network is called.
  private var sides: ([ComparisonSide], String) {
    get throws {
      var open: (network: Network, path: String)?
      let sides = try [first, second].map { text in
        if text.hasSuffix(".maillage") || isFile(text) {
          return ComparisonSide(whole: try network.read(text, as: reading), name: text)
        }
        if open == nil {
          let (path, network) = try self.network.read(as: reading)
          open = (network, path)
        }
        return ComparisonSide(text, of: open?.network ?? Network())
      }
      return (sides, open?.path ?? first)
    }
  }

  private func isFile(_ path: String) -> Bool {
    let values = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isRegularFileKey])
    return values?.isRegularFile ?? false
  }

  /// Refuses a filter that a side sets already.
  private func check(_ side: ComparisonSide, _ lens: Lens) throws {
    switch side.part {
    case .edition where !lens.editions.isEmpty:
      throw Failure(.comparedEditionIsFiltered, .usage)
    case .period where lens.from != nil || lens.to != nil:
      throw Failure(.comparedPeriodIsFiltered, .usage)
    default: break
    }
  }

  /// The lens of both sides: what makes ties is the same in both.
  private func resolving(_ lens: Lens, for sides: [ComparisonSide]) -> Lens {
    var lens = lens
    let ties = Set(sides.map { lens.resolvedTies(for: $0.network) })
    lens.ties = ties.count == 1 ? ties.first : .both
    return lens
  }

  private func withAndWithout(
    _ sides: [ComparisonSide], _ lens: Lens, named: [String], _ execution: Execution
  ) throws -> [(side: String, parts: WithAndWithout)] {
    try zip(["before", "after"], sides).compactMap { name, side in
      let lens = side.lens(lens)
      let ids =
        named.isEmpty
        ? try WithAndWithout.organisers(of: side.network, through: lens)
        : try ids(named, in: side, other: sides)
      return try WithAndWithout(ids, of: side.network, through: lens, execution: execution)
        .map { (name, $0) }
    }
  }

  /// The ids of the actors named; one that only the other network has is left out.
  private func ids(
    _ names: [String], in side: ComparisonSide, other sides: [ComparisonSide]
  ) throws -> Set<String> {
    let directory = Directory(side.network)
    return try Set(
      names.compactMap { name in
        do {
          return try directory.id(of: .actor, named: name)
        } catch {
          let isElsewhere = sides.contains { other in
            other.network != side.network
              && (try? Directory(other.network).id(of: .actor, named: name)) != nil
          }
          if isElsewhere { return nil }
          throw error
        }
      })
  }
}
