import Testing

@testable import NetworkFormats

/// Every namespace, and what hierarchies, times, looks, ports and hyperedges become.
@Suite("The dialects of GEXF and GraphML")
struct XMLDialectTests {
  @Test("Each has the counts that its meaning requires, or is refused", arguments: Self.cases)
  func counts(_ dialect: Dialect) { dialect.check() }

  private static let cases = Dialect.list(
    #"""
    === http__www.gexf.net_1.1draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http://www.gexf.net/1.1draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__gexf.net_1.1draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.1draft" xmlns:viz="http://gexf.net/1.1draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__www.gexf.net_1.2draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__gexf.net_1.2draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.2draft" xmlns:viz="http://gexf.net/1.2draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__www.gexf.net_1.2x.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.2" xmlns:viz="http://www.gexf.net/1.2/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__gexf.net_1.2x.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.2" xmlns:viz="http://gexf.net/1.2/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__gexf.net_1.3x.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__www.gexf.net_1.3x.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.3" xmlns:viz="http://www.gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__gexf.net_1.3draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3draft" xmlns:viz="http://gexf.net/1.3draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__www.gephi.org_gexfx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gephi.org/gexf" xmlns:viz="http://www.gephi.org/gexf/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === http__www.gephi.org_gexf_1.1draftx.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gephi.org/gexf/1.1draft" xmlns:viz="http://www.gephi.org/gexf/1.1draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === x.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="" xmlns:viz="/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === pfx.gexf 2 1 2 0
    <g:gexf xmlns:g="http://gexf.net/1.3"><g:graph><g:nodes><g:node id="a"/><g:node id="b"/></g:nodes><g:edges><g:edge source="a" target="b"/></g:edges></g:graph></g:gexf>
    === edgesfirst.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><edges><edge id="0" source="a" target="b"/></edges><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes></graph></gexf>
    === nocount.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes count="99"><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === viz.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"><viz:color r="1" g="2" b="300" a="0.5"/><viz:position x="1" y="2" z="3"/><viz:size value="3"/><viz:shape value="image" uri="file:///etc/passwd"/></node><node id="b" label="B"><viz:color hex="#ff0000"/></node></nodes><edges><edge source="a" target="b"><viz:thickness value="2"/><viz:shape value="dotted"/><viz:color r="1" g="1" b="1"/></edge></edges></graph></gexf>
    === spells.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"><spells><spell start="2009-01-01" end="2009-02-01"/><spell startopen="2009-03-01"/></spells></node><node id="b" label="B" start="2009-01-01" endopen="2010"/></nodes><edges><edge source="a" target="b" start="2009-01-01"><spells><spell start="2009-01-05" end="2009-01-01"/></spells></edge></edges></graph></gexf>
    === slices.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http://www.gexf.net/1.1draft/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"><slices><slice start="1" end="2"/></slices></node><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === intervals.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A" intervals="&lt;[2009-01-01, 2010-01-01]; [2011-01-01, Infinity]&gt;"/><node id="b" label="B" timestamps="&lt;[1,2]&gt;"/></nodes><edges><edge source="a" target="b" timestamp="2"/></edges></graph></gexf>
    === hier.gexf 3 2 4 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"><nodes><node id="b" label="B"><nodes><node id="c" label="C"/></nodes></node></nodes><edges><edge source="b" target="c"/></edges></node></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>
    === pid.gexf 3 0 0 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B" pid="a"/><node id="c" label="C"><parents><parent for="a"/><parent for="b"/></parents></node></nodes><edges/></graph></gexf>
    === dynattr.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><attributes class="node" mode="dynamic"><attribute id="0" title="size" type="float"><default>1</default></attribute></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="2" start="2009-01-01" end="2009-02-01"/><attvalue for="0" value="3" start="2009-02-01"/></attvalues></node><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === dynweight.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><attributes class="edge" mode="dynamic"><attribute id="weight" title="weight" type="float"/></attributes><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b"><attvalues><attvalue for="weight" value="2" start="2009"/><attvalue for="weight" value="3"/></attvalues></edge></edges></graph></gexf>
    === liststr.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><attributes class="node"><attribute id="0" title="tags" type="liststring"/><attribute id="1" title="n" type="listinteger"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="x|y"/><attvalue for="1" value="[1, 2]"/></attvalues></node><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === badint.gexf 2 1 2 1
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><attributes class="node"><attribute id="0" title="n" type="integer"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="many"/></attvalues></node><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === undecl.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"><attvalues><attvalue for="zz" value="many"/><attvalue id="y" value="2"/></attvalues></node><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === mutual.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b" type="mutual"/></edges></graph></gexf>
    === kind.gexf 2 2 4 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b" kind="k1"/><edge source="a" target="b" kind="k2"/></edges></graph></gexf>
    === dup.gexf 1 0 0 1
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="a" label="B"/></nodes><edges/></graph></gexf>
    === badweight.gexf 2 1 2 1
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b" weight="heavy"/></edges></graph></gexf>
    === zeroweight.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b" weight="0"/></edges></graph></gexf>
    === nolabel.gexf 2 1 2 0
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a"/><node id="b"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
    === trail.gexf refused
    <?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected" mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf><x/>
    === plain.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
    === nons.graphml 2 1 2 0
    <?xml version="1.0"?><graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
    === prefix.graphml 2 1 2 0
    <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph edgedefault="directed"><g:node id="a"/><g:node id="b"/><g:edge source="a" target="b"/></g:graph></g:graphml>
    === nested.graphml 4 2 4 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"><graph id="a:" edgedefault="undirected"><node id="a::b"/><node id="a::c"/><edge source="a::b" target="a::c"/></graph></node><node id="d"/><edge source="a::b" target="d"/></graph></graphml>
    === edgegraph.graphml 3 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"><graph id="x" edgedefault="undirected"><node id="c"/></graph></edge></graph></graphml>
    === hyper.graphml 3 1 3 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"/><node id="b"/><node id="c"/><hyperedge id="h"><endpoint node="a" type="in"/><endpoint node="b" port="p"/><endpoint node="c" type="out"/></hyperedge></graph></graphml>
    === ports.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"><port name="N"><port name="sub"/></port></node><node id="b"/><edge source="a" target="b" sourceport="N" targetport="S"/></graph></graphml>
    === mixed.graphml 2 2 4 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b" directed="true"/><edge source="a" target="b"/></graph></graphml>
    === defaults.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="c" for="node" attr.name="color" attr.type="string"><default>yellow</default></key><key id="w" for="edge" attr.name="weight" attr.type="double"><default>2.5</default></key><key id="b" for="all" attr.name="ok" attr.type="boolean"><default>  True  </default></key><graph edgedefault="undirected"><node id="a"><data key="c">green</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>
    === yed.graphml 3 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key for="port" id="d1" yfiles.type="portgraphics"/><key attr.name="url" attr.type="string" for="node" id="d4"/><key attr.name="description" attr.type="string" for="node" id="d5"/><key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/><graph edgedefault="directed" id="G"><node id="n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1" y="2"/><y:Fill color="#FFCC00"/><y:NodeLabel>Alice &amp; co</y:NodeLabel></y:ShapeNode></data></node><node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Grp</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data><graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Bob</y:NodeLabel></y:ShapeNode></data></node></graph></node><edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>knows</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>
    === badint.graphml 1 0 0 1
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="i" for="node" attr.name="n" attr.type="int"/><graph edgedefault="undirected"><node id="a"><data key="i">x</data></node></graph></graphml>
    === badbool.graphml 1 0 0 1
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="i" for="node" attr.name="n" attr.type="boolean"/><graph edgedefault="undirected"><node id="a"><data key="i">maybe</data></node></graph></graphml>
    === wrongfor.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="i" for="node" attr.name="n" attr.type="int"/><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="i">3</data></edge></graph></graphml>
    === nokey.graphml 1 0 0 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"><data key="i">maybe</data></node></graph></graphml>
    === dupkey.graphml 1 0 0 1
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="i" for="node" attr.name="n" attr.type="int"/><key id="i" for="node" attr.name="m" attr.type="int"/><graph edgedefault="undirected"><node id="a"/></graph></graphml>
    === keyinside.graphml 1 0 0 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><key id="i" for="node" attr.name="n" attr.type="int"/><node id="a"><data key="i">1</data></node></graph></graphml>
    === edgefirst.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><edge source="a" target="b"/><node id="a"/><node id="b"/></graph></graphml>
    === cdata.graphml 1 0 0 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="i" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected"><node id="a"><data key="i"><![CDATA[x < y]]></data></node></graph></graphml>
    === noedgedefault.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
    === desc.graphml 2 1 2 0
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><desc>d</desc><graph edgedefault="undirected"><desc>d</desc><locator xlink:href="file:///etc/passwd" xmlns:xlink="x"/><node id="a"/><node id="b"/><edge source="a" target="b"><desc>e</desc></edge></graph></graphml>
    === missing.graphml 1 0 0 1
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="a"/><edge source="a" target="zz"/></graph></graphml>
    === weightkey.graphml 2 1 2 1
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="weight" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="weight">heavy</data></edge></graph></graphml>
    """#)
}
