// Many drawings, several at a time.

import CGraphvizShims
public import DOT
import Synchronization

extension GraphvizRenderer {
  /// The bytes of each of `documents` in `format`, in their order: the same that
  /// ``render(_:engine:format:resolution:isLast:)`` gives of each.
  ///
  /// With a worker, as many drawings are rendered at the same time as there are `processes`, each by
  /// a process of its own; `nil` stands for one a core. All but the worker's own end before this
  /// returns. Without a worker, one drawing is rendered after the other.
  ///
  /// - Throws: ``GraphvizError`` of the first document that cannot be rendered.
  public func render(
    _ documents: [DOTDocument], engine: GraphvizEngine, format: GraphvizFormat,
    resolution: Double = 96, processes: Int? = nil
  ) throws(GraphvizError) -> [[UInt8]] {
    let most = min(processes ?? Int(gvs_core_count()), documents.count, 64)
    var renderers = [self]
    if let worker {
      while renderers.count < most {
        var other = GraphvizRenderer(
          worker: try GraphvizWorker(
            path: worker.path, timeLimit: worker.timeLimit, outputLimit: worker.outputLimit),
          limits: limits)
        other.measuresTextEvenly = measuresTextEvenly
        renderers.append(other)
      }
    }
    let batch = RenderingBatch(renderers, documents.count) {
      renderer, place throws(GraphvizError) in
      try renderer.render(
        documents[place], engine: engine, format: format, resolution: resolution)
    }
    defer { for renderer in renderers.dropFirst() { renderer.worker?.dismiss() } }
    return try batch.results()
  }
}

/// Drawings that are shared out among renderers, each of which has a thread.
private final class RenderingBatch: Sendable {
  typealias Body = @Sendable (GraphvizRenderer, Int) throws(GraphvizError) -> [UInt8]

  private struct Progress {
    var next = 0
    var hasFailed = false
    var outcomes: [Result<[UInt8], GraphvizError>?]
  }

  private let renderers: [GraphvizRenderer]
  private let body: Body
  private let progress: Mutex<Progress>

  init(_ renderers: [GraphvizRenderer], _ count: Int, _ body: @escaping Body) {
    self.renderers = renderers
    self.body = body
    progress = Mutex(Progress(outcomes: Array(repeating: nil, count: count)))
  }

  /// Renders everything, or up to the first failure.
  func results() throws(GraphvizError) -> [[UInt8]] {
    // Safe: the batch outlives the threads, which the shim waits for.
    withExtendedLifetime(self) {
      unsafe gvs_in_threads(
        Int32(renderers.count),
        { context, index in
          guard let context = unsafe context else { return }
          unsafe Unmanaged<RenderingBatch>.fromOpaque(context).takeUnretainedValue()
            .work(as: Int(index))
        }, Unmanaged.passUnretained(self).toOpaque())
    }
    var results: [[UInt8]] = []
    // Drawings are taken in their order, so all before the first failure are done.
    for case let outcome? in progress.withLock({ $0.outcomes }) {
      results.append(try outcome.get())
    }
    return results
  }

  private func work(as index: Int) {
    while let place = take() {
      let outcome: Result<[UInt8], GraphvizError>
      do throws(GraphvizError) {
        outcome = .success(try body(renderers[index], place))
      } catch {
        outcome = .failure(error)
      }
      progress.withLock { progress in
        progress.outcomes[place] = outcome
        if case .failure = outcome { progress.hasFailed = true }
      }
    }
  }

  private func take() -> Int? {
    progress.withLock { progress in
      guard !progress.hasFailed, progress.next < progress.outcomes.count else { return nil }
      progress.next += 1
      return progress.next - 1
    }
  }
}
