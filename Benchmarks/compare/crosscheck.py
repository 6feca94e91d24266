#!/usr/bin/env python3
"""Runs networkx, igraph and Maillage on the same graphs, and prints the largest difference a measure.

    python crosscheck.py --bench PATH/TO/maillage-bench [--graphs 200] [--first-seed 1]

networkx and igraph come from PyPI (see requirements.txt beside this file). The graphs are seeded and
of twelve families: directed, weighted, disconnected and with isolates among them. The exit status is
1 when a measure differs from networkx or igraph by more than its tolerance: 1e-9 relative, and 1e-7
for those found by iteration.

Differences of definition are not differences of result; they are put right here, and listed at the
end of the table.
"""
import argparse
import json
import math
import random
import subprocess
import sys

import igraph
import networkx as nx

TOLERANCE = 1e-9
ITERATIVE = {"eigenvector", "pagerank", "katz"}
ITERATIVE_TOLERANCE = 1e-7

DEFINITIONS = [
    "betweenness: networkx and igraph are asked for raw sums over unordered pairs",
    "closeness: Wasserman and Faust's, with distances from the node; networkx is given the reversed "
    "graph when links have directions, for it measures distances to the node",
    "harmonic: raw sums; networkx is given the reversed graph when links have directions",
    "eigenvector: largest value 1; compared on connected undirected graphs, for networkx and igraph "
    "differ elsewhere",
    "clustering: undefined below two neighbours, where networkx has 0; directions are ignored",
    "core, assortativity of undirected graphs: directions are ignored",
    "effective-size: networkx is asked for its sum over contacts; in directed graphs its result for "
    "all nodes at once differs from that sum, and it leaves out nodes without outgoing links",
    "weighted-betweenness: weights are chosen so that sums of 1/w are exact, for networkx takes two "
    "paths for different that differ by rounding alone",
    "weighted paths: a link of weight w is 1/w long",
]


# ------------------------------------------------------------------ graphs

