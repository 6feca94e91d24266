// Writing a graph into a file that opens at once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Graph {
  /// Writes the graph into a file that ``GraphSnapshot`` opens.
  ///
  /// The file appears whole or not at all: it is written beside `path` under another name, reaches
  /// the disk, and then takes the place of what was there. Snapshots that are in use keep what they
  /// have.
  ///
  /// - Throws: ``GraphFileError``, with what the system says, if the file cannot be written; what was
  ///   there is left as it was.
  public func writeSnapshot(to path: String) throws(GraphFileError) {
    let draft = "\(path).\(getpid()).draft"
    let file = unsafe open(draft, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw GraphFileError(.unwritable, systemFault: errno, of: path) }
    var isDone = false
    defer {
      close(file)
      if !isDone { unsafe unlink(draft) }
    }
    var header = SnapshotHeader(self)
    func check(_ isWritten: Bool) throws(GraphFileError) {
      if !isWritten { throw GraphFileError(.unwritable, systemFault: errno, of: path) }
    }
    try check(ftruncate(file, off_t(header.fileLength)) == 0)
    var place = SnapshotHeader.length
    for rows in isDirected ? [outbound, inbound] : [outbound] {
      try check(Self.write(rows.offsets, to: file, at: &place))
      try check(Self.write(rows.targets, to: file, at: &place))
      if isWeighted { try check(Self.write(rows.weights, to: file, at: &place)) }
    }
    // The checksum is of the bytes as the system will lend them, gaps included.
    let body = try MappedFile(path: draft).bytes
    header.bodyChecksum = Checksum.of(body.part(SnapshotHeader.length..<body.count))
    place = 0
    try check(Self.write(Column(header.bytes), to: file, at: &place))
    try check(fsync(file) == 0)
    try check(unsafe rename(draft, path) == 0)
    isDone = true
  }

  /// Writes numbers and goes on to the next multiple of 64 bytes; false when the system refuses.
  private static func write<Element>(
    _ column: Column<Element>, to file: Int32, at place: inout Int
  ) -> Bool {
    #if _endian(big)
      #error("snapshots are written in the order of bytes of little-endian machines")
    #endif
    let length = column.count * MemoryLayout<Element>.stride
    let start = place
    place = (start + length + 63) / 64 * 64
    // Safe: no more bytes are written than the numbers have, and they stay alive during the call.
    return unsafe column.withUnsafeBase { base in
      let bytes = unsafe UnsafeRawPointer(base)
      var done = 0
      while done < length {
        // Linux writes at most 2 GiB at once.
        let count = unsafe pwrite(
          file, bytes + done, min(length - done, 1 << 30), off_t(start + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
