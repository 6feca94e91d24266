import Testing

@testable import NetworkFormats

/// Whole matrices, halves of them, several of them, and what their cells may hold.
@Suite("Matrices in UCINET's DL files")
struct DLMatrixDialectTests {
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
    === blockmatrix.dl refused
    dl n=4 format=blockmatrix
    data:
    1 1
    0 1
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
