// Quantities between groups, as a matrix of tinted cells.

import Foundation

/// Quantities between each two of some groups, as a matrix of tinted cells with their numbers.
struct MatrixChart {
  /// The groups, in rows and in columns.
  var names: [String]
  /// The quantity of each row and column; `nil` where it is undefined.
  var values: [[Double?]]
  /// The number of a cell as it is written.
  var number: (Double) -> String

  /// The chart.
  func canvas(width: Double = 680) -> ChartCanvas {
    let size = 12.0
    let widest = names.map { ChartCanvas.width(of: $0, size: size) }.max() ?? 0
    let nameWidth = min(190, widest + 8)
    let count = Double(max(1, names.count))
    let cell = min(64, max(26, (width - nameWidth - 70) / count))
    let heading = min(130, widest * 0.72 + 18)
    var canvas = ChartCanvas(width: nameWidth + cell * count + heading * 0.75 + 10, height: 0)
    let most = values.flatMap { $0.compactMap(\.self) }.max() ?? 0
    for (column, name) in names.enumerated() {
      let x = nameWidth + cell * (Double(column) + 0.5)
      let text = ChartCanvas.wrapped(name, width: 165, size: size, lines: 1)[0]
      canvas.text(text, x: x, y: heading - 6, size: size, turned: -42)
    }
    for (row, name) in names.enumerated() {
      let y = heading + cell * Double(row)
      let text = ChartCanvas.wrapped(name, width: nameWidth, size: size, lines: 1)[0]
      canvas.text(text, x: nameWidth - 7, y: y + cell / 2 + 4, anchor: .end, size: size)
      for (column, value) in values[row].enumerated() {
        let x = nameWidth + cell * Double(column)
        let share = most > 0 ? (value ?? 0) / most : 0
        canvas.rectangle(
          x: x + 0.5, y: y + 0.5, width: cell - 1, height: cell - 1, fill: Self.tint(share),
          title: "\(name) – \(names[column]) : \(value.map(number) ?? "–")")
        let text = value.map(number) ?? "–"
        canvas.text(
          text, x: x + cell / 2, y: y + cell / 2 + 4, anchor: .middle,
          size: min(size, cell / max(1, Double(text.count)) * 1.5),
          fill: Self.isDark(share) ? "#ffffff" : "#000000")
      }
    }
    canvas.height = heading + cell * count + 6
    return canvas
  }

  /// From nearly white to a dark blue, in even steps of lightness.
  private static func tint(_ share: Double) -> String {
    "#"
      + channels(share).map { value in
        (value < 16 ? "0" : "") + String(value, radix: 16)
      }.joined()
  }

  private static func channels(_ share: Double) -> [Int] {
    let share = min(max(share, 0), 1).squareRoot()
    return zip([0xF4, 0xF4, 0xF2], [0x00, 0x4F, 0x80]).map { pale, deep in
      Int((Double(pale) + Double(deep - pale) * share).rounded())
    }
  }

  /// Whether white stands out more than black from the tint; either is at least 4.5 to 1, the
  /// contrast that WCAG 2.1 asks for (success criterion 1.4.3).
  private static func isDark(_ share: Double) -> Bool {
    let light = channels(share).map { channel in
      let value = Double(channel) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] < 0.179
  }
}
