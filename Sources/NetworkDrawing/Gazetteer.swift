// Where actors and events are.

import Collaborations
import NetworkAnalysis

/// Where actors and events are.
struct Gazetteer {
  private let events: [String: Event]
  private var towns: [String: GlobePoint] = [:]

  init(_ network: Network) {
    events = Dictionary(network.events.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for place in network.places {
      let point = GlobePoint(latitude: place.latitude, longitude: place.longitude)
      let town = NameForm.folded(place.town)
      towns[town + "\n" + (place.country.map(NameForm.folded) ?? "")] = point
      // A town without a country is the first of its name.
      if towns[town + "\n"] == nil { towns[town + "\n"] = point }
    }
  }

  func place(of subject: FigureContent.Subject, _ graph: ActorGraph) -> GlobePoint? {
    switch subject {
    case .actor(let node):
      let actor = graph.actors[node]
      if let latitude = actor.latitude, let longitude = actor.longitude {
        return GlobePoint(latitude: latitude, longitude: longitude)
      }
      return actor.place.flatMap { place(town: $0, country: actor.country) }
    case .record(let place):
      let town = events[graph.records[place].id]?.place
      return town.flatMap { self.place(town: $0, country: nil) }
    case .community: return nil
    }
  }

  private func place(town: String, country: String?) -> GlobePoint? {
    let town = NameForm.folded(town) + "\n"
    if let country, let point = towns[town + NameForm.folded(country)] { return point }
    return country == nil ? towns[town] : nil
  }
}
