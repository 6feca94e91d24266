// The words above and below the network.

package import Collaborations
import DOT
import NetworkAnalysis
package import Wording

/// The title, what stands below it, and the source.
struct Caption {
  var title: String
  var subtitle: String
  var lens: String
  /// What was left out, and by which rule.
  var remarks: [String]
  var source: String
  /// What stands in the place of a network without actors.
  var emptiness: String
  /// What stands above the actors without a tie.
  var isolates: String

  /// What stands above those actors, as a text of `size` points.
  func isolatesBlock(size: Double) -> TextBlock {
    TextBlock(isolates, size: size, isQuiet: true, alignment: .left)
  }

  init(
    of graph: ActorGraph, in network: Network, encoding: Encoding, options: FigureOptions
  ) {
    let language = options.language
    let edition = Self.edition(of: graph, in: network, newIn: encoding.newIn)
    let file = options.source.map(Self.baseName)
    title =
      options.title ?? edition?.name ?? file
      ?? Sentence.figureUntitled.text(in: language)
    let several = edition == nil ? Self.severalEditions(of: graph, in: network) : nil
    let dates = Sentence.figureDates(
      from: (edition?.from).map(DateParts.init), until: (edition?.until).map(DateParts.init))
    subtitle = [
      several, dates?.text(in: language), encoding.content.counts.text(in: language),
    ]
    .compactMap(\.self).joined(separator: " · ")
    lens = Sentence.figureLens(
      ties: graph.ties.rawValue, weight: graph.lens.weight.rawValue,
      isDirected: graph.lens.isDirected, filters: graph.lens.filters
    ).text(in: language)
    remarks = encoding.content.remarks.map { $0.text(in: language) }
    source = Sentence.figureSource(options.source.map(Self.fileName)).text(in: language)
    emptiness = Sentence.figureIsEmpty.text(in: language)
    isolates = Sentence.figureIsolates(count: encoding.marks.count(where: \.isIsolate))
      .text(in: language)
  }

  /// The edition that the picture is of: the one looked at, or the only one there is.
  private static func edition(
    of graph: ActorGraph, in network: Network, newIn: String?
  ) -> Edition? {
    let wanted = graph.lens.editions
    if wanted.count == 1, let id = try? Directory(network).id(of: .edition, named: wanted[0]) {
      return network.editions.first { $0.id == id }
    }
    if wanted.isEmpty, let newIn { return network.editions.first { $0.name == newIn } }
    guard wanted.isEmpty else { return nil }
    if network.editions.count == 1 { return network.editions[0] }
    let tied = editionsOfTies(of: graph)
    return tied.count == 1 ? network.editions.first { tied.contains($0.id) } : nil
  }

  /// The names of a few editions that the ties belong to.
  private static func severalEditions(of graph: ActorGraph, in network: Network) -> String? {
    let tied = editionsOfTies(of: graph)
    guard (2...3).contains(tied.count) else { return nil }
    return network.editions.filter { tied.contains($0.id) }.map(\.name).joined(separator: ", ")
  }

  private static func editionsOfTies(of graph: ActorGraph) -> Set<String> {
    Set(graph.records.filter { $0.nodes.count > 1 }.compactMap(\.edition))
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func baseName(_ path: String) -> String {
    let name = fileName(path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

extension DateParts {
  /// The parts of a date.
  package init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
