// maillage history, undo and redo

import Answers
import ArgumentParser
import NetworkStore
import Wording

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List every change, who made it and when.",
    discussion: """
      EXAMPLE
        maillage history --format json
      """)

  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    output.print(try .history(network.openToRead().history()))
  }
}

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Step back over the latest change, a whole import included.",
    discussion: """
      EXAMPLE
        maillage undo
      """)

  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try network.openToWrite()
    let entry = try StageLine.showing(.isUndoing) {
      try store.undo(author: NetworkOptions.author)
    }
    output.print(.stepped(entry, isUndo: true))
  }
}

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Step forward again over the change that was undone last.",
    discussion: """
      EXAMPLE
        maillage redo
      """)

  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try network.openToWrite()
    let entry = try StageLine.showing(.isRedoing) { try store.redo() }
    output.print(.stepped(entry, isUndo: false))
  }
}

extension Answer {
  fileprivate static func history(_ entries: [HistoryEntry]) -> Answer {
    let table = TextTable(
      [.number("id"), .text("at"), .text("author"), .text("command"), .text("undone")],
      rows: entries.map {
        [
          .text(String($0.id)), .text($0.at), .text($0.author), .text($0.command),
          $0.isUndone ? .word("yes") : .text(""),
        ]
      })
    return Answer(
      json: .array(entries.map(json)),
      sections: [.init(.counted(entries.count, .change), table)])
  }

  fileprivate static func stepped(_ entry: HistoryEntry, isUndo: Bool) -> Answer {
    Answer(
      json: json(entry),
      sections: [.init(.stepped(isUndo: isUndo, command: entry.command, at: entry.at))])
  }

  private static func json(_ entry: HistoryEntry) -> JSONValue {
    .members([
      "id": .count(entry.id), "at": .string(entry.at), "author": .string(entry.author),
      "command": .string(entry.command), "undone": .bool(entry.isUndone),
    ])
  }
}
