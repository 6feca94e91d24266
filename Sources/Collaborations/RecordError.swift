// Why a record was refused.

public import Wording

/// A field of a record, as errors and import reports name it.
public enum Field: String, CaseIterable, Sendable {
  case id, name, kind, place, region, country, latitude, longitude, members, alias, url, note
  case partOf = "part-of"
  case edition, event, format, from, until, attendance, organiser, totals
  case attendanceIs = "attendance-is"
  case collaboration, title, stage, programme, weight, role, lead, actor, other, source, certainty
  case participants, attribute, town, date, time
  case actorKind = "actor-kind"
}

/// A record, or one field of it, that is not valid; says which field, what stood there and why.
public struct RecordError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// Nothing stands where something must.
    case empty
    /// The text has more bytes than `limit`.
    case tooLong(limit: Int)
    /// The text holds a character that it may not.
    case forbidden(Unicode.Scalar)
    /// Not a date of the calendar.
    case notADate
    /// Not a number, or one outside `range`.
    case notANumber(range: NumberRange)
    /// Not one of the words allowed here.
    case notOneOf([String])
    /// Something ends before it starts.
    case endsBeforeItStarts
    /// A collaboration that was recorded with fewer than two actors.
    case needsTwoActors
    /// The same actor twice.
    case sameActorTwice
    /// The same key names two records.
    case duplicate
    /// Nothing has this key.
    case unknown
    /// Other records still refer to this one.
    case inUse(by: Sentence)
    /// The part-of chain comes back to where it began.
    case cycle
    /// A record differs in `fields` from the one already known.
    case differs(fields: [String])
    /// The event belongs to another edition than the one given: `edition`.
    case heldIn(edition: String)
  }

  /// What is wrong.
  public let code: Code

  /// The field where it is wrong.
  public let field: Field

  /// What stood there.
  public let value: String

  /// Creates an error.
  public init(_ code: Code, field: Field, value: String = "") {
    self.code = code
    self.field = field
    self.value = value
  }

  /// The error as a full sentence that says what to do.
  public var sentence: Sentence {
    let shown = Sentence.excerpt(value)
    return switch code {
    case .empty where field == .participants: .collaborationOfNobody(id: shown)
    case .empty: .fieldIsEmpty(field: field.rawValue)
    case .tooLong(let limit):
      .fieldIsTooLong(field: field.rawValue, bytes: value.utf8.count, limit: limit, excerpt: shown)
    case .forbidden(let scalar):
      .fieldHoldsForbidden(field: field.rawValue, scalar: scalar.value, excerpt: shown)
    case .notADate where hasShortYear: .yearIsShort(field: field.rawValue, value: shown)
    case .notADate: .notADate(field: field.rawValue, value: shown)
    case .notANumber(let range):
      .notANumber(field: field.rawValue, value: shown, range: range)
    case .notOneOf(let words):
      .notOneOf(field: field.rawValue, value: shown, words: words.map { Sentence.excerpt($0) })
    case .endsBeforeItStarts: .endsBeforeItStarts(value: shown)
    case .needsTwoActors: .needsTwoActors(given: shown)
    case .sameActorTwice: .sameActorTwice(name: shown)
    case .duplicate: .duplicate(field: field.rawValue, value: shown)
    case .unknown: .unknownReference(field: field.rawValue, value: shown)
    case .inUse(let holders): .stillInUse(name: shown, holders: holders)
    case .cycle: .partOfItself(name: shown)
    case .differs(let fields): .knownButDiffers(title: shown, fields: fields)
    case .heldIn(let edition):
      .eventOfAnotherEdition(event: shown, edition: Sentence.excerpt(edition))
    }
  }

  /// Whether the value is three numbers of one or two digits, as dates are that leave the century out.
  private var hasShortYear: Bool {
    guard value.utf8.count <= 8 else { return false }
    let parts = value.utf8.split(omittingEmptySubsequences: false) { byte in
      [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(byte)
    }
    return parts.count == 3
      && parts.allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy { (48...57).contains($0) }
      }
  }
}
