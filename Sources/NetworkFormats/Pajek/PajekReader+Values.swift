// Values of vertices: partitions and vectors, in a project and in files of their own.

import Collaborations
import Wording

extension PajekReader {
  /// The vertices that a partition alone says something of.
  mutating func addBareVertices(_ count: Int, line: Int) {
    reading.log.add(.valuesStandAlone, row: line - 1, severity: .warning)
    nodeIDs = (0..<count).map { String($0 + 1) }
    for id in nodeIDs { reading.add(GraphDocument.Node(id: id), line: line) }
  }

  /// Values for the vertices that are next.
  mutating func readValues(
    _ first: PajekWords.Word, _ words: inout PajekWords, line: Int
  ) {
    var next: PajekWords.Word? = first
    while let word = next {
      values.count += 1
      next = words.next()
      set(values.name, Self.value(word.text), vertex: values.count)
    }
  }

  /// A value of a partition or a vector; `nil` where it is one of Pajek's signs for none.
  static func value(_ text: String) -> AttributeValue? {
    guard let number = TypedText.number(text) else { return .text(text) }
    return missing.contains(number) ? nil : .number(number)
  }

  private static let missing: Set<Double> = [9_999_998, 99_999_998, 999_999_998]

  /// Gives the vertex of a number an attribute.
  mutating func set(_ name: String, _ value: AttributeValue?, vertex: Int) {
    guard let value, nodeIDs.indices.contains(vertex - 1) else { return }
    if let place = reading.place(of: nodeIDs[vertex - 1]) {
      reading.document.nodes[place].attributes[name] = value
    } else if let place = groupPlaces[vertex] {
      reading.document.hyperedges[place].attributes[name] = value
    }
  }
}

// MARK: - Files beside the network

/// A partition (`.clu`) or a vector (`.vec`) in a file beside its network.
struct PajekCompanion {
  /// The endings of such files.
  static let suffixes: Set<String> = ["clu", "vec"]

  let file: String
  let bytes: [UInt8]

  /// Whether a file of this name is one.
  static func isOne(_ path: String) -> Bool {
    suffixes.contains(path.split(separator: ".").last?.lowercased() ?? "")
  }

  /// What its values are called: the file's name without its ending.
  var name: String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = NameForm.canonical(String(last.prefix(max(0, last.count - 4))))
    return stem.isEmpty ? "values" : stem
  }
}

extension PajekReader {
  /// Gives the vertices of the network the values of a file beside it.
  mutating func add(_ companion: PajekCompanion) throws(FormatError) {
    let text = try DecodedText(companion.bytes, as: nil, file: companion.file)
    var announced: Int?
    var count = 0
    for line in TextLines(text.bytes) {
      var words = PajekWords(line)
      guard let first = words.next(), !first.text.hasPrefix("%") else { continue }
      if first.text.hasPrefix("*"), !first.isQuoted {
        guard announced == nil, let number = words.next().flatMap({ Int($0.text) }) else { break }
        announced = number
        continue
      }
      var next: PajekWords.Word? = first
      while let word = next {
        count += 1
        set(companion.name, Self.value(word.text), vertex: count)
        next = words.next()
      }
    }
    guard count == nodeIDs.count, announced == nil || announced == count else {
      throw FormatError(
        .notReadableAs, file: companion.file,
        .valuesAreOfAnotherNetwork(
          path: companion.file, values: count, network: file, vertices: nodeIDs.count))
    }
  }
}
