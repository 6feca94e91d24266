// Who draws.

import Graphviz

/// The renderer of this run of the tool.
///
/// A picture is drawn by a process of its own, which takes longer to start and to find its fonts
/// than to draw fifty actors. So it is started before the command line is even parsed, where the
/// command is one that draws; should nothing be drawn after all, it ends with this process.
enum Drawing {
  /// Draws.
  static let renderer = {
    var renderer = GraphvizRenderer.safest()
    renderer.measuresTextEvenly = true
    return renderer
  }()

  /// Starts the process that draws if the command line names a command that does.
  static func prepare(for arguments: [String]) {
    guard arguments.count > 3, ["render", "report"].contains(arguments[1]) else { return }
    renderer.worker?.prepare()
  }

  /// Ends that process, for which nobody waits: it has no files to close.
  static func finish() { renderer.worker?.dismiss(isCollected: false) }
}
