import Testing

@testable import NetworkFormats

/// Vertices, their labels and properties, times, projects, partitions and vectors.
@Suite("Vertices and projects in Pajek's files")
struct PajekVertexDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
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
