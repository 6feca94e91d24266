// The tool: parses arguments, calls one function, prints.

import ArgumentParser

/// The root command.
@main
struct Maillage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Records who works with whom, says who is most connected, and draws the network.",
    discussion: """
      A network is one file, NAME.maillage. It is found by --network, else by the environment's \
      MAILLAGE_NETWORK, else as the only *.maillage in the current directory.

      EXAMPLE
        maillage new week.maillage
        maillage import Graphs/semaine-2009
        maillage record "CREST Lens" "Délégation flamande" --kind visit --create
        maillage rank --top 5
        maillage render -o week.svg
      """,
    version: "0.1.0",
    subcommands: [
      New.self, Import.self, Record.self, Add.self, Edit.self, Remove.self, Attend.self,
      Duplicates.self, MergeActors.self, Split.self,
      List.self, Show.self, Rank.self, Measure.self, Path.self, Communities.self, Groups.self,
      Brokers.self, Core.self, Timeline.self, Robustness.self, Compare.self, Suggest.self,
      Rounds.self,
      Render.self,
      ReportCommand.self,
      Export.self, History.self,
      Undo.self, Redo.self, Check.self,
    ])

  static func main() {
    Drawing.prepare(for: CommandLine.arguments)
    Interruption.exitOnInterrupt()
    Console.speak(OutputOptions.language(of: CommandLine.arguments))
    do {
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      Failure.exit(for: error)
    }
  }

  /// The command that `arguments` name.
  ///
  /// The parser looks at every command and twice at the options of the one that is named, which
  /// takes longer than to read a network. So the options are first given to the command itself;
  /// whatever is not a command with options it knows is told by the root, in its words.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { command in
      command.configuration.commandName == arguments.first
    }
    // What is not of the command itself is the parser's own, such as its help.
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      ([named] + named.configuration.subcommands).contains(where: { $0 == type(of: command) })
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}
