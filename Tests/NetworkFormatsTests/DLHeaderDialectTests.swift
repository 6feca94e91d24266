import Testing

@testable import NetworkFormats

/// What UCINET and its imitators write before the data, and how.
@Suite("Headers and labels in UCINET's DL files")
struct DLHeaderDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === label_same_line.dl 2 1 2 0
    dl n=2 format=edgelist1 labels: a,b data: 1 2
    === data_same_line.dl 2 1 2 0
    dl n=2
    data: 0 1 1 0
    === nocolon_data.dl 2 1 2 0
    dl n=2
    data
    0 1
    1 0
    === comments.dl refused
    dl n=2
    ! a comment
    data:
    0 1
    1 0
    === tabs.dl 2 1 2 0
    dl	n=2	format=edgelist1
    labels:
    a
    b
    data:
    1	2	1
    === labels_multi.dl 3 2 4 0
    dl n=3
    labels:
    a,b
    c
    data:
    0 1 0
    1 0 2
    0 2 0
    === labels_quoted.dl 3 2 4 0
    dl n=3
    labels:
    "a, x","b = y",c
    data:
    0 1 0
    1 0 2
    0 2 0
    === labels_numeric.dl 3 2 4 0
    dl n=3 format=edgelist1
    labels:
    10,20,30
    data:
    10 20
    20 30
    === nr_first_square.dl 3 2 4 0
    dl nr=3,nc=3 format=edgelist1
    labels:a,b,c
    data:
    1 2
    2 3
    === n_spaces.dl 3 2 4 0
    dl n = 3 , nm = 1
    format = fullmatrix
    data:
    0 1 0
    1 0 2
    0 2 0
    """#)
}
