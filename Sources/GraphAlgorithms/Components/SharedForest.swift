// Trees of nodes that have been found to be linked, which threads join at once.

import GraphCore
import Synchronization

/// Disjoint trees of the nodes of a graph: each node has a parent, a root is its own.
///
/// A parent is never larger than its child, so that the root of a tree is its smallest node, whoever
/// joined it with what and when. Threads may join trees at the same time: a root is hung under another
/// only while it is one, and a node that is no root never becomes one again.
///
/// What makes unchecked access safe: parents are nodes, and every node has one before any is asked for.
/// Debug builds, which run every test, check each node.
@safe struct SharedForest: ~Copyable, @unchecked Sendable {
  /// The number of nodes.
  let count: Int

  private let parents: UnsafeMutablePointer<Atomic<UInt32>>

  /// Room for `count` nodes, each to be planted before it is asked for.
  init(unplanted count: Int) {
    self.count = count
    // Safe: atomic numbers take as much room as plain ones; each is initialised by `plant`.
    unsafe parents = Pages.allocate(count * MemoryLayout<Atomic<UInt32>>.stride)
      .bindMemory(to: Atomic<UInt32>.self, capacity: count)
  }

  deinit {
    // Safe: this value is the only owner, and numbers need no clearing away.
    unsafe Pages.free(parents)
  }

  /// Gives `node` its first parent, which is itself or a smaller node.
  @inline(__always)
  func plant(_ node: Int, under parent: Int) {
    assert(node >= 0 && node < count && parent >= 0 && parent <= node)
    // Safe: the node is below `count`.
    unsafe (parents + node).initialize(to: Atomic(UInt32(truncatingIfNeeded: parent)))
  }

  /// The parent of a node.
  @inline(__always)
  func parent(of node: Int) -> Int {
    assert(node >= 0 && node < count)
    // Safe: the node is below `count`, and was planted.
    return unsafe Int(truncatingIfNeeded: parents[node].load(ordering: .relaxed))
  }

  /// Moves a node up to the parent of its parent; returns that.
  @inline(__always) @discardableResult
  func lift(_ node: Int) -> Int {
    let grandparent = parent(of: parent(of: node))
    move(node, under: grandparent)
    return grandparent
  }

  /// The root of the tree of `node`; every other node on the way is moved up to its grandparent.
  @inline(__always)
  func root(of node: Int) -> Int {
    var node = node
    while true {
      let parent = parent(of: node)
      if parent == node { return node }
      let grandparent = self.parent(of: parent)
      move(node, under: grandparent)
      node = grandparent
    }
  }

  /// Moves a node up to its root, when no trees are joined any more; returns the root.
  @inline(__always)
  func settle(_ node: Int) -> Int {
    let parent = parent(of: node)
    var root = self.parent(of: parent)
    if root == parent { return root }
    while self.parent(of: root) != root { root = self.parent(of: root) }
    move(node, under: root)
    return root
  }

  /// Makes one tree of those of two nodes, if they are not one yet.
  @inline(__always)
  func join(_ a: Int, _ b: Int) {
    if parent(of: a) == parent(of: b) { return }
    var (a, b) = (root(of: a), root(of: b))
    while a != b {
      let (low, high) = (min(a, b), max(a, b))
      if hang(high, under: low) { return }
      // Somebody else has just hung it under another.
      (a, b) = (root(of: low), root(of: high))
    }
  }

  /// A node that is not a root may be moved under any node above it, by several threads at once.
  @inline(__always)
  private func move(_ node: Int, under ancestor: Int) {
    assert(node >= 0 && node < count && ancestor >= 0 && ancestor <= node)
    // Safe: the node is below `count`.
    unsafe parents[node].store(UInt32(truncatingIfNeeded: ancestor), ordering: .relaxed)
  }

  /// Hangs a root under a smaller node; false if it is no longer a root.
  private func hang(_ root: Int, under node: Int) -> Bool {
    assert(root >= 0 && root < count && node >= 0 && node < root)
    // Safe: the root is below `count`.
    return unsafe parents[root].compareExchange(
      expected: UInt32(truncatingIfNeeded: root), desired: UInt32(truncatingIfNeeded: node),
      ordering: .relaxed
    ).exchanged
  }

  /// The root that more than half of some thousand nodes have, if there is one; else one of the others.
  ///
  /// > Reference: R. S. Boyer, J. S. Moore, "MJRTY: A Fast Majority Vote Algorithm", 1991.
  func frequentRoot() -> Int {
    var (candidate, votes) = (0, 0)
    for node in stride(from: 0, to: count, by: max(1, count / 1024)) {
      let root = root(of: node)
      if votes == 0 { candidate = root }
      votes += root == candidate ? 1 : -1
    }
    return candidate
  }
}
