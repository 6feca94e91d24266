// Workbooks made byte by byte, so that tests can make bad ones too.

/// A zip archive whose entries are stored as they are.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry; `claimed` is the size that the archive says it has.
  mutating func add(_ name: String, _ content: [UInt8], claimed: Int? = nil) {
    let crc = Self.checksum(of: content)
    let size = UInt32(claimed ?? content.count)
    let fields =
      Self.number(20, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
      + Self.number(0x21, 2) + Self.number(crc, 4) + Self.number(UInt32(content.count), 4)
      + Self.number(size, 4) + Self.number(UInt32(name.utf8.count), 2) + Self.number(0, 2)
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + fields
    directory += [UInt8](repeating: 0, count: 10) + Self.number(UInt32(body.count), 4)
    directory += Array(name.utf8)
    body += Self.number(0x0403_4B50, 4) + fields + Array(name.utf8) + content
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive.
  var bytes: [UInt8] {
    body + directory + Self.number(0x0605_4B50, 4) + [0, 0, 0, 0]
      + Self.number(UInt32(count), 2) + Self.number(UInt32(count), 2)
      + Self.number(UInt32(directory.count), 4) + Self.number(UInt32(body.count), 4) + [0, 0]
  }

  private static func number(_ value: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// A workbook of sheets whose rows are given as XML.
struct TestWorkbook {
  var sheets: [(name: String, rows: String)] = []
  var strings: [String] = []
  /// The codes of number formats 164 and on, each with its own style, from style 1.
  var formats: [String] = []
  var properties = ""

  init(_ rows: String, strings: [String] = [], formats: [String] = []) {
    sheets = [("Sheet1", rows)]
    self.strings = strings
    self.formats = formats
  }

  var bytes: [UInt8] {
    var archive = StoredArchive()
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    archive.add(
      "_rels/.rels",
      """
      <Relationships><Relationship Id="r1" Type="\(relation)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """)
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"s\($0)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"\(relation)\">\(properties)<sheets>\(list.joined())</sheets></workbook>")
    let links = sheets.indices.map {
      "<Relationship Id=\"s\($0)\" Type=\"\(relation)/worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships>\(links.joined())\
      <Relationship Id="x" Type="\(relation)/styles" Target="/xl/styles.xml"/>\
      <Relationship Id="y" Type="\(relation)/sharedStrings" Target="sharedStrings.xml"/>\
      </Relationships>
      """)
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let styles = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    archive.add(
      "xl/styles.xml",
      """
      <styleSheet><numFmts>\(codes.joined())</numFmts><cellXfs><xf numFmtId="0"/>\
      \(styles.joined())</cellXfs></styleSheet>
      """)
    archive.add(
      "xl/sharedStrings.xml",
      "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>")
    for (place, sheet) in sheets.enumerated() {
      archive.add(
        "xl/worksheets/s\(place).xml",
        "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>")
    }
    return archive.bytes
  }

  /// A row of inline texts.
  static func row(_ number: Int, _ texts: String...) -> String {
    let cells = texts.enumerated().map { place, text in
      "<c r=\"\(Character(UnicodeScalar(65 + UInt8(place))))\(number)\" t=\"inlineStr\"><is><t>"
        + "\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }
}
