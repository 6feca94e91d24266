// When two names are the same, and when one was meant by the other.

import Foundation

/// The two forms in which names are compared.
public enum NameForm {
  /// Returns the form in which names mean the same when they are equal: normalisation form C,
  /// without white space (nor a byte order mark or zero-width space) at the ends.
  ///
  /// - Complexity: O(*n* log *n*) whatever the text; O(*n*) unless it has long runs of combining
  ///   marks. Text that is plain ASCII is not copied.
  public static func canonical(_ text: String) -> String {
    if isPlain(text) { return text }
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if isPlain, let first = text.utf8.first, let last = text.utf8.last, first > 32, last > 32 {
      return text
    }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isTrimmed($0) }),
      let end = scalars.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    let trimmed = String(scalars[start...end])
    // Every character before the combining marks is in form C already.
    if isPlain || trimmed.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return trimmed }
    let ordered = withMarksInOrder(trimmed)
    // Foundation composes a Korean syllable with its last letter only when it is in pieces.
    let isInPieces = !ordered.unicodeScalars.contains { (0x11A8...0x11C2).contains($0.value) }
    return (isInPieces ? ordered : ordered.decomposedStringWithCanonicalMapping)
      .precomposedStringWithCanonicalMapping
  }

  /// Returns the form in which a name that was typed in a hurry is found: case and accents
  /// removed, each run of punctuation and spaces one space; punctuation only folds to itself.
  ///
  /// Accents are those of Latin, Greek and Cyrillic letters; marks that make another letter, as
  /// in Arabic or Japanese, stay. `ß` becomes `ss`; `œ`, `æ`, `ø` and `ł` are letters of their
  /// own.
  ///
  /// - Complexity: O(*n*) after ``canonical(_:)``.
  public static func folded(_ text: String) -> String {
    let canonical = canonical(text)
    return LatinFolding.folded(canonical) ?? foldedAnyScript(canonical)
  }

  /// Whether `text` is printable ASCII without a blank at its ends, as most names and ids are: it
  /// is canonical then, and holds nothing that a name may not hold.
  static func isPlain(_ text: String) -> Bool {
    // Safe: the bytes are read inside the closure only, at places below their count.
    unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let last = bytes.indices.last, unsafe bytes[0] > 32, unsafe bytes[last] > 32 else {
        return false
      }
      var isPlain = true
      for index in 0...last {
        let byte = unsafe bytes[index]
        isPlain = isPlain && byte >= 32 && byte < 127
      }
      return isPlain
    } ?? false
  }

  static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
  }

  /// ``folded(_:)`` of canonical text, whatever its script.
  static func foldedAnyScript(_ canonical: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in letters(of: canonical).unicodeScalars {
      if isSeparator(scalar) {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
    }
    return result.isEmpty ? canonical : String(result)
  }

  /// `text` without case and accents.
  static func letters(of text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default:
      return false
    }
  }

  /// Returns a canonical equivalent of `text` whose long runs of combining marks stand in
  /// canonical order, because putting them in order takes Foundation quadratic time.
  private static func withMarksInOrder(_ text: String) -> String {
    var run = 0
    let isLong = text.unicodeScalars.contains { scalar in
      run = isMark(scalar) ? run + 1 : 0
      return run > 30
    }
    guard isLong else { return text }
    var result = String.UnicodeScalarView()
    var marks: [(order: Int, scalar: Unicode.Scalar)] = []
    func flush() {
      marks.sort { $0.order < $1.order }
      for mark in marks { result.append(mark.scalar) }
      marks.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      guard isMark(scalar) else {
        flush()
        result.append(scalar)
        continue
      }
      for part in parts(of: scalar) {
        // By class first; marks of one class keep their order.
        let combiningClass = Int(part.properties.canonicalCombiningClass.rawValue)
        marks.append((combiningClass << 32 | marks.count, part))
      }
    }
    flush()
    return String(result)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      || [0xF73, 0xF75, 0xF81].contains(scalar.value)
  }

  /// The marks that a mark is made of; these three are the only ones made of unlike marks.
  private static func parts(of mark: Unicode.Scalar) -> [Unicode.Scalar] {
    switch mark.value {
    case 0xF73: ["\u{F71}", "\u{F72}"]
    case 0xF75: ["\u{F71}", "\u{F74}"]
    case 0xF81: ["\u{F71}", "\u{F80}"]
    default: [mark]
    }
  }
}
