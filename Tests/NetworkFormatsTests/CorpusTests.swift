import Collaborations
import Foundation
import Testing

@testable import NetworkFormats

/// Graph files of other tools, each with the counts that its format's meaning requires.
///
/// Where the peers' answers differ (the reason for each file stands in `CorpusOracleTests`): a vertex of the second mode of a two-mode network is a
/// collaboration here and a node there (Pajek, DL); a symmetric DL matrix makes ties without
/// direction, each counted once; lists of arcs keep every tail; nested graphs, hyperedges and
/// mixed directions are kept; a file with a duplicate or unknown id, or a node without one, is
/// refused by its rows. Files of formats that are not read (LGL, NCOL, VNA, DIMACS, bare lists of
/// numbers) and Gephi's list of neighbours are refused for their layout; a partition alone gives
/// its vertices; DOT files are counted in `DOTReadingTests`.
@Suite("The corpora", .enabled(if: Shared.has("corpora"), "../shared/corpora is not there"))
struct CorpusTests {
  @Test("Each file has the counts that its meaning requires, or is refused", arguments: Self.files)
  func file(_ expected: Substring) throws {
    let words = expected.split(separator: " ").map(String.init)
    let path = try #require(Shared.path(words[0]))
    if words[1] == "refused" {
      #expect(throws: FormatError.self) { try NetworkReader.read(path, dot: dotGraphs) }
      return
    }
    let reading = try NetworkReader.read(path, dot: dotGraphs)
    #expect(reading.report.layout == words[1])
    let merge = Merge(reading.batch, into: Network())
    let counts = [
      merge.created.actors, merge.created.collaborations, merge.created.participations,
      reading.report.problems.errorCount,
    ]
    #expect(counts.map(String.init) == Array(words[2...]), "\(expected)")
    #expect(merge.problems.isEmpty)
    #expect(Merge(reading.batch, into: merge.applied(to: Network())).isUnchanged)
  }

  @Test("No file of the corpora is left out")
  func allFiles() throws {
    let root = try #require(Shared.path("corpora"))
    let listed = Set(Self.files.compactMap { $0.split(separator: " ").first.map(String.init) })
    let walk = try #require(FileManager.default.enumerator(atPath: root))
    var missing: [String] = []
    for case let name as String in walk {
      let path = root + "/" + name
      // Safe: the pointer to the flag is used during the call only.
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let isData =
        !name.hasPrefix("dot/") && !name.contains("schemas/") && !name.contains("LICENSE")
        && !name.hasSuffix(".md") && !name.hasPrefix("oracle-")
      if isData, !listed.contains("corpora/" + name) { missing.append(name) }
    }
    #expect(missing == [])
  }

