// What is said of network folders, layouts and graph files.

// MARK: - Network folders

extension Sentence {
  /// A file of a network folder is not there.
  public static func folderFileIsMissing(folder: String, file: String, files: [String]) -> Sentence
  {
    Sentence(
      english:
        "The folder “\(excerpt(folder, limit: 300))” has no file “\(file)”; a network folder has "
        + "\(files.joined(separator: ", ")).")
  }

  /// A header stands twice.
  public static func headerTwice(file: String, header: String) -> Sentence {
    Sentence(english: "Two columns of \(file) are called “\(excerpt(header))”; rename one of them.")
  }

  /// A column has no header.
  public static func headerIsEmpty(file: String, column: Int) -> Sentence {
    Sentence(
      english: "Column \(column) of \(file) has no name that an attribute can have; name it.")
  }

  /// The header of a file is not as it should be.
  public static func headersAreMissing(
    file: String, missing: [String], unexpected: [String], expected: [String]
  ) -> Sentence {
    var text = ""
    if !missing.isEmpty { text = "\(file) has no column \(quoted(missing))" }
    if !unexpected.isEmpty {
      text +=
        text.isEmpty
        ? "\(file) has the unexpected column \(quoted(unexpected))"
        : ", and has the unexpected \(quoted(unexpected))"
    }
    return Sentence(
      english: text + "; its columns are \(expected.joined(separator: ",")), then attributes.")
  }

  /// How sure a source is, where there is no source.
  public static var certaintyWithoutSource: Sentence {
    Sentence(english: "The row says how sure its source is and names no source; it was left out.")
  }

  /// A cell does not hold what its column's header says.
  public static func notOfType(value: String, type: String) -> Sentence {
    Sentence(english: "“\(excerpt(value))” is not \(type), as the column's header says it is.")
  }

  /// A published total is not written as one.
  public static func notATotal(text: String) -> Sentence {
    Sentence(english: "“\(excerpt(text))” is no total; write it as visitors=2500.")
  }

  /// A key stands in two rows of a file.
  public static func keyStandsTwice(field: String, value: String) -> Sentence {
    Sentence(
      english: "The \(field) “\(value)” stands in an earlier row already; each may stand once.")
  }

  /// A cell refers to a record that no row has.
  public static func danglingReference(field: String, value: String) -> Sentence {
    Sentence(
      english:
        "No row of this folder has the \(field) “\(excerpt(value))”; add it, or correct the cell.")
  }

  /// A cell refers to a name that several records have.
  public static func referenceIsAmbiguous(field: String, value: String) -> Sentence {
    Sentence(
      english:
        "Several records of this folder have the name “\(excerpt(value))” (\(field)); write the id "
        + "of the one you mean.")
  }

  /// A participation is in an event or in a collaboration.
  public static var participationNeedsOne: Sentence {
    Sentence(
      english: "Fill in either the event or the collaboration of a participation, and not both.")
  }

  /// A count contradicts the participations.
  public static func participantCountDiffers(said: Int, found: Int) -> Sentence {
    Sentence(
      english:
        "The row counts \(said) participants and participations.csv has \(found); the latter is "
        + "kept.")
  }

  /// A collaboration has no participants.
  public static func collaborationHasNobody(id: String) -> Sentence {
    Sentence(
      english:
        "No row of participations.csv takes part in the collaboration “\(excerpt(id))”; add one.")
  }

  /// Something stands where a folder would be written.
  public static func outputExists(path: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” exists already; give another name, or --replace it.")
  }

  /// What stands there is no network folder.
  public static func outputIsNoNetworkFolder(path: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” is no network folder and is not replaced; give another name."
    )
  }

  /// The network folder that stands there holds something else too.
  public static func outputHoldsOtherFiles(path: String, file: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” also holds “\(excerpt(file))”, which replacing it would "
        + "remove; move that file first, or give another name.")
  }

  /// The folder in which to write is not there.
  public static func outputFolderIsMissing(path: String) -> Sentence {
    Sentence(
      english: "There is no folder “\(excerpt(path, limit: 300))” to write in; make it first.")
  }

  private static func quoted(_ words: [String]) -> String {
    words.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
  }
}

// MARK: - Layouts

extension Sentence {
  /// The file cannot be read in the layout that was asked for.
  public static func notThisLayout(path: String, layout: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” has not the columns of the layout “\(layout)”; say which "
        + "column is which, as in --column actor=Partner.")
  }

  /// A weight that a record cannot have.
  public static func weightIsNotPositive(value: String) -> Sentence {
    Sentence(
      english:
        "The weight \(value) is not above 0; it is kept as an attribute, and the tie counts as 1.")
  }

  /// A compressed file is damaged.
  public static func compressionIsDamaged(path: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” is compressed and is damaged or cut short; get it again.")
  }

  /// A compressed file would become too large.
  public static func compressionIsTooLarge(path: String, limit: Int) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(path, limit: 300))” becomes larger than \(limit) bytes when it is "
        + "decompressed, or a thousand times itself; it is refused.")
  }
}

// MARK: - Graph files

extension Sentence {
  /// Two nodes have one id.
  public static func nodeStandsTwice(id: String) -> Sentence {
    Sentence(english: "Two nodes have the id “\(excerpt(id))”; give each its own.")
  }

  /// An attribute is declared twice under one id.
  public static func keyIsDeclaredTwice(id: String) -> Sentence {
    Sentence(english: "The key “\(excerpt(id))” is declared twice; remove one of them.")
  }

  /// An edge leads to a node that there is not.
  public static func noSuchNode(id: String) -> Sentence {
    Sentence(english: "An edge leads to the node “\(excerpt(id))”, and there is none; add it.")
  }

  /// The XML is not well-formed.
  public static func xmlIsNotWellFormed(line: Int, column: Int, reason: String) -> Sentence {
    Sentence(
      english:
        "The file is not well-formed XML at line \(line), column \(column) (\(reason)); it is "
        + "damaged or cut short.")
  }

  /// The XML declares a document type.
  public static var doctypeIsRefused: Sentence {
    Sentence(
      english:
        "The file declares a document type (DOCTYPE), which can make readers fetch and expand "
        + "things; remove that line.")
  }

  /// Things stand too deep in one another.
  public static func nestingIsTooDeep(limit: Int) -> Sentence {
    Sentence(english: "The file nests its parts more than \(limit) deep, which is the limit.")
  }

  /// A text is too long.
  public static func textIsTooLong(limit: Int) -> Sentence {
    Sentence(english: "A text of the file has more than \(limit) bytes, which is the limit.")
  }

  /// The file is not of its format.
  public static func notOfFormat(_ format: String, reason: String) -> Sentence {
    Sentence(english: "The file is not \(format) as it should be: \(reason).")
  }

  /// A line of a graph file cannot be read.
  public static func lineIsWrong(_ reason: String) -> Sentence {
    Sentence(english: "This line cannot be read: \(reason).")
  }

  /// A value is not of the type that the file declares.
  public static func valueIsNotOfType(value: String, type: String, name: String) -> Sentence {
    Sentence(
      english:
        "“\(excerpt(value))” is not of the type \(type), which the file gives “\(excerpt(name))”.")
  }

  /// An attribute that the file does not declare.
  public static func undeclaredAttribute(name: String) -> Sentence {
    Sentence(
      english: "The file does not declare the attribute “\(excerpt(name))”; it is kept as text.")
  }

  /// Something that records cannot hold.
  public static func notKept(_ what: String) -> Sentence {
    Sentence(english: "The file holds \(what), which records cannot hold; it is left out.")
  }
}
