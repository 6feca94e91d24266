// Lists of events (.tim): vertices and lines that come and go.

import Collaborations
import Wording

/// When each vertex and each line of a network is there, as the events that were read say.
///
/// What is there from 5 to 7 and again from 9 on has the attribute `time` with the text `[5-7,9-*]`,
/// as vertices and lines have it that name their times themselves.
struct PajekEvents {
  /// A line as events name it.
  struct Line: Hashable {
    let from, to: Int
    let isDirected: Bool
    let relation: String?
  }

  /// The point of time of the events that are read, and whether they happen at its end.
  private(set) var now = "1"
  private(set) var isAtEnd = false
  private var vertices: [Int: Times] = [:]
  private var lines: [Int: Times] = [:]
  /// The place of the edge that a line is now.
  private(set) var current: [Line: Int] = [:]

  private struct Times {
    var spans: [String] = []
    var start: String?

    mutating func begin(at time: String) {
      if start == nil { start = time }
    }

    mutating func end(at time: String) {
      guard let start else { return }
      spans.append(start == time ? start : "\(start)-\(time)")
      self.start = nil
    }
  }

  mutating func go(to time: String, isEnd: Bool) {
    now = time
    isAtEnd = isEnd
  }

  /// The last point of time at which something was there that goes now.
  private var last: String {
    guard !isAtEnd, let time = Int(now) else { return now }
    return String(time - 1)
  }

  mutating func begin(vertex: Int) { vertices[vertex, default: Times()].begin(at: now) }

  mutating func end(vertex: Int) { vertices[vertex, default: Times()].end(at: last) }

  /// Begins a line; `place` is where its edge stands.
  mutating func begin(_ line: Line, at place: Int) {
    current[line] = place
    lines[place, default: Times()].begin(at: now)
  }

  mutating func end(_ line: Line) {
    if let place = current[line] { lines[place, default: Times()].end(at: last) }
  }

  /// Whether a line is there now.
  func isThere(_ line: Line) -> Bool {
    current[line].flatMap { lines[$0]?.start } != nil
  }

  /// Writes the times into the network.
  mutating func close(_ network: inout PajekNetwork) {
    for (vertex, times) in vertices {
      network.attributes[vertex, default: [:]]["time"] = Self.text(times)
    }
    for (place, times) in lines {
      network.edges[place].edge.attributes["time"] = Self.text(times)
    }
    self = PajekEvents()
  }

  private static func text(_ times: Times) -> AttributeValue {
    let open = times.start.map { ["\($0)-*"] } ?? []
    return .text("[" + (times.spans + open).joined(separator: ",") + "]")
  }
}

extension PajekReader {
  /// One event: `TI 3`, `AV 2 "b"`, `AA 1 2 0.5`, `HE 4 7`.
  mutating func readEvent(_ first: PajekWords.Word, _ words: inout PajekWords, line: Int) {
    let parts = first.text.uppercased().split(separator: ":", maxSplits: 1).map(String.init)
    let verb = parts.first ?? ""
    network.relation = parts.count > 1 ? parts[1] : nil
    switch verb {
    case "TI", "TE":
      guard let time = words.next()?.text, TypedText.number(time) != nil else {
        reading.refuse(.lineIsWrong(.faultHasNoNumber(verb)), line: line)
        return
      }
      events.go(to: time, isEnd: verb == "TE")
    case "AV", "CV", "SV", "HV", "DV": readVertexEvent(verb, &words, line: line)
    case "AA", "AE", "SA", "SE", "HA", "HE", "DA", "DE", "CA", "CE", "AP", "DP", "CP":
      readLineEvent(verb, &words, line: line)
    case "PE", "EP", "CT", "CD":
      reading.log.add(.notKept(.partEvents(verb)), row: line - 1, severity: .warning)
    default:
      reading.refuse(
        .lineIsWrong(.faultIsNo(.event, Sentence.excerpt(first.text))), line: line,
        value: first.text)
    }
  }

  private mutating func readVertexEvent(_ verb: String, _ words: inout PajekWords, line: Int) {
    guard let vertex = number(words.next(), line: line) else { return }
    switch verb {
    case "AV":
      network.lines[vertex] = network.lines[vertex] ?? line
      readVertexProperties(of: vertex, &words)
      events.begin(vertex: vertex)
    case "CV": readVertexProperties(of: vertex, &words)
    case "SV": events.begin(vertex: vertex)
    default: events.end(vertex: vertex)
    }
  }

  private mutating func readLineEvent(_ verb: String, _ words: inout PajekWords, line: Int) {
    guard let from = number(words.next(), line: line), let to = number(words.next(), line: line)
    else { return }
    let isDirected = !verb.hasSuffix("E")
    let edge = edge(&words, isDirected: isDirected, line: line)
    let ends = verb.hasSuffix("P") ? [(from, to), (to, from)] : [(from, to)]
    for (from, to) in ends {
      let isSwapped = !isDirected && to < from
      let key = PajekEvents.Line(
        from: isSwapped ? to : from, to: isSwapped ? from : to, isDirected: isDirected,
        relation: network.relation)
      switch verb.first {
      case "A", "S":
        if let place = events.current[key], !events.isThere(key) || verb.first == "S" {
          events.begin(key, at: place)
        } else {
          events.begin(key, at: network.edges.count)
          network.edges.append((edge, from, to, line))
        }
      case "C":
        guard let place = events.current[key] else { continue }
        network.edges[place].edge.weight = edge.weight ?? network.edges[place].edge.weight
        network.edges[place].edge.attributes.merge(edge.attributes) { _, new in new }
      default: events.end(key)
      }
    }
  }
}
