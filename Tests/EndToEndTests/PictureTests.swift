// Pictures from the command line: looks, parts, days, positions, and what print needs.

import Foundation
import Testing

@Suite("Pictures")
struct PictureTests {
  private func valleys(_ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "valleys.maillage")
      try tool.succeed("import", Tool.graph("trois-vallees"))
      try body(tool)
    }
  }

  /// The centre of each actor by name, of a file of positions.
  private static func positions(_ tool: Tool, _ name: String) throws -> [String: [Double]] {
    let json = try JSONSerialization.jsonObject(with: try tool.bytes(name)) as? [String: Any]
    let list = try #require(json?["positions"] as? [[String: Any]])
    var result: [String: [Double]] = [:]
    for entry in list {
      let title = try #require(entry["name"] as? String)
      result[title] = ["x", "y"].compactMap { (entry[$0] as? NSNumber)?.doubleValue }
    }
    return result
  }

  @Test("every look, layout and part gives the same bytes in two processes and on 1 and 2 threads")
  func sameBytes() throws {
    try valleys { tool in
      let looks: [[String]] = [
        ["--size-by", "betweenness", "--colour-by", "closeness", "--label-by", "degree"],
        ["--layout", "map", "--lang", "fr", "--theme", "print"],
        ["--layout", "circle", "--group-by", "country", "--theme", "dark", "--lang", "nl"],
        ["--group-by", "country", "--groups-as", "hulls", "--shape-by", "country"],
        ["--edge-colour-by", "stage", "--edge-dash-by", "certainty", "--parallel", "one"],
        ["--parallel", "fanned", "--edge-width-by", "records", "--border-by", "edition"],
        ["--two-mode"], ["--collaborations", "as-nodes"], ["--show", "communities"],
        ["--show", "backbone"], ["--show", "top", "--top", "8"], ["--colour-by", "community"],
        ["--new-in", "Rencontres des Trois Vallées 2024"],
        ["--ties", "both", "--edition", "Rencontres des Trois Vallées 2024", "--by-day"],
      ]
      for look in looks {
        for format in ["svg", "dot"] {
          try tool.succeed(["render", "-o", "one.\(format)", "--threads", "1"] + look)
          try tool.succeed(["render", "-o", "two.\(format)", "--threads", "2"] + look)
          #expect(
            try tool.bytes("one.\(format)") == tool.bytes("two.\(format)"), "\(look) \(format)")
        }
        #expect(try tool.bytes("one.svg").count < 1_000_000)
      }
      let edition = "Rencontres des Trois Vallées 2023"
      try tool.succeed("render", "-o", "film.svg", "--ties", "both", "--edition", edition, "--film")
    }
  }

  @Test("actors of the second edition stand where they stood in the first")
  func editions() throws {
    try valleys { tool in
      let lens = ["--ties", "both", "--size-by", "=12"]
      let (first, second) = (
        "Rencontres des Trois Vallées 2023", "Rencontres des Trois Vallées 2024"
      )
      try tool.succeed(["render", "-o", "1.json", "--edition", first] + lens)
      try tool.succeed(["render", "-o", "2.json", "--edition", second] + lens)
      let (before, after) = (
        try Self.positions(tool, "1.json"), try Self.positions(tool, "2.json")
      )
      let common = Set(before.keys).intersection(after.keys).sorted()
      #expect(common.count > 3)
      #expect(Set(after.keys) != Set(before.keys))
      let shifts = try common.map { name in
        let (one, two) = (try #require(before[name]), try #require(after[name]))
        return [two[0] - one[0], two[1] - one[1]]
      }
      for shift in shifts {
        #expect(abs(shift[0] - shifts[0][0]) < 0.1 && abs(shift[1] - shifts[0][1]) < 0.1)
      }
      // The same from the picture of the first, as JSON and, but for the middle of a star, as SVG.
      try tool.succeed(["render", "-o", "1.svg", "--edition", first] + lens)
      for file in ["1.svg", "1.json"] {
        try tool.succeed(
          ["render", "-o", "3.json", "--edition", second, "--keep-positions", file] + lens)
        let kept = try Self.positions(tool, "3.json")
        let origin = try #require(kept[common[0]])
        for name in common {
          let (one, two) = (try #require(before[name]), try #require(kept[name]))
          let from = try #require(before[common[0]])
          #expect(abs(two[0] - origin[0] - one[0] + from[0]) < 2, "\(file) \(name)")
          #expect(abs(two[1] - origin[1] - one[1] + from[1]) < 2, "\(file) \(name)")
        }
      }
    }
  }

  @Test("a style file says what options say, and options come before it")
  func style() throws {
    try valleys { tool in
      try tool.write(
        """
        {"theme": "print", "size-by": "betweenness", "colour-by": "country", "layout": "circle",
         "edge-colour-by": "kind", "colours": {"France": "#123456"},
         "shapes": {"France": "star"}}
        """, to: "house.json")
      try tool.succeed("render", "-o", "a.svg", "--style", "house.json")
      let text = String(decoding: try tool.bytes("a.svg"), as: UTF8.self)
      #expect(text.contains("#123456"))
      try tool.succeed("render", "-o", "b.svg", "--style", "house.json", "--theme", "light")
      #expect(try tool.bytes("a.svg") != tool.bytes("b.svg"))
      for bad in [
        "[]", "{", "{\"size\": \"degree\"}", "{\"theme\": \"neon\"}", "{\"theme\": 3}",
        "{\"colours\": {\"France\": \"url(x)\"}}", "{\"shapes\": {\"France\": \"epsf\"}}",
      ] {
        try tool.write(bad, to: "bad.json")
        try tool.fail(65, "render", "-o", "c.svg", "--style", "bad.json")
      }
      try tool.fail(66, "render", "-o", "c.svg", "--style", "absent.json")
      #expect(!(try tool.files()).contains("c.svg"))
    }
  }

  @Test("what cannot be drawn is refused with a sentence, and no file appears")
  func refusals() throws {
    try valleys { tool in
      try tool.fail(64, "render", "-o", "x.svg", "--colour-by", "colour")
      try tool.fail(64, "render", "-o", "x.svg", "--size-by", "sector")
      try tool.fail(64, "render", "-o", "x.svg", "--edge-colour-by", "sector")
      try tool.fail(64, "render", "-o", "x.svg", "--theme", "neon")
      try tool.fail(64, "render", "-o", "x.png", "--film")
      try tool.fail(64, "render", "-o", "x.svg", "--film", "--by-day")
      try tool.fail(64, "render", "-o", "x.svg", "--basemap", "x.geojson", "--layout", "neato")
      try tool.fail(66, "render", "-o", "x.svg", "--basemap", "x.geojson", "--layout", "map")
      try tool.fail(66, "render", "-o", "x.svg", "--keep-positions", "absent.svg")
      try tool.succeed("render", "-o", "kept.json")
      for look in [["--layout", "map"], ["--layout", "circle"], ["--group-by", "kind"]] {
        let run = try tool.run(
          ["render", "-o", "x.svg", "--keep-positions", "kept.json"] + look)
        #expect(run.status == 64, "\(look)")
        #expect(run.errors.contains("--keep-positions"), "\(look)")
      }
      try tool.succeed(
        "render", "-o", "ok.svg", "--keep-positions", "kept.json", "--group-by", "kind",
        "--groups-as", "hulls")
      try tool.write(
        #"{"positions": [{"name": "Nobody", "x": 1, "y": 2}]}"#, to: "others.json")
      let run = try tool.run("render", "-o", "ok.svg", "--keep-positions", "others.json")
      #expect(run.status == 0 && run.errors.contains("others.json"))
      try tool.write("<svg/>", to: "empty.svg")
      try tool.fail(65, "render", "-o", "x.svg", "--keep-positions", "empty.svg")
      try tool.write("{\"type\": \"Polygon\"}", to: "bad.geojson")
      try tool.fail(65, "render", "-o", "x.svg", "--basemap", "bad.geojson", "--layout", "map")
      #expect(!(try tool.files()).contains { $0.hasPrefix("x.") })
    }
  }

  @Test("a PNG of 300 dots an inch is A4 in size; a PDF has its fonts in it and text to select")
  func print() throws {
    try valleys { tool in
      try tool.succeed("render", "-o", "a.png", "--dpi", "300")
      let png = [UInt8](try tool.bytes("a.png").prefix(24))
      func number(_ place: Int) -> Int {
        png[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      }
      // 297 × 210 mm.
      #expect((3506...3512).contains(number(16)) && (2476...2484).contains(number(20)))
      try tool.succeed("render", "-o", "a.pdf", "--lang", "fr")
      guard try tool.shell("command -v pdffonts pdftotext").status == 0 else {
        Swift.print("skipped: poppler-utils is not installed")
        return
      }
      let fonts = try tool.shell("pdffonts '\(tool.path("a.pdf"))'").output
        .split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts { #expect(font.contains(" yes "), "\(font)") }
      let text = try tool.shell("pdftotext '\(tool.path("a.pdf"))' -").output
      #expect(text.contains("Laboratoire des") && text.contains("Type d’acteur"))
    }
  }
}
