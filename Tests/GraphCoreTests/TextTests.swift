import Foundation
import GraphCore
import TestSupport
import Testing

@Suite("Links read from text")
struct TextTests {
  private static func column(_ text: String) -> Column<UInt8> { Column(Array(text.utf8)) }

  private static func pairs(_ list: EdgeList) -> [[UInt32]] {
    zip(list.sources, list.targets).map { [$0, $1] }
  }

  @Test("are pairs of numbers, whatever stands between them, without comments and empty lines")
  func numbers() throws {
    let text = "\u{FEFF}# a comment\r\n0 1\r\n\n%\n 2\t3 \n4,5\n6; 7"
    let list = try NumberedLinks().read(Self.column(text))
    #expect(Self.pairs(list) == [[0, 1], [2, 3], [4, 5], [6, 7]])
    #expect(list.nodeCount == 8)
    #expect(list.weights == nil)
    #expect(try NumberedLinks(nodeCount: 20).read(Self.column(text)).nodeCount == 20)
    #expect(try NumberedLinks().read(Self.column("")).nodeCount == 0)
  }

  @Test("are read by eight bytes at a time as they are digit by digit")
  func wordNumbers() throws {
    var random = SplitMix64(seed: 6)
    var (text, expected) = ("", [[UInt32]]())
    for _ in 0..<2_000 {
      // Numbers of one to nine digits, some with zeros in front; lines of all kinds.
      let ends = (0..<2).map { _ in
        var limit = 10
        for _ in 0..<random.below(9) { limit *= 10 }
        return UInt32(random.below(limit))
      }
      let digits = ends.map { (random.below(8) == 0 ? "0" : "") + "\($0)" }
      let separator = [" ", "\t", ",", ";", "  "][random.below(5)]
      text += digits[0] + separator + digits[1] + ["\n", "\n", "\r\n", " \n"][random.below(4)]
      if random.below(10) == 0 { text += ["\n", "# 1 2\n", "%\n"][random.below(3)] }
      expected.append(ends)
    }
    text += "12345 67890\n"
    expected.append([12_345, 67_890])
    for cut in [0, 1, 2] {
      let bytes = Array(text.utf8.dropLast(cut))
      let list = try NumberedLinks().read(Column(bytes))
      // The last line ends where the text does, with as many digits as are left.
      #expect(Self.pairs(list).dropLast() == expected.dropLast(), "without \(cut) bytes")
    }
  }

  @Test("have weights where these are asked for")
  func weights() throws {
    let text = "0 1 0.5\n# half\n1 2 3e2\n"
    let list = try NumberedLinks(hasWeights: true, isDirected: true).read(Self.column(text))
    #expect(list.weights == [0.5, 300])
    #expect(list.isDirected)
    let named = try LabelledLinks(separator: UInt8(ascii: ";"), source: 2, target: 0, weight: 1)
      .read(Self.column("to;w;from;note\nb;2.5;a;x\n"))
    #expect(Array(named.labels) == ["b", "a"])
    #expect(Self.pairs(named.list) == [[1, 0]])
    #expect(named.list.weights == [2.5])
  }

