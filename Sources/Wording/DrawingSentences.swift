// What is said when a drawing cannot be rendered.

extension Sentence {
  /// The drawing is beyond what a layout can do in a reasonable time.
  public static func drawingTooLarge(
    engine: String, what: String, count: Int, limit: Int
  ) -> Sentence {
    Sentence(
      english: "The layout “\(engine)” draws at most \(limit) \(what), and there are \(count): "
        + "choose another layout, or filter the network.")
  }

  /// A label is longer than a drawing can show.
  public static func drawingLabelTooLong(
    of title: String, what: String, count: Int, limit: Int
  ) -> Sentence {
    Sentence(
      english: "The label of “\(title)” has \(count) \(what); at most \(limit) can be drawn.")
  }

  /// A layout that keeps given positions met a node that has none.
  public static func drawingPositionMissing(of title: String, engine: String) -> Sentence {
    Sentence(
      english: "The layout “\(engine)” only draws nodes whose position is given, "
        + "and “\(title)” has none.")
  }

  /// Graphviz is installed without its layouts.
  public static func drawingLayoutsMissing(engine: String) -> Sentence {
    Sentence(
      english: "Graphviz does not know the layout “\(engine)”; "
        + "if it knows none at all, run “libgvc6-config-update -c” as administrator.")
  }

  /// Graphviz could not be started.
  public static var drawingLibraryMissing: Sentence {
    Sentence(english: "The Graphviz library could not be started.")
  }

  /// Graphviz refused the drawing, in its own words.
  public static func drawingRefused(message: String) -> Sentence {
    Sentence(english: "Graphviz could not draw this: \(message)")
  }

  /// The picture would have too many points for a bitmap.
  public static func drawingBitmapTooLarge(megapixels: Int, limit: Int) -> Sentence {
    Sentence(
      english: "The picture would have \(megapixels) million pixels, and at most \(limit) are "
        + "drawn: lower the resolution, or choose SVG or PDF.")
  }

  /// The picture holds something that Maillage does not publish.
  public static func drawingUnsafe(what: String) -> Sentence {
    Sentence(
      english: "The picture was not published, because it holds \(what), "
        + "which is not on the list of what Maillage lets into a picture.")
  }

  /// Rendering took longer than it may.
  public static func drawingTimedOut(engine: String, seconds: Int) -> Sentence {
    Sentence(
      english: "The layout “\(engine)” took more than \(seconds) s and was stopped: "
        + "choose another layout (sfdp is the fastest), or filter the network.")
  }

  /// The rendering process died.
  public static func drawingCrashed(engine: String, signal: Int) -> Sentence {
    Sentence(
      english: "Graphviz died while drawing with the layout “\(engine)” (signal \(signal)); "
        + "nothing was written: choose another layout, or filter the network.")
  }

  /// The rendered picture is larger than the limit.
  public static func drawingOutputTooLarge(limitMegabytes: Int) -> Sentence {
    Sentence(english: "The picture is larger than \(limitMegabytes) MB and was not written.")
  }

  /// The rendering process was not found or could not be started.
  public static func drawingWorkerMissing(path: String) -> Sentence {
    Sentence(
      english: "The rendering process “\(path)” could not be started, so the picture is drawn "
        + "in this process, without limits of time and memory.")
  }
}
