import Collaborations
import Foundation
import Testing
import Wording

@testable import NetworkFormats

@Suite("Layouts recognised unaided")
struct LayoutTests: ReadsSheets {
  @Test(
    "Each layout is recognised, in its language, and its records are counted",
    arguments: [
      (
        "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;"
          + "city;country;role;ecContribution;totalCost\n"
          + "101;ALPHA;999;X;CREST Lens;;false;REC;;Lens;FR;coordinator;393465.63;562093,75\n"
          + "101;ALPHA;998;Y;Voka;;true;PRC;;Kortrijk;BE;participant;1;2,5\n", "cordis",
        [2, 0, 1, 2]
      ),
      (
        "Programme;Acronym;Project Partner;Lead Partner;Country;Town\n"
          + "NWE;A;X;Yes;FR;Lens\nNWE;A;Y;No;BE;Gent\n2 Seas;A;Y;Yes;BE;Gent\n", "keep-eu",
        [2, 0, 2, 3]
      ),
      (
        "Programme,Acronyme,Partenaire,Chef de file,Pays\nNWE,A,X,Oui,FR\nNWE,A,Y,Non,BE\n",
        "keep-eu", [2, 0, 1, 2]
      ),
      (
        "Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,,2\n2,3,Undirected,1,x,1.5\n",
        "gephi-edges", [3, 0, 2, 4]
      ),
      ("\nid,label,kind\n1,One,a\n2,,b\n", "gephi-nodes", [2, 0, 0, 0]),
      ("Label,Type,Tags,Description\nVoka,chamber,a|b,Text\n", "kumu-elements", [1, 0, 0, 0]),
      (
        "From,To,Type,Direction,Label\nA,B,visit,mutual,\nB,C,visit,directed,\n",
        "kumu-connections", [3, 0, 2, 4]
      ),
      ("Vertex 1,Vertex 2,Color\na,b,red\n", "nodexl", [2, 0, 1, 2]),
      ("Actor 1;Actor 2;Poids\nA;B;1,5\nA;A;2\n", "pairs", [2, 0, 2, 3]),
      ("Partenaire A,Partenaire B\nX,Y\n", "pairs", [2, 0, 1, 2]),
      ("From organisation,To organisation,Meetings\nA,B,3\n", "pairs", [2, 0, 1, 2]),
      ("Organisation source;Organisation cible\nA;B\n", "pairs", [2, 0, 1, 2]),
      ("id,name,partners\n1,Voka,2|3\n2,CREST,\n", "actors", [2, 0, 0, 0]),
      ("x,y\na,b\nb,c\nc,a\n", "pairs", [3, 0, 3, 6]),
      ("Organisation,Event,Role\nX,Forum,speaker\nY,Forum,\n", "attendance", [2, 1, 0, 2]),
      ("Nom;Évènement;Ville\nX;Forum;Lens\nY;Dîner;Lille\n", "attendance", [2, 2, 0, 2]),
      ("Organisatie;Activiteit;Gemeente\nX;Forum;Gent\n", "attendance", [1, 1, 0, 1]),
      ("Deelnemer,Samenwerking,Rol\nX,P,lead\nY,P,partner\n", "participations", [2, 0, 1, 2]),
      (";a;b;c\na;0;1;0\nb;1;0;2,5\nc;0;2,5;0\n", "adjacency-matrix", [3, 0, 2, 4]),
      (";a;b\na;0;1\nb;0;3\n", "adjacency-matrix", [2, 0, 2, 3]),
      (",E1,E2,E3\nEvelyn,1,1,0\nLaura,1,,1\n", "incidence-matrix", [2, 0, 3, 4]),
    ])
  func layouts(text: String, layout: String, expected: [Int]) throws {
    let reading = try read(text)
    #expect(reading.report.layout == layout)
    #expect(reading.report.problems.errorCount == 0)
    #expect(counts(reading) == expected)
  }

