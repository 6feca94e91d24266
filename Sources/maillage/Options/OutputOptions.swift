// How an answer is printed.

public import Answers
import ArgumentParser
import Foundation
public import Wording

extension AnswerFormat: WordChoice {}
extension Language: WordChoice {}

/// How an answer is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the answer: table, json, csv or markdown.")
  var format = AnswerFormat.table

  @Option(help: "The language of messages and tables: en, fr or nl (default: the locale's).")
  var lang: Language?

  func validate() throws {
    Console.speak(language)
  }

  /// The language asked for, else the locale's.
  var language: Language { lang ?? Self.localeLanguage }

  /// The language in which a command line is refused before its options are read.
  static func language(of arguments: [String]) -> Language {
    let flag = "--lang"
    for (place, word) in arguments.enumerated() where word.hasPrefix(flag) {
      let next = place + 1 < arguments.count ? arguments[place + 1] : ""
      let value = word == flag ? next : String(word.dropFirst(flag.count + 1))
      if let language = Language(rawValue: value) { return language }
    }
    return localeLanguage
  }

  /// The language that the environment asks for, English when it is none of ours.
  static var localeLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    for key in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = environment[key], !locale.isEmpty {
        return Language(rawValue: locale.prefix { $0.isLetter }.lowercased()) ?? .english
      }
    }
    return .english
  }

  /// Prints `answer` as asked.
  func print(_ answer: Answer) {
    Console.print(answer, as: format)
  }
}
