// What every part of the report looks at.

import Collaborations
import GraphAlgorithms
import NetworkAnalysis
import Wording

/// What every part of the report looks at: the records, the edition, and the network that its
/// records make.
struct ReportContext {
  let network: Network
  let options: ReportOptions
  let execution: Execution
  /// The edition that the report is on; `nil` for the whole network.
  let edition: Edition?
  /// The edition before it of which something is recorded.
  let previous: Edition?
  /// The lens of the report: that asked for, on the edition alone.
  let lens: Lens
  /// The network through the lens.
  let graph: ActorGraph
  /// What actors are grouped by.
  let attribute: String
  let grouping: Grouping

  var language: Language { options.language }

  init(of network: Network, options: ReportOptions, execution: Execution) throws {
    self.network = network
    self.options = options
    self.execution = execution
    let editions = Self.recordedEditions(of: network)
    let edition: Edition?
    if let name = options.edition
      ?? (options.lens.editions.count == 1 ? options.lens.editions[0] : nil)
    {
      let id = try Directory(network).id(of: .edition, named: name)
      edition = network.editions.first { $0.id == id }
    } else {
      edition = options.lens.editions.isEmpty ? editions.last : nil
    }
    self.edition = edition
    let place = editions.firstIndex { $0.id == edition?.id }
    previous = place.flatMap { $0 > 0 ? editions[$0 - 1] : nil }
    var lens = options.lens
    if let edition { lens.editions = [edition.name] }
    self.lens = lens
    let graph = try lens.apply(to: network)
    self.graph = graph
    let standard = graph.actors.contains { $0.country != nil } ? "country" : "kind"
    attribute = options.groupBy ?? standard
    grouping = Grouping(of: graph, by: attribute)
  }

  /// The editions of which an event or a collaboration is recorded, in the order of their dates.
  private static func recordedEditions(of network: Network) -> [Edition] {
    var used = Set(network.events.compactMap(\.edition))
    used.formUnion(network.collaborations.compactMap(\.edition))
    return network.editions.filter { used.contains($0.id) }.sorted { left, right in
      let (one, other) = (left.from?.dayNumber ?? .max, right.from?.dayNumber ?? .max)
      return one == other ? left.id < right.id : one < other
    }
  }

  /// The events of the edition, or all of them, in the order of their dates and names.
  var events: [Event] {
    network.events.filter { edition == nil || $0.edition == edition?.id }.sorted { left, right in
      let (one, other) = (left.from?.dayNumber ?? .max, right.from?.dayNumber ?? .max)
      return one == other ? left.name < right.name : one < other
    }
  }

  /// The collaborations that the lens keeps, in the order of their ids.
  var collaborations: [Collaboration] {
    let kept = Set(graph.records.lazy.filter { $0.type == .collaboration }.map(\.id))
    return network.collaborations.filter { kept.contains($0.id) }
  }

  /// The name of the actor at `node`.
  func name(_ node: Int) -> String { graph.actors[node].name }

  /// The name of a group as it is shown.
  func groupName(_ name: String?) -> String {
    guard let name else { return Sentence.report(.unknown).text(in: language) }
    return attribute == "kind" ? Sentence.actorKindName(name).text(in: language) : name
  }

  /// The command that shows what the report does, with its network and its lens.
  func command(_ words: String...) -> String {
    var text = "maillage " + words.joined(separator: " ")
    for filter in lens.filters { text += " --\(filter.name) \(Self.quoted(filter.value))" }
    if let ties = lens.ties { text += " --ties \(ties.rawValue)" }
    if lens.weight != .newman { text += " --weight \(lens.weight.rawValue)" }
    if lens.distance != .steps { text += " --distance \(lens.distance.rawValue)" }
    if lens.isDirected { text += " --directed" }
    return text + " --network \(Self.quoted(options.network))"
  }

  /// A word as a shell reads it.
  static func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./+:".unicodeScalars.contains(scalar)
    }
    if plain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
