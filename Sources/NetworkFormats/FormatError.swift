// Why a file could not be read, or could not be written.

public import Collaborations
public import Wording

/// A file that could not be read or written at all; says which, where in it, and what to do.
public struct FormatError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// There is no such file or folder.
    case absent
    /// The file or folder may not be opened, or written to.
    case noPermission
    /// The system could not read the file.
    case unreadable
    /// The file is not what it should be: damaged, of another format, or over a limit.
    case notReadableAs
    /// What was asked makes no sense: an unknown field, a header that is not there.
    case usage
    /// What would be written is there already.
    case exists
    /// The folder in which to write is not there.
    case noFolder
    /// The system could not write.
    case cannotWrite
  }

  /// What is wrong.
  public let code: Code
  /// The path, as it was given.
  public let file: String
  /// The record's number, the header being 1, or the line's in formats of lines.
  public let row: Int?
  /// The column's header, or its number.
  public let column: String?
  /// The error as a full sentence that says what to do.
  public let sentence: Sentence

  /// Creates an error.
  public init(
    _ code: Code, file: String, row: Int? = nil, column: String? = nil, _ sentence: Sentence
  ) {
    self.code = code
    self.file = file
    self.row = row
    self.column = column
    self.sentence = sentence
  }

  /// The error as a report lists it.
  public var problem: ImportProblem {
    ImportProblem(file: file, row: row, column: column, sentence, severity: .error)
  }
}
