// Numbers as people write them.

extension Language {
  /// What stands between the thousands: `1,234`, `1 234` with a narrow no-break space, `1.234`.
  public var thousandsSeparator: String {
    switch self {
    case .english: ","
    case .french: "\u{202F}"
    case .dutch: "."
    }
  }

  /// What stands before the decimals.
  public var decimalSeparator: String {
    switch self {
    case .english: "."
    case .french, .dutch: ","
    }
  }

  /// A whole number as it is written in this language, `1 234` in French.
  public func number(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// `text` with every plain number in it, such as `1234.5`, as it is written in this language.
  ///
  /// Only digits with or without a decimal point are numbers; what stands between them is kept.
  /// Digits after a letter are kept too: they are part of a name.
  public func numbers(in text: String) -> String {
    var out = ""
    var whole = ""
    var isInName = false
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if Self.isDigit(character), !isInName {
        whole.append(character)
        continue
      }
      if !whole.isEmpty {
        out += grouped(whole)
        whole = ""
        if character == ".", let next = rest.first, Self.isDigit(next) {
          let decimals = rest.prefix(while: Self.isDigit)
          out += decimalSeparator + decimals
          rest = rest.dropFirst(decimals.count)
          continue
        }
      }
      out.append(character)
      isInName = character.isLetter || isInName && Self.isDigit(character)
    }
    return out + grouped(whole)
  }

  /// Whether a count takes the singular: 1 in English and Dutch, 0 and 1 in French.
  public func isSingular(_ count: Int) -> Bool {
    self == .french ? count.magnitude < 2 : count == 1
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  private func grouped(_ digits: String) -> String {
    guard digits.count > 3 else { return digits }
    var out = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { out += thousandsSeparator }
      out.append(digit)
    }
    return out
  }
}

extension Int {
  /// The number as English writes it.
  var english: String { Language.english.number(self) }
  /// The number as French writes it.
  var french: String { Language.french.number(self) }
  /// The number as Dutch writes it.
  var dutch: String { Language.dutch.number(self) }
}

extension Sentence {
  /// A number that is written plainly, such as `1234.5`, as each language writes it.
  public static func number(_ plain: String) -> Sentence {
    Sentence(
      english: Language.english.numbers(in: plain), french: Language.french.numbers(in: plain),
      dutch: Language.dutch.numbers(in: plain))
  }

  /// A number to three significant digits, and whole numbers whole.
  public static func figureNumber(_ value: Double) -> Sentence {
    guard value.isFinite else { return .verbatim("–") }
    let magnitude = abs(value)
    if magnitude >= 100 || magnitude == magnitude.rounded(), magnitude < 1e15 {
      let whole = Int(value.rounded())
      let sign = whole < 0 ? "−" : ""
      let size = Int(clamping: whole.magnitude)
      return Sentence(
        english: sign + size.english, french: sign + size.french, dutch: sign + size.dutch)
    }
    var decimals = 2
    var scaled = magnitude
    while scaled < 1, scaled > 0, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let digits = Int(min(magnitude * Double(unit), 9e15).rounded())
    var fraction = String(digits % unit)
    fraction = String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = (value < 0 ? "−" : "") + String(digits / unit)
    guard !fraction.isEmpty else { return .verbatim(whole) }
    return Sentence(
      english: whole + "." + fraction, french: whole + "," + fraction,
      dutch: whole + "," + fraction)
  }
}
