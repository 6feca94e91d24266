// What is said of files that are read and written.

extension Sentence {
  // MARK: - Files

  /// There is no such file.
  public static func noSuchFile(path: String) -> Sentence {
    Sentence(english: "There is no file or folder “\(excerpt(path, limit: 300))”; check the path.")
  }

  /// The file may not be opened.
  public static func noPermission(path: String) -> Sentence {
    Sentence(
      english: "“\(excerpt(path, limit: 300))” may not be opened; ask for permission to it.")
  }

  /// The system could not read the file.
  public static func cannotRead(path: String, reason: String) -> Sentence {
    Sentence(english: "“\(excerpt(path, limit: 300))” could not be read: \(reason)")
  }

  /// The system could not write the file.
  public static func cannotWrite(path: String, reason: String) -> Sentence {
    Sentence(english: "“\(excerpt(path, limit: 300))” could not be written: \(reason)")
  }

  /// A folder stands where a file should.
  public static func isAFolder(path: String) -> Sentence {
    Sentence(english: "“\(excerpt(path, limit: 300))” is a folder; give a file in it.")
  }

  /// The file has too many bytes.
  public static func fileIsTooLarge(path: String, limit: Int) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” is over the limit of \(limit) bytes; split it into parts.")
  }

  /// Nothing recognises the file.
  public static func layoutNotRecognised(path: String) -> Sentence {
    Sentence(
      english:
        "The layout of “\(excerpt(path, limit: 300))” is not recognised; say which column is "
        + "which, as in --column actor=Partner --column collaboration=Project.")
  }

  /// Bytes after a UTF-8 mark are not UTF-8.
  public static func notUTF8(offset: Int) -> Sentence {
    Sentence(
      english:
        "The file says that it is UTF-8, and byte \(offset + 1) is not; save it again as UTF-8.")
  }

  /// UTF-16 that is cut or has half a character.
  public static func damagedUTF16(offset: Int) -> Sentence {
    Sentence(
      english:
        "The file is UTF-16, and byte \(offset + 1) belongs to no whole character; the file is "
        + "damaged or cut short. Save it again as UTF-8.")
  }

  // MARK: - Cells

  /// A file that is not UTF-8 was read all the same.
  public static var readAsWindows1252: Sentence {
    Sentence(
      english:
        "The file is not UTF-8 and was read as Windows-1252; check the accents, and save it as "
        + "UTF-8 if they are wrong.")
  }

  /// A file of a network folder is not UTF-8.
  public static func folderIsNotUTF8(file: String, row: Int?, column: String?) -> Sentence {
    let place =
      if let row, let column { ", row \(row), column “\(excerpt(column))”," } else { "" }
    return Sentence(
      english:
        "“\(excerpt(file))”\(place) is not UTF-8, as every file of a network folder must be; save "
        + "it again as UTF-8.")
  }

  /// A cell has too many bytes.
  public static func cellIsTooLong(row: Int, column: String, bytes: Int, limit: Int) -> Sentence {
    Sentence(
      english:
        "The cell in row \(row), column \(column) is \(bytes) bytes long, and \(limit) is the "
        + "limit; shorten it, or look for a quotation mark that is not closed.")
  }

  /// A row has too many cells.
  public static func tooManyColumns(row: Int, limit: Int) -> Sentence {
    Sentence(english: "Row \(row) has more than \(limit) columns, which is the limit.")
  }

  /// A table has too many cells.
  public static func tooManyCells(limit: Int) -> Sentence {
    Sentence(
      english: "The table has more than \(limit) cells, which is the limit; split it into parts.")
  }

  /// A quotation mark is never closed.
  public static func quoteIsNotClosed(row: Int, column: String) -> Sentence {
    Sentence(
      english:
        "The quotation mark that opens the cell in row \(row), column \(column) is never closed; "
        + "the file is damaged or cut short.")
  }

  /// Text stands between a closing quotation mark and the separator.
  public static var textAfterClosingQuote: Sentence {
    Sentence(
      english:
        "Text follows the closing quotation mark of a cell; double the quotation marks inside it.")
  }

  /// A cell holds a control character.
  public static func controlCharacter(code: UInt32) -> Sentence {
    Sentence(
      english:
        "The cell holds a control character (U+00\(code < 16 ? "0" : "")"
        + "\(String(code, radix: 16, uppercase: true))); remove it.")
  }

  /// A row has fewer cells than there are columns.
  public static func rowIsShort(cells: Int, columns: Int, isLast: Bool) -> Sentence {
    Sentence(
      english:
        "The row has \(cells) cells where there are \(columns) columns"
        + (isLast
          ? "; the file may have been cut short." : "; the missing ones are taken as empty."))
  }

  /// A row of a network folder has fewer cells than there are columns.
  public static func folderRowIsShort(cells: Int, columns: Int) -> Sentence {
    Sentence(
      english:
        "The row has \(cells) cells where there are \(columns) columns; it is damaged or cut short."
    )
  }

  /// A row has more cells than there are columns.
  public static func rowIsLong(cells: Int, columns: Int) -> Sentence {
    Sentence(
      english:
        "The row has \(cells) cells where there are \(columns) columns; put quotation marks around "
        + "cells that hold the separator.")
  }

  /// Problems beyond those that are listed.
  public static var moreProblems: Sentence {
    Sentence(english: "There are more problems than are listed.")
  }

  // MARK: - Columns

  /// A `--column` without an equals sign.
  public static func columnIsNotAssigned(text: String) -> Sentence {
    Sentence(
      english:
        "“\(text)” does not say which column is which; write FIELD=HEADER, as in actor=Partner.")
  }

  /// A `--column` of a field that there is not.
  public static func unknownColumnField(field: String, fields: [String]) -> Sentence {
    Sentence(
      english:
        "“\(field)” is no field that a column can be; the fields are "
        + "\(fields.joined(separator: ", ")), each followed by = and a header.")
  }

  /// A field is assigned twice.
  public static func columnFieldTwice(field: String) -> Sentence {
    Sentence(english: "The field “\(field)” is given two columns; give it one.")
  }

  /// No column is the actor.
  public static var actorColumnIsMissing: Sentence {
    Sentence(english: "No column is the actor; add --column actor=HEADER.")
  }

  /// No column has this header.
  public static func noSuchColumn(header: String, headers: [String]) -> Sentence {
    Sentence(
      english:
        "No column is called “\(header)”; the headers are "
        + headers.map { "“\($0)”" }.joined(separator: ", ") + ".")
  }

  /// No column has this number.
  public static func noSuchColumnNumber(header: String, columns: Int) -> Sentence {
    Sentence(
      english:
        "“\(header)” is no column of a file without a header; give a number from 1 to \(columns).")
  }

  /// Several columns have this header.
  public static func columnIsAmbiguous(header: String, columns: [Int]) -> Sentence {
    Sentence(
      english:
        "Columns \(columns.map(String.init).joined(separator: ", ")) are all called “\(header)”; "
        + "give the number of the one you mean.")
  }

  /// The file has no rows at all.
  public static func fileIsEmpty(path: String) -> Sentence {
    Sentence(english: "“\(excerpt(path, limit: 300))” is empty; there is nothing to read.")
  }

  // MARK: - Rows

  /// A row does not say which actor it is about.
  public static var noActorId: Sentence {
    Sentence(english: "The row has no actor id; fill it in, or skip the row.")
  }

  /// A row of a pair has no second actor.
  public static var noOtherActor: Sentence {
    Sentence(english: "The row has no second actor; fill it in, or skip the row.")
  }

  /// A row names neither a collaboration nor an event.
  public static var noCollaboration: Sentence {
    Sentence(english: "The row names no collaboration or event; only its actor is kept.")
  }

  /// A later row says something else of the same field.
  public static func laterValueDiffers(
    column: String, of name: String, value: String, first: String, firstRow: Int, row: Int
  ) -> Sentence {
    Sentence(
      english:
        "Row \(row) says “\(excerpt(value))” for the \(excerpt(column)) of “\(excerpt(name))” and "
        + "row \(firstRow) says “\(excerpt(first))”; the first is kept.")
  }

  /// A cell that should say yes or no says neither.
  public static func notYesOrNo(value: String) -> Sentence {
    Sentence(
      english: "“\(excerpt(value))” is no word for yes or no; it was taken as no.")
  }
}

