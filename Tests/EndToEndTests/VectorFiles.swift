// Small networks with known answers, written as files that the program imports.

import Foundation
import Testing

extension Tool {
  /// Imports a network of pairs of actors, `"a b"`, each actor with a group or `nil` for none.
  ///
  /// The groups are countries unless `attribute` names a column of its own.
  func importPairs(
    _ pairs: [String], groups: KeyValuePairs<String, String?>, attribute: String = "country",
    isDirected: Bool = false, weights: [Double]? = nil
  ) throws {
    try succeed("new", "vector.maillage")
    let nodes = groups.map { "\($0.key),\($0.value ?? "")" }
    try write((["Id,\(attribute)"] + nodes).joined(separator: "\n") + "\n", to: "nodes.csv")
    let country = attribute == "country" ? ["--column", "country=country"] : []
    #expect(try run(["import", "nodes.csv", "--column", "actor=Id"] + country).status == 0)
    let type = isDirected ? "Directed" : "Undirected"
    let rows = pairs.enumerated().map { place, pair in
      pair.split(separator: " ").joined(separator: ",") + ",\(type),\(weights?[place] ?? 1)"
    }
    try write(
      (["Source,Target,Type,Weight"] + rows).joined(separator: "\n") + "\n", to: "edges.csv")
    try succeed("import", "edges.csv", "--as", "gephi-edges")
  }

  /// The network T1: ten actors, nine ties, two groups, one isolate.
  func importT1() throws {
    try importPairs(
      ["a b", "a c", "b c", "c d", "d e", "e f", "e g", "f g", "h i"],
      groups: [
        "a": "FR", "b": "FR", "c": "FR", "d": "BE", "e": "FR", "f": "BE", "g": "BE", "h": "FR",
        "i": "BE", "j": "FR",
      ])
  }
}

/// The value at a path of keys, as a number.
func number(_ object: Any?, _ path: String...) -> Double? {
  var value = object
  for key in path { value = (value as? [String: Any])?[key] }
  return value as? Double
}
