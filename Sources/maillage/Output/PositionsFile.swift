// Where actors stand, as a file.

import Answers
import DOT
import Foundation
import NetworkDrawing
import Wording

/// Where actors stand, as a file of JSON, or as an SVG that shows them.
enum PositionsFile {
  private struct Content: Codable {
    struct Place: Codable {
      var name: String
      var x: Double
      var y: Double
    }
    var width: Double?
    var height: Double?
    var positions: [Place]
  }

  /// The positions in the file at `path`.
  ///
  /// - Throws: ``Failure`` when it is not there, or holds none.
  static func read(_ path: String) throws -> FigurePositions {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.positionsAbsent(path: path), .noInput)
    }
    if path.lowercased().hasSuffix(".json") {
      guard let content = try? JSONDecoder().decode(Content.self, from: data),
        !content.positions.isEmpty
      else { throw Failure(.positionsUnreadable(path: path), .badData) }
      var room: FigurePositions.Room?
      if let width = content.width, let height = content.height {
        room = .init(lower: DOTPoint(x: 0, y: 0), upper: DOTPoint(x: width, y: height))
      }
      let places = content.positions.map { ($0.name, DOTPoint(x: $0.x, y: $0.y)) }
      return FigurePositions(
        Dictionary(places, uniquingKeysWith: { one, _ in one }), room: room)
    }
    guard let positions = FigurePositions(svg: String(decoding: data, as: UTF8.self)) else {
      throw Failure(.positionsUnreadable(path: path), .badData)
    }
    return positions
  }

  /// The bytes of a file of `positions`, by name.
  static func bytes(of positions: FigurePositions) -> [UInt8] {
    func rounded(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
    let places = positions.places.sorted { $0.key < $1.key }.map { name, point in
      JSONValue.members(["name": .string(name), "x": rounded(point.x), "y": rounded(point.y)])
    }
    let room = positions.room
    let json = JSONValue.members([
      "width": room.map { rounded($0.upper.x - $0.lower.x) } ?? .null,
      "height": room.map { rounded($0.upper.y - $0.lower.y) } ?? .null,
      "positions": .array(places),
    ])
    return Array((json.text + "\n").utf8)
  }
}
