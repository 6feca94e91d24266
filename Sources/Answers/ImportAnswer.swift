// What an import did, row by row where a row was at fault.

public import Collaborations
import Wording

extension Answer {
  /// `import`: one report for each path; an array of them in JSON when there are several.
  public static func imported(_ reports: [ImportReport], wasRefused: Bool) -> Answer {
    let json = reports.count == 1 ? reports[0].json : .array(reports.map(\.json))
    let sections = reports.flatMap { $0.sections(wasRefused: wasRefused) }
    return Answer(json: json, sections: sections)
  }
}

extension ImportReport {
  fileprivate var json: JSONValue {
    .members([
      "file": .string(file), "layout": .string(layout), "encoding": .text(encoding),
      "separator": .text(separator), "sheet": .text(sheet), "decimal": .text(decimal),
      "dateOrder": .text(dateOrder),
      "columns": .array(
        columns.map { column in
          .members([
            "column": .string(column.header),
            "fields": .array(column.fields.map { .string($0) }),
            "attributeOf": .text(column.attributeOf?.rawValue),
            "form": .string(column.form.rawValue),
          ])
        }), "rows": .count(rows), "created": created.json,
      "updated": updated.json, "unchanged": unchanged.json,
      "problems": .array(
        problems.listed.map { problem in
          .members([
            "file": .string(problem.file), "row": .count(problem.row),
            "column": .text(problem.column), "value": .text(problem.value),
            "problem": .sentence(problem.problem),
            "severity": .string(problem.severity.rawValue),
          ])
        }),
      "problemCount": .count(problems.count), "dryRun": .bool(isDryRun),
    ])
  }

  fileprivate func sections(wasRefused: Bool) -> [Answer.Section] {
    let title = Sentence.importedFile(
      file: file, layout: layout, encoding: encoding, separator: separator, rows: rows,
      isDryRun: isDryRun, wasRefused: wasRefused)
    let counts: [(String, KeyPath<RecordCounts, Int>)] = [
      ("actors", \.actors), ("events", \.events), ("editions", \.editions),
      ("collaborations", \.collaborations), ("participations", \.participations),
    ]
    let countRows = counts.map { name, count -> [TextTable.Cell] in
      let numbers = [created, updated, unchanged].map { String($0[keyPath: count]) }
      return [.sentence(.heading(name))] + numbers.map { .text($0) }
    }
    let table = TextTable(
      [.text("records"), .number("created"), .number("updated"), .number("unchanged")],
      rows: countRows)
    var sections = [Answer.Section(title, table)]
    if isDryRun, !columns.isEmpty { sections.append(columnsSection) }
    guard problems.count > 0 else { return sections }
    let shown = problems.listed.prefix(20)
    let problemRows = shown.map { problem -> [TextTable.Cell] in
      let said =
        problem.file == file ? problem.problem : .problem(problem.problem, inFile: problem.file)
      return [
        .text(problem.row.map(String.init) ?? ""), .text(problem.column ?? ""),
        .word(problem.severity.rawValue), .sentence(said),
      ]
    }
    let list = TextTable(
      [.number("row"), .text("column"), .text("severity"), .text("problem")], rows: problemRows)
    sections.append(
      .init(.problems(total: problems.count, errors: problems.errorCount, shown: shown.count), list)
    )
    return sections
  }
}

extension ImportReport {
  /// How the file is read, column by column.
  fileprivate var columnsSection: Answer.Section {
    let rows = columns.map { column -> [TextTable.Cell] in
      let meaning: Sentence =
        if let owner = column.attributeOf {
          .attribute(of: owner.rawValue)
        } else if column.fields.isEmpty {
          .heading("nothing")
        } else {
          .listOfHeadings(column.fields)
        }
      let form = column.fields.isEmpty && column.attributeOf == nil ? "" : column.form.rawValue
      return [.text(column.header), .sentence(meaning), .sentence(.heading(form))]
    }
    return Answer.Section(
      .howColumnsAreRead(sheet: sheet, decimal: decimal, dateOrder: dateOrder),
      TextTable([.text("column"), .text("becomes"), .text("read as")], rows: rows))
  }
}

extension RecordCounts {
  fileprivate var json: JSONValue {
    .members([
      "actors": .count(actors), "events": .count(events), "editions": .count(editions),
      "participations": .count(participations), "collaborations": .count(collaborations),
    ])
  }
}
