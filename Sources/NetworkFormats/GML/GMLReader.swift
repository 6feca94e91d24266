// Graphs out of GML.
//
// Lists of keys and values, read without recursion: a stack of open lists. Nodes and edges are
// taken from lists called so inside the list called graph, whatever else stands around them.
// Reference: M. Himsolt, "GML: A Portable Graph File Format", University of Passau, 1997.

import Collaborations
import Foundation
import Wording

/// Reads GML.
struct GMLReader {
  private static let depthLimit = 256

  private let text: [UInt8]
  private let file: String
  private var place = 0
  private var line = 1
  private var reading: GraphReading
  private var isDirected = false
  private var hasGraph = false
  /// The edges that say themselves whether they have a direction.
  private var directedByItself: Set<Int> = []

  private enum Token {
    case key(String), text(String), number(String), open, close
  }

  /// A list while it is open: its key and what stands in it.
  private struct List {
    let key: String
    let line: Int
    /// The keys of the lists around it inside the node or edge.
    var path: String
    var values: [(key: String, value: AttributeValue)] = []
  }

  private init(_ text: [UInt8], file: String) {
    self.text = text
    self.file = file
    reading = GraphReading(file: file)
  }

  /// The graph of a GML text.
  static func read(_ text: [UInt8], file: String) throws(FormatError) -> GraphReading {
    var reader = GMLReader(text, file: file)
    try reader.readLists()
    return reader.reading
  }

  private mutating func readLists() throws(FormatError) {
    var lists: [List] = []
    while let token = try nextToken() {
      switch token {
      case .close:
        guard let list = lists.popLast() else { throw failure(.fault(.openBracket)) }
        close(list, in: &lists)
      case .key(let key):
        guard let value = try nextToken() else { throw failure(.faultHasNoValue(key)) }
        switch value {
        case .open:
          guard lists.count < Self.depthLimit else {
            throw FormatError(
              .notReadableAs, file: file, row: line, .nestingIsTooDeep(limit: Self.depthLimit))
          }
          open(key, in: &lists)
        case .text(let text): add(.text(text), to: &lists, key: key)
        case .number(let digits): addNumber(digits, to: &lists, key: key)
        case .key(let word): add(.text(word), to: &lists, key: key)
        case .close: throw failure(.faultHasNoValue(Sentence.excerpt(key)))
        }
      case .text, .number, .open: throw failure(.fault(.bareValue))
      }
    }
    guard lists.isEmpty else {
      throw failure(.faultListIsOpen(Sentence.excerpt(lists[lists.count - 1].key)))
    }
    guard hasGraph else { throw failure(.fault(.graph)) }
  }

  private func failure(_ reason: Sentence) -> FormatError {
    FormatError(
      .notReadableAs, file: file, row: line,
      .notOfFormat("GML", reason: .fault(reason, inLine: line)))
  }
}

// MARK: - Lists

extension GMLReader {
  private mutating func open(_ key: String, in lists: inout [List]) {
    let name = key.lowercased()
    if lists.isEmpty, name == "graph" { hasGraph = true }
    let isElement =
      lists.count == 1 && lists[0].key == "graph" && (name == "node" || name == "edge")
    if !isElement, name == "node", lists.contains(where: { $0.key == "node" }),
      lists[lists.count - 1].key.lowercased() == "graph"
    {
      // Nodes inside a node are not read: that is said, and the file is not taken for whole.
      reading.refuse(.lineIsWrong(.fault(.graphInNode)), line: line)
    }
    let path = isElement || lists.count < 2 ? "" : lists[lists.count - 1].path + key + "."
    lists.append(List(key: isElement || lists.isEmpty ? name : key, line: line, path: path))
  }

  private mutating func add(_ value: AttributeValue, to lists: inout [List], key: String) {
    guard let last = lists.indices.last else { return }
    let element = lists.count > 2 ? 1 : last
    lists[element].values.append((lists[last].path + key, value))
  }

  private mutating func addNumber(_ digits: String, to lists: inout [List], key: String) {
    if lists.count == 1, lists[0].key == "graph", key.lowercased() == "directed" {
      isDirected = digits == "1"
      return
    }
    let isID = lists.count == 2 && ["id", "source", "target"].contains(key.lowercased())
    add(
      isID ? .text(digits) : TypedText.value(digits, type: "double") ?? .text(digits), to: &lists,
      key: key)
  }

