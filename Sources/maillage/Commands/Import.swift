// maillage import

import Answers
import ArgumentParser
import Collaborations
import Wording
public import NetworkFormats
import NetworkStore

extension Layout: WordChoice {}

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a network folder, a spreadsheet or a graph file into the network.",
    discussion: """
      Every row is reported; the import is all or nothing, one step of undo, and the same file \
      twice changes nothing.

      FIELD of --column is one of: \(ColumnMapping.fields.map(\.rawValue).joined(separator: ", ")). \
      HEADER is the column's header, or its number from 1. `actor` is the key of an actor, and its \
      name unless `name` is given; `other` is the second actor of a pair; `collaboration` is the \
      key of a collaboration.

      A file is read strictly: an edge to a node that is not listed, an id that stands twice and a \
      number that is none are errors, and refuse the file. --create-missing, --merge-duplicates, \
      --blank-bad-values and --skip-bad-rows relax that, each by its own rule, and what they did \
      is reported.

      Partitions (.clu) and vectors (.vec) that are named together with their Pajek network (.net) \
      give its vertices an attribute each, called as the file.

      EXAMPLE
        maillage import Graphs/semaine-2009
        maillage import partners.csv --column actor=partner --column collaboration=project \\
          --column lead=lead --dry-run
        maillage import network.graphml --create-missing --merge-duplicates
        maillage import students.net gender.clu marks.vec
      """)

  @Argument(help: ArgumentHelp("Files or network folders.", valueName: "path"))
  var paths: [String]
  @Flag(help: "Say what would happen, and change nothing.")
  var dryRun = false
  @Flag(help: "Leave rows with errors out, report them, and import the rest.")
  var skipBadRows = false
  @Flag(
    help: ArgumentHelp(
      "Make the nodes that edges lead to and that a graph file does not list, and the records that "
        + "rows of a network folder refer to and that it does not hold."))
  var createMissing = false
  @Flag(
    help: ArgumentHelp(
      "Take nodes of a graph file, or rows of a network folder, that have one id for one; the "
        + "first stands."))
  var mergeDuplicates = false
  @Flag(
    help: "Leave out numbers, dates and stages that cannot be read, and keep their rows.")
  var blankBadValues = false
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The layout: " + Layout.allCases.map(\.rawValue).joined(separator: ", ")
        + " (default: recognised).", valueName: "layout"))
  var layout: Layout?
  @Option(
    help: ArgumentHelp(
      "Which column holds which field (repeatable); switches recognition off.",
      valueName: "field=header"))
  var column: [String] = []
  @Flag(help: "The first row is data; columns are named by their numbers.")
  var noHeader = false
  @Option(help: ArgumentHelp("The sheet of a workbook (default: the first).", valueName: "name"))
  var sheet: String?
  @Option(
    help: ArgumentHelp(
      "utf-8, utf-16, utf-16le, utf-16be or windows-1252 (default: found out).",
      valueName: "encoding"))
  var encoding: String?
  @Option(
    help: ArgumentHelp(
      "comma, semicolon, tab, blank, pipe, or the character (default: found out).",
      valueName: "separator"))
  var separator: String?
  @Option(help: ArgumentHelp("point or comma (default: found out).", valueName: "sign"))
  var decimal: String?
  @Option(
    help: ArgumentHelp(
      "iso, day-month-year, month-day-year or year-month-day (default: found out).",
      valueName: "order"))
  var dateOrder: String?
  @Option(
    help: ArgumentHelp(
      "What stands between several names in one cell, such as \";\"; newline for line breaks "
        + "(default: a cell is one name). The row is then one collaboration of them all.",
      valueName: "text"))
  var splitCells: String?
  @Option(
    help: ArgumentHelp(
      "The kind of the collaborations (default: project, or tie for pairs).", valueName: "kind"))
  var collaborationKind: String?
  @Option(help: ArgumentHelp("The edition that every record belongs to.", valueName: "edition"))
  var edition: String?
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = ReadingOptions()
    options.collaborationKind = collaborationKind
    options.edition = edition
    options.columns = column.isEmpty ? nil : try ColumnMapping(column)
    options.hasHeader = !noHeader
    options.layout = layout
    options.sheet = sheet
    options.createsMissing = createMissing
    options.mergesDuplicates = mergeDuplicates
    options.blanksBadValues = blankBadValues
    if let encoding { try options.setEncoding(encoding) }
    if let separator { try options.setSeparator(separator) }
    if let decimal { try options.setDecimal(decimal) }
    if let dateOrder { try options.setDateOrder(dateOrder) }
    options.cellSplitter = try splitCells.map { try CellSplitter($0) }
    // Opened first: a network that is not there should not cost the reading of a large file.
    let store = try dryRun ? network.openToRead() : network.openToWrite()
    let stage = StageLine()
    defer { stage.finish() }
    var readings: [Reading] = []
    for (path, companions) in NetworkReader.grouped(paths) {
      stage.begin(.isReading(path: path))
      options.companions = companions
      readings.append(try NetworkReader.read(path, options: options, dot: DOTFiles.graphs))
    }
    stage.begin(.isComparing)

    let reports: [ImportReport]
    let isRefused: Bool
    if dryRun {
      let merged = Merging(&readings, into: try store.read(), skippingBadRows: skipBadRows)
      (reports, isRefused) = (merged.reports, merged.isRefused)
    } else {
      (_, (reports, isRefused)) = try store.change(
        command: NetworkOptions.commandLine, author: NetworkOptions.author
      ) { network in
        let merged = Merging(&readings, into: network, skippingBadRows: skipBadRows)
        stage.begin(.isWriting)
        return (merged.isRefused ? StepList() : merged.steps, (merged.reports, merged.isRefused))
      }
    }
    stage.finish()
    let shown = reports.map { report in
      var report = report
      report.isDryRun = dryRun
      return report
    }
    output.print(.imported(shown, wasRefused: isRefused))
    if isRefused {
      Console.say(.importRefused(errors: reports.reduce(0) { $0 + $1.problems.errorCount }))
      throw ExitCode(Exit.badData.rawValue)
    }
  }
}

/// Several readings laid over a network one after the other.
private struct Merging {
  private(set) var steps = StepList()
  private(set) var reports: [ImportReport] = []
  private(set) var isRefused = false

  /// Merges `readings`, whose batches are let go of as they are merged.
  init(_ readings: inout [Reading], into network: Network, skippingBadRows: Bool) {
    var network = network
    for place in readings.indices {
      var report = readings[place].report
      let batch = readings[place].batch
      readings[place].batch = RecordBatch()
      let merge = Merge(consume batch, into: network, file: report.file)
      report.add(merge)
      if report.problems.errorCount > 0, !skippingBadRows { isRefused = true }
      reports.append(report)
      steps.append(merge.steps)
      if place + 1 < readings.count { network.take(merge.steps) }
    }
    if isRefused {
      for place in reports.indices {
        reports[place].created = RecordCounts()
        reports[place].updated = RecordCounts()
      }
    }
  }
}
