// What is said of a network file: that it cannot be opened, written or trusted.

extension Sentence {
  /// What stands where a network file was expected.
  public enum ForeignFile: Hashable, Sendable {
    case folder, empty, database, other
  }

  /// There is no file.
  public static func networkIsAbsent(path: String) -> Sentence {
    Sentence(
      english:
        "There is no network file “\(path)”. Check the name, or make it with: maillage new.")
  }

  /// A new file would take the place of one that is there.
  public static func networkExistsAlready(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” is already there and was left as it is. Choose another name.")
  }

  /// The folder of a new file is not there.
  public static func folderIsMissing(path: String, folder: String) -> Sentence {
    Sentence(
      english:
        "“\(path)” cannot be made: there is no folder “\(folder)”. Make the folder first, or "
        + "choose another.")
  }

  /// The file is not a network file.
  public static func notANetwork(path: String, found: ForeignFile) -> Sentence {
    let what =
      switch found {
      case .folder: "a folder; to read a network folder, use: maillage import"
      case .empty: "an empty file; make a network with: maillage new"
      case .database: "a database of another program; name a file made by Maillage"
      case .other:
        "a file of another sort; name a file made by Maillage, or read it with: maillage import"
      }
    return Sentence(english: "“\(path)” is not a network file but \(what).")
  }

  /// The file's content is damaged.
  public static func networkIsDamaged(path: String, detail: String) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” is damaged (\(detail)). Keep a copy of it, and go back to "
        + "your last good copy.")
  }

  /// The file is shorter than it says it is.
  public static func networkIsTruncated(path: String, bytes: Int, expected: Int) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” is cut off: it has \(bytes) bytes of \(expected). Copy it "
        + "again from where it came, or go back to your last good copy.")
  }

  /// A record in the file is not one that Maillage could have written.
  public static func networkHoldsInvalidRecord(
    path: String, type: String, id: String, why: Sentence
  )
    -> Sentence
  {
    Sentence(
      english:
        "The network file “\(path)” holds \(withArticle(type)) (“\(id)”) that is not valid: "
        + "\(why.english) See all that is wrong with: maillage check.")
  }

  /// A text in the file is not in the encoding that every text there has.
  public static func textIsNotUnicode() -> Sentence {
    Sentence(english: "A text of it is not in UTF-8.")
  }

  /// A text in the file is not the list or table that it should be.
  public static func textIsNotJSON(text: String) -> Sentence {
    Sentence(english: "Maillage did not write “\(text)”.")
  }

  /// The file was written by a newer Maillage.
  public static func networkIsNewer(path: String, version: Int, known: Int) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” was written by a newer Maillage (file version \(version), and "
        + "this one knows up to \(known)). Install the newer Maillage to open it.")
  }

  /// The file was opened for reading.
  public static func networkIsOpenForReading(path: String) -> Sentence {
    Sentence(english: "The network file “\(path)” was opened for reading; nothing was changed.")
  }

  /// The file or its disk may only be read.
  public static func networkIsReadOnly(path: String) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” may only be read: the file, its folder or its disk is "
        + "write-protected. Nothing was changed. Copy it to a folder where you may write.")
  }

  /// The reader may not open the file.
  public static func networkIsForbidden(path: String) -> Sentence {
    Sentence(
      english:
        "You have no permission to open “\(path)”. Ask its owner, or copy it to a folder of yours.")
  }

  /// Nothing may be made in the folder.
  public static func folderIsForbidden(path: String, folder: String) -> Sentence {
    Sentence(
      english:
        "“\(path)” cannot be made: you have no permission to write in the folder “\(folder)”. "
        + "Choose another folder.")
  }

  /// Somebody else is writing.
  public static func networkIsLocked(path: String, seconds: String) -> Sentence {
    Sentence(
      english:
        "Another program was writing to “\(path)” for more than \(seconds) s, so nothing was "
        + "changed. Try again, or wait longer with: --wait.")
  }

  /// The disk is full.
  public static func diskIsFull(path: String) -> Sentence {
    Sentence(
      english:
        "The disk of “\(path)” is full, or a limit on the size of files is reached. Nothing was "
        + "changed. Make room, and try again.")
  }

  /// The system failed to read or write.
  public static func diskFailed(path: String, detail: String) -> Sentence {
    Sentence(
      english:
        "Reading or writing “\(path)” failed (\(detail)). Nothing more was acknowledged. Check "
        + "the disk, then run: maillage check.")
  }

  /// There is no change to undo.
  public static func nothingToUndo(path: String) -> Sentence {
    Sentence(english: "There is nothing to undo in “\(path)”.")
  }

  /// There is no undone change to bring back.
  public static func nothingToRedo(path: String) -> Sentence {
    Sentence(
      english:
        "There is nothing to redo in “\(path)”: nothing was undone since the last change.")
  }

  /// Something failed that never should.
  public static func storeFailed(path: String, detail: String) -> Sentence {
    Sentence(
      english:
        "Maillage failed on “\(path)” in a way that is its own fault (\(detail)). Nothing was "
        + "changed. Please report it.")
  }

  private static func withArticle(_ noun: String) -> String {
    guard let first = noun.first else { return noun }
    return "aeiou".contains(first) ? "an \(noun)" : "a \(noun)"
  }
}

// MARK: - What a check finds

extension Sentence {
  /// The file's structure is damaged.
  public static func checkFoundDamage(detail: String) -> Sentence {
    Sentence(english: "The file's structure is damaged: \(detail).")
  }

  /// A row refers to one that is not there.
  public static func checkFoundDangling(table: String, key: String, missing: String) -> Sentence {
    Sentence(
      english:
        "Row \(key) of the table “\(table)” refers to a row of “\(missing)” that is not there.")
  }

  /// A record is not valid.
  public static func checkFoundInvalid(type: String, id: String, why: Sentence) -> Sentence {
    Sentence(english: "The \(type) “\(id)” is not valid: \(why.english)")
  }

  /// The history does not lead to what the file holds.
  public static func checkFoundHistoryGap(type: String, number: Int, isPresent: Bool) -> Sentence {
    Sentence(
      english: isPresent
        ? "The history does not say how the \(type) number \(number) came into the file."
        : "The history says that there is a \(type) number \(number), and the file has none.")
  }

  /// An entry of the history could not be undone or redone.
  public static func checkFoundBrokenEntry(entry: Int, detail: String) -> Sentence {
    Sentence(english: "Entry \(entry) of the history is broken: \(detail).")
  }
}
