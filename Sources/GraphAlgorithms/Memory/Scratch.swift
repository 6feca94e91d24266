// Working memory of kernels.

import GraphCore

/// A block of working memory with one owner, freed when the owner goes away.
///
/// It is an array without bounds checks in release builds, and without copies: writing needs no
/// `inout`, so that threads can write to different elements of one block. Debug builds, which
/// run every test, check each index.
@safe struct Scratch<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  /// The number of elements.
  let count: Int

  private let base: UnsafeMutablePointer<Element>
  private let isOwner: Bool

  /// Allocates `count` elements, each of the given value.
  init(repeating value: Element, count: Int) {
    self.count = count
    isOwner = true
    // Safe: exactly the elements allocated are initialised.
    unsafe base = Self.allocate(count)
    unsafe base.initialize(repeating: value, count: count)
  }

  /// Allocates `count` elements, each of which is written before it is read: of memory that is never
  /// written, none is taken.
  init(unwritten count: Int) {
    self.count = count
    isOwner = true
    // Safe: elements are trivial, and need not be initialised to be written.
    unsafe base = Self.allocate(count)
  }

  /// Works in memory that belongs to an array which is being made, and outlives this value.
  @unsafe init(lent base: UnsafeMutablePointer<Element>, count: Int) {
    self.count = count
    isOwner = false
    unsafe self.base = base
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    // Safe: the memory is as large, and as aligned, as so many elements need.
    unsafe Pages.allocate(
      count * MemoryLayout<Element>.stride, alignment: MemoryLayout<Element>.alignment
    ).bindMemory(to: Element.self, capacity: count)
  }

  deinit {
    // Safe: this value is the only owner, and elements are trivial.
    if isOwner { unsafe Pages.free(base) }
  }

  /// Where the first element is, for views that this block outlives.
  @unsafe var address: UnsafePointer<Element> { unsafe UnsafePointer(base) }

  /// The element at `index`.
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      // Safe: every index comes from a row or a counter below `count`; debug builds check it.
      return unsafe base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      // Safe: as above.
      unsafe base[index] = newValue
    }
  }

  /// Sets every element to `value`.
  func fill(with value: Element) {
    // Safe: all `count` elements were initialised on creation.
    unsafe base.update(repeating: value, count: count)
  }

  /// The elements, as an array.
  func array() -> [Element] {
    // Safe: the buffer spans exactly the elements allocated.
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }
}

extension Scratch<UInt16> {
  /// Sets eight elements, from `index` on.
  func write(_ eight: SIMD8<UInt16>, at index: Int) {
    assert(index >= 0 && index + 8 <= count)
    // Safe: all eight are below `count`, and need no boundary; debug builds check it.
    unsafe UnsafeMutableRawPointer(base + index).storeBytes(of: eight, as: SIMD8<UInt16>.self)
  }
}

extension Array where Element: BitwiseCopyable & Sendable {
  /// An array of `count` elements, each of which `write` sets, or throws.
  ///
  /// The memory must not be kept beyond the closure.
  static func written<Failure: Error>(
    count: Int, by write: (consuming Scratch<Element>) throws(Failure) -> Void
  ) throws(Failure) -> [Element] {
    var failure: Failure?
    let array = unsafe [Element](unsafeUninitializedCapacity: count) { memory, length in
      // Safe: an array that is not empty has an address, and all of it is set, or none is kept.
      guard let first = memory.baseAddress else { return }
      unsafe Pages.advise(first, count * MemoryLayout<Element>.stride)
      do throws(Failure) {
        try write(unsafe Scratch(lent: first, count: count))
        length = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return array
  }
}
