// What a command reads: a network file, or any file that import reads.

import Answers
import ArgumentParser
import Collaborations
import Foundation
import NetworkFormats
import NetworkStore
import Wording

/// The file that a command without other names on its line reads.
struct InputFile: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A network file, or a spreadsheet, graph file or network folder to read as import does "
        + "(default: the network file; see --network).", valueName: "file"))
  var file: String?
}

/// How a file that is not a network file is read; the words are those of import.
struct FileReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which column holds which field (repeatable); see maillage import --help.",
      valueName: "field=header"))
  var column: [String] = []
  @Option(
    help: ArgumentHelp("The layout of the file (default: recognised).", valueName: "layout"))
  var readAs: Layout?
  @Flag(help: "The first row is data; columns are named by their numbers.")
  var noHeader = false
  @Option(help: ArgumentHelp("The sheet of a workbook (default: the first).", valueName: "name"))
  var sheet: String?
  @Option(help: ArgumentHelp("The encoding (default: found out).", valueName: "encoding"))
  var encoding: String?
  @Option(
    help: ArgumentHelp("The separator of cells (default: found out).", valueName: "separator"))
  var separator: String?
  @Option(help: ArgumentHelp("point or comma (default: found out).", valueName: "sign"))
  var decimal: String?
  @Option(help: ArgumentHelp("The order of dates (default: found out).", valueName: "order"))
  var dateOrder: String?
  @Option(
    help: ArgumentHelp(
      "What stands between several names in one cell; newline for line breaks.",
      valueName: "text"))
  var splitCells: String?
  @Option(
    help: ArgumentHelp(
      "The kind of the file's collaborations (default: project, or tie for pairs).",
      valueName: "kind"))
  var collaborationKind: String?
  @Flag(help: "Leave rows with errors out, report them, and read the rest.")
  var skipBadRows = false

  /// The options as a reader takes them.
  fileprivate var reading: ReadingOptions {
    get throws {
      var options = ReadingOptions()
      options.collaborationKind = collaborationKind
      options.columns = column.isEmpty ? nil : try ColumnMapping(column)
      options.hasHeader = !noHeader
      options.layout = readAs
      options.sheet = sheet
      if let encoding { try options.setEncoding(encoding) }
      if let separator { try options.setSeparator(separator) }
      if let decimal { try options.setDecimal(decimal) }
      if let dateOrder { try options.setDateOrder(dateOrder) }
      options.cellSplitter = try splitCells.map { try CellSplitter($0) }
      return options
    }
  }

  /// The first option that was given, if any.
  fileprivate var firstGiven: String? {
    let given: [(String, Bool)] = [
      ("--column", !column.isEmpty), ("--read-as", readAs != nil), ("--no-header", noHeader),
      ("--sheet", sheet != nil), ("--encoding", encoding != nil),
      ("--separator", separator != nil), ("--decimal", decimal != nil),
      ("--date-order", dateOrder != nil), ("--split-cells", splitCells != nil),
      ("--collaboration-kind", collaborationKind != nil),
      ("--skip-bad-rows", skipBadRows),
    ]
    return given.first { $0.1 }?.0
  }
}

extension NetworkOptions {
  /// What a command reads, and the path it is called by: a network file, or a file that is read as
  /// import reads it, into a network that is kept nowhere.
  ///
  /// - Throws: ``Failure`` when rows are at fault, after the report on standard error.
  func read(_ input: InputFile? = nil, as options: FileReadingOptions) throws
    -> (path: String, network: Network)
  {
    if input?.file != nil, network != nil { throw Failure(.chooseOne("FILE", "--network"), .usage) }
    let path = try input?.file ?? path
    return (path, try read(path, as: options))
  }

  /// Reads the network file at `path`, or the file that is read as import reads it.
  func read(_ path: String, as options: FileReadingOptions) throws -> Network {
    guard Self.isNetworkFile(path) else { return try Self.imported(path, as: options) }
    if let option = options.firstGiven {
      throw Failure(.optionIsForOtherFiles(option: option, path: path), .usage)
    }
    return try NetworkStore.open(path, wait: wait, readOnly: true).read()
  }

  /// Whether a file is called as a network file is, or is a database.
  private static func isNetworkFile(_ path: String) -> Bool {
    if path.hasSuffix(".maillage") { return true }
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  private static func imported(_ path: String, as options: FileReadingOptions) throws -> Network {
    let stage = StageLine()
    defer { stage.finish() }
    stage.begin(.isReading(path: path))
    var reading = try NetworkReader.read(path, options: options.reading, dot: DOTFiles.graphs)
    let batch = reading.batch
    reading.batch = RecordBatch()
    let merge = Merge(consume batch, into: Network(), file: path)
    reading.report.add(merge)
    let problems = reading.report.problems
    let isRefused = problems.errorCount > 0 && !options.skipBadRows
    if problems.count > 0 {
      stage.finish()
      Console.explain(.imported([reading.report], wasRefused: isRefused))
    }
    if isRefused {
      throw Failure(.fileIsRefused(path: path, errors: problems.errorCount), .badData)
    }
    var network = Network()
    network.take(merge.steps)
    return network
  }
}