def family(seed):
    """A seeded graph: (name, n, links with weights or None, directed)."""
    r = random.Random(seed)
    kind = seed % 12
    n = r.randrange(2, 60)
    names = ["gnp", "sparse", "tree", "cliques", "preferential", "ring", "grid", "star", "two parts",
             "directed", "weighted", "directed weighted"]
    links = set()
    if kind in (0, 9, 10, 11):
        p = r.random() * 0.3
        links = {(a, b) for a in range(n) for b in range(n)
                 if (a < b or (a != b and kind in (9, 11))) and r.random() < p}
    elif kind == 1:
        links = {tuple(sorted(r.sample(range(n), 2))) for _ in range(n)}
    elif kind == 2:
        links = {(r.randrange(v), v) for v in range(1, n)}
    elif kind == 3:
        for _ in range(n // 4 + 1):
            members = sorted(r.sample(range(n), min(n, r.randrange(2, 7))))
            links |= {(a, b) for a in members for b in members if a < b}
    elif kind == 4:
        ends = [0]
        for v in range(1, n):
            for u in {r.choice(ends) for _ in range(2)}:
                links.add((u, v))
                ends += [u, v]
    elif kind == 5:
        links = {tuple(sorted((v, (v + k) % n))) for v in range(n) for k in (1, 2) if n > 2 * k}
    elif kind == 6:
        w = max(2, int(math.sqrt(n)))
        links = ({(v, v + 1) for v in range(n - 1) if (v + 1) % w}
                 | {(v, v + w) for v in range(n - w)})
    elif kind == 7:
        links = {(0, v) for v in range(1, n - n // 5)}
    elif kind == 8:
        links = {(a, b) for a in range(n) for b in range(a + 1, n)
                 if (a < n // 2) == (b < n // 2) and r.random() < 0.2}
    links = sorted(links)
    r.shuffle(links)
    weights = [r.choice([0.5, 1, 1, 2, 4]) for _ in links] if kind in (10, 11) else None
    return names[kind], n, links, weights, kind in (9, 11)


# ------------------------------------------------------------------ peers

def effective_size(g, back, v):
    """Burt's sum contact by contact; `back` has the links the other way, which changes nothing."""
    if not any(True for _ in nx.all_neighbors(g, v)):
        return None
    return nx.effective_size(g if g[v] else back, nodes=[v], weight="weight")[v]


def from_networkx(n, links, weights, directed):
    g = (nx.DiGraph if directed else nx.Graph)()
    g.add_nodes_from(range(n))
    for i, (a, b) in enumerate(links):
        w = weights[i] if weights else 1.0
        g.add_edge(a, b, weight=w, length=1 / w)
    plain = g.to_undirected()
    back = g.reverse() if directed else g
    values = lambda d: [d[v] for v in range(n)]
    out = {
        "degree": [len(set(nx.all_neighbors(g, v))) for v in range(n)],
        "strength": [d for _, d in g.degree(weight="weight")],
        "betweenness": values(nx.betweenness_centrality(g, normalized=False)),
        "closeness": values(nx.closeness_centrality(back)),
        "harmonic": values(nx.harmonic_centrality(back)),
        "pagerank": values(nx.pagerank(g, tol=1e-14, max_iter=2000)),
        "core": values(nx.core_number(plain)),
        "clustering": [c if plain.degree(v) > 1 else None for v, c in nx.clustering(plain).items()],
        "transitivity": [nx.transitivity(plain)],
        "constraint": [None if math.isnan(c) else c
                       for c in values(nx.constraint(g, weight="weight"))],
        "effective-size": [effective_size(g, back, v) for v in range(n)],
        "components": [nx.number_connected_components(plain)],
        "strong-components": [nx.number_strongly_connected_components(g)] if directed else [],
    }
    if weights:
        out["weighted-betweenness"] = values(
            nx.betweenness_centrality(g, normalized=False, weight="length"))
        out["weighted-closeness"] = values(nx.closeness_centrality(back, distance="length"))
    if not directed and links and nx.is_connected(g) and n > 2:
        x = values(nx.eigenvector_centrality_numpy(g, weight="weight"))
        top = max(map(abs, x))
        out["eigenvector"] = [abs(v) / top for v in x]
        out["diameter"] = [nx.diameter(g)]
    return out


def from_igraph(n, links, weights, directed):
    g = igraph.Graph(n, links, directed=directed)
    lengths = [1 / w for w in weights] if weights else None
    out = {
        "betweenness": g.betweenness(directed=directed),
        "pagerank": g.pagerank(damping=0.85, weights=weights),
        "core": g.as_undirected().coreness() if directed else g.coreness(),
        "components": [len(g.connected_components(mode="weak"))],
        "harmonic": [h * (n - 1) for h in g.harmonic_centrality(mode="out")],
    }
    if weights:
        out["weighted-betweenness"] = g.betweenness(directed=directed, weights=lengths)
    if not directed:
        out["constraint"] = [None if math.isnan(c) else c for c in g.constraint(weights=weights)]
        if links and g.is_connected() and n > 2:
            out["eigenvector"] = g.eigenvector_centrality(weights=weights)
    return out


class Maillage:
    def __init__(self, bench):
        self.p = subprocess.Popen([bench, "--measures"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)

    def ask(self, n, links, weights, directed):
        request = {"nodes": n, "links": links, "weights": weights, "directed": directed}
        print(json.dumps(request), file=self.p.stdin, flush=True)
        return json.loads(self.p.stdout.readline())


# ------------------------------------------------------------------ comparison

def difference(ours, theirs):
    """The largest relative difference (absolute below 1), infinite where one is undefined."""
    worst = 0.0
    for a, b in zip(ours, theirs, strict=True):
        if (a is None) != (b is None):
            return math.inf
        if a is not None:
            worst = max(worst, abs(a - b) / max(1, abs(a), abs(b)))
    return worst


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", required=True, help="the built maillage-bench")
    parser.add_argument("--graphs", type=int, default=200)
    parser.add_argument("--first-seed", type=int, default=1)
    args = parser.parse_args()
    ours = Maillage(args.bench)
    worst = {}
    for seed in range(args.first_seed, args.first_seed + args.graphs):
        name, n, links, weights, directed = family(seed)
        answer = ours.ask(n, links, weights, directed)
        peers = {"networkx": from_networkx, "igraph": from_igraph}
        for peer, compute in peers.items():
            for measure, values in compute(n, links, weights, directed).items():
                if values == []:
                    continue
                d = difference(answer[measure], values)
                key = (measure, peer)
                if key not in worst or d > worst[key][0]:
                    worst[key] = (d, f"seed {seed}, {name}, {n} nodes, {len(links)} links")
    print(f"{args.graphs} graphs from seed {args.first_seed}; "
          f"networkx {nx.__version__}, igraph {igraph.__version__}\n")
    print(f"{'measure':22} {'peer':10} {'largest difference':>18}  where")
    failed = False
    for (measure, peer), (d, where) in sorted(worst.items()):
        limit = ITERATIVE_TOLERANCE if measure in ITERATIVE else TOLERANCE
        failed |= not d <= limit
        print(f"{measure:22} {peer:10} {d:18.3g}  {where if d > 0 else ''}"
              f"{'   TOO LARGE' if not d <= limit else ''}")
    print("\nDefinitions put right before comparing:")
    for line in DEFINITIONS:
        print(f"  {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
