// What the tool says of files, options and itself.

extension Sentence {
  /// The folder an output file should go to does not exist.
  public static func outputFolderMissing(path: String) -> Sentence {
    Sentence(
      english: "The folder of “\(path)” does not exist; make it, or write somewhere else.")
  }

  /// An output file is an existing folder.
  public static func outputIsFolder(path: String) -> Sentence {
    Sentence(english: "“\(path)” is a folder; name a file in it.")
  }

  /// An output file may not be written.
  public static func outputNotPermitted(path: String) -> Sentence {
    Sentence(english: "“\(path)” may not be written: permission denied.")
  }

  /// The disk is full.
  public static func outputDiskFull(path: String) -> Sentence {
    Sentence(english: "“\(path)” was not written: the disk is full. Make room and try again.")
  }

  /// An output file could not be written.
  public static func outputFailed(path: String, reason: String) -> Sentence {
    Sentence(english: "“\(path)” could not be written: \(reason).")
  }

  /// An output file's extension is not one the tool writes.
  public static func unknownExtension(path: String, known: [String]) -> Sentence {
    Sentence(
      english:
        "“\(path)” has no extension that can be written; use one of: "
        + "\(known.map { "." + $0 }.joined(separator: ", ")).")
  }

  /// No network file was named and none is in the current directory.
  public static func noNetworkHere() -> Sentence {
    Sentence(
      english:
        "There is no *.maillage file here; make one with “maillage new NAME.maillage”, or name "
        + "one with --network FILE.")
  }

  /// Several network files are in the current directory.
  public static func severalNetworksHere(names: [String]) -> Sentence {
    Sentence(
      english:
        "There are several network files here (\(names.joined(separator: ", "))); name one with "
        + "--network FILE.")
  }

  /// The same collaboration is already known with other details.
  ///
  /// `given` are the fields that differ, each by the name of its option, and what was given.
  public static func knownOtherwise(
    title: String, id: String, given: [(field: String, value: String)]
  ) -> Sentence {
    let options = given.map { "--\($0.field) \(shellQuoted($0.value))" }
    return Sentence(
      english:
        "This collaboration is already recorded as “\(title)”, with a different "
        + "\(given.map(\.field).joined(separator: " and ")). To change it, type: maillage edit "
        + "collaboration \(shellQuoted(id)) \(options.joined(separator: " "))")
  }

  /// A network is too large to be made a graph.
  public static func graphTooLarge(_ reason: String) -> Sentence {
    Sentence(english: "The ties of this network cannot be computed: \(reason)")
  }

  /// Something happened that should not.
  public static func unexpected(_ what: String) -> Sentence {
    Sentence(english: "Something went wrong inside the tool: \(what)")
  }

  /// A text as a shell reads it back.
  public static func shellQuoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || "-_./:=,@%+".utf8.contains($0)
    }
    if isPlain, !text.isEmpty { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// An option's text is not of its sort.
  public static func networkCreated(path: String) -> Sentence {
    Sentence(english: "Made the empty network “\(path)”.")
  }

  /// A picture or a file was written.
  public static func written(path: String) -> Sentence {
    Sentence(english: "Wrote \(path).")
  }

  /// A change was stepped back over, or forward again.
  public static func stepped(isUndo: Bool, command: String, at: String) -> Sentence {
    Sentence(english: "\(isUndo ? "Undone" : "Redone"): \(command) (\(at)).")
  }

  /// Nothing is wrong with a file.
  public static func networkIsSound(path: String) -> Sentence {
    Sentence(english: "“\(path)” is sound.")
  }

  /// An edition's dates were given without its name.
  public static func editionNeedsName() -> Sentence {
    Sentence(english: "--from and --to are an edition's dates; name it with --edition.")
  }
}

// MARK: - Import and export

extension Sentence {
  /// An import was refused for its errors.
  public static func importRefused(errors: Int) -> Sentence {
    Sentence(
      english:
        "Nothing was imported: \(errors == 1 ? "1 error" : "\(errors) errors"). Mend the file, or "
        + "add --skip-bad-rows to import the other rows.")
  }
}