// MARK: - What spreadsheet programs do

extension Sentence {
  /// Dates are not written as ISO 8601.
  public static func datesAreRead(order: String) -> Sentence {
    Sentence(english: "The dates of this column are read as \(order).")
  }

  /// Dates could be read in two ways.
  public static func datesAreAmbiguous(order: String) -> Sentence {
    Sentence(
      english:
        "The dates of this column are read as \(order), and could also be month-day-year; write "
        + "them as 2009-11-23 if that is wrong.")
  }

  /// An id was made into a number in scientific notation.
  public static func idInScientificNotation(value: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(value))” is an id that a spreadsheet program has shortened, and its digits are "
        + "lost; format the column as text and save the file again.")
  }

  /// A name was made into a date.
  public static func nameMadeIntoDate(value: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(value))” may be a name that a spreadsheet program has made into a date; check "
        + "it.")
  }

  /// Ids have lost their leading zeros.
  public static func leadingZerosAreLost(width: Int) -> Sentence {
    Sentence(
      english:
        "Most ids of this column have \(width) digits, and some have one less; a spreadsheet "
        + "program may have removed a leading zero.")
  }
}

// MARK: - Merging

extension Sentence {
  /// A key of a file means several records of the network.
  public static func keyIsAmbiguous(key: String) -> Sentence {
    Sentence(
      english:
        "“\(key)” is the name of several records of the network; give the one you mean another "
        + "name or an alias first, or import by id.")
  }
}
