// One piece of work for Graphviz, in this process or another.

import DOT

/// A drawing with everything decided, and what is wanted of it.
struct RenderingJob: Hashable, Sendable {
  /// What is wanted of a drawing.
  enum Output: Hashable, Sendable {
    case picture(GraphvizFormat)
    case positions

    /// Whether the letters themselves are drawn, rather than written as text or left out.
    var drawsText: Bool { self == .picture(.png) || self == .picture(.pdf) }
  }

  /// What Graphviz gives, before anything is replaced or checked in it.
  enum Result: Hashable, Sendable {
    case picture([UInt8])
    case positions(GraphvizLayout)
  }

  var statements: DOTStatements
  var engine: GraphvizEngine
  var output: Output

  /// The most pixels of a bitmap, in millions.
  var megapixels: Int

  /// The dots an inch of a bitmap.
  var resolution: Double

  /// Whether each text is measured once for all sizes.
  var measuresTextEvenly: Bool

  init(
    _ document: DOTDocument, engine: GraphvizEngine, output: Output, resolution: Double,
    measuresTextEvenly: Bool, limits: GraphvizLimits
  ) {
    // A published SVG is given its titles (see `SVGPublication`), and nothing else shows them.
    statements = DOTStatements(document, showsTitles: output == .picture(.json))
    self.engine = engine
    self.output = output
    self.measuresTextEvenly = measuresTextEvenly
    self.resolution = resolution.isFinite ? min(max(resolution, 10), 1200) : 96
    megapixels = limits.megapixels
    if output == .picture(.png) {
      statements.graph.append(DOTSetting("dpi", String(Int(self.resolution.rounded()))))
    }
  }

  /// A job as it arrives in another process.
  init(
    statements: DOTStatements, engine: GraphvizEngine, output: Output, megapixels: Int,
    resolution: Double, measuresTextEvenly: Bool
  ) {
    self.statements = statements
    self.engine = engine
    self.output = output
    self.megapixels = megapixels
    self.resolution = resolution
    self.measuresTextEvenly = measuresTextEvenly
  }
}
