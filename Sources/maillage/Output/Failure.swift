// From an error to one sentence on standard error and the right exit code.

import ArgumentParser
import Collaborations
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import NetworkFormats
import NetworkStore
import Wording

/// The exit codes, after BSD's `sysexits.h`.
enum Exit: Int32 {
  case usage = 64
  case badData = 65
  case noInput = 66
  case `internal` = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case noPermission = 77
  case interrupted = 130
}

/// A command that cannot go on: what to say, and the exit code.
struct Failure: Error {
  let sentence: Sentence
  let exit: Exit

  init(_ sentence: Sentence, _ exit: Exit) {
    self.sentence = sentence
    self.exit = exit
  }

  /// Says what went wrong on standard error and ends the process.
  static func exit(for error: any Error) -> Never {
    if error is CancellationError { Foundation.exit(Exit.interrupted.rawValue) }
    guard let failure = failure(for: error) else { exitInParsersWords(error) }
    Console.say(failure.sentence)
    Foundation.exit(failure.exit.rawValue)
  }

  /// Ends the process as the argument parser does, its refusals in the language of messages.
  private static func exitInParsersWords(_ error: any Error) -> Never {
    let code = Maillage.exitCode(for: error)
    guard code == .validationFailure else { Maillage.exit(withError: error) }
    let text = Console.words(.usage(Maillage.fullMessage(for: error)))
    FileHandle.standardError.write(Data("\(text)\n".utf8))
    Foundation.exit(Exit.usage.rawValue)
  }

  private static func failure(for error: any Error) -> Failure? {
    switch error {
    case let failure as Failure: return failure
    case let error as LookupError: return Failure(error.sentence, .badData)
    case let error as RecordError:
      let isUsage = error.code == .needsTwoActors
      return Failure(error.sentence, isUsage ? .usage : .badData)
    case let error as ProjectionError: return Failure(.graphTooLarge(error.reason), .badData)
    case let error as StoreError: return Failure(error.sentence, exit(for: error))
    case let error as FormatError: return Failure(error.sentence, exit(for: error))
    case let error as FigureError:
      return Failure(error.sentence, error.code == .option ? .usage : .badData)
    case let error as GraphvizError: return Failure(error.sentence, exit(for: error))
    default:
      // The argument parser's own errors, requests for help among them, exit with 0 or 64.
      let code = Maillage.exitCode(for: error)
      let isParsing = error is ExitCode || code == .success || code == .validationFailure
      return isParsing ? nil : Failure(.unexpected(String(describing: error)), .internal)
    }
  }
}

// MARK: - Exit codes of the rooms' errors

extension Failure {
  private static func exit(for error: StoreError) -> Exit {
    switch error.code {
    case .absent: .noInput
    case .alreadyExists, .folderMissing: .cannotCreate
    case .notANetwork, .damaged, .newerVersion, .invalid, .nothingToUndo, .nothingToRedo: .badData
    case .readOnly, .noPermission: .noPermission
    case .locked: .locked
    case .diskFull, .inputOutput: .inputOutput
    case .internalFailure: .internal
    }
  }

  private static func exit(for error: FormatError) -> Exit {
    switch error.code {
    case .absent: .noInput
    case .noPermission: .noPermission
    case .unreadable, .cannotWrite: .inputOutput
    case .notReadableAs: .badData
    case .usage: .usage
    case .exists, .noFolder: .cannotCreate
    }
  }

  private static func exit(for error: GraphvizError) -> Exit {
    switch error.code {
    case .tooLarge, .labelTooLong, .positionMissing: .badData
    case .unavailable, .rejected, .unsafeOutput, .timedOut, .crashed: .internal
    }
  }
}
