import Testing

@testable import NetworkFormats

/// Every form of data, of labels and of headers that UCINET and its imitators write.
@Suite("The dialects of UCINET's DL files")
struct DLDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === full.dl 3 2 4 0
    dl n=3 format=fullmatrix
    labels:
    a,b,c
    data:
    0 1 0
    1 0 2
    0 2 0
    === full_header_one_line.dl 3 2 4 0
    DL N = 3, FORMAT = FULLMATRIX, LABELS:
    a b c
    DATA:
    0 1 0
    1 0 2
    0 2 0
    === full_no_format.dl 3 2 4 0
    dl n=3
    data:
    0 1 0
    1 0 2
    0 2 0
    === full_wrapped.dl 3 2 4 0
    dl n=3
    data:
    0 1 0 1 0
    2 0 2 0
    === full_labels_embedded.dl 3 2 4 0
    dl n=3 format=fullmatrix
    labels embedded
    data:
     a b c
    a 0 1 0
    b 1 0 2
    c 0 2 0
    === full_labels_embedded2.dl 3 2 4 0
    dl n=3 format=fullmatrix
    labels embedded:
    data:
     a b c
    a 0 1 0
    b 1 0 2
    c 0 2 0
    === rowlabels_embedded.dl 3 2 4 0
    dl n=3 format=fullmatrix
    row labels embedded
    data:
    a 0 1 0
    b 1 0 2
    c 0 2 0
    === collabels_embedded.dl 3 2 4 0
    dl n=3 format=fullmatrix
    col labels embedded
    data:
    a b c
    0 1 0
    1 0 2
    0 2 0
    === lower.dl 3 2 4 0
    dl n=3 format=lowerhalf
    data:
    0
    1 0
    0 2 0
    === lower_absent.dl 3 2 4 0
    dl n=3 format=lowerhalf diagonal=absent
    data:
    1
    0 2
    === lower_absent2.dl 3 2 4 0
    dl n=3 format=lowerhalf
    diagonal absent
    data:
    1
    0 2
    === lower_absent3.dl 3 2 4 0
    dl n=3, format = lowerhalf diagonal absent, labels: a,b,c
    data:
    1
    0 2
    === upper.dl 3 2 4 0
    dl n=3 format=upperhalf
    data:
    0 1 0
    0 2
    0
    === upper_absent.dl 3 2 4 0
    dl n=3 format=upperhalf diagonal=absent
    data:
    1 0
    2
    === upper_present.dl 3 2 4 0
    dl n=3 format=upperhalf diagonal=present
    data:
    0 1 0
    0 2
    0
    === full_diag_absent.dl 3 2 4 0
    dl n=3 format=fullmatrix diagonal=absent
    data:
    1 0
    1 2
    0 2
    === uh.dl 3 2 4 0
    dl n=3 format=uh
    data:
    0 1 0
    0 2
    0
    === lower_embedded.dl 3 2 4 0
    dl n=3 format=lowerhalf
    labels embedded
    data:
    a b c
    a 0
    b 1 0
    c 0 2 0
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
    === rect.dl 2 3 3 0
    dl nr=2 nc=3
    row labels: a,b
    col labels: x,y,z
    data:
    1 1 0
    0 0 1
    === rect_emb.dl 2 3 3 0
    dl nr=2 nc=3
    labels embedded
    data:
    x y z
    a 1 1 0
    b 0 0 1
    === rect_rowsemb.dl 2 3 3 0
    dl nr=2, nc=3
    row labels embedded
    column labels embedded
    data:
    x y z
    a 1 1 0
    b 0 0 1
    === rect_square.dl 3 3 6 0
    dl nr=3 nc=3
    data:
    1 1 0
    0 0 1
    1 1 1
    === nm2.dl 3 2 4 0
    dl n=3 nm=2
    labels: a,b,c
    matrix labels: m1,m2
    data:
    0 1 0
    1 0 0
    0 0 0

    0 0 1
    0 0 0
    0 0 0
    === nm2_levels.dl 3 2 4 0
    dl n=3 nm=2 format=fullmatrix
    labels: a,b,c
    level labels:
    m1
    m2
    data:
    0 1 0
    1 0 0
    0 0 0
    0 0 1
    0 0 0
    0 0 0
    === nm2_pagelabels.dl 3 2 4 0
    dl n=3 nm=2 format=fullmatrix
    labels: a,b,c
    page labels:
    m1
    m2
    data:
    0 1 0
    1 0 0
    0 0 0
    0 0 1
    0 0 0
    0 0 0
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
    === blockmatrix.dl refused
    dl n=4 format=blockmatrix
    data:
    1 1
    0 1
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
    === neg.dl 2 1 2 0
    dl n=2
    data:
    0 -1
    -1 0
    === missing_na.dl refused
    dl n=2
    data:
    - 1
    1 -
    === upper_case.dl 3 2 4 0
    DL
    N=3
    FORMAT = EDGELIST1
    LABELS EMBEDDED
    DATA:
    A B 1
    b C 1
    === decimals.dl 2 2 4 0
    dl n=2
    data:
    0.0 .5
    1e0 0
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
    === toolong.dl refused
    dl n=2
    data:
    0 1
    1 0 1
    === short.dl refused
    dl n=2
    data:
    0 1
    1
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
    === emb_gephi.dl 5 6 12 0
    dl n=5
    format = fullmatrix
    labels:
    barry,david,lin,pat
    russel
    data:
    0 1 1 1 0
    1 0 0 0 1
    1 0 0 1 0
    1 0 1 0 1
    0 1 0 1 0
    """#)
}
