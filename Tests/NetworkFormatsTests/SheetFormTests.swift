import Collaborations
import Foundation
import Testing
import Wording

@testable import NetworkFormats

/// Spreadsheets as people keep them: with titles, sums, crosses, halves of matrices, and damage.
@Suite("Spreadsheets as people keep them")
struct SheetFormTests: ReadsSheets {
  private func problems(_ reading: Reading) -> [String] {
    reading.report.problems.listed.map { "\($0.row ?? 0) \($0.severity.rawValue)" }
  }

  @Test(
    "Titles, headers said again, sums and remarks are left out, and each is named",
    arguments: [
      (
        "Liste des partenaires, 2009\n\nProjet;Partenaire;Ville\nP;\"A, B\";Lille\nP;B;Gand\n",
        [2, 0, 1, 2], ["1 note"]
      ),
      ("Title;;\nDate: 1;;\nProject;Partner;Town\nP;A;Lens\n", [1, 0, 1, 1], ["1 note"]),
      ("Project;;Partner;\nAcronym;Title;Name;Town\nP;T;A;Lens\n", [1, 0, 1, 1], ["1 note"]),
      ("Project;Partner\nP;A\nProject;Partner\nP;B\n", [2, 0, 1, 2], ["3 warning"]),
      ("Project;Partner;Budget\nP;A;10\nTotal;;10\n", [1, 0, 1, 1], ["3 warning"]),
      ("Project;Partner;Budget\nP;A;10\nTotal;1;10\n", [1, 0, 1, 1], ["3 warning"]),
      ("Source;Target;Weight\nA;B;1\nTotaal;;1\n", [2, 0, 1, 2], ["3 warning"]),
      ("Project;Partner;Town\nP;A;Lens\n\nSource: survey;;\n", [1, 0, 1, 1], ["4 warning"]),
      // A forgotten partner of a project that stands above is no remark.
      ("Project;Partner;Town\nP;A;Lens\nP;;\n", [1, 0, 1, 1], ["3 error"]),
    ])
  func furniture(text: String, expected: [Int], problems: [String]) throws {
    let reading = try read(text)
    #expect(counts(reading) == expected)
    #expect(self.problems(reading) == problems)
  }

  @Test("Columns that are named are found under a title too")
  func namedColumns() throws {
    var options = ReadingOptions()
    options.columns = try ColumnMapping(["actor=Who", "collaboration=What"])
    let reading = try read("Survey\n\nWho,What\nA,P\nB,P\n", options: options)
    #expect(counts(reading) == [2, 0, 1, 2])
    #expect(reading.report.rows == 2)
  }

  @Test("Pairs without a header are all read, and names of columns are told from names of actors")
  func headerlessPairs() throws {
    #expect(counts(try read("A,B\nB,C\nC,A\n")) == [3, 0, 3, 6])
    #expect(counts(try read("A\tB\t2\nB\tC\t1.5\n")) == [3, 0, 2, 4])
    #expect(counts(try read("x,y\nA,B\nB,C\nC,A\n")) == [3, 0, 3, 6])
    #expect(counts(try read("Partner,Lead\nPartner,B\nB,Partner\n")) == [2, 0, 2, 4])
    let directed = try read("De;Vers;Poids\nA;B;1,5\n")
    #expect(directed.batch.collaborations[0].participants.map(\.role) == ["from", "to"])
    #expect(directed.batch.collaborations[0].weight == 1.5)
  }

  @Test("Columns from and to that hold dates are no pairs")
  func fromAndTo() throws {
    let reading = try read("Partner,Project,From,To\nA,P,2009-01-01,2010-02-03\n")
    #expect(reading.report.layout == "participations")
    #expect(reading.batch.collaborations[0].from == CalendarDate("2009-01-01"))
  }

  @Test(
    "Who was absent takes no part, and is named",
    arguments: [
      ("Event;Name;Attended\nF;A;Yes\nF;B;No\nF;C;\n", 2, [3]),
      ("Événement;Nom;Présent\nF;A;oui\nF;B;excusé\n", 1, [3]),
      ("Evenement;Naam;Aanwezig\nF;A;x\nF;B;\n", 1, [3]),
      ("Event;Name;Attended\nF;A;12\nF;B;No idea\n", 2, []),
    ])
  func presence(text: String, participations: Int, absent: [Int]) throws {
    let reading = try read(text)
    #expect(reading.batch.participations.count == participations)
    #expect(reading.batch.actors.count == text.split(separator: "\n").count - 1)
    #expect(reading.report.problems.listed.map(\.row) == absent)
  }

