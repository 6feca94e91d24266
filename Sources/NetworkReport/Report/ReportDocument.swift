// The report as it is put together: headings, texts, tables and charts, in order.

import Foundation
import Wording

/// The report as it is put together.
///
/// Everything said passes through one language, and every table
/// and chart gets a number, and the command that makes it.
struct ReportDocument {
  let language: Language
  private(set) var body = ""
  private(set) var headings: [(id: String, title: String)] = []
  private(set) var tables: [ReportTable] = []
  private var tableCount = 0, chartCount = 0

  init(language: Language) { self.language = language }

  /// Words as they stand in an element.
  func words(_ sentence: Sentence) -> String { PageMarkup.escaped(sentence.text(in: language)) }

  /// Words as they stand at the beginning of an element, with a capital.
  private func beginning(_ sentence: Sentence) -> String {
    let text = sentence.text(in: language)
    return PageMarkup.escaped(text.prefix(1).uppercased() + text.dropFirst())
  }

  /// Begins a part of the report.
  mutating func section(_ id: String, _ title: Sentence, startsPage: Bool = false) {
    if !headings.isEmpty { body += "</section>\n" }
    headings.append((id, title.text(in: language)))
    let kind = startsPage ? " class=\"page\"" : ""
    body +=
      "<section id=\"\(id)\"\(kind) aria-labelledby=\"h-\(id)\">\n"
      + "<h2 id=\"h-\(id)\">\(words(title))</h2>\n"
  }

  /// Ends the last part.
  mutating func close() {
    if !headings.isEmpty { body += "</section>\n" }
  }

  mutating func heading(_ title: Sentence) { body += "<h3>\(words(title))</h3>\n" }

  mutating func paragraph(_ sentence: Sentence, isQuiet: Bool = false) {
    body += "<p\(isQuiet ? " class=\"quiet\"" : "")>\(words(sentence))</p>\n"
  }

  mutating func list(_ sentences: [Sentence]) {
    guard !sentences.isEmpty else { return }
    body += "<ul>\n" + sentences.map { "<li>\(words($0))</li>\n" }.joined() + "</ul>\n"
  }

  /// A few numbers, large.
  mutating func numbers(_ facts: [(value: String, name: String)]) {
    guard !facts.isEmpty else { return }
    body += "<ul class=\"numbers\">\n"
    for fact in facts {
      body +=
        "<li><b>\(PageMarkup.escaped(fact.value))</b> "
        + "<span>\(PageMarkup.escaped(fact.name))</span></li>\n"
    }
    body += "</ul>\n"
  }

  /// A table, of which the first `limit` rows are shown; all of them go to the file `file`.
  mutating func table(
    _ caption: Sentence, file: String, columns: [ReportWord], rows: [[ReportCell]],
    limit: Int = 15, command: String?
  ) {
    let names = columns.map { Sentence.report($0).text(in: language) }
    table(caption, file: file, named: names, rows: rows, limit: limit, command: command)
  }

  /// As above, for columns that are named by the data.
  mutating func table(
    _ caption: Sentence, file: String, named names: [String], rows: [[ReportCell]],
    limit: Int = 15, command: String?
  ) {
    guard !rows.isEmpty else { return }
    tableCount += 1
    tables.append(ReportTable(file: file, columns: names, rows: rows))
    let numeric = names.indices.map { column in rows.contains { $0[column].isNumeric } }
    body +=
      "<div class=\"block\"><table\(names.count > 8 ? " class=\"wide\"" : "")>\n<caption><b>\(words(.report(.table))) \(tableCount).</b> "
      + "\(beginning(caption))</caption>\n<thead><tr>"
    for (name, isNumeric) in zip(names, numeric) {
      let kind = isNumeric ? " class=\"number\"" : ""
      body += "<th scope=\"col\"\(kind)>\(PageMarkup.escaped(name))</th>"
    }
    body += "</tr></thead>\n<tbody>\n"
    for row in rows.prefix(limit) {
      body += "<tr>"
      for (cell, isNumeric) in zip(row, numeric) {
        let kind = isNumeric ? " class=\"number\"" : ""
        body += "<td\(kind)>\(PageMarkup.escaped(cell.shown(in: language)))</td>"
      }
      body += "</tr>\n"
    }
    body += "</tbody></table>\n"
    if rows.count > limit {
      body +=
        "<p class=\"quiet\">"
        + "\(words(.rowsElsewhere(rows.count - limit, file: file)))</p>\n"
    }
    body += self.command(command) + "</div>\n"
  }

  /// A chart and what it says in words.
  mutating func chart(
    _ canvas: ChartCanvas, title: Sentence, description: Sentence, command: String?
  ) {
    chartCount += 1
    let svg = canvas.svg(
      id: "chart\(chartCount)", title: title.text(in: language),
      description: description.text(in: language))
    figure(svg, title: title, command: command, kind: "chart")
  }

  /// A picture that was drawn elsewhere, as SVG.
  mutating func picture(
    _ svg: [UInt8], title: Sentence, description: Sentence, command: String?
  ) {
    chartCount += 1
    let id = "picture\(chartCount)"
    let text = Self.embedded(
      svg, id: id, title: title.text(in: language), description: description.text(in: language))
    figure(text, title: title, command: command, kind: "picture")
  }

  private mutating func figure(_ svg: String, title: Sentence, command: String?, kind: String) {
    body +=
      "<figure class=\"\(kind)\">\n\(svg)\n"
      + "<figcaption><b>\(words(.report(.chart))) \(chartCount).</b> \(beginning(title))\n"
      + self.command(command) + "</figcaption>\n</figure>\n"
  }

  private func command(_ command: String?) -> String {
    guard let command else { return "" }
    return "<p class=\"command\">\(words(.report(.command))) "
      + "<code>\(PageMarkup.escaped(command))</code></p>\n"
  }

  /// An SVG without its prologue, named and described, with identifiers of its own.
  private static func embedded(
    _ svg: [UInt8], id: String, title: String, description: String
  ) -> String {
    var text = String(decoding: svg, as: UTF8.self)
    if let start = text.range(of: "<svg ") { text = String(text[start.lowerBound...]) }
    // Text between elements holds no “<”, so that these are only the drawing's own identifiers.
    text = text.replacing("<g id=\"", with: "<g id=\"\(id)-")
    guard let end = text.firstIndex(of: ">") else { return text }
    let box = text[..<end].firstMatch(of: /viewBox="[^"]*"/).map { String($0.output) } ?? ""
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
      + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" \(box) role=\"img\" "
      + "aria-labelledby=\"\(id)-t \(id)-d\">\n<title id=\"\(id)-t\">"
      + PageMarkup.escaped(title) + "</title>\n<desc id=\"\(id)-d\">"
      + PageMarkup.escaped(description) + "</desc>" + text[text.index(after: end)...]
  }
}

extension ReportDocument {
  /// Terms and what they mean.
  mutating func body(definitions: [(term: String, meaning: Sentence)]) {
    body += "<dl>\n"
    for definition in definitions {
      body +=
        "<dt>\(PageMarkup.escaped(Sentence.measureName(definition.term).text(in: language)))"
        + "</dt>\n<dd>\(words(definition.meaning))</dd>\n"
    }
    body += "</dl>\n"
  }
}
