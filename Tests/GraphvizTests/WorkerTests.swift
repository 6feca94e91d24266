// The rendering process: the same pictures, and no harm from whatever happens to it.

import DOT
import Foundation
@testable import Graphviz
import Testing
import Wording

@Suite("Rendering process", .serialized)
struct WorkerTests {
  @Test("gives the same bytes as this process, for every layout and format")
  func sameBytes() throws {
    let inside = GraphvizRenderer(), outside = GraphvizRenderer(worker: try GraphvizWorker())
    for engine in GraphvizEngine.allCases where !engine.needsPositions {
      for format in GraphvizFormat.allCases {
        let ours = try inside.render(smallDrawing(), engine: engine, format: format)
        let theirs = try outside.render(smallDrawing(), engine: engine, format: format)
        let areEqual = ours == theirs
        #expect(areEqual, "\(engine) \(format)")
      }
      let here = try inside.layout(smallDrawing(), engine: engine)
      let there = try outside.layout(smallDrawing(), engine: engine)
      #expect(here == there, "\(engine)")
    }
  }

  @Test("two processes, each with other pictures before, draw the same")
  func twoProcesses() throws {
    let first = GraphvizRenderer(worker: try GraphvizWorker())
    let second = GraphvizRenderer(worker: try GraphvizWorker())
    for seed in 1...5 {
      _ = try first.render(randomDrawing(nodes: 10 * seed, seed: 1), engine: .fdp, format: .svg)
    }
    for engine in [GraphvizEngine.dot, .neato, .fdp, .sfdp] {
      let drawing = randomDrawing(nodes: 40, seed: 9)
      let one = try first.render(drawing, engine: engine, format: .svg)
      let other = try second.render(drawing, engine: engine, format: .svg)
      let areEqual = one == other
      #expect(areEqual, "\(engine)")
    }
  }

  @Test("kill -9 in mid-render is one error; the next picture succeeds, and nothing stays behind")
  func killed() async throws {
    let worker = try GraphvizWorker(timeLimit: 30)
    let renderer = GraphvizRenderer(worker: worker)
    let calm = try renderer.render(smallDrawing(), engine: .dot, format: .svg)
    for round in 0..<4 {
      let victim = try #require(worker.processIdentifier)
      let outcome = async(renderer, slowDrawing(), .neato)
      let before = processorTicks(of: victim)
      while processorTicks(of: victim) < before + 10 * (round + 1) {
        try await Task.sleep(for: .milliseconds(5))
      }
      kill(pid_t(victim), SIGKILL)
      let result = await outcome.value
      let error = #expect(throws: GraphvizError.self) { try result.get() }
      #expect(error?.code == .crashed(signal: 9))
      #expect(error?.description.contains("signal 9") == true)
      #expect(kill(pid_t(victim), 0) == -1, "the process is collected")
      let areEqual = try renderer.render(smallDrawing(), engine: .dot, format: .svg) == calm
      #expect(areEqual)
    }
  }

  @Test("a death between two jobs goes unnoticed")
  func killedIdle() throws {
    let worker = try GraphvizWorker()
    let renderer = GraphvizRenderer(worker: worker)
    for _ in 0..<3 {
      _ = try renderer.render(smallDrawing(), engine: .dot, format: .svg)
      let victim = try #require(worker.processIdentifier)
      kill(pid_t(victim), SIGKILL)
      while worker.processIdentifier != nil { usleep(1_000) }
    }
  }

