// What many lines have in common, said once.

/// Says once how lines look that look alike and follow each other, in a published SVG.
///
/// Graphviz makes a group of each edge, with a path in it that says its whole look, and draws
/// edges in the order of their first ends. Of thousands of edges, looks are two thirds of the file,
/// and a complete network of 150 actors has eleven thousand. So edges that are one path each,
/// with arrowheads or without, and have no title of their own, are drawn in the order of the
/// document, each as a path in a group that says the look. Each keeps its `id`; that it is an edge
/// is said by the class of the group; a curve with arrowheads is a group of two paths, of which only
/// the second is filled. Coordinates are rounded to a tenth of a unit, which is less
/// than a printer's dot.
///
///     <g id="e0" class="edge">                  <g class="edges" fill="none" stroke="#7a7a7a">
///     <path fill="none" stroke="#7a7a7a" …/>    <path id="e0" d="…"/>
///     </g>                                      <path id="e1" d="…"/>
///     …                                         </g>
struct SVGGathering {
  private let svg: [UInt8]
  private var output: [UInt8] = []
  /// The edges that follow each other here, not yet written.
  private var edges: [Edge] = []

  /// `svg` with its edges gathered.
  ///
  /// - Complexity: O(*s* + *m* log *m*) for *s* bytes and *m* edges.
  static func gathered(_ svg: [UInt8]) -> [UInt8] {
    var gathering = SVGGathering(svg: svg)
    gathering.readAll()
    return gathering.output
  }

  private init(svg: [UInt8]) {
    self.svg = svg
    output.reserveCapacity(svg.count)
  }

  private mutating func readAll() {
    var position = 0
    while position < svg.count {
      if let edge = edge(at: position) {
        edges.append(edge)
        position = edge.end
      } else {
        writeEdges()
        let end = self.end(ofLineAt: position)
        output += svg[position..<end]
        position = end
      }
    }
    writeEdges()
  }
}

// MARK: - Reading edges

extension SVGGathering {
  private struct Edge {
    /// The number in its `id`.
    var number: Int
    /// The attributes of the path but its data, and the data.
    var look: ArraySlice<UInt8>
    var data: ArraySlice<UInt8>
    /// The attributes of arrowheads but their points, and the points of each.
    var arrowLook: ArraySlice<UInt8> = []
    var arrows: [ArraySlice<UInt8>] = []
    var end: Int
  }

  /// The edge whose lines begin at `start`: its group, its path, any arrowheads and the group's
  /// end; `nil` where it holds anything else.
  private func edge(at start: Int) -> Edge? {
    var position = end(ofLineAt: start)
    guard let number = number(svg[start..<position]) else { return nil }
    var next = end(ofLineAt: position)
    guard let (look, data) = parts(svg[position..<next], "<path ", " d=\"") else { return nil }
    var edge = Edge(number: number, look: look, data: data, end: 0)
    while true {
      position = next
      next = end(ofLineAt: position)
      if svg[position..<next].elementsEqual("</g>\n".utf8) {
        edge.end = next
        return edge
      }
      guard let (look, points) = parts(svg[position..<next], "<polygon ", " points=\""),
        edge.arrows.isEmpty || look == edge.arrowLook
      else { return nil }
      edge.arrowLook = look
      edge.arrows.append(points)
    }
  }

  /// The number of the edge whose group this line opens.
  private func number(_ line: ArraySlice<UInt8>) -> Int? {
    let (head, tail) = ("<g id=\"e", "\" class=\"edge\">\n")
    guard line.count > head.utf8.count + tail.utf8.count, line.starts(with: head.utf8),
      line.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    else { return nil }
    let digits = line.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The attributes of an empty element that ends with the attribute `last`, and its value.
  private func parts(
    _ line: ArraySlice<UInt8>, _ head: String, _ last: String
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    let tail = "\"/>\n"
    guard line.count > head.utf8.count + tail.utf8.count, line.starts(with: head.utf8),
      line.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    else { return nil }
    let inside = line.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
    guard let quote = inside.lastIndex(of: UInt8(ascii: "\"")) else { return nil }
    let name = inside[...quote]
    guard name.suffix(last.utf8.count).elementsEqual(last.utf8) else { return nil }
    return (name.dropLast(last.utf8.count), inside[(quote + 1)...])
  }

  private func end(ofLineAt position: Int) -> Int {
    (svg[position...].firstIndex(of: UInt8(ascii: "\n")) ?? svg.count - 1) + 1
  }
}

// MARK: - Writing them

extension SVGGathering {
  private mutating func writeEdges() {
    guard !edges.isEmpty else { return }
    var last: Edge?
    for edge in edges.sorted(by: { $0.number < $1.number }) {
      if last?.look != edge.look || last?.arrowLook != edge.arrowLook {
        if last != nil { append("</g>\n") }
        append("<g class=\"edges\" ")
        append(edge.arrows.isEmpty ? edge.look : filled(edge))
        append(">\n")
      }
      write(edge)
      last = edge
    }
    append("</g>\n")
    edges.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ edge: Edge) {
    if let strokes = strokes(of: edge) {
      append("<path id=\"e\(edge.number)\" d=\"")
      strokes.append(to: &output)
      append("\"/>\n")
    } else if edge.arrows.isEmpty {
      append("<path id=\"e\(edge.number)\" d=\"")
      SVGShortening.appendRounded(edge.data, to: &output)
      append("\"/>\n")
    } else {
      // A filled path is a line only while it is straight.
      append("<g id=\"e\(edge.number)\"><path fill=\"none\" d=\"")
      SVGShortening.appendRounded(edge.data, to: &output)
      append("\"/><path d=\"")
      for arrow in edge.arrows { write(arrow: arrow) }
      append("\"/></g>\n")
    }
  }

  private func strokes(of edge: Edge) -> SVGStrokes? {
    guard var strokes = SVGStrokes(line: edge.data) else { return nil }
    for arrow in edge.arrows {
      guard strokes.add(polygon: arrow) else { return nil }
    }
    return strokes
  }

  /// The look of a line with arrowheads: that of the arrowheads, which is the line's but for the
  /// fill, and the line's dashes.
  private func filled(_ edge: Edge) -> ArraySlice<UInt8> {
    let dash = Array(" stroke-dasharray=".utf8)
    let look = edge.look
    guard let start = look.indices.first(where: { look[$0...].starts(with: dash) }),
      let end = look[(start + dash.count + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return edge.arrowLook }
    return edge.arrowLook + look[start...end]
  }

  /// Adds a polygon to a path; its last point is its first.
  private mutating func write(arrow: ArraySlice<UInt8>) {
    let points = arrow.split(separator: UInt8(ascii: " "))
    guard points.count > 2 else { return }
    append("M")
    SVGShortening.appendRounded(points[0], to: &output)
    append("L")
    for (place, point) in points[1..<(points.count - 1)].enumerated() {
      if place > 0 { append(" ") }
      SVGShortening.appendRounded(point, to: &output)
    }
    append("Z")
  }

  private mutating func append(_ text: String) { output += text.utf8 }

  private mutating func append(_ bytes: ArraySlice<UInt8>) { output += bytes }
}
