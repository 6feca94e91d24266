// A network as one page that opens offline.

import Answers
public import Collaborations
import DOT
public import NetworkAnalysis
public import NetworkDrawing
public import Wording

/// A picture of a network as one HTML page: the same positions and colours as the picture, to move,
/// search and filter, with tables of the actors and the ties beside it.
///
/// The page is one file and asks for nothing: its script and style stand in it, and its policy
/// forbids every request (Content Security Policy, W3C). Names and texts stand in it as data,
/// never as markup.
///
///     let svg = try renderer.render(figure.document, engine: .nop2, format: .svg)
///     let page = NetworkPage(figure, svg: svg, of: graph, in: network, language: .french)
///     try Data(page.bytes).write(to: url)
public struct NetworkPage: Sendable {
  /// The page, as UTF-8.
  public let bytes: [UInt8]

  /// Composes the page.
  ///
  /// - Parameters:
  ///   - figure: the picture.
  ///   - svg: the picture as SVG.
  ///   - graph: the network that the picture shows.
  ///   - network: the records behind it.
  ///   - measure: the measure that the sizes show.
  ///   - language: the language of the words on the page.
  /// - Throws: what the measure throws when it is cancelled.
  /// - Complexity: O(*n* + *m* + *s*) for *n* actors, *m* ties and a picture of *s* bytes, and that
  ///   of the measure.
  public init(
    _ figure: NetworkFigure, svg: [UInt8], of graph: ActorGraph, in network: Network,
    measure: Measure = .degree, language: Language = .english
  ) throws {
    let data = try PageData(
      of: figure, graph: graph, network: network, measure: measure, language: language)
    let markup = PageMarkup(title: figure.document.title, language: language)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(svg.count + 65_536)
    bytes += Array(markup.opening.utf8)
    bytes += PackageResources.page_css
    bytes += Array(markup.beforePicture.utf8)
    bytes += Self.element(of: svg)
    bytes += Array(markup.afterPicture.utf8)
    bytes += Array(Self.inert(data.json.text).utf8)
    bytes += Array(markup.beforeScript.utf8)
    bytes += PackageResources.page_js
    bytes += Array(markup.closing.utf8)
    self.bytes = bytes
  }

  /// An SVG without what only a file of its own has before the element.
  private static func element(of svg: [UInt8]) -> ArraySlice<UInt8> {
    let opening = Array("<svg".utf8)
    var start = 0
    while start + opening.count <= svg.count {
      if svg[start] == opening[0], svg[start..<(start + opening.count)].elementsEqual(opening) {
        return svg[start...]
      }
      start += 1
    }
    return svg[...]
  }

  /// JSON that cannot end the element it stands in.
  private static func inert(_ json: String) -> String {
    var text = ""
    text.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": text += "\\u003c"
      case ">": text += "\\u003e"
      case "&": text += "\\u0026"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
