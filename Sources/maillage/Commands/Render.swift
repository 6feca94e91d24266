// maillage render

import Answers
import ArgumentParser
import Collaborations
import DOT
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import NetworkReport
import NetworkStore
import Wording

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the network: every actor and every tie, with a legend.",
    discussion: """
      The picture is a page of A4; --paper a3 enlarges it for many names. Without --layout, up to 250 actors are placed by neato and more \
      by sfdp; few actors who are nearly all tied to each other stand on a circle. Up to 150 actors \
      all have their names written; above that the 60 first by the measure of --size-by have, and \
      an SVG shows the others on hovering. A .dot file is drawn by "neato -n2". An .html file is \
      the picture on a page that opens offline: move, zoom, search, filter, and tables beside it.

      Above 5,000 actors communities are drawn as bubbles; --show backbone, top or all chooses another part, and the \
      picture says what was left out.

      Each part of the look shows a measure, an attribute of the records or a constant (=2), such \
      as --size-by betweenness, --edge-colour-by stage, --shape-by =circle.

      With --edition or --new-in, actors known from earlier editions stand where they stand in the \
      picture of those; --keep-positions takes the places of any picture drawn before.

      EXAMPLE
        maillage render -o week.svg --size-by betweenness --colour-by country
        maillage render -o week.html
        maillage render -o poster.png --dpi 300 --new-in "Semaine de l'Innovation 2009"
        maillage render -o map.pdf --layout map --basemap regions.geojson --theme print
        maillage render -o week.svg --film --edition "Semaine de l'Innovation 2009"
        maillage render -o who-came.svg --two-mode --edge-dash-by certainty
      """)

  enum Format: String, CaseIterable {
    case svg, png, pdf, html, dot, json
  }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write: .svg, .png, .pdf, .html, .dot, or .json for the positions of the actors.",
      valueName: "file"))
  var output: String
  @Option(
    help: ArgumentHelp(
      "How actors are placed: "
        + FigureLayout.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "layout"))
  var layout: FigureLayout?
  @OptionGroup var look: LookOptions
  @Option(
    help: ArgumentHelp(
      "What is drawn: all, backbone, top or communities (default: all up to 5,000 actors).",
      valueName: "part"))
  var show: FigureOptions.Show?
  @Option(help: ArgumentHelp("How many actors --show top draws.", valueName: "number"))
  var top = 150
  @Option(
    help: ArgumentHelp(
      "GeoJSON in degrees to draw under --layout map.", valueName: "file"))
  var basemap: String?
  @Flag(help: "Draw a small picture for each day on which records began, on one page.")
  var byDay = false
  @Flag(help: "Draw an animated SVG of the ties, day after day.")
  var film = false
  @Option(
    help: ArgumentHelp(
      "An earlier picture (.svg or .json) whose actors stay where they are there; \"none\" for a "
        + "new layout.", valueName: "file"))
  var keepPositions: String?
  @Option(
    help: ArgumentHelp("The edition whose new ties stand out.", valueName: "edition"))
  var newIn: String?
  @Flag(help: "Leave out the actors without a tie.")
  var withoutIsolates = false
  @Option(help: ArgumentHelp("The title (default: the edition's name).", valueName: "text"))
  var title: String?
  @Option(
    help: ArgumentHelp(
      "The paper that the picture fills, in landscape: a4, a3, a2, a1 or a0.",
      valueName: "paper"))
  var paper = FigureOptions.Paper.a4
  @Option(help: ArgumentHelp("Dots an inch of a PNG, 10 to 1200.", valueName: "number"))
  var dpi = 200.0
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var answer: OutputOptions

  func validate() throws {
    guard dpi.isFinite, (10...1200).contains(dpi) else {
      throw ValidationError(Console.words(.optionTakesNumber("--dpi", from: 10, to: 1200)))
    }
    guard (1...NetworkFigure.mostActors).contains(top) else {
      throw ValidationError(
        Console.words(.optionTakesNumber("--top", from: 1, to: NetworkFigure.mostActors)))
    }
    if byDay, film { throw ValidationError(Console.words(.chooseOne("--by-day", "--film"))) }
    if basemap != nil, let layout, layout != .map {
      throw ValidationError(Console.words(.basemapNeedsMap))
    }
  }

  func run() throws {
    let format = try format
    if film, format != .svg, format != .json { throw Failure(.figureFilmNeedsSVG, .usage) }
    try OutputFile.requireFolder(of: output)
    var lens = try lens.lens
    let (path, network) = try self.network.read(input, as: reading)
    var options = FigureOptions()
    try look.apply(to: &options)
    if options.isTwoMode, lens.ties == nil, !network.participations.isEmpty {
      lens.ties = .participations
    }
    let graph = try lens.apply(to: network)
    options.layout = layout ?? options.layout ?? (basemap == nil ? nil : .map)
    options.show = show
    options.top = top
    if let basemap { options.basemap = try Self.basemap(basemap) }
    options.newIn = newIn
    options.threads = effort.threads
    options.time = byDay ? .byDay : film ? .film : nil
    options.leavesOutIsolates = withoutIsolates
    options.paper = paper
    options.title = title
    options.source = path
    options.language = answer.lang ?? OutputOptions.localeLanguage
    let renderer = Drawing.renderer
    // In this process nothing stops a layout that takes too long, which only large networks do.
    if let note = renderer.note, graph.actors.count > 500 { Console.say(note) }
    let stage = StageLine()
    stage.begin(.isDrawing)
    defer { stage.finish() }
    let composer = FigureComposer(network: network, lens: lens, renderer: renderer)
    options.positions = try positions(composer, graph, options)
    let figure = try composer.figure(of: graph, options)
    var bytes = try bytes(of: figure, as: format, renderer)
    if format == .html {
      var measure = NetworkAnalysis.Measure.degree
      if case .measure(let shown) = options.sizeBy { measure = shown }
      bytes = try NetworkPage(
        figure, svg: bytes, of: graph, in: network, measure: measure, language: options.language
      ).bytes
    }
    try OutputFile.write(bytes, to: output, isDurable: format == .json)
    stage.finish()
    Drawing.finish()
    for note in graph.notes + figure.notes { Console.say(note) }
    if [.svg, .png, .pdf].contains(format), let note = Self.smallPrint(figure, on: paper) {
      Console.say(note)
    }
    answer.print(
      Answer(
        json: .members([
          "path": .string(output), "format": .string(format.rawValue),
          "layout": .string(figure.layout.rawValue),
        ]),
        sections: [.init(.written(path: output))]))
  }

  /// What is said where names are too small to read on paper.
  private static func smallPrint(
    _ figure: NetworkFigure, on paper: FigureOptions.Paper
  ) -> Sentence? {
    guard let size = figure.nameSize, size < NetworkFigure.legibleNameSize else { return nil }
    let larger = FigureOptions.Paper.allCases.first { other in
      size / paper.enlargement * other.enlargement >= NetworkFigure.legibleNameSize
    }
    return .figureSmallPrint(
      points: size, paper: paper.rawValue.uppercased(), larger: larger?.rawValue)
  }

  private static func basemap(_ path: String) throws -> Basemap {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.basemapAbsent(path: path), .noInput)
    }
    return try Basemap(geoJSON: data)
  }

  /// Where actors shall stand: as in the picture given, or as in that of the edition before.
  private func positions(
    _ composer: FigureComposer, _ graph: ActorGraph, _ options: FigureOptions
  ) throws -> FigurePositions? {
    switch keepPositions {
    case "none"?: return nil
    case let path?:
      if options.layout == .map || options.layout == .circle {
        throw Failure(.keptPlacesAgainst(layout: options.layout?.rawValue ?? ""), .usage)
      }
      if options.groupBy != nil, options.groupsAs == .frames {
        throw Failure(.keptPlacesAgainstFrames, .usage)
      }
      let positions = try PositionsFile.read(path)
      if !graph.actors.contains(where: { positions.places[$0.name] != nil }) {
        Console.say(.noKeptPlaces(path: path))
      }
      return positions
    case nil: return try composer.earlierPositions(for: graph, options)
    }
  }

  private func bytes(
    of figure: NetworkFigure, as format: Format, _ renderer: GraphvizRenderer
  ) throws -> [UInt8] {
    let document = figure.document
    switch format {
    case .json: return PositionsFile.bytes(of: figure.positions)
    case .svg, .html:
      return try renderer.render(document, engine: .nop2, format: .svg, isLast: true)
    case .png:
      return try renderer.render(
        document, engine: .nop2, format: .png, resolution: dpi, isLast: true)
    case .pdf: return try renderer.render(document, engine: .nop2, format: .pdf, isLast: true)
    case .dot: return Array(document.dotText.utf8)
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
