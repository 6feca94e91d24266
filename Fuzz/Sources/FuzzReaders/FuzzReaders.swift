// One fuzz target for each reader: the environment variable MAILLAGE_FUZZ says which.
//
// What comes out of a reader is laid over an empty network too, so that records that no network
// can hold are found. A trap, a hang and too much memory are finds; an error is an answer.

import CFuzzDriver
import Collaborations
import Foundation
import NetworkFormats

@main enum FuzzReaders {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        read(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      })
  }
}

/// The name of the file that the bytes pretend to be: its suffix is the format.
private let name = "fuzz." + (ProcessInfo.processInfo.environment["MAILLAGE_FUZZ"] ?? "csv")

private func read(_ bytes: [UInt8]) {
  let reading = try? NetworkReader.read(bytes, named: name) { text, _ in
    DOTGraphs.graphs(in: text)
  }
  guard let reading else { return }
  let merge = Merge(reading.batch, into: Network(), file: name)
  precondition(merge.steps.count >= 0)
}
