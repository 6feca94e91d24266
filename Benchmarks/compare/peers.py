"""What networkx and igraph say of a graph: measures by name, each a list of numbers, with None where
a value is undefined. Where definitions differ, they are put right here; see crosscheck.py."""
import math
import warnings

import igraph
import networkx as nx
import numpy as np

DAMPING = 0.85
JUMPS = [1.0, 2.0, 0.0]
NMI = ("partition-nmi", "nmi"), ("partition-ari", "adjusted_rand")


def or_none(values):
    return [None if v is None or math.isnan(v) else v for v in values]


def varies(g):
    """Whether degrees vary at the source ends of links, and at the target ends."""
    if g.is_directed():
        return (len({g.out_degree(a) for a, _ in g.edges}) > 1
                and len({g.in_degree(b) for _, b in g.edges}) > 1)
    return len({g.degree(v) for e in g.edges for v in e}) > 1


# ------------------------------------------------------------------ networkx

def effective_size(g, back, v):
    """Burt's sum contact by contact; `back` has the links the other way, which changes nothing."""
    if not any(True for _ in nx.all_neighbors(g, v)):
        return None
    return nx.effective_size(g if g[v] else back, nodes=[v], weight="weight")[v]


def spectral_radius(g):
    """By strong components, for eigenvalues of a defective matrix are found to few digits."""
    if not g.is_directed():
        return max(abs(np.linalg.eigvalsh(nx.to_numpy_array(g))), default=0)
    parts = [g.subgraph(c) for c in nx.strongly_connected_components(g) if len(c) > 1]
    return max((max(abs(np.linalg.eigvals(nx.to_numpy_array(p)))) for p in parts), default=0)


def katz(g, values):
    radius = spectral_radius(g)
    scores = values(nx.katz_centrality_numpy(
        g, alpha=DAMPING / radius if radius > 0 else DAMPING, normalized=False, weight="weight"))
    return [s / max(scores) for s in scores]


def leading_gap(g):
    """How much smaller the second singular value is than the first, relatively; 0 without links."""
    singular = np.linalg.svd(nx.to_numpy_array(g), compute_uv=False)
    return 1 - singular[1] / singular[0] if singular[0] > 0 else 0


def hits(g, n):
    gap = leading_gap(g)
    out = {"hits-is-unique": [float(gap > 1e-9)]}
    if n > 2 and gap > 1e-6:
        # Signs of singular vectors are free, and nothing below a rounding counts.
        for name, scores in zip(("hubs", "authorities"), nx.hits(g)):
            scores = [abs(scores[v]) for v in range(n)]
            out[name] = [s / max(scores) for s in scores]
    return out


def of_links(case):
    g = (nx.DiGraph if case.directed else nx.Graph)()
    g.add_nodes_from(range(case.n))
    for i, (a, b) in enumerate(case.links):
        w = case.weights[i] if case.weights else 1.0
        g.add_edge(a, b, weight=w, length=1 / w)
    return g


