// Tables from the sheets of a workbook (XLSX).

import Collaborations
import Wording

/// Reads the sheets of workbooks as tables.
enum WorkbookReader {
  /// Whether bytes begin as a workbook in the old binary format does, or one with a password.
  static func isOldWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// The names of the sheets.
  ///
  /// - Throws: ``FormatError`` when the file is no workbook.
  static func sheetNames(_ bytes: [UInt8], file: String) throws(FormatError) -> [String] {
    let archive = try ZipArchive(bytes, file: file)
    let workbook = WorkbookPart()
    try parse(mainPart(of: archive, file: file), of: archive, to: workbook, file: file)
    return workbook.sheets.map(\.name)
  }

  /// The names of the sheets that are not hidden.
  ///
  /// - Throws: ``FormatError`` when the file is no workbook.
  static func visibleSheetNames(_ bytes: [UInt8], file: String) throws(FormatError) -> [String] {
    let archive = try ZipArchive(bytes, file: file)
    let workbook = WorkbookPart()
    try parse(mainPart(of: archive, file: file), of: archive, to: workbook, file: file)
    return workbook.sheets.filter { !$0.isHidden }.map(\.name)
  }

  /// The table of the sheet called `sheet`, or of the first one that holds a table: two rows and
  /// two columns at least; else of the first one with something in it.
  ///
  /// - Throws: ``FormatError`` when the file is no workbook, is damaged or over a limit, or has no
  ///   sheet of that name.
  /// - Complexity: O(*n*) in the bytes of the sheet and of the texts that sheets share.
  static func table(_ bytes: [UInt8], sheet: String?, file: String) throws(FormatError) -> Table {
    let archive = try ZipArchive(bytes, file: file)
    let main = try mainPart(of: archive, file: file)
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let relations = try relations(of: main, in: archive, file: file)
    func part(_ type: String) -> String? {
      relations.first { $0.type.hasSuffix("/" + type) }
        .map { RelationsPart.part($0.target, in: folder) }
    }
    let workbook = WorkbookPart()
    try parse(main, of: archive, to: workbook, file: file)
    let styles = StylesPart()
    if let name = part("styles"), archive.has(name) {
      try parse(name, of: archive, to: styles, file: file)
    }
    let strings = SharedStringsPart(file: file)
    if let name = part("sharedStrings") {
      try parse(name, of: archive, to: strings, file: file)
    }
    let sheets = workbook.sheets.compactMap { sheet in
      relations.first { $0.id == sheet.relation && $0.type.hasSuffix("/worksheet") }
        .map { (sheet: sheet, part: RelationsPart.part($0.target, in: folder)) }
    }
    var fallback: Table?
    for chosen in try candidates(among: sheets, called: sheet, file: file) {
      let rows = SheetPart(
        strings: strings, formats: styles.formats, from1904: workbook.beginsIn1904,
        sheet: chosen.sheet.name, file: file)
      try parse(chosen.part, of: archive, to: rows, file: file)
      var table = rows.table
      if sheet == nil, sheets.count > 1 {
        let others = sheets.map(\.sheet.name).filter { $0 != chosen.sheet.name }
        table.flaws.append(
          Table.Flaw(
            row: nil, column: nil, value: nil,
            sentence: .sheetIsOneOfSeveral(
              sheet: Sentence.excerpt(chosen.sheet.name),
              others: others.prefix(20).map { Sentence.excerpt($0) }), severity: .note))
      }
      table.findControlCharacters()
      if sheet != nil || table.isTable { return table }
      if fallback == nil, !table.isBlank { fallback = table }
    }
    if let fallback { return fallback }
    throw FormatError(.notReadableAs, file: file, .fileIsEmpty(path: file))
  }

  private typealias SheetOfPart = (sheet: WorkbookPart.Sheet, part: String)

