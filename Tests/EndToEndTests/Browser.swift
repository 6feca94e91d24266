// A real browser, without a window and without a network.

import Foundation

/// Chromium, which opens a page from the disk and says what became of it.
struct Browser {
  /// The program, or `nil` where this machine has none.
  static let program: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }()

  /// What became of a page.
  struct Visit {
    /// The document as it stands after its scripts have run, as markup.
    let document: String
    /// The addresses that were asked for, but for the page itself.
    let requests: [String]

    /// Whether the document holds `text`; a test that fails then does not print a whole page.
    func says(_ text: String) -> Bool { document.contains(text) }
  }

  let tool: Tool

  /// Opens `page`, a file of the tool's folder, and runs `script` in it once it is ready.
  ///
  /// What the script leaves in `document.documentElement.dataset` can be read in the document.
  func open(_ page: String, running script: String = "") throws -> Visit {
    var markup = String(decoding: try tool.bytes(page), as: UTF8.self)
    let driver = "<script nonce=\"bWFpbGxhZ2UgbmV0d29yayBwYWdl\">\n\(script)\n</script>\n</body>"
    if !script.isEmpty { markup = markup.replacingOccurrences(of: "</body>", with: driver) }
    try tool.write(markup, to: "visited.html")
    let run = try tool.shell(
      """
      exec "\(Self.program ?? "chromium")" --headless --no-sandbox --disable-gpu --no-first-run \
        --disable-background-networking --disable-component-update --disable-default-apps \
        --disable-sync --host-resolver-rules="MAP * ~NOTFOUND" --user-data-dir="$PWD/profile" --log-net-log="$PWD/net.json" \
        --net-log-capture-mode=Everything --virtual-time-budget=5000 --window-size=1400,900 \
        --dump-dom "file://$PWD/visited.html"
      """)
    let log = (try? String(contentsOfFile: tool.path("net.json"), encoding: .utf8)) ?? ""
    var requests: Set<String> = []
    for match in log.matches(of: /"url":"(?<url>[^"]+)"/) {
      let url = String(match.output.url)
      let isOwn =
        ["file://", "data:", "chrome:", "chrome-extension:", "about:"].contains(
          where: url.hasPrefix)
        // What the browser asks of its maker, with every page.
        || url.contains(/^https?:\/\/[^\/]*\.(google|googleapis|gvt1)\.com\//)
      if !isOwn { requests.insert(url) }
    }
    return Visit(document: run.output, requests: requests.sorted())
  }

  /// The number of pages that a page of the tool's folder prints to.
  func pages(of page: String) throws -> Int {
    _ = try tool.shell(
      """
      exec "\(Self.program ?? "chromium")" --headless --no-sandbox --disable-gpu --no-first-run \
        --host-resolver-rules="MAP * ~NOTFOUND" --user-data-dir="$PWD/printing" \
        --no-pdf-header-footer --print-to-pdf="$PWD/printed.pdf" "file://$PWD/\(page)"
      """)
    let pdf = String(decoding: try tool.bytes("printed.pdf"), as: Unicode.ASCII.self)
    return pdf.matches(of: /\/Type\s*\/Page\b/).count
  }
}
