// The networks of the literature, from their files to the published figures.

import Foundation
import Testing

@Suite("Classics read from their files")
struct ClassicsTests {
  /// Imports `file` into a fresh network and hands over the tool.
  private func reading(_ file: String, _ columns: [String] = [], _ body: (Tool) throws -> Void)
    throws
  {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let run = try tool.run(["import", file] + columns)
      #expect(run.status == 0, "\(run.errors)")
      try body(tool)
    }
  }

  /// Values of a measure by the actor's name.
  private func values(
    _ measure: String, _ tool: Tool, _ options: String...
  ) throws -> [String: Double] {
    let arguments = ["rank", "--by", measure, "--top", "1000", "--format", "json"] + options
    let answer = try tool.run(arguments).object()
    var values: [String: Double] = [:]
    for row in try #require(answer["ranking"] as? [[String: Any]]) {
      let name = try #require(row["name"] as? String)
      values[name] = (row["values"] as? [String: Any])?[measure] as? Double
    }
    return values
  }

  private func expect(
    _ measures: [String: Any], _ expected: [String: Double],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (key, value) in expected {
      let found = (measures[key] as? NSNumber)?.doubleValue ?? .nan
      #expect(abs(found - value) < 1e-6, "\(key): \(found)", sourceLocation: sourceLocation)
    }
  }

  static let lesMiserables = Tool.shared("data/classics/les_miserables.gexf")

  @Test(
    "Les Misérables: steps, strengths, and strong ties that are short",
    .enabled(if: lesMiserables != nil, "the shared data is not here"))
  func miserables() throws {
    try reading(try #require(Self.lesMiserables)) { tool in
      expect(
        try tool.succeed("measure", "--format", "json").object(),
        [
          "actors": 77, "ties": 254, "transitivity": 0.498932, "degreeAssortativity": -0.165225,
          "diameter": 5, "meanDistance": 2.641148,
        ])
      let pairs = 76.0 * 75 / 2
      let steps = try values("betweenness", tool)
      let weighted = try values("betweenness", tool, "--distance", "weighted", "--weight", "count")
      let published = [
        ("Valjean", 0.569989), ("Myriel", 0.176842), ("Gavroche", 0.165113), ("Marius", 0.132032),
        ("Fantine", 0.129645),
      ]
      for (name, value) in published {
        #expect(abs((steps[name] ?? 0) / pairs - value) < 1e-6, "\(name)")
      }
      for (name, value) in [("Valjean", 0.7946), ("Marius", 0.4989), ("Myriel", 0.2239)] {
        #expect(abs((weighted[name] ?? 0) / pairs - value) < 5e-5, "\(name)")
      }
      let strengths = try values("strength", tool, "--weight", "count")
      #expect(strengths["Valjean"] == 158 && strengths["Marius"] == 104)
      #expect(strengths["Enjolras"] == 91)
    }
  }

  static let dolphins = Tool.shared("data/classics/dolphins.net")

  @Test(
    "Dolphins: diameter, transitivity and the deepest core",
    .enabled(if: dolphins != nil, "the shared data is not here"))
  func dolphinsOfDoubtfulSound() throws {
    try reading(try #require(Self.dolphins)) { tool in
      expect(
        try tool.succeed("measure", "--format", "json").object(),
        ["actors": 62, "ties": 159, "transitivity": 0.308776, "diameter": 8])
      #expect(try values("core", tool).values.max() == 4)
    }
  }

  static let davis = Tool.shared("data/classics/Davis.paj")

  @Test(
    "Southern Women: the projections, and the norms of two modes",
    .enabled(if: davis != nil, "the shared data is not here"))
  func southernWomen() throws {
    try reading(try #require(Self.davis)) { tool in
      let count = try tool.succeed("list", "ties", "--weight", "count", "--format", "json")
        .objects()
      let weights = count.compactMap { $0["weight"] as? Double }
      #expect(weights.count == 139 && weights.reduce(0, +) == 322 && weights.max() == 7)
      let newman = try tool.succeed("list", "ties", "--format", "json").objects()
      let sum = newman.reduce(0) { $0 + ($1["weight"] as? Double ?? 0) }
      #expect(abs(sum - 44.5) < 1e-9)
      let answer = try tool.succeed("rank", "--two-mode", "--top", "32", "--format", "json")
        .object()
      #expect(answer["actors"] as? Int == 18 && answer["records"] as? Int == 14)
      let rows = try #require(answer["ranking"] as? [[String: Any]])
      let degrees = rows.compactMap { ($0["raw"] as? [String: Double])?["degree"] }
      #expect(degrees.reduce(0, +) == 178)
      let first = try #require(rows.first?["values"] as? [String: Double])
      #expect(abs((first["betweenness"] ?? 0) - 0.243819) < 1e-6)
      #expect(abs((first["closeness"] ?? 0) - 0.846154) < 1e-6)
    }
  }

  static let contacts = Tool.shared("data/sociopatterns/hypertext-2009.dat")

  @Test(
    "Hypertext 2009: 20,818 contacts of 113 people",
    .enabled(if: contacts != nil, "the shared data is not here"))
  func hypertext() throws {
    let columns = ["time=1", "actor=2", "other=3"].flatMap { ["--column", $0] } + ["--no-header"]
    try reading(try #require(Self.contacts), columns) { tool in
      expect(
        try tool.succeed("measure", "--format", "json").object(),
        [
          "actors": 113, "ties": 2196, "transitivity": 0.495205, "meanDistance": 1.656290,
          "diameter": 3,
        ])
      #expect(try values("degree", tool).values.max() == 98)
      #expect(try values("strength", tool, "--weight", "count").values.max() == 1483)
    }
  }
}
