// Why a network file could not be opened, read or changed.

public import Collaborations
public import Wording

/// A network file that could not be opened, read or changed; nothing was changed by the attempt.
public struct StoreError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Code: Hashable, Sendable {
    /// There is no such file.
    case absent
    /// A file to be made is already there.
    case alreadyExists
    /// The folder of a file to be made is not there.
    case folderMissing
    /// The file is something else: text, a folder, another program's database.
    case notANetwork
    /// The file is damaged or cut off.
    case damaged
    /// The file was written by a newer version.
    case newerVersion
    /// The file, its folder or its disk may only be read, or it was opened for reading.
    case readOnly
    /// The system refuses to open the file, or to make one in its folder.
    case noPermission
    /// Another program was writing for all of `seconds`.
    case locked(seconds: Double)
    /// The disk is full, or a limit on the size of files is reached.
    case diskFull
    /// The system failed to read or write.
    case inputOutput
    /// No change is left to undo.
    case nothingToUndo
    /// No undone change is left to bring back.
    case nothingToRedo
    /// A change would break a rule of the records.
    case invalid(RecordError)
    /// A fault of this module.
    case internalFailure
  }

  /// What went wrong.
  public let code: Code

  /// The path of the network file.
  public let path: String

  /// What went wrong, where, and what to do, as one full sentence or two.
  public let sentence: Sentence

  /// The extended result code of SQLite, when it was SQLite that failed.
  public let sqliteCode: Int32?

  init(_ code: Code, path: String, _ sentence: Sentence, sqliteCode: Int32? = nil) {
    self.code = code
    self.path = path
    self.sentence = sentence
    self.sqliteCode = sqliteCode
  }

  static func invalid(_ error: RecordError, path: String) -> StoreError {
    StoreError(.invalid(error), path: path, error.sentence)
  }
}
