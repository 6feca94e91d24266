// Who comes together, and between which groups borders run.

import ArgumentParser
import Collaborations
import NetworkAnalysis

/// Who comes together, and between which groups borders run.
struct MeetingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The event whose participants are meant.", valueName: "event"))
  var event: String?
  @Option(
    help: ArgumentHelp(
      "Of the event, those in this role alone (repeatable; default: everybody).", valueName: "role")
  )
  var role: [String] = []
  @Option(
    help: ArgumentHelp(
      "What makes a border: country, region, place, kind or an attribute (default: country, else "
        + "kind).", valueName: "attribute"))
  var groupBy: String?

  /// Actors that come together, and what they know of each other.
  struct Gathering {
    let event: Event?
    let acquaintances: Acquaintances
    /// The nodes of those who come together, in order.
    let nodes: [Int]
  }

  /// Who comes together in `network`, seen through `lens`.
  ///
  /// Participants of an event are tied by collaborations alone where the lens does not say, for
  /// coming to the same event is what is planned.
  ///
  /// - Throws: `LookupError` when nothing is called so.
  func gathering(in network: Network, lens: Lens) throws -> Gathering {
    var lens = lens
    let directory = Directory(network)
    let id = try event.map { try directory.id(of: .event, named: $0) }
    if id != nil, lens.ties == nil { lens.ties = .collaborations }
    let graph = try lens.apply(to: network)
    let groups = groupBy.map { Grouping(of: graph, by: $0) } ?? .standard(for: graph)
    let acquaintances = Acquaintances(of: graph, in: network, groups: groups, planning: id)
    var nodes = Array(graph.actors.indices)
    if let id {
      let roles = Set(role.map(NameForm.folded))
      let present = Set(
        network.participations.lazy
          .filter { $0.event == id && (roles.isEmpty || roles.contains(NameForm.folded($0.role))) }
          .map(\.actor))
      nodes = nodes.filter { present.contains(graph.actors[$0].id) }
    }
    return Gathering(
      event: id.flatMap { directory.event($0) }, acquaintances: acquaintances, nodes: nodes)
  }
}
