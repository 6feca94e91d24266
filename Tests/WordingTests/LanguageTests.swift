import Foundation
import TestSupport
import Testing
import Wording

@Suite("Languages")
struct LanguageTests {
  @Test("each have their own words in every sentence, with the same numbers and even quotes")
  func sentences() {
    for (place, sentence) in SampleSentences.all.enumerated() {
      let texts = [sentence.english, sentence.french, sentence.dutch]
      #expect(Set(texts).count == 3, "\(place): \(texts)")
      for text in texts {
        #expect(!text.isEmpty && !text.contains("  ") && !text.contains("nil"), "\(text)")
        #expect(text.last.map { ".:?".contains($0) } ?? false, "\(text)")
        #expect(text.count { $0 == "“" } == text.count { $0 == "”" }, "\(text)")
        #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(text)")
        #expect(text.count { $0 == "(" } == text.count { $0 == ")" }, "\(text)")
      }
      #expect(!sentence.french.contains("“"), "\(sentence.french)")
      #expect(!sentence.english.contains("«") && !sentence.dutch.contains("«"))
      let numbers = texts.map(Self.numbers)
      #expect(numbers[0] == numbers[1] && numbers[0] == numbers[2], "\(texts)")
    }
  }

  @Test("keep what is interpolated as it was given")
  func verbatim() {
    let name = "Association : « l’œuf » ; oui ?"
    for language in Language.allCases {
      let text = Sentence.unknownName(type: "actor", typed: name, closest: [], canCreate: true)
        .text(in: language)
      #expect(text.contains(name))
    }
  }

  @Test("agree in French with what they are about")
  func agreement() {
    func removed(_ type: String) -> String {
      Sentence.edited(type: type, name: "X", id: "x", status: "removed").french
    }
    #expect(removed("actor") == "L’acteur «\u{A0}X\u{A0}» (id x) a été supprimé.")
    #expect(removed("edition") == "L’édition «\u{A0}X\u{A0}» (id x) a été supprimée.")
    #expect(removed("collaboration") == "La collaboration «\u{A0}X\u{A0}» (id x) a été supprimée.")
    let unknown = Sentence.unknownName(type: "edition", typed: "X", closest: [], canCreate: false)
    #expect(unknown.french == "Il n’y a ici aucune édition nommée «\u{A0}X\u{A0}».")
  }

  @Test("say a count of 0, 1 and 2 as their grammar wants")
  func plurals() {
    let left = [0, 1, 2].map { Sentence.undatedRecordsLeftOut(count: $0) }
    #expect(left[0].french.hasPrefix("0 fiche sans date a été laissée"))
    #expect(left[1].french.hasPrefix("1 fiche sans date a été laissée"))
    #expect(left[2].french.hasPrefix("2 fiches sans date ont été laissées"))
    #expect(left[0].dutch.hasPrefix("0 fiches") && left[1].dutch.hasPrefix("1 fiche "))
    #expect(left[0].english.hasPrefix("0 records") && left[1].english.hasPrefix("1 record "))
    for count in [1, 2, 5_000] {
      for thing in CountedThing.allCases {
        let said = Sentence.counted(count, thing)
        #expect(said.french.hasSuffix("s") || said.french.hasSuffix("x") || count < 2, "\(said)")
        #expect(said.dutch.hasSuffix("s") || said.dutch.hasSuffix("n") || count == 1, "\(said)")
      }
    }
  }

  @Test("have words for every measure, every kind and every field")
  func words() {
    for measure in SampleSentences.measures {
      for sentence in [
        Sentence.definition(of: measure), .normalisation(of: measure),
        .disconnectedRule(of: measure), .measureName(measure),
      ] where measure != "pagerank" || sentence.english != "PageRank" {
        let isSame = sentence.english == sentence.french || sentence.english == sentence.dutch
        #expect(!isSame || sentence.english == "clustering", "\(measure): \(sentence)")
      }
    }
    for key in SampleSentences.networkMeasures {
      let sentence = Sentence.networkMeasure(key)
      #expect(!sentence.english.isEmpty && sentence.english != sentence.french, "\(key)")
      #expect(sentence.english != sentence.dutch, "\(key)")
    }
  }

  /// The numbers of a text without what separates their thousands and decimals.
  private static func numbers(_ text: String) -> [String] {
    var numbers: [String] = []
    var current = ""
    for character in text + " " {
      if ("0"..."9").contains(character) {
        current.append(character)
      } else if !".,\u{202F}".contains(character) {
        if !current.isEmpty { numbers.append(current) }
        current = ""
      }
    }
    return numbers.sorted()
  }
}

/// What is written elsewhere in the sources by an English word that Wording translates.
@Suite("Words of the sources")
struct SourceWordTests {
  @Test("that stand above columns have French and Dutch")
  func headings() throws {
    var found = 0
    let calls = try Regex(#"(\.text|\.number|Progress)\("([^"\\]+)"\)"#)
    for file in try Sources.files(under: ["Answers", "maillage"]) {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: calls) {
        let word = String(match.output[2].substring ?? "")
        let isValue = word.contains { !$0.isLetter && !" -%95".contains($0) }
        #expect(Sentence.isHeading(word) || isValue, "\(file.lastPathComponent): “\(word)”")
        found += 1
      }
    }
    #expect(found > 80)
  }

  @Test("that the argument parser says are known by their beginnings")
  func usage() {
    let said = Sentence.usage(
      """
      Error: The value 'x' is invalid for '--weight <weight>'. Please provide one of 'a' or 'b'.
      Help:  --weight <weight>  How records weigh.
      Usage: maillage measure
        See 'maillage measure --help' for more information.
      """)
    #expect(
      said.french == """
        Erreur\u{A0}: La valeur «\u{A0}x\u{A0}» ne convient pas pour \
        «\u{A0}--weight <weight>\u{A0}». Choisissez parmi 'a' or 'b'.
        Aide\u{A0}:  --weight <weight>  How records weigh.
        Usage\u{A0}: maillage measure
          Voyez «\u{A0}maillage measure --help\u{A0}» pour en savoir plus.
        """)
    #expect(said.dutch.hasPrefix("Fout: De waarde “x” is niet geldig voor “--weight <weight>”."))
    #expect(Sentence.usage("Error: It's 'odd").french == "Erreur\u{A0}: It's 'odd")
    #expect(Sentence.usage("").dutch.isEmpty)
  }
}

enum Sources {
  /// The Swift files of rooms.
  static func files(under rooms: [String]) throws -> [URL] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    return try rooms.flatMap { room in
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: folder.appendingPathComponent(room).path)
      return paths.filter { $0.hasSuffix(".swift") }.sorted()
        .map { folder.appendingPathComponent(room).appendingPathComponent($0) }
    }
  }
}

/// The French of the sources, where typography can be checked to the last space.
@Suite("French typography")
struct TypographyTests {
  @Test("has no-break spaces inside guillemets and before double punctuation")
  func spaces() throws {
    let files = try Sources.files(under: ["Wording"])
    #expect(files.count > 10)
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(!line.contains("« ") && !line.contains(" »"), "\(file.lastPathComponent): \(line)")
        // In the sources only French has a word, a space and then double punctuation.
        for mark in [" ;", " :", " ?", " !"] {
          let places = line.ranges(of: mark).filter { range in
            let before = line[..<range.lowerBound]
            let isQuoted = before.count { $0 == "\"" } % 2 == 1
            return isQuoted && !before.contains("\\(") && before.last?.isLetter == true
          }
          #expect(places.isEmpty, "\(file.lastPathComponent): \(line)")
        }
      }
    }
  }
}
