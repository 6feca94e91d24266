// The look of pictures, from a file.

import DOT
import Foundation
import NetworkDrawing
import Wording

/// The look of pictures, from a JSON file that a house can use for all of its pictures.
///
///     {
///       "theme": "print", "layout": "neato", "size-by": "betweenness", "colour-by": "country",
///       "colours": { "France": "#0055A4", "Belgium": "#FDDA24" },
///       "shapes": { "France": "circle", "Belgium": "square" }
///     }
enum StyleFile {
  /// Puts the style in the file at `path` into `options`.
  ///
  /// - Throws: ``Failure`` when the file is not there, is no JSON object, or says what a style
  ///   cannot say.
  static func apply(_ path: String, to options: inout FigureOptions) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.styleAbsent(path: path), .noInput)
    }
    let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let root else { throw Failure(.styleUnreadable(path: path), .badData) }
    for (key, value) in root.sorted(by: { $0.key < $1.key }) {
      guard try set(key, value, in: &options) else {
        throw Failure(.styleKeyUnknown(key, path: path, known: keys), .badData)
      }
    }
  }

  private static var bindings: [String: WritableKeyPath<FigureOptions, FigureBinding>] {
    [
      "size-by": \.sizeBy, "colour-by": \.colourBy, "color-by": \.colourBy,
      "label-by": \.labelBy, "edge-width-by": \.edgeWidthBy,
    ]
  }

  private static var optionalBindings: [String: WritableKeyPath<FigureOptions, FigureBinding?>] {
    [
      "shape-by": \.shapeBy, "border-by": \.borderBy, "edge-colour-by": \.edgeColourBy,
      "edge-color-by": \.edgeColourBy, "edge-dash-by": \.edgeDashBy,
      "edge-label-by": \.edgeLabelBy,
    ]
  }

  private static let others = [
    "theme", "layout", "group-by", "groups-as", "parallel", "collaborations", "two-mode",
    "colours", "shapes",
  ]

  private static var keys: [String] {
    (Array(bindings.keys) + Array(optionalBindings.keys) + others).sorted()
  }

  /// Sets one option; returns whether there is one called `key` that can be `value`.
  private static func set(
    _ key: String, _ value: Any, in options: inout FigureOptions
  ) throws -> Bool {
    let text = value as? String
    if let path = bindings[key], let text {
      options[keyPath: path] = FigureBinding(text)
    } else if let path = optionalBindings[key], let text {
      options[keyPath: path] = FigureBinding(text)
    } else if key == "two-mode", let flag = value as? Bool {
      options.isTwoMode = flag
    } else if key == "colours", let colours = value as? [String: String] {
      for (name, text) in colours {
        guard let colour = DOTColour(hexadecimal: text) else {
          throw Failure(.styleValueUnknown(text, of: name, takes: "#0072B2"), .badData)
        }
        options.colours[name] = colour
      }
    } else if key == "shapes", let shapes = value as? [String: String] {
      for (name, text) in shapes {
        guard let shape = FigureSymbol.shape(named: text) else {
          throw Failure(
            .styleValueUnknown(
              text, of: name, takes: FigureSymbol.shapeNames.joined(separator: ", ")), .badData)
        }
        options.shapes[name] = shape
      }
    } else if let text {
      return try setWord(key, text, in: &options)
    } else {
      return false
    }
    return true
  }

  private static func setWord(
    _ key: String, _ text: String, in options: inout FigureOptions
  ) throws -> Bool {
    func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws -> Word
    where Word.RawValue == String {
      guard let word = Word(rawValue: text) else {
        let takes = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(.styleValueUnknown(text, of: key, takes: takes), .badData)
      }
      return word
    }
    switch key {
    case "theme": options.theme = try word(FigureTheme.self)
    case "layout": options.layout = try word(FigureLayout.self)
    case "group-by": options.groupBy = text
    case "groups-as": options.groupsAs = try word(FigureOptions.Grounds.self)
    case "parallel": options.parallel = try word(FigureOptions.Parallel.self)
    case "collaborations":
      options.collaborations = try word(FigureOptions.Collaborations.self)
    default: return false
    }
    return true
  }
}
