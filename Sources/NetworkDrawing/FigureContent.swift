// What is drawn, before any look: marks and the lines between them.

import Collaborations
import GraphAlgorithms
import GraphCore
import NetworkAnalysis
import Wording

/// What is drawn, before any look: marks and the lines between them.
struct FigureContent {
  /// What a mark stands for.
  enum Subject: Hashable {
    /// A node of the graph.
    case actor(Int)
    /// A record, by its place in the graph's records.
    case record(Int)
    /// The nodes of a community, the first by the measure of the sizes in front.
    case community([Int])
  }

  /// A symbol to come.
  struct Mark {
    var subject: Subject
    /// The full name.
    var title: String
  }

  /// A line to come; ends are places in ``FigureContent/marks``.
  struct Line {
    var tail: Int
    var head: Int
    var weight: Double
    /// The places of the records behind it.
    var records: [Int]
    /// Whether it leads from an actor to a record.
    var isMembership = false
    /// The tie that it is of, or one of whose records it is of.
    var tie: Tie?
  }

  var marks: [Mark] = []
  var lines: [Line] = []
  /// What was left out, and by which rule.
  var remarks: [Sentence] = []
  /// How much is shown.
  var counts = Sentence.verbatim("")
  /// The part of the network that is shown.
  var show = FigureOptions.Show.all
  /// The communities, where bubbles are drawn.
  var communityCount = 0

  /// Whether records are events by those who came, rather than collaborations.
  var recordsAreEvents = false

  /// Whether actors have marks of their own.
  var showsActors: Bool { show != .communities }

  /// The places of the marks of the graph's nodes; -1 where a node has none.
  var places: [Int]

  /// Chooses what is drawn of `graph`.
  ///
  /// - Throws: what a measure throws when it is cancelled.
  init(of graph: ActorGraph, values: MeasureValues?, options: FigureOptions) throws {
    places = [Int](repeating: -1, count: graph.actors.count)
    show = Self.part(of: graph, options)
    recordsAreEvents = graph.ties == .participations
    switch show {
    case .all where options.isTwoMode: addRecords(of: graph, options) { _ in true }
    case .all where options.collaborations == .asNodes:
      addRecords(of: graph, options) { $0.nodes.count > 2 }
    case .all: addTies(of: graph, graph.allTies(), options)
    case .top: try addTop(of: graph, values, options)
    case .backbone: addBackbone(of: graph, options)
    case .communities: try addCommunities(of: graph, values, options)
    }
  }

  private static func part(
    of graph: ActorGraph, _ options: FigureOptions
  ) -> FigureOptions.Show {
    if let show = options.show { return show }
    if options.isTwoMode || options.collaborations == .asNodes { return .all }
    return graph.actors.count > NetworkFigure.mostActors ? .communities : .all
  }

  // MARK: Everything

  mutating func addActors(_ nodes: some Sequence<Int>, of graph: ActorGraph) {
    for node in nodes {
      places[node] = marks.count
      marks.append(Mark(subject: .actor(node), title: graph.actors[node].name))
    }
  }

  mutating func addTies(
    of graph: ActorGraph, _ ties: [Tie], _ options: FigureOptions
  ) {
    var isTied = [Bool](repeating: false, count: graph.actors.count)
    for tie in ties {
      isTied[tie.first] = true
      isTied[tie.second] = true
    }
    addActors(
      graph.actors.indices.filter { isTied[$0] || !options.leavesOutIsolates }, of: graph)
    addLines(of: graph, ties, options)
    counts = .figureCounts(actors: marks.count, ties: ties.count)
  }

  mutating func addLines(
    of graph: ActorGraph, _ ties: [Tie], _ options: FigureOptions
  ) {
    for tie in ties {
      let (tail, head) = (places[tie.first], places[tie.second])
      guard tail >= 0, head >= 0 else { continue }
      if options.parallel == .fanned, tie.records.count > 1 {
        for record in tie.records {
          lines.append(
            Line(
              tail: tail, head: head, weight: graph.records[record].share(graph.lens.weight),
              records: [record], tie: tie))
        }
      } else {
        lines.append(
          Line(tail: tail, head: head, weight: tie.weight, records: tie.records, tie: tie))
      }
    }
  }

  // MARK: Records as nodes

  mutating func addRecords(
    of graph: ActorGraph, _ options: FigureOptions, asNodes isNode: (TieRecord) -> Bool
  ) {
    var isMember = [Bool](repeating: false, count: graph.actors.count)
    for record in graph.records where isNode(record) || record.nodes.count > 1 {
      for node in record.nodes { isMember[Int(node)] = true }
    }
    addActors(
      graph.actors.indices.filter { isMember[$0] || !options.leavesOutIsolates }, of: graph)
    let actors = marks.count
    var memberships = 0, pairs: [Int] = []
    for (place, record) in graph.records.enumerated() {
      guard isNode(record) else {
        if record.nodes.count == 2 { pairs.append(place) }
        continue
      }
      let mark = marks.count
      marks.append(Mark(subject: .record(place), title: record.title))
      for node in record.nodes {
        lines.append(
          Line(
            tail: places[Int(node)], head: mark, weight: 1, records: [place], isMembership: true))
        memberships += 1
      }
    }
    let ties = graph.ties(ofPairs: pairs)
    addLines(of: graph, ties, options)
    counts =
      options.isTwoMode
      ? .figureTwoModeCounts(
        actors: actors, records: marks.count - actors, participations: memberships,
        areEvents: graph.ties == .participations)
      : .figureNodeCounts(actors: actors, collaborations: marks.count - actors, ties: ties.count)
  }
}
