// Labels as Graphviz reads them; the only place that writes markup.

extension DOTLabel {
  /// The setting that gives this label to the attribute `key`.
  func setting(key: String) -> DOTSetting {
    switch self {
    case .text("", _): DOTSetting(key, "")
    case .text(let text, let alignment):
      DOTSetting(key, DOTEscaping.label(text, alignment: alignment))
    case .table(let table): DOTSetting(key, table.markup, isMarkup: true)
    }
  }
}

extension DOTTable {
  /// The table in Graphviz's HTML-like language.
  var markup: String {
    var out = "<TABLE BORDER=\"\(bounded(border, 0...20))\""
    out += " CELLBORDER=\"\(bounded(cellBorder, 0...20))\""
    out += " CELLSPACING=\"\(bounded(spacing, 0...50))\""
    out += " CELLPADDING=\"\(bounded(padding, 0...50))\""
    if let colour { out += " COLOR=\"\(colour.hexadecimal)\"" }
    if let background { out += " BGCOLOR=\"\(background.hexadecimal)\"" }
    if isRounded { out += " STYLE=\"ROUNDED\"" }
    out += ">"
    append(rows, to: &out, depth: 0)
    return out + "</TABLE>"
  }

  /// Graphviz refuses a table without rows and a row without cells.
  private func append(_ rows: [[DOTCell]], to out: inout String, depth: Int) {
    for row in rows.isEmpty ? [[]] : rows {
      out += "<TR>"
      for cell in row.isEmpty ? [DOTCell()] : row { append(cell, to: &out, depth: depth) }
      out += "</TR>"
    }
  }

  private func append(_ cell: DOTCell, to out: inout String, depth: Int) {
    out += "<TD"
    if let background = cell.background { out += " BGCOLOR=\"\(background.hexadecimal)\"" }
    if let border = cell.border { out += " BORDER=\"\(bounded(border, 0...20))\"" }
    if let colour = cell.colour { out += " COLOR=\"\(colour.hexadecimal)\"" }
    if let width = cell.width { out += " WIDTH=\"\(bounded(width, 0...2000))\"" }
    if let height = cell.height { out += " HEIGHT=\"\(bounded(height, 0...2000))\"" }
    if cell.isFixedSize { out += " FIXEDSIZE=\"TRUE\"" }
    if cell.columns > 1 { out += " COLSPAN=\"\(bounded(cell.columns, 1...50))\"" }
    if cell.rows > 1 { out += " ROWSPAN=\"\(bounded(cell.rows, 1...50))\"" }
    let side = cell.alignment.side
    out += " ALIGN=\"\(side)\" BALIGN=\"\(side)\">"
    if let table = cell.table, depth == 0 {
      out += "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(bounded(spacing, 0...50))\">"
      append(table, to: &out, depth: 1)
      out += "</TABLE>"
    } else {
      for (index, line) in cell.lines.enumerated() {
        if index > 0 { out += "<BR/>" }
        for piece in line.pieces { out += piece.markup }
      }
    }
    out += "</TD>"
  }
}

extension DOTPiece {
  /// The piece in Graphviz's HTML-like language; nothing where there is no text, because
  /// Graphviz refuses an empty piece.
  fileprivate var markup: String {
    guard !text.isEmpty else { return "" }
    var out = DOTEscaping.cell(text)
    if isItalic { out = "<I>\(out)</I>" }
    if isBold { out = "<B>\(out)</B>" }
    var font = ""
    if let face = self.font { font += " FACE=\"\(face.rawValue)\"" }
    if let size {
      font += " POINT-SIZE=\"\(DOTNumber.text(size.isNaN ? 1 : min(max(size, 1), 500)))\""
    }
    if let colour { font += " COLOR=\"\(colour.hexadecimal)\"" }
    return font.isEmpty ? out : "<FONT\(font)>\(out)</FONT>"
  }
}

extension DOTAlignment {
  fileprivate var side: String {
    switch self {
    case .left: "LEFT"
    case .centre: "CENTER"
    case .right: "RIGHT"
    }
  }
}

private func bounded(_ value: Int, _ range: ClosedRange<Int>) -> Int {
  min(max(value, range.lowerBound), range.upperBound)
}