  @Test("Direction is that of each row")
  func direction() throws {
    let reading = try read("Source,Target,Type\na,b,Directed\na,b,Undirected\na,b,\n")
    #expect(
      reading.batch.collaborations.map { $0.participants.map(\.role) }
        == [["from", "to"], ["partner", "partner"], ["from", "to"]])
  }

  @Test("The projects of keep.eu are told apart by programme")
  func keepEU() throws {
    let reading = try read(
      "Programme;Acronym;Project Partner;Lead Partner\nNWE;A;X;X\n2 Seas;A;X;Y\n")
    #expect(reading.batch.collaborations.map(\.id) == ["A / NWE", "A / 2 Seas"])
    #expect(reading.batch.collaborations.map(\.title) == ["A", "A"])
    #expect(reading.batch.collaborations[0].participants.map(\.role) == ["lead"])
  }

  @Test("A layout that was asked for is used, or refused when its columns are not there")
  func asked() throws {
    var options = ReadingOptions()
    options.layout = .pairs
    #expect(try read("p,q\na,b\n", options: options).report.layout == "pairs")
    options.layout = .cordis
    let error = #expect(throws: FormatError.self) { try read("p,q\na,b\n", options: options) }
    #expect(error?.code == .notReadableAs)
    #expect(throws: FormatError.self) { try read("p,q\na,b\n") }
  }

  @Test(
    "A table without a header is refused with the words that read it",
    arguments: [
      (
        "20 1336 1337\n40 1336 1338\n",
        "--no-header --column time=1 --column actor=2 --column other=3"
      ), ("EVELYN,1\nLAURA,2\n", "--no-header --column actor=1 --column collaboration=2"),
    ])
  func withoutHeader(text: String, advice: String) throws {
    let error = try #require(throws: FormatError.self) { try read(text) }
    #expect(error.sentence.english.contains("for example: \(advice)."))
  }

  @Test("Numbers with a decimal comma are numbers where the separator is another")
  func decimalComma() throws {
    let reading = try read("Partner;Project;Lat;Lon;Budget\nX;A;50,5;3;1,25\nX;B;50.5;3,0;3\n")
    #expect(reading.batch.actors[0].latitude == 50.5)
    #expect(reading.report.problems.errorCount == 0)
    #expect(reading.batch.collaborations[0].attributes["Budget"] == .number(1.25))
    let refused = try read("Partner,Project,Weight\nX,A,\"1,5\"\n")
    #expect(refused.report.problems.listed.map(\.column) == ["Weight"])
  }

  @Test(
    "Dates are read in the order of their column",
    arguments: [
      ("23/11/2009", "24/11/2009", "2009-11-23", ImportProblem.Severity.note),
      ("11/23/2009", "11/24/2009", "2009-11-23", .note),
      ("2009.11.23", "2009.11.24", "2009-11-23", .note),
      ("03-04-2009", "05-04-2009", "2009-04-03", .warning),
    ])
  func dateOrders(first: String, second: String, iso: String, severity: ImportProblem.Severity)
    throws
  {
    let reading = try read("Partner,Project,Date\nX,A,\(first)\nX,B,\(second)\n")
    #expect(reading.batch.collaborations[0].from == CalendarDate(iso))
    #expect(reading.report.problems.listed.map(\.severity) == [severity])
  }

  @Test("A time of day after a date is left out, and a date that is none is an error")
  func times() throws {
    let reading = try read(
      "Partner,Project,Date\nX,A,2009-11-23T09:30:00Z\nX,B,2009-11-24 00:00:00\nX,C,31/02/2009\n")
    #expect(reading.batch.collaborations.prefix(2).map(\.from?.day) == [23, 24])
    #expect(reading.report.problems.listed.filter { $0.severity == .error }.map(\.row) == [4])
  }

  @Test("What spreadsheet programs damage is diagnosed")
  func damage() throws {
    let ids = (0..<12).map { "12345\($0 + 10),P" }.joined(separator: "\n")
    let reading = try read("Partner,Project\n1.23E+17,P\n1-Mar,P\n\(ids)\n123456,P\n")
    #expect(reading.report.problems.listed.map(\.row) == [2, 3, 16])
    #expect(reading.report.problems.listed.map(\.severity) == [.error, .warning, .warning])
  }

  @Test("A compressed spreadsheet is read, and a cut one is an error")
  func gzip() throws {
    // `printf 'Partner,Project\nX,A\n' | gzip -n`
    let bytes = try #require(
      Data(base64Encoded: "H4sIAAAAAAAAAwtILCrJSy3SCSjKz0pNLuGK0HHkAgC03KFKFAAAAA=="))
    let whole = try NetworkReader.read(Array(bytes), named: "t.csv.gz", options: ReadingOptions())
    #expect(whole.batch.actors.map(\.id) == ["X"])
    #expect(whole.report.file == "t.csv.gz")
    for length in 3..<bytes.count {
      #expect(throws: FormatError.self) {
        try NetworkReader.read(
          Array(bytes.prefix(length)), named: "t.gz", options: ReadingOptions())
      }
    }
  }

  @Test("A file that is compressed twice is refused: one may decompress to itself for ever")
  func gzipTwice() throws {
    // `printf 'Partner,Project\nX,A\n' | gzip -n | gzip -n`
    let text = "H4sIAAAAAAAAA5Pv5mAAA2ZuDx2tk966lzg1Tp338tV72HWh8AkTw5Y7C71EgCoAAqsVPigAAAA="
    let bytes = try #require(Data(base64Encoded: text))
    #expect {
      try NetworkReader.read(Array(bytes), named: "t.csv.gz", options: ReadingOptions())
    } throws: {
      "\($0)".contains("compressed twice")
    }
  }

  @Test(
    "Gephi's spreadsheets give the counts that Gephi expects",
    .enabled(if: Shared.has("corpora/csv"), "../shared/corpora is not there"),
    arguments: [
      ("edges_table_repeated_without_ids.csv", 4, 5), ("matrix.csv", 5, 6),
      ("edges_table_dynamic_weights.csv", 3, 4), ("edges_table_with_timeset_intervals.csv", 3, 5),
      ("nodes_table_types_test.csv", 5, 0), ("test_utf8_chars.csv", 2, 0),
    ])
  func gephi(file: String, actors: Int, ties: Int) throws {
    let path = try #require(Shared.path("corpora/csv/gephi/" + file))
    let reading = try NetworkReader.read(path)
    #expect(reading.report.problems.listed.filter { $0.severity == .error } == [])
    #expect(reading.batch.actors.count == actors)
    #expect(reading.batch.collaborations.count == ties)
  }

  private static var isOptimised: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  @Test(
    "Horizon 2020 is read by its columns",
    .enabled(
      if: Shared.has("data/horizon2020") && Self.isOptimised,
      "../shared/data is not there, or the build is a debug build"))
  func horizon() throws {
    let path = try #require(Shared.path("data/horizon2020/eunets_h2020.csv.gz"))
    var options = ReadingOptions()
    options.columns = try ColumnMapping([
      "actor=pic", "collaboration=rcn", "role=role", "actor-kind=type", "country=country",
      "date=start_date", "until=end_date",
    ])
    let clock = ContinuousClock()
    let start = clock.now
    let reading = try NetworkReader.read(path, options: options)
    let read = clock.now
    let merge = Merge(reading.batch, into: Network())
    print("read in \(read - start), merged in \(clock.now - read)")
    #expect(reading.report.problems.errorCount == 0)
    #expect(reading.report.rows == 144_726)
    #expect(merge.created.actors == 35_871)
    #expect(merge.created.collaborations == 31_451)
  }
}
