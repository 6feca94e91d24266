// The bytes of a file, where the system keeps them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file mapped into memory, to be read; what is not a regular file is read into memory instead.
///
/// The file must not be cut shorter while it is mapped: the system then stops the program.
@safe package final class MappedFile: Sendable {
  /// The number of bytes.
  package let count: Int

  // Sendable because the bytes are only read.
  private nonisolated(unsafe) let base: UnsafeMutableRawPointer?
  private let isMapped: Bool

  /// Opens the file at `path`.
  ///
  /// - Throws: ``GraphFileError``, with what the system says, if it cannot be read.
  package init(path: String) throws(GraphFileError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw GraphFileError(.unreadable, systemFault: errno, of: path) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw GraphFileError(.unreadable, systemFault: errno, of: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      guard let bytes = Self.contents(of: file) else {
        throw GraphFileError(.unreadable, systemFault: errno, of: path)
      }
      // Safe: there is room for all bytes, and they are copied from an array of as many.
      let copy = unsafe Pages.allocate(bytes.count)
      unsafe bytes.withUnsafeBytes { bytes in
        if let first = bytes.baseAddress {
          unsafe copy.copyMemory(from: first, byteCount: bytes.count)
        }
      }
      unsafe base = copy
      count = bytes.count
      isMapped = false
      return
    }
    count = Int(status.st_size)
    isMapped = true
    if count == 0 {
      unsafe base = nil
      return
    }
    let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else {
      throw GraphFileError(.unreadable, systemFault: errno, of: path)
    }
    unsafe base = address
  }

  deinit {
    guard let base = unsafe base else { return }
    // Safe: nothing refers to the bytes any more, for what does keeps this object alive.
    if isMapped { unsafe munmap(base, count) } else { unsafe Pages.free(base) }
  }

  /// The bytes.
  package var bytes: Column<UInt8> {
    // Safe: the column keeps this object, and so the bytes, alive.
    guard let base = unsafe base else { return Column([]) }
    return unsafe Column(
      base: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: count, owner: self)
  }

  /// The `count` numbers that begin `offset` bytes into the file, which the caller has found to lie
  /// within it, and to begin at a multiple of their alignment.
  package func column<Element>(at offset: Int, count: Int) -> Column<Element> {
    precondition(
      offset >= 0 && count >= 0 && offset.isMultiple(of: MemoryLayout<Element>.alignment)
        && count <= (self.count - offset) / MemoryLayout<Element>.stride,
      "the numbers are not within the file")
    guard count > 0, let base = unsafe base else { return Column([]) }
    // Safe: the range was checked; a mapping begins on a page, and the column keeps it alive.
    let first = unsafe (base + offset).bindMemory(to: Element.self, capacity: count)
    return unsafe Column(base: UnsafePointer(first), count: count, owner: self)
  }

  /// All that can be read from an open file, or `nil` when reading fails.
  private static func contents(of file: Int32) -> [UInt8]? {
    var contents: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = unsafe read(file, &part, part.count)
      if length < 0, errno == EINTR { continue }
      if length < 0 { return nil }
      if length == 0 { return contents }
      contents += part[..<length]
    }
  }
}
