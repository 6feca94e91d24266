// Texts of pictures, measured by a browser as it draws them.

import Foundation
import Testing

@Suite(
  "Texts as drawn",
  .enabled(if: Browser.program != nil, "no Chromium on this machine; apt-get install chromium"))
struct LabelRoomTests {
  /// A spreadsheet of `actors` with long French and Dutch names in projects of two to four.
  private func spreadsheet(seed: Int, actors: Int) -> String {
    let heads = [
      "Chambre de Commerce et d’Industrie de", "Université Catholique de", "Gemeente",
      "Samenwerkingsverband voor ondernemers van", "Délégation flamande à l’innovation de",
      "CREST", "Kenniscentrum voor Landbouw en Voeding", "Ontwikkelingsmaatschappij",
      "Pôle de compétitivité des matériaux de",
    ]
    let towns = [
      "Boulogne-sur-Mer", "’s-Hertogenbosch", "Saint-Amand-les-Eaux", "Écaussinnes", "Oudenaarde",
      "Louvain-la-Neuve", "Bergen op Zoom", "Liège", "Geraardsbergen",
    ]
    let kinds = ["university", "crest", "chamber", "company", "agency"]
    // A small generator of its own, so that the networks are the same everywhere.
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let names = (0..<actors).map { number in
      "\(heads[below(heads.count)]) \(towns[below(towns.count)]) \(number)"
    }
    var rows = ["partner,project,sort"]
    for project in 0..<(actors / 2 + (seed % 4) * actors / 3) {
      var members: Set<Int> = []
      for _ in 0..<(2 + below(3)) {
        let wide = below(actors)
        members.insert(below(3) == 0 ? wide / 6 : wide)
      }
      rows += members.sorted().map { "\"\(names[$0])\",P\(project),\(kinds[$0 % kinds.count])" }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Counts the pairs of texts that overlap and the texts outside of the page, by their boxes.
  ///
  /// A line's box is a little higher than its letters, by a twelfth above and below.
  private static let measuring = """
    const page = document.querySelector("svg").getBoundingClientRect();
    const boxes = [];
    for (const group of document.querySelectorAll("g.node, g.legend, g.caption, g.record")) {
      let box = null;
      for (const text of group.querySelectorAll("text")) {
        const r = text.getBoundingClientRect(), slack = r.height / 12;
        const b = [r.left, r.top + slack, r.right, r.bottom - slack];
        box = box ? [Math.min(box[0], b[0]), Math.min(box[1], b[1]), Math.max(box[2], b[2]),
          Math.max(box[3], b[3])] : b;
      }
      if (box) boxes.push(box);
    }
    let overlaps = 0, outside = 0;
    boxes.forEach((a, i) => {
      if (a[0] < page.left - 0.5 || a[1] < page.top - 0.5 || a[2] > page.right + 0.5
        || a[3] > page.bottom + 0.5) outside += 1;
      for (const b of boxes.slice(i + 1)) {
        if (Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 0.5
          && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.5) overlaps += 1;
      }
    });
    Object.assign(document.documentElement.dataset, { overlaps, outside, texts: boxes.length });
    """

  private static let looks: [[String]] = [
    [], ["--lang", "fr", "--theme", "print"], ["--layout", "circle", "--lang", "nl"],
    ["--group-by", "kind"], ["--parallel", "one", "--theme", "dark"], ["--two-mode"],
    ["--collaborations", "as-nodes"],
  ]

  @Test(
    "no text overlaps another or leaves the page, as a browser draws it",
    arguments: [(3, 10), (5, 47), (7, 84), (12, 120), (20, 150)])
  func room(seed: Int, actors: Int) throws {
    try Tool.inFreshFolder { tool in
      try tool.write(spreadsheet(seed: seed, actors: actors), to: "p.csv")
      try tool.succeed("new", "n.maillage")
      try tool.succeed(
        "import", "p.csv", "--column", "actor=partner", "--column", "collaboration=project",
        "--column", "actor-kind=sort")
      let look = Self.looks[seed % Self.looks.count]
      try tool.succeed(["render", "-o", "n.svg", "--title", "Réseau des acteurs"] + look)
      let svg = String(decoding: try tool.bytes("n.svg"), as: UTF8.self)
      let start = try #require(svg.range(of: "<svg"))
      try tool.write(
        "<meta charset=\"utf-8\"><body>\(svg[start.lowerBound...])</body>", to: "n.html")
      let visit = try Browser(tool: tool).open("n.html", running: Self.measuring)
      #expect(visit.says("data-overlaps=\"0\""), "seed \(seed), \(look)")
      #expect(visit.says("data-outside=\"0\""), "seed \(seed), \(look)")
      #expect(!visit.says("data-texts=\"0\""))
    }
  }
}
