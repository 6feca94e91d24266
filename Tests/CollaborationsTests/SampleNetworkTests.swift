import Collaborations
import TestSupport
import Testing

@Suite("Sample networks")
struct SampleNetworkTests {
  @Test("are valid: sorted, with distinct ids and names, and references that lead somewhere")
  func valid() throws {
    for seed in 0..<60 as Range<UInt64> {
      let network = try SampleNetwork.random(
        seed: seed, actors: Int(seed % 17), events: Int(seed % 6), collaborations: 20,
        attributesOfParticipations: seed % 2 == 0)
      var sorted = network
      sorted.sort()
      #expect(sorted == network, "seed \(seed)")
      let actors = Set(network.actors.map(\.id))
      let events = Set(network.events.map(\.id))
      let editions = Set(network.editions.map(\.id))
      #expect(actors.count == Int(seed % 17) && network.actors.count == actors.count)
      #expect(Set(network.actors.map(\.name)).count == actors.count, "seed \(seed)")
      #expect(events.count == network.events.count, "seed \(seed)")
      #expect(editions.count == network.editions.count, "seed \(seed)")
      #expect(
        Set(network.collaborations.map(\.id)).count == network.collaborations.count, "seed \(seed)")
      for actor in network.actors { #expect(actor.partOf.map(actors.contains) ?? true) }
      for event in network.events { #expect(event.edition.map(editions.contains) ?? true) }
      for part in network.participations {
        #expect(actors.contains(part.actor) && events.contains(part.event), "seed \(seed)")
      }
      for collaboration in network.collaborations {
        #expect(collaboration.actors.allSatisfy(actors.contains), "seed \(seed)")
        #expect(collaboration.event.map(events.contains) ?? true, "seed \(seed)")
        #expect(collaboration.edition.map(editions.contains) ?? true, "seed \(seed)")
      }
    }
  }

  @Test("of equal seeds are equal, and of other seeds differ")
  func seeded() throws {
    let seven = try SampleNetwork.random(seed: 7)
    let again = try SampleNetwork.random(seed: 7)
    let eight = try SampleNetwork.random(seed: 8)
    #expect(seven == again)
    #expect(seven != eight)
  }

  @Test("hold every shape that readers and writers must keep")
  func shapes() throws {
    let network = try SampleNetwork.random(seed: 1, actors: 200, events: 40, collaborations: 200)
    #expect(network.collaborations.contains { $0.isDirected })
    #expect(network.collaborations.contains { $0.participants.map(\.role) == ["self"] })
    #expect(network.collaborations.contains { $0.participants.count > $0.actors.count })
    #expect(network.actors.contains { $0.note?.contains("\n") ?? false })
    #expect(network.actors.contains { $0.name.contains("\"") })
    #expect(network.events.contains { $0.from?.month != nil && $0.from?.day == nil })
    #expect(Set(network.actors.flatMap { $0.attributes.values.map(\.typeName) }).count == 4)
  }
}
