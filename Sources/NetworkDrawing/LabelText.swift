// Names in a few short lines.

/// Names in a few short lines.
package enum LabelText {
  /// `name` in at most `lines` lines of about `width` characters; what does not fit is an ellipsis.
  ///
  /// Lines break at spaces, and after a hyphen or a slash; a longer word is cut.
  ///
  /// - Complexity: O(*n*) in the characters that are shown.
  package static func wrapped(_ name: String, width: Int, lines most: Int) -> String {
    // A name is at most 4 KiB, but one character of it may be a thousand marks.
    var words = words(of: name.prefix(width * (most + 1)), width: width)[...]
    let isCutShort = name.dropFirst(width * (most + 1)).isEmpty == false
    var lines: [String] = []
    while let first = words.popFirst() {
      var line = first
      while let next = words.first,
        trimmed(line + next).count <= width || (next.count <= 2 && line.count < width)
      {
        line += next
        words = words.dropFirst()
      }
      lines.append(trimmed(line))
      guard lines.count == most else { continue }
      if !words.isEmpty || isCutShort { lines[most - 1] = shortened(lines[most - 1], to: width) }
      break
    }
    return lines.joined(separator: "\n")
  }

  /// The words of a text, each with the space, hyphen or slash that ends it.
  private static func words(of text: Substring, width: Int) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      word.append(character == "\u{A0}" ? " " : character)
      let ends = character.isWhitespace || "-/–—".contains(character)
      if ends || word.count >= width {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func shortened(_ line: String, to width: Int) -> String {
    var line = line
    while line.count >= width || line.last?.isWhitespace == true { line.removeLast() }
    return line + "…"
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last?.isWhitespace == true { line = line.dropLast() }
    while line.first?.isWhitespace == true { line = line.dropFirst() }
    return String(line)
  }
}
