// DOT text read by the parser that defines it, in a process that may die of it.

public import DOT
import Wording

/// Reads DOT text with Graphviz's own parser, in a process of its own for each text.
///
/// The parser keeps state from one text to the next, and some texts crash it or run it out of
/// stack; so each text gets a fresh process, with limits, and whatever happens there is an error
/// here.
///
///     let graphs = try DOTTextReader().graphs(in: Array("graph { a -- b }".utf8))
public struct DOTTextReader: Sendable {
  /// The path of the program.
  public let path: String

  /// The seconds after which a text is given up.
  public let timeLimit: Double

  /// The most bytes of memory that reading may take, beyond twenty for each byte of the text.
  public let memoryLimit: Int

  /// Prepares a reader; processes are started by texts.
  ///
  /// - Throws: ``GraphvizError`` with the code `unavailable` where there is no program; it is
  ///   looked for where ``GraphvizWorker/find()`` looks when `path` is `nil`.
  public init(
    path: String? = nil, timeLimit: Double = 60, memoryLimit: Int = 1 << 30
  ) throws(GraphvizError) {
    guard let path = path ?? GraphvizWorker.find(), GraphvizWorker.isExecutable(path) else {
      throw GraphvizError(
        .unavailable, .dotReaderMissing(path: path ?? GraphvizWorker.programName))
    }
    self.path = path
    self.timeLimit = min(max(timeLimit.isNaN ? 60 : timeLimit, 0.01), 86_400)
    self.memoryLimit = max(256 << 20, memoryLimit)
  }

  /// The graphs of a text in UTF-8, in their order; none for a text without any.
  ///
  /// - Throws: ``GraphvizError``: `rejected` with the parser's messages where the text is wrong,
  ///   `crashed` and `timedOut` where reading it ended otherwise.
  public func graphs(in text: [UInt8]) throws(GraphvizError) -> [DOTGraph] {
    if let place = text.firstIndex(of: 0) {
      let line = text[..<place].reduce(1) { $1 == 10 ? $0 + 1 : $0 }
      throw GraphvizError(.rejected, .dotHoldsZero(line: line), messages: ["line \(line): NUL"])
    }
    let memory = memoryLimit + text.count * 20
    let frame = DOTReadingJob(text: text).frame(
      seconds: Int(timeLimit.rounded(.up)), memory: memory)
    var process = RenderingProcess()
    let outcome: DOTReadingJob.Outcome
    do throws(GraphvizError) {
      let answer = try process.exchange(
        frame, with: path, seconds: timeLimit, limit: memory, engine: "DOT")
      do throws(FrameReader.Malformed) {
        outcome = try DOTReadingJob.readAnswer(answer)
      } catch {
        throw GraphvizError(.rejected, .dotReaderDied)
      }
    } catch {
      switch error.code {
      case .crashed, .rejected, .tooLarge: throw GraphvizError(error.code, .dotReaderDied)
      case .timedOut:
        throw GraphvizError(
          .timedOut, .dotReaderTimedOut(seconds: Int(timeLimit.rounded(.up))))
      default: throw error
      }
    }
    switch outcome {
    case .graphs(let graphs): return graphs
    case .wrong(let messages):
      throw GraphvizError(
        .rejected, .dotIsWrong(message: Sentence.excerpt(messages.first ?? "?")),
        messages: messages)
    }
  }
}
