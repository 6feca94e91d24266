// maillage check

import Answers
import ArgumentParser
import NetworkStore
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the network file is sound.",
    discussion: """
      Exits with 65 and a list if anything is wrong.

      EXAMPLE
        maillage check --network week.maillage
      """)

  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let path = try network.path
    let store = try network.openToRead()
    let findings = try StageLine.showing(.isChecking) { try store.check() }
    let table = TextTable([.text("finding")], rows: findings.map { [.sentence($0.sentence)] })
    output.print(
      Answer(
        json: .members([
          "network": .string(path), "sound": .bool(findings.isEmpty),
          "findings": .sentences(findings.map(\.sentence)),
        ]),
        sections: [findings.isEmpty ? .init(.networkIsSound(path: path)) : .init(nil, table)]))
    if !findings.isEmpty { throw ExitCode(Exit.badData.rawValue) }
  }
}
