// What the tests of this folder share: drawings, and a reading of SVG by an XML parser.

import DOT
import Foundation
import FoundationXML
import Graphviz

/// A small drawing with everything in it that an ordinary picture has.
func smallDrawing() -> DOTDocument {
  var drawing = DOTDocument(
    title: "Semaine de l'Innovation 2009",
    attributes: [.label("Semaine de l’Innovation 2009"), .overlap(.prism), .font(.sans)],
    nodeDefaults: [.shape(.ellipse), .style([.filled]), .fillColour(DOTColour(0xDDEEFF))],
    edgeDefaults: [.colour(DOTColour(0x555555))])
  let names = [
    "CREST Lens", "Université de Valenciennes", "Délégation flamande", "CRP Henri Tudor",
    "Œuvre belge — Zuid-Nederland", "Forum INOPME",
  ]
  let nodes = names.map { drawing.addNode(title: $0) }
  for index in 1..<nodes.count {
    drawing.addEdge(from: nodes[0], to: nodes[index], [.penWidth(Double(index))])
  }
  drawing.addEdge(from: nodes[1], to: nodes[2], title: "1 visit", [.label("1"), .style([.dashed])])
  drawing.addCluster(title: "Visitors", of: [nodes[2], nodes[3]])
  drawing.addNode(
    title: "Legend",
    [
      .shape(.plain),
      .label(
        .table(
          DOTTable(rows: [
            [DOTCell(lines: [.bold("Kind & size")], columns: 2)],
            [DOTCell(background: DOTColour(0xDDEEFF), width: 16), DOTCell(text: "CREST")],
          ]))),
    ])
  return drawing
}

/// What an XML parser finds in an SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  /// The title of each group that has an id.
  private(set) var titles: [String: String] = [:]
  /// The texts drawn in each group that has an id, in order.
  private(set) var texts: [String: [String]] = [:]
  /// The `xlink:title` and `xlink:href` in each group that has an id.
  private(set) var tooltips: [String: String] = [:]
  private(set) var links: [String: String] = [:]
  private(set) var elements: Set<String> = []
  private var groups: [String] = []
  private var text: String?

  /// Returns `nil` where `bytes` are not well-formed XML.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  private var group: String { groups.last { !$0.isEmpty } ?? "" }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    switch name {
    case "g": groups.append(attributes["class"] == nil ? "" : attributes["id"] ?? "")
    case "a":
      tooltips[group] = attributes["xlink:title"]
      links[group] = attributes["xlink:href"]
    case "title", "text": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text? += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "g": groups.removeLast()
    case "title": titles[group] = text
    case "text": texts[group, default: []].append(text ?? "")
    default: return
    }
    text = nil
  }
}

/// A seeded generator of numbers, the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The path of the `dot` command, or `nil` where it is not installed.
func dotCommandPath() -> String? {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.map { "\($0)/dot" }.first(where: FileManager.default.isExecutableFile)
}

/// What a command prints when it is given `input`.
func run(_ path: String, _ arguments: [String], input: String) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  let incoming = Pipe(), outgoing = Pipe()
  process.standardInput = incoming
  process.standardOutput = outgoing
  process.standardError = FileHandle.nullDevice
  try process.run()
  Thread.detachNewThread {
    incoming.fileHandleForWriting.write(Data(input.utf8))
    try? incoming.fileHandleForWriting.close()
  }
  let output = outgoing.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
}
