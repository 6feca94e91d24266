// What lies under the actors of a map, and leads to them.

import DOT
import Wording

extension MapArrangement {
  func ground(_ frame: Clip) -> [DOTOutline] {
    let corners = [
      DOTPoint(x: frame.left, y: frame.bottom), DOTPoint(x: frame.right, y: frame.bottom),
      DOTPoint(x: frame.right, y: frame.top), DOTPoint(x: frame.left, y: frame.top),
    ]
    return [
      DOTOutline(
        points: corners, fill: encoding.theme.ink.page, line: encoding.theme.ink.border,
        width: 0.7)
    ]
  }

  func land(_ basemap: Basemap?, _ frame: Clip, scale: Double) -> [DOTOutline] {
    let ink = encoding.theme.ink
    let detail = max(0.7, (frame.right - frame.left) / 1500)
    return (basemap?.shapes ?? []).flatMap { shape -> [DOTOutline] in
      let line = flat(shape.points, scale: scale)
      guard line.count > 1 else { return [] }
      if shape.isLand {
        let ring = Clip.thinned(frame.polygon(line), distance: detail)
        guard ring.count > 2 else { return [] }
        return [DOTOutline(points: ring, fill: ink.land, line: ink.coast, width: 0.6)]
      }
      return frame.lines(line).map {
        DOTOutline(points: Clip.thinned($0, distance: detail), line: ink.coast, width: 0.6)
      }
    }
  }

  private func flat(_ points: [GlobePoint], scale: Double) -> [DOTPoint] {
    points.compactMap { point in
      projection.project(point).map { DOTPoint(x: $0.x * scale, y: $0.y * scale) }
    }
  }

  /// Lines of equal latitude and longitude, at most about six each way.
  func graticule(_ frame: Clip, scale: Double) -> [DOTOutline] {
    let degree = 111.2 * scale
    let shrink = max(0.15, 1 - abs(projection.centre.latitude) / 90)
    let high = (frame.top - frame.bottom) / degree
    let wide = min(360, (frame.right - frame.left) / degree / shrink)
    let steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30]
    let step = steps.first { high / $0 <= 5 } ?? 30
    let stepWide = steps.first { wide / $0 <= 7 } ?? 30
    let ink = encoding.theme.ink
    let colour = ink.border.withOpacity(0.55)
    func lines(_ points: [GlobePoint]) -> [DOTOutline] {
      frame.lines(flat(points, scale: scale)).map {
        DOTOutline(
          points: Clip.thinned($0, distance: 4), line: colour, width: 0.4)
      }
    }
    let centre = projection.centre
    let (south, north) = (max(-89, centre.latitude - high), min(89, centre.latitude + high))
    let (west, east) = (centre.longitude - wide, centre.longitude + wide)
    var result: [DOTOutline] = []
    for index in Int(
      (south / step).rounded(.up))...max(
        Int((south / step).rounded(.up)), Int((north / step).rounded(.down)))
    {
      let latitude = Double(index) * step
      result += lines(
        (0...80).map {
          GlobePoint(latitude: latitude, longitude: west + (east - west) * Double($0) / 80)
        })
    }
    for index in Int(
      (west / stepWide).rounded(.up))...max(
        Int((west / stepWide).rounded(.up)), Int((east / stepWide).rounded(.down)))
    {
      let longitude = Double(index) * stepWide
      result += lines(
        (0...40).map {
          GlobePoint(latitude: south + (north - south) * Double($0) / 40, longitude: longitude)
        })
    }
    return result
  }

  /// A dot at each place from which a mark had to move, and a line from there to the mark.
  func leaders(to boxes: [FigureBox], scale: Double) -> [DOTOutline] {
    let colour = encoding.theme.ink.quiet
    var dots: [DOTOutline] = [], lines: [DOTOutline] = []
    var seen: Set<[Int]> = []
    for (index, box) in boxes.enumerated() {
      let cell = cells[placed[index]]
      let anchor = anchor(index, scale: scale)
      let symbol = DOTPoint(
        x: box.centre.x, y: box.centre.y + cell.height / 2 - Cell.margin - cell.symbolHeight / 2)
      let (x, y) = (symbol.x - anchor.x, symbol.y - anchor.y)
      let reach = cell.symbolHeight / 2
      guard x * x + y * y > reach * reach else { continue }
      lines.append(
        DOTOutline(points: [anchor, symbol], line: colour.withOpacity(0.75), width: 0.8))
      guard seen.insert([Int(anchor.x.rounded()), Int(anchor.y.rounded())]).inserted else {
        continue
      }
      let radius = 2.4
      dots.append(
        DOTOutline(
          points: Self.octagon.map {
            DOTPoint(x: anchor.x + $0.x * radius, y: anchor.y + $0.y * radius)
          }, fill: colour, line: colour, width: 0.3))
    }
    return lines + dots
  }

  private static let octagon: [DOTPoint] = [
    (1, 0.414), (0.414, 1), (-0.414, 1), (-1, 0.414), (-1, -0.414), (-0.414, -1), (0.414, -1),
    (1, -0.414),
  ].map { DOTPoint(x: $0.0, y: $0.1) }

  /// A bar of a round number of kilometres, and the name of the projection.
  func addBar(
    to arrangement: inout Arrangement, _ frame: Clip, scale: Double,
    ruler: TextRuler, _ language: Language
  ) throws {
    let most = (frame.right - frame.left) / 4 / scale
    var unit = 0.001
    while unit * 10 <= most { unit *= 10 }
    let length = [5.0, 2, 1].map { $0 * unit }.first { $0 <= most } ?? unit
    let ink = encoding.theme.ink
    let y = frame.bottom - encoding.labelSize
    let end = frame.left + length * scale
    for (from, to) in [
      (DOTPoint(x: frame.left, y: y), DOTPoint(x: end, y: y)),
      (DOTPoint(x: frame.left, y: y - 3), DOTPoint(x: frame.left, y: y + 3)),
      (DOTPoint(x: end, y: y - 3), DOTPoint(x: end, y: y + 3)),
    ] {
      arrangement.scenery.append(DOTOutline(points: [from, to], line: ink.text, width: 1))
    }
    let texts = [
      Sentence.figureScaleBar(kilometres: length),
      .figureProjection(
        latitude: projection.centre.latitude, longitude: projection.centre.longitude),
    ].map {
      TextBlock(
        $0.text(in: language), size: encoding.labelSize * 0.85, isQuiet: true, alignment: .left)
    }
    let sizes = try ruler.measured(texts)
    arrangement.texts = [
      (texts[0], DOTPoint(x: end + 6 + sizes[0].width / 2, y: y)),
      (texts[1], DOTPoint(x: frame.right - sizes[1].width / 2, y: y)),
    ]
  }
}
