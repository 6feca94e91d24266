import Collaborations
import Testing

@testable import NetworkFormats

@Suite("Workbooks")
struct WorkbookTests {
  private func table(_ workbook: TestWorkbook, sheet: String? = nil) throws -> Table {
    try WorkbookReader.table(workbook.bytes, sheet: sheet, file: "test.xlsx")
  }

  private func cells(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in
      (0..<table.width(ofRow: row)).map { table.text(row, $0) }
    }
  }

  @Test("Cells are the texts that the spreadsheet shows, in the rows that it shows")
  func cells() throws {
    let workbook = TestWorkbook(
      """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2"><v>7</v></c></row>
      <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="str"><f>A1</f><v>x_x000A_y</v></c></row>
      <row r="5"><c r="C5" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>
      """,
      strings: [
        "<t>Université</t>",
        "<r><t>d’</t></r><r><t>Artois</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>",
      ])
    #expect(
      cells(try table(workbook)) == [
        [], ["Université", "d’Artois", "", "7"], [], ["TRUE", "x\ny", "", ""],
        ["", "", "inline", ""],
      ])
  }

  @Test(
    "Numbers are shown by their format",
    arguments: [
      ("dd/mm/yyyy", "40140", "2009-11-23"), ("yyyy-mm-dd hh:mm", "40140.5", "2009-11-23 12:00"),
      ("mmm\\ yyyy", "40118", "2009-11-01"), ("[$-40C]d mmmm yyyy;@", "1", "1900-01-01"),
      ("d/m/yy", "60", "60"), ("d/m/yy", "61", "1900-03-01"), ("h:mm", "0.75", "18:00"),
      ("h:mm:ss", "0.999995", "24:00"), ("[h]:mm", "1.5", "1.5"), ("00000", "62000", "62000"),
      ("0000000", "62000", "0062000"), ("General", "1.23456789012E+11", "123456789012"),
      ("0", "1.23456789012345E+17", "1.23456789012345E+17"), ("0.00", "2.50", "2.5"),
      ("#,##0.00 &quot;days&quot;", "12", "12"), ("\\d\\a\\y 0", "3", "3"), ("0%", "0.5", "0.5"),
      ("dd/mm/yyyy", "-1", "-1"), ("@", "007", "007"), ("General", "1E-3", "0.001"),
    ])
  func numbers(_ code: String, _ value: String, _ shown: String) throws {
    let row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>"
    let table = try table(TestWorkbook(row + row.replacing("1\"", with: "2\""), formats: [code]))
    // A time that rounds to midnight is the next day's.
    #expect(table.text(0, 0) == (shown == "24:00" ? "1900-01-01" : shown))
  }

  @Test("Days count from 1904 where the workbook says so")
  func epoch() throws {
    var workbook = TestWorkbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>38678</v></c></row>", formats: ["d/m/y"])
    workbook.properties = "<workbookPr date1904=\"1\"/>"
    #expect(try table(workbook).text(0, 0) == "2009-11-23")
  }

  @Test("Errors are blanks with a warning, and formulas without a value are refused")
  func errors() throws {
    let workbook = TestWorkbook(
      TestWorkbook.row(1, "Project", "Partner")
        + """
        <row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="str"><v>A</v></c></row>
        <row r="3"><c r="A3"><f>1+1</f></c><c r="B3" t="str"><v>B</v></c></row>
        """)
    let reading = try NetworkReader.read(workbook.bytes, named: "t.xlsx", options: .init())
    let problems = reading.report.problems.listed
    #expect(problems.first { $0.row == 2 && $0.severity == .warning }?.value == "#REF!")
    #expect(problems.contains { $0.row == 3 && $0.severity == .error && $0.column == "Project" })
  }

  @Test("A sheet is found by its name, and without one the first that holds a table is read")
  func sheets() throws {
    var workbook = TestWorkbook(TestWorkbook.row(1, "Lisez-moi"))
    workbook.sheets.append(
      ("Liens", TestWorkbook.row(1, "Source", "Target") + TestWorkbook.row(2, "A", "B")))
    workbook.sheets.append(("Vide", ""))
    #expect(try table(workbook).sheet == "Liens")
    #expect(try table(workbook, sheet: "SHEET1").text(0, 0) == "Lisez-moi")
    #expect(throws: FormatError.self) { try table(workbook, sheet: "Lien") }
    var options = ReadingOptions()
    options.sheet = "Liens"
    let reading = try NetworkReader.read(workbook.bytes, named: "t", options: options)
    #expect(reading.report.sheet == "Liens")
    #expect(reading.report.layout == "gephi-edges")
    #expect(reading.batch.collaborations.count == 1)
  }

  @Test("An apostrophe that guards a text is removed")
  func apostrophes() throws {
    let table = try table(
      TestWorkbook(TestWorkbook.row(1, "'=1+1", "'plain", "''quoted", "'-5")))
    #expect(cells(table) == [["=1+1", "'plain", "'quoted", "-5"]])
  }

  @Test("The value of merged cells is that of each of their rows, and that is said")
  func merged() throws {
    var workbook = TestWorkbook(
      TestWorkbook.row(1, "Project", "Partner") + TestWorkbook.row(2, "P", "A")
        + TestWorkbook.row(3, "", "B") + TestWorkbook.row(4, "", "C"))
    workbook.sheets[0].rows +=
      "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A1:B1\"/></mergeCells>"
      + "<sheetData>"
    let table = try table(workbook)
    #expect(cells(table).dropFirst().map(\.first) == ["P", "P", "P"])
    #expect(table.flaws.map(\.row) == [1])
    let reading = try NetworkReader.read(workbook.bytes, named: "merged.xlsx")
    #expect(reading.batch.collaborations.map { $0.participants.map(\.actor) } == [["A", "B", "C"]])
    #expect(reading.report.problems.listed.map(\.severity) == [.note])
  }

  @Test("A sheet of actors and one of ties are read as one, whichever comes first")
  func sheetsTogether() throws {
    let elements =
      TestWorkbook.row(1, "Label", "Type", "Description")
      + TestWorkbook.row(2, "Voka", "chamber", "")
      + TestWorkbook.row(3, "Howest", "school", "x") + TestWorkbook.row(4, "Alone", "school", "")
    let connections =
      TestWorkbook.row(1, "From", "To", "Direction")
      + TestWorkbook.row(2, "Voka", "Howest", "directed")
      + TestWorkbook.row(3, "Howest", "New", "mutual")
    for isSwapped in [false, true] {
      var workbook = TestWorkbook(isSwapped ? connections : elements)
      workbook.sheets.append((name: "Second", rows: isSwapped ? elements : connections))
      let reading = try NetworkReader.read(workbook.bytes, named: "kumu.xlsx")
      let merge = Merge(reading.batch, into: Network())
      #expect(merge.problems.isEmpty)
      #expect([merge.created.actors, merge.created.collaborations] == [4, 2])
      #expect(reading.report.rows == 5)
      #expect(reading.report.problems.listed.map(\.severity) == [.note])
      let voka = try #require(reading.batch.actors.first { $0.id == "Voka" })
      #expect(voka.kind == "chamber")
    }
  }

  @Test("Ties by the ids of nodes, or by their names, mean the nodes of the other sheet")
  func idsAcrossSheets() throws {
    var workbook = TestWorkbook(
      TestWorkbook.row(1, "Id", "Label", "Country") + TestWorkbook.row(2, "n1", "Voka", "BE")
        + TestWorkbook.row(3, "n2", "Howest", "BE"))
    workbook.sheets.append(
      (
        name: "Edges",
        rows: TestWorkbook.row(1, "Source", "Target") + TestWorkbook.row(2, "n1", "Howest")
      ))
    let reading = try NetworkReader.read(workbook.bytes, named: "gephi.xlsx")
    #expect(reading.batch.actors.map(\.id) == ["n1", "n2"])
    #expect(
      reading.batch.collaborations.map { $0.participants.map(\.actor) } == [["n1", "n2"]])
  }

  @Test("The first sheet that is recognised is read, whatever stands before it")
  func firstRecognised() throws {
    var workbook = TestWorkbook(
      TestWorkbook.row(1, "Champ", "Sens") + TestWorkbook.row(2, "Source", "le premier"))
    workbook.sheets.append(
      (
        name: "Data",
        rows: TestWorkbook.row(1, "Source", "Target") + TestWorkbook.row(2, "A", "B")
      ))
    let reading = try NetworkReader.read(workbook.bytes, named: "two.xlsx")
    #expect(reading.report.layout == "gephi-edges")
    #expect(reading.report.sheet == "Data")
    #expect(reading.report.problems.listed.map(\.severity) == [.note])
  }

  @Test("Other archives, old workbooks and damaged ones are refused")
  func refusals() throws {
    var archive = StoredArchive()
    archive.add("readme.txt", "hello")
    let plain = archive.bytes
    archive.add("../outside.xml", "x")
    let slip = archive.bytes
    var bomb = StoredArchive()
    bomb.add("xl/workbook.xml", [1, 2, 3], claimed: 1 << 30)
    var many = StoredArchive()
    for number in 0...ZipArchive.Limit.entries { many.add("\(number)", "") }
    let old: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    for bytes in [plain, slip, bomb.bytes, many.bytes, old] {
      #expect(throws: FormatError.self) {
        try NetworkReader.read(bytes, named: "t.xlsx", options: .init())
      }
    }
  }

  @Test("Every prefix of a workbook is refused")
  func prefixes() throws {
    let bytes = TestWorkbook(
      TestWorkbook.row(1, "Source", "Target") + TestWorkbook.row(2, "A", "B")
    ).bytes
    _ = try NetworkReader.read(bytes, named: "t.xlsx", options: .init())
    for length in stride(from: 4, to: bytes.count, by: 7) {
      #expect(throws: FormatError.self, "\(length)") {
        try NetworkReader.read(Array(bytes.prefix(length)), named: "t.xlsx", options: .init())
      }
    }
  }

  @Test("A far-away cell, a row out of order and a shared text that is not there are refused")
  func hostileCells() throws {
    for row in [
      "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "<row r=\"99999999\"/>",
      "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>",
      "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
    ] {
      #expect(throws: FormatError.self, "\(row)") { try table(TestWorkbook(row)) }
    }
  }
}
