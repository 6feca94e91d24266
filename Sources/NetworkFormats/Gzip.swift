// Compressed files, through the system's zlib.

import CZlib
import Wording

/// Decompresses files of the gzip format.
///
/// > Reference: P. Deutsch, RFC 1952, 1996.
enum Gzip {
  /// The most bytes that one compressed byte may become, beyond the first 64 MiB.
  ///
  /// A table that
  /// repeats itself becomes fifty times smaller; the most that the format can do is a thousand.
  private static let ratioLimit = 200
  private static let freeBytes = 64 << 20

  /// Whether bytes begin as a gzip file does.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  /// The bytes of every member of the file, one after the other.
  ///
  /// - Throws: ``FormatError`` when the file is damaged or cut short, or would be too large.
  static func decompressed(_ bytes: [UInt8], file: String) throws(FormatError) -> [UInt8] {
    try inflated(bytes[...], isRaw: false, file: file)
  }

  /// The bytes of a compressed entry of a zip archive.
  static func inflated(entry bytes: ArraySlice<UInt8>, file: String) throws(FormatError) -> [UInt8]
  {
    try inflated(bytes, isRaw: true, file: file)
  }

  private static func inflated(_ bytes: ArraySlice<UInt8>, isRaw: Bool, file: String)
    throws(FormatError) -> [UInt8]
  {
    var output: [UInt8] = []
    var isWhole = false
    var isTooLarge = false
    var isOneLine = false
    var watch = LineWatch()
    var input = Array(bytes)
    let count = input.count
    // Safe: zlib reads `input` and writes `piece` only inside the two closures below, where both
    // are pinned, and within the counts that it is given.
    unsafe input.withUnsafeMutableBufferPointer { source in
      var stream = unsafe z_stream()
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(truncatingIfNeeded: count)
      let begun =
        unsafe isRaw
        ? maillage_inflate_begin_raw(&stream) : maillage_inflate_begin_gzip(&stream)
      guard begun == Z_OK else { return }
      defer { unsafe inflateEnd(&stream) }
      var piece = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let (status, written) = unsafe piece.withUnsafeMutableBufferPointer { room in
          unsafe stream.next_out = room.baseAddress
          unsafe stream.avail_out = UInt32(room.count)
          let status = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe (status, room.count - Int(stream.avail_out))
        }
        output.append(contentsOf: piece[..<written])
        // By what was read until now: a bomb is told by its first 64 MiB, however large it is.
        let read = unsafe count - Int(stream.avail_in)
        if output.count > FileBytes.limit
          || output.count > freeBytes && output.count / ratioLimit > read
        {
          isTooLarge = true
          return
        }
        // Safe: the piece is looked at during the call only.
        isOneLine = unsafe piece[..<written].withUnsafeBytes {
          unsafe watch.isTooLong(after: $0)
        }
        if isOneLine { return }
        if status == Z_STREAM_END {
          guard unsafe !isRaw && stream.avail_in > 0 else {
            isWhole = true
            return
          }
          // Safe: the stream was begun above and is ended by `defer`.
          guard unsafe inflateReset(&stream) == Z_OK else { return }
        } else if status != Z_OK {
          return
        }
      }
    }
    if isTooLarge {
      throw FormatError(
        .notReadableAs, file: file,
        .compressionIsTooLarge(path: file, limit: FileBytes.limit, ratio: ratioLimit))
    }
    if isOneLine {
      throw FormatError(.notReadableAs, file: file, .lineIsTooLong(limit: LineWatch.limit))
    }
    guard isWhole else {
      throw FormatError(.notReadableAs, file: file, .compressionIsDamaged(path: file))
    }
    return output
  }
}
