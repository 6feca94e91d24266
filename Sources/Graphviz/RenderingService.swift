// What the rendering process does.

import CGraphvizShims
import Wording

/// The whole of the program `maillage-render`: it takes jobs and gives results until its parent
/// closes the socket, or until it has read one text.
package enum RenderingService {
  /// Serves until there is nobody to serve.
  package static func run(memoryLimit: Int) {
    gvs_serve_begin(max(0, memoryLimit))
    // Until the first message, there is time to get ready for it.
    if gvs_serve_is_waiting() == 1 {
      gvs_fonts_begin()
      GraphvizLibrary.shared.prepare()
    }
    while let message = receive() {
      let answer: [UInt8]
      if let (job, seconds, memory) = DOTReadingJob.read(message) {
        gvs_serve_allow(UInt32(clamping: seconds))
        gvs_serve_limit(memory)
        answer = DOTReadingJob.answer(CGraphReading.outcome(of: job.text))
        // Safe: the array lives for the call.
        _ = unsafe gvs_serve_send(answer, answer.count)
        // The parser is not used twice.
        return
      }
      do throws(FrameReader.Malformed) {
        let (job, seconds) = try RenderingJob.read(message)
        gvs_serve_allow(UInt32(clamping: seconds))
        answer = RenderingJob.answer(outcome(of: job))
      } catch {
        answer = RenderingJob.answer(
          .failure(
            GraphvizError(.rejected, .drawingRefused(message: "the job could not be read"))))
      }
      // Safe: the array lives for the call.
      guard unsafe gvs_serve_send(answer, answer.count) == 1 else { return }
    }
  }

  private static func outcome(
    of job: RenderingJob
  ) -> Result<RenderingJob.Result, GraphvizError> {
    do throws(GraphvizError) {
      return .success(try GraphvizLibrary.shared.perform(job))
    } catch {
      return .failure(error)
    }
  }

  private static func receive() -> [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    // Safe: the shim sets both results.
    let status = unsafe gvs_serve_receive(&start, &count)
    // Safe: the bytes are the shim's, freed once, after the copy below; NULL may be freed.
    defer { unsafe gvs_bytes_free(start) }
    guard status == 1, let start = unsafe start else { return nil }
    // Safe: the shim gave `count` bytes at `start`.
    return unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  }
}
