// Zip archives in memory, through the system's libzip, which the first of them opens.
//
// Nothing is written anywhere: entries are read by name into memory, and only those that are asked
// for. What an archive claims is checked before the first of them is opened.

import CWorkbooks
import Wording

/// A zip archive in memory.
@safe
struct ZipArchive: ~Copyable {
  /// The limits that hold before anything is decompressed.
  enum Limit {
    /// Entries of an archive.
    static let entries = 1000
    /// Bytes that all entries together may become, and how many one compressed byte may become
    /// beyond the first bytes, which are free.
    static let bytes = 1 << 30
    static let ratio = 100
    static let freeBytes = 16 << 20
    /// Bytes of an entry's name, looked at before it is hashed.
    static let name = 1024
  }

  private let zip: UnsafePointer<workbooks_zip>
  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawPointer
  private let file: String
  /// The index and the size of each entry, by name in lower case, as packages of parts ask for.
  private let entries: [String: (index: UInt64, size: Int)]

  /// Whether bytes begin as a zip archive does.
  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// Opens the archive whose bytes these are.
  ///
  /// - Throws: ``FormatError`` when it is damaged or cut short, encrypted, over a limit, or when an
  ///   entry's name leads out of it; and where this machine has no libzip.
  init(_ bytes: [UInt8], file: String) throws(FormatError) {
    // Safe: the functions stay where they are for as long as the process lives.
    guard let zip = unsafe workbooks_open_zip() else {
      throw FormatError(
        .notReadableAs, file: file, .workbookLibraryMissing(path: file, library: "libzip"))
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    // Safe: `memory` has room for as many bytes as are copied.
    unsafe bytes.withUnsafeBytes { source in
      if let address = source.baseAddress {
        unsafe memory.copyMemory(from: address, byteCount: source.count)
      }
    }
    var failure = unsafe zip_error_t()
    // Safe: libzip reads `memory` until the archive is discarded, and `memory` goes after it.
    let source = unsafe zip.pointee.zip_source_buffer_create(
      memory, UInt64(bytes.count), 0, &failure)
    let opened = unsafe source.flatMap {
      unsafe zip.pointee.zip_open_from_source($0, ZIP_RDONLY, &failure)
    }
    guard let archive = unsafe opened else {
      // Safe: a source that was not opened is still ours; nothing else refers to `memory`.
      unsafe zip.pointee.zip_source_free(source)
      unsafe memory.deallocate()
      throw FormatError(.notReadableAs, file: file, .archiveIsDamaged(path: file))
    }
    do {
      entries = try unsafe Self.directory(
        of: archive, by: zip, compressed: bytes.count, file: file)
    } catch {
      // Safe: as in `deinit`, which does not run for an archive that was not made.
      unsafe zip.pointee.zip_discard(archive)
      unsafe memory.deallocate()
      throw error
    }
    unsafe self.zip = zip
    unsafe self.archive = archive
    unsafe self.memory = memory
    self.file = file
  }

  deinit {
    // Safe: the archive was opened in `init` and is discarded once, before the bytes it reads go.
    unsafe zip.pointee.zip_discard(archive)
    unsafe memory.deallocate()
  }

  /// Whether there is an entry of this name.
  func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Whether an entry's name begins like this.
  func hasEntry(beginning prefix: String) -> Bool {
    entries.keys.contains { $0.hasPrefix(prefix) }
  }

  /// The bytes of an entry; `nil` when there is none of this name.
  ///
  /// - Throws: ``FormatError`` when it is damaged.
  func bytes(of name: String) throws(FormatError) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.size)
    try read(name) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Sends the bytes of an entry to `receive`, piece by piece.
  ///
  /// - Throws: ``FormatError`` when it is damaged or larger than it claims, or what `receive`
  ///   throws.
  func read(_ name: String, _ receive: (ArraySlice<UInt8>) throws(FormatError) -> Void)
    throws(FormatError)
  {
    let damaged = FormatError(.notReadableAs, file: file, .archiveIsDamaged(path: file))
    // Safe: the archive is open for as long as `self` lives.
    guard let entry = entries[name.lowercased()],
      let opened = unsafe zip.pointee.zip_fopen_index(archive, entry.index, 0)
    else { throw damaged }
    // Safe: opened above and closed once.
    defer { _ = unsafe zip.pointee.zip_fclose(opened) }
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    while true {
      // Safe: libzip writes at most as many bytes as `piece` has.
      let count = unsafe piece.withUnsafeMutableBytes { room in
        unsafe Int(zip.pointee.zip_fread(opened, room.baseAddress, UInt64(room.count)))
      }
      guard count >= 0 else { throw damaged }
      total += count
      guard total <= entry.size else { throw damaged }
      if count == 0 { break }
      try receive(piece[..<count])
    }
    guard total == entry.size else { throw damaged }
  }

  private static func directory(
    of archive: OpaquePointer, by zip: UnsafePointer<workbooks_zip>, compressed: Int, file: String
  ) throws(FormatError) -> [String: (index: UInt64, size: Int)] {
    var entries: [String: (index: UInt64, size: Int)] = [:]
    // Safe: the archive is open, and `stat` is a local that libzip fills.
    let count = unsafe Int(zip.pointee.zip_get_num_entries(archive, 0))
    guard count <= Limit.entries else {
      throw FormatError(
        .notReadableAs, file: file,
        .archiveHasTooManyEntries(path: file, entries: count, limit: Limit.entries))
    }
    var total = 0
    for index in 0..<UInt64(max(count, 0)) {
      var stat = unsafe zip_stat_t()
      // See above.
      guard unsafe zip.pointee.zip_stat_index(archive, index, 0, &stat) == 0,
        let text = unsafe stat.name
      else {
        throw FormatError(.notReadableAs, file: file, .archiveIsDamaged(path: file))
      }
      let size = unsafe Int(clamping: stat.size)
      let isEncrypted = unsafe stat.encryption_method != UInt16(ZIP_EM_NONE)
      // Safe: libzip ends names with a zero and keeps them while the archive is open.
      let name = unsafe String(cString: text)
      guard name.utf8.count <= Limit.name, !leadsOut(name), !isEncrypted else {
        throw FormatError(
          .notReadableAs, file: file,
          isEncrypted
            ? .archiveIsEncrypted(path: file)
            : .archiveNameLeadsOut(path: file, name: Sentence.excerpt(name)))
      }
      total = total.addingReportingOverflow(size).overflow ? .max : total + size
      guard total <= Limit.bytes,
        total <= Limit.freeBytes || total / Limit.ratio <= compressed
      else {
        throw FormatError(
          .notReadableAs, file: file, .archiveIsTooLarge(path: file, limit: Limit.bytes))
      }
      entries[name.lowercased()] = (index, size)
    }
    return entries
  }

  /// Whether a name would lead out of the place where an archive is unpacked.
  private static func leadsOut(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: "/") || name.utf8.contains(UInt8(ascii: "\\"))
      || name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }
}
