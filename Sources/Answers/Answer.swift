// What a command answers, in each of the forms a person or a script may ask for.

public import Wording

/// The forms in which an answer is printed.
public enum AnswerFormat: String, CaseIterable, Sendable {
  case table, json, csv, markdown
}

/// What a command answers: the JSON that scripts rely on, and the table that people read.
public struct Answer: Sendable {
  /// The answer for scripts; its keys are a contract.
  public let json: JSONValue
  /// The answer for people, as tables under one another.
  public let sections: [Section]
  /// What a reader must know, said beside the answer.
  public let notes: [Sentence]

  /// One table of an answer, with what stands above it.
  public struct Section: Sendable {
    /// What stands above the table.
    public let title: Sentence?
    /// The table, or `nil` where the title says it all.
    public let table: TextTable?

    /// Creates a section.
    public init(_ title: Sentence? = nil, _ table: TextTable? = nil) {
      self.title = title
      self.table = table
    }
  }

  /// Creates an answer.
  public init(json: JSONValue, sections: [Section], notes: [Sentence] = []) {
    self.json = json
    self.sections = sections
    self.notes = notes
  }

  /// The answer in one of its forms, ending in a line break unless it is empty.
  ///
  /// Keys, headers and numbers of JSON and CSV are the same in every language. CSV is the first
  /// table alone, since a file of several tables is no CSV.
  public func text(_ format: AnswerFormat, in language: Language) -> String {
    switch format {
    case .json: return json.text(in: language) + "\n"
    case .csv: return (sections.lazy.compactMap(\.table).first?.csv).map { $0 + "\n" } ?? ""
    case .markdown:
      return joined { section in
        [
          section.title.map { "**\($0.text(in: language))**" },
          section.table?.markdown(in: language),
        ]
      }
    case .table:
      return joined { section in
        [section.title?.text(in: language), section.table?.aligned(in: language)]
      }
    }
  }

  private func joined(_ parts: (Section) -> [String?]) -> String {
    let texts = sections.map { parts($0).compactMap(\.self).joined(separator: "\n\n") }
    let text = texts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    return text.isEmpty ? "" : text + "\n"
  }
}
