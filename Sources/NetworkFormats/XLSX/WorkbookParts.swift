// The parts of a workbook that say what the cells of its sheets mean.
//
// Reference: ECMA-376, Office Open XML, part 1, chapter 18 (SpreadsheetML).

import Wording

/// The sheets of a workbook, in their order, and where its days begin.
final class WorkbookPart: XMLHandler {
  struct Sheet {
    let name: String
    /// The id of the relation that leads to the sheet's part.
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether day 0 is 1 January 1904, as in workbooks from old Macintosh computers.
  private(set) var beginsIn1904 = false
  let failure: FormatError? = nil

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "sheet":
      guard let title = attributes["name"], let relation = attributes["id"] else { return }
      let state = attributes["state"]
      sheets.append(
        Sheet(
          name: title, relation: relation, isHidden: state == "hidden" || state == "veryHidden"))
    case "workbookPr": beginsIn1904 = ["1", "true"].contains(attributes["date1904"])
    default: break
    }
  }

  func end(_ name: String, text: String, line: Int) {}
}

/// The relations of a part: where their ids lead.
///
/// Those that lead out of the workbook are left out, and nothing follows them.
final class RelationsPart: XMLHandler {
  struct Relation {
    let id, type, target: String
  }

  private(set) var relations: [Relation] = []
  let failure: FormatError? = nil

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    relations.append(Relation(id: id, type: attributes["Type"] ?? "", target: target))
  }

  func end(_ name: String, text: String, line: Int) {}

  /// The name of the part that a target means, seen from `folder`.
  static func part(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = path.popLast() } else if step != "." { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

/// The texts that the cells of a workbook share, one after the other in one array of bytes.
final class SharedStringsPart: XMLHandler {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<UInt32>] = []
  private(set) var failure: FormatError?
  private let file: String
  private var start: UInt32 = 0
  private var isPhonetic = false

  init(file: String) {
    self.file = file
  }

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    if name == "rPh" { isPhonetic = true }
    if name == "si" { start = UInt32(truncatingIfNeeded: bytes.count) }
  }

  func end(_ name: String, text: String, line: Int) {
    switch name {
    case "rPh": isPhonetic = false
    case "t": if !isPhonetic { bytes.append(contentsOf: CellEscapes.decoded(text).utf8) }
    case "si":
      if bytes.count > FileBytes.limit || ranges.count >= Table.Limit.workbookCells {
        failure = FormatError(
          .notReadableAs, file: file, .tooManyCells(limit: Table.Limit.workbookCells))
      }
      ranges.append(start..<UInt32(truncatingIfNeeded: bytes.count))
    default: break
    }
  }
}

/// The number formats that the cells of a workbook use, by the index that cells give.
final class StylesPart: XMLHandler {
  private(set) var formats: [CellFormat] = []
  let failure: FormatError? = nil
  private var codes: [Int: String] = [:]
  private var isInCellFormats = false

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        codes[id] = code
      }
    case "cellXfs": isInCellFormats = true
    case "xf":
      guard isInCellFormats, formats.count < 1 << 16 else { return }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[id].map { CellFormat(code: $0) } ?? CellFormat(number: id))
    default: break
    }
  }

  func end(_ name: String, text: String, line: Int) {
    if name == "cellXfs" { isInCellFormats = false }
  }
}

/// Characters that XML cannot hold, as spreadsheet programs write them: `_x000D_`.
enum CellEscapes {
  /// `text` with each escape replaced by the character it stands for.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_"),
        let code = UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.append(contentsOf: String(scalar).utf8)
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
