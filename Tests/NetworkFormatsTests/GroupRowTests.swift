import Collaborations
import Testing
import Wording

@testable import NetworkFormats

/// Rows that name several actors: in columns of their own, or in one cell.
@Suite("Rows that name several actors")
struct GroupRowTests: ReadsSheets {
  private func read(_ text: String, split: String?, columns: [String] = []) throws -> Reading {
    var options = ReadingOptions()
    options.cellSplitter = try split.map { try CellSplitter($0) }
    if !columns.isEmpty { options.columns = try ColumnMapping(columns) }
    return try read(text, options: options)
  }

  /// Who takes part in each collaboration, the leaders with a star.
  private func groups(_ reading: Reading) -> [String] {
    reading.batch.collaborations.map { draft in
      draft.participants.map { $0.actor + ($0.role == Vocabulary.lead ? "*" : "") }
        .joined(separator: "+")
    }
  }

  @Test(
    "Columns called Partner 1, Partner 2, Partner 3 make one collaboration a row",
    arguments: [
      ("Partner 1,Partner 2,Partner 3\nA,B,C\nA,,D\n", ["A+B+C", "A+D"]),
      (
        "Projet;Partenaire 1;Partenaire 2;Partenaire 3;Ville\nP;A;B;C;Lens\nQ;B;;;\n",
        ["A+B+C", "B"]
      ),
      ("Project,Lead partner,Partner 1,Partner 2\nP,L,A,B\nQ,A,B,\n", ["L*+A+B", "A*+B"]),
      // Names of one letter may look like crosses.
      (
        "Projet;Chef de file;Partenaire 1;Partenaire 2;Partenaire 3\nA;X;Y;Z;\nB;Y;X;;\n",
        ["X*+Y+Z", "Y*+X"]
      ),
      ("Deelnemer A;Deelnemer B;Deelnemer C\nVoka;Unizo;Unizo\n", ["Voka+Unizo"]),
      ("Project,Partner,Partner 2,Partner 3\nP,A,B,C\nP,D,A,\n", ["A+B+C+D"]),
      // A first partner that is left out is no empty row.
      ("Partner 1,Partner 2,Partner 3\n,B,C\n", ["B+C"]),
    ])
  func columns(text: String, expected: [String]) throws {
    let reading = try read(text)
    #expect(reading.report.layout == "participations")
    #expect(reading.report.problems.errorCount == 0)
    #expect(groups(reading) == expected)
    #expect(counts(reading)[2] == expected.count)
  }

  @Test("What else such a row says is said of its collaboration, and not of one of its actors")
  func attributes() throws {
    let reading = try read(
      "Partner 1,Partner 2,Partner 3,Date,Town,Budget\nA,B,C,2009-11-23,Lens,5\nA,D,,2010,Lille,6\n"
    )
    #expect(reading.batch.actors.allSatisfy { $0.place == nil && $0.attributes.isEmpty })
    #expect(reading.batch.collaborations.map { $0.from?.description } == ["2009-11-23", "2010"])
    #expect(
      reading.batch.collaborations.map(\.attributes)
        == [
          ["Town": .text("Lens"), "Budget": .number(5)],
          ["Town": .text("Lille"), "Budget": .number(6)],
        ])
  }

  @Test("Two columns stay a pair, and a row that names nobody is refused")
  func neighbours() throws {
    #expect(try read("Partner 1,Partner 2\nA,B\n").report.layout == "pairs")
    let reading = try read("Partner 1,Partner 2,Partner 3,Note\nA,B,C,\n,,,x\n,,,\n")
    #expect(groups(reading) == ["A+B+C"])
    #expect(reading.report.problems.errorCount == 1)
  }

  @Test(
    "A cell is split where a person says so",
    arguments: [
      ("Project,Partners\nP,A; B ;C\nQ,B\n", ";", ["A+B+C", "B"]),
      ("Projet;Partenaires\nP;\"A; B\"\n", ";", ["A+B"]),
      ("Project,Partners\nP,\"A\nB\r\nA\"\n", "newline", ["A+B"]),
      ("Project,Partners\nP,A / B/C / D\n", " / ", ["A+B/C+D"]),
      ("Project,Lead partner,Partners\nP,L,A;B\nQ,A,A;B\n", ";", ["L*+A+B", "A*+B"]),
      ("Partners,Date\nA;B,2009\nB;C,2010\n", ";", ["A+B", "B+C"]),
    ])
  func cells(text: String, split: String, expected: [String]) throws {
    let reading = try read(text, split: split)
    #expect(reading.report.problems.errorCount == 0)
    #expect(groups(reading) == expected)
  }

  @Test(
    "A list of actors whose columns are yes or no is no matrix where one of them asks of actors",
    arguments: [
      ("Organisation,Member,Newsletter\nA,yes,no\nB,no,yes\n", "actors"),
      ("Nom;Adhérent;Forum\nA;x;\nB;;x\n", "actors"),
      ("Nom;Forum;Dîner\nA;x;\nB;;x\n", "incidence-matrix"),
    ])
  func traits(text: String, layout: String) throws {
    let reading = try read(text)
    #expect(reading.report.layout == layout)
    let notes = reading.report.problems.listed.filter { $0.severity == .note }
    #expect(
      notes.contains { $0.problem.english.contains("--as actors") }
        == (layout == "incidence-matrix"))
  }

  @Test("A year of two digits is refused with what to do in the spreadsheet")
  func shortYears() throws {
    let problems = try read("Project,Partner,Date\nP,A,23/11/09\nP,B,2009-11-23\n").report.problems
    #expect(problems.listed.map(\.row) == [2])
    #expect(problems.listed.allSatisfy { $0.problem.english.contains("year of two digits") })
  }

  @Test("A list of whom each actor works with is as many pairs, and events have all who came")
  func lists() throws {
    let pairs = try read(
      "Who,With\nA,B;C\nB,C\n", split: ";", columns: ["actor=Who", "other=With"])
    #expect(groups(pairs) == ["A+B", "A+C", "B+C"])
    let alone = try read("Who,With\nA,B\nD,\n", split: ";", columns: ["actor=Who", "other=With"])
    #expect(alone.batch.actors.map(\.id) == ["A", "B", "D"])
    #expect(alone.report.problems.listed.map(\.severity) == [.warning])
    let events = try read("Event,Participants\nForum,A;B\nDinner,B\n", split: ";")
    #expect(
      events.batch.participations.map { $0.event + " " + $0.actor }
        == ["Forum A", "Forum B", "Dinner B"])
  }

  @Test(
    "A cell that looks like several names is said to, with the option that splits it",
    arguments: [
      ("Project,Partner\nP,A; B\nP,C\n", "--split-cells \";\""),
      ("Project,Partner\nP,A | B\n", "--split-cells \"|\""),
      ("Project,Partner\nP,A / B\nP,C\n", "--split-cells \" / \""),
      ("Project,Partner\nP,\"A\nB\"\n", "--split-cells \"newline\""),
    ])
  func hints(text: String, option: String) throws {
    let warnings = try read(text).report.problems.listed.filter { $0.severity == .warning }
    #expect(warnings.map(\.row) == [2])
    #expect(warnings.allSatisfy { $0.problem.english.contains(option) })
    #expect(throws: FormatError.self) { try read(text, split: " ") }
  }
}
