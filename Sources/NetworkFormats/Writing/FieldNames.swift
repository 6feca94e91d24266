// How the fields and attributes of records are called in graph files.
//
// A graph file has one space of names for what a record says of itself and for what it says
// besides. A free attribute that is called as a field, or as something that a format or one of its
// readers takes for its own, is written after `attribute.`; one whose type the format cannot hold
// says its type at the end, as in a network folder: `signed:date`. Reading takes both away again.

import Collaborations

/// How the fields and attributes of records are called in graph files.
enum FieldNames {
  /// What an element stands for: an actor, an event, a collaboration.
  static let record = "record"
  /// An element's id, where the format numbers its elements.
  static let key = "recordID"
  /// An element's name, where its label is another.
  static let name = "name"
  /// The id of the collaboration that an edge is.
  static let collaboration = "collaboration"
  /// The parts of the two actors of an edge.
  static let sourceRole = "sourceRole"
  static let targetRole = "targetRole"
  /// What is said of one end of an edge: `source.`, then the name.
  static let sourcePrefix = "source."
  static let targetPrefix = "target."
  /// Where a statement comes from; `source` is an end of an edge in most formats.
  static let evidence = "evidence"
  /// When something begins; `from` is an end of an edge in Kumu and elsewhere.
  static let since = "since"
  /// Whether the target of a directed edge stands first in its record.
  static let targetFirst = "targetFirst"
  /// Whether a label is a title and no stand-in for one.
  static let titled = "titled"

  /// The fields of records, in the order in which they are written.
  static let fields = [
    record, key, name, collaboration, "kind", "stage", "format", since, "until", "place", "region",
    "country", "latitude", "longitude", "members", "partOf", "aliases", "edition", "event",
    "programme", "attendance", "attendanceIs", "weight", "role", sourceRole, targetRole,
    targetFirst, titled, "records", evidence, "certainty", "note",
  ]

  /// The place of a name among the fields; free attributes come after all of them.
  static func order(of name: String) -> Int { places[name] ?? fields.count }

  /// Whether `name` is that of a field.
  static func isField(_ name: String) -> Bool { places[name] != nil }

  /// The name of a free attribute in a graph file.
  static func written(_ name: String) -> String {
    let folded = name.lowercased()
    return taken.contains(folded) || prefixes.contains { folded.hasPrefix($0) }
      ? "attribute." + name : name
  }

  /// The name and value of a free attribute out of a graph file.
  static func read(_ name: String, _ value: AttributeValue) -> (String, AttributeValue) {
    var header = AttributeHeader(name)
    var value = value
    if header.name != name {
      let typed = value.columnType == header.type ? value : header.type.value(of: value.text)
      if typed.columnType == header.type {
        value = typed
      } else {
        header = AttributeHeader(name: name, type: .text)
      }
    }
    let prefix = "attribute."
    return (
      header.name.hasPrefix(prefix) ? String(header.name.dropFirst(prefix.count)) : header.name,
      value
    )
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })

  private static let prefixes = ["attribute.", "source.", "target."]

  /// Names that a format, or a program that reads it, takes for its own.
  private static let taken: Set<String> = Set(
    fields.map { $0.lowercased() } + [
      "id", "label", "name", "lab", "title", "shared name", "selected", "source", "target", "n1",
      "n2", "s", "t", "v", "directed", "undirected", "direction", "type", "relation",
      "interaction", "value", "w", "metadata", "attributes", "data", "ends", "nodes", "edges",
      "start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals", "interval",
      "timeset", "spells", "x", "y", "z", "color", "size", "thickness", "shape", "image", "uri",
      "pid", "parent", "parents", "port", "sourceport", "targetport", "pos", "position",
      "graphics", "tags", "description", "from", "to",
    ])
}

/// A column of attributes: elements that have a value of this name and this type.
struct AttributeColumn: Hashable {
  /// The name of the attribute in the document.
  let name: String
  /// The type of its values.
  let type: AttributeType
  /// What the column is called in the file.
  let title: String
  /// Whether every number in it is whole, and how large the largest is.
  var isWhole = true
  var largest = 0.0

  /// The name that XML formats give to the type.
  var xmlType: String {
    switch type {
    case .text, .date: "string"
    case .flag: "boolean"
    case .number: !isWhole ? "double" : largest < 2_147_483_648 ? "int" : "long"
    }
  }
}

/// The columns that the attributes of some elements need, in their order.
struct AttributeColumns {
  /// The columns: fields first, then free attributes by name.
  let columns: [AttributeColumn]
  private var places: [String: [AttributeType: Int]] = [:]

  /// The columns of `elements` in a format that can tell values of the types `native` from texts.
  init(_ elements: some Sequence<Attributes>, native: Set<AttributeType>) {
    var ranges: [String: [AttributeType: (isWhole: Bool, largest: Double)]] = [:]
    for attributes in elements {
      for (name, value) in attributes {
        var range = ranges[name]?[value.columnType] ?? (true, 0)
        if case .number(let number) = value {
          range.isWhole = range.isWhole && Int64(exactly: number) != nil
          range.largest = max(range.largest, abs(number))
        }
        ranges[name, default: [:]][value.columnType] = range
      }
    }
    var columns: [AttributeColumn] = []
    for (name, types) in ranges {
      for (type, range) in types {
        columns.append(
          AttributeColumn(
            name: name, type: type,
            title: Self.title(name, type, isAlone: types.count == 1, native: native),
            isWhole: range.isWhole, largest: range.largest))
      }
    }
    columns.sort {
      let left = (FieldNames.order(of: $0.name), $0.name, $0.type.rawValue)
      return left < (FieldNames.order(of: $1.name), $1.name, $1.type.rawValue)
    }
    self.columns = columns
    for (place, column) in columns.enumerated() {
      places[column.name, default: [:]][column.type] = place
    }
  }

  /// The values of an element, each with the place of its column, in the order of the columns.
  func values(of attributes: Attributes) -> [(column: Int, value: AttributeValue)] {
    attributes.compactMap { name, value in
      places[name]?[value.columnType].map { ($0, value) }
    }.sorted { $0.0 < $1.0 }
  }

  private static func title(
    _ name: String, _ type: AttributeType, isAlone: Bool, native: Set<AttributeType>
  ) -> String {
    if FieldNames.isField(name), isAlone { return name }
    let header = AttributeHeader(name: name, type: type)
    if !isAlone { return type == .text ? name + ":text" : header.text(besides: []) }
    if type == .text || !native.contains(type) { return header.text(besides: []) }
    // A native value needs no suffix, unless its name would be taken for one.
    return AttributeHeader(name).name == name ? name : header.text(besides: [])
  }
}

extension FieldNames {
  /// The name of a field or attribute as people know it.
  static func said(_ name: String) -> String {
    if name == evidence { return "source" }
    if name == since { return "from" }
    return isField(name) ? name : read(name, .text("")).0
  }
}
