// A network day by day.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// The days on which the records of a picture began.
struct FigureDays {
  /// The most days of a page of small pictures, and of a film.
  static let mostPanels = 20, mostFrames = 60

  /// The days, from the first to the last that has a record.
  let days: [RecordDay]
  /// The number of records without a day.
  let undated: Int

  /// For each record of the graph, the place of its day; `nil` where it has none.
  private let dayOfRecord: [Int?]

  /// Finds the days of what `content` shows.
  ///
  /// - Throws: ``FigureError`` when there are none, or too many for `time`.
  init(of content: FigureContent, _ graph: ActorGraph, time: FigureOptions.Time) throws {
    let shown = Set(content.lines.flatMap(\.records))
    let known = graph.records.enumerated().map { place, record in
      shown.contains(place) ? record.day : nil
    }
    let days = Set(known.compactMap(\.self)).sorted()
    let most = time == .film ? Self.mostFrames : Self.mostPanels
    guard days.count <= most else {
      throw FigureError(.option, .figureTooManyDays(days.count, most: most))
    }
    guard !days.isEmpty else { throw FigureError(.missing, .figureNoDays) }
    var places: [RecordDay: Int] = [:]
    for (place, day) in days.enumerated() { places[day] = place }
    self.days = days
    dayOfRecord = known.map { $0.flatMap { places[$0] } }
    undated = shown.count { known[$0] == nil }
  }

  /// The days of the records at `places`.
  func days(of places: [Int]) -> Set<Int> { Set(places.compactMap { dayOfRecord[$0] }) }

  /// For each mark of `encoding`, the days on which it has a line.
  func activity(of encoding: Encoding) -> [Set<Int>] {
    var activity = [Set<Int>](repeating: [], count: encoding.marks.count)
    for line in encoding.lines {
      let days = days(of: line.records)
      activity[line.tail].formUnion(days)
      activity[line.head].formUnion(days)
    }
    return activity
  }

  /// The name of the day at `place`.
  func name(_ place: Int) -> Sentence {
    let day: CalendarDate
    switch days[place] {
    case .number(let number): return .figureDay(number: number)
    case .date(let date): day = date
    }
    let parts = DateParts(year: day.year, month: day.month, day: day.day)
    return Sentence.figureDates(from: parts, until: parts) ?? .verbatim(day.description)
  }

  /// How something comes and goes that is there on `active` days: seen on them, fainter after the
  /// first of them, and before it fainter still.
  func timeline(
    _ active: Set<Int>, seen: Double, after: Double, before: Double
  ) -> DOTTimeline {
    let first = active.min() ?? days.count
    return DOTTimeline(
      opacities: days.indices.map { active.contains($0) ? seen : $0 > first ? after : before })
  }
}
