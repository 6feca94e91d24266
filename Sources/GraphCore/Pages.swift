// Memory for large arrays: in large pages, where the system has them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory from the system, freed by ``free(_:)`` alone.
///
/// Blocks of 2 MiB and more begin on a boundary of 2 MiB and ask for pages of that size: memory is
/// then ready at a hundredth of the page faults, and scattered reading misses fewer translations.
package enum Pages {
  private static let largePage = 1 << 21

  /// Room for `count` bytes, for elements of an alignment of up to 64; nothing is written.
  ///
  /// A small block begins where the system has one at hand: to find a boundary takes it longer than all
  /// that a kernel does with the block.
  @unsafe package static func allocate(
    _ count: Int, alignment: Int = 16
  ) -> UnsafeMutableRawPointer {
    if count <= 1024, alignment <= 16, let block = unsafe malloc(max(count, 1)) {
      return unsafe block
    }
    var block: UnsafeMutableRawPointer?
    let alignment = count >= largePage ? largePage : 64
    // Safe: the pointer is to a local variable, and the alignment is a power of 2.
    guard unsafe posix_memalign(&block, alignment, max(count, 1)) == 0, let block = unsafe block
    else { preconditionFailure("there is no memory left for \(count) bytes") }
    unsafe advise(block, count)
    return unsafe block
  }

  /// Frees a block.
  @unsafe package static func free(_ block: UnsafeMutableRawPointer) {
    #if canImport(Glibc)
      unsafe Glibc.free(block)
    #elseif canImport(Musl)
      unsafe Musl.free(block)
    #else
      unsafe Darwin.free(block)
    #endif
  }

  /// Asks for large pages where a block is large; the system need not heed it.
  @unsafe package static func advise(_ block: UnsafeMutableRawPointer, _ bytes: Int) {
    #if os(Linux)
      guard bytes >= largePage else { return }
      let start = (UInt(bitPattern: block) + 4095) & ~4095
      let end = (UInt(bitPattern: block) + UInt(bytes)) & ~4095
      // Safe: the range lies within the block; advice changes nothing in it.
      if let page = unsafe UnsafeMutableRawPointer(bitPattern: start), start < end {
        unsafe _ = madvise(page, Int(end - start), MADV_HUGEPAGE)
      }
    #endif
  }
}
