// The most connected actors, and the picture of the network.

import Collaborations
import NetworkAnalysis
import NetworkDrawing
import Wording

extension ReportDocument {
  /// The actors with the most ties, and how far their ranks depend on a few of them.
  mutating func addConnected(of context: ReportContext, ranked: RankedActors) {
    section("connected", .report(.connected))
    let ranking = ranked.ranking
    let top = ranking.top(RankedActors.top).prefix(20)
      .filter { ($0.values[0] ?? 0) > 0 }
    guard !top.isEmpty else {
      paragraph(.nothingRecorded)
      return
    }
    let resampling = ranked.stability.map { " --stability \($0.rounds)" } ?? ""
    let command = context.command(
      "rank --by degree --by strength --by betweenness --top 10" + resampling)
    let chart = BarChart(
      bars: top.prefix(12).map { row in
        let value = row.values[0] ?? 0
        return .init(
          name: context.name(row.node), value: value,
          label: Sentence.figureNumber(value).text(in: language))
      },
      axisTitle: Sentence.report(.numberOfTies).text(in: language), number: axisNumber)
    self.chart(
      chart.canvas(), title: .report(.connected), description: .definition(of: "degree"),
      command: command)
    let graph = context.graph
    table(
      .report(.connected), file: "ranking.csv",
      columns: [.rank, .actor, .country, .degree, .strength, .betweenness]
        + (ranked.stability == nil ? [] : [.rankInterval]),
      rows: ranking.rows.map { row in
        var cells: [ReportCell] = [
          .count(row.rank), .text(context.name(row.node)), .text(graph.actors[row.node].country),
          .number(row.values[0]), .number(row.values[1]), .number(row.values[2]),
        ]
        if let stability = ranked.stability {
          let fate = stability.actors[row.node]
          let interval = fate.best.flatMap { best in fate.worst.map { "\(best)–\($0)" } }
          cells.append(.text(interval))
        }
        return cells
      }, limit: top.count, command: command)
    if let stability = ranked.stability {
      paragraph(
        .rankIntervals(
          rounds: stability.rounds, droppedPercent: Int((stability.dropped * 100).rounded()),
          seed: stability.seed), isQuiet: true)
    }
  }

  /// The picture of the network.
  mutating func addPicture(of context: ReportContext, drawing: Report.Drawing) throws {
    section("picture", .report(.picture), startsPage: true)
    var options = FigureOptions()
    options.language = language
    options.source = context.options.network
    let attribute = context.attribute == "community" ? "kind" : context.attribute
    options.colourBy = .attribute(attribute)
    let svg = try drawing(options, context.graph)
    let counts = Sentence.figureCounts(
      actors: context.graph.actors.count, ties: context.graph.tieCount)
    picture(
      svg, title: counts, description: .pictureInWords(counts),
      command: context.command(
        "render -o picture.svg --colour-by \(ReportContext.quoted(attribute))"))
  }
}
