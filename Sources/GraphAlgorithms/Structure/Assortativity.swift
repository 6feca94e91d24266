// Whether nodes of high degree are linked with their like.

public import GraphCore

/// Computes Newman's degree assortativity: the correlation of the degrees at the two ends of links.
///
/// In a directed graph it is that of the out-degree of the source and the in-degree of the target.
/// Weights do not matter.
///
/// - Complexity: O(*n* + *m*).
///
/// > Reference: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 2003.
public struct DegreeAssortativity: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// A correlation, and over how many links.
  public struct Result: Hashable, Sendable {
    /// Pearson's correlation, in −1...1; `nil` where the degrees at one end do not vary.
    public let value: Double?

    /// The number of links.
    public let links: Int
  }

  /// The degree assortativity of `graph`.
  public func run(on graph: Graph) -> Result {
    let sourceMean = meanAtEnds(graph) { Double(graph.degree(of: $0.source)) }
    let targetMean = meanAtEnds(graph) { Double(graph.inboundDegree(of: $0.target)) }
    var (covariance, sourceVariance, targetVariance) = (0.0, 0.0, 0.0)
    for node in 0..<graph.nodeCount {
      let source = Double(graph.degree(of: node)) - sourceMean
      for target in graph.neighbours(of: node) {
        let target = Double(graph.inboundDegree(of: Int(target))) - targetMean
        covariance += source * target
        sourceVariance += source * source
        targetVariance += target * target
      }
    }
    // Rounding leaves a trace of variance where all degrees are equal.
    let links = Double(graph.arcCount)
    let floor = 1e-12 * links * max(1, sourceMean * sourceMean, targetMean * targetMean)
    let varies = sourceVariance > floor && targetVariance > floor
    return Result(
      value: varies ? covariance / (sourceVariance * targetVariance).squareRoot() : nil,
      links: graph.linkCount)
  }

  private func meanAtEnds(
    _ graph: Graph, _ degree: ((source: Int, target: Int)) -> Double
  ) -> Double {
    var sum = 0.0
    for node in 0..<graph.nodeCount {
      for target in graph.neighbours(of: node) { sum += degree((node, Int(target))) }
    }
    return graph.arcCount == 0 ? 0 : sum / Double(graph.arcCount)
  }
}
