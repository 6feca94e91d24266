// Which encoding the bytes of a text are in, and the same text in UTF-8.

import Wording

/// The encodings in which texts are read.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"
}

/// A text in UTF-8, without its byte order mark, and the encoding it came in.
struct DecodedText {
  var bytes: [UInt8]
  let encoding: TextEncoding
  /// Where the first byte that is not UTF-8 stands, when it is read as Windows-1252.
  let firstForeignByte: Int?
  /// Whether the bytes that are not UTF-8 alone were read as Windows-1252.
  private(set) var isMixed = false

  /// Decodes `bytes`: by byte order mark, else UTF-16 where its zeros show it, else UTF-8 where
  /// every byte is, else Windows-1252.
  ///
  /// - Throws: ``FormatError`` for UTF-16 that is damaged.
  /// - Complexity: O(*n*); UTF-8 is checked and not copied.
  init(_ bytes: [UInt8], as asked: TextEncoding? = nil, file: String) throws(FormatError) {
    if let asked {
      try self.init(bytes, knownToBe: asked, file: file)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      if let bad = UTF8Check.firstInvalidByte(of: bytes) {
        throw FormatError(.notReadableAs, file: file, .notUTF8(offset: bad))
      }
      self.init(bytes: Array(bytes.dropFirst(3)), encoding: .utf8WithMark, foreign: nil)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw FormatError(.notReadableAs, file: file, .saveAsUTF8)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      let text = try Self.decodeUTF16(bytes, from: 2, bigEndian: false, file: file)
      self.init(bytes: text, encoding: .utf16LittleEndian, foreign: nil)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      let text = try Self.decodeUTF16(bytes, from: 2, bigEndian: true, file: file)
      self.init(bytes: text, encoding: .utf16BigEndian, foreign: nil)
    } else if let bigEndian = Self.looksLikeUTF16(bytes) {
      let text = try Self.decodeUTF16(bytes, from: 0, bigEndian: bigEndian, file: file)
      self.init(
        bytes: text, encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian, foreign: nil)
    } else if let bad = UTF8Check.firstInvalidByte(of: bytes) {
      if let mixed = MixedText.decoded(bytes) {
        self.init(bytes: mixed, encoding: .utf8, foreign: bad)
        isMixed = true
        return
      }
      self.init(bytes: Self.decodeWindows1252(bytes), encoding: .windows1252, foreign: bad)
    } else {
      self.init(bytes: bytes, encoding: .utf8, foreign: nil)
    }
  }

  /// Decodes `bytes` from the encoding that a person said they are in.
  private init(_ bytes: [UInt8], knownToBe encoding: TextEncoding, file: String)
    throws(FormatError)
  {
    switch encoding {
    case .utf8, .utf8WithMark:
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      if let bad = UTF8Check.firstInvalidByte(of: bytes) {
        throw FormatError(.notReadableAs, file: file, .notUTF8(offset: bad))
      }
      self.init(
        bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes,
        encoding: hasMark ? .utf8WithMark : .utf8, foreign: nil)
    case .utf16LittleEndian, .utf16BigEndian:
      // A byte order mark knows better than a person which byte comes first.
      let mark = Array(bytes.prefix(2))
      let hasMark = mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF]
      let isBigEndian = hasMark ? mark[0] == 0xFE : encoding == .utf16BigEndian
      self.init(
        bytes: try Self.decodeUTF16(
          bytes, from: hasMark ? 2 : 0, bigEndian: isBigEndian, file: file),
        encoding: isBigEndian ? .utf16BigEndian : .utf16LittleEndian, foreign: nil)
    case .windows1252:
      self.init(bytes: Self.decodeWindows1252(bytes), encoding: .windows1252, foreign: nil)
    }
  }

  private init(bytes: [UInt8], encoding: TextEncoding, foreign: Int?) {
    self.bytes = bytes
    self.encoding = encoding
    firstForeignByte = foreign
  }

  /// Whether the first bytes are UTF-16 by their zeros, and if so whether high bytes come first.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 > half * 6, zeros[0] * 20 <= half { return false }
    if zeros[0] * 10 > half * 6, zeros[1] * 20 <= half { return true }
    return nil
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], from start: Int, bigEndian: Bool, file: String
  ) throws(FormatError) -> [UInt8] {
    guard (bytes.count - start) % 2 == 0 else {
      throw FormatError(.notReadableAs, file: file, .damagedUTF16(offset: bytes.count - 1))
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var place = start
    func unit(at place: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while place < bytes.count {
      let code = unit(at: place)
      if code < 0x80 {
        text.append(UInt8(truncatingIfNeeded: code))
        place += 2
        continue
      }
      var units: [UInt16] = [code]
      if UTF16.isLeadSurrogate(code), place + 2 < bytes.count { units.append(unit(at: place + 2)) }
      var iterator = units.makeIterator()
      decoder = UTF16()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
        throw FormatError(.notReadableAs, file: file, .damagedUTF16(offset: place))
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      place += UTF16.width(scalar) * 2
    }
    return text
  }

  static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let code = byte < 0xA0 ? windows1252[Int(byte - 0x80)] : UInt16(byte)
      if code < 0x800 {
        text.append(UInt8(0xC0 | code >> 6))
      } else {
        text.append(UInt8(0xE0 | code >> 12))
        text.append(UInt8(0x80 | code >> 6 & 0x3F))
      }
      text.append(UInt8(0x80 | code & 0x3F))
    }
    return text
  }

  /// What the bytes 0x80 to 0x9F stand for; the five that stand for nothing stay control
  /// characters, which cells refuse.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