  @Test(
    "Marks stand for 1 and 0 in matrices",
    arguments: [
      ("Organisation;Forum;Dîner\nA;X;\nB;x;X\nC;;\n", "incidence-matrix", [3, 0, 2, 3]),
      ("Structure;Forum;Dîner\nA;Oui;Non\nB;Non;Oui\n", "incidence-matrix", [2, 0, 2, 2]),
      ("Naam;P1;P2\nA;1;\nB;1;1\n", "incidence-matrix", [2, 0, 2, 3]),
      (
        "Name,Forum,Dinner,Total\nA,✓,,1\nB,✔,✓,2\nTotal,2,1,3\n", "incidence-matrix",
        [2, 0, 2, 3]
      ),
      (";A;B;C\nA;;x;x\nB;x;;\nC;x;;\n", "adjacency-matrix", [3, 0, 2, 4]),
      (";A;B;C\nA;-;1;2\nB;1;-;1\nC;2;1;-\n", "adjacency-matrix", [3, 0, 3, 6]),
      ("0,1,0\n1,0,1\n0,1,0\n", "adjacency-matrix", [3, 0, 2, 4]),
      (";A;B;C\nA;;1;2\nB;1;;1\n", "adjacency-matrix", [3, 0, 4, 8]),
      (",1,2,3\n1,0,1,0\n2,1,0,1\n3,0,1,0\n", "adjacency-matrix", [3, 0, 2, 4]),
    ])
  func matrices(text: String, layout: String, expected: [Int]) throws {
    let reading = try read(text)
    #expect(reading.report.layout == layout)
    #expect(counts(reading) == expected)
  }

