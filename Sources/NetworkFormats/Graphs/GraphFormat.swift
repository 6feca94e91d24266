// Which graph format a file is in.

import Collaborations
import Wording

/// A graph format, told from what a file begins with, and from its name where that leaves it open.
enum GraphFormat {
  case xml, gml, pajek, ucinetDL, json, dot

  /// The format that was asked for, else the one that the file is in; `nil` for spreadsheets.
  init?(_ bytes: [UInt8], path: String, asked: Layout?) {
    switch asked {
    case .graphML, .gexf: self = .xml
    case .gml: self = .gml
    case .pajek: self = .pajek
    case .ucinetDL: self = .ucinetDL
    case .dot: self = .dot
    case .nodeLink, .jsonGraph, .cx, .cx2, .cytoscape: self = .json
    case nil:
      guard let format = Self.told(by: bytes, path: path) else { return nil }
      self = format
    default: return nil
    }
  }

  private static func told(by bytes: [UInt8], path: String) -> GraphFormat? {
    let start = bytes.prefix(4096).filter { $0 != 0 }.drop { $0 <= 32 || $0 >= 0x80 }
    let lowered = String(decoding: start.prefix(400), as: UTF8.self).lowercased()
    let suffix = Self.suffix(of: path)
    switch suffix {
    case "graphml", "gexf": return .xml
    case "gml": return .gml
    case "net", "paj", "clu", "vec", "tim": return .pajek
    case "dot", "gv": return .dot
    case "json", "cx", "cx2", "cyjs", "jgf": return .json
    default: break
    }
    if lowered.hasPrefix("<?xml") || lowered.hasPrefix("<graphml") || lowered.hasPrefix("<gexf") {
      return .xml
    }
    if DLReader.isDL(bytes) { return .ucinetDL }
    if lowered.hasPrefix("*vertices") || lowered.hasPrefix("*network") { return .pajek }
    if lowered.hasPrefix("{") || lowered.hasPrefix("[{") { return .json }
    if lowered.hasPrefix("graph [") || lowered.hasPrefix("graph\n[") { return .gml }
    if Self.isDOT(lowered) { return .dot }
    if lowered.hasPrefix("creator ") && lowered.contains("graph") { return .gml }
    return nil
  }

  /// Warns of a last line that no line break ends: it may have been cut.
  private static func noteOpenEnd(_ text: [UInt8], in reading: inout GraphReading) {
    guard let last = text.last, last != 10, last != 13 else { return }
    let line = TextLines(text).reduce(0) { count, _ in count + 1 }
    reading.log.add(.lastLineIsOpen, row: line - 1, severity: .warning)
  }

  /// Whether a text begins as a graph of Graphviz does: `graph {`, `strict digraph "name" {`.
  private static func isDOT(_ lowered: String) -> Bool {
    var words = lowered.prefix(while: { $0 != "{" }).split(whereSeparator: \.isWhitespace)
    guard lowered.contains("{") else { return false }
    if words.first == "strict" { words.removeFirst() }
    return (words.first == "graph" || words.first == "digraph") && words.count <= 8
      && !words.contains("[")
  }

  /// Reads a file in this format.
  func read(
    _ bytes: [UInt8], file: String, options: ReadingOptions, dot: DOTParser?
  ) throws(FormatError) -> Reading {
    if self == .xml {
      let isGEXF = Self.isGEXF(bytes, path: file, asked: options.layout)
      var reading =
        isGEXF
        ? try GEXFReader.read(bytes, file: file) : try GraphMLReader.read(bytes, file: file)
      return reading.reading(layout: isGEXF ? .gexf : .graphML, encoding: nil, options: options)
    }
    let text = try DecodedText(bytes, as: options.encoding, file: file)
    var reading: GraphReading
    let layout: Layout
    switch self {
    case .xml, .gml: (reading, layout) = (try GMLReader.read(text.bytes, file: file), .gml)
    case .pajek:
      var companions: [PajekCompanion] = []
      for path in options.companions {
        companions.append(PajekCompanion(file: path, bytes: try FileBytes.read(path)))
      }
      reading = try PajekReader.read(text.bytes, file: file, companions: companions)
      layout = .pajek
    case .ucinetDL: (reading, layout) = (try DLReader.read(text.bytes, file: file), .ucinetDL)
    case .dot:
      guard let dot else {
        throw FormatError(
          .notReadableAs, file: file, .notOfFormat("DOT", reason: .fault(.dotParser)))
      }
      (reading, layout) = (DOTGraphReader.read(try dot(text.bytes, file), file: file), .dot)
    case .json: (reading, layout) = try JSONGraphReader.read(text.bytes, file: file)
    }
    if self == .pajek || self == .ucinetDL { Self.noteOpenEnd(text.bytes, in: &reading) }
    if text.firstForeignByte != nil {
      reading.log.add(.readAsWindows1252, severity: .note)
    }
    return reading.reading(layout: layout, encoding: text.encoding, options: options)
  }

  private static func isGEXF(_ bytes: [UInt8], path: String, asked: Layout?) -> Bool {
    if let asked { return asked == .gexf }
    let start = String(decoding: bytes.prefix(8192).filter { $0 != 0 }, as: UTF8.self)
    if start.contains("<graphml") || start.contains(":graphml") { return false }
    return start.contains("<gexf") || start.contains(":gexf")
      || suffix(of: path) == "gexf"
  }

  /// The end of a name that says its format, “.gz” left aside.
  private static func suffix(of path: String) -> String {
    let parts = path.lowercased().split(separator: ".")
    return String((parts.last == "gz" ? parts.dropLast() : parts[...]).last ?? "")
  }
}
