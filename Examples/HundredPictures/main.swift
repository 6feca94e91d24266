// Times pictures drawn in one process against as many runs of the `dot` command.
//
// usage: hundred-pictures [COUNT]     100 pictures of 50 nodes unless COUNT says otherwise

import DOT
import Foundation
import Graphviz

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100

// Fifty nodes with names, each but the first tied to two before it.
var drawing = DOTDocument(
  title: "Fifty", attributes: [.overlap(.prism)], nodeDefaults: [.font(.sans)])
let nodes = (0..<50).map { drawing.addNode(title: "Organisme régional \($0)") }
for index in 1..<50 {
  drawing.addEdge(from: nodes[index], to: nodes[index * 7 % index])
  drawing.addEdge(from: nodes[index], to: nodes[index * index / 3 % index])
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure(body) / .seconds(1)
}

do {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(
    "hundred-pictures-\(ProcessInfo.processInfo.processIdentifier).dot")
  defer { try? FileManager.default.removeItem(at: file) }
  try Data(drawing.dotText.utf8).write(to: file)

  // A shell starts commands at least as fast as any program would.
  let shell = Process()
  shell.executableURL = URL(fileURLWithPath: "/bin/sh")
  let loop = "i=0; while [ $i -lt \(count) ]; do dot -Kneato -Tsvg \"$0\" >/dev/null || exit 1"
  shell.arguments = ["-c", loop + "; i=$((i+1)); done", file.path]
  let command = try seconds {
    try shell.run()
    shell.waitUntilExit()
  }
  guard shell.terminationStatus == 0 else {
    FileHandle.standardError.write(Data("hundred-pictures needs the command dot\n".utf8))
    exit(1)
  }
  func say(_ what: String, _ time: Double) {
    let each = String(format: "%.2f", time * 1000 / Double(count))
    let ratio = String(format: "%.1f", command / time)
    print("\(count) pictures \(what): \(each) ms each, \(ratio) times as fast as dot")
  }
  say("by \(count) dot commands", command)
  let inside = GraphvizRenderer(), outside = GraphvizRenderer(worker: try GraphvizWorker())
  for (what, renderer) in [("in this process", inside), ("in a process of its own", outside)] {
    let time = try seconds {
      for _ in 0..<count { _ = try renderer.render(drawing, engine: .neato, format: .svg) }
    }
    say(what, time)
  }
  let drawings = Array(repeating: drawing, count: count)
  let time = try seconds {
    _ = try outside.render(drawings, engine: .neato, format: .svg)
  }
  say("in a process for each core", time)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
