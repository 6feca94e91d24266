#!/usr/bin/env python3
"""Runs networkx, igraph and Maillage on the same graphs, and prints the largest difference a measure.

    python crosscheck.py --bench PATH/TO/maillage-bench [--graphs 200] [--first-seed 1] [--seeded-only]

networkx and igraph come from PyPI (see requirements.txt beside this file). The graphs are seeded and
of twelve families (directed, weighted, disconnected and with isolates among them), seeded ones of two
modes, the small networks of the literature, and real data where it is there. The exit status is 1
when a measure differs from networkx or igraph by more than its tolerance: 1e-9 relative, and 1e-7 for
those found by iteration. It is 1, too, when a measure that is offered was never compared.

Differences of definition are not differences of result; they are put right in peers.py, and listed at
the end of the table.
"""
import argparse
import json
import math
import subprocess
import sys
import time

import igraph
import networkx as nx

import graphs
import peers

TOLERANCE = 1e-9
ITERATIVE = {"eigenvector", "pagerank", "personal-pagerank", "katz", "hubs", "authorities"}
ITERATIVE_TOLERANCE = 1e-7

DEFINITIONS = """
betweenness, edge-betweenness, group-betweenness: raw sums, over unordered pairs without directions;
  networkx normalises by default, igraph does not, and NetworKit counts both orders
closeness: Wasserman and Faust's, which networkx gives too; igraph's is within the component. Distances
  are those from the node: networkx is given the reversed graph, for it measures distances to the node
harmonic: raw sums from the node; igraph divides by n - 1, networkx measures to the node
weighted paths: a link of weight w is 1/w long. Paths are equally long up to a relative 1e-10; networkx
  compares them to the bit, so that it is asked only where all sums of 1/w are exact
eigenvector: largest value 1 (networkx: length 1), 0 outside the leading component; compared where it is
  unique, in strongly connected graphs: elsewhere networkx refuses and igraph gives one of many;
  igraph's Python is left out where links have directions, which its version 1.0.0 refuses
pagerank, personal-pagerank: what is at a node without links jumps as everything else that jumps
katz: alpha = 0.85 / largest eigenvalue, largest value 1; networkx is given this alpha
hubs, authorities: largest value 1, as in igraph (networkx: sum 1); compared where they are unique
clustering: undefined below two neighbours, as in igraph (networkx: 0); directions are ignored, as in
  igraph (networkx: Fagiolo's, for directed graphs)
transitivity: undefined without two links that share a node; compared as 0, which both peers give
core, triangles, clustering, articulation-nodes, bridges: directions are ignored
assortativity: undefined where degrees do not vary; compared elsewhere
constraint: over the whole network, both directions added up; igraph's directed graphs are left out
effective-size: the general formula; networkx is asked for its sum over contacts: in directed graphs its
  result for all nodes at once differs from that sum, and it leaves out nodes without outgoing links
triad-census: in undirected graphs every link counts as mutual, where the peers refuse
rich-club: not normalised, for rewired graphs are each program's own
distances: -1 where there is no path
two-mode closeness: times the square of the share of nodes reached, as Wasserman and Faust's is; networkx
  takes the share once, by which a pair on its own scores above 1
diameter, mean-distance: of the giant component; compared on connected graphs, for networkx refuses others
self-links, parallel links: dropped, and merged with weights added up, before anything is measured
"""


class Maillage:
    def __init__(self, bench):
        self.process = subprocess.Popen([bench, "--measures"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def ask(self, request):
        print(json.dumps(request), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())


def difference(ours, theirs):
    """The largest relative difference (absolute below 1), infinite where one is undefined."""
    if len(ours) != len(theirs):
        return math.inf
    worst = 0.0
    for a, b in zip(ours, theirs):
        if (a is None) != (b is None):
            return math.inf
        if a is not None:
            worst = max(worst, abs(a - b) / max(1, abs(a), abs(b)))
    return worst


class Table:
    def __init__(self):
        self.worst, self.count = {}, {}

    def compare(self, case, peer, ours, theirs):
        for measure, values in theirs.items():
            d, key = difference(ours[measure], values), (measure, peer)
            self.count[key] = self.count.get(key, 0) + 1
            if key not in self.worst or d > self.worst[key][0]:
                self.worst[key] = (d, str(case))

    def print(self, offered):
        print(f"{'measure':26} {'peer':9} {'graphs':>6} {'largest difference':>19}  where")
        failed = False
        for (measure, peer), (d, where) in sorted(self.worst.items()):
            limit = ITERATIVE_TOLERANCE if measure in ITERATIVE else TOLERANCE
            too_large = not d <= limit
            failed |= too_large
            print(f"{measure:26} {peer:9} {self.count[measure, peer]:6} {d:19.3g}  "
                  f"{where if d > 0 else ''}{'   TOO LARGE' if too_large else ''}")
        for measure in sorted(offered - {m for m, _ in self.worst}):
            print(f"{measure:26} was never compared")
            failed = True
        return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", required=True, help="the built maillage-bench")
    parser.add_argument("--graphs", type=int, default=200)
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--seeded-only", action="store_true")
    args = parser.parse_args()
    ours, table, offered = Maillage(args.bench), Table(), set()

    def check(case):
        start = time.monotonic()
        answer = ours.ask(case.request())
        offered.update(answer)
        for peer, compute in [("networkx", peers.of_networkx), ("igraph", peers.of_igraph)]:
            if case.peers is None or peer in case.peers:
                table.compare(case, peer, answer, compute(case))
        return time.monotonic() - start

    def check_two_modes(name, n, groups):
        answer = ours.ask({"nodes": n, "groups": groups})
        offered.update(answer)
        table.compare(name, "networkx", answer, peers.of_networkx_two_modes(n, groups))

    seeds = range(args.first_seed, args.first_seed + args.graphs)
    for seed in seeds:
        check(graphs.seeded(seed))
    for seed in seeds[:args.graphs // 4]:
        check_two_modes(*graphs.seeded_groups(seed))
    print(f"{args.graphs} graphs of {len(graphs.FAMILIES)} families and {args.graphs // 4} of two "
          f"modes from seed {args.first_seed}; networkx {nx.__version__}, igraph "
          f"{igraph.__version__}")
    if not args.seeded_only:
        check_two_modes(*graphs.southern_women())
        cases = list(graphs.literature())
        folder = graphs.shared_folder()
        if folder is None:
            print("no shared data beside the repository: real networks are left out")
        else:
            cases += graphs.real(folder)
        for case in cases:
            print(f"{case}: {check(case):.1f} s", flush=True)
    print()
    failed = table.print(offered)
    print("\nDifferences of definition, put right before comparing:")
    print(DEFINITIONS.strip())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
