// The real partners of Interreg North-West Europe, from the spreadsheet to the ranking.

import Foundation
import Testing

@Suite("Interreg North-West Europe")
struct InterregTests {
  static let partners = Tool.shared("data/interreg-nwe/partners.csv")

  private func arguments(_ file: String, actor: String) -> [String] {
    ["import", file, "--column", "actor=\(actor)"]
      + (actor == "partner" ? [] : ["--column", "name=partner"])
      + [
        "collaboration=acronym", "programme=programme", "lead=lead", "place=town",
        "country=country_code", "latitude=lat", "longitude=lon",
      ].flatMap { ["--column", $0] } + ["--format", "json"]
  }

  @Test(
    "rows without an id are refused by number, and the rest is what the data says",
    .enabled(if: partners != nil, "the shared data is not here"))
  func partnersByID() throws {
    let file = try #require(Self.partners)
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "nwe.maillage")
      let refused = try tool.run(arguments(file, actor: "id_partner"))
      #expect(refused.status == 65)
      let problems = try #require(try refused.object()["problems"] as? [[String: Any]])
      let errors = problems.filter { $0["severity"] as? String == "error" }
      #expect(errors.compactMap { $0["row"] as? Int } == [134, 239, 656, 666, 796])
      #expect(try tool.succeed("history", "--format", "json").objects().isEmpty)

      let done = try tool.run(arguments(file, actor: "id_partner") + ["--skip-bad-rows"])
      #expect(done.status == 0)
      let created = try #require(try done.object()["created"] as? [String: Int])
      #expect(created["actors"] == 891)
      #expect(created["collaborations"] == 114)
      #expect(created["participations"] == 1099)

      let measures = try tool.succeed("measure", "--format", "json").object()
      #expect(measures["ties"] as? Int == 5586)
      #expect(measures["components"] as? Int == 12)
      #expect(measures["giant"] as? Int == 797)
      #expect(measures["diameter"] as? Int == 7)
      #expect(abs((measures["transitivity"] as? Double ?? 0) - 0.661737) < 1e-6)

      let ranking = try tool.succeed(
        "rank", "--by", "degree", "--by", "betweenness", "--by", "strength", "--by", "harmonic",
        "--top", "5", "--format", "json"
      ).object()
      let rows = try #require(ranking["ranking"] as? [[String: Any]])
      let values = rows.compactMap { $0["values"] as? [String: Double] }
      #expect(
        rows.compactMap { $0["name"] as? String } == [
          "Centre de Recherche Public Henri Tudor", "Université de Liège (UL)",
          "Gemeente Eindhoven", "Technische Universiteit Delft", "Ghent University",
        ])
      #expect(values.compactMap { $0["degree"] } == [107, 93, 71, 70, 59])
      #expect(abs((values.first?["betweenness"] ?? 0) - 70607.3041) < 0.001)
      #expect(abs((values.first?["strength"] ?? 0) - 12) < 1e-9)
      #expect(abs((values.first?["harmonic"] ?? 0) - 379.55) < 0.005)

      let again = try tool.run(arguments(file, actor: "id_partner") + ["--skip-bad-rows"])
      let report = try again.object()
      for key in ["created", "updated"] {
        let counts = try #require(report[key] as? [String: Int])
        #expect(counts.values.allSatisfy { $0 == 0 }, "\(key): \(counts)")
      }
      try tool.succeed("export", "one")
      try tool.succeed("undo")
      #expect(try tool.succeed("list", "actors", "--format", "json").objects().isEmpty)
      try tool.succeed("redo")
      try tool.succeed("export", "two")
      for name in try FileManager.default.contentsOfDirectory(atPath: tool.path("one")) {
        #expect(try tool.bytes("one/\(name)") == tool.bytes("two/\(name)"), "\(name)")
      }
    }
  }

  @Test(
    "by the partner's name no row is refused",
    .enabled(if: partners != nil, "the shared data is not here"))
  func partnersByName() throws {
    let file = try #require(Self.partners)
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "nwe.maillage")
      let done = try tool.run(arguments(file, actor: "partner"))
      #expect(done.status == 0, "\(done.errors)")
      let created = try #require(try done.object()["created"] as? [String: Int])
      #expect(created["actors"] == 895)
      let measures = try tool.succeed("measure", "--format", "json").object()
      #expect(measures["ties"] as? Int == 5627)
    }
  }
}
