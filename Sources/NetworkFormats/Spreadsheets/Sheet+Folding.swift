// Columns folded over the records that their rows are about.

import Collaborations
import Wording

extension Sheet {
  /// The value of each owner in the column of `field`: the first that is not blank; each later one
  /// that differs is a warning that names both rows.
  ///
  /// - Parameters:
  ///   - owner: For each row the place of its owner, or -1.
  ///   - names: The owners' names in messages.
  mutating func values(of field: Field, over owner: [Int32], names: [String]) -> [CellValue?] {
    guard let column = columns[field] else { return [] }
    let (table, form) = (table, forms[column])
    return fold(column, over: owner, names: names) { cell in
      table.value(in: cell, as: field, by: form)
    } shown: {
      $0.shown
    }
  }

  /// The value of each owner in `column`: the first that `read` reads.
  mutating func fold<Value: Equatable>(
    _ column: Int, over owner: [Int32], names: [String], read: (CellPlace) -> Value?,
    shown: (Value) -> String
  ) -> [Value?] {
    var values = [Value?](repeating: nil, count: names.count)
    var firstRows = [Int32](repeating: -1, count: names.count)
    for row in dataRows where owner[row] >= 0 && !isSkipped[row] {
      let cell = table.cell(row, column)
      if cell.count == 0 { continue }
      let place = Int(owner[row])
      let firstRow = Int(firstRows[place])
      if firstRow >= 0, table.areEqual(table.cell(firstRow, column), cell) { continue }
      guard let value = read(cell) else { continue }
      guard let first = values[place] else {
        values[place] = value
        firstRows[place] = Int32(truncatingIfNeeded: row)
        continue
      }
      if first == value { continue }
      let header = name(ofColumn: column)
      log.add(
        .laterValueDiffers(
          column: header, of: names[place], value: shown(value), first: shown(first),
          firstRow: firstRow + 1, row: row + 1),
        row: row, column: header, value: shown(value), severity: .warning)
    }
    return values
  }

  /// Whether every owner has one value at most in `column`, and no row without an owner has any.
  func isConstant(_ column: Int, over owner: [Int32], count: Int) -> Bool {
    var firstRows = [Int32](repeating: -1, count: count)
    for row in dataRows where !isSkipped[row] && !table.isBlank(row, column) {
      guard owner[row] >= 0 else { return false }
      let place = Int(owner[row])
      guard firstRows[place] >= 0 else {
        firstRows[place] = Int32(truncatingIfNeeded: row)
        continue
      }
      let firstRow = Int(firstRows[place])
      if table.areEqual(table.cell(firstRow, column), table.cell(row, column)) { continue }
      let (first, later) = (table.text(firstRow, column), table.text(row, column))
      if NameForm.canonical(first) != NameForm.canonical(later) { return false }
    }
    return true
  }
}

// MARK: - Attributes

/// What the columns that are no field say of each record.
struct SheetAttributes {
  var actors: [Attributes]
  var collaborations: [Attributes]
  var events: [Attributes]
  var parts: [Attributes]
}

extension Sheet {
  /// The attributes of every record.
  ///
  /// A column is the actor's when it is constant for each actor of the file, else the
  /// collaboration's or the event's when it is constant for each of those, else the part's. In a
  /// file of pairs it is the collaboration's.
  /// `fields` are those whose columns become attributes; `nil` leaves all attributes out.
  mutating func makeAttributes(also fields: [Field]?, partNames: [String]) -> SheetAttributes {
    var attributes = SheetAttributes(
      actors: .init(repeating: [:], count: owners.actors.keys.count),
      collaborations: .init(repeating: [:], count: owners.collaborations.keys.count),
      events: .init(repeating: [:], count: owners.events.keys.count),
      parts: .init(repeating: [:], count: owners.parts.count))
    guard let fields else { return attributes }
    for (column, name) in attributeSources(also: fields) {
      addColumn(column, named: name, to: &attributes, partNames: partNames)
    }
    return attributes
  }

