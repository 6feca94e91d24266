// Drawings in, pictures and positions out.

public import DOT
public import Wording

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
/// `e0`, `c0`); of a drawing with more than 2,000 edges, these have no title.
///
/// Graphviz is not thread-safe, so calls wait for each other. They block their thread: call
/// from a thread of your own rather than from a task.
///
/// Graphviz works in this process or in one of its own. In this process it is a little sooner
/// ready (about 20 ms), but nothing stops it, and a crash is the end of the program; so use a
/// ``GraphvizWorker`` for drawings that you did not compose yourself and for large ones.
public struct GraphvizRenderer: Sendable {
  /// What is refused before Graphviz sees it.
  public var limits: GraphvizLimits

  /// Whether each text is measured once, and its width at any size is a share of that, rather than
  /// at each size and in whole pixels, as the `dot` command does.
  ///
  /// So texts are as wide as an SVG is drawn, and fonts are looked for once instead of once a size,
  /// which takes longer than to lay fifty nodes out. Nodes that grow with their labels then differ
  /// by some percent from those of the command.
  public var measuresTextEvenly = false

  /// The process that renders, or `nil` for this one.
  public let worker: GraphvizWorker?

  /// Why there is no worker although one was looked for; `nil` where there is nothing to say.
  public let note: Sentence?

  /// Creates a renderer that works in this process.
  public init(limits: GraphvizLimits = GraphvizLimits()) {
    self.limits = limits
    worker = nil
    note = nil
  }

  /// Creates a renderer that works in a process of its own.
  public init(worker: GraphvizWorker, limits: GraphvizLimits = GraphvizLimits()) {
    self.limits = limits
    self.worker = worker
    note = nil
  }

  /// A renderer that works in a process of its own where its program is found, and else in
  /// this one, which ``note`` then says.
  ///
  /// `path` is the program of the process, ``GraphvizWorker/find()`` where it is `nil`; `timeLimit`
  /// is the seconds after which a picture is given up.
  public static func safest(
    path: String? = nil, timeLimit: Double = 60, limits: GraphvizLimits = GraphvizLimits()
  ) -> GraphvizRenderer {
    do throws(GraphvizError) {
      return GraphvizRenderer(
        worker: try GraphvizWorker(path: path, timeLimit: timeLimit), limits: limits)
    } catch {
      return GraphvizRenderer(limits: limits, note: error.sentence)
    }
  }

  private init(limits: GraphvizLimits, note: Sentence) {
    self.limits = limits
    self.note = note
    worker = nil
  }

  /// The bytes of `document` in `format`.
  ///
  /// `resolution` is the dots an inch of a bitmap, 10...1,200; other formats have none. `isLast`
  /// says that no drawing follows, so that a process of its own may end.
  ///
  /// - Throws: ``GraphvizError``, and then there is no output at all.
  public func render(
    _ document: DOTDocument, engine: GraphvizEngine, format: GraphvizFormat,
    resolution: Double = 96, isLast: Bool = false
  ) throws(GraphvizError) -> [UInt8] {
    let result = try perform(
      document, engine: engine, output: .picture(format), resolution: resolution)
    if isLast { worker?.dismiss(isCollected: false) }
    guard case .picture(let bytes) = result else { return [] }
    switch format {
    case .svg: return try SVGPublication.publish(bytes, of: document)
    case .pdf: return PDFDate.fixed(in: bytes)
    case .png, .json, .plain: return bytes
    }
  }

  /// Where `engine` puts the nodes of `document`.
  ///
  /// Pin the positions found here with `DOTAttribute.position(_:isPinned:)` and render with
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
      document, engine: engine, output: output, resolution: resolution,
      measuresTextEvenly: measuresTextEvenly, limits: limits)
    if let worker { return try worker.perform(job) }
    return try GraphvizLibrary.shared.perform(job)
  }
}
