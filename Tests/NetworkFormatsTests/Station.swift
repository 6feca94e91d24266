// The forms in which a network can be written and read again.

import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// A form in which a network can be written and read again: a format, a workbook, a folder.
enum Station: CustomTestStringConvertible {
  case graph(ExportFormat, GraphDocument.Groups)
  case workbook, folder

  static let all: [Station] =
    ExportFormat.allCases.flatMap { format in format.groups.map { .graph(format, $0) } }
    + [.workbook, .folder]

  /// Those that give every record back.
  static let keeping = all.filter(\.keepsRecords)

  var keepsRecords: Bool {
    if case .graph(let format, _) = self { format.keepsRecords } else { true }
  }

  var testDescription: String {
    switch self {
    case .graph(let format, let groups): "\(format.rawValue) \(groups.rawValue)"
    case .workbook: "xlsx"
    case .folder: "folder"
    }
  }

  /// What is left of `network` where nothing but the declared losses is lost.
  func expected(of network: Network) -> Network {
    guard case .graph(let format, let groups) = self else { return network }
    return network.lessLosses(of: format, groups)
  }

  /// What is read after `network` was written.
  func reading(of network: Network) throws -> Reading {
    switch self {
    case .graph(let format, let groups):
      let written = GraphDocument.make(of: network, groups: groups).document
        .written(as: format, title: "Essai \"<&>\"")
      guard format.isFolder else {
        return try NetworkReader.read(
          written.bytes, named: "essai.\(format.suffixes[0])", dot: dotGraphs)
      }
      let scratch = try Scratch()
      for file in written.files { _ = try scratch.file(file.name, file.bytes) }
      return try NetworkReader.read(scratch.url.path)
    case .workbook:
      let (bytes, losses) = try NetworkWorkbook.bytes(of: network, path: "a.xlsx")
      #expect(losses.isEmpty)
      return try NetworkReader.read(bytes, named: "a.xlsx")
    case .folder:
      let scratch = try Scratch()
      try NetworkFolder.write(network, to: scratch.path("n"), replace: false)
      return try NetworkReader.read(scratch.path("n"))
    }
  }

  /// The network that is read after `network` was written, in which nothing may be wrong.
  func reread(_ network: Network) throws -> Network {
    let reading = try reading(of: network)
    #expect(reading.report.problems.listed.map { "\($0)" } == [], "\(testDescription)")
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.map { "\($0)" } == [], "\(testDescription)")
    return merge.applied(to: Network())
  }
}

/// What Pajek and UCINET keep of a graph: names, ties, directions, weights.
struct PlainOutline: Equatable {
  var names: [String] = []
  var groups = 0
  var edges: [String] = []
  private(set) var hasTwoModes = false

  /// What a network says that was read from such a file, of two modes or of one.
  init(of network: Network, hasTwoModes: Bool) {
    self.hasTwoModes = hasTwoModes
    let named = Dictionary(uniqueKeysWithValues: network.actors.map { ($0.id, $0.name) })
    names = named.values.sorted()
    for collaboration in network.collaborations {
      let ends = collaboration.participants.map { (named[$0.actor] ?? "", $0.role) }
      let isSelf = ends.count == 1 && ends[0].1 == Vocabulary.selfLink
      // In a network of two modes, one of two actors is a group too.
      guard !hasTwoModes, ends.count == 2 || isSelf else {
        groups += 1
        continue
      }
      let isDirected = collaboration.isDirected
      var pair = ends.map(\.0)
      if isSelf { pair.append(pair[0]) }
      if isDirected, ends[0].1 == "to" { pair.reverse() }
      edges.append(Self.edge(pair, isDirected || isSelf ? nil : false, collaboration.weight))
    }
    edges.sort()
  }

  private init() {}

  /// What should be kept of a graph in a format.
  static func expected(of document: GraphDocument, in format: ExportFormat) -> PlainOutline {
    var outline = PlainOutline()
    let names = Self.names(of: document, in: format)
    let isActor = Dictionary(
      uniqueKeysWithValues: document.nodes.map {
        ($0.id, $0.attributes["record"].map { $0 == .text("actor") } ?? true)
      })
    let hasTwoModes =
      isActor.values.contains(false) && !document.edges.isEmpty
      && document.edges.allSatisfy { isActor[$0.source] != isActor[$0.target] }
    outline.hasTwoModes = hasTwoModes
    outline.names = document.nodes.filter { !hasTwoModes || isActor[$0.id] == true }
      .compactMap { names[$0.id] }.sorted()
    guard !hasTwoModes else {
      let ends = Set(document.edges.flatMap { [$0.source, $0.target] })
      outline.groups = ends.count { isActor[$0] == false }
      return outline
    }
    let pairs = document.edges.map { Set([$0.source, $0.target]) }
    let isMatrix =
      document.edges.allSatisfy { !$0.isDirected && $0.weight == 1 }
      && Set(pairs).count == pairs.count
    let allDirected = format == .ucinetDL && !isMatrix
    outline.edges = document.edges.map { edge in
      let isDirected: Bool? =
        edge.source == edge.target ? nil : edge.isDirected || allDirected ? nil : false
      return Self.edge(
        [names[edge.source] ?? "", names[edge.target] ?? ""], isDirected, edge.weight ?? 1)
    }.sorted()
    return outline
  }

  private static func edge(_ ends: [String], _ isDirected: Bool?, _ weight: Double) -> String {
    "\(isDirected == false ? ends.sorted() : ends) \(isDirected == false ? "--" : "->") \(weight)"
  }

  private static func names(of document: GraphDocument, in format: ExportFormat)
    -> [String: String]
  {
    func written(_ text: String) -> String {
      guard format == .ucinetDL else {
        return text.replacing("\"", with: "'").replacing("\\", with: "/")
      }
      let words = text.split { $0.isWhitespace || ",;:=\"'".contains($0) }
      return words.isEmpty ? "-" : words.joined(separator: "-")
    }
    var names: [String: String] = [:]
    var taken: Set<String> = []
    let isActor = { (node: GraphDocument.Node) in
      node.attributes["record"].map { $0 == .text("actor") } ?? true
    }
    for node in document.nodes.filter(isActor) + document.nodes.filter({ !isActor($0) }) {
      let id = node.attributes[FieldNames.key]?.text ?? node.id
      var name = written(format == .ucinetDL ? id : node.label ?? id)
      if taken.contains(name) { name += " (\(written(id)))" }
      while taken.contains(name) { name += "'" }
      taken.insert(name)
      names[node.id] = NameForm.canonical(name)
    }
    return names
  }
}
