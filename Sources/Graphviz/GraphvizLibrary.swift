// The process's one door to Graphviz.

import DOT
import Synchronization
import Wording

/// Graphviz in this process: one context behind one lock.
///
/// Graphviz keeps its state in globals, so two threads that use it at the same time crash the
/// process, whatever contexts they have. Whoever comes second waits here.
final class GraphvizLibrary: Sendable {
  /// The only instance.
  static let shared = GraphvizLibrary()

  private let context = Mutex<GraphvizContext?>(nil)

  private init() {}

  /// Does one job.
  ///
  /// Nothing can interrupt it.
  func perform(_ job: RenderingJob) throws(GraphvizError) -> RenderingJob.Result {
    try context.withLock { slot throws(GraphvizError) -> RenderingJob.Result in
      let context: GraphvizContext
      if let started = slot.take() { context = started } else { context = try GraphvizContext() }
      let outcome = Self.outcome(of: job, in: context)
      slot = consume context
      return try outcome.get()
    }
  }

  /// Loads what the first picture would otherwise wait for: plugins and fonts.
  func prepare() {
    var drawing = DOTDocument(
      title: "preparation", attributes: [.overlap(.prism)], nodeDefaults: [.font(.sans)])
    let words = ["Ag", "Ag"].map { drawing.addNode(title: $0, [.label(.text($0))]) }
    drawing.addNode(title: "bold", [.font(.sansBold), .label(.text("Ag"))])
    drawing.addEdge(from: words[0], to: words[1])
    // Whatever goes wrong here goes wrong again, and is reported, with the first picture.
    _ = try? perform(
      RenderingJob(
        drawing, engine: .neato, output: .picture(.svg), resolution: 96,
        measuresTextEvenly: true, limits: GraphvizLimits()))
  }

  private static func outcome(
    of job: RenderingJob, in context: borrowing GraphvizContext
  ) -> Result<RenderingJob.Result, GraphvizError> {
    do throws(GraphvizError) {
      let graph = try CGraph.built(from: job.statements)
        .laidOut(for: job, in: context)
      switch job.output {
      case .positions: return .success(.positions(graph.positions))
      case .picture(let format):
        if format == .png { try check(graph.positions.bounds, job) }
        return .success(.picture(try graph.render(format, in: context)))
      }
    } catch {
      return .failure(error)
    }
  }

  /// Refuses a bitmap that would take gigabytes of memory.
  private static func check(
    _ bounds: GraphvizLayout.Box, _ job: RenderingJob
  ) throws(GraphvizError) {
    let scale = job.resolution / 72 * reduction(of: bounds, job)
    let pixels = max(0, bounds.width * scale) * max(0, bounds.height * scale) / 1e6
    guard pixels <= Double(job.megapixels) else {
      let shown = pixels.isFinite ? Int(min(pixels, 1e12)) : Int.max
      throw GraphvizError(
        .tooLarge, .drawingBitmapTooLarge(megapixels: shown, limit: job.megapixels))
    }
  }

  /// How many times the drawing is enlarged (or reduced, below 1) to the size it asks for.
  private static func reduction(of bounds: GraphvizLayout.Box, _ job: RenderingJob) -> Double {
    guard let setting = job.statements.graph.last(where: { $0.key == "size" }) else { return 1 }
    let isDesired = setting.value.hasSuffix("!")
    let inches = setting.value.split(whereSeparator: { ",!".contains($0) }).compactMap {
      Double($0)
    }
    guard inches.count == 2, bounds.width > 0, bounds.height > 0 else { return 1 }
    let fit = min(inches[0] * 72 / bounds.width, inches[1] * 72 / bounds.height)
    return isDesired ? fit : min(1, fit)
  }
}
