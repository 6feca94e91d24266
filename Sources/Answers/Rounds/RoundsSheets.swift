// The plan of a speed meeting as sheets of paper: one for each participant, and the table plan.

import Collaborations
import NetworkAnalysis
import Wording

extension RoundsAnswers {
  /// A page of HTML that prints one A4 sheet for each participant, then the table plan.
  ///
  /// It loads nothing from anywhere.
  public var sheets: String {
    let title = "\(plan.event.name): \(Sentence.sheetTables().text(in: language))"
    var html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      <style>
      @page { size: A4; margin: 18mm; }
      body { font: 12pt/1.4 "DejaVu Sans", Verdana, sans-serif; color: #1a1a1a; }
      body { margin: 0 auto; max-width: 174mm; }
      .sheet { break-after: page; padding: 8mm 0; }
      .sheet:last-child { break-after: auto; }
      h1 { font-size: 20pt; margin: 0 0 2mm; }
      h2 { font-size: 13pt; margin: 6mm 0 2mm; }
      p { margin: 0 0 4mm; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #767676; padding: 2mm; }
      th, td { text-align: left; vertical-align: top; }
      tr { break-inside: avoid; }
      th { border-bottom: 2px solid #1a1a1a; }
      .number { text-align: right; white-space: nowrap; }
      .why { font-size: 9pt; color: #444; }
      .box { display: inline-block; width: 5mm; height: 5mm; border: 1px solid #1a1a1a; }
      </style>
      </head>
      <body>

      """
    for place in plan.participants.indices { html += sheet(of: place) }
    html += tablePlan
    return html + "</body>\n</html>\n"
  }

  private var heading: String {
    [plan.event.name, plan.event.place, plan.day?.description].compactMap(\.self)
      .map(Markup.escaped).joined(separator: " · ")
  }

  private func sheet(of place: Int) -> String {
    let meetings = plan.meetings(of: place)
    var rows = ""
    for round in 1...plan.problem.rounds {
      let time = times(of: round).map { "\($0.start)–\($0.end)" }
      var cells: [String] = [cell(String(round), "number")]
      if plan.clock != nil { cells.append(cell(time ?? "", "number")) }
      if let meeting = meetings.first(where: { $0.round == round }) {
        let other = plan.participants[meeting.first == place ? meeting.second : meeting.first]
        let town = other.place.map { " (\(Markup.escaped($0)))" } ?? ""
        cells.append(cell(String(meeting.table), "number"))
        cells.append("<td><strong>\(Markup.escaped(other.name))</strong>\(town)</td>")
        cells.append(cell(why(meeting), "why"))
        cells.append("<td><span class=\"box\"></span></td>")
      } else {
        let isThere = plan.problem.isThere(place, in: round - 1)
        let word = isThere ? Sentence.sheetFree() : .sheetAway()
        cells += [cell("", "number"), cell(word.text(in: language)), cell(""), cell("")]
      }
      rows += "<tr>\(cells.joined())</tr>\n"
    }
    var headers = [Sentence.sheetRound()]
    if plan.clock != nil { headers.append(.sheetTime()) }
    headers += [.sheetTable(), .sheetWith(), .sheetWhy(), .sheetHeld()]
    return """
      <section class="sheet">
      <p>\(heading)</p>
      <h1>\(Markup.escaped(plan.participants[place].name))</h1>
      <p>\(Markup.escaped(Sentence.sheetTitle().text(in: language)))</p>
      \(table(headers, rows))
      </section>

      """
  }

  private var tablePlan: String {
    var html = "<section class=\"sheet\">\n<p>\(heading)</p>\n"
    html += "<h1>\(Markup.escaped(Sentence.sheetTables().text(in: language)))</h1>\n"
    for round in 1...plan.problem.rounds {
      let name = "\(Sentence.sheetRound().text(in: language)) \(round)"
      let time = times(of: round).map { ", \($0.start)–\($0.end)" } ?? ""
      let rows = plan.meetings.filter { $0.round == round }.map { meeting in
        "<tr>" + cell(String(meeting.table), "number") + cell(plan.participants[meeting.first].name)
          + cell(plan.participants[meeting.second].name) + "</tr>\n"
      }
      html += "<h2>\(Markup.escaped(name + time))</h2>\n"
      html += table([.sheetTable(), .verbatim("A"), .verbatim("B")], rows.joined()) + "\n"
    }
    return html + "</section>\n"
  }

  private func table(_ headers: [Sentence], _ rows: String) -> String {
    let cells = headers.map {
      "<th scope=\"col\">\(Markup.escaped($0.text(in: language)))</th>"
    }
    return "<table>\n<thead><tr>\(cells.joined())</tr></thead>\n<tbody>\n\(rows)</tbody>\n</table>"
  }

  private func cell(_ text: String, _ kind: String? = nil) -> String {
    "<td\(kind.map { " class=\"\($0)\"" } ?? "")>\(Markup.escaped(text))</td>"
  }
}
