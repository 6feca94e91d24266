// One line of a DL header that says several things.

/// Takes apart a line of a DL header that says several things: `dl n=3 labels: a,b data: 0 1`.
enum DLHeaderLine {
  /// The pieces of a line, each of which is keys, or a heading with what follows it.
  ///
  /// A heading in the middle of a line begins a piece, and so does what follows the word
  /// `embedded`. Where the line continues a list of labels, only `data:` does.
  static func pieces(of line: String, areLabels: Bool) -> [String] {
    guard line.utf8.count <= 65_536 else { return [line] }
    let words = words(of: line)
    var cuts: [String.Index] = []
    var areLabels = areLabels || words.first.map { $0.text.hasPrefix("labels:") } ?? false
    for (place, word) in words.enumerated() where place > 0 {
      if word.text == "data:" || word.text.hasPrefix("data:") || isData(words, place) {
        cuts.append(word.start)
        break
      }
      if areLabels { continue }
      let earlier = words[place - 1]
      if word.text == "labels" || word.text.hasPrefix("labels:") {
        let isQualified = sides.contains(earlier.text)
        if isQualified, place == 1 { continue }
        let cut = isQualified ? earlier.start : word.start
        if cuts.last != cut { cuts.append(cut) }
        areLabels = word.text.hasPrefix("labels:")
      } else if earlier.text == "embedded" || earlier.text == "embedded:" {
        cuts.append(word.start)
      }
    }
    var pieces: [String] = []
    var start = line.startIndex
    for cut in cuts {
      pieces.append(String(line[start..<cut]))
      start = cut
    }
    pieces.append(String(line[start...]))
    return pieces
  }

  private static let sides: Set<String> = [
    "row", "rows", "column", "columns", "col", "cols", "level", "levels", "matrix", "matrices",
    "page", "pages",
  ]

  /// Whether `data` and a colon of its own stand there.
  private static func isData(_ words: [(text: String, start: String.Index)], _ place: Int) -> Bool {
    words[place].text == "data" && words.indices.contains(place + 1)
      && words[place + 1].text.hasPrefix(":")
  }

  /// The words outside quotation marks, folded, and where each begins.
  private static func words(of line: String) -> [(text: String, start: String.Index)] {
    var words: [(text: String, start: String.Index)] = []
    var start: String.Index?
    var isQuoted = false
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line.utf8[place]
      let isBreak = byte <= 32 || byte == UInt8(ascii: ",")
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isBreak || isQuoted {
        if let begun = start { words.append((line[begun..<place].lowercased(), begun)) }
        start = nil
      } else if start == nil, byte != UInt8(ascii: "\"") {
        start = place
      }
      place = line.utf8.index(after: place)
    }
    if let begun = start { words.append((line[begun...].lowercased(), begun)) }
    return words
  }
}
