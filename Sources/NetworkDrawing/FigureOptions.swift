// What a reader asks of a picture.

public import NetworkAnalysis
public import Wording

/// What is asked of a picture of a network.
public struct FigureOptions: Hashable, Sendable {
  /// The layout; `nil` leaves the choice to the size and density (``FigureLayout/chosen(actors:ties:)``).
  public var layout: FigureLayout?
  /// The measure that the areas of symbols show.
  public var sizeBy = Measure.degree
  /// What colours and shapes show: `kind`, `country`, `region`, `place` or a free attribute.
  public var colourBy = "kind"
  /// What puts actors together in frames, as ``colourBy``; `nil` for no frames.
  public var groupBy: String?
  /// The edition, by name or id, whose new ties stand out; `nil` for none.
  public var newIn: String?
  /// Whether actors without a tie are left out.
  public var leavesOutIsolates = false
  /// The title; `nil` for the name of the edition shown, else that of the file.
  public var title: String?
  /// The name of the file that the network comes from, shown as the source.
  public var source: String?
  /// The language of every word in the picture.
  public var language = Language.english

  /// Creates the default options.
  public init() {}
}

/// How actors are placed.
///
/// The raw values are Graphviz's names.
public enum FigureLayout: String, CaseIterable, Sendable {
  case dot, neato, fdp, sfdp, circo, twopi, osage, patchwork

  /// The layout of a network that nobody chose one for.
  ///
  /// Up to 24 actors of whom more than half of the pairs are tied stand on a circle (`circo`),
  /// where every tie can be seen; up to 250 actors are placed by stress majorisation (`neato`),
  /// which shows distances best; above that by springs on several scales (`sfdp`), which is
  /// fast enough for tens of thousands.
  public static func chosen(actors: Int, ties: Int) -> FigureLayout {
    let pairs = actors * (actors - 1) / 2
    if (4...24).contains(actors), ties * 2 > pairs { return .circo }
    return actors <= 250 ? .neato : .sfdp
  }
}
