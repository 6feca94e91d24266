// What the sizes of symbols show.

import Collaborations
import NetworkAnalysis
import Wording

/// What the sizes of symbols show: a measure, a number known of actors, or nothing.
struct SizeLooks {
  /// The measure behind the sizes; `nil` where another number decides.
  private(set) var measured: MeasureValues?
  /// A number for each node of the graph.
  private(set) var values: [Double?]
  /// What the numbers are; `nil` where all symbols are alike.
  private(set) var name: Sentence?
  /// What a reader of the numbers must know.
  var notes: [Sentence] { measured?.notes ?? [] }

  private(set) var scale = SizeScale([], range: 6...12)
  private var constant: Double?

  /// Reads the numbers.
  ///
  /// - Throws: ``FigureError`` when there are none, and what a measure throws.
  init(of graph: ActorGraph, in network: Network, options: FigureOptions) throws {
    values = [Double?](repeating: nil, count: graph.actors.count)
    switch options.sizeBy {
    case .measure(let measure):
      let result = try graph.values(of: measure, execution: options.execution)
      measured = result
      values = result.values
      name = .measureName(measure.rawValue)
    case .constant(let text):
      guard text.isEmpty || MarkLooks.number(text) != nil else {
        throw FigureError(
          .option, .figureConstantUnknown(option: "--size-by", value: text, takes: "=12"))
      }
      constant = MarkLooks.number(text) ?? 12
    case .attribute(let attribute):
      let read = try ActorValues(
        options.sizeBy, of: graph, in: network, options: options)
      guard case .numbers(let numbers, let name, _) = read else {
        throw FigureError(.option, .figureNeedsNumbers(attribute))
      }
      values = numbers
      self.name = name
    }
  }

  /// Makes the scale for the marks that are shown.
  mutating func fit(to content: FigureContent) {
    if content.communityCount > 0 {
      // The area of a bubble shows how many actors are in it.
      scale = SizeScale(
        content.marks.map { Double($0.subject.nodes.count) }, range: 9...64)
      name = .figureCommunitySizes
      constant = nil
      return
    }
    let isCrowded = content.marks.count > NetworkFigure.mostNames
    let largest = content.marks.count <= 40 ? 32.0 : 28
    scale = SizeScale(
      content.marks.map { mark -> Double? in
        guard case .actor(let node) = mark.subject else { return nil }
        return values[node]
      }, range: (isCrowded ? 6 : 10)...largest)
  }

  /// The diameter of the symbol of `subject`, in points.
  func diameter(of subject: FigureContent.Subject) -> Double {
    switch subject {
    case .actor(let node): constant ?? scale.diameter(values[node])
    case .record: 7
    case .community(let nodes): scale.diameter(Double(nodes.count))
    }
  }
}
