// A network as a workbook: the files of a network folder as sheets.

public import Collaborations
import Wording

/// A network as a workbook (XLSX): the files of a network folder as sheets.
public enum NetworkWorkbook {
  /// Returns the bytes of the workbook, and the texts that a cell is too short for.
  ///
  /// `path` is where it shall stand, for errors. The same network gives the same bytes.
  ///
  /// - Throws: ``FormatError`` when a sheet has too few rows for the records, or when the system
  ///   cannot write.
  public static func bytes(of network: Network, path: String)
    throws(FormatError) -> (bytes: [UInt8], losses: [ExportLoss])
  {
    var sorted = network
    sorted.sort()
    let texts = FolderTexts(network: sorted)
    var losses = LossCounts()
    var sheets: [WorkbookSheet] = []
    for file in FolderFile.allCases where file != .places || !network.places.isEmpty {
      let lines = texts.lines(of: file)
      guard lines.rows.count < WorkbookSheet.rowLimit else {
        throw FormatError(
          .cannotWrite, file: path,
          .sheetIsTooShort(sheet: file.sheet, rows: lines.rows.count, limit: WorkbookSheet.rowLimit)
        )
      }
      var sheet = WorkbookSheet(name: file.sheet, header: lines.header)
      for row in lines.rows {
        sheet.rows.append(
          row.enumerated().map { column, text in
            if lines.areNumbers[column], let number = PlainNumber.value(of: text) {
              return .number(number)
            }
            guard text.unicodeScalars.count > WorkbookSheet.cellLimit else { return .text(text) }
            losses.add(
              lines.header[column], beyond: WorkbookSheet.cellLimit, of: file.recordType)
            return .text(String(text.unicodeScalars.prefix(WorkbookSheet.cellLimit)))
          })
      }
      sheets.append(sheet)
    }
    return (try WorkbookWriter.bytes(of: sheets, path: path), losses.losses)
  }

  /// Whether a workbook has the sheets of a network.
  static func isNetwork(_ bytes: [UInt8], file: String) throws(FormatError) -> Bool {
    let names = Set(try WorkbookReader.sheetNames(bytes, file: file))
    return FolderFile.allCases.allSatisfy { $0.isOptional || names.contains($0.sheet) }
  }

  /// The records of a workbook with the sheets of a network.
  static func read(
    _ bytes: [UInt8], file: String, options: ReadingOptions = ReadingOptions()
  ) throws(FormatError) -> Reading {
    let names = Set(try WorkbookReader.sheetNames(bytes, file: file))
    var sheets: [FolderFile: FolderSheet] = [:]
    for part in FolderFile.allCases where names.contains(part.sheet) {
      sheets[part] = try FolderSheet(
        part, table: WorkbookReader.table(bytes, sheet: part.sheet, file: file))
    }
    var records = FolderRecords(sheets: sheets, options: options)
    return records.reading(of: file)
  }
}

extension FolderFile {
  fileprivate var recordType: RecordType {
    switch self {
    case .editions: .edition
    case .actors: .actor
    case .events: .event
    case .collaborations: .collaboration
    case .participations: .participation
    case .places: .place
    }
  }
}
