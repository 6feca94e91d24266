// Refuses a file that is one endless line, before it fills the memory.

import Foundation
import Wording

/// Counts, while the pieces of a text come in, how many bytes have come since a line break.
///
/// No file under 2 GiB is refused for its size, but one with a line of ``limit`` is no table and
/// no graph that anybody wrote, and is refused before the rest of it is read.
struct LineWatch {
  /// The most bytes of a line, give or take a piece.
  static let limit = 128 << 20

  private var open = 0
  private var isBinary: Bool?

  /// Whether the line that is open after these bytes is too long.
  mutating func isTooLong(after piece: UnsafeRawBufferPointer) -> Bool {
    if isBinary == nil { isBinary = unsafe Self.isBinary(piece) }
    guard isBinary == false, let start = piece.baseAddress else { return false }
    // Safe: the bytes looked at are those of the piece.
    let hasBreak =
      unsafe memchr(start, 10, piece.count) != nil
      || memchr(start, 13, piece.count) != nil
    open = hasBreak ? 0 : open + piece.count
    return open > Self.limit
  }

  /// Whether bytes begin as a gzip file, a zip archive or an old workbook does.
  private static func isBinary(_ piece: UnsafeRawBufferPointer) -> Bool {
    let starts: [[UInt8]] = [[0x1F, 0x8B], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]
    return starts.contains { unsafe piece.starts(with: $0) }
  }
}
