import Collaborations
import Testing

@testable import NetworkFormats

@Suite("Spreadsheets read by columns")
struct ColumnReaderTests {
  @Test("A row per participation makes actors and collaborations")
  func participations() throws {
    let reading = try read(
      "Partner,Project,Lead,Town\nCREST Lens,Alpha,Yes,Lens\nVoka,Alpha,No,Kortrijk\nVoka,Beta,,Kortrijk\n",
      "actor=Partner", "collaboration=Project", "lead=lead", "place=Town")
    #expect(reading.report.problems.count == 0)
    #expect(reading.report.rows == 3)
    #expect(reading.batch.actors.map(\.id) == ["CREST Lens", "Voka"])
    #expect(reading.batch.actors.map(\.place) == ["Lens", "Kortrijk"])
    #expect(reading.batch.actorKeys == .name)
    let alpha = reading.batch.collaborations[0]
    #expect(alpha.id == "Alpha" && alpha.title == "Alpha" && alpha.kind == nil)
    #expect(alpha.participants.map(\.role) == ["lead", "partner"])
  }

  @Test("With a name column the actor column holds ids")
  func ids() throws {
    let reading = try read(
      "id,partner,project\nP1,Voka,Alpha\n", "actor=id", "name=partner", "collaboration=project")
    #expect(reading.batch.actorKeys == .id)
    #expect(reading.batch.actors[0].name == "Voka")
  }

  @Test("A row per pair makes a tie each, and a self pair one actor with the role self")
  func pairs() throws {
    let reading = try read(
      "a,b,w\nx,y,2\nx,y,2\nz,z,1\n", "actor=a", "other=b", "weight=w")
    #expect(reading.batch.collaborations.count == 3)
    #expect(reading.batch.collaborations.map(\.kind) == ["tie", "tie", "tie"])
    #expect(reading.batch.collaborations.map(\.weight) == [2, 2, 1])
    #expect(reading.batch.collaborations[2].participants.map(\.role) == ["self"])
    #expect(reading.batch.collaborations[0].id == nil)
  }

  @Test("A directed pair runs from its actor to its other")
  func directed() throws {
    var mapping = try ColumnMapping(["actor=a", "other=b"])
    mapping.isDirected = true
    let reading = try ColumnReader.read(
      Table(csv: Array("a,b\nx,y\n".utf8), file: "t"), mapping: mapping,
      options: ReadingOptions(), file: "t")
    #expect(reading.batch.collaborations[0].participants.map(\.role) == ["from", "to"])
  }

  @Test("A row per actor and event makes participations, events and their edition")
  func attendance() throws {
    var options = ReadingOptions()
    options.edition = "Semaine 2009"
    let reading = try read(
      "Nom,Évènement,Rôle,Jour\nVoka,Forum,speaker,2009-11-24\nCRITT,Forum,,\n", "actor=Nom",
      "event=Evenement", "role=role", "date=Jour", options: options)
    #expect(reading.batch.participations.map(\.role) == ["speaker", "visitor"])
    #expect(reading.batch.events.map(\.id) == ["Forum"])
    #expect(reading.batch.events[0].from == CalendarDate("2009-11-24"))
    #expect(reading.batch.events[0].edition == "Semaine 2009")
    #expect(reading.batch.editions.map(\.id) == ["Semaine 2009"])
    #expect(reading.batch.eventKeys == .name)
  }

  @Test("A collaboration may be made at an event")
  func collaborationAtEvent() throws {
    let reading = try read(
      "a,c,e\nx,Alpha,Forum\ny,Alpha,Forum\nz,,Forum\n", "actor=a", "collaboration=c", "event=e")
    #expect(reading.batch.collaborations.map(\.event) == ["Forum"])
    #expect(reading.batch.participations.map(\.actor) == ["z"])
  }

  @Test("Rows at fault are errors with row, column and value; the others are read")
  func badRows() throws {
    let reading = try read(
      "a,c,lat,from\nx,A,50.5,2009\n,A,1,\ny,A,north,\nz,A,91,\nu,A,,2009-02-30\nv,A,2,\n",
      "actor=a", "collaboration=c", "latitude=lat", "date=from")
    #expect(reading.hasErrors)
    #expect(reading.report.problems.listed.map(\.row) == [3, 4, 5, 6])
    #expect(reading.report.problems.listed.map(\.column) == ["a", "lat", "lat", "from"])
    #expect(reading.report.problems.listed.map(\.value) == [nil, "north", "91", "2009-02-30"])
    #expect(reading.batch.actors.map(\.id) == ["x", "v"])
  }

  @Test("The first value of a field stands, and a later one that differs is a warning")
  func conflicts() throws {
    let reading = try read(
      "a,c,town,k\nx,A,,1\nx,B,Lens,1\nx,C,Lille,1\nx,D,Lens,1\n", "actor=a", "collaboration=c",
      "place=town")
    #expect(reading.batch.actors[0].place == "Lens")
    let problem = try #require(reading.report.problems.listed.first)
    #expect(reading.report.problems.count == 1)
    #expect(problem.severity == .warning && problem.row == 4 && problem.value == "Lille")
    #expect("\(problem.problem)".contains("row 3"))
    #expect(!reading.hasErrors)
  }

  @Test("Numbers that are equal are no conflict, however they are written")
  func equalNumbers() throws {
    let reading = try read(
      "a,c,lat\nx,A,50.50\nx,B,50.5\n", "actor=a", "collaboration=c", "latitude=lat")
    #expect(reading.report.problems.count == 0)
    #expect(reading.batch.actors[0].latitude == 50.5)
  }

