// The printable report.

public import Collaborations
public import GraphAlgorithms
public import NetworkAnalysis
public import NetworkDrawing
import Wording

/// The report on an edition, or on a whole network, that an organiser hands to funders: one page of
/// HTML that opens offline and prints on A4, and its tables for spreadsheets.
///
/// Every table and chart names the command that makes it. The same network and the same options
/// give the same bytes.
///
///     let report = try Report(on: network, options: options) { figure, graph in
///       // draws the figure, as SVG
///     }
///     try Data(report.page).write(to: url)
public struct Report: Sendable {
  /// Draws a picture of a network, as SVG.
  public typealias Drawing = (_ options: FigureOptions, _ graph: ActorGraph) throws -> [UInt8]

  /// The page, as UTF-8.
  public let page: [UInt8]

  /// The tables behind it, each whole.
  public let tables: [ReportTable]

  /// Writes the report.
  ///
  /// - Throws: `LookupError` for an edition that is not there, `CancellationError` when `execution`
  ///   is cancelled, and what `drawing` throws.
  /// - Complexity: that of betweenness, O(*n* · *m*) for *n* actors and *m* ties.
  public init(
    on network: Network, options: ReportOptions, execution: Execution = .standard,
    drawing: Drawing
  ) throws {
    let context = try ReportContext(of: network, options: options, execution: execution)
    var document = ReportDocument(language: options.language)
    let measures = try NetworkMeasures(of: context.graph, execution: execution)
    let ranked = try RankedActors(of: context)
    document.addSummary(of: context, measures: measures, ranked: ranked)
    document.addEdition(of: context)
    document.addCreated(of: context)
    document.addConnected(of: context, ranked: ranked)
    try document.addPicture(of: context, drawing: drawing)
    try document.addBrokers(of: context)
    try document.addGroups(of: context)
    document.addTimeline(of: context)
    try document.addComparison(of: context)
    try document.addRobustness(of: context)
    document.addMethod(of: context, measures: measures)
    document.close()
    page = ReportMarkup(document, of: context).page
    tables = document.tables
  }
}
