// The keys of a sheet, numbered in the order in which they were first met.

import Collaborations

/// Keys in the order in which they were first met.
///
/// A cell is looked up by its bytes, and only one whose bytes are new becomes a text: a million rows
/// make as many texts as they have keys. Bytes that mean a key without being it, because there are
/// blanks around them or they are not in form C, are remembered beside it.
struct KeyList {
  private(set) var keys: [String] = []

  /// Keys and other spellings of them.
  private var spellings = TextIndex()
  /// For each spelling that of the key it means, itself for a key, and -1 for a blank.
  private var meanings: [Int32] = []
  /// For each spelling that is a key its place in ``keys``, -1 when it was seen but not yet used.
  private var places: [Int32] = []

  /// The place of `key`, which is added where it is new.
  mutating func place(of key: String) -> Int32 { place(ofSpelling: spelling(ofKey: key)) }

  /// The place of `key` if it was met.
  func known(_ key: String) -> Int32? {
    guard let spelling = spellings.number(of: key), places[spelling] >= 0 else { return nil }
    return places[spelling]
  }

  /// Adds a record without a key.
  mutating func addKeyless() -> Int32 {
    keys.append("")
    return Int32(truncatingIfNeeded: keys.count - 1)
  }

  /// The spelling in a cell, to be used with ``place(ofSpelling:)``; `nil` for a blank.
  mutating func spelling(in cell: CellPlace, of table: Table) -> Int32? {
    guard cell.count > 0 else { return nil }
    // An apostrophe or a doubled quotation mark is not part of the text.
    if cell.hasDoubledQuotes || table.bytes[cell.start] == UInt8(ascii: "'") {
      let key = NameForm.canonical(table.text(cell))
      return key.isEmpty || table.isBlank(cell) ? nil : spelling(ofKey: key)
    }
    let (number, isNew) = spellings.insert(
      table.bytes.span.extracting(cell.start..<cell.end))
    if isNew { addMeaning(of: table.text(cell), number: number, isBlank: table.isBlank(cell)) }
    return meanings[number] < 0 ? nil : meanings[number]
  }

  /// The place of the key that a spelling means, which is added where it is new.
  mutating func place(ofSpelling spelling: Int32) -> Int32 {
    let number = Int(spelling)
    if places[number] < 0 {
      places[number] = Int32(truncatingIfNeeded: keys.count)
      keys.append(spellings.text(number))
    }
    return places[number]
  }

  private mutating func spelling(ofKey key: String) -> Int32 {
    let (number, isNew) = spellings.insert(key)
    if isNew {
      meanings.append(Int32(truncatingIfNeeded: number))
      places.append(-1)
    }
    return Int32(truncatingIfNeeded: number)
  }

  private mutating func addMeaning(of text: String, number: Int, isBlank: Bool) {
    meanings.append(Int32(truncatingIfNeeded: number))
    places.append(-1)
    let key = NameForm.canonical(text)
    if isBlank || key.isEmpty {
      meanings[number] = -1
    } else if !key.utf8.elementsEqual(text.utf8) {
      meanings[number] = spelling(ofKey: key)
    }
  }
}
