// Running the built program as a person would.

import Foundation
import Testing

/// The built program, run in a folder of its own.
struct Tool {
  /// What one run gave.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The output as JSON.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }

    /// The output as a JSON object.
    func object() throws -> [String: Any] {
      try #require(try json() as? [String: Any], "\(output)")
    }

    /// The output as a JSON array of objects.
    func objects() throws -> [[String: Any]] {
      try #require(try json() as? [[String: Any]], "\(output)")
    }
  }

  /// The folder in which the program runs.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs `body` with a tool in a fresh folder that is removed afterwards.
  static func inFreshFolder(_ body: (Tool) throws -> Void) throws {
    let tool = try Tool()
    defer { try? FileManager.default.removeItem(at: tool.folder) }
    try body(tool)
  }

  /// The path of `name` in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// The bytes of a file of the folder.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// The names of the files in the folder, hidden ones too.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs the program and waits for it.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  /// Runs the program and waits for it.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try launch(Self.program, arguments, environment: environment)
  }

  /// Runs the program, which must succeed.
  @discardableResult
  func succeed(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws
    -> Run
  {
    try succeed(arguments, sourceLocation: sourceLocation)
  }

  /// Runs the program, which must succeed.
  @discardableResult
  func succeed(_ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) throws
    -> Run
  {
    let run = try run(arguments)
    #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: sourceLocation)
    return run
  }

  /// Runs the program, which must fail with `status`, one sentence, and no word on standard output.
  @discardableResult
  func fail(
    _ status: Int32, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let run = try run(arguments)
    #expect(
      run.status == status, "\(arguments): \(run.output)\(run.errors)",
      sourceLocation: sourceLocation)
    #expect(!run.errors.isEmpty, sourceLocation: sourceLocation)
    #expect(!run.errors.contains("Fatal error"), sourceLocation: sourceLocation)
    return run
  }

  /// Runs a shell script with the program's path as `$MAILLAGE`.
  func shell(_ script: String) throws -> Run {
    try launch(
      URL(fileURLWithPath: "/bin/sh"), ["-c", script],
      environment: ["MAILLAGE": Self.program.path])
  }

  /// Runs the program, presses Ctrl-C after so many seconds, and waits.
  func interrupt(after seconds: Double, _ arguments: String...) throws -> Run {
    try launch(Self.program, arguments, environment: [:], interruptAfter: seconds)
  }

  private func launch(
    _ program: URL, _ arguments: [String], environment: [String: String],
    interruptAfter seconds: Double? = nil
  ) throws -> Run {
    var variables = ProcessInfo.processInfo.environment
    variables["MAILLAGE_NETWORK"] = nil
    variables["LC_ALL"] = "C.UTF-8"
    // Files rather than pipes: nothing can fill up, whatever is printed first.
    let output = path(".stdout-\(UUID().uuidString)")
    let errors = path(".stderr-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(atPath: output)
      try? FileManager.default.removeItem(atPath: errors)
    }
    let child = try Child(
      program.path, arguments, environment: variables.merging(environment) { $1 },
      folder: folder.path, output: output, errors: errors)
    if let seconds {
      usleep(UInt32(seconds * 1e6))
      child.interrupt()
    }
    let status = child.wait(seconds: 240)
    return Run(
      status: status, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// The built program, beside the tests.
  static let program: URL = {
    var folder = Bundle.main.bundleURL
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("maillage")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    // Where the package manager puts it when the runner is part of the toolchain.
    let arguments = CommandLine.arguments.compactMap { argument -> URL? in
      argument.contains(".xctest") ? URL(fileURLWithPath: argument) : nil
    }
    for bundle in arguments {
      let candidate = bundle.deletingLastPathComponent().appendingPathComponent("maillage")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return repository.appendingPathComponent(".build/debug/maillage")
  }()

  /// The root of the repository.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder of this repository's `Graphs`.
  static func graph(_ name: String) -> String {
    repository.appendingPathComponent("Graphs/\(name)").path
  }

  /// A file of the shared data, which is not part of the repository, or `nil` where it is absent.
  static func shared(_ path: String) -> String? {
    let root = ProcessInfo.processInfo.environment["MAILLAGE_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    let shared = root ?? repository.deletingLastPathComponent().appendingPathComponent("shared")
    let file = shared.appendingPathComponent(path).path
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }
}
