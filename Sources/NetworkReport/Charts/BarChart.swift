// Quantities by name, as bars.

/// Quantities by name, as horizontal bars on an axis that begins at 0.
struct BarChart {
  /// One bar.
  struct Bar {
    /// The name beside it.
    var name: String
    /// Its length, 0 or more; `nil` for a quantity that is not known, which is said and not drawn.
    var value: Double?
    /// The quantity as it is written at the end of the bar.
    var label: String
    /// Whether it stands out.
    var isMarked = false
  }

  /// The bars, from the top.
  var bars: [Bar]
  /// What the axis shows, with its unit.
  var axisTitle: String
  /// Whether quantities are whole numbers.
  var isCounted = true
  /// The number of an axis mark as it is written.
  var number: (Double) -> String

  /// The chart.
  func canvas(width: Double = 680) -> ChartCanvas {
    let size = 12.5
    let nameWidth = min(
      260, max(90, (bars.map { ChartCanvas.width(of: $0.name, size: size) }.max() ?? 0) + 6))
    let names = bars.map { ChartCanvas.wrapped($0.name, width: nameWidth, size: size, lines: 2) }
    let labelWidth = (bars.map { ChartCanvas.width(of: $0.label, size: size) }.max() ?? 0) + 8
    let left = nameWidth + 10
    let length = max(60, width - left - labelWidth)
    let axis = ChartAxis(upTo: bars.compactMap(\.value).max() ?? 0, wholeNumbers: isCounted)
    var canvas = ChartCanvas(width: width, height: 0)
    let heights = names.map { max(24, Double($0.count) * 15 + 7) }
    let bottom = 6 + heights.reduce(0, +)
    for mark in axis.marks {
      let x = left + axis.position(of: mark, along: length)
      canvas.line(from: (x, 4), to: (x, bottom + 4))
      canvas.text(
        number(mark), x: x, y: bottom + 19, anchor: .middle, size: 11, fill: ChartCanvas.Ink.quiet)
    }
    var y = 6.0
    for ((bar, lines), height) in zip(zip(bars, names), heights) {
      let middle = y + height / 2
      for (line, text) in lines.enumerated() {
        let offset = (Double(line) - Double(lines.count - 1) / 2) * 15
        canvas.text(text, x: nameWidth, y: middle + offset + 4.5, anchor: .end, size: size)
      }
      let extent = bar.value.map { axis.position(of: $0, along: length) } ?? 0
      if bar.value != nil {
        canvas.rectangle(
          x: left, y: middle - 8, width: max(extent, 1), height: 16,
          fill: bar.isMarked ? ChartCanvas.Ink.second : ChartCanvas.Ink.first,
          title: "\(bar.name) : \(bar.label)")
      }
      canvas.text(bar.label, x: left + extent + 6, y: middle + 4.5, size: size)
      y += height
    }
    canvas.line(from: (left, 4), to: (left, bottom + 4), stroke: ChartCanvas.Ink.quiet)
    canvas.text(
      axisTitle, x: left + length / 2, y: bottom + 37, anchor: .middle, size: 11.5,
      fill: ChartCanvas.Ink.quiet)
    canvas.height = bottom + 44
    return canvas
  }
}
