import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// Where other readers give other counts of a file of the corpora than Maillage, and why.
@Suite(
  "The corpora as other tools read them",
  .enabled(if: Shared.has("corpora/oracle-peers.csv"), "../shared/corpora is not there"))
struct CorpusOracleTests {
  /// Why counts differ, and the files for which they do.
  private static let reasons: [String: String] = [
    "NetworkX knows one spelling of the namespace of GEXF only, and NetworKit keeps as events what "
      + "has times": """
    gexf/gephi/dynamicedgeweight.gexf gexf/gephi/meta.gexf gexf/gexf.net-1.3era/__dynamics.gexf
    gexf/gexf.net-1.3era/dynamics_edgeweight.gexf gexf/gexf.net-1.3era/photoviz-dynamic.gexf
    gexf/gexf.net-primer/1.1draft_simple.gexf gexf/gexf.net-1.2era/dynamics.gexf
    gexf/networkit/dynamicTest.gexf
    """,
    "NetworkX fails on a time that is open": "gexf/gexf.net-1.2era/dynamics_openintervals.gexf",
    "NetworkX leaves out the edges that stand inside nodes": """
    gexf/gexf.net-1.3era/hierarchy2.gexf
    """,
    "NetworkX refuses edges with a direction beside edges without one": """
    gexf/graphology/basic.gexf gexf/graphology/mixed.gexf
    graphml/graphology/mixed_multigraph.graphml
    """,
    "NetworkX does not know the lists of GEXF 1.3": "gexf/graphology/v1_3.gexf",
    "A document type is refused here, whatever it declares": """
    traps-authored/billion_laughs.gexf traps-authored/xxe_http.gexf
    traps-authored/quadratic_blowup.graphml traps-authored/xxe_file.graphml
    traps-authored/xxe_parameter_entity.graphml
    """,
    "What nests too deep or announces too much is refused here, and fails there": """
    traps-authored/deep_nesting.gexf traps-authored/huge_index.net traps-authored/huge_n.dl
    """,
    "An edge to a node that is not there, an id that stands twice, a node without an id, and a "
      + "number that is none are errors of their lines here; NetworkX and igraph make the node, or "
      + "refuse the file": """
    traps-authored/edge_before_node_and_ghost.gexf traps-authored/dup_ids.graphml
    graphml/igraph/tests_bug_2506_1.graphml graphml/igraph/tests_invalid2.graphml
    gml/igraph/tests_bug_2497.gml gml/igraph/tests_graph2.gml gml/igraph/tests_invalid1.gml
    pajek/igraph/tests_invalid_pajek2.net traps-authored/vertex_zero.net
    """,
    "A key without a name is known by its id here": "graphml/igraph/tests_bug_2506_3.graphml",
    "The file is no graph: refused here, and by most": """
    graphml/igraph/tests_invalid4.graphml graphml/igraph/tests_invalid6.graphml
    gml/igraph/tests_invalid4.gml gml/igraph/tests_invalid6.gml
    """,
    "NetworkX wants keys before what uses them, and `true` without blanks around it; NetworKit "
      + "wants every key to say what it is for": """
    graphml/gephi/cdata.graphml graphml/graphology/miserables_broken.graphml
    graphml/igraph/examples_test.graphml graphml/igraph/fuzzing_yfiles.graphml
    traps-authored/no_namespace_defaults.graphml
    """,
    "The nodes and edges of graphs inside nodes, and of a second graph, are kept here": """
    traps-authored/nested_graph.graphml traps-authored/two_graphs.graphml
    """,
    "GML is read in UTF-8 too, and in any layout of its lines": """
    gml/gephi/emojis.gml gml/igraph/examples_karate.gml gml/igraph/fuzzing_graph1.gml
    """,
    "The second mode of a two-mode network is what its actors take part in here, and igraph's "
      + "nodes; NetworkX refuses it": """
    pajek/bavla/AW.net pajek/bavla/WAtest.net pajek/bavla/WK.net
    pajek/igraph/tests_bipartite.net pajek/igraph/tests_pajek_bip.net
    """,
    "NetworkX keeps the first of a list of neighbours, reads no matrix, no mark of UTF-8 and no "
      + "second number after *Vertices": """
    pajek/bavla/GraphList.net pajek/igraph/tests_pajek2.net pajek/igraph/tests_pajek4.net
    pajek/igraph/tests_pajek_edgeslist.net pajek/igraph/tests_utf8_with_bom.net
    """,
    "The relation of lines stands in their heading; NetworkX makes nodes of it, igraph refuses it":
      "pajek/bavla/homoEna.net",
    "A symmetric matrix makes each tie once here, and twice in igraph": """
    ucinet-dl/igraph/examples_fullmatrix2.dl ucinet-dl/igraph/examples_fullmatrix4.dl
    """,
    "igraph reads none of UCINET's own files": """
    ucinet-dl/bavla-ucinet/BKFRAT.DAT ucinet-dl/bavla-ucinet/BKOFF.DAT
    ucinet-dl/bavla-ucinet/DAVIS.DAT ucinet-dl/bavla-ucinet/KAPMINE.DAT
    ucinet-dl/bavla-ucinet/KRACKAD.DAT ucinet-dl/bavla-ucinet/NEWFRAT.DAT
    ucinet-dl/bavla-ucinet/PADGW.DAT ucinet-dl/bavla-ucinet/SAMPSON.DAT
    ucinet-dl/bavla-ucinet/SZCIG.DAT ucinet-dl/bavla-ucinet/THUROFF.DAT
    ucinet-dl/bavla-ucinet/WOLF.DAT ucinet-dl/bavla-ucinet/Zachary.DAT
    ucinet-dl/bavla-ucinet/Knok.dat
    """,
  ]

  @Test("A reason stands beside each file whose counts differ, and beside no other")
  func differences() throws {
    let explained = Set(
      Self.reasons.values.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
    var differing: Set<String> = []
    let path = try #require(Shared.path("corpora/oracle-peers.csv"))
    let table = try Table(csv: FileBytes.read(path), file: path)
    for row in 1..<table.rowCount where !table.isBlank(row) {
      let name = table.text(row, 1)
      guard let path = Shared.path("corpora/" + name), !name.contains("schemas/") else { continue }
      let own = counts(path)
      for column in 2..<table.width(ofRow: row) where !table.isBlank(row, column) {
        let theirs = table.text(row, column).split(separator: "/", omittingEmptySubsequences: false)
        if theirs.count < 2 || own != [String(theirs[0]), String(theirs[1])] {
          differing.insert(name)
        }
      }
    }
    #expect(differing.subtracting(explained).sorted() == [])
    #expect(explained.subtracting(differing).sorted() == [])
  }

  /// Nodes and edges, each tie of many ends as one edge; `nil` where the file is refused, by its
  /// lines or whole.
  private func counts(_ path: String) -> [String]? {
    guard let reading = try? NetworkReader.read(path, dot: dotGraphs), !reading.hasErrors else {
      return nil
    }
    return [String(reading.batch.actors.count), String(reading.batch.collaborations.count)]
  }
}
