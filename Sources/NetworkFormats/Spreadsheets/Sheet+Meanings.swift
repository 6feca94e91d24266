// How the columns of a sheet were understood, for people who want to see it before it happens.

import Collaborations

extension Sheet {
  /// How each column was understood, once the records are made.
  var meanings: [ImportColumn] {
    headers.indices.map { column in
      let header = name(ofColumn: column)
      if let meaning = attributeMeanings[column] {
        return ImportColumn(
          header: header, attributeOf: meaning.of, form: ImportColumn.Form(meaning.type))
      }
      if layout.partners.contains(column) {
        return ImportColumn(header: header, fields: [Field.actor.rawValue])
      }
      let fields = columns.filter { $0.value == column }.map(\.key)
      let names = fields.map(\.rawValue).sorted()
      if column == layout.direction {
        return ImportColumn(header: header, fields: names + ["direction"])
      }
      if column == layout.presence {
        return ImportColumn(header: header, fields: names + ["presence"], form: .flag)
      }
      if column == layout.collaborationScope, names.isEmpty {
        return ImportColumn(header: header, fields: [Field.collaboration.rawValue])
      }
      return ImportColumn(
        header: header, fields: names, form: fields.first.map { ImportColumn.Form($0) } ?? .text)
    }
  }
}

extension ImportColumn.Form {
  /// What the values of a type of attribute are.
  init(_ type: AttributeType) {
    self =
      switch type {
      case .number: .number
      case .flag: .flag
      case .date: .date
      case .text: .text
      }
  }

  /// What the values of a field are.
  init(_ field: Field) {
    self =
      switch field {
      case .latitude, .longitude, .members, .weight, .time: .number
      case .date, .until, .from: .date
      case .lead: .flag
      default: .text
      }
  }
}