  @Test("have the weights that their digits say, to the last bit, in whatever form")
  func exactWeights() throws {
    let texts = [
      "1", "12.75", "0.1", "0.3", "999999999999999", "9999999999999999", "0.30000000000000004",
      "123456789.012345", "0.00000000000001", "3e2", "1234567890123.45", "007.5", "2.675", "+4",
    ]
    let rows = texts.map { "a,b,\($0)\n" }.joined()
    let read = try LabelledLinks(hasHeader: false, weight: 2).read(Self.column(rows))
    #expect(read.list.weights == texts.compactMap { Double($0) })
    for bad in ["0", "0.0", "-1", ".", "1.2.3", "x"] {
      #expect(throws: GraphFileError.self) {
        try LabelledLinks(hasHeader: false, weight: 2).read(Self.column("a,b,\(bad)\n"))
      }
    }
  }

  @Test(
    "are refused with the number of the line",
    arguments: [
      ("0 1\n2\n", 2), ("0 1\n\n1 x\n", 3), ("-1 2\n", 1), ("0 1 7\n", 1), ("4294967295 0", 1),
      ("99999999999999999999 0", 1), ("0 1\n0 1.5\n", 2), ("a b\n", 1), ("1 2 #\n", 1),
    ])
  func badNumbers(text: String, line: Int) {
    for threads in [1, 7] {
      let error = #expect(throws: GraphFileError.self) {
        try NumberedLinks().read(Self.column(text), threads: threads)
      }
      #expect(error?.code == .badLine)
      #expect(error?.line == line)
    }
  }

  @Test(
    "with weights are refused for a weight that is none",
    arguments: ["0 1", "0 1 0", "0 1 -2", "0 1 nan", "0 1 inf", "0 1 x", "0 1 1e-320"])
  func badWeights(text: String) {
    let error = #expect(throws: GraphFileError.self) {
      try NumberedLinks(hasWeights: true).read(Self.column(text))
    }
    #expect(error?.line == 1)
  }

  @Test("between more nodes than were said are refused")
  func tooManyNodes() {
    let error = #expect(throws: GraphFileError.self) {
      try NumberedLinks(nodeCount: 2).read(Self.column("0 2\n"))
    }
    #expect(error?.code == .tooManyNodes)
  }

  @Test("have names numbered in the order in which they appear, quoted or not, short or long")
  func names() throws {
    let long = String(repeating: "Université ", count: 9) + "du Littoral"
    let text =
      "source,target\r\n Org 1 ,Org 2,rest\r\n\r\n\"\(long)\",Org 1\n\"a \"\"b\"\", c\","
      + "\"two\nlines\"\n\(long),Org 2"
    let read = try LabelledLinks().read(Self.column(text))
    #expect(Array(read.labels) == ["Org 1", "Org 2", long, "a \"b\", c", "two\nlines"])
    #expect(Self.pairs(read.list) == [[0, 1], [2, 0], [3, 4], [2, 1]])
    #expect(read.list.nodeCount == 5)
    let plain = try LabelledLinks(hasHeader: false).read(Self.column("a,b\nb,c\n"))
    #expect(Self.pairs(plain.list) == [[0, 1], [1, 2]])
    #expect(try LabelledLinks().read(Self.column("source,target\n")).list.nodeCount == 0)
    #expect(try LabelledLinks().read(Self.column("")).labels.isEmpty)
  }

  @Test("are read alike by 1, 2 and 7 threads, wherever the one name in quotes stands")
  func lateQuotes() throws {
    let rows = (0..<40_000).map { "Org \($0 * 7 % 30_011),Org \($0 * 11 % 29_989)" }
    for place in [0, 19_000, 39_999, nil] as [Int?] {
      var rows = rows
      // A line end in a name: a text cut at line ends would be cut there.
      if let place { rows[place] = "\"two\nlines\",Org 1" }
      let bytes = Self.column("s,t\n" + rows.joined(separator: "\n"))
      let one = try LabelledLinks().read(bytes, threads: 1)
      #expect(one.list.sources.count == 40_000)
      #expect(Array(one.labels).contains("two\nlines") == (place != nil))
      for threads in [2, 7] {
        let other = try LabelledLinks().read(bytes, threads: threads)
        #expect(other.list.sources == one.list.sources && other.list.targets == one.list.targets)
        #expect(Array(other.labels) == Array(one.labels))
      }
    }
  }

  @Test(
    "between nameless nodes are refused",
    arguments: [
      ("s,t\na,b\na\n", 3), ("s,t\n,b\n", 2), ("s,t\na,\n", 2), ("s,t\n\"a,b\n", 2),
      ("s,t\n\"x\ny\",b\na\n", 4),
    ])
  func badNames(text: String, line: Int) {
    let error = #expect(throws: GraphFileError.self) {
      try LabelledLinks().read(Self.column(text))
    }
    #expect(error?.code == .badLine)
    #expect(error?.line == line)
  }

  @Test("whose names are not UTF-8 are refused")
  func badEncoding() {
    let bytes = Array("s,t\na,b\n".utf8) + [0xC3, 0x28] + Array(",b\n".utf8)
    let error = #expect(throws: GraphFileError.self) { try LabelledLinks().read(Column(bytes)) }
    #expect(error?.line == 3)
  }

  @Test("are the same for any number of threads")
  func threads() throws {
    var random = SplitMix64(seed: 5)
    var (numbers, names) = ("", "from,to\n")
    for link in 0..<40_000 {
      let (a, b) = (random.below(3000), random.below(3000))
      numbers += link.isMultiple(of: 997) ? "# \(link)\n" : "\(a) \(b)\n"
      // Some names are longer than a slot of the table.
      names += "Org \(a)\(a.isMultiple(of: 5) ? " of a rather long name" : ""),Org \(b)\n"
    }
    let one = try NumberedLinks().read(Self.column(numbers), threads: 1)
    let named = try LabelledLinks().read(Self.column(names), threads: 1)
    #expect(one.sources.count == 40_000 - 41)
    for threads in [2, 7] {
      #expect(try NumberedLinks().read(Self.column(numbers), threads: threads) == one)
      #expect(try LabelledLinks().read(Self.column(names), threads: threads) == named)
    }
    // An independent way to number names.
    var known: [String: UInt32] = [:]
    var ends: [UInt32] = []
    for name in names.split(whereSeparator: { $0 == "\n" || $0 == "," }).dropFirst(2) {
      let number = known[String(name)] ?? UInt32(known.count)
      known[String(name)] = number
      ends.append(number)
    }
    #expect(zip(named.list.sources, named.list.targets).flatMap { [$0, $1] } == ends)
  }

  @Test("are refused, and nothing breaks, for bytes at random", arguments: 0..<300 as Range<UInt64>)
  func noise(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789 ,;\t\r\n\"#%.-eé".utf8)
    let bytes = (0..<random.below(200)).map { _ in alphabet[random.below(alphabet.count)] }
    for hasWeights in [false, true] {
      do throws(GraphFileError) {
        let list = try NumberedLinks(hasWeights: hasWeights).read(Column(bytes))
        #expect(list.sources.allSatisfy { $0 < list.nodeCount })
      } catch {
        #expect(error.code == .badLine)
      }
    }
    do throws(GraphFileError) {
      let read = try LabelledLinks(hasHeader: random.below(2) == 0).read(Column(bytes))
      #expect(read.list.nodeCount == read.labels.count)
      #expect(Set(read.labels).count == read.labels.count)
    } catch {
      #expect(error.code == .badLine)
    }
  }

  @Test("come from files, and a file that is not there is an error")
  func files() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-links-\(UUID())")
    let path = file.path
    try Data("0 1\n1 2\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try NumberedLinks().read(file: path).sources == [0, 1])
    let error = #expect(throws: GraphFileError.self) {
      try NumberedLinks().read(file: path + ".absent")
    }
    #expect(error?.code == .unreadable)
    #expect(throws: GraphFileError.self) { try LabelledLinks().read(file: "/tmp") }
  }
}
