// The page around the parts of the report.

import Collaborations
import NetworkAnalysis
import NetworkDrawing
import Wording

/// The page around the parts of the report: title, contents and style.
struct ReportMarkup {
  let page: [UInt8]

  init(_ document: ReportDocument, of context: ReportContext) {
    let language = context.language
    let name = context.edition?.name ?? Self.baseName(context.options.network)
    let title = PageMarkup.escaped(Sentence.reportTitle(name).text(in: language))
    let dates = context.edition.flatMap { edition in
      Sentence.figureDates(
        from: edition.from.map(DateParts.init), until: edition.until.map(DateParts.init))
    }
    let lens = Sentence.figureLens(
      ties: context.graph.ties.rawValue, weight: context.lens.weight.rawValue,
      isDirected: context.lens.isDirected, filters: context.lens.filters)
    let contents = document.headings.map { heading in
      "<li><a href=\"#\(heading.id)\">\(PageMarkup.escaped(heading.title))</a></li>"
    }.joined(separator: "\n")
    let opening = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <title>\(title)</title>
      <style>

      """
    let afterStyle = """
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      \(dates.map { "<p class=\"dates\">\(document.words($0))</p>" } ?? "")
      <p class="quiet">\(document.words(lens))</p>
      </header>
      <nav aria-label="\(document.words(.report(.contents)))">
      <h2>\(document.words(.report(.contents)))</h2>
      <ol>
      \(contents)
      </ol>
      </nav>
      <main>

      """
    var page = Array(opening.utf8)
    page += PackageResources.report_css
    page += Array((afterStyle + document.body + "</main>\n</body>\n</html>\n").utf8)
    self.page = page
  }

  /// The name of a file without its folders and its extension.
  private static func baseName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".maillage") ? String(name.dropLast(9)) : name
  }
}
