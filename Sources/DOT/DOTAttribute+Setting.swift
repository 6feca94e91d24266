// What Graphviz is told for each attribute: its own name, and the value as it reads it.

/// One attribute as Graphviz reads it: a name and an escaped value.
package struct DOTSetting: Hashable, Sendable {
  /// Graphviz's name of the attribute.
  package var key: String

  /// The value, escaped for its attribute.
  package var value: String

  /// Whether the value is the markup of a table.
  package var isMarkup: Bool

  /// Creates a setting.
  package init(_ key: String, _ value: String, isMarkup: Bool = false) {
    self.key = key
    self.value = value
    self.isMarkup = isMarkup
  }
}

extension DOTAttribute {
  /// The settings of this attribute: one, or two where Graphviz divides what belongs together.
  var settings: [DOTSetting] {
    wordSettings ?? formSettings ?? placeSettings ?? layoutSettings ?? []
  }

  private var wordSettings: [DOTSetting]? {
    switch self {
    case .label(let label): [label.setting(key: "label")]
    case .externalLabel(let label): [label.setting(key: "xlabel")]
    case .externalLabelPosition(let point):
      [DOTSetting("xlp", DOTNumber.text(point))]
    case .headLabel(let label): [label.setting(key: "headlabel")]
    case .tailLabel(let label): [label.setting(key: "taillabel")]
    case .tooltip(let text): [DOTSetting("tooltip", DOTEscaping.tooltip(text))]
    // 2.43 copies an address into SVG as it is, so the ampersand is an entity already.
    case .link(let link):
      [DOTSetting("URL", link.address.split(separator: "&").joined(separator: "&amp;"))]
    case .font(let font): [DOTSetting("fontname", font.rawValue)]
    case .fontSize(let points): [number("fontsize", points, 1...500)]
    case .fontColour(let colour): [DOTSetting("fontcolor", colour.hexadecimal)]
    case .labelPlace(let place): [DOTSetting("labelloc", place.rawValue)]
    case .labelSide(let side): [DOTSetting("labeljust", side.rawValue)]
    case .role(let role): [DOTSetting("class", role.rawValue)]
    case .timeline: []
    default: nil
    }
  }

  private var formSettings: [DOTSetting]? {
    switch self {
    case .shape(let shape): [DOTSetting("shape", shape.rawValue)]
    case .style(let styles):
      [
        DOTSetting(
          "style",
          DOTStyle.allCases.filter(styles.contains).map(\.rawValue).joined(separator: ","))
      ]
    case .width(let inches): [number("width", inches, 0.01...200)]
    case .height(let inches): [number("height", inches, 0.01...200)]
    case .fixedSize(let kind): [DOTSetting("fixedsize", kind.rawValue)]
    case .peripheries(let count): [whole("peripheries", count, 0...5)]
    case .margin(let horizontal, let vertical): [pair("margin", horizontal, vertical, 0...10)]
    case .clusterMargin(let points): [number("margin", points, 0...500)]
    case .colour(let colour): [DOTSetting("color", colour.hexadecimal)]
    case .fillColour(let colour): [DOTSetting("fillcolor", colour.hexadecimal)]
    case .background(let colour): [DOTSetting("bgcolor", colour.hexadecimal)]
    case .scenery(let outlines):
      [DOTSetting("_background", DOTOutline.operations(of: outlines))]
    case .penWidth(let points): [number("penwidth", points, 0...100)]
    case .arrowHead(let arrow): [DOTSetting("arrowhead", arrow.rawValue)]
    case .arrowTail(let arrow): [DOTSetting("arrowtail", arrow.rawValue)]
    case .arrowSize(let scale): [number("arrowsize", scale, 0...10)]
    case .arrows(let ends): [DOTSetting("dir", ends.rawValue)]
    default: nil
    }
  }

  private var placeSettings: [DOTSetting]? {
    switch self {
    case .position(let point, let isPinned):
      [
        DOTSetting(
          "pos",
          DOTNumber.text(point) + (isPinned ? "!" : ""))
      ]
    case .frame(let lower, let upper):
      [DOTSetting("bb", DOTNumber.text(lower) + "," + DOTNumber.text(upper))]
    case .labelPosition(let point): [DOTSetting("lp", DOTNumber.text(point))]
    case .size(let width, let height, let isDesired):
      [
        DOTSetting(
          "size", pair("size", width, height, 0.1...1000).value + (isDesired ? "!" : ""))
      ]
    case .ratio(let ratio): [number("ratio", ratio, 0.01...100)]
    case .pad(let inches): [number("pad", inches, 0...10)]
    case .isLandscape(let isLandscape): [DOTSetting("rotate", isLandscape ? "90" : "0")]
    case .keepsOrigin(let keeps): [flag("notranslate", keeps)]
    default: nil
    }
  }

