import Collaborations
import Testing

@testable import NetworkFormats

@Suite("Tables of comma-separated text")
struct TableTests {
  private func table(_ text: String) throws -> Table {
    try Table(csv: Array(text.utf8), file: "t.csv")
  }

  private func cells(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in
      (0..<table.width(ofRow: row)).map { table.text(row, $0) }
    }
  }

  @Test(
    "Rows end with LF, CR LF or CR",
    arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"])
  func lineEndings(text: String) throws {
    let table = try table(text)
    #expect(cells(table) == [["a", "b"], ["c", "d"]])
    #expect(table.endsWithLineBreak == (text.last != "d"))
  }

  @Test("A quoted cell keeps separators, line breaks and quotation marks")
  func quotes() throws {
    let table = try table("a,\"x, \"\"y\"\"\r\nz\",\"\"\n1,2,3\n")
    #expect(cells(table) == [["a", "x, \"y\"\r\nz", ""], ["1", "2", "3"]])
  }

  @Test("A quotation mark inside an unquoted cell is text")
  func inchMarks() throws {
    #expect(cells(try table("a,b\n5\" pipe,x\n"))[1] == ["5\" pipe", "x"])
  }

  @Test("Empty cells at the end of a row are cells")
  func emptyCells() throws {
    #expect(cells(try table("a,b,\n,,\n,")) == [["a", "b", ""], ["", "", ""], ["", ""]])
    #expect(cells(try table("")) == [])
  }

  @Test(
    "The separator is the one that splits rows evenly",
    arguments: [
      ("a;b;c\n1,5;2;3\n", ";"), ("a\tb\n1,2\t3\n", "\t"), ("a,b\n1;2,3\n", ","),
      ("1,5;2,5\n3,5;4,5\n", ";"), ("\"a;b\",c\n\"1;2\",3\n", ","), ("alone\n1\n", ","),
      ("name, first;town\nA;B\n", ";"),
    ])
  func separators(text: String, separator: Character) throws {
    #expect(try table(text).separator == separator.asciiValue)
  }

  @Test("A quotation mark that is never closed is an error of its row and column")
  func unterminated() throws {
    let error = #expect(throws: FormatError.self) { try table("a,b\nc,\"d\ne,f\n") }
    #expect(error?.row == 2)
    #expect(error?.column == "2")
  }

  @Test("Text after a closing quotation mark is an error of its row only")
  func textAfterQuote() throws {
    let table = try table("a,b\n\"c\"x,d\ne,f\n")
    #expect(table.flaws.map(\.row) == [1])
    #expect(cells(table)[2] == ["e", "f"])
  }

  @Test("Limits are errors that name the row")
  func limits() throws {
    let long = String(repeating: "x", count: 64 * 1024 + 1)
    #expect(throws: FormatError.self) { try table("a,b\n1,\(long)\n") }
    let wide = String(repeating: ",", count: 5000)
    let error = #expect(throws: FormatError.self) { try table("a\n\(wide)\n") }
    #expect(error?.row == 2)
  }

  @Test("Control characters are errors of their cell")
  func controlCharacters() throws {
    let table = try table("a,b\nc,d\u{0}e\nf\u{1b},g\n")
    #expect(table.flaws.map(\.row) == [1, 2])
    #expect(table.flaws.map(\.column) == [1, 0])
  }

  @Test("The apostrophe that disarms a formula is removed, any other is kept")
  func apostrophes() throws {
    let table = try table("'=1,'-2,''s,'s-Hertogenbosch,'\n")
    #expect(cells(table) == [["=1", "-2", "'s", "'s-Hertogenbosch", "'"]])
  }

  @Test(
    "What is written reads back",
    arguments: [
      "plain", "=1+1", "'", "''", "\"", "a,b", "a;b", "x\ny", "\t", "+33", "é", "-", "@", "",
    ])
  func writing(cell: String) throws {
    var bytes: [UInt8] = []
    CSVText.append([CSVText.cell(cell), "end"], to: &bytes)
    let table = try Table(csv: bytes, separator: UInt8(ascii: ","), file: "t.csv")
    #expect(cells(table) == [[cell, "end"]])
  }

  @Test("Rows and columns of bytes are found")
  func places() throws {
    let table = try table("ab,c\nd,\"e\nf\",g\n")
    #expect(table.cell(at: 0).map { [$0.row, $0.column] } == [0, 0])
    #expect(table.cell(at: 3).map { [$0.row, $0.column] } == [0, 1])
    #expect(table.cell(at: 9).map { [$0.row, $0.column] } == [1, 1])
    #expect(table.cell(at: 13).map { [$0.row, $0.column] } == [1, 2])
  }
}

@Suite("Encodings")
struct EncodingTests {
  private static let text = "nom,ville\nUniversité,Liège €\n"

  private func first(_ bytes: [UInt8]) throws -> (String, TextEncoding?) {
    let table = try Table(csv: bytes, file: "t.csv")
    return (table.text(1, 1), table.encoding)
  }

  private func utf16(bigEndian: Bool) -> [UInt8] {
    Self.text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test("UTF-8, with and without a byte order mark")
  func utf8() throws {
    #expect(try first(Array(Self.text.utf8)) == ("Liège €", .utf8))
    #expect(try first([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == ("Liège €", .utf8WithMark))
    let table = try Table(csv: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), file: "t.csv")
    #expect(table.text(0, 0) == "nom")
  }

  @Test("UTF-16, with and without a byte order mark")
  func utf16() throws {
    #expect(
      try first([0xFF, 0xFE] + utf16(bigEndian: false)) == ("Liège €", .utf16LittleEndian))
    #expect(try first([0xFE, 0xFF] + utf16(bigEndian: true)) == ("Liège €", .utf16BigEndian))
    #expect(try first(utf16(bigEndian: false)) == ("Liège €", .utf16LittleEndian))
    #expect(try first(utf16(bigEndian: true)) == ("Liège €", .utf16BigEndian))
  }

  @Test("Half a character of UTF-16 is an error")
  func damagedUTF16() {
    #expect(throws: FormatError.self) {
      try first([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00])
    }
    #expect(throws: FormatError.self) { try first([0xFF, 0xFE, 0x41, 0x00, 0x41]) }
  }

  @Test("Anything else is Windows-1252, with a note that says so")
  func windows1252() throws {
    let bytes =
      Array("nom,ville\nUniversit".utf8) + [0xE9] + Array(",Li".utf8) + [0xE8]
      + Array("ge ".utf8) + [0x80, 0x0A]
    #expect(try first(bytes) == ("Liège €", .windows1252))
    let table = try Table(csv: bytes, file: "t.csv")
    #expect(table.flaws.map(\.severity) == [.note])
  }

  @Test("A network folder is UTF-8, and the first cell that is not is named")
  func folder() {
    let bytes = Array("id,name\n1,ok\n2,Li".utf8) + [0xE8] + Array("ge\n".utf8)
    let error = #expect(throws: FormatError.self) {
      try Table(csv: bytes, encodings: .utf8, file: "actors.csv")
    }
    #expect(error?.row == 3)
    #expect(error?.column == "name")
  }

  @Test("The check of UTF-8 agrees with the standard library", arguments: 0..<200)
  func utf8Check(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pool: [UInt8] = [
      0x41, 0xC2, 0x80, 0xE0, 0xA0, 0xBF, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xC0, 0xFF,
    ]
    let bytes = (0..<12).map { _ in pool.randomElement(using: &numbers) ?? 0 }
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect((UTF8Check.firstInvalidByte(of: bytes) == nil) == isValid, "seed \(seed)")
  }
}
