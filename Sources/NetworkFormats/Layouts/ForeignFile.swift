// Files that are called tables and are something else.

import Collaborations
import Wording

/// Files that are no text of a table, whatever their name says.
enum ForeignFile {
  /// Whether `bytes` are a web page, a document or a picture by their first bytes, or hold zeros
  /// where no text has them.
  static func isForeign(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let text = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
    if starts.contains(where: { text.hasPrefix($0) }) { return true }
    return pictures.contains { bytes.starts(with: $0) }
  }

  private static let starts = ["%pdf-", "<!doctype html", "<html", "<table", "{\\rtf"]
  private static let pictures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
  ]
}

extension LayoutRecognition {
  /// Why a table is not recognised, with its headers and what to type.
  static func refusal(of table: Table, file: String) -> Sentence {
    let filled = (0..<table.rowCount).filter { !table.isBlank($0) }
    guard let first = filled.first else { return .fileIsEmpty(path: file) }
    let header = table.rowsBelowTitles.rows.last ?? first
    let headers = table.headers(inRow: header).filter { !$0.isEmpty }
    let folded = Set(headers.map { NameForm.folded($0) })
    if folded.isSuperset(of: ["id", "acronym", "startdate", "fundingscheme"]) {
      return .projectsWithoutPartners(path: file)
    }
    guard headers.count > 1 else { return .layoutNotRecognised(path: file) }
    let shown = headers.prefix(12).map { String($0) }
    if shown.contains(where: { Double($0) != nil }) {
      return .headerIsMissing(path: file, firstRow: shown)
    }
    return .headersNotRecognised(path: file, headers: shown)
  }
}
