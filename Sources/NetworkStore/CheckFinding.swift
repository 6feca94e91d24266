// What a check of a network file finds.

public import Wording

/// Something wrong in a network file.
public struct CheckFinding: Hashable, Sendable {
  /// What sort of thing is wrong.
  public enum Code: String, Sendable {
    /// SQLite finds the file's structure damaged.
    case damage
    /// A row refers to one that is not there.
    case dangling
    /// A record is not valid.
    case invalid
    /// The history does not lead to what the file holds, or could not be undone or redone.
    case history
  }

  /// What sort of thing is wrong.
  public let code: Code

  /// What is wrong, as a full sentence.
  public let sentence: Sentence
}
