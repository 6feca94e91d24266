// What is said when a record is refused.

extension Sentence {
  /// `text` shortened for a message, with control characters shown as their code points.
  public static func excerpt(_ text: String, limit: Int = 80) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        shown += codePoint(scalar.value)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A required field has nothing in it.
  public static func fieldIsEmpty(field: String) -> Sentence {
    Sentence(english: "The \(field) is empty; give it some text.")
  }

  /// A text is over its limit.
  public static func fieldIsTooLong(field: String, bytes: Int, limit: Int, excerpt: String)
    -> Sentence
  {
    Sentence(
      english:
        "The \(field) that begins “\(excerpt.prefix(40))” is \(bytes) bytes long, and \(limit) "
        + "is the limit; shorten it.")
  }

  /// A text holds a character that may not stand there.
  public static func fieldHoldsForbidden(field: String, scalar: UInt32, excerpt: String)
    -> Sentence
  {
    let what =
      switch scalar {
      case 0x09: "a tab"
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "a line break"
      case 0x202D, 0x202E: "a bidirectional override character"
      default: "a control character"
      }
    return Sentence(
      english: "The \(field) “\(excerpt)” holds \(what) (\(codePoint(scalar))); remove it.")
  }

  /// A text is not a date.
  public static func notADate(field: String, value: String) -> Sentence {
    Sentence(
      english:
        "“\(value)” is not a date of the calendar (\(field)); write it as 2009-11-23, or as "
        + "2009-11 or 2009 when the day is not known.")
  }

  /// A text is not a number in its range.
  public static func notANumber(field: String, value: String, range: String) -> Sentence {
    Sentence(english: "“\(value)” is not a valid \(field); it must be \(range).")
  }

  /// A text is not one of the words allowed.
  public static func notOneOf(field: String, value: String, words: [String]) -> Sentence {
    Sentence(
      english:
        "“\(value)” is not a valid \(field); it must be one of: \(words.joined(separator: ", ")).")
  }

  /// Something ends before it starts.
  public static func endsBeforeItStarts(value: String) -> Sentence {
    Sentence(english: "The dates are the wrong way round: it ends before it starts (\(value)).")
  }

  /// A collaboration needs two actors.
  public static func needsTwoActors(given: String) -> Sentence {
    Sentence(
      english: given.isEmpty
        ? "A collaboration is recorded between two actors or more; none was given."
        : "A collaboration is recorded between two actors or more; only “\(given)” was given.")
  }

  /// The same actor stands twice in one collaboration.
  public static func sameActorTwice(name: String) -> Sentence {
    Sentence(
      english:
        "“\(name)” was given twice; an actor does not collaborate with itself. Name each actor "
        + "once.")
  }

  /// Two records have one key.
  public static func duplicate(field: String, value: String) -> Sentence {
    Sentence(english: "The \(field) “\(value)” is already taken; use another, or edit that record.")
  }

  /// A reference leads nowhere.
  public static func unknownReference(field: String, value: String) -> Sentence {
    Sentence(english: "Nothing here has the \(field) “\(value)”.")
  }

  /// A record cannot be removed because others refer to it.
  public static func stillInUse(name: String, holders: String) -> Sentence {
    Sentence(
      english: "“\(name)” cannot be removed: \(holders) still refer to it. Remove those first.")
  }

  /// An actor is part of itself.
  public static func partOfItself(name: String) -> Sentence {
    Sentence(english: "“\(name)” cannot be part of itself, directly or through others.")
  }

  /// The same collaboration is already recorded with other details.
  public static func knownButDiffers(title: String, fields: [String]) -> Sentence {
    Sentence(
      english:
        "This collaboration is already recorded as “\(title)”, with a different "
        + "\(fields.joined(separator: " and ")).")
  }

  private static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
