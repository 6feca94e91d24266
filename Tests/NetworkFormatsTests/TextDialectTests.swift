import Testing

@testable import NetworkFormats

/// Comments, entities, lists, nested parts; ports, subgraphs, markup, strict graphs.
@Suite("The dialects of GML and DOT")
struct TextDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === p.gml 2 1 2 0
    graph [
     directed 0
     node [ id 1 label "a" ]
     node [ id 2 label "b" ]
     edge [ source 1 target 2 ]
    ]
    === head.gml 2 1 2 0
    Creator "x"
    Version 1
    graph
    [
     directed 1
     node
     [
     id 1
     ]
     node [ id 2 ]
     edge [ source 1 target 2 weight 2. ]
    ]
    === comment.gml 2 1 2 0
    # c
    graph [ # d
     node [ id 1 ] node [ id 2 ]
    # e
     edge [ source 1 target 2 ] ]
    === case.gml 2 1 2 0
    GRAPH [ Node [ ID 1 ] NODE [ id 2 ] Edge [ Source 1 TARGET 2 ] ]
    === ent.gml 1 0 0 0
    graph [ node [ id 1 label "caf&eacute; &quot;x&quot; &amp; &#233; &#xe9; &unknown; &" ] ]
    === arr.gml 1 0 0 0
    graph [ node [ id 1 tags "a" tags "b" tags "c" graphics [ x 1 y 2 w 3 fill "#fff" Line [ point [ x 1 y 2 ] point [ x 3 y 4 ] ] ] ] ]
    === nan.gml 1 0 0 0
    graph [ node [ id 1 x NaN y Inf z -Inf ] ]
    === strid.gml 2 1 2 0
    graph [ node [ id "a" ] node [ id "b" ] edge [ source "a" target "b" ] ]
    === real.gml 1 0 0 0
    graph [ node [ id 1 x .5 y 1. z 1e5 q -1.5E-3 ] ]
    === noid.gml 0 0 0 1
    graph [ node [ label "a" ] ]
    === dup.gml 1 0 0 1
    graph [ node [ id 1 ] node [ id 1 ] ]
    === miss.gml 1 0 0 1
    graph [ node [ id 1 ] edge [ source 1 target 9 ] ]
    === edgefirst.gml 2 1 2 0
    graph [ edge [ source 1 target 2 ] node [ id 1 ] node [ id 2 ] ]
    === multiline.gml 1 0 0 0
    graph [ node [ id 1 label "a
    b" ] ]
    === two.gml 2 0 0 0
    graph [ node [ id 1 ] ] graph [ node [ id 2 ] ]
    === nestgraph.gml 2 0 0 1
    graph [ node [ id 1 graph [ node [ id 3 ] ] ] node [ id 2 ] ]
    === badweight.gml 2 1 2 1
    graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 weight "heavy" ] ]
    === yed.gml 2 1 2 0
    Creator "yFiles"
    Version "2.17"
    graph
    [
     hierarchic 1
     label ""
     directed 1
     node
     [
     id 0
     label "G"
     graphics [ x 1.0 y 2.0 type "rectangle" ]
     LabelGraphics [ text "G" ]
     isGroup 1
     ]
     node [ id 1 gid 0 label "x" ]
     edge [ source 0 target 1 graphics [ fill "#000" ] ]
    ]
    === weightval.gml 2 1 2 0
    graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 value 3 ] ]
    === bigint.gml 1 0 0 0
    graph [ node [ id 99999999999999999999 ] ]
    === p.dot 2 1 2 0
    graph{a--b}
    === chain.dot 3 2 4 0
    digraph{a->b->c}
    === sub.dot 4 4 8 0
    digraph{a->{b c}->d}
    === strict.dot 2 1 2 0
    strict graph{a--b; a--b; b--a}
    === nonstrict.dot 2 2 4 0
    graph{a--b; a--b}
    === ports.dot 4 2 4 0
    digraph{a:p:n->b:s; c:_->d}
    === html.dot 2 1 2 0
    graph{a[label=<<b>x</b> &amp; <i>y</i>>]; a--b}
    === concat.dot 2 1 2 0
    graph{"a"+"b"--c}
    === cont.dot 2 1 2 0
    graph{"a\
    b"--c}
    === comment.dot 2 1 2 0
    /* x */ graph { // y
     a--b
    # z
    }
    === cluster.dot 2 1 2 0
    graph{subgraph cluster_x{label="G"; a; b} a--b}
    === defaults.dot 2 1 2 0
    graph{node[shape=box] edge[weight=2] a--b}
    === multi.dot 4 2 4 0
    graph x{a--b} graph y{c--d}
    === upper.dot 2 1 2 0
    DiGraph G { A -> B }
    === num.dot 4 2 4 0
    graph{1--2.5; -3--.5}
    === wrong.dot refused
    graph{a->b}
    === empty.dot 0 0 0 0
    graph{}
    === self.dot 1 1 1 0
    graph{a--a}
    === weight.dot 2 1 2 1
    graph{a--b[weight=x]}
    === len.dot 2 1 2 0
    graph{a--b[label="x y",len=2.0,penwidth=3]}
    === kwquoted.dot 2 1 2 0
    graph{"node"--"graph"}
    """#)
}