  @Test("a layout that takes too long is stopped when its time is over")
  func timedOut() throws {
    let worker = try GraphvizWorker(timeLimit: 0.5)
    let renderer = GraphvizRenderer(worker: worker)
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      let error = #expect(throws: GraphvizError.self) {
        try renderer.render(slowDrawing(), engine: .neato, format: .svg)
      }
      #expect(error?.code == .timedOut)
      #expect(error?.description.contains("more than 1 s and was stopped") == true)
    }
    #expect(elapsed < .seconds(3))
    #expect(worker.processIdentifier == nil)
    #expect(try !renderer.render(smallDrawing(), engine: .dot, format: .svg).isEmpty)
  }

  @Test("a picture larger than the limit is refused, and the next one succeeds")
  func outputLimit() throws {
    let renderer = GraphvizRenderer(worker: try GraphvizWorker(outputLimit: 20_000))
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(randomDrawing(nodes: 80, seed: 1), engine: .sfdp, format: .svg)
    }
    #expect(error?.code == .tooLarge)
    #expect(try !renderer.render(smallDrawing(), engine: .dot, format: .svg).isEmpty)
  }

  @Test("Graphviz's refusal comes back in its own words")
  func refused() throws {
    let worker = try GraphvizWorker()
    var statements = DOTStatements(smallDrawing())
    statements.nodes[0].append(DOTSetting("label", "<TABLE><TR></TABLE>", isMarkup: true))
    let error = #expect(throws: GraphvizError.self) {
      try worker.perform(job(statements, .dot))
    }
    #expect(error?.code == .rejected)
    #expect(error?.messages.first?.contains("mismatched tag") == true)
  }

  @Test("without its program, pictures are drawn in this process, and that is said")
  func fallback() throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizWorker(path: "/nowhere/maillage-render")
    }
    #expect(error?.code == .unavailable)
    let renderer = GraphvizRenderer.safest(path: "/nowhere/maillage-render")
    #expect(renderer.worker == nil)
    #expect(renderer.note?.english.contains("could not be started") == true)
    #expect(try !renderer.render(smallDrawing(), engine: .dot, format: .svg).isEmpty)
    #expect(GraphvizRenderer.safest().note == nil)
  }

  @Test("a program that is something else is an error, not a wait")
  func wrongProgram() throws {
    let renderer = GraphvizRenderer(worker: try GraphvizWorker(path: "/bin/true", timeLimit: 5))
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(smallDrawing(), engine: .dot, format: .svg)
    }
    #expect(error?.code == .crashed(signal: 0))
  }

  @Test("a worker that is let go leaves no process")
  func letGo() throws {
    var worker: GraphvizWorker? = try GraphvizWorker()
    if let worker {
      _ = try GraphvizRenderer(worker: worker).render(smallDrawing(), engine: .dot, format: .svg)
    }
    let identifier = try #require(worker?.processIdentifier)
    worker = nil
    #expect(kill(pid_t(identifier), 0) == -1)
  }
}

