// What is said when a record is refused.

extension Sentence {
  /// `text` shortened to `limit` scalars for a message, with control characters, line breaks, and
  /// the characters that change the direction of what follows shown as their code points.
  public static func excerpt(_ text: String, limit: Int = 80) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE,
        0xFFFF:
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

  /// A collaboration has no participant.
  public static func collaborationOfNobody(id: String) -> Sentence {
    Sentence(english: "The collaboration “\(id)” has no actor; name at least one.")
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
    let shown = words.prefix(20).joined(separator: ", ")
    let rest = words.count > 20 ? " and \(words.count - 20) more" : ""
    return Sentence(
      english: "“\(value)” is not a valid \(field); it must be one of: \(shown)\(rest).")
  }

  /// Something ends before it starts.
  public static func endsBeforeItStarts(value: String) -> Sentence {
    Sentence(
      english: "The dates are the wrong way round: it ends before it starts (\(value)); swap them.")
  }

  /// A collaboration needs two actors.
  public static func needsTwoActors(given: String) -> Sentence {
    Sentence(
      english: given.isEmpty
        ? "A collaboration is recorded between two actors or more; none was given. Name two."
        : "A collaboration is recorded between two actors or more; only “\(given)” was given. "
          + "Name another.")
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
    Sentence(english: "Nothing here is the \(field) “\(value)”; add it first, or correct the name.")
  }

  /// A record cannot be removed because others refer to it.
  public static func stillInUse(name: String, holders: String) -> Sentence {
    Sentence(
      english: "“\(name)” cannot be removed while it is in use: \(holders). Remove those first.")
  }

  /// An actor is part of itself.
  public static func partOfItself(name: String) -> Sentence {
    Sentence(
      english: "“\(name)” cannot be part of itself, directly or through others; name another whole."
    )
  }

  /// What holds a record that was to be removed, as a list; empty when nothing does.
  public static func holders(
    actors: Int, events: Int, collaborations: Int, participations: Int
  ) -> String {
    func count(_ number: Int, _ one: String, _ several: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : several)"
    }
    return [
      count(actors, "actor that is part of it", "actors that are part of it"),
      count(events, "event", "events"),
      count(collaborations, "collaboration", "collaborations"),
      count(participations, "participation in events", "participations in events"),
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// A collaboration was said to be of another edition than its event is.
  public static func eventOfAnotherEdition(event: String, edition: String) -> Sentence {
    Sentence(
      english:
        "The event “\(event)” belongs to the edition “\(edition)”; leave the edition out, or name "
        + "that one.")
  }

  /// The same collaboration is already recorded with other details.
  public static func knownButDiffers(title: String, fields: [String]) -> Sentence {
    Sentence(
      english:
        "This collaboration is already recorded as “\(title)”, with a different "
        + "\(fields.joined(separator: " and ")); edit that record to change it.")
  }

  private static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
