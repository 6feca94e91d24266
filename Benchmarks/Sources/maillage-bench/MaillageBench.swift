// The worker of a comparison: loads a graph once, then answers one request a line.

import Foundation
import GraphAlgorithms
import GraphCore

/// Answers the requests of a comparison of programs.
///
/// `maillage-bench --serve NAME GRAPH` speaks the protocol of the comparison: a line that says it is
/// ready, then for each line of JSON with an `op` one line of JSON with the seconds it took.
/// `maillage-bench OP GRAPH` runs one operation and prints one line; `--measures` answers with all
/// measures of the graphs it reads; `--smoke` runs every operation on a small graph of its own, and
/// exits with 1 if one fails; `--only OP` runs one of these, or nothing; `--generate FOLDER` writes the
/// graphs of the comparison; `--csv FILE` reads links with names and weights; `--hundred-million` builds and measures a graph of that many links.
@main
enum MaillageBench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.count == 3, arguments[0] == "--serve" {
        try serve(name: arguments[1], path: arguments[2])
      } else if arguments == ["--smoke"] {
        try smoke(Operation.all.keys.sorted())
      } else if arguments.count == 2, arguments[0] == "--only" {
        try smoke(arguments[1] == "nothing" ? [] : [arguments[1]])
      } else if arguments.count == 2, arguments[0] == "--generate" {
        for (name, make) in Generators.all {
          try Generators.write(make(), name: name, to: arguments[1])
        }
      } else if arguments == ["--hundred-million"] {
        try HundredMillion.run()
      } else if arguments.count == 2, arguments[0] == "--csv" {
        print(json(try CSVReading.measure(arguments[1])))
      } else if arguments == ["--measures"] {
        try Measures.serve()
      } else if arguments.count == 2 {
        let (input, graph, load) = try Self.load(arguments[1])
        print(json(answer(arguments[0], "maillage", input, graph, load, isChecked: true)))
      } else {
        print(
          "usage: maillage-bench OP GRAPH | --serve NAME GRAPH | --measures | --smoke | --only OP"
            + " | --generate FOLDER | --csv FILE | --hundred-million")
      }
    } catch {
      print(json(["ready": false, "error": "\(error)"]))
      exit(1)
    }
  }

  private static func serve(name: String, path: String) throws {
    let (input, graph, load) = try Self.load(path)
    print(json(["ready": true, "seconds_load": load, "peak_rss_kb": peakKilobytes()]))
    fflush(nil)
    while let line = readLine() {
      let request = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let operation = request?["op"] as? String else { continue }
      let isChecked = request?["check"] as? Bool ?? true
      print(json(answer(operation, name, input, graph, load, isChecked: isChecked)))
      fflush(nil)
    }
  }

  /// Runs operations once on a preferential-attachment graph of 1,000 nodes, seed 1.
  private static func smoke(_ names: [String]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = RandomGraph.barabasiAlbert(nodes: 1000, links: 4, seed: 1)
    try Generators.write(list, name: "ba1000", to: folder.path)
    let (input, graph, load) = try Self.load(folder.appendingPathComponent("ba1000").path)
    var isSound = true
    for name in names {
      let answer = answer(name, "maillage", input, graph, load, isChecked: true)
      if answer["seconds_op"] == nil { isSound = false }
      print(json(answer))
    }
    if !isSound { throw BenchmarkError(description: "an operation failed") }
  }

  private static func load(_ path: String) throws -> (BenchmarkGraph, Graph, Double) {
    let input = try BenchmarkGraph(path: path)
    let start = ContinuousClock.now
    let graph = try Graph(input.list)
    return (input, graph, seconds(since: start))
  }

  private static func answer(
    _ name: String, _ peer: String, _ input: BenchmarkGraph, _ graph: Graph, _ load: Double,
    isChecked: Bool
  ) -> [String: Any] {
    var answer: [String: Any] = [
      "peer": peer, "op": name, "graph": input.name, "seconds_load": load,
    ]
    guard let operation = Operation.all[name] else {
      answer["skip"] = "not offered"
      return answer
    }
    do {
      let busy = processorSeconds()
      let start = ContinuousClock.now
      let check = try operation.run(graph, input)
      answer["seconds_op"] = seconds(since: start)
      answer["cpu_op"] = processorSeconds() - busy
      answer["peak_rss_kb"] = peakKilobytes()
      if isChecked { answer["result_checksum"] = try check() }
      if let note = operation.note { answer["note"] = note }
    } catch {
      answer["error"] = "\(error)"
    }
    return answer
  }
}

// MARK: - Clocks

extension MaillageBench {
  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .seconds(1)
  }

  /// The time that all threads of this process have run.
  private static func processorSeconds() -> Double {
    let usage = usage()
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }

  /// The most memory this process has had.
  static func peakKilobytes() -> Int {
    #if os(macOS)
      usage().ru_maxrss / 1024
    #else
      Int(usage().ru_maxrss)
    #endif
  }

  private static func usage() -> rusage {
    var usage = rusage()
    #if os(macOS)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return usage
  }

  private static func json(_ value: [String: Any]) -> String {
    let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
