// Brandes' algorithm in graphs of some hundred nodes, whose levels are sets.

import GraphCore

/// The working memory of searches from one source after another, among up to 256 nodes.
///
/// Levels are kept as sets, and so are rows: the links from one level to the next are found without
/// looking at any other, and written down in a list. Outwards and inwards, whole levels are gone
/// through at once, which leaves little to mispredict.
///
/// The nodes stand for 256 at most, so that the number of shortest paths is below 3⁸⁶.
struct SetDependencies: ~Copyable {
  /// The most nodes that there is room for.
  static let capacity = 256

  /// The words of a set.
  private let words: Int

  /// The rows, a set each.
  private let links: Scratch<UInt64>
  private let sizes: Scratch<Double>
  private let weights: Scratch<Double>

  // The number of shortest paths to each node; that times its size, or what it offers to nodes before
  // it; what those after it offer.
  private let counts: Scratch<Double>
  private let spread: Scratch<Double>
  private let claims: Scratch<Double>

  /// The nodes by level, without the source, and where each level ends.
  private let order: Scratch<UInt8>
  private let nodeEnds: Scratch<Int>

  // The ends of the links of shortest paths, by the level of the farther, and where each level ends.
  private let nearer: Scratch<UInt8>
  private let farther: Scratch<UInt8>
  private let linkEnds: Scratch<Int>

  // The nodes reached so far, those of the last level and of the next, and the neighbours of the next.
  private let seen: Scratch<UInt64>
  private let last: Scratch<UInt64>
  private let next: Scratch<UInt64>
  private let reached: Scratch<UInt64>

  /// Prepares to search along `rows`; for no nodes, there is nothing to prepare.
  init(_ rows: Rows, _ multiplicity: NodeMultiplicity) {
    let count = multiplicity.sizes.count
    let arcCount = count > 0 ? rows.arcCount : 0
    precondition(count <= Self.capacity, "a set has no place for so many nodes")
    words = (count + 63) / 64
    links = Scratch(repeating: 0, count: count * words)
    sizes = Scratch(unwritten: count)
    weights = Scratch(unwritten: count)
    counts = Scratch(unwritten: count)
    spread = Scratch(unwritten: count)
    claims = Scratch(unwritten: count)
    order = Scratch(unwritten: count)
    nodeEnds = Scratch(unwritten: count + 1)
    nearer = Scratch(unwritten: arcCount)
    farther = Scratch(unwritten: arcCount)
    linkEnds = Scratch(unwritten: count + 1)
    seen = Scratch(unwritten: words)
    last = Scratch(unwritten: words)
    next = Scratch(unwritten: words)
    reached = Scratch(unwritten: words)
    for node in 0..<count {
      sizes[node] = multiplicity.sizes[node]
      weights[node] = multiplicity.weights[node]
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        links[node &* words &+ target >> 6] |= 1 &<< UInt64(truncatingIfNeeded: target)
      }
    }
  }

  /// Adds to `sums`, from `base` on, what each node collects from the paths that begin at `source`,
  /// times `factor`.
  func add(
    from source: Int, times factor: Double, to sums: borrowing Scratch<Double>, base: Int
  ) {
    var depth = search(from: source)
    while depth > 0 {
      depth &-= 1
      for place in nodeEnds[depth]..<nodeEnds[depth &+ 1] {
        let node = Int(order[place])
        let dependency = counts[node] * claims[node]
        sums[base &+ node] += factor * dependency
        spread[node] = (weights[node] + sizes[node] * dependency) / counts[node]
      }
      // Nobody asks what the source collects.
      if depth == 0 { return }
      for place in linkEnds[depth]..<linkEnds[depth &+ 1] {
        claims[Int(nearer[place])] += spread[Int(farther[place])]
      }
    }
  }
}

// MARK: - Outwards

extension SetDependencies {
  /// Counts the shortest paths from `source`; returns the number of levels after it.
  private func search(from source: Int) -> Int {
    for word in 0..<words {
      seen[word] = 0
      last[word] = 0
      next[word] = links[source &* words &+ word]
    }
    seen[source >> 6] = 1 &<< UInt64(truncatingIfNeeded: source)
    last[source >> 6] = seen[source >> 6]
    spread[source] = 1
    var (end, linkEnd, depth) = (0, 0, 0)
    while true {
      nodeEnds[depth] = end
      linkEnds[depth] = linkEnd
      end = list(from: end)
      if end == nodeEnds[depth] { return depth }
      linkEnd = count(from: linkEnd)
      for place in nodeEnds[depth]..<end {
        let node = Int(order[place])
        spread[node] = sizes[node] * counts[node]
      }
      for word in 0..<words {
        seen[word] |= next[word]
        last[word] = next[word]
        next[word] = reached[word] & ~seen[word]
      }
      depth &+= 1
    }
  }

  /// Writes the nodes of the next level down, from place `end` on; returns the place behind them.
  private func list(from end: Int) -> Int {
    var end = end
    for word in 0..<words { reached[word] = 0 }
    for word in 0..<words {
      for place in NodeSet(bits: next[word]) {
        let node = word << 6 | place
        counts[node] = 0
        claims[node] = 0
        order[end] = UInt8(truncatingIfNeeded: node)
        end &+= 1
        for other in 0..<words { reached[other] |= links[node &* words &+ other] }
      }
    }
    return end
  }

  /// Counts the paths to the next level, and writes its links to the last down, from place `end` on;
  /// returns the place behind them.
  private func count(from end: Int) -> Int {
    var end = end
    for word in 0..<words {
      for place in NodeSet(bits: last[word]) {
        let node = word << 6 | place
        let paths = spread[node]
        for other in 0..<words {
          for target in NodeSet(bits: links[node &* words &+ other] & next[other]) {
            let target = other << 6 | target
            counts[target] += paths
            nearer[end] = UInt8(truncatingIfNeeded: node)
            farther[end] = UInt8(truncatingIfNeeded: target)
            end &+= 1
          }
        }
      }
    }
    return end
  }
}
