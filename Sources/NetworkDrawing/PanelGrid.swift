// Small pictures in rows, one for each day.

import DOT

/// How small pictures of one network stand on a page: in rows, as large as they fit.
struct PanelGrid {
  /// The share of their usual room that names get in the layout of small pictures.
  static let nameShare = 0.4

  let columns: Int
  let rows: Int
  /// The extent of all pictures, in the points of the network.
  let width: Double
  let height: Double
  /// How many points of the network are one on the page.
  let scale: Double

  private let panel: (width: Double, height: Double)
  /// The height of the name of a day, and the space around a picture, on the page.
  static let titleHeight = 16.0, gap = 8.0

  /// The grid of `count` pictures of `arrangement` in `room`; of a single one where it is 0.
  init(count: Int, _ arrangement: Arrangement, _ room: (width: Double, height: Double)) {
    guard count > 0 else {
      (columns, rows) = (1, 1)
      scale = max(arrangement.width / room.width, arrangement.height / room.height, 0.8)
      (width, height) = (arrangement.width, arrangement.height)
      panel = (width, height)
      return
    }
    func needed(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let free = (
        width: room.width / Double(columns) - Self.gap,
        height: room.height / Double(rows) - Self.gap - Self.titleHeight
      )
      guard free.width > 10, free.height > 10 else { return .infinity }
      return max(arrangement.width / free.width, arrangement.height / free.height)
    }
    let best = (1...count).min { needed($0) < needed($1) } ?? 1
    columns = best
    rows = (count + best - 1) / best
    scale = max(needed(best), 0.8)
    panel = (
      arrangement.width + Self.gap * scale,
      arrangement.height + (Self.gap + Self.titleHeight) * scale
    )
    width = panel.width * Double(columns)
    height = panel.height * Double(rows)
  }

  /// Where the picture at `place` begins, from the lower left corner of all.
  func offset(of place: Int) -> DOTPoint {
    let (row, column) = (place / columns, place % columns)
    return DOTPoint(
      x: panel.width * Double(column) + Self.gap * scale / 2,
      y: panel.height * Double(rows - 1 - row) + Self.gap * scale / 2)
  }
}
