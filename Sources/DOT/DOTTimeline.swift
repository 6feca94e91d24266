// Parts of a drawing that come and go.

/// How a part of a drawing comes and goes in an animated SVG.
///
/// It has one opacity for each frame, over and over. In every other format the part stands still and is seen whole.
public struct DOTTimeline: Hashable, Sendable {
  /// The opacity in each frame, 0...1 each; at least one.
  public var opacities: [Double]
  /// The seconds of each frame, 0.1...60.
  public var secondsPerFrame: Double

  /// Creates a timeline.
  public init(opacities: [Double], secondsPerFrame: Double = 2) {
    self.opacities = opacities
    self.secondsPerFrame = secondsPerFrame
  }

  /// The attribute of SVG for viewers that do not move anything: the part as in the last frame.
  package var attribute: String {
    let last = opacities.last ?? 1
    return " opacity=\"" + DOTNumber.text(min(max(last.isNaN ? 0 : last, 0), 1)) + "\""
  }

  /// The element of SVG that animates the part it stands in; made of numbers only.
  ///
  /// > Reference: SVG 1.1, chapter 19 (SMIL animation), https://www.w3.org/TR/SVG11/animate.html
  package var element: String {
    guard opacities.count > 1 else { return "" }
    let count = Double(opacities.count)
    let values = opacities.map { DOTNumber.text(min(max($0.isNaN ? 0 : $0, 0), 1)) }
    let times = opacities.indices.map { DOTNumber.text(Double($0) / count) }
    let seconds = min(max(secondsPerFrame.isFinite ? secondsPerFrame : 2, 0.1), 60) * count
    return "<animate attributeName=\"opacity\" calcMode=\"discrete\" values=\""
      + values.joined(separator: ";") + "\" keyTimes=\"" + times.joined(separator: ";")
      + "\" dur=\"" + DOTNumber.text(seconds) + "s\" repeatCount=\"indefinite\"/>"
  }
}
