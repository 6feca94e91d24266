// Quantities over time, as lines.

/// Quantities over a row of periods, as lines on an axis that begins at 0.
struct LineChart {
  /// One line.
  struct Series {
    /// What it shows.
    var name: String
    /// A value for each period.
    var values: [Double]
  }

  /// The periods, from the left.
  var periods: [String]
  /// The lines, at most three, which differ in colour and in dash.
  var series: [Series]
  /// What the horizontal and the vertical axis show, with the unit.
  var periodTitle: String, valueTitle: String
  /// The number of an axis mark as it is written.
  var number: (Double) -> String

  private static let inks = [ChartCanvas.Ink.first, ChartCanvas.Ink.second, ChartCanvas.Ink.third]
  private static let dashes = ["", "7 4", "2 4"]

  /// The chart.
  func canvas(width: Double = 680, height plot: Double = 220) -> ChartCanvas {
    let axis = ChartAxis(
      upTo: series.flatMap(\.values).max() ?? 0,
      wholeNumbers: series.flatMap(\.values).allSatisfy { $0 == $0.rounded() })
    let markWidth = (axis.marks.map { ChartCanvas.width(of: number($0), size: 11) }.max() ?? 0) + 8
    let (left, top) = (markWidth + 20, 14 + 18 * Double(series.count))
    let right = width - 24
    var canvas = ChartCanvas(width: width, height: 0)
    for (place, line) in series.enumerated() {
      let y = 12 + 18 * Double(place)
      canvas.path(
        through: [(left, y), (left + 34, y)], stroke: Self.inks[place % 3],
        dash: Self.dashes[place % 3])
      canvas.circle(x: left + 17, y: y, radius: 3.2, fill: Self.inks[place % 3])
      canvas.text(line.name, x: left + 42, y: y + 4.5, size: 12.5)
    }
    let bottom = top + plot
    for mark in axis.marks {
      let y = bottom - axis.position(of: mark, along: plot)
      canvas.line(from: (left, y), to: (right, y))
      canvas.text(
        number(mark), x: left - 7, y: y + 4, anchor: .end, size: 11, fill: ChartCanvas.Ink.quiet)
    }
    let step = periods.count > 1 ? (right - left - 20) / Double(periods.count - 1) : 0
    let place = { (index: Int) in left + 10 + Double(index) * step }
    addPeriods(to: &canvas, at: place, step: step, y: bottom)
    for (index, line) in series.enumerated() {
      let points = line.values.enumerated().map { period, value in
        (x: place(period), y: bottom - axis.position(of: value, along: plot))
      }
      canvas.path(through: points, stroke: Self.inks[index % 3], dash: Self.dashes[index % 3])
      for (period, point) in points.enumerated() where points.count <= 60 {
        canvas.circle(
          x: point.x, y: point.y, radius: 3.2, fill: Self.inks[index % 3],
          title: "\(periods[period]), \(line.name) : \(number(line.values[period]))")
      }
    }
    canvas.text(
      valueTitle, x: 12, y: top + plot / 2, anchor: .middle, size: 11.5,
      fill: ChartCanvas.Ink.quiet, turned: -90)
    canvas.height = bottom + 48
    canvas.text(
      periodTitle, x: (left + right) / 2, y: bottom + 40, anchor: .middle, size: 11.5,
      fill: ChartCanvas.Ink.quiet)
    return canvas
  }

  /// Writes as many periods as there is room for, the last among them.
  private func addPeriods(
    to canvas: inout ChartCanvas, at place: (Int) -> Double, step: Double, y: Double
  ) {
    let widest = (periods.map { ChartCanvas.width(of: $0, size: 11) }.max() ?? 0) + 12
    let every = max(1, step > 0 ? Int((widest / step).rounded(.up)) : 1)
    for (index, period) in periods.enumerated() {
      canvas.line(from: (place(index), y), to: (place(index), y + 4), stroke: ChartCanvas.Ink.quiet)
      guard (periods.count - 1 - index) % every == 0 else { continue }
      let isFirst = index == 0, isLast = index == periods.count - 1 && periods.count > 1
      canvas.text(
        period, x: place(index), y: y + 18,
        anchor: isLast && widest > 60 ? .end : isFirst && widest > 60 ? .start : .middle, size: 11,
        fill: ChartCanvas.Ink.quiet)
    }
    canvas.line(
      from: (place(0) - 10, y), to: (canvas.width - 24, y), stroke: ChartCanvas.Ink.quiet)
  }
}
