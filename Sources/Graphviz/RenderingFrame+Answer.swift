// The answer of the rendering process: a picture, positions, or an error.

import DOT
import Wording

extension RenderingJob {
  /// An outcome as a message.
  static func answer(_ outcome: Swift.Result<Result, GraphvizError>) -> [UInt8] {
    var writer = FrameWriter()
    switch outcome {
    case .success(.picture(let bytes)):
      writer.write(0)
      writer.write(bytes)
    case .success(.positions(let layout)):
      writer.write(1)
      writer.write(layout.bounds)
      writer.write(each: layout.nodes) { $0.write($1) }
      writer.write(each: layout.externalLabels) { $0.write(optional: $1) }
      writer.write(each: layout.clusters) { $0.write(optional: $1) }
    case .failure(let error):
      writer.write(2)
      writer.write(GraphvizError.answered.firstIndex(of: error.code) ?? 0)
      writer.write(error.sentence.english)
      writer.write(error.sentence.french)
      writer.write(error.sentence.dutch)
      writer.write(each: error.messages) { $0.write($1) }
    }
    return writer.bytes
  }

  /// Reads what ``answer(_:)`` wrote.
  static func readAnswer(
    _ bytes: [UInt8]
  ) throws(FrameReader.Malformed) -> Swift.Result<Result, GraphvizError> {
    var reader = FrameReader(bytes)
    let outcome: Swift.Result<Result, GraphvizError>
    switch try reader.readInt() {
    case 0: outcome = .success(.picture(try reader.readBytes()))
    case 1:
      let bounds = try reader.readBox()
      let nodes = try reader.readEach { reader throws(FrameReader.Malformed) in
        try reader.readBox()
      }
      let labels = try reader.readEach { reader throws(FrameReader.Malformed) in
        try reader.readOptionalBox()
      }
      let clusters = try reader.readEach { reader throws(FrameReader.Malformed) in
        try reader.readOptionalBox()
      }
      outcome = .success(
        .positions(
          GraphvizLayout(
            bounds: bounds, nodes: nodes, externalLabels: labels, clusters: clusters)))
    default:
      let code = try reader.readIndex(below: GraphvizError.answered.count)
      let english = try reader.readText()
      let french = try reader.readText(), dutch = try reader.readText()
      let messages = try reader.readEach { reader throws(FrameReader.Malformed) in
        try reader.readText()
      }
      outcome = .failure(
        GraphvizError(
          GraphvizError.answered[code],
          Sentence(
            english: english, french: french, dutch: dutch), messages: messages))
    }
    try reader.readEnd()
    return outcome
  }
}

extension GraphvizError {
  /// The failures that the rendering process itself can report; each is sent as its index.
  fileprivate static let answered: [Code] = [.rejected, .unavailable, .tooLarge]
}

extension FrameWriter {
  fileprivate mutating func write(optional box: GraphvizLayout.Box?) {
    write(box == nil ? 0 : 1)
    if let box { write(box) }
  }

  fileprivate mutating func write(_ box: GraphvizLayout.Box) {
    for number in [box.lower.x, box.lower.y, box.upper.x, box.upper.y] { write(number) }
  }
}

extension FrameReader {
  fileprivate mutating func readOptionalBox() throws(Malformed) -> GraphvizLayout.Box? {
    try readInt() == 0 ? nil : try readBox()
  }

  fileprivate mutating func readBox() throws(Malformed) -> GraphvizLayout.Box {
    let lower = DOTPoint(x: try readDouble(), y: try readDouble())
    return GraphvizLayout.Box(
      lower: lower, upper: DOTPoint(x: try readDouble(), y: try readDouble()))
  }
}