  /// The columns that become attributes, and their names: those of `fields`, and those of none.
  func attributeSources(also fields: [Field]) -> [(column: Int, name: String)] {
    let extra = fields.compactMap { field in columns[field].map { ($0, field.rawValue) } }
    let named = attributeColumns.map { ($0, attributeName(ofColumn: $0)) }
    return (extra + named).sorted(by: { $0.0 < $1.0 }).map { (column: $0.0, name: $0.1) }
  }

  private mutating func addColumn(
    _ column: Int, named name: String, to attributes: inout SheetAttributes, partNames: [String]
  ) {
    let type = type(ofColumn: column)
    let hasGroups = owners.hasParts
    if !isPairs, !isGrouped,
      !hasGroups || isConstant(column, over: owners.actor, count: owners.actors.keys.count)
    {
      attributeMeanings[column] = (.actor, type)
      add(column, name, type, owners.actor, owners.actors.keys, to: &attributes.actors)
      return
    }
    let groups = isPairs || isGrouped || isConstantPerGroup(column)
    if groups {
      let areEvents = owners.collaborations.keys.isEmpty && !owners.events.keys.isEmpty
      attributeMeanings[column] = (areEvents ? .event : .collaboration, type)
      add(
        column, name, type, owners.collaboration, owners.collaborations.keys,
        to: &attributes.collaborations)
      add(column, name, type, owners.eventAlone, owners.events.keys, to: &attributes.events)
    } else {
      attributeMeanings[column] = (.participation, type)
      add(column, name, type, owners.part, partNames, to: &attributes.parts)
    }
  }

  /// Whether `column` is constant for each collaboration and each event.
  func isConstantPerGroup(_ column: Int) -> Bool {
    let shift = Int32(truncatingIfNeeded: owners.collaborations.keys.count)
    let group = owners.collaboration.indices.map { row in
      owners.collaboration[row] >= 0
        ? owners.collaboration[row]
        : owners.eventAlone[row] >= 0 ? owners.eventAlone[row] + shift : -1
    }
    return isConstant(
      column, over: group, count: owners.collaborations.keys.count + owners.events.keys.count)
  }

  private mutating func add(
    _ column: Int, _ name: String, _ type: AttributeType, _ owner: [Int32], _ names: [String],
    to attributes: inout [Attributes]
  ) {
    let (table, form) = (table, forms[column])
    let values = fold(column, over: owner, names: names) { cell in
      table.attribute(in: cell, type: type, by: form)
    } shown: {
      $0.text
    }
    for (place, value) in values.enumerated() {
      if let value { attributes[place][name] = value }
    }
  }

  /// The narrowest type that holds each cell of `column`.
  func type(ofColumn column: Int) -> AttributeType {
    let form = forms[column]
    var type: AttributeType?
    var previous: CellPlace?
    for row in dataRows where !isSkipped[row] {
      let cell = table.cell(row, column)
      if table.isBlank(cell) { continue }
      if let previous, table.areEqual(cell, previous) { continue }
      previous = cell
      let cellType: AttributeType
      if table.isCanonicalNumber(cell) {
        cellType = .number
      } else if form.dateOrder == .iso, table.isoDay(cell) != nil {
        cellType = .date
      } else {
        let text = NameForm.canonical(table.text(cell))
        if MissingValue.isMarker(text) { continue }
        cellType = AttributeType(of: text, by: form)
      }
      if cellType == .text || type != nil && type != cellType { return .text }
      type = cellType
    }
    return type ?? .text
  }

  /// The attribute's name: the header, told apart from others of that name by a number.
  private func attributeName(ofColumn column: Int) -> String {
    let header = headers[column]
    guard !header.isEmpty, (try? TextRule.name.checked(header, field: .attribute)) == header else {
      return "column \(column + 1)"
    }
    let earlier = headers[..<column].count { $0 == header }
    return earlier == 0 ? header : "\(header) (\(earlier + 1))"
  }
}
