import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

@Suite(
  "Interreg North-West Europe",
  .enabled(if: Shared.has("data/interreg-nwe"), "../shared/data is not there"))
struct InterregTests {
  private static let columns = [
    "name=partner", "collaboration=acronym", "programme=programme", "lead=lead", "place=town",
    "country=country_code", "latitude=lat", "longitude=lon",
  ]

  private func reading(_ columns: [String]) throws -> Reading {
    let path = try #require(Shared.path("data/interreg-nwe/partners.csv"))
    var options = ReadingOptions()
    options.columns = try ColumnMapping(columns)
    return try NetworkReader.read(path, options: options)
  }

  @Test("By partner id, five rows have no actor id, and the rest is 891 by 114")
  func byID() throws {
    let reading = try reading(["actor=id_partner"] + Self.columns)
    #expect(reading.report.rows == 1104)
    let errors = reading.report.problems.listed.filter { $0.severity == .error }
    #expect(errors.map(\.row) == [134, 239, 656, 666, 796])
    #expect(errors.allSatisfy { "\($0.problem)".contains("no actor id") })
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.isEmpty)
    #expect(merge.created.actors == 891)
    #expect(merge.created.collaborations == 114)
    #expect(merge.created.participations == 1099)
    expectUnchanged(reading.batch, into: merge.applied(to: Network()))
  }

  @Test("By partner name, no row is refused and there are 895 actors")
  func byName() throws {
    let columns = ["actor=partner"] + Self.columns.dropFirst()
    let reading = try reading(columns)
    #expect(reading.report.problems.errorCount == 0)
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.isEmpty)
    #expect(merge.created.actors == 895)
    expectUnchanged(reading.batch, into: merge.applied(to: Network()))
  }

  private func expectUnchanged(_ batch: RecordBatch, into network: Network) {
    let again = Merge(batch, into: network)
    #expect(again.isUnchanged)
    #expect(again.created.total == 0 && again.updated.total == 0)
    #expect(again.unchanged.total > 2000)
  }
}
