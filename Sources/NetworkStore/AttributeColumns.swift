// Attributes, totals and aliases as the texts of their columns.

import Collaborations

/// Attributes, totals and aliases as the texts of their columns; nothing is null.
enum AttributeColumns {
  /// Text is a string, a number a number, yes and no are true and false, a date is `{"date":"…"}`.
  static func text(of attributes: Attributes) -> String? {
    if attributes.isEmpty { return nil }
    return object(attributes) { value in
      switch value {
      case .text(let text): .text(text)
      case .number(let number): json(number)
      case .flag(let flag): .flag(flag)
      case .date(let date): .object([.init("date", .text(date.description))])
      }
    }
  }

  static func text(ofTotals totals: [String: Double]) -> String? {
    totals.isEmpty ? nil : object(totals, json)
  }

  static func text(ofNames names: [String]) -> String? {
    names.isEmpty ? nil : JSON.list(names.map(JSON.text)).description
  }

  static func attributes(_ text: String?) throws -> Attributes {
    var attributes: Attributes = [:]
    for member in try members(text) {
      attributes[member.name] =
        switch member.value {
        case .text(let text): .text(text)
        case .integer(let integer): .number(Double(integer))
        case .real(let real): .number(real)
        case .flag(let flag): .flag(flag)
        case .object:
          if case .text(let text) = member.value["date"], let date = CalendarDate(text) {
            .date(date)
          } else {
            throw Unreadable(text: text)
          }
        case .null, .list: throw Unreadable(text: text)
        }
    }
    return attributes
  }

  static func totals(_ text: String?) throws -> [String: Double] {
    var totals: [String: Double] = [:]
    for member in try members(text) {
      switch member.value {
      case .integer(let integer): totals[member.name] = Double(integer)
      case .real(let real): totals[member.name] = real
      default: throw Unreadable(text: text)
      }
    }
    return totals
  }

  static func names(_ text: String?) throws -> [String] {
    guard let text else { return [] }
    guard case .list(let values) = JSON(text) else { throw Unreadable(text: text) }
    return try values.map {
      guard case .text(let name) = $0 else { throw Unreadable(text: text) }
      return name
    }
  }

  /// A text that is not the JSON its column holds.
  struct Unreadable: Error {
    let text: String?
  }

  private static func json(_ number: Double) -> JSON {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return .integer(whole) }
    return .real(number)
  }

  /// Members stand in the order of their names, so equal values are equal texts.
  private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSON) -> String {
    JSON.object(
      values.sorted { $0.key < $1.key }.map { JSON.Member($0.key, json($0.value)) }
    ).description
  }

  private static func members(_ text: String?) throws -> [JSON.Member] {
    guard let text else { return [] }
    guard case .object(let members) = JSON(text) else { throw Unreadable(text: text) }
    return members
  }
}
