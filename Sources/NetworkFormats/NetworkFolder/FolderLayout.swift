// What stands where in a network folder.

import Collaborations

/// The files of a network folder, and their columns.
enum FolderFile: String, CaseIterable, Sendable {
  case editions = "editions.csv"
  case actors = "actors.csv"
  case events = "events.csv"
  case collaborations = "collaborations.csv"
  case participations = "participations.csv"
  case places = "places.csv"

  /// Whether a folder may go without it.
  var isOptional: Bool { self == .places }

  /// What it is called as a sheet of a workbook.
  var sheet: String { String(rawValue.dropLast(4)) }

  /// Those of its columns whose cells are numbers.
  var numberColumns: [String] {
    switch self {
    case .actors, .places: ["latitude", "longitude", "members"]
    case .events: ["attendance", "participants"]
    case .collaborations: ["weight"]
    case .editions, .participations: []
    }
  }

  /// The columns before those of attributes, in their order.
  var columns: [String] {
    switch self {
    case .editions: ["id", "name", "from", "to", "totals", "source", "certainty", "note"]
    case .actors:
      [
        "id", "name", "kind", "place", "region", "country", "latitude", "longitude", "members",
        "partOf", "aliases", "source", "certainty", "note",
      ]
    case .events:
      [
        "id", "name", "edition", "format", "from", "until", "place", "attendance", "attendanceIs",
        "organisers", "participants", "source", "certainty", "note",
      ]
    case .collaborations:
      [
        "id", "title", "kind", "stage", "participants", "from", "until", "event", "edition",
        "programme", "weight", "source", "certainty", "note",
      ]
    case .participations: ["event", "collaboration", "actor", "role", "source", "certainty"]
    case .places: ["town", "country", "latitude", "longitude"]
    }
  }
}

/// Lists in one cell: items joined by `; `, a semicolon or backslash inside an item after a
/// backslash.
enum ListCell {
  /// The items as one text.
  static func text(_ items: [String]) -> String {
    items.map { item in
      item.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
    }.joined(separator: "; ")
  }

  /// The items of a text, trimmed, empty ones left out.
  static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if scalar != ";", scalar != "\\" { item.append("\\") }
        item.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" {
        items.append(NameForm.canonical(String(item)))
        item = String.UnicodeScalarView()
      } else {
        item.append(scalar)
      }
    }
    if isEscaped { item.append("\\") }
    items.append(NameForm.canonical(String(item)))
    return items.filter { !$0.isEmpty }
  }
}

/// The header of an attribute's column: its name, and its type unless it is text.
struct AttributeHeader: Hashable, Comparable {
  let name: String
  let type: AttributeType

  init(name: String, type: AttributeType) {
    self.name = name
    self.type = type
  }

  /// Reads a header: `visitors:number`, `open:yes/no`, `signed:date`, `motto`, `motto:text`.
  init(_ header: String) {
    for (suffix, type) in Self.suffixes where header.hasSuffix(suffix) {
      self.init(name: NameForm.canonical(String(header.dropLast(suffix.count))), type: type)
      return
    }
    self.init(name: header, type: .text)
  }

  /// The header in a file with these columns of its own: a text attribute says its type too where
  /// its name would be taken for something else.
  func text(besides columns: [String]) -> String {
    guard type == .text else { return name + (Self.suffixes.first { $0.1 == type }?.0 ?? "") }
    let isMistakable =
      columns.contains(name) || Self.suffixes.contains { name.hasSuffix($0.0) }
    return isMistakable ? name + ":text" : name
  }

  static func < (left: AttributeHeader, right: AttributeHeader) -> Bool {
    (left.name, left.type.rawValue) < (right.name, right.type.rawValue)
  }

  private static let suffixes: [(String, AttributeType)] = [
    (":number", .number), (":yes/no", .flag), (":date", .date), (":text", .text),
  ]
}

extension AttributeValue {
  /// The type of the column that it stands in.
  var columnType: AttributeType {
    switch self {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .date: .date
    }
  }
}
