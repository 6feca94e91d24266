// maillage export

import Answers
import ArgumentParser
import Collaborations
import DOT
import Foundation
import NetworkAnalysis
import NetworkDrawing
import NetworkFormats
import NetworkStore
import Wording

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the network as a folder of CSV files, or as a graph file for other tools.",
    discussion: """
      A path without extension is a network folder, which loses nothing but the history. \
      .dot and .json are graph files of the ties seen through the lens.

      EXAMPLE
        maillage export week
        maillage export week.json --weight count
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case folder, dot, json
  }

  @Argument(help: "The folder or file to write.")
  var path: String
  @Option(
    name: .customLong("as"),
    help: "The format: folder, dot or json (default: by the extension).")
  var format: Format?
  @Flag(help: "Replace a network folder that is there.")
  var replace = false
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let lens = try lens.lens
    let format = try resolvedFormat
    if format != .folder { try OutputFile.requireFolder(of: path) }
    let name = try network.path
    let network = try network.openToRead().read()
    switch format {
    case .folder:
      try NetworkFolder.write(try lens.part(of: network), to: path, replace: replace)
    case .dot:
      let text = try lens.apply(to: network).plainDocument(title: name).dotText
      try OutputFile.write(Array(text.utf8), to: path)
    case .json:
      let graph = try lens.apply(to: network)
      let text = AnalysisAnswers(graph, networkName: name).nodeLink.text + "\n"
      try OutputFile.write(Array(text.utf8), to: path)
    }
    output.print(
      Answer(
        json: .members(["path": .string(path), "format": .string(format.rawValue)]),
        sections: [.init(.written(path: path))]))
  }

  private var resolvedFormat: Format {
    get throws {
      if let format { return format }
      switch URL(fileURLWithPath: path).pathExtension.lowercased() {
      case "": return .folder
      case "dot", "gv": return .dot
      case "json": return .json
      default: throw Failure(.unknownExtension(path: path, known: ["dot", "json"]), .usage)
      }
    }
  }
}
