// Workbooks (XLSX), through the system's libxlsxwriter, which the first of them opens.
//
// No cell is ever a formula: texts are written as texts, whatever they begin with. A number that
// sixteen digits do not tell from its neighbours is written as a text, which reads back whole.
// The date of the file is fixed, so that the same sheets give the same bytes.

import CWorkbooks
import Collaborations
import Foundation
import Wording

/// A sheet of a workbook that is written.
struct WorkbookSheet {
  /// The most rows of a sheet, its header among them, and the most characters of a cell.
  static let rowLimit = 1_048_576
  static let cellLimit = 32_767

  /// A cell.
  enum Cell {
    case text(String)
    case number(Double)
  }

  let name: String
  let header: [String]
  var rows: [[Cell]] = []
}

/// Writes workbooks.
enum WorkbookWriter {
  /// The bytes of a workbook with these sheets; `path` is where it shall stand, for errors.
  static func bytes(of sheets: [WorkbookSheet], path: String) throws(FormatError) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "maillage-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    // Safe, here and below: the functions stay where they are; libxlsxwriter copies every text, and
    // owns the book until it is closed, which also frees it, whatever the outcome.
    guard let writer = unsafe workbooks_open_writer() else {
      throw FormatError(
        .cannotWrite, file: path,
        .workbookLibraryMissing(path: path, library: "libxlsxwriter"))
    }
    guard let book = unsafe writer.pointee.workbook_new(file.path) else {
      throw failure(path, "no memory")
    }
    var properties = unsafe lxw_doc_properties()
    // 1 January 2000; without it the library writes the time of day.
    unsafe properties.created = 946_684_800
    _ = unsafe writer.pointee.workbook_set_properties(book, &properties)
    var status = LXW_NO_ERROR
    for sheet in sheets where status == LXW_NO_ERROR {
      guard let page = unsafe writer.pointee.workbook_add_worksheet(book, sheet.name) else {
        status = LXW_ERROR_MEMORY_MALLOC_FAILED
        continue
      }
      let header = sheet.header.map { WorkbookSheet.Cell.text($0) }
      for (row, cells) in ([header] + sheet.rows).enumerated() {
        for (column, cell) in cells.enumerated() {
          let error = unsafe write(
            cell, to: page, UInt32(row), UInt16(column), by: writer)
          if error != LXW_NO_ERROR { status = error }
        }
      }
      unsafe writer.pointee.worksheet_freeze_panes(page, 1, 0)
    }
    let closed = unsafe writer.pointee.workbook_close(book)
    if status == LXW_NO_ERROR { status = closed }
    guard status == LXW_NO_ERROR else {
      let reason = unsafe writer.pointee.lxw_strerror(status).map { unsafe String(cString: $0) }
      throw failure(path, reason ?? "error \(status.rawValue)")
    }
    return try FileBytes.read(file.path)
  }

  private static func write(
    _ cell: WorkbookSheet.Cell, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32,
    _ column: UInt16, by writer: UnsafePointer<workbooks_writer>
  ) -> lxw_error {
    switch cell {
    case .text(""): return LXW_NO_ERROR
    case .text(let text):
      return unsafe writer.pointee.worksheet_write_string(page, row, column, text, nil)
    case .number(let number):
      guard Double(String(format: "%.16G", number)) == number else {
        return unsafe writer.pointee.worksheet_write_string(
          page, row, column, PlainNumber.text(number), nil)
      }
      return unsafe writer.pointee.worksheet_write_number(page, row, column, number, nil)
    }
  }

  private static func failure(_ path: String, _ reason: String) -> FormatError {
    FormatError(.cannotWrite, file: path, .cannotWrite(path: path, reason: reason))
  }
}
