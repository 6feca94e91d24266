// Networks of Pajek in several files: the network, its partitions and its vectors.

import Foundation
import Wording

extension NetworkReader {
  /// The files of `paths` that are read on their own, each with the files that belong to it.
  ///
  /// Partitions (`.clu`) and vectors (`.vec`) belong to the only Pajek network (`.net`) that is
  /// named, else to the one named before them. Without one they stand alone.
  public static func grouped(_ paths: [String]) -> [(path: String, companions: [String])] {
    let networks = paths.count { $0.lowercased().hasSuffix(".net") }
    var groups: [(path: String, companions: [String])] = []
    var early: [String] = []
    for path in paths {
      guard networks > 0, PajekCompanion.isOne(path) else {
        groups.append((path, []))
        continue
      }
      if let last = groups.lastIndex(where: { $0.path.lowercased().hasSuffix(".net") }) {
        groups[last].companions.append(path)
      } else if networks == 1 {
        early.append(path)
      } else {
        groups.append((path, []))
      }
    }
    if let only = groups.firstIndex(where: { $0.path.lowercased().hasSuffix(".net") }) {
      groups[only].companions.insert(contentsOf: early, at: 0)
    }
    return groups
  }
}

/// A folder with one Pajek network and the partitions and vectors of its vertices.
enum PajekFolder {
  /// The network in the folder at `path` and its companions, where there is one network and
  /// nothing but Pajek files.
  static func found(in path: String) -> (network: String, companions: [String])? {
    let folder = URL(fileURLWithPath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
    let seen = names.filter { !$0.hasPrefix(".") }
    let networks = seen.filter { $0.lowercased().hasSuffix(".net") }
    let companions = seen.filter(PajekCompanion.isOne)
    guard let network = networks.first, networks.count == 1,
      companions.count + 1 == seen.count
    else { return nil }
    return (
      folder.appendingPathComponent(network).path,
      companions.map { folder.appendingPathComponent($0).path }
    )
  }
}
