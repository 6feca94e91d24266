// Numbers in memory that never changes: of an array of this process, or of a mapped file.

/// Numbers side by side, which never change; a copy or a part of one shares its memory.
///
/// Places are counted from 0, in a part of a column too.
@safe
public struct Column<Element: BitwiseCopyable & Hashable & Sendable>: RandomAccessCollection,
  @unchecked Sendable
{
  // Sendable because the memory is written before the first column of it exists, and never after.
  @usableFromInline let base: UnsafePointer<Element>

  /// What keeps the memory alive.
  @usableFromInline let owner: AnyObject

  /// How many numbers there are.
  public let count: Int

  /// The first place, 0.
  @inlinable public var startIndex: Int { 0 }

  /// The place behind the last.
  @inlinable public var endIndex: Int { count }

  /// Lends `count` numbers from `base` on, which `owner` keeps alive and nobody changes.
  @inlinable @unsafe package init(base: UnsafePointer<Element>, count: Int, owner: AnyObject) {
    unsafe self.base = base
    self.count = count
    self.owner = owner
  }

  /// Copies the numbers of an array.
  public init(_ elements: [Element]) {
    let draft = Draft<Element>(count: elements.count)
    unsafe elements.withUnsafeBufferPointer { elements in
      // Safe: there is room for as many elements; an array without any may have no address.
      if let first = elements.baseAddress {
        unsafe draft.base.initialize(from: first, count: elements.count)
      }
    }
    self = draft.finished()
  }

  /// The number at a place.
  @inlinable public subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "place \(position) is not in 0..<\(count)")
    // Safe: the place was checked, and the owner keeps `count` numbers alive.
    return unsafe base[position]
  }

  /// The numbers at `places`, counted from 0 again.
  ///
  /// - Complexity: O(1).
  @inlinable public func part(_ places: Range<Int>) -> Column {
    precondition(
      places.lowerBound >= 0 && places.upperBound <= count, "\(places) is not in 0..<\(count)")
    // Safe: the part lies within memory that the same owner keeps alive.
    return unsafe Column(base: base + places.lowerBound, count: places.count, owner: owner)
  }

  /// Calls `body` with the numbers as a buffer, which is not to leave the closure.
  @inlinable public func withContiguousStorageIfAvailable<Value>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Value
  ) rethrows -> Value? {
    try withExtendedLifetime(owner) {
      // Safe: the owner keeps `count` numbers alive while the closure runs.
      try unsafe body(UnsafeBufferPointer(start: base, count: count))
    }
  }

  /// Calls `body` with the address of the first number, which is not to leave the closure.
  @inlinable @unsafe package func withUnsafeBase<Value, Failure: Error>(
    _ body: (UnsafePointer<Element>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    defer { withExtendedLifetime(owner) {} }
    return try unsafe body(base)
  }
}

extension Column: Hashable {
  /// Whether two columns hold the same numbers in the same order.
  public static func == (left: Column, right: Column) -> Bool {
    left.elementsEqual(right)
  }

  /// Feeds the numbers to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}

extension Column: CustomStringConvertible {
  /// The numbers as an array describes them.
  public var description: String { Array(self).description }
}

// MARK: - Writing

/// Memory being written, by several threads in different places, before it becomes a column.
///
/// Debug builds, which run every test, check each index.
@safe
package struct Draft<Element: BitwiseCopyable & Hashable & Sendable>: ~Copyable,
  @unchecked Sendable
{
  package let count: Int

  /// The address of the first number.
  @usableFromInline @unsafe let base: UnsafeMutablePointer<Element>

  /// Memory for `count` numbers; each is written before it is read.
  package init(count: Int) {
    self.count = count
    // Safe: the memory is freed by `deinit`, or by the owner of the column it becomes.
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    precondition(count >= 0 && !overflow, "\(count) numbers are more than any memory holds")
    unsafe base = Pages.allocate(bytes, alignment: MemoryLayout<Element>.alignment)
      .bindMemory(to: Element.self, capacity: count)
  }

  /// Memory for `count` numbers, each set to `value`.
  package init(repeating value: Element, count: Int) {
    self.init(count: count)
    // Safe: exactly the memory allocated is set.
    unsafe base.initialize(repeating: value, count: count)
  }

  deinit {
    // Safe: this value is the only owner, and numbers need no clearing away.
    unsafe Pages.free(base)
  }

  @inlinable package subscript(place: Int) -> Element {
    // In other modules too, where to call it would take ten times as long as to write.
    @inline(__always) get {
      assert(place >= 0 && place < count)
      // Safe: kernels stay within what they counted; debug builds check it.
      return unsafe base[place]
    }
    @inline(__always) nonmutating set {
      assert(place >= 0 && place < count)
      // Safe: as above.
      unsafe base[place] = newValue
    }
  }

  /// The first `length` numbers, or all, as a column.
  package consuming func finished(length: Int? = nil) -> Column<Element> {
    let length = length ?? count
    precondition(length >= 0 && length <= count, "\(length) numbers were not written")
    // Safe: the column's owner takes the memory over, and this value forgets it.
    let block = unsafe Block(base)
    let column = unsafe Column(base: base, count: length, owner: block)
    discard self
    return column
  }
}

/// The owner of memory that was a draft.
@safe private final class Block {
  private let start: UnsafeMutableRawPointer

  init(_ start: UnsafeMutableRawPointer) {
    unsafe self.start = start
  }

  deinit {
    // Safe: the columns that share this memory are gone.
    unsafe Pages.free(start)
  }
}
