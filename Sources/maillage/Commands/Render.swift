// maillage render

import Answers
public import ArgumentParser
import DOT
import Foundation
import Graphviz
import NetworkAnalysis
public import NetworkDrawing
import NetworkReport
import NetworkStore
import Wording

extension FigureLayout: ExpressibleByArgument {}

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw the network: every actor and every tie, with a legend.",
    discussion: """
      The picture is a page of A4. Without --layout, up to 250 actors are placed by neato and more \
      by sfdp; few actors who are nearly all tied to each other stand on a circle. Up to 150 actors \
      all have their names written; above that the 60 first by the measure of --size-by have, and \
      an SVG shows the others on hovering. A .dot file is drawn by "neato -n2". An .html file is \
      the picture on a page that opens offline: move, zoom, search, filter, and tables beside it.

      EXAMPLE
        maillage render -o week.svg --size-by betweenness --colour-by country
        maillage render -o week.html
        maillage render -o poster.png --dpi 300 --new-in "Semaine de l'Innovation 2009"
      """)

  enum Format: String, CaseIterable {
    case svg, png, pdf, dot, html
  }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write: .svg, .png, .pdf, .html or .dot.", valueName: "file"))
  var output: String
  @Option(
    help: ArgumentHelp(
      "How actors are placed: "
        + FigureLayout.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "layout"))
  var layout: FigureLayout?
  @Option(help: ArgumentHelp("The measure that sizes show.", valueName: "measure"))
  var sizeBy = NetworkAnalysis.Measure.degree
  @Option(
    name: [.customLong("colour-by"), .customLong("color-by")],
    help: ArgumentHelp(
      "What colours and shapes show: kind, country, region, place or an attribute.",
      valueName: "attribute"))
  var colourBy = "kind"
  @Option(
    help: ArgumentHelp(
      "What puts actors together in frames: kind, country, region, place or an attribute.",
      valueName: "attribute"))
  var groupBy: String?
  @Option(
    help: ArgumentHelp("The edition whose new ties stand out.", valueName: "edition"))
  var newIn: String?
  @Flag(help: "Leave out the actors without a tie.")
  var withoutIsolates = false
  @Option(help: ArgumentHelp("The title (default: the edition's name).", valueName: "text"))
  var title: String?
  @Option(help: ArgumentHelp("Dots an inch of a PNG, 10 to 1200.", valueName: "number"))
  var dpi = 200.0
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var answer: OutputOptions

  func validate() throws {
    guard dpi.isFinite, (10...1200).contains(dpi) else {
      throw ValidationError("--dpi takes a number from 10 to 1200.")
    }
  }

  func run() throws {
    let format = try format
    try OutputFile.requireFolder(of: output)
    let lens = try lens.lens
    let path = try network.path
    let network = try network.openToRead().read()
    let graph = try lens.apply(to: network)
    var options = FigureOptions()
    options.layout = layout
    options.sizeBy = sizeBy
    options.colourBy = colourBy
    options.groupBy = groupBy
    options.newIn = newIn
    options.leavesOutIsolates = withoutIsolates
    options.title = title
    options.source = path
    options.language = answer.lang ?? OutputOptions.localeLanguage
    let renderer = GraphvizRenderer.safest()
    // In this process nothing stops a layout that takes too long, which only large networks do.
    if let note = renderer.note, graph.actors.count > 500 { Console.say(note) }
    let figure = try NetworkFigure(of: graph, in: network, options: options) { drawing, engine in
      let engine = GraphvizEngine(rawValue: engine) ?? .nop2
      return try renderer.layout(drawing, engine: engine).nodes.map { box in
        FigureBox(centre: box.centre, width: box.width, height: box.height)
      }
    }
    var bytes = try bytes(of: figure.document, as: format, renderer)
    if format == .html {
      bytes = try NetworkPage(
        figure, svg: bytes, of: graph, in: network, measure: sizeBy, language: options.language
      ).bytes
    }
    try OutputFile.write(bytes, to: output)
    for note in graph.notes + figure.notes { Console.say(note) }
    answer.print(
      Answer(
        json: .members([
          "path": .string(output), "format": .string(format.rawValue),
          "layout": .string(figure.layout.rawValue),
        ]),
        sections: [.init(.written(path: output))]))
  }

  private func bytes(
    of document: DOTDocument, as format: Format, _ renderer: GraphvizRenderer
  ) throws -> [UInt8] {
    switch format {
    case .svg, .html: try renderer.render(document, engine: .nop2, format: .svg)
    case .png: try renderer.render(document, engine: .nop2, format: .png, resolution: dpi)
    case .pdf: try renderer.render(document, engine: .nop2, format: .pdf)
    case .dot: Array(document.dotText.utf8)
    }
  }

  private var format: Format {
    get throws {
      let name = URL(fileURLWithPath: output).pathExtension.lowercased()
      guard let format = Format(rawValue: name == "gv" ? "dot" : name) else {
        throw Failure(
          .unknownExtension(path: output, known: Format.allCases.map(\.rawValue)), .usage)
      }
      return format
    }
  }
}
