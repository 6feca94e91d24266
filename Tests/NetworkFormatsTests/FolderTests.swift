import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

@Suite("Network folders")
struct FolderTests {
  @Test("What is written reads back as an equal network", arguments: 0..<150)
  func roundTrip(seed: Int) throws {
    var seeded = SeededNetwork(seed: UInt64(seed))
    let original = try seeded.make()
    let scratch = try Scratch()
    let path = scratch.path("network")
    try NetworkFolder.write(original, to: path)
    let reading = try NetworkReader.read(path)
    #expect(reading.report.problems.listed == [], "seed \(seed)")
    let merge = Merge(reading.batch, into: Network())
    #expect(merge.problems.isEmpty, "seed \(seed)")
    let copy = merge.applied(to: Network())
    #expect(copy == original, "seed \(seed)")
    #expect(Merge(reading.batch, into: original).isUnchanged, "seed \(seed)")
    #expect(
      NetworkFolder.files(of: copy).map(\.bytes) == NetworkFolder.files(of: original).map(\.bytes),
      "seed \(seed)")
  }

  private static let editions = "id,name,from,to,totals,source,certainty,note\n"
  private static let actors =
    "id,name,kind,place,region,country,latitude,longitude,members,partOf,aliases,source,certainty,note\n"
  private static let events =
    "id,name,edition,format,from,until,place,attendance,attendanceIs,organisers,participants,"
    + "source,certainty,note\n"
  private static let collaborations =
    "id,title,kind,stage,participants,from,until,event,edition,programme,weight,source,certainty,"
    + "note\n"
  private static let participations = "event,collaboration,actor,role,source,certainty\n"

  /// A small folder, some of whose files can be given otherwise.
  private func folder(
    _ scratch: Scratch, _ changes: [String: String?] = [:]
  ) throws -> String {
    var files: [String: String?] = [
      "editions.csv": Self.editions
        + "week,Semaine,2009-11-23,2009-11-27,towns=21; visitors=2500,seed,stated,\n",
      "actors.csv": Self.actors + "voka,Voka,,,,,,,,,,,,\ncritt,CRITT M2A,,,,,,,,,M2A,,,\n",
      "events.csv": Self.events
        + "forum,Forum,week,forum,2009-11-24,,Lens,50,about,,1,seed,stated,\n",
      "collaborations.csv": Self.collaborations + "c1,,visit,,,,,forum,,,1,,,\n",
      "participations.csv": Self.participations
        + "forum,,voka,organiser,,\n,c1,voka,,,\n,c1,critt,,,\n",
    ]
    for (name, text) in changes { files[name] = text }
    for (name, text) in files {
      if let text { _ = try scratch.file("f/" + name, text) }
    }
    return scratch.path("f")
  }

  @Test("A folder written by hand is read")
  func byHand() throws {
    let scratch = try Scratch()
    let reading = try NetworkReader.read(folder(scratch))
    #expect(reading.report.problems.count == 0)
    let network = network(of: reading.batch)
    #expect(network.editions[0].totals == ["towns": 21, "visitors": 2500])
    #expect(network.events[0].attendanceIs == .about)
    #expect(network.collaborations[0].actors == ["voka", "critt"])
    #expect(network.participations.map(\.role) == ["organiser"])
    #expect(reading.report.rows == 8)
  }

  @Test("Organisers and participants named only in their lists take part")
  func derivedColumns() throws {
    let scratch = try Scratch()
    let path = try folder(
      scratch,
      [
        "events.csv": Self.events + "forum,Forum,,,,,,,,CRITT M2A; voka,3,,,\n",
        "collaborations.csv": Self.collaborations + "c1,,visit,,Voka; critt,,,,,,,,,\n",
        "participations.csv": Self.participations + ",c1,voka,lead,,\n",
      ])
    let reading = try NetworkReader.read(path)
    let network = network(of: reading.batch)
    #expect(network.participations.map(\.actor) == ["critt", "voka"])
    #expect(network.collaborations[0].participants.map(\.role) == ["lead", "partner"])
    #expect(reading.report.problems.listed.map(\.severity) == [.warning])
    #expect(reading.report.problems.listed.map(\.column) == ["participants"])
  }

  @Test("A missing file is named", arguments: FolderFile.allCases.filter { !$0.isOptional })
  func missingFile(file: FolderFile) throws {
    let scratch = try Scratch()
    let path = try folder(scratch, [file.rawValue: String?.none])
    let error = #expect(throws: FormatError.self) { try NetworkReader.read(path) }
    #expect(error?.code == .absent)
    #expect(error?.file == file.rawValue)
  }

  @Test("Wrong headers are named")
  func wrongHeaders() throws {
    let scratch = try Scratch()
    let path = try folder(
      scratch, ["participations.csv": "event,project,actor,role,source,certainty\n"])
    let error = #expect(throws: FormatError.self) { try NetworkReader.read(path) }
    let sentence = error.map { "\($0.sentence)" } ?? ""
    #expect(sentence.contains("“collaboration”") && sentence.contains("“project”"))
    #expect(error?.row == 1)
  }

  @Test(
    "Rows at fault are named with file, row and column",
    arguments: [
      ("actors.csv", actors + "voka,Voka,,,,,,,,,,,,\nvoka,Voka 2,,,,,,,,,,,,\n", 3, "id"),
      ("actors.csv", actors + "voka,Voka,,,,,,,,nobody,,,,\n", 2, "partOf"),
      ("actors.csv", actors + "voka,,,,,,,,,,,,,\n", 2, "name"),
      ("actors.csv", actors + "voka,Voka,,,,,95,,,,,,,\n", 2, "latitude"),
      ("actors.csv", actors + "voka,Voka,,,,,,,0,,,,,\n", 2, "members"),
      ("actors.csv", actors + "voka,Vo\"\"ka,,,\n", 2, "country"),
      ("actors.csv", actors + "voka,Voka,,,,,,,,,,seed,sure,\n", 2, "certainty"),
      ("events.csv", events + "forum,Forum,month,,,,,,,,,,,\n", 2, "edition"),
      ("events.csv", events + "forum,Forum,week,,2009-02-30,,,,,,,,,\n", 2, "from"),
      ("events.csv", events + "forum,Forum,week,,2009-02,2009-01,,,,,,,,\n", 2, "until"),
      ("events.csv", events + "forum,Forum,week,,,,,,,Somebody,,,,\n", 2, "organisers"),
      ("editions.csv", editions + "week,Semaine,2009-11-27,2009-11-23,,,,\n", 2, "to"),
      ("editions.csv", editions + "week,Semaine,,,visitors,,,\n", 2, "totals"),
      ("collaborations.csv", collaborations + "c1,,,soon,,,,,,,,,,\n", 2, "stage"),
      ("collaborations.csv", collaborations + "c1,,,,,,,,,,0,,,\n", 2, "weight"),
      (
        "collaborations.csv", collaborations + "c1,,,,,,,,,,,,,\nc2,,,,,,,,,,,,,\n", 3,
        "participants"
      ),
      ("participations.csv", participations + ",c1,voka,,,\n,c1,nobody,,,\n", 3, "actor"),
      (
        "participations.csv", participations + ",c1,voka,,,\nforum,c1,voka,,,\n", 3,
        "collaboration"
      ),
      ("participations.csv", participations + ",c1,voka,,,\n,c1,voka,,,\n", 3, "actor"),
      ("participations.csv", participations + ",c1,voka,,,\nforum,,cri", 3, "role"),
    ])
  func badRows(file: String, text: String, row: Int, column: String) throws {
    let scratch = try Scratch()
    let reading = try NetworkReader.read(folder(scratch, [file: text]))
    let first = try #require(
      reading.report.problems.listed.first { $0.file == file && $0.severity == .error })
    #expect(first.row == row)
    #expect(first.column == column)
    #expect(reading.hasErrors)
  }

  @Test("Latin-1 is refused with row and column")
  func latin1() throws {
    let scratch = try Scratch()
    let path = try folder(scratch)
    _ = try scratch.file(
      "f/actors.csv", Array((Self.actors + "voka,D").utf8) + [0xE9] + Array("l\n".utf8))
    let error = #expect(throws: FormatError.self) { try NetworkReader.read(path) }
    #expect(error?.row == 2)
    #expect(error?.column == "name")
  }

  @Test("A type in an attribute's header is kept to")
  func attributeTypes() throws {
    let scratch = try Scratch()
    let header = Self.participations.dropLast() + ",stand:number,shown:yes/no,on:date,x:text\n"
    let reading = try NetworkReader.read(
      folder(
        scratch,
        [
          "participations.csv": header
            + "forum,,voka,,,,,,,\n,c1,voka,,,,12,oui,2009-11,y\n,c1,critt,,,,many,,,\n"
        ]))
    let part = try #require(reading.batch.collaborations.first?.participants.first)
    #expect(part.attributes["stand"] == .number(12) && part.attributes["shown"] == .flag(true))
    #expect(part.attributes["x"] == .text("y"))
    #expect(reading.report.problems.listed.map(\.column) == ["stand:number"])
  }

  @Test("A folder is written whole or not at all, and replaced only when that is asked")
  func replacing() throws {
    let scratch = try Scratch()
    let path = scratch.path("out")
    var network = Network()
    try NetworkFolder.write(network, to: path)
    network.actors = [try Actor(ActorDraft(id: "a", name: "A"))]
    #expect(throws: FormatError.self) { try NetworkFolder.write(network, to: path) }
    try NetworkFolder.write(network, to: path, replace: true)
    #expect(try NetworkReader.read(path).batch.actors.count == 1)
    _ = try scratch.file("out/README.md", "mine")
    let error = #expect(throws: FormatError.self) {
      try NetworkFolder.write(network, to: path, replace: true)
    }
    #expect(error?.code == .exists)
    _ = try scratch.file("other/notes.txt", "mine")
    #expect(throws: FormatError.self) {
      try NetworkFolder.write(network, to: scratch.path("other"), replace: true)
    }
    let missing = #expect(throws: FormatError.self) {
      try NetworkFolder.write(network, to: scratch.path("no/where"))
    }
    #expect(missing?.code == .noFolder)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(names.sorted() == ["other", "out"])
  }

  @Test("A path that is absent, or a spreadsheet without columns, is a typed error")
  func openingFiles() throws {
    let scratch = try Scratch()
    let absent = #expect(throws: FormatError.self) {
      try NetworkReader.read(scratch.path("absent.csv"))
    }
    #expect(absent?.code == .absent)
    let path = try scratch.file("a.csv", "alpha,beta\n1,2\n")
    let unknown = #expect(throws: FormatError.self) { try NetworkReader.read(path) }
    #expect(unknown?.code == .notReadableAs)
  }

  @Test("Items of a list keep semicolons and backslashes", arguments: 0..<200)
  func lists(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pool = ["a", ";", "\\", " ", "é", ";;", "\\\\"]
    let items = (0..<Int.random(in: 0..<4, using: &numbers)).map { _ in
      NameForm.canonical(
        (0..<3).map { _ in pool.randomElement(using: &numbers) ?? "" }.joined())
    }.filter { !$0.isEmpty }
    #expect(ListCell.items(ListCell.text(items)) == items, "seed \(seed)")
  }
}
