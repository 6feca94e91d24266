// The lens, from the command line.

import ArgumentParser
public import Collaborations
public import NetworkAnalysis

extension Lens.Ties: WordChoice {}
extension Lens.Weight: WordChoice {}
extension Lens.Distance: WordChoice {}
extension Stage: WordChoice {}

/// Which records make ties, how they weigh, and the filters.
struct LensOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What makes ties: collaborations, participations or both (default: collaborations if any "
        + "has two actors, else both).", valueName: "records"))
  var ties: Lens.Ties?

  @Option(
    help: ArgumentHelp(
      "How records weigh: newman, count or binary (default: newman).", valueName: "weight"))
  var weight: Lens.Weight?

  @Option(help: "How far tied actors are: steps, or weighted (1/weight).")
  var distance = Lens.Distance.steps

  @Flag(help: "Keep the direction of directed collaborations.")
  var directed = false

  @Option(help: ArgumentHelp("Keep the records of this edition (repeatable).", valueName: "name"))
  var edition: [String] = []

  @Option(help: ArgumentHelp("Keep records that start on this day or later.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Keep records that start on this day or earlier.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Keep collaborations of this kind (repeatable).", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Keep collaborations at this stage (repeatable).", valueName: "stage"))
  var stage: [Stage] = []

  @Option(
    help: ArgumentHelp("Keep collaborations of this programme (repeatable).", valueName: "name"))
  var programme: [String] = []

  @Option(help: ArgumentHelp("Keep actors of this country (repeatable).", valueName: "country"))
  var country: [String] = []

  @Option(help: ArgumentHelp("Keep actors of this town (repeatable).", valueName: "town"))
  var place: [String] = []

  @Option(help: ArgumentHelp("Leave this actor out (repeatable).", valueName: "actor"))
  var without: [String] = []

  /// Whether an option says how records make ties, and not only which records there are.
  var asksForTies: Bool { ties != nil || weight != nil || directed }

  /// The lens.
  ///
  /// - Throws: `RecordError` for what is not a date.
  var lens: Lens {
    get throws {
      var lens = Lens()
      lens.ties = ties
      lens.weight = weight ?? .newman
      lens.distance = distance
      lens.isDirected = directed
      lens.editions = edition
      lens.from = try DateText.date(from, field: .from)
      lens.to = try DateText.date(to, field: .until)
      lens.kinds = kind
      lens.stages = stage
      lens.programmes = programme
      lens.countries = country
      lens.places = place
      lens.without = without
      return lens
    }
  }
}

/// Dates as they are typed.
enum DateText {
  /// The date that `text` says, or `nil` for no text.
  ///
  /// - Throws: `RecordError` when the calendar has no such date.
  static func date(_ text: String?, field: Field) throws(RecordError) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else {
      throw RecordError(.notADate, field: field, value: text)
    }
    return date
  }
}
