// SVG as text, from shapes and words.

import NetworkDrawing

/// Collects the shapes and the words of a chart, and closes them into an SVG element that says what
/// it shows to those who do not see it.
///
/// Lengths are CSS pixels (1/96 inch); y grows downward.
struct ChartCanvas {
  /// The extent of the chart.
  var width: Double, height: Double
  private var parts: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Where a text stands at its point.
  enum Anchor: String {
    case start, middle, end
  }

  /// The colours of charts: of Okabe and Ito's for eyes of every kind, and greys.
  enum Ink {
    static let text = "#222222", quiet = "#5a5a5a", line = "#c8c8c4", ground = "#f4f4f2"
    static let first = "#0072B2", second = "#D55E00", third = "#009E73"
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, title: String = ""
  ) {
    parts.append(
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
        + "height=\"\(Self.number(height))\" fill=\"\(fill)\">" + Self.title(title) + "</rect>")
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), stroke: String = Ink.line,
    width: Double = 1
  ) {
    parts.append(
      "<line x1=\"\(Self.number(start.x))\" y1=\"\(Self.number(start.y))\" "
        + "x2=\"\(Self.number(end.x))\" y2=\"\(Self.number(end.y))\" stroke=\"\(stroke)\" "
        + "stroke-width=\"\(Self.number(width))\"/>")
  }

  mutating func path(through points: [(x: Double, y: Double)], stroke: String, dash: String = "") {
    guard points.count > 1 else { return }
    let way = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    parts.append(
      "<polyline points=\"\(way)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"2.2\""
        + dashes + "/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, fill: String, title: String = "") {
    parts.append(
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" "
        + "fill=\"\(fill)\">" + Self.title(title) + "</circle>")
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, size: Double = 12,
    fill: String = Ink.text, isBold: Bool = false, turned: Double = 0
  ) {
    guard !text.isEmpty else { return }
    let weight = isBold ? " font-weight=\"600\"" : ""
    let turn =
      turned == 0
      ? "" : " transform=\"rotate(\(Self.number(turned)) \(Self.number(x)) \(Self.number(y)))\""
    parts.append(
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\" "
        + "text-anchor=\"\(anchor.rawValue)\" fill=\"\(fill)\"\(weight)\(turn)>"
        + PageMarkup.escaped(text) + "</text>")
  }

  /// The chart, called `title` and described by `description`; `id` is unique on its page.
  func svg(id: String, title: String, description: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \
    \(Self.number(height))" width="\(Self.number(width))" role="img" \
    aria-labelledby="\(id)-t \(id)-d" font-family="Liberation Sans, Arial, sans-serif">
    <title id="\(id)-t">\(PageMarkup.escaped(title))</title>
    <desc id="\(id)-d">\(PageMarkup.escaped(description))</desc>
    \(parts.joined(separator: "\n"))
    </svg>
    """
  }

  /// The room that a text takes, from the widths of letters of Liberation Sans.
  ///
  /// Letters are narrow, wide or others; the sum errs on the wide side.
  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { sum, letter in
      let share =
        "iljtfrI.,:;'’|!()[] \u{202F}\u{A0}".contains(letter)
        ? 0.34 : "mwMWÆŒæœ—@%".contains(letter) ? 0.92 : letter.isUppercase ? 0.7 : 0.58
      return sum + share * size
    }
  }

  /// A text in at most `lines` lines of `width`.
  static func wrapped(_ text: String, width: Double, size: Double, lines: Int) -> [String] {
    // Capitals take more room than other letters, so lines are broken again where they are longer.
    var letters = max(6, Int(width / (size * 0.5)))
    while true {
      let broken = LabelText.wrapped(text, width: letters, lines: lines)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if letters <= 6 || broken.allSatisfy({ Self.width(of: $0, size: size) <= width }) {
        return broken
      }
      letters -= 1
    }
  }

  /// A length to a hundredth, so that the same chart is the same text.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let fraction =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
  }

  private static func title(_ text: String) -> String {
    text.isEmpty ? "" : "<title>\(PageMarkup.escaped(text))</title>"
  }
}
