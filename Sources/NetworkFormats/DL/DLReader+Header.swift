// The header of a DL file: keys in any order, and labels under their headings.

import Collaborations
import Wording

extension DLReader {
  private enum Labels { case rows, columns, both, levels }

  /// Reads the header, and returns the index of the first line of data, and what stands after the
  /// word that announces them.
  mutating func readHeader(_ lines: [String], byteCount: Int) throws(FormatError)
    -> (line: Int, rest: String)
  {
    var open: (labels: Labels, lines: [String])?
    for (number, line) in lines.enumerated() {
      for piece in DLHeaderLine.pieces(of: line, areLabels: open != nil) {
        let trimmed = NameForm.canonical(String(piece.prefix(65_536)))
        let folded = trimmed.lowercased()
        // In a list of labels a word without a colon is a label, whatever it is.
        if folded == "data" && open == nil || folded.hasPrefix("data:")
          || folded.hasPrefix("data ") && folded.hasSuffix(":")
        {
          close(&open)
          try checkSizes(byteCount: byteCount)
          return (number + 1, String(trimmed.drop { $0 != ":" }.dropFirst()))
        }
        if let heading = Self.labelHeading(folded) {
          close(&open)
          open = (heading.labels, [])
          let rest = trimmed.drop { $0 != ":" }.dropFirst()
          if !NameForm.canonical(String(rest)).isEmpty { open?.lines.append(String(rest)) }
          if heading.isEmbedded {
            embed(heading.labels)
            open = nil
          }
          continue
        }
        if open != nil, !folded.contains("=") || folded.hasPrefix("\"") {
          if !trimmed.isEmpty { open?.lines.append(piece) }
          continue
        }
        close(&open)
        try readKeys(folded, line: number + 1)
      }
    }
    throw failure(.fault(.dataLine))
  }

  private static func labelHeading(_ line: String) -> (labels: Labels, isEmbedded: Bool)? {
    let words = line.split(whereSeparator: { $0.isWhitespace || $0 == ":" })
    guard let place = words.firstIndex(of: "labels"), place <= 1 else { return nil }
    let isEmbedded = words.contains("embedded")
    guard isEmbedded || line.contains(":") else { return nil }
    if place == 0 { return (.both, isEmbedded) }
    return switch words[0] {
    case "row", "rows": (.rows, isEmbedded)
    case "column", "columns", "col", "cols": (.columns, isEmbedded)
    case "level", "matrix", "levels", "matrices", "page", "pages": (.levels, isEmbedded)
    default: nil
    }
  }

  private mutating func embed(_ labels: Labels) {
    if labels == .rows || labels == .both { header.rowsEmbedded = true }
    if labels == .columns || labels == .both { header.columnsEmbedded = true }
  }

  private mutating func close(_ open: inout (labels: Labels, lines: [String])?) {
    guard let (labels, lines) = open else { return }
    open = nil
    let expected =
      switch labels {
      case .rows, .both: header.rows
      case .columns: header.columns
      case .levels: header.levels
      }
    var names = lines.map { NameForm.canonical($0) }
    if names.count != expected || names.contains(where: { $0.contains(",") }) {
      names = lines.flatMap { Self.split($0) }
    }
    switch labels {
    case .rows: header.rowLabels = names
    case .columns: header.columnLabels = names
    case .both:
      header.rowLabels = names
      if !header.isTwoMode { header.columnLabels = names }
    case .levels: header.levelLabels = names
    }
  }

  private mutating func readKeys(_ line: String, line number: Int) throws(FormatError) {
    let spaced = line.replacing("=", with: " = ").replacing(":", with: " ")
    var words = spaced.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)[...]
    while let word = words.popFirst() {
      if words.first == "=" { words = words.dropFirst() }
      switch word {
      case "dl": break
      case "n", "nr", "nc", "nm":
        guard let value = words.popFirst().flatMap({ Int($0) }), value > 0 else {
          throw failure(.faultHasNoNumber(word), line: number)
        }
        switch word {
        case "n": (header.rows, header.columns) = (value, value)
        case "nr":
          header.rows = value
          header.isTwoMode = true
        case "nc":
          header.columns = value
          header.isTwoMode = true
        default: header.levels = value
        }
      case "format": header.format = words.popFirst() ?? header.format
      case "diagonal": header.hasDiagonal = words.popFirst() != "absent"
      case "data": break
      default: throw failure(.faultIsNo(.key, Sentence.excerpt(word)), line: number)
      }
    }
  }

  private mutating func checkSizes(byteCount: Int) throws(FormatError) {
    guard header.rows > 0, header.columns > 0 else {
      throw failure(.fault(.size))
    }
    // A list of edges between the members of one set says so, and may give the size twice.
    if header.isTwoMode, header.rows == header.columns,
      ["edgelist1", "el1", "nodelist1", "nl1", "nodelist1b", "nl1b"].contains(header.format)
    {
      header.isTwoMode = false
      if header.columnLabels.isEmpty { header.columnLabels = header.rowLabels }
    }
    let largest = max(header.rows, header.columns, header.levels)
    guard largest <= max(10_000, byteCount) else {
      throw failure(.faultDeclaresTooMany(largest))
    }
  }
}