  @Test("Half a matrix has no direction where the other half is blank, and one where it says 0")
  func halves() throws {
    let blank = try read(";A;B;C\nA;;1;2\nB;;;1\nC;;;\n")
    #expect(
      blank.batch.collaborations.flatMap { $0.participants.map(\.role) }
        == Array(repeating: "partner", count: 6))
    #expect(problems(blank) == ["1 note"])
    let zeros = try read(";A;B;C\nA;0;1;2\nB;0;0;1\nC;0;0;0\n")
    #expect(
      zeros.batch.collaborations.allSatisfy { $0.participants.map(\.role) == ["from", "to"] })
  }

  @Test("A name that rows and columns write differently is pointed out")
  func strangers() throws {
    let reading = try read(";Alpha;Beta;Gamma\nAlpha;0;1;0\nBeta;1;0;1\nGama;0;1;0\n")
    #expect(reading.report.layout == "adjacency-matrix")
    #expect(reading.report.problems.listed.map(\.value) == ["Gamma", "Gama"])
    #expect(reading.batch.actors.count == 4)
  }

  @Test("A table that measures its actors is no matrix")
  func measures() throws {
    #expect(throws: FormatError.self) { try read("Name,Employees,Budget\nA,10,1000\nB,20,300\n") }
  }

  @Test("Names of months are read, and ISO dates in whatever order the others have")
  func dates() throws {
    let reading = try read(
      "Event;Name;Date\nA;X;23/11/2009\nB;X;2009-11-24\nC;X;25 novembre 2009\n"
        + "D;X;maandag 26 november 2009\nE;X;Nov 27, 2009\nF;X;1er décembre 2009\nG;X;mrt 2010\n")
    #expect(reading.report.problems.errorCount == 0)
    #expect(
      reading.batch.events.map { $0.from?.description }
        == [
          "2009-11-23", "2009-11-24", "2009-11-25", "2009-11-26", "2009-11-27", "2009-12-01",
          "2010-03",
        ])
    let refused = try read("Event;Name;Date\nA;X;32 mars 2009\nB;X;mars avril 2009\nC;X;hier\n")
    #expect(problems(refused) == ["2 error", "3 error", "4 error"])
  }

  @Test("Errors that a spreadsheet program shows are blank, and named")
  func errors() throws {
    let reading = try read("Project;Partner;Budget\nP;A;#####\nP;#VERW!;1\nP;C;#1 of all\n")
    #expect(problems(reading) == ["2 warning", "3 warning", "3 error"])
    #expect(reading.batch.actors.map(\.id) == ["A", "C"])
  }

  @Test("Zeros that a spreadsheet program took away are missed")
  func zeros() throws {
    let reading = try read("Source,Target\n00997,12345\n12345,997\n")
    #expect(reading.report.problems.listed.map(\.value) == ["997"])
    let ids = (0..<12).map { "0\(100 + $0),N" }.joined(separator: "\n")
    let list = try read("Id,Label\n\(ids)\n99,N\n")
    #expect(list.report.problems.listed.map(\.value) == ["99"])
    #expect(try read("Id,Label\n9,a\n10,b\n11,c\n").report.problems.listed.isEmpty)
  }

  @Test("Days among names are pointed out, and a column of days is not")
  func days() throws {
    let reading = try read("Source,Target\nA,B\nMARCH1,2024-03-01\nmars-01,A\n")
    #expect(reading.report.problems.listed.map(\.value) == ["2024-03-01", "mars-01"])
  }

  @Test("The separator is found under a title, in a line of its own, and where it is a bar")
  func separators() throws {
    for text in [
      "sep=;\r\nProject;Partner\r\nP;A, B\r\n", "\"sep=;\"\nProject;Partner\nP;A, B\n",
      "Project|Partner\nP|A, B\n",
      "A title, with commas, and more\nProject;Partner;Note\nP;A, B;x\n",
    ] {
      #expect(try read(text).batch.actors.map(\.id) == ["A, B"])
    }
  }

  @Test("A file of two encodings is read letter by letter, and UTF-32 is refused")
  func encodings() throws {
    let mixed =
      Array("Source;Target\nCafé;Gand\nÉté;Gand\nCaf".utf8) + [0xE9] + Array(";Lille\n".utf8)
    let reading = try NetworkReader.read(mixed, named: "mixed.csv")
    #expect(reading.batch.actors.map(\.id) == ["Café", "Gand", "Été", "Lille"])
    #expect(problems(reading) == ["4 warning"])
    #expect(throws: FormatError.self) {
      try NetworkReader.read([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], named: "wide.csv")
    }
  }

  @Test(
    "Lists under other words are recognised",
    arguments: [
      (
        "rcn;projectReference;projectAcronym;role;id;name;country\n1;7;A;coordinator;9;X;FR\n",
        "cordis", [1, 0, 1, 1]
      ),
      (
        "Programme,Project acronym,Partner name,Partner country,LP/PP\nN,A,X,BE,LP\nN,A,Y,FR,PP\n",
        "keep-eu", [2, 0, 1, 2]
      ),
      ("ID;Nom;Ville\n1;Alpha;Lille\n2;Alpha;Gand\n", "actors", [2, 0, 0, 0]),
      ("Organisation\nA\nB\n", "actors", [2, 0, 0, 0]),
    ])
  func words(text: String, layout: String, expected: [Int]) throws {
    let reading = try read(text)
    #expect(reading.report.layout == layout)
    #expect(reading.report.problems.errorCount == 0)
    #expect(counts(reading) == expected)
  }

  @Test("A cross leads where the column asks who leads")
  func lead() throws {
    let reading = try read("Project;Partner;Lead\nP;A;x\nP;B;\nP;C;nee\n")
    #expect(
      reading.batch.collaborations[0].participants.map(\.role) == ["lead", "partner", "partner"])
    #expect(reading.report.problems.listed.isEmpty)
  }

  @Test("What is not recognised is refused with its headers, or with what it is")
  func refusals() throws {
    let error = #expect(throws: FormatError.self) { try read("Who;What for\nA;B\nC;D\n") }
    #expect(error?.sentence.english.contains("--column \"collaboration=What for\"") == true)
    for text in ["<html><table><tr><td>A</td></tr></table></html>", "%PDF-1.4\nA,B\n"] {
      let error = #expect(throws: FormatError.self) { try read(text) }
      #expect(error?.sentence == .fileIsNoTable(path: "test.csv"))
    }
    let projects = #expect(throws: FormatError.self) {
      try read("id;acronym;status;title;startDate;fundingScheme\n1;A;SIGNED;T;2015-01-01;RIA\n")
    }
    #expect(projects?.sentence == .projectsWithoutPartners(path: "test.csv"))
  }

  @Test(
    "Pairs without a header below a line with fewer cells are read or refused, never trapped on")
  func pairsBelowShortLine() throws {
    let texts = [
      "Event,Partic*networ34,5\nA\tB\tC\nA\t5\t1\t0\nB\t1\t0\t2\nte\nForu\tA\tB0articip",
      "Title\nA,B,5\nB,C,1\nC,A,2\n", "x\nSource,Target,Weight\nA,B,2\nB,C,3\n",
      "x\n\nVertex 1,Vertex 2\nA,B\n", "1,5\nA,B,1\nB,A,2\n",
    ]
    for text in texts {
      for layout: Layout? in [nil, .pairs, .gephiEdges, .attendance, .nodeXL] {
        var options = ReadingOptions()
        options.layout = layout
        _ = try? NetworkReader.read(Array(text.utf8), named: "t.csv", options: options)
      }
    }
    let edges = try NetworkReader.read(Array(texts[2].utf8), named: "t.csv")
    #expect(edges.batch.actors.count == 3 && edges.batch.collaborations.count == 2)
  }

  @Test("Actors whose labels are their ids are no pairs of themselves")
  func labelsThatAreIds() throws {
    let reading = try read("Id,Label,Groupe\nA,A,1\nB,B,1\nC,C,2\nD,D,2\n")
    #expect(reading.batch.actors.count == 4 && reading.batch.collaborations.isEmpty)
    #expect(reading.report.layout == Layout.gephiNodes.rawValue)
  }
}
