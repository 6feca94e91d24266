// The one door to every layout and format.

import Collaborations
public import DOT
import Wording

/// The layouts and formats that files are read in, by the names that `--as` and reports use.
public enum Layout: String, CaseIterable, Sendable {
  /// A folder of CSV files, the plain-text twin of a network file.
  case networkFolder = "network-folder"
  /// Any spreadsheet whose columns were named with `--column`.
  case columns
  /// The organisations of CORDIS, one row per participation: `organization.csv`.
  case cordis
  /// A partner list of keep.eu, one row per participation.
  case keepEU = "keep-eu"
  /// Gephi's table of nodes, and its table of edges.
  case gephiNodes = "gephi-nodes"
  case gephiEdges = "gephi-edges"
  /// Kumu's elements, and its connections.
  case kumuElements = "kumu-elements"
  case kumuConnections = "kumu-connections"
  /// NodeXL's list of edges.
  case nodeXL = "nodexl"
  /// One row per pair of actors.
  case pairs
  /// One row per actor and event.
  case attendance
  /// One row per actor and collaboration.
  case participations
  /// One row per actor.
  case actors
  /// A matrix of actors by actors.
  case adjacencyMatrix = "adjacency-matrix"
  /// A matrix of actors by collaborations.
  case incidenceMatrix = "incidence-matrix"
  /// Graph files of other tools.
  case graphML = "graphml"
  case gexf
  case gml
  case pajek
  case ucinetDL = "ucinet-dl"
  case nodeLink = "node-link"
  case jsonGraph = "json-graph"
  case cx
  case cx2
  case cytoscape
  case dot
}

/// Reads the graphs of a DOT text in UTF-8; the second argument is its file, for errors.
///
/// The parser that defines the format is Graphviz's, which this room does not know: whoever has
/// both brings them together.
public typealias DOTParser = (_ text: [UInt8], _ file: String) throws(FormatError) -> [DOTGraph]

/// Reads networks out of files: the one door to every layout and format.
public enum NetworkReader {
  /// Reads the network folder, spreadsheet or graph file at `path`.
  ///
  /// `dot` is the parser of DOT files, which are refused without one.
  ///
  /// Rows at fault are left out and listed in the report; the caller refuses the file when there
  /// are any (``Reading/hasErrors``) and the person did not ask to skip them.
  ///
  /// - Throws: ``FormatError`` when nothing of the file can be read.
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func read(
    _ path: String, options: ReadingOptions = ReadingOptions(), dot: DOTParser? = nil
  ) throws(FormatError) -> Reading {
    if FileBytes.isFolder(path) {
      if !NetworkFolder.isNetworkFolder(path), let sheets = GraphSheets.found(in: path) {
        return try sheets.read(path, options: options)
      }
      if !NetworkFolder.isNetworkFolder(path), let found = PajekFolder.found(in: path) {
        var options = options
        options.companions = found.companions
        return try read(
          FileBytes.read(found.network), named: found.network, options: options, dot: dot)
      }
      return try FolderReader.read(path, options: options)
    }
    return try read(FileBytes.read(path), named: path, options: options, dot: dot)
  }

  /// Reads a file whose bytes are known; its name says what its bytes leave open.
  ///
  /// - Throws: ``FormatError`` when nothing of the file can be read.
  /// - Complexity: O(*n*) in the bytes.
  public static func read(
    _ bytes: [UInt8], named path: String, options: ReadingOptions = ReadingOptions(),
    dot: DOTParser? = nil
  ) throws(FormatError) -> Reading {
    if Gzip.isGzip(bytes) {
      let whole = try Gzip.decompressed(bytes, file: path)
      // A file can be made that decompresses to itself, so that it would never end.
      guard !Gzip.isGzip(whole) else {
        throw FormatError(.notReadableAs, file: path, .compressedTwice(path: path))
      }
      return try read(whole, named: path, options: options, dot: dot)
    }
    if WorkbookReader.isOldWorkbook(bytes) {
      throw FormatError(.notReadableAs, file: path, .saveAsXLSX(path: path))
    }
    if ZipArchive.isZip(bytes) {
      if options.sheet == nil, options.columns == nil, options.layout == nil,
        try NetworkWorkbook.isNetwork(bytes, file: path)
      {
        return try NetworkWorkbook.read(bytes, file: path, options: options)
      }
      if options.sheet == nil, options.columns == nil, options.layout == nil,
        let reading = try WorkbookSheets.reading(bytes, options: options, file: path)
      {
        return reading
      }
      let table = try WorkbookReader.table(bytes, sheet: options.sheet, file: path)
      return try spreadsheet(table, options: options, file: path)
    }
    if options.sheet != nil {
      throw FormatError(.usage, file: path, .fileHasNoSheets(path: path))
    }
    if options.columns == nil, let format = GraphFormat(bytes, path: path, asked: options.layout) {
      return try format.read(bytes, file: path, options: options, dot: dot)
    }
    guard !ForeignFile.isForeign(bytes) else {
      throw FormatError(.notReadableAs, file: path, .fileIsNoTable(path: path))
    }
    let table = try Table(
      csv: bytes, separator: options.separator, encoding: options.encoding, file: path)
    return try spreadsheet(table, options: options, file: path)
  }

  /// Reads a table in the layout that was asked for, that its columns were said to have, or that
  /// is recognised.
  static func spreadsheet(_ table: Table, options: ReadingOptions, file: String)
    throws(FormatError) -> Reading
  {
    if let mapping = options.columns {
      return try ColumnReader.read(table, mapping: mapping, options: options, file: file)
    }
    guard table.rowCount > 0 else {
      throw FormatError(.notReadableAs, file: file, .fileIsEmpty(path: file))
    }
    switch LayoutRecognition.layout(of: table, options: options) {
    case .columns(let layout, let columns):
      return try ColumnReader.read(
        table, columns: columns, options: options, file: file, layout: layout)
    case .matrix(let matrix):
      return matrix.reading(options: options, file: file)
    case nil:
      if let layout = options.layout {
        throw FormatError(
          .notReadableAs, file: file, .notThisLayout(path: file, layout: layout.rawValue))
      }
      throw FormatError(
        .notReadableAs, file: file, LayoutRecognition.refusal(of: table, file: file))
    }
  }
}
