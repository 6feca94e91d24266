// Networks to draw, and the drawing of them.

import Collaborations
import DOT
import Foundation
import FoundationXML
import GraphCore
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import TestSupport

/// A network of actors with long French and Dutch names, tied at random.
func longNamedNetwork(seed: UInt64, actors: Int, collaborations: Int) throws -> Network {
  var random = SplitMix64(seed: seed)
  let heads = [
    "Chambre de Commerce et d’Industrie de", "Université Catholique de", "Gemeente",
    "Samenwerkingsverband voor ondernemers van", "Délégation flamande à l’innovation de", "CREST",
    "Kenniscentrum voor Landbouw en Voeding", "Pôle de compétitivité des matériaux de", "Atelier",
    "Ontwikkelingsmaatschappij", "Syndicat intercommunal de développement économique de", "IUT",
  ]
  let towns = [
    "Boulogne-sur-Mer", "’s-Hertogenbosch", "Saint-Amand-les-Eaux", "Écaussinnes", "Lille",
    "Oudenaarde", "Louvain-la-Neuve", "Bergen op Zoom", "Liège", "Ath", "Geraardsbergen",
  ]
  let kinds = ["university", "crest", "chamber", "company", "agency", "cluster"]
  var network = Network()
  for number in 0..<actors {
    let name = "\(heads[random.below(heads.count)]) \(towns[random.below(towns.count)]) \(number)"
    var draft = ActorDraft(id: "a\(1000 + number)", name: name)
    draft.kind = kinds[random.below(kinds.count)]
    network.actors.append(try Actor(draft))
  }
  for number in 0..<collaborations {
    var members: Set<Int> = []
    let size = 2 + random.below(3)
    while members.count < min(size, actors) {
      // A few actors take part again and again.
      let wide = random.below(actors)
      members.insert(random.below(3) == 0 ? wide / 6 : wide)
    }
    var draft = CollaborationDraft(id: "c\(1000 + number)", kind: "project")
    draft.participants = try members.sorted().map { try Participant("a\(1000 + $0)") }
    network.collaborations.append(try Collaboration(draft))
  }
  network.sort()
  return network
}

/// A network of the named actors and the pairs among them, by place.
func smallNetwork(_ names: [String], ties: [(Int, Int)]) throws -> Network {
  var network = Network()
  for (place, name) in names.enumerated() {
    network.actors.append(try Actor(ActorDraft(id: "a\(1000 + place)", name: name)))
  }
  for (place, tie) in ties.enumerated() {
    var draft = CollaborationDraft(id: "c\(1000 + place)", kind: "tie")
    draft.participants = [
      try Participant("a\(1000 + tie.0)"), try Participant("a\(1000 + tie.1)"),
    ]
    network.collaborations.append(try Collaboration(draft))
  }
  network.sort()
  return network
}

/// A picture of `network`, composed with Graphviz in this process.
func figure(
  of network: Network, lens: Lens = Lens(), _ options: FigureOptions = FigureOptions()
) throws -> NetworkFigure {
  try NetworkFigure(of: lens.apply(to: network), in: network, options: options) {
    drawing, engine in
    try GraphvizRenderer().layout(drawing, engine: GraphvizEngine(rawValue: engine) ?? .nop2)
      .nodes.map { FigureBox(centre: $0.centre, width: $0.width, height: $0.height) }
  }
}

/// The SVG of a picture.
func svg(of figure: NetworkFigure) throws -> [UInt8] {
  try GraphvizRenderer().render(figure.document, engine: .nop2, format: .svg)
}

extension DOTNode {
  /// What the node is in the picture, where it is no actor.
  var role: DOTRole? {
    for case .role(let role) in attributes { return role }
    return nil
  }

  /// The text that the node shows, as its own label or beside it.
  var text: String? {
    for attribute in attributes {
      switch attribute {
      case .label(.text(let text, _)), .externalLabel(.text(let text, _)): return text
      default: continue
      }
    }
    return nil
  }
}

extension DOTDocument {
  /// The texts of the nodes with `role`, in order.
  func texts(_ role: DOTRole) -> [String] {
    nodes.filter { $0.role == role }.compactMap(\.text)
  }
}

/// What an XML parser finds in the groups of an SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  /// The class, title and texts of each group with a class, in order.
  private(set) var groups: [(kind: String, title: String, texts: [String])] = []
  private var open: [Int?] = []
  private var text: String?

  /// Returns `nil` where `bytes` are not well-formed XML.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The titles of the groups with the class `kind`.
  func titles(_ kind: String) -> [String] { groups.filter { $0.kind == kind }.map(\.title) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "g":
      if let kind = attributes["class"] {
        open.append(groups.count)
        groups.append((kind, "", []))
      } else {
        open.append(nil)
      }
    case "title", "text": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let group = open.last { $0 != nil } ?? nil
    switch name {
    case "g": open.removeLast()
    case "title": if let group { groups[group].title = text ?? "" }
    case "text": if let group { groups[group].texts.append(text ?? "") }
    default: return
    }
    text = nil
  }
}
