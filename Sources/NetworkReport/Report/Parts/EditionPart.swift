// The edition in figures.

import Collaborations
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Published totals beside what is recorded, attendance, towns, formats and the events.
  mutating func addEdition(of context: ReportContext) {
    let events = context.events
    guard context.edition != nil || !events.isEmpty else { return }
    section("edition", .report(.edition))
    if let edition = context.edition { addTotals(of: edition, context) }
    guard !events.isEmpty else {
      paragraph(.nothingRecorded)
      return
    }
    addAttendance(of: events, context)
    addShares(of: events, by: .format, file: "formats.csv", context) { [language] event in
      event.format.map { Sentence.eventFormatName($0).text(in: language) }
    }
    addShares(of: events, by: .town, file: "towns.csv", context) { $0.place }
    let organisers = context.organisers
    table(
      .report(.numberOfEvents), file: "events.csv",
      columns: [.event, .format, .town, .organisers, .attendance],
      rows: events.map { event in
        [
          .text(event.name), .text(event.format.map(formatName)), .text(event.place),
          .text(organisers[event.id]?.joined(separator: ", ")), .text(attendance(of: event)),
        ]
      }, limit: 12, command: context.listEvents)
  }

  private mutating func addTotals(of edition: Edition, _ context: ReportContext) {
    let recorded = context.recordedTotals
    let known = ["visitors", "overExpectationPercent", "events", "organisers", "towns", "days"]
    let keys =
      known.filter { edition.totals[$0] != nil || recorded[$0] != nil }
      + edition.totals.keys.filter { !known.contains($0) }.sorted()
    if let visitors = edition.totals["visitors"],
      let percent = edition.totals["overExpectationPercent"], percent > -100
    {
      let expected = (visitors / (1 + percent / 100)).rounded()
      let sentence = Sentence.attendanceAgainstExpectation(
        visitors: Int(visitors.rounded()), expected: Int(expected), percent: percent)
      paragraph(sentence)
      let chart = BarChart(
        bars: [(ReportWord.expectedVisitors, expected), (.actualVisitors, visitors)].map {
          let label = language.number(Int($1.rounded()))
          return .init(
            name: Sentence.report($0).text(in: language), value: $1, label: label,
            isMarked: $0 == .actualVisitors)
        },
        axisTitle: Sentence.report(.numberOfVisitors).text(in: language), number: axisNumber)
      self.chart(
        chart.canvas(), title: .report(.attendance), description: sentence,
        command: "maillage list editions --format json --network "
          + ReportContext.quoted(context.options.network))
    }
    table(
      .publishedAndRecorded, file: "totals.csv", columns: [.figure, .published, .recorded],
      rows: keys.map { key in
        [
          .text(Sentence.totalName(key).text(in: language)), .number(edition.totals[key]),
          .count(recorded[key]),
        ]
      },
      command: "maillage list editions --format json --network "
        + ReportContext.quoted(context.options.network))
    if let source = edition.source {
      paragraph(
        .verbatim(Sentence.report(.source).text(in: language) + " : " + source.text), isQuiet: true)
    }
  }

  private mutating func addAttendance(of events: [Event], _ context: ReportContext) {
    let known = events.filter { $0.attendance != nil }
      .sorted { ($0.attendance ?? 0, $1.name) > ($1.attendance ?? 0, $0.name) }
    guard !known.isEmpty else { return }
    let sum = known.reduce(0) { $0 + ($1.attendance ?? 0) }
    let sentence = Sentence.attendanceKnown(events: known.count, of: events.count, sum: sum)
    let chart = BarChart(
      bars: known.prefix(12).map { event in
        .init(
          name: event.name, value: event.attendance.map(Double.init),
          label: attendance(of: event) ?? "–")
      },
      axisTitle: Sentence.report(.numberOfVisitors).text(in: language), number: axisNumber)
    self.chart(
      chart.canvas(), title: sentence, description: sentence, command: context.listEvents)
  }

  private mutating func addShares(
    of events: [Event], by word: ReportWord, file: String, _ context: ReportContext,
    _ value: (Event) -> String?
  ) {
    var counts: [String: Int] = [:]
    var unknown = 0
    for event in events {
      if let value = value(event) { counts[value, default: 0] += 1 } else { unknown += 1 }
    }
    guard counts.count > 1 else { return }
    var bars = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { entry in
      BarChart.Bar(
        name: entry.key, value: Double(entry.value), label: language.number(entry.value))
    }
    if unknown > 0 {
      let name = Sentence.report(word == .town ? .noPlace : .unknown).text(in: language)
      bars.append(.init(name: name, value: Double(unknown), label: language.number(unknown)))
    }
    let chart = BarChart(
      bars: bars, axisTitle: Sentence.report(.numberOfEvents).text(in: language),
      number: axisNumber)
    self.chart(
      chart.canvas(), title: .eventsBy(word), description: .eventsBy(word),
      command: context.listEvents)
  }

  private func formatName(_ format: String) -> String {
    Sentence.eventFormatName(format).text(in: language)
  }

  private func attendance(of event: Event) -> String? {
    event.attendance.map { count in
      Sentence.attendance(count, exactness: event.attendanceIs?.rawValue).text(in: language)
    }
  }

  /// A number of an axis as it is written.
  var axisNumber: (Double) -> String {
    let language = language
    return { Sentence.figureNumber($0).text(in: language) }
  }
}

extension ReportContext {
  /// The names of the organisers of each event of the report, by the event's id.
  var organisers: [String: [String]] {
    let events = Set(events.map(\.id))
    var names: [String: String] = [:]
    for actor in network.actors { names[actor.id] = actor.name }
    var organisers: [String: [String]] = [:]
    for part in network.participations
    where part.role == Vocabulary.organiser && events.contains(part.event) {
      organisers[part.event, default: []].append(names[part.actor] ?? part.actor)
    }
    return organisers
  }

  /// The actors that organise an event of the report.
  var organiserIDs: Set<String> {
    let events = Set(events.map(\.id))
    return Set(
      network.participations.lazy
        .filter { $0.role == Vocabulary.organiser && events.contains($0.event) }.map(\.actor))
  }

  /// What is recorded of each figure that an edition publishes.
  var recordedTotals: [String: Int] {
    var totals: [String: Int] = [:]
    let known = events.compactMap(\.attendance)
    if !known.isEmpty { totals["visitors"] = known.reduce(0, +) }
    totals["events"] = events.count
    totals["organisers"] = organiserIDs.count
    totals["towns"] = Set(events.compactMap(\.place).map(NameForm.folded)).count
    if let from = edition?.from, let until = edition?.until, from.day != nil, until.day != nil {
      totals["days"] = until.dayNumber - from.dayNumber + 1
    }
    return totals
  }

  /// The command that lists the events of the report.
  var listEvents: String {
    "maillage list events"
      + (edition.map { " --edition " + Self.quoted($0.name) } ?? "")
      + " --network " + Self.quoted(options.network)
  }
}
