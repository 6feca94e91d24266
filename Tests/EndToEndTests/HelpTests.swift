// What the program says of itself.

import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  @Test("a command's help says how the whole is called, however it is asked for")
  func usage() throws {
    try Tool.inFreshFolder { tool in
      for words in [
        ["rank", "--help"], ["render", "-h"], ["add", "actor", "--help"], ["help", "groups"],
      ] {
        let help = try tool.succeed(words)
        let command = words.filter { !$0.hasPrefix("-") && $0 != "help" }.joined(separator: " ")
        #expect(help.output.contains("USAGE: maillage \(command) "), "\(words)")
      }
      #expect(try tool.succeed(["--help"]).output.contains("SUBCOMMANDS"))
      let version = try tool.succeed(["rank", "--version"])
      #expect(try version.output == tool.succeed(["--version"]).output)
    }
  }

  @Test("an option that there is not, and words too many, are refused with the command's usage")
  func refusals() throws {
    try Tool.inFreshFolder { tool in
      for words in [["rank", "--nonsense"], ["undo", "one", "two"]] {
        let refusal = try tool.run(words)
        #expect(refusal.status == 64, "\(words)")
        #expect(refusal.errors.contains("maillage \(words[0])"), "\(words): \(refusal.errors)")
      }
    }
  }

  @Test("a word of a choice may be written in capitals")
  func capitals() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "w.maillage")
      try tool.succeed("import", Tool.graph("semaine-2009"))
      try tool.succeed("render", "-o", "w.dot", "--paper", "A3", "--layout", "Circle")
      #expect(try tool.run(["render", "-o", "w.dot", "--paper", "A9"]).status == 64)
    }
  }
}
