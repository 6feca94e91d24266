// What a reader asks of a picture.

public import DOT
import GraphAlgorithms
import NetworkAnalysis
public import Wording

/// What is asked of a picture of a network.
public struct FigureOptions: Hashable, Sendable {
  /// What the records behind one tie become.
  public enum Parallel: String, CaseIterable, Sendable {
    /// One line.
    case one
    /// A line for each record, side by side.
    case fanned
  }

  /// What the collaborations of three actors or more become.
  public enum Collaborations: String, CaseIterable, Sendable {
    /// A tie for each pair of actors.
    case asTies = "as-ties"
    /// A small node of their own, with a line to each actor.
    case asNodes = "as-nodes"
  }

  /// Which part of a large network is drawn.
  public enum Show: String, CaseIterable, Sendable {
    /// Every actor and every tie.
    case all
    /// The ties that stand out from chance, and their actors.
    case backbone
    /// The first actors by the measure of the sizes.
    case top
    /// Communities of actors as bubbles.
    case communities
  }

  /// How a picture shows time.
  public enum Time: String, CaseIterable, Sendable {
    /// A small picture for each day, on one page.
    case byDay = "by-day"
    /// Ties that come and go in an animated SVG, day after day.
    case film
  }

  /// How groups of actors stand together.
  public enum Grounds: String, CaseIterable, Sendable {
    /// Each group in a rectangle of its own.
    case frames
    /// Actors where the layout puts them, with a ground around those of a group.
    case hulls
  }

  /// The paper that a picture fills, in landscape.
  public enum Paper: String, CaseIterable, Sendable {
    case a4, a3, a2, a1, a0

    /// How many times wider and higher than A4 it is; each doubles the area of the one before.
    public var enlargement: Double {
      switch self {
      case .a4: 1
      case .a3: 2.0.squareRoot()
      case .a2: 2
      case .a1: 8.0.squareRoot()
      case .a0: 4
      }
    }
  }

  /// The layout; `nil` leaves the choice to the size and density (``FigureLayout/chosen(actors:ties:)``).
  public var layout: FigureLayout?
  /// What the areas of symbols show: a measure, a number known of actors, or a constant.
  public var sizeBy = FigureBinding.measure(.degree)
  /// What colours show: `kind`, `country`, another attribute, a measure or a constant.
  public var colourBy = FigureBinding.attribute("kind")
  /// What shapes show; `nil` for the same as ``colourBy``.
  public var shapeBy: FigureBinding?
  /// What the borders of symbols show: their width a number, their colour a group.
  public var borderBy: FigureBinding?
  /// What is written at symbols: `name`, `id`, `alias`, an attribute, a measure below the name,
  /// or nothing.
  public var labelBy = FigureBinding.attribute("name")
  /// What the widths of ties show: `weight`, `records`, a number known of records, or a constant.
  public var edgeWidthBy = FigureBinding.attribute("weight")
  /// What the colours of ties show, an attribute of records; `nil` for one colour.
  public var edgeColourBy: FigureBinding?
  /// What the dashes of ties show, an attribute of records; `nil` for none.
  public var edgeDashBy: FigureBinding?
  /// What is written at ties: `records` (their number), `weight`, an attribute; `nil` for nothing.
  public var edgeLabelBy: FigureBinding?
  /// What the records behind one tie become.
  public var parallel = Parallel.one
  /// What collaborations of three actors or more become.
  public var collaborations = Collaborations.asTies
  /// Whether every record is a node, with a line to each of its actors.
  public var isTwoMode = false
  /// Which part of the network is drawn; `nil` for all of it up to ``NetworkFigure/mostActors``
  /// actors, and for communities above that.
  public var show: Show?
  /// How many actors ``Show/top`` draws.
  public var top = 150
  /// What puts actors together, as ``colourBy``; `nil` for nothing.
  public var groupBy: String?
  /// How groups of actors stand together.
  public var groupsAs = Grounds.frames
  /// The edition, by name or id, whose new ties stand out; `nil` for none.
  public var newIn: String?
  /// Whether actors without a tie are left out.
  public var leavesOutIsolates = false
  /// The colours of the whole picture.
  public var theme = FigureTheme.light
  /// Colours of groups, by name, in place of those of the theme.
  public var colours: [String: DOTColour] = [:]
  /// Shapes of groups, by name, in place of those of the theme.
  public var shapes: [String: DOTShape] = [:]
  /// What the layout ``FigureLayout/map`` draws under the actors.
  public var basemap: Basemap?
  /// How the picture shows time, from the days on which records began; `nil` for not at all.
  public var time: Time?
  /// The paper that the picture fills; everything on it is enlarged alike.
  public var paper = Paper.a4
  /// Where actors stood in an earlier picture, and shall stand again.
  public var positions: FigurePositions?
  /// The title; `nil` for the name of the edition shown, else that of the file.
  public var title: String?
  /// The name of the file that the network comes from, shown as the source.
  public var source: String?
  /// What the picture says below its title besides what it says of itself.
  public var remarks: [Sentence] = []
  /// How many threads measures use, `nil` for one a core; it never changes the picture.
  public var threads: Int?
  /// The language of every word in the picture.
  public var language = Language.english

  /// Creates the default options.
  public init() {}

  /// How measures run.
  var execution: Execution { Execution(threads: threads) }
}

/// How actors are placed.
///
/// The raw values are Graphviz's names, but for `map` and `circle`, which are Maillage's own.
public enum FigureLayout: String, CaseIterable, Sendable {
  case dot, neato, fdp, sfdp, circo, twopi, osage, patchwork
  /// Actors at their coordinates, or those of their towns.
  case map
  /// Actors on one circle, those of a group side by side.
  case circle

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

  /// The layout that takes the place of this one where it is known to take more than a
  /// second or two; `nil` where it is not.
  ///
  /// Graphviz's `circo` compares each tie with each other for each actor, many times over: of a
  /// complete network of 40 actors it takes 13 seconds. One circle of all actors is made at once.
  func replacement(actors: Int, ties: Int) -> FigureLayout? {
    self == .circo && Double(actors) * Double(ties) * Double(ties) > 2e6 ? .circle : nil
  }
}
