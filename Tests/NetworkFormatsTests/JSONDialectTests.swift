import Testing

@testable import NetworkFormats

/// Node-link, JSON Graph, Cytoscape.js, Kumu, Graphology, CX and CX2.
@Suite("The dialects of graphs in JSON")
struct JSONDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === nl.json 2 1 2 0
    {"directed": true, "multigraph": false, "graph": {}, "nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}
    === nle.json 2 1 2 0
    {"directed": true, "multigraph": true, "graph": {}, "nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b", "key": 0}]}
    === idx.json 2 1 2 0
    {"nodes": [{"name": "a"}, {"name": "b"}], "links": [{"source": 0, "target": 1, "value": 3}]}
    === idx2.json 2 1 2 0
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": 0, "target": 1}]}
    === obj.json 2 1 2 0
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": {"id": "a"}, "target": {"id": "b"}}]}
    === both.json 2 1 2 0
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}], "edges": []}
    === bothdiff.json refused
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}], "edges": [{"source": "b", "target": "a"}]}
    === intids.json 2 1 2 0
    {"nodes": [{"id": 1}, {"id": 2}], "links": [{"source": 1, "target": 2}]}
    === mixedids.json 2 1 2 0
    {"nodes": [{"id": 1}, {"id": "x"}], "links": [{"source": 1, "target": "x"}]}
    === jgf1.json 2 1 2 0
    {"graph": {"directed": false, "nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b", "relation": "r", "directed": true, "metadata": {"w": 1}}]}}
    === jgf2.json 2 1 2 0
    {"graph": {"nodes": {"a": {"label": "A", "metadata": {"x": 1}}, "b": {}}, "edges": [{"source": "a", "target": "b"}]}}
    === jgfs.json 3 1 2 0
    {"graphs": [{"nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"}]}, {"nodes": {"c": {}}, "edges": []}]}
    === jgfh.json 3 2 6 0
    {"graph": {"nodes": {"a": {}, "b": {}, "c": {}}, "hyperedges": [{"nodes": ["a", "b", "c"], "relation": "r"}, {"source": ["a"], "target": ["b", "c"]}]}}
    === cyjs.cyjs 2 1 2 0
    {"data": {"name": "x"}, "elements": {"nodes": [{"data": {"id": "a", "name": "A"}, "position": {"x": 1, "y": 2}}, {"data": {"id": "b"}}], "edges": [{"data": {"id": "e", "source": "a", "target": "b", "interaction": "pp"}}]}}
    === cyarr.json 2 1 2 0
    [{"data": {"id": "a"}}, {"data": {"id": "b"}}, {"data": {"id": "e", "source": "a", "target": "b"}}]
    === cyelarr.json 2 1 2 0
    {"elements": [{"group": "nodes", "data": {"id": "a"}}, {"data": {"id": "b", "parent": "a"}}, {"data": {"id": "e", "source": "a", "target": "b"}}]}
    === kumu.json 2 1 2 0
    {"elements": [{"label": "A", "type": "Person"}, {"label": "B"}], "connections": [{"from": "A", "to": "B", "direction": "mutual", "type": "x"}]}
    === grgy.json 2 1 2 0
    {"attributes": {}, "options": {"type": "mixed", "multi": true}, "nodes": [{"key": "a", "attributes": {"label": "A"}}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "undirected": true, "attributes": {"weight": 2}}]}
    === cx2.cx2 2 1 2 0
    [{"CXVersion": "2.0", "hasFragments": false}, {"metaData": [{"name": "nodes", "elementCount": 2}]}, {"attributeDeclarations": [{"nodes": {"name": {"a": "n", "d": "string"}, "i": {"d": "integer", "v": 3}, "l": {"d": "list_of_string"}}, "edges": {"interaction": {"a": "i", "v": "pp"}}}]}, {"nodes": [{"id": 1, "x": 1, "y": 2, "v": {"n": "A", "l": ["p", "q"]}}, {"id": 2, "v": {"n": "B"}}]}, {"edges": [{"id": 0, "s": 1, "t": 2, "v": {}}]}, {"visualProperties": []}, {"status": [{"success": true, "error": ""}]}]
    === cx2nostatus.cx2 refused
    [{"CXVersion": "2.0"}, {"nodes": [{"id": 1}, {"id": 2}]}, {"edges": [{"id": 0, "s": 1, "t": 2}]}]
    === cx2fail.cx2 refused
    [{"CXVersion": "2.0"}, {"nodes": [{"id": 1}, {"id": 2}]}, {"edges": [{"id": 0, "s": 1, "t": 2}]}, {"status": [{"success": false, "error": "boom"}]}]
    === cx1.cx 2 1 2 0
    [{"numberVerification": [{"longNumber": 281474976710655}]}, {"nodes": [{"@id": 1, "n": "A"}]}, {"nodes": [{"@id": 2, "n": "B"}]}, {"edges": [{"@id": 3, "s": 1, "t": 2, "i": "pp"}]}, {"nodeAttributes": [{"po": 1, "n": "x", "v": "3", "d": "integer"}]}, {"edgeAttributes": [{"po": 3, "n": "w", "v": "0.5", "d": "double"}]}, {"status": [{"error": "", "success": true}]}]
    === dupkey.json refused
    {"nodes":[{"id":"a","id":"b"}],"links":[]}
    === nan.json 2 1 2 1
    {"nodes":[{"id":"a","x":NaN},{"id":"b"}],"links":[{"source":"a","target":"b","weight":Infinity}]}
    === bigint.json 2 0 0 0
    {"nodes":[{"id":9007199254740993},{"id":9007199254740992}],"links":[]}
    === lone.json refused
    {"nodes":[{"id":"\ud800"}],"links":[]}
    === trailing.json refused
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": []} x
    === empty.json refused

    === nodesonly.json 2 0 0 0
    {"nodes": [{"id": "a"}, {"id": "b"}]}
    === dupnode.json 1 0 0 1
    {"nodes": [{"id": "a"}, {"id": "a"}], "links": []}
    === missing.json 2 0 0 1
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "zz"}]}
    === badweight.json 2 1 2 1
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "weight": "heavy"}]}
    === strweight.json 2 1 2 0
    {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "weight": "2.5"}]}
    === fromto.json 2 1 2 0
    {"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"from": "a", "to": "b"}]}
    === tree.json refused
    {"name": "root", "children": [{"name": "c"}]}
    === adj.json 2 1 2 0
    {"directed": false, "multigraph": false, "graph": [], "nodes": [{"id": "a"}, {"id": "b"}], "adjacency": [[{"id": "b"}], [{"id": "a"}]]}
    === sif.json refused
    {"nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"}]}
    """#)
}
