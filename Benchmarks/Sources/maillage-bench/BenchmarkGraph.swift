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

  /// A graph that is in no file.
  init(_ list: EdgeList, name: String, sources: [Int]) {
    (self.name, path, self.list, self.sources) = (name, name, list, sources)
  }

  init(path: String) throws {
    self.path = path
    name = URL(fileURLWithPath: path).lastPathComponent
    let data = try Data(contentsOf: URL(fileURLWithPath: path + ".bin"))
    guard data.count >= 24, data.prefix(8).elementsEqual("EDGEBIN1".utf8) else {
      throw BenchmarkError(description: "\(path).bin is not a list of links")
    }
    let words = data.withUnsafeBytes { bytes in
      (2..<data.count / 4).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
      }
    }
    let links = Int(words[2]) | Int(words[3]) << 32
    guard data.count == 24 + 8 * links else {
      throw BenchmarkError(description: "\(path).bin is cut short")
    }
    list = EdgeList(
      nodeCount: Int(words[0]) | Int(words[1]) << 32,
      sources: (0..<links).map { words[4 + 2 * $0] },
      targets: (0..<links).map { words[5 + 2 * $0] })
    let json = try Data(contentsOf: URL(fileURLWithPath: path + ".json"))
    sources = try JSONDecoder().decode(Description.self, from: json).sources ?? []
  }
}

/// Why a benchmark cannot run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}
