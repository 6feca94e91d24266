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

  /// The value of the digits at a place, up to seven of them, and how many there are; 0 if there are
  /// none or more.
  ///
  /// All are read at once: which of eight bytes is the first that is no digit is told by their high
  /// bits, and neighbouring digits are put together, then pairs of them, then fours. The caller sees
  /// to it that there are eight bytes.
  @inline(__always)
  func shortNumber(_ place: Int) -> (value: UInt32, length: Int) {
    assert(place >= 0 && place + 8 <= end)
    // Safe: the caller has eight bytes.
    let text = unsafe UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self).littleEndian
    let digits = text ^ 0x3030_3030_3030_3030
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    // Of more than seven there is none that is no digit, and of no digits the first is none.
    let length = others.trailingZeroBitCount >> 3 & 7
    // Zeros come in from below, as many as digits are missing; without any, none of this counts.
    let aligned = digits &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    let pairs = (aligned &* 10) &+ (aligned >> 8)
    let mask: UInt64 = 0x0000_00FF_0000_00FF
    let upper = (pairs & mask) &* 0x000F_4240_0000_0064
    let lower = (pairs >> 16 & mask) &* 0x0000_2710_0000_0001
    return (UInt32(truncatingIfNeeded: (upper &+ lower) >> 32), length)
  }

  /// Reads a line of two numbers of up to seven digits, one separator between them and the line end
  /// behind; `nil`, with the place where it was, for any other.
  @inline(__always)
  func plainLink(_ place: inout Int) -> (source: UInt32, target: UInt32)? {
    guard place &+ 24 <= end else { return nil }
    let (source, length) = shortNumber(place)
    let middle = place &+ length
    let separator = byte(middle)
    let (target, secondLength) = shortNumber(middle &+ 1)
    let last = middle &+ 1 &+ secondLength
    guard length > 0, secondLength > 0, byte(last) == UInt8(ascii: "\n"),
      separator == 0x20 || separator == 0x09 || separator == UInt8(ascii: ",")
        || separator == UInt8(ascii: ";")
    else { return nil }
    place = last &+ 1
    return (source, target)
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
