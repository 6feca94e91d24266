// What the parts of an SVG are in the document that it shows.

import DOT

extension SVGPublication {
  /// The most edges of which each has its title, and the most bytes of all these titles.
  ///
  /// Where more lines cross, none can be pointed at, and their titles would be most of the file;
  /// the ends have theirs.
  private static let mostEdgeTitles = 2_000, mostTitleBytes = 300_000

  /// Whether each edge of `document` has its title.
  static func hasEdgeTitles(_ document: DOTDocument) -> Bool {
    guard document.edges.count <= mostEdgeTitles else { return false }
    var count = 0
    for edge in document.edges { count += document.shownTitle(of: edge).utf8.count }
    return count <= mostTitleBytes
  }

  /// What a class of a part names that is no node or edge of the network, such as “legend” in
  /// “node legend”; that is then its only class.
  static func role(_ value: String) -> String? {
    let words = value.split(separator: " ")
    guard words.count == 2 else { return nil }
    return DOTRole(rawValue: String(words[1]))?.rawValue
  }

  /// The title that the document gives to the part called `identifier`.
  func title(of identifier: String) -> String? {
    if identifier == "graph" { return document.title }
    guard let index = Int(identifier.dropFirst()), index >= 0 else { return nil }
    switch identifier.first {
    case "n" where index < document.nodes.count: return document.nodes[index].title
    case "e" where index < document.edges.count:
      return document.shownTitle(of: document.edges[index])
    case "c" where index < document.clusters.count: return document.clusters[index].title
    default: return nil
    }
  }

  /// The animation that the document gives to the part called `identifier`; it is made here, of
  /// numbers, so that nothing of Graphviz's output is ever one.
  func timeline(of identifier: String) -> DOTTimeline? {
    guard let index = Int(identifier.dropFirst()), index >= 0 else { return nil }
    let attributes: [DOTAttribute] =
      switch identifier.first {
      case "n" where index < document.nodes.count: document.nodes[index].attributes
      case "e" where index < document.edges.count: document.edges[index].attributes
      default: []
      }
    for case .timeline(let timeline) in attributes where timeline.opacities.count > 1 {
      return timeline
    }
    return nil
  }
}
