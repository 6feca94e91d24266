// Drawings in, pictures and positions out.

public import DOT
import Wording

/// Renders drawings with Graphviz.
///
///     var drawing = DOTDocument(title: "Two actors")
///     let a = drawing.addNode(title: "CREST Lens"), b = drawing.addNode(title: "CREST Béthune")
///     drawing.addEdge(from: a, to: b)
///     let svg = try GraphvizRenderer().render(drawing, engine: .neato, format: .svg)
///
/// The same drawing gives the same bytes in every call, thread and process of one machine, and
/// on another machine with the same Graphviz and fonts. In SVG each node, edge and cluster has
/// its title as `<title>`, on one line, and an `id` made of its place in the document (`n0`,
/// `e0`, `c0`).
///
/// Graphviz is not thread-safe, so calls wait for each other. They block their thread: call
/// from a thread of your own rather than from a task.
public struct GraphvizRenderer: Sendable {
  /// What is refused before Graphviz sees it.
  public var limits: GraphvizLimits

  /// Creates a renderer that works in this process.
  public init(limits: GraphvizLimits = GraphvizLimits()) {
    self.limits = limits
  }

  /// The bytes of `document` in `format`.
  ///
  /// - Parameter resolution: dots an inch of a bitmap, 10...1,200; other formats have none.
  /// - Throws: ``GraphvizError``, and then there is no output at all.
  public func render(
    _ document: DOTDocument, engine: GraphvizEngine, format: GraphvizFormat,
    resolution: Double = 96
  ) throws(GraphvizError) -> [UInt8] {
    let result = try perform(
      document, engine: engine, output: .picture(format), resolution: resolution)
    guard case .picture(let bytes) = result else { return [] }
    switch format {
    case .svg: return try SVGPublication.publish(bytes, of: document)
    case .pdf: return PDFDate.fixed(in: bytes)
    case .png, .json, .plain: return bytes
    }
  }

  /// Where `engine` puts the nodes of `document`.
  ///
  /// Pin the positions found here with ``DOTAttribute/position(_:isPinned:)`` and render with
  /// ``GraphvizEngine/nop2`` to get the same arrangement again after changes of look.
  ///
  /// - Throws: ``GraphvizError``.
  public func layout(
    _ document: DOTDocument, engine: GraphvizEngine
  ) throws(GraphvizError) -> GraphvizLayout {
    let result = try perform(document, engine: engine, output: .positions, resolution: 96)
    guard case .positions(let layout) = result else {
      throw GraphvizError(.rejected, .drawingRefused(message: "no positions were given"))
    }
    return layout
  }

  private func perform(
    _ document: DOTDocument, engine: GraphvizEngine, output: RenderingJob.Output,
    resolution: Double
  ) throws(GraphvizError) -> RenderingJob.Result {
    try limits.check(document, engine: engine)
    let job = RenderingJob(
      document, engine: engine, output: output, resolution: resolution, limits: limits)
    return try GraphvizLibrary.shared.perform(job)
  }
}