@Suite("Hostile jobs", .serialized)
struct HostileJobTests {
  /// What the library never sends, because its attributes are typed and bounded; sent past it.
  private static let jobs:
    [(
      name: String, engine: GraphvizEngine, edge: DOTSetting?, node: DOTSetting?, graph: DOTSetting?
    )] = [
      ("minlen", .dot, DOTSetting("minlen", "40000"), nil, nil),
      ("minlen 2e9", .dot, DOTSetting("minlen", "2000000000"), nil, nil),
      ("sides", .dot, nil, DOTSetting("sides", "2000000000"), DOTSetting("a", "b")),
      ("peripheries", .dot, nil, DOTSetting("peripheries", "100000000"), nil),
      ("packmode", .sfdp, nil, nil, DOTSetting("packmode", "array_ctl99999999999")),
      ("ortho", .sfdp, nil, nil, DOTSetting("splines", "ortho")),
      (
        "50,000 lines", .dot, nil,
        DOTSetting("label", String(repeating: #"x\n"#, count: 50_000)), nil
      ),
      (
        "spans", .dot, nil,
        DOTSetting(
          "label", "<TABLE><TR><TD COLSPAN=\"60000\" ROWSPAN=\"60000\">x</TD></TR></TABLE>",
          isMarkup: true), nil
      ),
      ("image", .dot, nil, DOTSetting("image", "/etc/passwd"), nil),
      ("shapefile", .dot, nil, DOTSetting("shapefile", "/etc/passwd"), nil),
      (
        "img", .dot, nil,
        DOTSetting(
          "label", "<TABLE><TR><TD><IMG SRC=\"/etc/passwd\"/></TD></TR></TABLE>", isMarkup: true),
        nil
      ),
      ("stylesheet", .dot, nil, nil, DOTSetting("stylesheet", "x\"?><script>alert(1)</script>")),
      ("fontname", .dot, nil, DOTSetting("fontname", "x\" onload=\"alert(1)"), nil),
      ("URL", .dot, nil, DOTSetting("URL", "javascript:alert(1)"), nil),
      ("URL quote", .dot, nil, DOTSetting("URL", "http://x\"/><script>alert(1)</script>"), nil),
      ("comment", .dot, nil, DOTSetting("comment", "--><script>alert(1)</script>"), nil),
      ("id", .dot, nil, DOTSetting("id", "\"><script>alert(1)</script>"), nil),
      ("class", .dot, nil, DOTSetting("class", "\"><script>alert(1)</script>"), nil),
      ("layout", .dot, nil, nil, DOTSetting("layout", "nowhere")),
      ("position", .neato, nil, DOTSetting("pos", "nan,inf!"), nil),
    ]

  @Test("nothing that crashes, hangs or injects gets out, and the next picture succeeds")
  func gallery() throws {
    let worker = try GraphvizWorker(timeLimit: 2)
    let renderer = GraphvizRenderer(worker: worker)
    var endings: Set<String> = []
    for hostile in Self.jobs {
      var drawing = smallDrawing()
      for node in drawing.nodes { drawing.addEdge(from: node.id, to: node.id) }
      var statements = DOTStatements(drawing)
      if let setting = hostile.graph { statements.graph.append(setting) }
      if let setting = hostile.node { statements.nodes[0].append(setting) }
      if hostile.name == "sides" { statements.nodes[0].append(DOTSetting("shape", "polygon")) }
      if let setting = hostile.edge { statements.edges[0].settings.append(setting) }
      do throws(GraphvizError) {
        let result = try worker.perform(job(statements, hostile.engine))
        guard case .picture(let bytes) = result else { continue }
        let svg = try SVGPublication.publish(bytes, of: drawing)
        let text = String(decoding: svg, as: UTF8.self)
        let reading = SVGReading(svg)
        #expect(reading?.elements.contains("script") == false, "\(hostile.name)")
        #expect(!text.contains("onload") && !text.contains("root:"), "\(hostile.name)")
        #expect(!text.contains("<image"), "\(hostile.name)")
        endings.insert("drawn")
      } catch {
        #expect(!error.description.isEmpty)
        endings.insert("\(error.code)")
      }
      let next = try? renderer.render(smallDrawing(), engine: .dot, format: .svg)
      #expect(next?.isEmpty == false, "the picture after \(hostile.name)")
    }
    #expect(endings.contains("unsafeOutput"))
    #expect(endings.contains("drawn"))
  }

  @Test("a chain of 100,000 nodes in circo and 50,000 nodes in neato die alone")
  func enormous() throws {
    let worker = try GraphvizWorker(timeLimit: 5)
    for (engine, count) in [(GraphvizEngine.circo, 100_000), (.neato, 50_000)] {
      var statements = DOTStatements()
      statements.nodes = Array(repeating: [], count: count)
      statements.edges = (1..<count).map { .init(tail: $0 - 1, head: $0, settings: []) }
      #expect(throws: GraphvizError.self, "\(engine)") {
        try worker.perform(job(statements, engine))
      }
    }
    let renderer = GraphvizRenderer(worker: worker)
    #expect(try !renderer.render(smallDrawing(), engine: .dot, format: .svg).isEmpty)
  }

  @Test("messages cut short or altered are refused, and never a trap", arguments: 1...10)
  func malformedFrames(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let statements = DOTStatements(smallDrawing())
    let frame = job(statements, .dot).frame(seconds: 3)
    #expect(try RenderingJob.read(frame).job == job(statements, .dot))
    for _ in 0..<300 {
      var altered = frame
      if Bool.random(using: &random) {
        altered.removeLast(Int.random(in: 1..<frame.count, using: &random))
        #expect(throws: FrameReader.Malformed.self, "seed \(seed)") {
          try RenderingJob.read(altered)
        }
      } else {
        altered[Int.random(in: 0..<frame.count, using: &random)] = UInt8.random(
          in: .min ... .max, using: &random)
        _ = try? RenderingJob.read(altered)
      }
    }
  }
}

/// A job as the library would send it, but with whatever the statements say.
private func job(_ statements: DOTStatements, _ engine: GraphvizEngine) -> RenderingJob {
  RenderingJob(
    statements: statements, engine: engine, output: .picture(.svg), megapixels: 100,
    resolution: 96, measuresTextEvenly: true)
}

/// A drawing that neato needs many seconds for.
private func slowDrawing() -> DOTDocument { randomDrawing(nodes: 2_500, seed: 5) }

/// The processor time that a process has used, in hundredths of a second.
private func processorTicks(of identifier: Int) -> Int {
  let text = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
  let fields = text.split(separator: " ")
  return fields.count > 14 ? (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0) : .max / 2
}

/// Renders on a thread of its own.
private func async(
  _ renderer: GraphvizRenderer, _ drawing: DOTDocument, _ engine: GraphvizEngine
) -> Task<Result<[UInt8], any Error>, Never> {
  Task {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          returning: Result { try renderer.render(drawing, engine: engine, format: .svg) })
      }
    }
  }
}