  /// Path, layout, actors, collaborations, participations, rows in error.
  private static let files = """
    corpora/cx/demo.cx2 cx2 6 6 12 0
    corpora/cx/glypican2.cx2 cx2 2 1 2 0
    corpora/cx/no_edge_style2.cx2 cx2 2 1 2 0
    corpora/gexf/gephi/basic.gexf gexf 2 1 2 0
    corpora/gexf/gephi/dynamicedgeweight.gexf gexf 2 1 2 0
    corpora/gexf/gephi/meta.gexf gexf 0 0 0 0
    corpora/gexf/gephi/timezone.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-1.2era/basic.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-1.2era/dynamics.gexf gexf 4 5 10 0
    corpora/gexf/gexf.net-1.2era/dynamics_openintervals.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-1.2era/hierarchy1.gexf gexf 10 9 18 0
    corpora/gexf/gexf.net-1.2era/hierarchy3.gexf gexf 7 4 8 0
    corpora/gexf/gexf.net-1.2era/in.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-1.2era/viz.gexf gexf 1 0 0 0
    corpora/gexf/gexf.net-1.3era/__dynamics.gexf gexf 87 219 438 0
    corpora/gexf/gexf.net-1.3era/data.gexf gexf 4 5 10 0
    corpora/gexf/gexf.net-1.3era/dynamics_edgeweight.gexf gexf 4 5 10 0
    corpora/gexf/gexf.net-1.3era/hello-world.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-1.3era/hierarchy2.gexf gexf 7 4 8 0
    corpora/gexf/gexf.net-1.3era/hierarchy4.gexf gexf 7 4 8 0
    corpora/gexf/gexf.net-1.3era/photoviz-dynamic.gexf gexf 393 623 1244 1
    corpora/gexf/gexf.net-1.3era/viz.gexf gexf 1 0 0 0
    corpora/gexf/gexf.net-primer/1.1draft_simple.gexf gexf 2 1 2 0
    corpora/gexf/gexf.net-primer/1.3_simple.gexf gexf 2 1 2 0
    corpora/gexf/graphology/basic.gexf gexf 2 2 4 0
    corpora/gexf/graphology/case.gexf gexf 10 20 40 0
    corpora/gexf/graphology/data.gexf gexf 4 5 10 0
    corpora/gexf/graphology/edge_viz.gexf gexf 2 1 2 0
    corpora/gexf/graphology/les_miserables.gexf gexf 77 254 508 0
    corpora/gexf/graphology/minimal.gexf gexf 2 1 2 0
    corpora/gexf/graphology/mixed.gexf gexf 3 3 6 0
    corpora/gexf/graphology/sanitized.gexf gexf 0 0 0 0
    corpora/gexf/graphology/v1_3.gexf gexf 2 1 2 0
    corpora/gexf/networkit/dynamicTest.gexf gexf 4 5 10 0
    corpora/gml/gephi/emojis.gml gml 1 0 0 0
    corpora/gml/igraph/examples_karate.gml gml 34 78 156 0
    corpora/gml/igraph/fuzzing_graph1.gml gml 3 3 6 0
    corpora/gml/igraph/tests_bug_2497.gml gml 1 0 0 1
    corpora/gml/igraph/tests_graph2.gml gml 0 0 0 3
    corpora/gml/igraph/tests_invalid1.gml gml 33 53 106 11
    corpora/gml/igraph/tests_invalid4.gml refused
    corpora/gml/igraph/tests_invalid6.gml refused
    corpora/graphml/gephi/cdata.graphml graphml 2 1 2 0
    corpora/graphml/graphology/attributes.graphml graphml 6 7 14 0
    corpora/graphml/graphology/miserables_broken.graphml graphml 77 254 508 0
    corpora/graphml/graphology/mixed_multigraph.graphml graphml 6 8 16 0
    corpora/graphml/igraph/examples_test.graphml graphml 6 7 14 0
    corpora/graphml/igraph/fuzzing_wa2.graphml graphml 5 7 14 0
    corpora/graphml/igraph/fuzzing_wa4.graphml graphml 5 7 14 0
    corpora/graphml/igraph/fuzzing_wa6.graphml graphml 5 7 14 0
    corpora/graphml/igraph/fuzzing_yfiles.graphml graphml 4 4 7 0
    corpora/graphml/igraph/tests_bug_2506_1.graphml graphml 0 0 0 1
    corpora/graphml/igraph/tests_bug_2506_3.graphml graphml 0 0 0 0
    corpora/graphml/igraph/tests_cattr_bool_bug2.graphml graphml 0 0 0 0
    corpora/graphml/igraph/tests_invalid2.graphml graphml 0 0 0 5
    corpora/graphml/igraph/tests_invalid4.graphml refused
    corpora/graphml/igraph/tests_invalid6.graphml refused
    corpora/graphml/jung/attributes.graphml graphml 6 7 14 0
    corpora/json/bavla-netjson/BiCoTest1.json node-link 12 14 28 0
    corpora/json/bavla-netjson/PadgettM.json node-link 16 20 40 0
    corpora/json/bavla-netjson/Test1_WA.json node-link 14 18 36 0
    corpora/json/graphology/clique3.json node-link 12 21 42 0
    corpora/json/jgf/empty_test.json json-graph 0 0 0 0
    corpora/json/jgf/hyper-undirected.json json-graph 6 4 9 0
    corpora/json/jgf/test.network.json json-graph 9 8 16 0
    corpora/pajek/bavla/AW.net pajek 4 5 12 0
    corpora/pajek/bavla/Davis.paj pajek 18 14 89 0
    corpora/pajek/bavla/GraphList.net pajek 12 23 45 0
    corpora/pajek/bavla/GraphSet.net pajek 12 23 45 0
    corpora/pajek/bavla/KITE.NET pajek 10 36 72 0
    corpora/pajek/bavla/PadgettMw.net pajek 16 20 40 0
    corpora/pajek/bavla/TFI.paj pajek 177 1472 2944 0
    corpora/pajek/bavla/Test1_WA.paj pajek 14 18 36 0
    corpora/pajek/bavla/TinaMat.net pajek 11 41 82 0
    corpora/pajek/bavla/WAtest.net pajek 10 6 24 0
    corpora/pajek/bavla/WK.net pajek 5 4 10 0
    corpora/pajek/bavla/bonhoure.paj refused
    corpora/pajek/bavla/class.net pajek 15 56 112 0
    corpora/pajek/bavla/frag16.paj pajek 80 80 160 0
    corpora/pajek/bavla/homoEna.net pajek 15 23 46 0
    corpora/pajek/bavla/padgM.net pajek 16 20 40 0
    corpora/pajek/igraph/examples_links.net pajek 4 7 12 0
    corpora/pajek/igraph/tests_bipartite.net pajek 8 4 11 0
    corpora/pajek/igraph/tests_invalid_pajek2.net pajek 1 0 0 1
    corpora/pajek/igraph/tests_links.net pajek 4 7 12 0
    corpora/pajek/igraph/tests_pajek2.net pajek 10 9 18 0
    corpora/pajek/igraph/tests_pajek4.net pajek 10 9 18 0
    corpora/pajek/igraph/tests_pajek6.net pajek 10 9 18 0
    corpora/pajek/igraph/tests_pajek_bip.net pajek 10 5 25 0
    corpora/pajek/igraph/tests_pajek_edgeslist.net pajek 3 3 6 0
    corpora/pajek/igraph/tests_utf8_with_bom.net pajek 10 6 12 0
    corpora/ucinet-dl/bavla-ucinet/BKFRAT.DAT ucinet-dl 58 4273 8546 0
    corpora/ucinet-dl/bavla-ucinet/BKOFF.DAT ucinet-dl 40 1796 3592 0
    corpora/ucinet-dl/bavla-ucinet/DAVIS.DAT ucinet-dl 18 14 93 0
    corpora/ucinet-dl/bavla-ucinet/KAPMINE.DAT ucinet-dl 15 44 88 0
    corpora/ucinet-dl/bavla-ucinet/KRACKAD.DAT ucinet-dl 21 2735 5470 0
    corpora/ucinet-dl/bavla-ucinet/Knok.dat ucinet-dl 10 71 142 0
    corpora/ucinet-dl/bavla-ucinet/NEWFRAT.DAT ucinet-dl 17 4080 8160 0
    corpora/ucinet-dl/bavla-ucinet/PADGW.DAT ucinet-dl 16 3 42 0
    corpora/ucinet-dl/bavla-ucinet/SAMPSON.DAT ucinet-dl 18 510 1020 0
    corpora/ucinet-dl/bavla-ucinet/SZCIG.DAT ucinet-dl 15 67 134 0
    corpora/ucinet-dl/bavla-ucinet/THUROFF.DAT ucinet-dl 15 67 134 0
    corpora/ucinet-dl/bavla-ucinet/WOLF.DAT ucinet-dl 20 196 392 0
    corpora/ucinet-dl/bavla-ucinet/Zachary.DAT ucinet-dl 34 156 312 0
    corpora/ucinet-dl/igraph/examples_edgelist1.dl ucinet-dl 5 5 10 0
    corpora/ucinet-dl/igraph/examples_edgelist3.dl ucinet-dl 5 5 10 0
    corpora/ucinet-dl/igraph/examples_edgelist5.dl ucinet-dl 5 5 10 0
    corpora/ucinet-dl/igraph/examples_edgelist7.dl ucinet-dl 4 3 6 0
    corpora/ucinet-dl/igraph/examples_fullmatrix2.dl ucinet-dl 5 6 12 0
    corpora/ucinet-dl/igraph/examples_fullmatrix4.dl ucinet-dl 5 6 12 0
    corpora/ucinet-dl/igraph/examples_nodelist2.dl ucinet-dl 5 5 10 0
    corpora/csv/bavla/bibNodes.csv actors 16 0 0 0
    corpora/csv/bavla/links.csv kumu-connections 11 27 53 0
    corpora/csv/gephi/edges_table_dynamic_weights.csv gephi-edges 3 4 8 0
    corpora/csv/gephi/edges_table_opposite_force_undirected_merged.csv gephi-edges 2 2 4 0
    corpora/csv/gephi/edges_table_repeated_without_ids.csv gephi-edges 4 5 10 0
    corpora/csv/gephi/edges_table_with_timeset_intervals.csv gephi-edges 3 5 10 0
    corpora/csv/gephi/expected/testAdjacencyList_edges.csv gephi-edges 8 7 14 0
    corpora/csv/gephi/expected/testComplexMatrix_edges.csv gephi-edges 26 650 1300 0
    corpora/csv/gephi/expected/testEdgesTableDynamicWeightsMerged_edges.csv gephi-edges 3 2 4 0
    corpora/csv/gephi/expected/testEdgesTableOppositeForceUndirected_Issue1848_edges.csv gephi-edges 176 226 450 0
    corpora/csv/gephi/expected/testEdgesTableOppositeForceUndirected_Merged_edges.csv gephi-edges 2 1 2 0
    corpora/csv/gephi/expected/testEdgesTableRepeatedWithIds_edges.csv gephi-edges 4 3 6 0
    corpora/csv/gephi/expected/testEdgesTableRepeatedWithoutIds_Merge_Disabled_edges.csv gephi-edges 4 5 10 0
    corpora/csv/gephi/expected/testEdgesTableRepeatedWithoutIds_Merged_edges.csv gephi-edges 4 3 6 0
    corpora/csv/gephi/expected/testEdgesTableTypesTest_edges.csv gephi-edges 2 2 4 0
    corpora/csv/gephi/expected/testEdgesTableWithTimeset_Interval_edges.csv gephi-edges 3 3 6 0
    corpora/csv/gephi/expected/testEdgesTableWithTimeset_Timestamp_edges.csv gephi-edges 3 3 6 0
    corpora/csv/gephi/expected/testMatrix_CSV_edges.csv gephi-edges 4 6 10 0
    corpora/csv/gephi/expected/testMatrix_Excel_edges.csv gephi-edges 4 6 10 0
    corpora/csv/gephi/expected/testNodesTableTypesTest_nodes.csv gephi-nodes 5 0 0 0
    corpora/csv/gephi/expected/testRepeatedHeaders_nodes.csv gephi-nodes 5 0 0 0
    corpora/csv/gephi/expected/testUTF8CharsWithBOM_nodes.csv gephi-nodes 2 0 0 0
    corpora/csv/gephi/expected/testUTF8Chars_nodes.csv gephi-nodes 2 0 0 0
    corpora/csv/gephi/matrix.csv adjacency-matrix 5 6 10 0
    corpora/csv/gephi/nodes_table_types_test.csv gephi-nodes 5 0 0 0
    corpora/csv/gephi/test_utf8_chars.csv gephi-nodes 2 0 0 0
    corpora/csv/bavla/TableA11.csv refused
    corpora/csv/gephi/adj_list.csv refused
    corpora/json/jgf/json-graph-schema_v2.json refused
    corpora/other/gephi/emptyattribute.vna refused
    corpora/other/igraph/examples_ak-4102.max refused
    corpora/other/igraph/examples_igraph_read_graph_lgl-2.lgl refused
    corpora/other/igraph/fuzzing_graph1.ncol refused
    corpora/other/igraph/fuzzing_graph3.ncol pairs 3 3 5 0
    corpora/other/igraph/fuzzing_t1.el refused
    corpora/other/igraph/fuzzing_t3.el refused
    corpora/other/igraph/fuzzing_t5.el refused
    corpora/pajek/bavla/CiteTest.clu pajek 10 0 0 0
    corpora/pajek/bavla/KnokRat.vec pajek 10 0 0 0
    corpora/pajek/bavla/StudentGov.clu pajek 11 0 0 0
    corpora/traps-authored/deep_html_label.dot dot 1 0 0 0
    corpora/traps-authored/deep_subgraph.dot refused
    corpora/traps-authored/dot_label_injection.dot dot 7 1 2 0
    corpora/traps-authored/image_disclosure.dot dot 3 0 0 0
    corpora/traps-authored/svg_links.dot dot 5 1 2 0
    corpora/traps-authored/url_attr_injection.dot dot 3 0 0 0
    corpora/traps-authored/billion_laughs.gexf refused
    corpora/traps-authored/deep_nesting.gexf refused
    corpora/traps-authored/deep_nesting.json refused
    corpora/traps-authored/dup_ids.graphml graphml 1 1 1 2
    corpora/traps-authored/edge_before_node_and_ghost.gexf gexf 2 2 3 1
    corpora/traps-authored/formula_injection.csv gephi-nodes 9 0 0 0
    corpora/traps-authored/huge_index.net refused
    corpora/traps-authored/huge_n.dl refused
    corpora/traps-authored/latin1_semicolon.csv actors 2 0 0 0
    corpora/traps-authored/nested_graph.graphml graphml 4 2 4 0
    corpora/traps-authored/no_namespace_defaults.graphml graphml 2 1 2 0
    corpora/traps-authored/nul_and_controls.csv gephi-edges 0 0 0 2
    corpora/traps-authored/numbers.csv gephi-edges 2 1 2 5
    corpora/traps-authored/ports.graphml graphml 2 1 2 0
    corpora/traps-authored/quadratic_blowup.graphml refused
    corpora/traps-authored/two_graphs.graphml graphml 3 1 2 0
    corpora/traps-authored/utf16le_bom.csv gephi-edges 2 1 2 0
    corpora/traps-authored/vertex_zero.net pajek 3 0 0 3
    corpora/traps-authored/xxe_file.graphml refused
    corpora/traps-authored/xxe_http.gexf refused
    corpora/traps-authored/xxe_parameter_entity.graphml refused
    data/classics/Davis.paj pajek 18 14 89 0
    data/classics/dolphins.net pajek 62 159 318 0
    data/classics/karate.gml gml 34 78 156 0
    data/classics/les_miserables.gexf gexf 77 254 508 0
    """.split(separator: "\n")
}
