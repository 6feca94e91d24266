// The rendering process: Graphviz, on the other side of a socket.

import Graphviz

/// Renders what its parent sends it.
///
/// It is started by the library, not by hand.
@main enum MaillageRender {
  static func main() {
    RenderingService.run(memoryLimit: 4 << 30)
  }
}