  private mutating func close(_ list: List, in lists: inout [List]) {
    guard lists.count == 1, lists[0].key == "graph", list.key == "node" || list.key == "edge" else {
      if lists.isEmpty, list.key == "graph", isDirected {
        // The header of the graph may stand after its edges.
        for edge in reading.document.edges.indices where !directedByItself.contains(edge) {
          reading.document.edges[edge].isDirected = true
        }
      }
      return
    }
    var attributes: Attributes = [:]
    var texts: [String: String] = [:]
    for (key, value) in list.values {
      let key = GMLName.decoded(key)
      let name = key.lowercased()
      if ["id", "source", "target", "label"].contains(name) {
        texts[name] = value.text
      } else if let earlier = attributes[key] {
        attributes[key] = .text(earlier.text + "; " + value.text)
      } else {
        attributes[key] = value
      }
    }
    if list.key == "node" {
      guard let id = texts["id"] else {
        reading.refuse(.lineIsWrong(.fault(.nodeId)), line: list.line)
        return
      }
      reading.add(
        GraphDocument.Node(id: id, label: texts["label"], attributes: attributes), line: list.line)
    } else {
      guard let source = texts["source"], let target = texts["target"] else {
        reading.refuse(.lineIsWrong(.fault(.ends)), line: list.line)
        return
      }
      var edge = GraphDocument.Edge(source, target, isDirected: isDirected)
      edge.id = texts["id"]
      edge.label = texts["label"]
      if case .number(let direction) = attributes["directed"] {
        attributes["directed"] = nil
        edge.isDirected = direction != 0
        directedByItself.insert(reading.document.edges.count)
      }
      let weightKey = ["weight", "value"].first { attributes[$0] != nil }
      if let weightKey, case .number(let weight) = attributes[weightKey] {
        edge.weight = weight
        attributes[weightKey] = nil
      }
      edge.attributes = attributes
      reading.add(edge, line: list.line)
    }
  }
}

// MARK: - Tokens

extension GMLReader {
  private mutating func nextToken() throws(FormatError) -> Token? {
    skipBlanks()
    guard place < text.count else { return nil }
    let byte = text[place]
    switch byte {
    case UInt8(ascii: "["):
      place += 1
      return .open
    case UInt8(ascii: "]"):
      place += 1
      return .close
    case UInt8(ascii: "\""): return .text(try quoted())
    default:
      let start = place
      while place < text.count, text[place] > 32,
        ![UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\"")].contains(text[place])
      {
        place += 1
      }
      guard place - start <= 4096 else { throw failure(.fault(.longWord)) }
      let word = String(decoding: text[start..<place], as: UTF8.self)
      let isName = byte >= 0x80 || (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte == 95
      if isName, ["nan", "inf", "infinity"].contains(word.lowercased()) == false {
        return .key(word)
      }
      guard
        isName || TypedText.number(word) != nil
          || ["-inf", "+inf", "-nan"].contains(word.lowercased())
      else { throw failure(.faultIsNo(.keyOrNumber, Sentence.excerpt(word))) }
      return .number(word)
    }
  }

  private mutating func skipBlanks() {
    while place < text.count {
      // A comment begins a line, or follows what stands in it: readers differ, writers do both.
      if text[place] == UInt8(ascii: "#") {
        while place < text.count, text[place] != 10, text[place] != 13 { place += 1 }
      } else if text[place] <= 32 {
        if text[place] == 10 { line += 1 }
        place += 1
      } else {
        return
      }
    }
  }

  private mutating func quoted() throws(FormatError) -> String {
    place += 1
    let start = place
    while place < text.count, text[place] != UInt8(ascii: "\"") {
      if text[place] == 10 { line += 1 }
      place += 1
    }
    guard place < text.count else { throw failure(.fault(.openQuote)) }
    let bytes = text[start..<place]
    place += 1
    guard bytes.count <= 1 << 20 else { throw failure(.fault(.longText)) }
    return Entities.decoded(String(decoding: bytes, as: UTF8.self))
  }
}

/// Character entities of GML: numbers, and the names of Latin-1.
enum Entities {
  /// `text` with its entities decoded; an unknown one stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let tail = rest[start...].dropFirst()
      guard let end = tail.prefix(12).firstIndex(of: ";"),
        let character = character(String(tail[..<end]))
      else {
        result.append("&")
        rest = tail
        continue
      }
      result.unicodeScalars.append(character)
      rest = tail[tail.index(after: end)...]
    }
    return result + rest
  }

  /// The text in seven bits, quotation marks and ampersands as entities.
  static func encoded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "&quot;"
      case "&": result += "&amp;"
      case _ where scalar.value < 32:
        result += "&#\(scalar.value);"
      case _ where scalar.value >= 127: result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    if let place = latin1.firstIndex(of: name) {
      return Unicode.Scalar(UInt32(160 + place))
    }
    return ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "euro": "€"][name]
  }

  private static let latin1 =
    ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    + "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    + "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc "
    + "Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute "
    + "THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    + "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
    + "uacute ucirc uuml yacute thorn yuml").split(separator: " ").map(String.init)
}
