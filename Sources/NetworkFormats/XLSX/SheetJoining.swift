// The records of two sheets of a workbook made one.

import Collaborations
import Wording

/// A sheet of actors and a sheet of their ties or participations, made one.
struct SheetJoining {
  let actors: Reading
  let ties: Reading
  let file: String
  /// What keys of the ties mean: ids of the sheet of actors.
  private var meanings: [String: String] = [:]
  private var problems = ImportProblems()

  init(actors: Reading, ties: Reading, file: String) {
    self.actors = actors
    self.ties = ties
    self.file = file
  }

  /// The records of both; the report has the sheets in their order in the workbook.
  mutating func joined(first: Reading, second: Reading, sheets: [String]) -> Reading {
    var report = first.report
    report.layout += " + " + second.report.layout
    report.sheet = sheets.joined(separator: ", ")
    report.rows += second.report.rows
    report.columns += second.report.columns
    report.decimal = report.decimal ?? second.report.decimal
    report.dateOrder = report.dateOrder ?? second.report.dateOrder
    let batch = joinedBatch()
    report.problems = ImportProblems()
    report.problems.append(first.report.problems, sheet: sheets[0])
    report.problems.append(second.report.problems, sheet: sheets[1])
    report.problems.append(problems)
    return Reading(report: report, batch: batch)
  }

  private mutating func joinedBatch() -> RecordBatch {
    var batch = ties.batch
    batch.actors = joinedActors()
    batch.actorKeys = actors.batch.actorKeys
    batch.editions += actors.batch.editions.filter { !batch.editions.contains($0) }
    guard !meanings.isEmpty else { return batch }
    for place in batch.collaborations.indices {
      batch.collaborations[place].participants = batch.collaborations[place].participants.map {
        meant($0)
      }
    }
    batch.participations = batch.participations.map { part in
      guard let id = meanings[part.actor] else { return part }
      return
        (try? Participation(
          event: part.event, actor: id, role: part.role, source: part.source,
          attributes: part.attributes)) ?? part
    }
    return batch
  }

  private func meant(_ part: Participant) -> Participant {
    guard let id = meanings[part.actor] else { return part }
    return (try? Participant(id, role: part.role, source: part.source, attributes: part.attributes))
      ?? part
  }

  /// The actors of the one sheet, then those that only the other one names.
  ///
  /// A key of the other sheet is an id of the first, else the name of one actor there.
  private mutating func joinedActors() -> [ActorDraft] {
    var drafts = actors.batch.actors
    var places: [String: Int] = [:]
    var named: [String: [Int]] = [:]
    for (place, draft) in drafts.enumerated() {
      if let id = draft.id { places[id] = place }
      if let name = draft.name { named[name, default: []].append(place) }
    }
    for draft in ties.batch.actors {
      guard let key = draft.id else { continue }
      let found = places[key] ?? named[key].flatMap { $0.count == 1 ? $0[0] : nil }
      guard let place = found else {
        drafts.append(draft)
        continue
      }
      if let id = drafts[place].id, id != key { meanings[key] = id }
      fill(&drafts[place], from: draft)
    }
    return drafts
  }

  /// Fills what the sheet of actors leaves open; what it says otherwise stands, with a warning.
  private mutating func fill(_ draft: inout ActorDraft, from other: ActorDraft) {
    for path in [\ActorDraft.kind, \.place, \.region, \.country, \.note] {
      guard let value = other[keyPath: path] else { continue }
      guard let first = draft[keyPath: path] else {
        draft[keyPath: path] = value
        continue
      }
      if first != value { noteDifference(of: draft, value: value, first: first) }
    }
    draft.latitude = draft.latitude ?? other.latitude
    draft.longitude = draft.longitude ?? other.longitude
    for (name, value) in other.attributes.sorted(by: { $0.key < $1.key }) {
      if let first = draft.attributes[name], first != value {
        noteDifference(of: draft, value: value.text, first: first.text)
      } else {
        draft.attributes[name] = value
      }
    }
  }

  private mutating func noteDifference(of draft: ActorDraft, value: String, first: String) {
    problems.append(
      ImportProblem(
        file: file, value: Sentence.excerpt(value),
        .sheetsDiffer(of: draft.name ?? draft.id ?? "", value: value, first: first),
        severity: .warning))
  }
}

extension ImportProblems {
  /// Adds the problems of another list, those of rows with the name of their sheet.
  mutating func append(_ others: ImportProblems, sheet: String? = nil) {
    for problem in others.listed {
      guard let sheet, problem.row != nil else {
        append(problem)
        continue
      }
      append(
        ImportProblem(
          file: problem.file + " – " + sheet, row: problem.row, column: problem.column,
          value: problem.value, problem.problem, severity: problem.severity))
    }
    for severity in [ImportProblem.Severity.error, .warning, .note] {
      let listed = others.listed.count { $0.severity == severity }
      let rest = ImportProblem(
        file: others.listed.first?.file ?? "", .moreProblems, severity: severity)
      for _ in 0..<max(0, (others.counts[severity] ?? 0) - listed) { append(rest) }
    }
  }
}
