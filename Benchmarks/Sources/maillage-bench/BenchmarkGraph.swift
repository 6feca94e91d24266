// A graph as the generator of the comparison writes it.

import Foundation
import GraphCore

/// The files of one graph: `NAME.bin` with the links and `NAME.json` with the sources of searches.
struct BenchmarkGraph {
  let name: String
  let path: String
  let list: EdgeList
  let sources: [Int]

  private struct Description: Decodable {
    let sources: [Int]?
  }

  /// Creates a graph that was generated here.
  init(name: String, list: EdgeList, sources: [Int]) {
    self.name = name
    path = name
    self.list = list
    self.sources = sources
  }

  init(path: String) throws {
    self.path = path
    name = URL(fileURLWithPath: path).lastPathComponent
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + ".bin")))
    guard bytes.count >= 24, bytes[0..<8].elementsEqual("EDGEBIN1".utf8) else {
      throw BenchmarkError(description: "\(path).bin is not a list of links")
    }
    func number(_ start: Int, _ width: Int) -> UInt64 {
      (0..<width).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
    let links = Int(number(16, 8))
    guard bytes.count == 24 + 8 * links else {
      throw BenchmarkError(description: "\(path).bin is cut short")
    }
    list = EdgeList(
      nodeCount: Int(number(8, 8)),
      sources: (0..<links).map { UInt32(number(24 + 8 * $0, 4)) },
      targets: (0..<links).map { UInt32(number(28 + 8 * $0, 4)) })
    let json = try Data(contentsOf: URL(fileURLWithPath: path + ".json"))
    sources = try JSONDecoder().decode(Description.self, from: json).sources ?? []
  }
}

/// Why a benchmark cannot run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}