  private var layoutSettings: [DOTSetting]? {
    switch self {
    case .rankDirection(let direction): [DOTSetting("rankdir", direction.rawValue)]
    case .rankSeparation(let inches): [number("ranksep", inches, 0.01...100)]
    case .nodeSeparation(let inches): [number("nodesep", inches, 0.01...100)]
    case .ranksIgnoreClusters(let ignores): [flag("newrank", ignores)]
    case .mergesEdges(let merges): [flag("concentrate", merges)]
    case .keepsEdgeOrder(let keeps): [DOTSetting("ordering", keeps ? "out" : "")]
    case .effort(let ranking, let crossings):
      [
        number("nslimit", ranking, 0.01...100), number("nslimit1", ranking, 0.01...100),
        number("mclimit", crossings, 0.01...100),
      ]
    case .overlap(let overlap): [DOTSetting("overlap", overlap.rawValue)]
    case .overlapScaling(let scale): [number("overlap_scaling", scale, -100...100)]
    case .separation(let points):
      [DOTSetting("sep", "+" + number("sep", points, 0...500).value)]
    case .splines(let splines): [DOTSetting("splines", splines.rawValue)]
    case .drawingOrder(let order): [DOTSetting("outputorder", order.rawValue)]
    case .seed(let seed): [whole("start", seed, 0...1_000_000)]
    case .rounds(let rounds): [whole("maxiter", rounds, 1...100_000)]
    case .tolerance(let epsilon): [number("epsilon", epsilon, 0.0001...1)]
    case .idealLength(let inches): [number("K", inches, 0.01...100)]
    case .repulsion(let force): [number("repulsiveforce", force, 0.1...10)]
    case .neatoMode(let mode): [DOTSetting("mode", mode.rawValue)]
    case .neatoModel(let model): [DOTSetting("model", model.rawValue)]
    case .isNormalised(let isNormalised): [flag("normalize", isNormalised)]
    case .packing(let points): [whole("pack", Int(bounded(points, 0...500).rounded()), 0...500)]
    case .packingMode(let mode): [DOTSetting("packmode", mode.rawValue)]
    case .circleSeparation(let inches): [number("mindist", inches, 0.01...100)]
    case .root(let node): [DOTSetting("root", DOTStatements.name(ofNode: node.index))]
    case .weight(let weight): [whole("weight", weight, 1...10_000)]
    case .length(let inches): [number("len", inches, 0.01...100)]
    case .minimumRanks(let ranks): [whole("minlen", ranks, 0...100)]
    case .ranksNodes(let constrains): [flag("constraint", constrains)]
    case .area(let area): [number("area", area, 0.01...1_000_000)]
    case .packingOrder(let order): [whole("sortv", order, 0...1_000_000)]
    default: nil
    }
  }
}

// MARK: - Numbers

/// Numbers as Graphviz reads them in every locale.
enum DOTNumber {
  /// Both coordinates, x first.
  static func text(_ point: DOTPoint) -> String { text(point.x) + "," + text(point.y) }

  /// At most four decimals, a full stop, no exponent; within ±10,000,000, and 0 for NaN.
  static func text(_ value: Double) -> String {
    let scaled = Int((bounded(value, -1e7...1e7) * 10_000).rounded())
    let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: 10_000)
    var text = (scaled < 0 ? "-" : "") + String(whole)
    guard fraction > 0 else { return text }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    text += "." + digits
    return text
  }
}

/// `value` moved into `range`; an infinity goes to its end, and NaN counts as 0.
private func bounded(_ value: Double, _ range: ClosedRange<Double>) -> Double {
  min(max(value.isNaN ? 0 : value, range.lowerBound), range.upperBound)
}

private func number(_ key: String, _ value: Double, _ range: ClosedRange<Double>) -> DOTSetting {
  DOTSetting(key, DOTNumber.text(bounded(value, range)))
}

private func pair(
  _ key: String, _ first: Double, _ second: Double, _ range: ClosedRange<Double>
) -> DOTSetting {
  DOTSetting(
    key, DOTNumber.text(bounded(first, range)) + "," + DOTNumber.text(bounded(second, range)))
}

private func whole(_ key: String, _ value: Int, _ range: ClosedRange<Int>) -> DOTSetting {
  DOTSetting(key, String(min(max(value, range.lowerBound), range.upperBound)))
}

private func flag(_ key: String, _ value: Bool) -> DOTSetting {
  DOTSetting(key, value ? "true" : "false")
}
