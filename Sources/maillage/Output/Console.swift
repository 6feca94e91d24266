// Where results and messages go.

import Answers
import Foundation
import Wording

/// Standard output for results, standard error for messages.
enum Console {
  /// The language of messages; set once, when the options are read.
  nonisolated(unsafe) private(set) static var language = Language.english

  /// Says everything in `language` from here on.
  static func speak(_ language: Language) {
    // Safe: called before any other thread is started.
    unsafe Self.language = language
  }

  /// Prints a result.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// A sentence in the language of messages.
  static func words(_ sentence: Sentence) -> String {
    // Safe: the language is set before any other thread is started.
    unsafe sentence.text(in: language)
  }

  /// Says something on standard error.
  static func say(_ sentence: Sentence) {
    FileHandle.standardError.write(Data("maillage: \(words(sentence))\n".utf8))
  }

  /// Prints an answer as a table on standard error, beside the result.
  static func explain(_ answer: Answer) {
    // Safe: as in `words`.
    let text = unsafe answer.text(.table, in: language)
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Prints an answer, and its notes on standard error.
  static func print(_ answer: Answer, as format: AnswerFormat) {
    for note in answer.notes { say(note) }
    // Safe: as in `words`.
    unsafe print(answer.text(format, in: language))
  }
}
