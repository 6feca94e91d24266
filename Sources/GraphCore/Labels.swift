// The names of nodes as a text gives them.

/// Names numbered from 0, side by side in memory; each becomes a string when it is asked for.
public struct Labels: RandomAccessCollection, Hashable, Sendable {
  private let bytes: Column<UInt8>
  private let ends: Column<Int>

  /// `ends` ascend to the number of bytes, one for each name.
  init(bytes: Column<UInt8>, ends: Column<Int>) {
    self.bytes = bytes
    self.ends = ends
  }

  /// The first number, 0.
  public var startIndex: Int { 0 }

  /// How many names there are.
  public var endIndex: Int { ends.count }

  /// The name of a number.
  public subscript(number: Int) -> String {
    let start = number == 0 ? 0 : ends[number - 1]
    return String(decoding: bytes.part(start..<ends[number]), as: UTF8.self)
  }
}

/// A list of links, with the names of its nodes.
public struct LabelledEdgeList: Hashable, Sendable {
  /// The name of each node, in node order, no two alike.
  public let labels: Labels

  /// The links between nodes.
  public let list: EdgeList
}
