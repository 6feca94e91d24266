// Reading numbers from bytes.

/// A view of a text up to a place where a line ends, for inner loops.
@safe struct TextCursor {
  /// The place behind the last byte.
  let end: Int

  private let bytes: UnsafePointer<UInt8>

  /// The caller keeps the bytes alive and asks for places from 0 on.
  @unsafe init(_ bytes: UnsafePointer<UInt8>, end: Int) {
    unsafe self.bytes = bytes
    self.end = end
  }

  /// The byte at a place; a line end from the end on.
  @inline(__always)
  func byte(_ place: Int) -> UInt8 {
    // Safe: places are at or above 0, and below the end are the bytes.
    place < end ? unsafe bytes[place] : UInt8(ascii: "\n")
  }

  /// Goes on to what is no blank, tab or carriage return.
  @inline(__always)
  func skipBlanks(_ place: inout Int) {
    while true {
      let byte = byte(place)
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D else { return }
      place += 1
    }
  }

  /// Goes on to what is no separator of columns; false if there is none here.
  @inline(__always)
  func skipSeparators(_ place: inout Int) -> Bool {
    let start = place
    while true {
      let byte = byte(place)
      guard byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      else { return place > start }
      place += 1
    }
  }

  /// Goes on behind the next line end.
  func skipLine(_ place: inout Int) {
    while byte(place) != UInt8(ascii: "\n") { place += 1 }
    place += 1
  }

  /// Reads digits; `nil` if there are none, or they are no node number.
  @inline(__always)
  func number(_ place: inout Int) -> UInt32? {
    let start = place
    var value: UInt64 = 0
    while true {
      let digit = byte(place) &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ UInt64(digit)
      place += 1
      if place - start > 10 { return nil }
    }
    guard place > start, value < UInt64(UInt32.max) else { return nil }
    return UInt32(truncatingIfNeeded: value)
  }

  /// Reads a decimal number; `nil` if it is no normal number above 0.
  func weight(_ place: inout Int) -> Double? {
    let start = place
    while place < end {
      let byte = byte(place)
      if byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { break }
      place += 1
    }
    // Safe: the places read are below the end.
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: place - start), as: UTF8.self)
    guard let value = Double(text), value > 0, value.isNormal else { return nil }
    return value
  }
}
