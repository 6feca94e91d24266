// maillage report

import Answers
import ArgumentParser
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import NetworkFormats
import NetworkReport
import NetworkStore
import Wording

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report for funders: one page that prints on A4, and its tables.",
    discussion: """
      The page opens offline and asks for nothing. It shows the edition in figures, the links \
      created, the most connected actors, the brokers, the picture, groups and borders, the \
      course of time, and the method; every table and chart names the command that makes it. \
      The tables are written, whole, as CSV files into a folder beside the page.

      EXAMPLE
        maillage report -o bilan.html --lang fr --edition "Semaine de l'Innovation 2009"
      """)

  @Option(
    name: [.short, .long], help: ArgumentHelp("The page to write: .html.", valueName: "file"))
  var output: String
  @Option(
    help: ArgumentHelp(
      "The folder for the tables (default: the page's name with -tables).", valueName: "folder"))
  var tables: String?
  @Flag(help: "Replace the folder of tables if it is there.")
  var replace = false
  @Option(
    help: ArgumentHelp(
      "What groups actors: country, region, place, kind or an attribute (default: country, else "
        + "kind).", valueName: "attribute"))
  var groupBy: String?
  @Option(help: ArgumentHelp("The seed of what is drawn at random.", valueName: "number"))
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("The permutations of a test.", valueName: "number"))
  var permutations = 10_000
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var answer: OutputOptions

  func validate() throws {
    if permutations < 1 {
      throw ValidationError(Console.words(.optionTakesNumber("--permutations", from: 1)))
    }
  }

  func run() throws {
    let path = try network.path
    let folder = tables ?? Self.folder(beside: output)
    guard output.lowercased().hasSuffix(".html") || output.lowercased().hasSuffix(".htm") else {
      throw Failure(.unknownExtension(path: output, known: ["html"]), .usage)
    }
    try OutputFile.requireFolder(of: output)
    try FolderPlace(folder, of: .tables).check(replace: replace)
    var options = ReportOptions()
    options.lens = try lens.lens
    options.groupBy = groupBy
    options.language = answer.lang ?? OutputOptions.localeLanguage
    options.network = path
    options.seed = seed
    options.permutations = permutations
    let network = try self.network.read(as: reading).network
    let progress = Progress("Reporting")
    defer { progress.finish() }
    let execution = progress.execution(threads: effort.threads)
    let renderer = Drawing.renderer
    let report = try Interruption.heeding {
      try Report(on: network, options: options, execution: execution) { options, graph in
        let figure = try FigureComposer.figure(of: graph, in: network, options, renderer)
        return try renderer.render(figure.document, engine: .nop2, format: .svg)
      }
    }
    progress.finish()
    try FolderPlace(folder, of: .tables).put(
      report.tables.map { ($0.file, Array(($0.table.csv + "\n").utf8)) }, replace: replace)
    try OutputFile.write(report.page, to: output)
    answer.print(
      Answer(
        json: .members([
          "path": .string(output), "tables": .string(folder),
          "files": .texts(report.tables.map(\.file)),
        ]),
        sections: [.init(.written(path: output)), .init(.written(path: folder))]))
  }

  private static func folder(beside page: String) -> String {
    let url = URL(fileURLWithPath: page)
    let name = url.deletingPathExtension().lastPathComponent + "-tables"
    guard page.contains("/") else { return name }
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
