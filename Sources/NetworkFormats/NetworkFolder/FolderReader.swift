// Records out of a network folder.

import Collaborations
import Foundation
import Wording

/// Reads network folders.
enum FolderReader {
  /// Reads the folder at `path`.
  ///
  /// - Throws: ``FormatError`` when a file is missing, or is not a file of a network folder.
  /// - Complexity: O(*n*) in the bytes of the files.
  static func read(_ path: String, options: ReadingOptions = ReadingOptions())
    throws(FormatError) -> Reading
  {
    var sheets: [FolderFile: FolderSheet] = [:]
    for file in FolderFile.allCases {
      let filePath = URL(fileURLWithPath: path).appendingPathComponent(file.rawValue).path
      let isThere = FileManager.default.fileExists(atPath: filePath)
      if !isThere, file.isOptional { continue }
      guard isThere else {
        throw FormatError(
          .absent, file: file.rawValue,
          .folderFileIsMissing(
            folder: path, file: file.rawValue,
            files: FolderFile.allCases.filter { !$0.isOptional }.map(\.rawValue)))
      }
      sheets[file] = try FolderSheet(file, bytes: FileBytes.read(filePath))
    }
    var records = FolderRecords(sheets: sheets, options: options)
    return records.reading(of: path)
  }
}
