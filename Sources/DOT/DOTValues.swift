// Colours, points and links: the small values of attributes.

/// A place on the page, in points (1/72 inch), with y growing upward.
public struct DOTPoint: Hashable, Sendable {
  /// Points to the right.
  public var x: Double

  /// Points upward.
  public var y: Double

  /// Creates a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A colour with its opacity.
public struct DOTColour: Hashable, Sendable {
  /// Red, 0...255.
  public let red: UInt8

  /// Green, 0...255.
  public let green: UInt8

  /// Blue, 0...255.
  public let blue: UInt8

  /// Opacity, from 0 (invisible) to 255 (opaque).
  public let opacity: UInt8

  /// Creates a colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8, opacity: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// Creates an opaque colour from `0xRRGGBB`; higher bits are ignored.
  public init(_ rgb: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb))
  }

  /// Creates a colour from `#RGB`, `#RRGGBB` or `#RRGGBBAA`, or returns `nil`.
  public init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count <= 9 else { return nil }
    var digits: [UInt8] = []
    for byte in text.utf8.dropFirst() {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6, 8:
      let parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
      self.init(
        red: parts[0], green: parts[1], blue: parts[2], opacity: parts.count > 3 ? parts[3] : 255)
    default: return nil
    }
  }

  /// Black.
  public static let black = DOTColour(0x000000)

  /// White.
  public static let white = DOTColour(0xFFFFFF)

  /// No colour at all.
  public static let transparent = DOTColour(red: 255, green: 255, blue: 255, opacity: 0)

  /// The same colour with another opacity, 0...1.
  public func withOpacity(_ share: Double) -> DOTColour {
    let bounded = share.isFinite ? min(max(share, 0), 1) : 1
    return DOTColour(
      red: red, green: green, blue: blue, opacity: UInt8((bounded * 255).rounded()))
  }

  /// `#rrggbb`, or `#rrggbbaa` where the colour is not opaque.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    var text = "#"
    for part in opacity == 255 ? [red, green, blue] : [red, green, blue, opacity] {
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
    return text
  }
}

/// A link that a reader may follow safely: `http`, `https` or `mailto`, and nothing else.
public struct DOTLink: Hashable, Sendable, CustomStringConvertible {
  /// The address, in ASCII, with every other character percent-encoded.
  public let address: String

  /// Creates a link, or returns `nil` for another scheme, for an address without a host, and
  /// for one of more than 4,096 bytes.
  ///
  /// Spaces around the address are dropped; characters that an address may not hold as they
  /// are (quotes, angle brackets, spaces, accents) are percent-encoded.
  public init?(_ text: String) {
    let bytes = text.utf8.drop { $0 == 0x20 }
    guard bytes.count <= 4096, let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let scheme = String(decoding: bytes[..<colon].map { $0 | 0x20 }, as: UTF8.self)
    var rest = bytes[bytes.index(after: colon)...]
    while rest.last == 0x20 { rest = rest.dropLast() }
    switch scheme {
    case "http", "https":
      guard rest.starts(with: "//".utf8), rest.count > 2, rest.dropFirst(2).first != 0x2F else {
        return nil
      }
    case "mailto":
      guard rest.contains(UInt8(ascii: "@")) else { return nil }
    default: return nil
    }
    address = scheme + ":" + DOTEscaping.percentEncoded(rest)
  }

  /// The address.
  public var description: String { address }
}
