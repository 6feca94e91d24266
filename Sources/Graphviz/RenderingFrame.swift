// Jobs and results as bytes, for the way to the rendering process and back.

import DOT
import Wording

/// A message being written: numbers of four or eight bytes, least significant first, and texts
/// after their length.
struct FrameWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int) {
    write(bits: UInt64(UInt32(clamping: value)), count: 4)
  }

  mutating func write(_ value: Double) {
    write(bits: value.bitPattern, count: 8)
  }

  private mutating func write(bits: UInt64, count: Int) {
    var bits = bits
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ all: [UInt8]) {
    write(all.count)
    bytes += all
  }

  mutating func write<T>(each values: [T], _ body: (inout FrameWriter, T) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// A message being read.
///
/// Whatever the bytes are, reading neither traps nor reserves memory that is only announced.
struct FrameReader {
  /// The message is not one of ours.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func readInt() throws(Malformed) -> Int {
    Int(try readBits(4))
  }

  mutating func readDouble() throws(Malformed) -> Double {
    Double(bitPattern: try readBits(8))
  }

  private mutating func readBits(_ count: Int) throws(Malformed) -> UInt64 {
    guard bytes.count - position >= count else { throw Malformed() }
    var bits: UInt64 = 0
    for place in (position..<position + count).reversed() {
      bits = bits << 8 | UInt64(bytes[place])
    }
    position += count
    return bits
  }

  mutating func readBytes() throws(Malformed) -> [UInt8] {
    let count = try readInt()
    guard bytes.count - position >= count else { throw Malformed() }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func readText() throws(Malformed) -> String {
    let count = try readInt()
    guard bytes.count - position >= count else { throw Malformed() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func readEach<T>(
    _ body: (inout FrameReader) throws(Malformed) -> T
  ) throws(Malformed) -> [T] {
    let count = try readInt()
    var values: [T] = []
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func readIndex(below limit: Int) throws(Malformed) -> Int {
    let index = try readInt()
    guard index < limit else { throw Malformed() }
    return index
  }

  mutating func readEnd() throws(Malformed) {
    guard position == bytes.count else { throw Malformed() }
  }
}

// MARK: - Jobs

extension RenderingJob {
  /// The job as a message, with the seconds of processor time that it may take.
  func frame(seconds: Int) -> [UInt8] {
    var writer = FrameWriter()
    writer.write(seconds)
    writer.write(engine.rawValue)
    switch output {
    case .positions: writer.write("")
    case .picture(let format): writer.write(format.rawValue)
    }
    writer.write(megapixels)
    writer.write(resolution)
    writer.write(
      (statements.isDirected ? 1 : 0) | (statements.isStrict ? 2 : 0)
        | (measuresTextEvenly ? 4 : 0))
    writer.write(statements.graph)
    writer.write(statements.nodeDefaults)
    writer.write(statements.edgeDefaults)
    writer.write(each: statements.nodes) { $0.write($1) }
    writer.write(each: statements.edges) { writer, edge in
      writer.write(edge.tail)
      writer.write(edge.head)
      writer.write(edge.settings)
    }
    writer.write(each: statements.clusters) { writer, cluster in
      writer.write((cluster.parent ?? -1) + 1)
      writer.write(each: cluster.members) { $0.write($1) }
      writer.write(cluster.settings)
    }
    return writer.bytes
  }

  /// Reads what ``frame(seconds:)`` wrote.
  static func read(
    _ frame: [UInt8]
  ) throws(FrameReader.Malformed) -> (job: RenderingJob, seconds: Int) {
    var reader = FrameReader(frame)
    let seconds = try reader.readInt()
    guard let engine = GraphvizEngine(rawValue: try reader.readText()) else {
      throw FrameReader.Malformed()
    }
    let name = try reader.readText()
    let format = GraphvizFormat(rawValue: name)
    guard name.isEmpty || format != nil else { throw FrameReader.Malformed() }
    let megapixels = try reader.readInt()
    let resolution = try reader.readDouble()
    let flags = try reader.readInt()

    var statements = DOTStatements()
    statements.isDirected = flags & 1 != 0
    statements.isStrict = flags & 2 != 0
    statements.graph = try reader.readSettings()
    statements.nodeDefaults = try reader.readSettings()
    statements.edgeDefaults = try reader.readSettings()
    statements.nodes = try reader.readEach { reader throws(FrameReader.Malformed) in
      try reader.readSettings()
    }
    let count = statements.nodes.count
    statements.edges = try reader.readEach { reader throws(FrameReader.Malformed) in
      DOTStatements.Edge(
        tail: try reader.readIndex(below: count), head: try reader.readIndex(below: count),
        settings: try reader.readSettings())
    }
    for index in 0..<(try reader.readInt()) {
      let parent = try reader.readIndex(below: index + 1)
      let members = try reader.readEach { reader throws(FrameReader.Malformed) in
        try reader.readIndex(below: count)
      }
      statements.clusters.append(
        DOTStatements.Cluster(
          parent: parent == 0 ? nil : parent - 1, members: members,
          settings: try reader.readSettings()))
    }
    try reader.readEnd()
    let job = RenderingJob(
      statements: statements, engine: engine, output: format.map(Output.picture) ?? .positions,
      megapixels: megapixels, resolution: resolution, measuresTextEvenly: flags & 4 != 0)
    return (job, seconds)
  }
}

extension FrameWriter {
  fileprivate mutating func write(_ settings: DOTStatements.Settings) {
    write(each: settings) { writer, setting in
      writer.write(setting.key)
      writer.write(setting.isMarkup ? 1 : 0)
      writer.write(setting.value)
    }
  }
}

extension FrameReader {
  fileprivate mutating func readSettings() throws(Malformed) -> DOTStatements.Settings {
    try readEach { reader throws(Malformed) in
      let key = try reader.readText()
      let isMarkup = try reader.readInt() == 1
      return DOTSetting(key, try reader.readText(), isMarkup: isMarkup)
    }
  }
}