  @Test("Other columns become attributes of the actor, the collaboration or the part, by type")
  func attributes() throws {
    let reading = try read(
      """
      a,c,nuts,budget,share,open,signed,code
      x,A,BE1,100,1.5,yes,2009-11-23,007
      x,B,BE1,200,2.5,no,2009-11,12
      y,A,FR3,100,3.5,oui,2009-11-23,1

      """, "actor=a", "collaboration=c")
    #expect(reading.batch.actors[0].attributes == ["nuts": .text("BE1")])
    #expect(reading.batch.collaborations[0].attributes["budget"] == .number(100))
    #expect(
      reading.batch.collaborations[0].attributes["signed"]
        == CalendarDate("2009-11-23").map { .date($0) })
    let part = reading.batch.collaborations[0].participants[0]
    #expect(part.attributes["share"] == .number(1.5))
    #expect(part.attributes["code"] == .text("007"))
    #expect(part.attributes["open"] == .flag(true))
  }

  @Test("Seconds are a number of the contact")
  func seconds() throws {
    let reading = try read(
      "20\ta\tb\n40\ta\tb\n", "time=1", "actor=2", "other=3",
      options: headerless)
    #expect(
      reading.batch.collaborations.map { $0.attributes["time"] } == [.number(20), .number(40)])
    #expect(reading.report.separator == "tab")
  }

  private var headerless: ReadingOptions {
    var options = ReadingOptions()
    options.hasHeader = false
    return options
  }

  @Test("A header is found by name, folded name or number")
  func headers() throws {
    let names = ["Id", "Partner Name", "2"]
    let mapping = try ColumnMapping(["actor=partner-name", "name=1", "place=2"])
    let columns = try mapping.columns(among: names, hasHeader: true, file: "t")
    #expect(columns == [.actor: 1, .name: 0, .place: 2])
  }

  @Test("A header that is not there is an error that lists those that are")
  func missingHeader() throws {
    let error = #expect(throws: FormatError.self) { try read("a,b\n1,2\n", "actor=z") }
    #expect(error.map { "\($0.sentence)".contains("“a”, “b”") } == true)
    #expect(throws: FormatError.self) { try read("a,a\n1,2\n", "actor=a") }
    #expect(throws: FormatError.self) { try ColumnMapping(["actor"]) }
    #expect(throws: FormatError.self) { try ColumnMapping(["actor=a", "wings=b"]) }
    #expect(throws: FormatError.self) { try ColumnMapping(["place=a"]) }
    #expect(throws: FormatError.self) { try ColumnMapping(["actor=a", "actor=b"]) }
  }

  @Test("A short last row is a warning, an overlong row an error, a blank one nothing")
  func ragged() throws {
    let reading = try read(
      "a,c,t\nx,A,1\n\ny,A,1,2\nz,A,1,,\nu,A", "actor=a", "collaboration=c")
    #expect(reading.report.problems.listed.map(\.row) == [4, 6])
    #expect(reading.report.problems.listed.map(\.severity) == [.error, .warning])
    #expect(reading.report.rows == 4)
    #expect(reading.batch.actors.map(\.id) == ["x", "z", "u"])
  }

  @Test("A record with line breaks is one row")
  func rowNumbers() throws {
    let reading = try read("a,c\n\"x\ny\",A\n,A\n", "actor=a", "collaboration=c")
    let errors = reading.report.problems.listed.filter { $0.severity == .error }
    #expect(errors.map(\.row) == [2, 3])
    #expect(errors.map(\.column) == ["a", "a"])
  }

  @Test("Keys are the same when they are equal after NFC and trimming")
  func keys() throws {
    let reading = try read(
      "a,c\nLi\u{e8}ge,A\n Lie\u{300}ge ,B\nliège,C\n", "actor=a", "collaboration=c")
    #expect(reading.batch.actors.map(\.id) == ["Liège", "liège"])
  }

  @Test("An actor is part of another by key, by name, or of a new one")
  func parents() throws {
    let reading = try read(
      "id,n,p\n1,Group,\n2,Lab,1\n3,Desk,Lab\n4,Team,Elsewhere\n", "actor=id", "name=n",
      "part-of=p")
    #expect(reading.batch.actors.map(\.partOf) == [nil, "1", "2", "Elsewhere", nil])
    #expect(reading.batch.actors[4].id == "Elsewhere")
    let loop = try read("id,p\n1,1\n", "actor=id", "part-of=p")
    #expect(loop.report.problems.errorCount == 1)
  }

  @Test("A project that ends before it starts is an error of its first row")
  func order() throws {
    let reading = try read(
      "a,c,from,to\nx,A,2010,2009\ny,B,2009,2010\n", "actor=a", "collaboration=c", "date=from",
      "until=to")
    #expect(reading.report.problems.listed.map(\.row) == [2])
    #expect(reading.batch.collaborations.map(\.id) == ["B"])
  }

  @Test("A name that turns text around is refused")
  func bidirectionalOverride() throws {
    let reading = try read("a,c\nx\u{202E}y,A\nשלום,A\n", "actor=a", "collaboration=c")
    #expect(reading.report.problems.listed.map(\.row) == [2])
    #expect(reading.batch.actors.map(\.id) == ["שלום"])
  }

  @Test("More than a thousand problems are counted, and the first thousand listed")
  func manyProblems() throws {
    let rows = String(repeating: ",A\n", count: 30_000)
    let reading = try read("a,c\n" + rows, "actor=a", "collaboration=c")
    #expect(reading.report.problems.listed.count == 1000)
    #expect(reading.report.problems.errorCount == 30_000)
    #expect(reading.report.problems.listed.first?.row == 2)
  }
}