  private static func candidates(
    among sheets: [SheetOfPart], called wanted: String?, file: String
  ) throws(FormatError) -> [SheetOfPart] {
    guard let wanted else {
      let visible = sheets.filter { !$0.sheet.isHidden }
      return visible.isEmpty ? sheets : visible
    }
    let exact = sheets.filter { $0.sheet.name == wanted }
    if let sheet = exact.first { return [sheet] }
    // Spreadsheet programs hold names that differ in case for one.
    let folded = sheets.filter { $0.sheet.name.lowercased() == wanted.lowercased() }
    if folded.count == 1 { return folded }
    throw FormatError(
      .notReadableAs, file: file,
      .noSuchSheet(
        sheet: Sentence.excerpt(wanted),
        sheets: sheets.prefix(40).map { Sentence.excerpt($0.sheet.name) }))
  }

  private static func mainPart(of archive: borrowing ZipArchive, file: String)
    throws(FormatError) -> String
  {
    if archive.has("mimetype"), archive.has("content.xml") {
      throw try otherDocument(archive.bytes(of: "mimetype") ?? [], file: file)
    }
    let root = RelationsPart()
    if archive.has("_rels/.rels") {
      try parse("_rels/.rels", of: archive, to: root, file: file)
    }
    let main =
      root.relations.first { $0.type.hasSuffix("/officeDocument") }
      .map { RelationsPart.part($0.target, in: "") } ?? "xl/workbook.xml"
    if main.lowercased().hasSuffix(".bin") {
      throw FormatError(.notReadableAs, file: file, .saveAsXLSX(path: file))
    }
    if let kind = OfficeDocument(mainPart: main) {
      throw FormatError(.notReadableAs, file: file, .isAnotherDocument(path: file, kind: kind.name))
    }
    guard archive.has(main), main.lowercased().hasSuffix(".xml") else {
      throw FormatError(.notReadableAs, file: file, .archiveIsNoWorkbook(path: file))
    }
    return main
  }

  /// The error for a document of OpenOffice whose type is `mimetype`.
  private static func otherDocument(_ mimetype: [UInt8], file: String) -> FormatError {
    guard let kind = OfficeDocument(mimetype: String(decoding: mimetype, as: UTF8.self)) else {
      return FormatError(.notReadableAs, file: file, .saveAsXLSX(path: file))
    }
    return FormatError(
      .notReadableAs, file: file, .isAnotherDocument(path: file, kind: kind.name))
  }

  private static func relations(
    of part: String, in archive: borrowing ZipArchive, file: String
  ) throws(FormatError) -> [RelationsPart.Relation] {
    var path = part.split(separator: "/").map(String.init)
    let name = path.removeLast()
    let relations = RelationsPart()
    try parse(
      (path + ["_rels", name + ".rels"]).joined(separator: "/"), of: archive, to: relations,
      file: file)
    return relations.relations
  }

  private static func parse(
    _ part: String, of archive: borrowing ZipArchive, to handler: any XMLHandler, file: String
  ) throws(FormatError) {
    let parser = try XMLEvents(file: file, handler: handler)
    try archive.read(part) { (piece) throws(FormatError) in try parser.feed(piece) }
    try parser.finish()
  }
}

/// Documents that people take for spreadsheets, and that are none.
private enum OfficeDocument {
  case text, slides, drawing

  /// The document whose main part, in Microsoft's formats, is called so.
  init?(mainPart: String) {
    switch mainPart.lowercased().split(separator: "/").first {
    case "word": self = .text
    case "ppt": self = .slides
    case "visio": self = .drawing
    default: return nil
    }
  }

  /// The document of OpenOffice of this type.
  init?(mimetype: String) {
    guard let kind = mimetype.split(separator: ".").last?.split(separator: "-").first else {
      return nil
    }
    switch kind {
    case "text": self = .text
    case "presentation": self = .slides
    case "graphics": self = .drawing
    default: return nil
    }
  }

  var name: DocumentKind {
    switch self {
    case .text: .text
    case .slides: .slides
    case .drawing: .drawing
    }
  }
}

extension Table {
  /// Whether two rows have something in them, and one of them two cells.
  var isTable: Bool {
    let rows = (0..<rowCount).lazy.filter { !isBlank($0) }
    return rows.dropFirst().first != nil && rows.contains { width(ofRow: $0) > 1 }
  }

  /// Whether no row has anything in it.
  fileprivate var isBlank: Bool { (0..<rowCount).allSatisfy { isBlank($0) } }
}
