// The records of a network folder, read file after file.

import Collaborations
import Wording

/// The records of a folder while its files are read one after the other.
struct FolderRecords {
  var sheets: [FolderFile: FolderSheet]
  var batch = RecordBatch()
  var actors = References()
  var editions = References()
  var events = References()
  var collaborations = References()
  /// The rows of actors, for those whose parent is nowhere.
  var actorRows: [String: Int] = [:]
  /// The participants of each collaboration.
  var participants: [String: [Participant]] = [:]
  /// What the derived columns of events and collaborations say.
  var listed: [ListedActors] = []
  /// Keys of places and participations that were read.
  var seen: Set<RecordKey> = []
  /// What cells refer to and no row has, and was made.
  var created: [String] = []
  let options: ReadingOptions

  init(sheets: [FolderFile: FolderSheet], options: ReadingOptions = ReadingOptions()) {
    self.sheets = sheets
    self.options = options
    batch.editionKeys = .id
    batch.actorKeys = .id
    batch.eventKeys = .id
    batch.collaborationKeys = .id
  }

  /// Reads every file, and says what was found.
  mutating func reading(of path: String) -> Reading {
    for file in [FolderFile.places, .editions, .actors, .events, .collaborations] {
      readRows(of: file)
    }
    checkParents()
    readRows(of: .participations)
    addListedParticipants()
    var report = ImportReport(file: path, layout: Layout.networkFolder.rawValue)
    report.encoding = TextEncoding.utf8.rawValue
    if !created.isEmpty {
      report.problems.append(
        ImportProblem(
          file: path,
          .recordsAreCreated(count: created.count, some: created.prefix(5).map { $0 }),
          severity: .note))
    }
    for file in FolderFile.allCases {
      guard let sheet = sheets[file] else { continue }
      if report.separator == nil {
        report.separator = sheet.table.separator.map { Separator.name($0) }
      }
      report.rows += sheet.rowCount
      sheet.log.append(to: &report.problems)
    }
    return Reading(report: report, batch: batch)
  }

  private mutating func readRows(of file: FolderFile) {
    guard var sheet = sheets[file] else { return }
    for row in sheet.wholeRows() {
      if options.blanksBadValues { sheet.blankBadValues(row) }
      do throws(CellError) {
        try readRow(row, of: &sheet)
      } catch {
        let isLeftOut = error.isDuplicate && options.mergesDuplicates
        sheet.log.add(
          isLeftOut ? .rowIsLeftOut(error.sentence) : error.sentence, row: row,
          column: error.column, value: error.value, severity: isLeftOut ? .warning : .error)
      }
    }
    sheets[file] = sheet
  }

  private mutating func readRow(_ row: Int, of sheet: inout FolderSheet) throws(CellError) {
    switch sheet.file {
    case .places: try readPlace(row, of: sheet)
    case .editions: try readEdition(row, of: &sheet)
    case .actors: try readActor(row, of: &sheet)
    case .events: try readEvent(row, of: &sheet)
    case .collaborations: try readCollaboration(row, of: &sheet)
    case .participations: try readParticipation(row, of: &sheet)
    }
  }
}