def of_networkx(case):
    n, g = case.n, of_links(case)
    plain = g.to_undirected()
    back = g.reverse() if case.directed else g
    connected = bool(case.links) and nx.is_connected(plain)

    def values(d):
        return [d[v] for v in range(n)]

    def links(d):
        return [v for _, v in sorted((e if case.directed else tuple(sorted(e)), v)
                                     for e, v in d.items())]

    triangles = nx.triangles(plain)
    out = {
        "degree": [len(set(nx.all_neighbors(g, v))) for v in range(n)],
        "strength": [d for _, d in g.degree(weight="weight")],
        "betweenness": values(nx.betweenness_centrality(g, normalized=False)),
        "edge-betweenness": links(nx.edge_betweenness_centrality(g, normalized=False)),
        "closeness": values(nx.closeness_centrality(back)),
        "harmonic": values(nx.harmonic_centrality(back)),
        "pagerank": values(nx.pagerank(g, tol=1e-14, max_iter=2000)),
        "personal-pagerank": values(nx.pagerank(
            g, tol=1e-14, max_iter=2000, personalization={v: JUMPS[v % 3] for v in range(n)})),
        "katz": katz(g, values),
        "core": values(nx.core_number(plain)),
        "triangles": values(triangles),
        "clustering": [c if plain.degree(v) > 1 else None for v, c in nx.clustering(plain).items()],
        "transitivity": [nx.transitivity(plain)],
        "assortativity": [nx.degree_assortativity_coefficient(g) if varies(g) else None],
        "density": [nx.density(g)],
        "constraint": or_none(values(nx.constraint(g, weight="weight"))),
        "effective-size": [effective_size(g, back, v) for v in range(n)],
        "components": [nx.number_connected_components(plain)],
        "articulation-nodes": sorted(nx.articulation_points(plain)),
        "bridges": [v for e in sorted(tuple(sorted(e)) for e in nx.bridges(plain)) for v in e],
    } | hits(g, n)
    if case.directed:
        out["in-degree"] = [d for _, d in g.in_degree]
        out["out-degree"] = [d for _, d in g.out_degree]
        out["strong-components"] = [nx.number_strongly_connected_components(g)]
        out["reciprocity"] = [nx.overall_reciprocity(g) if case.links else None]
        names = ("003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300")
        census = nx.triadic_census(g)
        out["triad-census"] = [census[t] for t in names.split()]
    else:
        out["efficiency"] = [nx.global_efficiency(g)]
        rich = nx.rich_club_coefficient(g, normalized=False) if n > 3 and case.links else {}
        largest = max((d for _, d in g.degree), default=0)
        if rich:
            out["rich-club"] = [rich.get(k) for k in range(largest)]
    if case.weights and case.exact_lengths:
        out["weighted-betweenness"] = values(
            nx.betweenness_centrality(g, normalized=False, weight="length"))
        out["weighted-edge-betweenness"] = links(
            nx.edge_betweenness_centrality(g, normalized=False, weight="length"))
    if case.weights:
        out["weighted-closeness"] = values(nx.closeness_centrality(back, distance="length"))
        out["weighted-harmonic"] = values(nx.harmonic_centrality(back, distance="length"))
    if connected and n > 2 and (not case.directed or nx.is_strongly_connected(g)):
        x = np.abs(values(nx.eigenvector_centrality_numpy(g, weight="weight")))
        out["eigenvector"] = list(x / x.max())
    if connected and not case.directed:
        out["diameter"] = [nx.diameter(g)]
        out["mean-distance"] = [nx.average_shortest_path_length(g)]
        if n > 3:
            out["group-degree"] = [nx.group_degree_centrality(g, [0, 1])]
            out["group-closeness"] = [nx.group_closeness_centrality(g, [0, 1])]
            out["group-betweenness"] = [
                nx.group_betweenness_centrality(g, [0, 1], normalized=False)]
    if case.links:
        groups = [c for c in ({v for v in range(n) if v % 3 == i} for i in range(3)) if c]
        out["modularity"] = [nx.community.modularity(g, groups, weight="weight")]
        others = [v for v in range(1, n)]
        for name, index in [("jaccard", nx.jaccard_coefficient),
                            ("adamic-adar", nx.adamic_adar_index),
                            ("resource-allocation", nx.resource_allocation_index)]:
            scores = {b: s for _, b, s in index(plain, [(0, b) for b in others])}
            out[name] = [0.0] + [0.0 if plain.has_edge(0, b) else scores[b] for b in others]
    return out


def of_networkx_two_modes(n, groups):
    g = nx.Graph()
    g.add_nodes_from(range(n + len(groups)))
    g.add_edges_from((m, n + i) for i, members in enumerate(groups) for m in members)
    first, second, everybody = list(range(n)), list(range(n, n + len(groups))), range(len(g))

    def values(d):
        return [d[v] for v in everybody]

    def matrix(p, nodes):
        return [p[a][b]["weight"] if p.has_edge(a, b) else 0 for a in nodes for b in nodes]

    b = nx.bipartite
    # networkx takes the share of nodes reached once, and not squared: see DEFINITIONS.
    share = [(len(nx.node_connected_component(g, v)) - 1) / (len(g) - 1) for v in everybody]
    closeness = values(b.closeness_centrality(g, first))
    out = {
        "two-mode degree": values(b.degree_centrality(g, first)),
        "two-mode closeness": [c * s for c, s in zip(closeness, share)],
        "projection count": matrix(b.weighted_projected_graph(g, first), first),
        "projection newman": matrix(b.collaboration_weighted_projected_graph(g, first), first),
        "projection of groups": matrix(b.weighted_projected_graph(g, second), second),
        "two-mode density": [b.density(g, first)],
    }
    if n > 1 or len(groups) > 1:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                out["two-mode betweenness"] = values(b.betweenness_centrality(g, first))
            except ZeroDivisionError:
                pass
    return out


