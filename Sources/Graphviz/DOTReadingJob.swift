// One text to read, on its way to the process that reads it, and the graphs on their way back.

import DOT
import Wording

/// A DOT text to be read by cgraph's parser.
struct DOTReadingJob {
  /// What stands in the place of a layout's name.
  private static let word = "read"

  /// The text in UTF-8.
  var text: [UInt8]

  /// The job as a message, with the seconds and the bytes of memory that it may take.
  func frame(seconds: Int, memory: Int) -> [UInt8] {
    var writer = FrameWriter()
    writer.write(seconds)
    writer.write(Self.word)
    writer.write(memory >> 20)
    writer.write(text)
    return writer.bytes
  }

  /// Reads what ``frame(seconds:memory:)`` wrote; `nil` for any other job.
  static func read(_ frame: [UInt8]) -> (job: DOTReadingJob, seconds: Int, memory: Int)? {
    var reader = FrameReader(frame)
    do throws(FrameReader.Malformed) {
      let seconds = try reader.readInt()
      guard try reader.readText() == word else { return nil }
      let memory = try reader.readInt() << 20
      let text = try reader.readBytes()
      try reader.readEnd()
      return (DOTReadingJob(text: text), seconds, memory)
    } catch {
      return nil
    }
  }

  /// What comes of a text: its graphs, or what is wrong with it.
  enum Outcome: Hashable {
    case graphs([DOTGraph])
    case wrong(messages: [String])
  }

  /// An outcome as a message.
  static func answer(_ outcome: Outcome) -> [UInt8] {
    var writer = FrameWriter()
    switch outcome {
    case .graphs(let graphs):
      writer.write(0)
      writer.write(each: graphs) { $0.write($1) }
    case .wrong(let messages):
      writer.write(1)
      writer.write(each: messages) { $0.write($1) }
    }
    return writer.bytes
  }

  /// Reads what ``answer(_:)`` wrote.
  static func readAnswer(_ bytes: [UInt8]) throws(FrameReader.Malformed) -> Outcome {
    var reader = FrameReader(bytes)
    let outcome: Outcome
    if try reader.readInt() == 0 {
      outcome = .graphs(
        try reader.readEach { reader throws(FrameReader.Malformed) in try reader.readGraph() })
    } else {
      outcome = .wrong(
        messages: try reader.readEach { reader throws(FrameReader.Malformed) in
          try reader.readText()
        })
    }
    try reader.readEnd()
    return outcome
  }
}

// MARK: - Graphs

extension FrameWriter {
  fileprivate mutating func write(_ graph: DOTGraph) {
    write((graph.isDirected ? 1 : 0) | (graph.isStrict ? 2 : 0))
    write(graph.name)
    write(graph.attributes)
    write(each: graph.nodes) { writer, node in
      writer.write(node.name)
      writer.write(node.attributes)
    }
    write(each: graph.edges) { writer, edge in
      writer.write(edge.tail)
      writer.write(edge.head)
      writer.write(edge.attributes)
    }
    write(each: graph.subgraphs) { writer, subgraph in
      writer.write(subgraph.name)
      writer.write((subgraph.parent ?? -1) + 1)
      writer.write(each: subgraph.members) { $0.write($1) }
      writer.write(subgraph.attributes)
    }
  }

  private mutating func write(_ attributes: [DOTGraph.Attribute]) {
    write(each: attributes) { writer, attribute in
      writer.write(attribute.name)
      writer.write(attribute.isMarkup ? 1 : 0)
      writer.write(attribute.value)
    }
  }
}

extension FrameReader {
  fileprivate mutating func readGraph() throws(Malformed) -> DOTGraph {
    var graph = DOTGraph()
    let flags = try readInt()
    graph.isDirected = flags & 1 != 0
    graph.isStrict = flags & 2 != 0
    graph.name = try readText()
    graph.attributes = try readAttributes()
    graph.nodes = try readEach { reader throws(Malformed) in
      DOTGraph.Node(name: try reader.readText(), attributes: try reader.readAttributes())
    }
    let count = graph.nodes.count
    graph.edges = try readEach { reader throws(Malformed) in
      DOTGraph.Edge(
        tail: try reader.readIndex(below: count), head: try reader.readIndex(below: count),
        attributes: try reader.readAttributes())
    }
    for index in 0..<(try readInt()) {
      let name = try readText()
      let parent = try readIndex(below: index + 1)
      let members = try readEach { reader throws(Malformed) in
        try reader.readIndex(below: count)
      }
      graph.subgraphs.append(
        DOTGraph.Subgraph(
          name: name, parent: parent == 0 ? nil : parent - 1, members: members,
          attributes: try readAttributes()))
    }
    return graph
  }

  private mutating func readAttributes() throws(Malformed) -> [DOTGraph.Attribute] {
    try readEach { reader throws(Malformed) in
      let name = try reader.readText()
      let isMarkup = try reader.readInt() == 1
      return DOTGraph.Attribute(name, try reader.readText(), isMarkup: isMarkup)
    }
  }
}
