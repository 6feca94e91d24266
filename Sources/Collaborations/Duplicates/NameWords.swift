// A name taken apart into words, before anything is known of what they mean.

/// One word of a name.
struct NameWord: Hashable, Sendable {
  /// The word folded, a short form spelled out.
  let text: String
  /// The word as it stands in the name.
  let shown: String
  /// Whether it is two capital letters or more, and nothing but capitals and digits.
  let isCapitals: Bool
  /// The part of the name in which it stands: brackets, commas, colons and dashes begin another.
  let part: Int
}

extension NameWord {
  /// The words of `name`, in its order; letters with points between them are one word.
  ///
  /// - Complexity: O(*n*) after ``NameForm/canonical(_:)``.
  static func words(of name: String) -> [NameWord] {
    var splitter = Splitter()
    for scalar in NameForm.canonical(name).unicodeScalars { splitter.take(scalar) }
    splitter.endWord()
    if splitter.pieces.isEmpty {
      return [NameWord(text: NameForm.folded(name), shown: name, isCapitals: false, part: 0)]
    }
    return joinedInitials(splitter.pieces).map { piece in
      let folded = NameForm.folded(piece.text)
      let scalars = piece.text.unicodeScalars
      let isCapitals =
        scalars.count { $0.properties.isUppercase } > 1
        && !scalars.contains { $0.properties.isLowercase }
      return NameWord(
        text: NameVocabulary.abbreviations[folded] ?? folded, shown: piece.text,
        isCapitals: isCapitals, part: piece.part)
    }
  }

  /// A run of letters, with what stood before it.
  private struct Piece {
    var text: String
    let part: Int
    /// Whether a point stood between it and the piece before it, and nothing else but spaces.
    let followsPoint: Bool
  }

  private struct Splitter {
    var pieces: [Piece] = []
    private var word = ""
    private var gap = ""
    private var part = 0

    mutating func take(_ scalar: Unicode.Scalar) {
      guard NameForm.isSeparator(scalar) else {
        word.unicodeScalars.append(scalar)
        return
      }
      endWord()
      gap.unicodeScalars.append(scalar)
    }

    mutating func endWord() {
      guard !word.isEmpty else { return }
      let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
      let breaks: Set<Unicode.Scalar> = ["(", ")", "[", "]", ":", ";", ",", "/", "|"]
      let scalars = gap.unicodeScalars
      let isBreak =
        scalars.contains { breaks.contains($0) }
        || (scalars.contains { dashes.contains($0) }
          && scalars.contains { $0.properties.isWhitespace })
      if isBreak, !pieces.isEmpty { part += 1 }
      let followsPoint =
        scalars.contains(".") && scalars.allSatisfy { $0 == "." || $0.properties.isWhitespace }
      pieces.append(Piece(text: word, part: part, followsPoint: followsPoint))
      word = ""
      gap = ""
    }
  }

  /// Joins single letters with points between them: “N.V.”, “A.R.A.C.T.”.
  private static func joinedInitials(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    var lastIsSingle = false
    for piece in pieces {
      let isSingle = piece.text.unicodeScalars.count == 1
      if isSingle, lastIsSingle, piece.followsPoint, joined.last?.part == piece.part {
        joined[joined.count - 1].text += piece.text
      } else {
        joined.append(piece)
      }
      lastIsSingle = isSingle
    }
    return joined
  }
}
