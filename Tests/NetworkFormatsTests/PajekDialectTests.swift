import Testing

@testable import NetworkFormats

/// Every section of networks and projects, two modes, relations, times and properties.
@Suite("The dialects of Pajek's files")
struct PajekDialectTests {
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
    === time.net 2 1 2 0
    *Vertices 2
    1 "a" [1-5,7,9-*]
    2 "b" 0.1 0.2 0.5 [1-3]
    *Edges
    1 2 1 [1-2,4]
    === comments.net 2 1 2 0
    % c
    *Vertices 2
    % x
    1 "a"
    2 b
    *Edges % trailing
    1 2 1
    % end
    === blank.net 4 1 2 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"


    *Edges

    1 2
       
    === attrs.net 2 1 2 0
    *Vertices 2
    1 "a" 0.1 0.2 0.0 box ic Red bc Blue x_fact 2.0 url "http://x"
    2 "b" ellipse ic Green fos 20
    *Arcs
    1 2 3.5 c Blue p Dots l "is tied" s 2 w 3
    === unquoted.net 2 1 2 0
    *Vertices 2
    1 abc
    2 def 0.5 0.5
    *Edges
    1 2
    === missingverts.net 5 1 2 0
    *Vertices 5
    2 "b"
    *Edges
    1 5
    === network.net 2 1 2 0
    *Network my net
    *Vertices 2
    1 "a"
    2 "b"
    *Edges
    1 2
    === multi.paj 2 1 2 0
    *Network n1
    *Vertices 2
    1 "a"
    2 "b"
    *Edges
    1 2

    *Partition p
    *Vertices 2
    1
    2

    *Vector v
    *Vertices 2
    0.5
    0.2

    *Permutation x
    *Vertices 2
    2
    1
    *Cluster c
    1
    2
    *Hierarchy h
    1 2
    === twonets.paj 4 2 4 0
    *Network n1
    *Vertices 2
    1 "a"
    2 "b"
    *Edges
    1 2
    *Network n2
    *Vertices 2
    1 "a"
    2 "b"
    *Edges
    1 2
    === upcase.net 2 1 2 0
    *VERTICES 2
    1 "a"
    2 "b"
    *EDGES
    1 2
    === innerquote.net 2 1 2 0
    *Vertices 2
    1 "a"b""
    2 "b"
    *Edges
    1 2
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
    === label_emptyquoted.net 2 1 2 0
    *Vertices 2
    1 ""
    2 "b"
    *Edges
    1 2
    === dupvertex.net 2 1 2 1
    *Vertices 2
    1 "a"
    1 "b"
    *Edges
    1 2
    === samelabel.net 2 1 2 0
    *Vertices 2
    1 "a"
    2 "a"
    *Edges
    1 2
    === nolines.net 4 0 0 0
    *Vertices 4
    1 "a"
    2 "b"
    3 "c"
    4 "d"
    === tim.tim 3 1 2 0
    *Vertices 3
    *Events
    TI 1
    AV 1 "a"
    AV 2 "b"
    TI 5
    AA 1 2 2.5
    === longlabel_backslash.net 2 1 2 0
    *Vertices 2
    1 "a\nb"
    2 "b"
    *Edges
    1 2
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
    === vec.vec 3 0 0 0
    *Vertices 3
    1.5
    2
    3
    === clu.clu 3 0 0 0
    *Vertices 3
    1
    2
    3
    """#)
}
