// Putting a folder where it belongs, whole or not at all.

import Foundation
import Wording

/// The place of a folder that is written beside it and then takes its place.
package struct FolderPlace {
  /// What a folder must be for another to take its place.
  package enum Content {
    /// A network folder with nothing else in it.
    case network
    /// Nothing but CSV files.
    case tables
    /// Nothing but a Pajek network and what is said of its vertices.
    case pajek
  }

  private let path: String
  private let content: Content
  private let target: URL

  package init(_ path: String, of content: Content = .network) {
    self.path = path
    self.content = content
    target = URL(fileURLWithPath: path).standardizedFileURL
  }

  /// Refuses a folder that is there and may not be replaced, before work is done for it.
  package func check(replace: Bool) throws(FormatError) {
    if FileManager.default.fileExists(atPath: target.path) {
      try checkReplaceable(replace: replace)
    }
  }

  /// Writes the files into a new folder beside the place, then gives it the place's name.
  package func put(_ files: [(name: String, bytes: [UInt8])], replace: Bool)
    throws(FormatError)
  {
    let isTaken = FileManager.default.fileExists(atPath: target.path)
    if isTaken { try checkReplaceable(replace: replace) }
    let parent = target.deletingLastPathComponent()
    guard FileBytes.isFolder(parent.path) else {
      throw FormatError(.noFolder, file: path, .outputFolderIsMissing(path: parent.path))
    }
    let fresh = sibling("new")
    do {
      defer { try? FileManager.default.removeItem(at: fresh) }
      try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: false)
      for file in files { try write(file.bytes, to: fresh.appendingPathComponent(file.name)) }
      try takePlace(fresh, isTaken: isTaken)
    } catch {
      throw failure(error)
    }
  }

  private func takePlace(_ fresh: URL, isTaken: Bool) throws {
    guard isTaken else {
      try FileManager.default.moveItem(at: fresh, to: target)
      return
    }
    let old = sibling("old")
    try FileManager.default.moveItem(at: target, to: old)
    do {
      try FileManager.default.moveItem(at: fresh, to: target)
    } catch {
      try? FileManager.default.moveItem(at: old, to: target)
      throw error
    }
    try? FileManager.default.removeItem(at: old)
  }

  private func write(_ bytes: [UInt8], to file: URL) throws {
    try Data(bytes).write(to: file, options: .withoutOverwriting)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.synchronize()
  }

  /// Only a folder that holds what the new one does, and nothing else, is replaced.
  private func checkReplaceable(replace: Bool) throws(FormatError) {
    guard replace else {
      throw FormatError(.exists, file: path, .outputExists(path: path))
    }
    if content == .network, !NetworkFolder.isNetworkFolder(target.path) {
      throw FormatError(.exists, file: path, .outputIsNoNetworkFolder(path: path))
    }
    guard FileBytes.isFolder(target.path) else {
      throw FormatError(.exists, file: path, .outputExists(path: path))
    }
    let known = Set(FolderFile.allCases.map(\.rawValue)).union([".DS_Store", "desktop.ini"])
    let isKnown = { (name: String) in
      known.contains(name) || content == .tables && name.hasSuffix(".csv")
        || content == .pajek && ["net", "clu", "vec"].contains { name.hasSuffix(".\($0)") }
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target.path)) ?? []
    if let other = names.sorted().first(where: { !isKnown($0) }) {
      throw FormatError(.exists, file: path, .outputHoldsOtherFiles(path: path, file: other))
    }
  }

  private func sibling(_ purpose: String) -> URL {
    target.deletingLastPathComponent().appendingPathComponent(
      ".\(target.lastPathComponent).\(purpose)-\(UUID().uuidString.prefix(8))")
  }

  private func failure(_ error: any Error) -> FormatError {
    let reading = FileBytes.failure(error, path: path)
    if reading.code == .noPermission { return reading }
    return FormatError(
      .cannotWrite, file: path,
      .cannotWrite(path: path, reason: (error as NSError).localizedDescription))
  }
}
