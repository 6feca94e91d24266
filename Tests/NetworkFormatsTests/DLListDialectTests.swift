import Testing

@testable import NetworkFormats

/// Lists of edges and of neighbours, in one mode and two, with labels and without.
@Suite("Lists in UCINET's DL files")
struct DLListDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === el1.dl 3 2 4 0
    dl n=3 format=edgelist1
    data:
    1 2
    2 3 2.5
    === el1_labels.dl 3 2 4 0
    dl n=3 format=edgelist1
    labels:
    a,b,c
    data:
    1 2
    2 3 2.5
    === el1_emb.dl 3 2 4 0
    dl n=3 format=edgelist1
    labels embedded
    data:
    a b
    b c 2.5
    === el1_emb_colon.dl 3 2 4 0
    dl n=3
    format = edgelist1
    labels embedded:
    data:
    a b
    b c 2.5
    === el1_emb_quoted.dl 3 2 4 0
    dl n=3 format=edgelist1
    labels embedded
    data:
    "a x" "b y"
    "b y" c 2.5
    === el1_two_levels.dl 3 3 6 0
    dl n=3 nm=2 format=edgelist1
    matrix labels: friend,advice
    data:
    1 2
    2 3
    !
    1 3
    === el1_levelcols.dl 3 2 4 0
    dl n=3 nm=2 format=edgelist1
    data:
    1 2 1 0
    2 3 0 1
    === el2.dl 2 3 3 0
    dl nr=2 nc=3 format=edgelist2
    row labels: a,b
    column labels: x,y,z
    data:
    1 1
    1 2
    2 3
    === el2_emb.dl 2 3 3 0
    dl nr=2 nc=3 format=edgelist2
    labels embedded
    data:
    a x
    a y
    b z
    === el2_rowemb.dl 2 3 3 0
    dl nr=2 nc=3 format=edgelist2
    row labels embedded
    column labels embedded
    data:
    a x
    a y
    b z
    === nl1.dl 4 4 8 0
    dl n=4 format=nodelist1
    data:
    1 2 3
    2 3 4
    === nl1_emb.dl 4 4 8 0
    dl n=4 format=nodelist1
    labels embedded
    data:
    a b c
    b c d
    === nl1b.dl 4 4 8 0
    dl n=4 format=nodelist1b
    data:
    2 2 3
    2 3 4
    0
    0
    === nl2.dl 2 3 3 0
    dl nr=2 nc=3 format=nodelist2
    data:
    1 1 2
    2 3
    === nl2_emb.dl 2 3 3 0
    dl nr=2 nc=3 format=nodelist2
    labels embedded
    data:
    a x y
    b z
    === nl2b.dl 2 3 3 0
    dl nr=2 nc=3 format=nodelist2b
    data:
    2 1 2
    1 3
    === rankedlist1.dl 4 4 8 0
    dl n=4 format=rankedlist1
    data:
    1 2 3
    2 3 4
    === edgearray1.dl 3 2 4 0
    dl n=3 nm=2 format=edgearray1
    data:
    1 2 1 0
    2 3 0 1
    === el_short.dl 3 1 2 1
    dl n=3 format=edgelist1
    data:
    1 2
    2
    === el_range.dl 3 1 2 1
    dl n=3 format=edgelist1
    data:
    1 2
    2 9
    === gephi.dl 3 3 6 0
    DL n=3
    format = edgelist1
    labels:
    Barry,David,Lin
    data:
    1 2 1
    1 3
    3 1 .5
    """#)
}
