// How a picture looks, from the command line.

public import ArgumentParser
import Foundation
public import NetworkDrawing
import Wording

extension FigureBinding: ExpressibleByArgument {
  /// Reads a binding; any word is one, and the figure says which it cannot show.
  public init?(argument: String) { self.init(argument) }
}
extension FigureLayout: WordChoice {}
extension FigureTheme: WordChoice {}
extension FigureOptions.Parallel: WordChoice {}
extension FigureOptions.Collaborations: WordChoice {}
extension FigureOptions.Show: WordChoice {}
extension FigureOptions.Grounds: WordChoice {}
extension FigureOptions.Paper: WordChoice {}

/// How a picture looks: what shows what, and in which colours.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A JSON file of these options by their names, and of \"colours\" and \"shapes\" of groups; "
        + "what is said here comes before it.", valueName: "file"))
  var style: String?
  @Option(
    help: ArgumentHelp(
      "What sizes show: a measure (default: degree), a number known of actors, or =POINTS.",
      valueName: "what"))
  var sizeBy: FigureBinding?
  @Option(
    name: [.customLong("colour-by"), .customLong("color-by")],
    help: ArgumentHelp(
      "What colours show: kind (default), country, region, place, community, edition, an "
        + "attribute, a measure, or =#RRGGBB.", valueName: "what"))
  var colourBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What shapes show (default: the same as colours), or =SHAPE.", valueName: "what"))
  var shapeBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What borders show: the colour of a group, the width of a number, or =POINTS.",
      valueName: "what"))
  var borderBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What is written: name (default), id, alias, an attribute, a measure, or none.",
      valueName: "what"))
  var labelBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What widths of ties show: weight (default), records, a number known of records, or =POINTS.",
      valueName: "what"))
  var edgeWidthBy: FigureBinding?
  @Option(
    name: [.customLong("edge-colour-by"), .customLong("edge-color-by")],
    help: ArgumentHelp(
      "What colours of ties show: kind, stage, programme, edition, certainty, event, year, an "
        + "attribute of records, or =#RRGGBB.", valueName: "what"))
  var edgeColourBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What dashes of ties show, as --edge-colour-by.", valueName: "what"))
  var edgeDashBy: FigureBinding?
  @Option(
    help: ArgumentHelp(
      "What is written at ties: records (their number), weight, or as --edge-colour-by.",
      valueName: "what"))
  var edgeLabelBy: FigureBinding?
  @Option(help: "The colours of the page: light, dark, or print (greys).")
  var theme: FigureTheme?
  @Option(
    help: ArgumentHelp(
      "What puts actors together: kind, country, region, place, community or an attribute.",
      valueName: "attribute"))
  var groupBy: String?
  @Option(help: "How groups stand together: frames (apart), or hulls (a ground around them).")
  var groupsAs: FigureOptions.Grounds?
  @Option(
    help: "Records behind one tie: one line with their number, or fanned, a line for each.")
  var parallel: FigureOptions.Parallel?
  @Option(
    help: "Collaborations of three or more: as-ties of each pair, or as-nodes of their own.")
  var collaborations: FigureOptions.Collaborations?
  @Flag(help: "Draw every event or collaboration as a node, with a line to each of its actors.")
  var twoMode = false

  func validate() throws {
    if twoMode, collaborations == .asTies {
      throw ValidationError(Console.words(.twoModeDrawsRecords))
    }
  }

  /// Puts what was asked for into `options`.
  ///
  /// - Throws: ``Failure`` when the style file cannot be read.
  func apply(to options: inout FigureOptions) throws {
    if let style { try StyleFile.apply(style, to: &options) }
    options.sizeBy = sizeBy ?? options.sizeBy
    options.colourBy = colourBy ?? options.colourBy
    options.shapeBy = shapeBy ?? options.shapeBy
    options.borderBy = borderBy ?? options.borderBy
    options.labelBy = labelBy ?? options.labelBy
    options.edgeWidthBy = edgeWidthBy ?? options.edgeWidthBy
    options.edgeColourBy = edgeColourBy ?? options.edgeColourBy
    options.edgeDashBy = edgeDashBy ?? options.edgeDashBy
    options.edgeLabelBy = edgeLabelBy ?? options.edgeLabelBy
    options.theme = theme ?? options.theme
    options.groupBy = groupBy ?? options.groupBy
    options.groupsAs = groupsAs ?? options.groupsAs
    if let parallel {
      options.parallel = parallel
      // One line for several records says how many they are.
      if parallel == .one, options.edgeLabelBy == nil { options.edgeLabelBy = "records" }
    }
    options.collaborations = collaborations ?? options.collaborations
    options.isTwoMode = options.isTwoMode || twoMode
  }
}
