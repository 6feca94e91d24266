import Collaborations
import Testing

@testable import NetworkFormats

/// Files made to do harm: each is refused, by its rows or whole, and soon.
@Suite("Files made to do harm")
struct HostileTests {
  private func isRefused(_ text: String, _ name: String) -> Bool {
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    var isRefused = false
    let time = clock.measure {
      do throws(FormatError) {
        isRefused = try NetworkReader.read(bytes, named: name, options: .init()).hasErrors
      } catch {
        isRefused = true
      }
    }
    #expect(time < .seconds(8), "\(name) took \(time) in a debug build")
    return isRefused
  }

  @Test("Depth is limited")
  func depth() {
    let count = 100_000
    let json = String(repeating: "[", count: count)
    let gml = "graph [ node [ id 1 " + String(repeating: "a [ ", count: count)
    let gexf = "<gexf><graph>" + String(repeating: "<nodes><node id='a'>", count: count)
    let graphml = "<graphml>" + String(repeating: "<graph><node id='a'>", count: count)
    #expect(isRefused("{\"nodes\":" + json, "t.json"))
    #expect(isRefused(String(repeating: "{\"a\":", count: count), "t.json"))
    #expect(isRefused(gml, "t.gml"))
    #expect(isRefused(gexf, "t.gexf"))
    #expect(isRefused(graphml, "t.graphml"))
  }

  @Test(
    "What a file only announces is not believed",
    arguments: [
      ("*Vertices 2000000000\n", "t.net"), ("*Vertices 9999999999999999999\n", "t.net"),
      ("*Vertices 5 2000000000\n*Matrix\n", "t.net"), ("DL n=2000000000\ndata:\n", "t.dl"),
      ("DL nr=2000000000 nc=2000000000\ndata:\n1\n", "t.dl"),
      ("DL n=2 nm=2000000000\ndata:\n1\n", "t.dl"), ("*Vertices 2000000000\n", "t.clu"),
    ])
  func counts(_ text: String, _ name: String) {
    #expect(isRefused(text, name))
  }

  @Test("A name of 200 KB of combining marks is refused wherever it stands")
  func combiningMarks() {
    let marks = "e" + String(repeating: "\u{301}\u{323}", count: 50_000)
    let files = [
      ("Source,Target\n\(marks),B\n", "t.csv"),
      ("<graphml><graph><node id='\(marks)'/></graph></graphml>", "t.graphml"),
      ("<graphml><key id='\(marks)' for='node'/><graph/></graphml>", "t.graphml"),
      (
        "<graphml><key id='k' attr.name='\(marks)' for='node'/><graph/></graphml>", "t.graphml"
      ),
      ("<gexf><graph><nodes><node id='a' \(marks)='b'/></nodes></graph></gexf>", "t.gexf"),
      ("graph [ node [ id \"\(marks)\" ] ]", "t.gml"),
      ("graph [ node [ id 1 \(marks) 2 ] ]", "t.gml"),
      ("{\"nodes\":[{\"id\":\"\(marks)\"}],\"links\":[]}", "t.json"),
      ("{\"nodes\":[{\"id\":1,\"\(marks)\":2}],\"links\":[]}", "t.json"),
      ("dl n=2 format=edgelist1\nlabels embedded:\ndata:\n\(marks) b\n", "t.dl"),
      ("dl n=2\nlabels:\n\(marks),b\ndata:\n0 1\n1 0\n", "t.dl"),
      ("*Vertices 1\n1 \"\(marks)\"\n", "t.net"),
    ]
    for (text, name) in files { #expect(isRefused(text, name), "\(name)") }
    // The name of an attribute may be left out, and then costs nothing.
    _ = isRefused("Source,Target,\(marks)\nA,B,1\n", "t.csv")
  }

  @Test("A document type is refused, whatever it declares")
  func doctype() {
    #expect(isRefused("<!DOCTYPE graphml><graphml><graph/></graphml>", "t.graphml"))
    #expect(
      isRefused(
        "<!DOCTYPE gexf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><gexf><graph/></gexf>", "t.gexf"))
  }

  @Test("A line without an end is refused at the limit of a cell")
  func longLine() {
    #expect(isRefused("Source,Target\n" + String(repeating: "x", count: 4 << 20), "t.csv"))
  }

  @Test("Times of vertices and lines come from lists of events")
  func events() throws {
    let text = """
      *Vertices 3
      *Events
      TI 1
      AV 1 "a"
      AV 2 "b"
      TI 5
      AA 1 2 2.5
      TE 7
      DA 1 2
      TI 9
      AE 2 3
      HV 1

      """
    let reading = try NetworkReader.read(Array(text.utf8), named: "t.tim")
    let made = network(of: reading.batch)
    #expect(!reading.hasErrors)
    #expect(made.collaborations.count == 2)
    #expect(made.collaborations.first { $0.isDirected }?.attributes["time"] == .text("[5-7]"))
    #expect(made.collaborations.first { !$0.isDirected }?.attributes["time"] == .text("[9-*]"))
    #expect(made.actors.first { $0.name == "a" }?.attributes["time"] == .text("[1-8]"))
  }
}
