// The picture of two networks compared.

import Collaborations
import DOT
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Wording

/// The picture of two networks compared: what was kept, what is new and what was lost, by colour and
/// dash, everything kept in its place.
struct ComparisonPicture {
  /// The formats that it is written in.
  enum Format: String, CaseIterable {
    case svg, png, pdf, dot
  }

  private let path: String
  private let format: Format

  /// Prepares to write to `path`, before work is done for it.
  ///
  /// - Throws: ``Failure`` when the extension is not one of the formats, or the folder is missing.
  init(path: String) throws {
    let name = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard let format = Format(rawValue: name == "gv" ? "dot" : name) else {
      throw Failure(
        .unknownExtension(path: path, known: Format.allCases.map(\.rawValue)), .usage)
    }
    try OutputFile.requireFolder(of: path)
    self.path = path
    self.format = format
  }

  /// Draws `comparison` of two sides of networks, and writes the picture.
  ///
  /// Actors stand where they stand in the picture of the side before.
  func write(
    _ comparison: Comparison, of sides: [ComparisonSide], from networkName: String,
    in language: Language
  ) throws {
    let attribute = Sentence.fateHeading.text(in: language)
    let network = try comparison.union(attribute: attribute) {
      Sentence.fate($0.rawValue).text(in: language)
    }
    var lens = Lens()
    lens.ties = .collaborations
    lens.weight = comparison.after.lens.weight
    lens.isDirected = comparison.after.lens.isDirected
    let graph = try lens.apply(to: network)
    var options = FigureOptions()
    options.title = sides.map(\.name).joined(separator: " → ")
    options.source = networkName
    options.language = language
    let renderer = Drawing.renderer
    if comparison.before.tieCount > 0 {
      let composer = FigureComposer(
        network: sides[0].network, lens: comparison.before.lens, renderer: renderer)
      options.positions = try composer.figure(of: comparison.before, options).positions
    }
    if !graph.actors.isEmpty { options.colourBy = .attribute(attribute) }
    if graph.tieCount > 0 {
      options.edgeColourBy = .attribute(attribute)
      options.edgeDashBy = .attribute(attribute)
    }
    let composer = FigureComposer(network: network, lens: lens, renderer: renderer)
    let figure = try composer.figure(of: graph, options)
    try OutputFile.write(bytes(of: figure.document, renderer), to: path)
    for note in figure.notes { Console.say(note) }
    Console.say(.written(path: path))
  }

  private func bytes(of document: DOTDocument, _ renderer: GraphvizRenderer) throws -> [UInt8] {
    switch format {
    case .svg: try renderer.render(document, engine: .nop2, format: .svg)
    case .png: try renderer.render(document, engine: .nop2, format: .png, resolution: 200)
    case .pdf: try renderer.render(document, engine: .nop2, format: .pdf)
    case .dot: Array(document.dotText.utf8)
    }
  }
}
