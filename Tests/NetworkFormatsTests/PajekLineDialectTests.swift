import Testing

@testable import NetworkFormats

/// Arcs, edges, lists, matrices, two modes and relations, and lines that lead nowhere.
@Suite("Lines in Pajek's files")
struct PajekLineDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === arcs.net 4 2 4 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs
    1 2 1
    2 3
    === edges.net 4 2 4 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 2 1
    2 3
    === arcslist.net 4 4 8 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcslist
    1 2 3 4
    2 3
    === edgeslist.net 4 4 8 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edgeslist
    1 2 3 4
    2 3
    === matrix.net 4 4 8 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Matrix
    0 1 0 0
    0 0 1 0
    0 0 0 1
    1 0 0 0
    === matrix_wrapped.net 4 4 8 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Matrix
    0 1
    0 0
    0 0 1 0
    0 0 0 1
    1 0 0 0
    === matrix2mode.net 2 2 3 0
    *Vertices 4 2
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Matrix
    1 1
    0 1
    === twomode.net 2 2 3 0
    *Vertices 4 2
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 3
    1 4 2
    2 4
    === twomode_arcslist.net 2 2 3 0
    *Vertices 4 2
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcslist
    1 3 4
    2 4
    === twomode_reverse.net 2 1 1 0
    *Vertices 4 2
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    3 1
    === twomode_2mode.net 2 1 1 0
    *Vertices 4 2
    *Edges
    1 3
    === relations.net 4 2 4 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs :1 "likes"
    1 2 1
    *Arcs :2 "hates"
    1 2 1
    === relations_nospace.net 4 2 4 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs:1 "likes"
    1 2 1
    *Edges:2
    1 2 1
    === relperline.net 4 2 4 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs
    1: 1 2 1
    2: 1 3 1
    === matrix_rel.net 4 5 10 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Matrix :1 "m"
    0 1 0 0
    0 0 1 0
    0 0 0 1
    1 0 0 0
    *Matrix :2 "n"
    0 1 0 0
    0 0 0 0
    0 0 0 0
    0 0 0 0
    === zero.net 4 0 0 1
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    0 1
    === beyond.net 4 0 0 1
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 5
    === neg.net 4 1 2 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 2 -1
    === negarcslist.net 4 1 2 1
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcslist
    1 -2 3
    === self.net 4 1 1 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs
    1 1 2
    === weights_e.net 4 1 2 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 2 1e-3
    === nolines.net 4 0 0 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    === arcs_and_edges.net 4 3 6 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Arcs
    1 2
    *Edges
    2 3
    *Arcs
    3 4
    === relation_attr.net 4 1 2 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 2 1 r 3
    === badweight.net 4 1 2 1
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    *Edges
    1 2 x
    === spaces_star.net 4 1 2 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    * Edges
    1 2
    """#)
}
