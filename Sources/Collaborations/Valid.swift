// The checks that every record shares.

import Wording

enum Valid {
  static func name(_ text: String, field: Field) throws(RecordError) -> String {
    let name = try TextRule.name.checked(text, field: field)
    guard !name.isEmpty else { throw RecordError(.empty, field: field, value: text) }
    return name
  }

  static func optionalName(_ text: String?, field: Field) throws(RecordError) -> String? {
    guard let text else { return nil }
    let name = try TextRule.name.checked(text, field: field)
    return name.isEmpty ? nil : name
  }

  static func note(_ text: String?, field: Field) throws(RecordError) -> String? {
    guard let text else { return nil }
    let note = try TextRule.note.checked(text, field: field)
    return note.isEmpty ? nil : note
  }

  /// Each name once, in the order given.
  static func names(_ texts: [String], field: Field) throws(RecordError) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for text in texts {
      let checked = try name(text, field: field)
      if seen.insert(checked).inserted { names.append(checked) }
    }
    return names
  }

  static func number(_ number: Double?, in range: ClosedRange<Double>, field: Field)
    throws(RecordError) -> Double?
  {
    guard let number else { return nil }
    guard range.contains(number) else {
      let allowed = NumberRange.between(
        PlainNumber.text(range.lowerBound), PlainNumber.text(range.upperBound))
      throw RecordError(.notANumber(range: allowed), field: field, value: PlainNumber.text(number))
    }
    return number
  }

  static func count(_ count: Int?, atLeast minimum: Int, field: Field) throws(RecordError) -> Int? {
    guard let count else { return nil }
    guard count >= minimum else {
      throw RecordError(
        .notANumber(range: .wholeFrom(minimum)), field: field,
        value: String(count))
    }
    return count
  }

  static func order(from: CalendarDate?, until: CalendarDate?) throws(RecordError) {
    guard let from, let until, until.lastDay < from.firstDay else { return }
    throw RecordError(.endsBeforeItStarts, field: .until, value: "\(from) – \(until)")
  }

  static func attributes(_ attributes: Attributes) throws(RecordError) -> Attributes {
    guard !attributes.isEmpty else { return attributes }
    var checked: Attributes = [:]
    // In order, so that which of two keys that are one after trimming stands is no accident.
    for (typed, value) in attributes.sorted(by: { $0.key < $1.key }) {
      let key = try name(typed, field: .attribute)
      switch value {
      case .text(let text):
        let text = try TextRule.note.checked(text, field: .attribute)
        if !text.isEmpty { checked[key] = .text(text) }
      case .number(let number):
        guard number.isFinite else {
          throw RecordError(.notANumber(range: .any), field: .attribute, value: key)
        }
        checked[key] = value
      case .flag, .date: checked[key] = value
      }
    }
    return checked
  }

  static func totals(_ totals: [String: Double]) throws(RecordError) -> [String: Double] {
    var checked: [String: Double] = [:]
    for (typed, value) in totals.sorted(by: { $0.key < $1.key }) {
      let total = try name(typed, field: .totals)
      guard value.isFinite else {
        throw RecordError(.notANumber(range: .any), field: .totals, value: total)
      }
      checked[total] = value
    }
    return checked
  }
}
