// DOT files meet Graphviz's parser.

import DOT
import Graphviz
import NetworkFormats

/// Reads DOT texts with Graphviz's parser, in a process of its own for each.
enum DOTFiles {
  /// The graphs of a text.
  static func graphs(in text: [UInt8], file: String) throws(FormatError) -> [DOTGraph] {
    do throws(GraphvizError) {
      return try DOTTextReader().graphs(in: text)
    } catch {
      throw FormatError(
        .notReadableAs, file: file, row: line(in: error.messages.first), error.sentence)
    }
  }

  /// The number after the word “line” of a message.
  private static func line(in message: String?) -> Int? {
    let words = message?.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) ?? []
    return zip(words, words.dropFirst()).first { $0.0 == "line" }.flatMap { Int($0.1) }
  }
}