# ------------------------------------------------------------------ igraph

def of_igraph(case):
    n, directed, weights = case.n, case.directed, case.weights
    g = igraph.Graph(n, case.links, directed=directed)
    plain = g.as_undirected() if directed else g
    lengths = [1 / w for w in weights] if weights else None
    wanted = case.only

    def links(d):
        ends = [e if directed else tuple(sorted(e)) for e in g.get_edgelist()]
        return [v for _, v in sorted(zip(ends, d))]

    compute = {
        "betweenness": lambda: g.betweenness(directed=directed),
        "edge-betweenness": lambda: links(g.edge_betweenness(directed=directed)),
        "pagerank": lambda: g.pagerank(damping=DAMPING, weights=weights),
        "personal-pagerank": lambda: g.personalized_pagerank(
            damping=DAMPING, weights=weights, reset=[JUMPS[v % 3] for v in range(n)]),
        "core": lambda: plain.coreness(),
        "components": lambda: [len(g.connected_components(mode="weak"))],
        "harmonic": lambda: [h * (n - 1) for h in g.harmonic_centrality(mode="out")],
        "strength": lambda: g.strength(weights=weights) if weights else g.degree(),
        "clustering": lambda: or_none(plain.transitivity_local_undirected(mode="nan")),
        "transitivity": lambda: [plain.transitivity_undirected(mode="zero")],
        "articulation-nodes": lambda: sorted(plain.articulation_points()),
        "density": lambda: [g.density()],
        "bridges": lambda: [v for e in sorted(
            tuple(sorted(plain.es[i].tuple)) for i in plain.bridges()) for v in e],
        "distances": lambda: [-1 if d == math.inf else d for row in g.distances() for d in row],
    }
    for name, method in NMI:
        compute[name] = lambda method=method: [igraph.compare_communities(
            [v % 3 for v in range(n)], [v // 4 for v in range(n)], method=method)]
    if not directed:
        compute["degree"] = lambda: g.degree()
        compute["constraint"] = lambda: or_none(g.constraint(weights=weights))
    if case.links:
        compute["modularity"] = lambda: [
            g.modularity([v % 3 for v in range(n)], weights=weights, directed=directed)]
        if len(set(g.degree(mode="out"))) > 1 and len(set(g.degree(mode="in"))) > 1:
            compute["assortativity"] = lambda: or_none([g.assortativity_degree(directed=directed)])
        if directed:
            compute["reciprocity"] = lambda: [g.reciprocity()]
    if directed:
        compute["triad-census"] = lambda: list(g.triad_census())
        compute["strong-components"] = lambda: [len(g.connected_components(mode="strong"))]
    if weights:
        compute["weighted-betweenness"] = lambda: g.betweenness(directed=directed, weights=lengths)
        compute["weighted-edge-betweenness"] = lambda: links(
            g.edge_betweenness(directed=directed, weights=lengths))
        compute["weighted-harmonic"] = lambda: [
            h * (n - 1) for h in g.harmonic_centrality(mode="out", weights=lengths)]
        compute["weighted-distances"] = lambda: [
            -1 if d == math.inf else d for d in g.distances(0, weights=lengths)[0]]
    if case.links and n > 2 and not directed and g.is_connected():
        compute["eigenvector"] = lambda: g.eigenvector_centrality(weights=weights)
    if wanted is None and case.links and n > 2 and leading_gap(of_links(case)) > 1e-6:
        compute["hubs"] = lambda: g.hub_score(weights=weights)
        compute["authorities"] = lambda: g.authority_score(weights=weights)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {name: values() for name, values in compute.items()
                if wanted is None or name in wanted}
