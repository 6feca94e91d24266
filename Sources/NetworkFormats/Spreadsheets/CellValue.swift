// What the text of a cell means.

import Collaborations
import Wording

/// What the text of a cell means in the column of a field.
enum CellValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case count(Int)
  case date(CalendarDate)
  case stage(Stage)

  /// Reads `text` as `field`; `nil` when it is blank.
  ///
  /// - Throws: ``RecordError`` when it is not what the field holds.
  static func read(
    _ text: String, as field: Field, by form: ColumnForm = ColumnForm()
  ) throws(RecordError) -> CellValue? {
    switch field {
    case .latitude: try number(form.plain(text), field: field, in: -90...90)
    case .longitude: try number(form.plain(text), field: field, in: -180...180)
    case .time:
      try number(
        form.plain(text), field: field,
        in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
    case .weight:
      try number(
        form.plain(text), field: field,
        in: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude)
    case .members:
      try count(text, field: field)
    case .date, .until, .from:
      try date(text, field: field, order: form.dateOrder)
    case .stage:
      try stage(text)
    case .note, .source:
      try nonEmpty(TextRule.note.checked(text, field: field))
    default:
      try nonEmpty(TextRule.name.checked(text, field: field))
    }
  }

  /// Whether a row still means something without its value of this field: names and keys cannot
  /// be done without, numbers, dates and stages can.
  static func canBeBlank(_ field: Field) -> Bool {
    switch field {
    case .latitude, .longitude, .time, .weight, .members, .date, .until, .from, .stage: true
    default: false
    }
  }

  /// The value as messages show it.
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): PlainNumber.text(number)
    case .count(let count): String(count)
    case .date(let date): date.description
    case .stage(let stage): stage.rawValue
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var count: Int? { if case .count(let count) = self { count } else { nil } }
  var date: CalendarDate? { if case .date(let date) = self { date } else { nil } }
  var stage: Stage? { if case .stage(let stage) = self { stage } else { nil } }

  private static func nonEmpty(_ text: String) -> CellValue? { text.isEmpty ? nil : .text(text) }

  private static func number(_ text: String, field: Field, in range: ClosedRange<Double>)
    throws(RecordError) -> CellValue?
  {
    let text = try TextRule.name.checked(text, field: field)
    guard !text.isEmpty, !MissingValue.isMarker(text) else { return nil }
    guard let number = PlainNumber.value(of: text), range.contains(number) else {
      let allowed: NumberRange =
        switch field {
        case .latitude, .longitude:
          .between(PlainNumber.text(range.lowerBound), PlainNumber.text(range.upperBound))
        case .weight: .aboveZero
        default: .any
        }
      throw RecordError(.notANumber(range: allowed), field: field, value: text)
    }
    return .number(number)
  }

  private static func count(_ text: String, field: Field) throws(RecordError) -> CellValue? {
    let text = try TextRule.name.checked(text, field: field)
    guard !text.isEmpty, !MissingValue.isMarker(text) else { return nil }
    guard let number = PlainNumber.value(of: text), let count = Int(exactly: number), count >= 1
    else {
      throw RecordError(
        .notANumber(range: .wholeFrom(1)), field: field, value: text)
    }
    return .count(count)
  }

  private static func date(_ text: String, field: Field, order: DateOrder)
    throws(RecordError) -> CellValue?
  {
    let text = try TextRule.name.checked(text, field: field)
    guard !text.isEmpty, !MissingValue.isMarker(text) else { return nil }
    guard let date = order.date(of: text) ?? MonthNames.date(of: text) else {
      throw RecordError(.notADate, field: field, value: text)
    }
    return .date(date)
  }

  private static func stage(_ text: String) throws(RecordError) -> CellValue? {
    let text = try TextRule.name.checked(text, field: .stage)
    guard !text.isEmpty, !MissingValue.isMarker(text) else { return nil }
    guard let stage = Stage(rawValue: text.lowercased()) else {
      throw RecordError(
        .notOneOf(Stage.allCases.map(\.rawValue)), field: .stage, value: text)
    }
    return .stage(stage)
  }
}

/// What programs write where there is nothing.
enum MissingValue {
  /// Whether `text` stands for a number or a date that is not known.
  static func isMarker(_ text: String) -> Bool {
    switch text {
    case "NA", "N/A", "n/a", "na", "NULL", "null", "None", "-", "?": true
    default: false
    }
  }
}

/// Words that say yes and no, in the languages of the files.
enum YesNo {
  /// What `text` says; `nil` when it is no word for yes or no.
  static func value(of text: String) -> Bool? {
    guard text.utf8.count <= 5 else { return nil }
    return switch text.lowercased() {
    case "yes", "oui", "ja", "true": true
    case "no", "non", "nee", "false": false
    default: nil
    }
  }
}

/// The type of an attribute column: the narrowest that holds each of its cells.
enum AttributeType: String, Sendable {
  case number, flag, date, text

  /// The narrowest type for one text.
  init(of text: String, by form: ColumnForm = ColumnForm()) {
    if Self.isCanonicalNumber(form.plain(text)) {
      self = .number
    } else if YesNo.value(of: text) != nil {
      self = .flag
    } else if text.utf8.count >= 7, form.dateOrder.date(of: text) != nil {
      self = .date
    } else {
      self = .text
    }
  }

  /// The value of a text that is of this type.
  func value(of text: String, by form: ColumnForm = ColumnForm()) -> AttributeValue {
    switch self {
    case .number: PlainNumber.value(of: form.plain(text)).map { .number($0) } ?? .text(text)
    case .flag: YesNo.value(of: text).map { .flag($0) } ?? .text(text)
    case .date: form.dateOrder.date(of: text).map { .date($0) } ?? .text(text)
    case .text: .text(text)
    }
  }

  /// Whether `text` is a number that loses nothing when it becomes one: no leading zeros, no plus
  /// sign, no exponent, and no more digits than a `Double` keeps.
  private static func isCanonicalNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, digits.count <= 16 else { return false }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }) else {
      return false
    }
    return whole.count == 1 || whole.first != UInt8(ascii: "0")
  }
}
