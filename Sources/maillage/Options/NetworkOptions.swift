// Which network file, and how long to wait for it.

import ArgumentParser
import Collaborations
import Foundation
import NetworkStore
import Wording

/// Which network file a command works on.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The network file (default: $MAILLAGE_NETWORK, else the only *.maillage here). Commands that "
        + "change nothing also read a spreadsheet, a graph file or a network folder.",
      valueName: "file"))
  var network: String?

  @Option(
    help: ArgumentHelp("How long to wait for another writer, in seconds.", valueName: "seconds"))
  var wait = 10.0

  func validate() throws {
    guard wait.isFinite, wait >= 0 else {
      throw ValidationError(Console.words(.optionTakesSeconds("--wait")))
    }
  }

  /// The path of the network file.
  ///
  /// - Throws: ``Failure`` when there is none, or several to choose from.
  var path: String {
    get throws {
      if let network { return network }
      let environment = ProcessInfo.processInfo.environment["MAILLAGE_NETWORK"]
      if let environment, !environment.isEmpty { return environment }
      let here = FileManager.default.currentDirectoryPath
      let names = (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? []
      let networks = names.filter { $0.hasSuffix(".maillage") && !$0.hasPrefix(".") }.sorted()
      switch networks.count {
      case 0: throw Failure(.noNetworkHere(), .noInput)
      case 1: return networks[0]
      default: throw Failure(.severalNetworksHere(names: networks), .usage)
      }
    }
  }

  /// Opens the network file to read it.
  func openToRead() throws -> NetworkStore {
    try NetworkStore.open(path, wait: wait, readOnly: true)
  }

  /// Opens the network file to change it.
  func openToWrite() throws -> NetworkStore {
    try NetworkStore.open(path, wait: wait, readOnly: false)
  }

  /// Who makes a change: `$MAILLAGE_AUTHOR`, else the user's name.
  static var author: String {
    let environment = ProcessInfo.processInfo.environment
    for key in ["MAILLAGE_AUTHOR", "USER", "LOGNAME"] {
      if let name = environment[key], !name.isEmpty { return String(name.prefix(200)) }
    }
    return NSUserName()
  }

  /// The command as it was typed, for the history.
  static var commandLine: String {
    let words = CommandLine.arguments.dropFirst().map { Sentence.shellQuoted($0) }
    return String((["maillage"] + words).joined(separator: " ").prefix(4000))
  }
}

extension NetworkOptions {
  /// Changes the network by the steps that `plan` answers for it, and returns what it answers
  /// besides; a dry run only plans.
  func change<Answer>(
    dryRun: Bool = false, _ plan: (Network) throws -> (steps: [Step], answer: Answer)
  ) throws -> Answer {
    if dryRun { return try plan(openToRead().read()).answer }
    return try openToWrite().change(command: Self.commandLine, author: Self.author, plan).answer
  }
}
