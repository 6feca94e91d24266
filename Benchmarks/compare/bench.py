#!/usr/bin/env python3
"""Puts Maillage beside igraph, NetworKit, rustworkx and SciPy, and writes the table of the README.

    python bench.py --bench PROGRAM DATA [--readme README.md] [--graphs NAME,NAME]
        [--results FILE] [--repeats 5]

DATA holds the graphs that `PROGRAM --generate DATA` wrote. Every operation is asked of every program
in turn, five times over; the table has the ratio of medians, the quickest library over Maillage. A
library is left out of the rest of an operation once it has taken more than 20 seconds. What they must
answer is the same, and is compared; where definitions differ by a factor, the answer is scaled first.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

ROWS = [
    ("read an edge list", "read_el", ["rmat16", "collab100k"]),
    ("read a CSV of names", "read_csv", ["rmat16", "collab100k"]),
    ("breadth-first search", "bfs", ["rmat16", "collab100k", "grid500"]),
    ("components", "cc", ["rmat16", "collab100k", "grid500"]),
    ("PageRank", "pagerank", ["rmat16", "collab100k", "grid500"]),
    ("triangles", "tri", ["rmat16", "collab100k"]),
    ("local clustering", "lcc", ["rmat16", "collab100k"]),
    ("betweenness, exact", "bc", ["rmat12", "collab2k"]),
    ("betweenness from 64 sources", "bc64", ["rmat16", "collab100k"]),
    ("closeness", "closeness", ["rmat12", "collab2k"]),
    ("harmonic closeness", "harmonic", ["rmat12", "collab2k"]),
    ("core numbers", "kcore", ["rmat16", "collab100k"]),
    ("eigenvector", "eigen", ["rmat16", "collab100k"]),
    ("Louvain", "louvain", ["rmat16", "collab100k"]),
    ("Leiden", "leiden", ["rmat16", "collab100k"]),
    ("all-pairs distances", "apsp", ["rmat12", "collab2k"]),
]
GRAPHS = ["rmat12", "rmat16", "collab2k", "collab100k", "grid500"]


# ---------------------------------------------------------------- libraries


class Input:
    def __init__(self, base):
        import numpy

        self.base = base
        with open(base + ".json") as file:
            facts = json.load(file)
        self.n, self.m, self.sources = facts["n"], facts["m"], facts["sources"]
        self.pairs = numpy.fromfile(base + ".bin", "<u4", offset=24).reshape(-1, 2)

    def matrix(self):
        import numpy
        from scipy import sparse

        a, b = self.pairs[:, 0], self.pairs[:, 1]
        ones = numpy.ones(2 * self.m)
        places = (numpy.concatenate([a, b]), numpy.concatenate([b, a]))
        return sparse.csr_matrix((ones, places), shape=(self.n, self.n))


def igraph_operations(data):
    import csv

    import igraph

    g = igraph.Graph(data.n, data.pairs)

    def read_csv():
        with open(data.base + ".csv", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            return igraph.Graph.TupleList(rows).ecount()

    return {
        "read_el": lambda: igraph.Graph.Read_Edgelist(data.base + ".el", directed=False).ecount(),
        "read_csv": read_csv,
        "bfs": lambda: [g.distances(source=[s])[0] for s in data.sources[:4]],
        "cc": lambda: g.connected_components().membership,
        "pagerank": lambda: g.pagerank(damping=0.85),
        "tri": lambda: g.transitivity_undirected(),
        "lcc": lambda: g.transitivity_local_undirected(mode="zero"),
        "bc": lambda: g.betweenness(directed=False),
        "bc64": lambda: g.betweenness(directed=False, sources=data.sources),
        "closeness": lambda: g.closeness(),
        "harmonic": lambda: g.harmonic_centrality(),
        "kcore": lambda: g.coreness(),
        "eigen": lambda: g.eigenvector_centrality(),
        "louvain": lambda: g.community_multilevel().membership,
        "leiden": lambda: g.community_leiden("modularity", n_iterations=2).membership,
        "apsp": lambda: g.distances(),
    }


def networkit_operations(data):
    import networkit as nk
    import numpy

    ends = data.pairs.astype(numpy.uint64)
    g = nk.GraphFromCoo((ends[:, 0], ends[:, 1]), n=data.n)

    def run(algorithm, answer="scores"):
        algorithm.run()
        return getattr(algorithm, answer)() if answer else None

    def read(suffix, *arguments):
        return nk.graphio.EdgeListReader(*arguments).read(data.base + suffix).numberOfEdges()

    def pagerank():
        algorithm = nk.centrality.PageRank(g, 0.85, 1e-6)
        algorithm.norm = nk.centrality.Norm.L1_NORM
        return run(algorithm)

    def communities(algorithm):
        return run(algorithm, "getPartition").getVector()

    def closeness():
        return run(nk.centrality.Closeness(g, True, nk.centrality.ClosenessVariant.GENERALIZED))

    def components():
        return run(nk.components.ConnectedComponents(g), "getPartition").getVector()

    return {
        "read_el": lambda: read(".el", " ", 0, "#", True),
        "read_csv": lambda: read(".csv", ",", 0, "source", False),
        "bfs": lambda: [run(nk.distance.BFS(g, s, False), "getDistances") for s in data.sources[:4]],
        "cc": components,
        "pagerank": pagerank,
        "tri": lambda: nk.globals.ClusteringCoefficient.exactGlobal(g),
        "lcc": lambda: run(nk.centrality.LocalClusteringCoefficient(g, True)),
        "bc": lambda: run(nk.centrality.Betweenness(g)),
        "bc64": lambda: run(nk.centrality.EstimateBetweenness(g, 64, False, True)),
        "closeness": closeness,
        "harmonic": lambda: run(nk.centrality.HarmonicCloseness(g, False)),
        "kcore": lambda: run(nk.centrality.CoreDecomposition(g)),
        "eigen": lambda: run(nk.centrality.EigenvectorCentrality(g, 1e-6)),
        "louvain": lambda: communities(nk.community.PLM(g, True)),
        "leiden": lambda: communities(nk.community.ParallelLeiden(g, 3)),
        "apsp": lambda: run(nk.distance.APSP(g), "getDistances"),
    }


def rustworkx_operations(data):
    import csv

    import rustworkx as rx

    g = rx.PyGraph(multigraph=False)
    g.add_nodes_from(range(data.n))
    g.extend_from_edge_list([(int(a), int(b)) for a, b in data.pairs])

    def read_csv():
        with open(data.base + ".csv", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            numbers, links = {}, []
            for a, b in rows:
                links.append(
                    (numbers.setdefault(a, len(numbers)), numbers.setdefault(b, len(numbers)))
                )
        graph = rx.PyGraph(multigraph=False)
        graph.extend_from_edge_list(links)
        return graph.num_edges()

    return {
        "read_el": lambda: rx.PyGraph.read_edge_list(data.base + ".el").num_edges(),
        "read_csv": read_csv,
        "cc": lambda: rx.connected_components(g),
        "bc": lambda: list(rx.betweenness_centrality(g, normalized=False).values()),
        "closeness": lambda: list(rx.closeness_centrality(g, wf_improved=False).values()),
        "kcore": lambda: rx.core_number(g),
        "apsp": lambda: rx.distance_matrix(g, null_value=-1),
    }


def scipy_operations(data):
    import numpy
    from scipy import sparse
    from scipy.sparse import csgraph, linalg

    a = data.matrix()

    def read_el():
        pairs = numpy.loadtxt(data.base + ".el", dtype=numpy.int32)
        ones = numpy.ones(len(pairs), numpy.int8)
        sparse.coo_matrix((ones, (pairs[:, 0], pairs[:, 1])), (data.n, data.n)).tocsr()
        return len(pairs)

    def pagerank():
        degrees = numpy.asarray(a.sum(1)).ravel()
        shares = numpy.where(degrees > 0, 0.85 / numpy.maximum(degrees, 1), 0)
        x = numpy.full(data.n, 1 / data.n)
        while True:
            y = a @ (x * shares)
            y += (1 - y.sum()) / data.n
            change = numpy.abs(y - x).sum()
            x = y
            if change < 1e-6:
                return x

    return {
        "read_el": read_el,
        "bfs": lambda: csgraph.dijkstra(a, unweighted=True, indices=data.sources[:4]),
        "cc": lambda: csgraph.connected_components(a, directed=False)[1],
        "pagerank": pagerank,
        "eigen": lambda: linalg.eigsh(a, k=1, which="LA", tol=1e-6)[1][:, 0],
        "apsp": lambda: csgraph.shortest_path(a, method="D", unweighted=True),
    }


LIBRARIES = {
    "igraph": igraph_operations,
    "networkit": networkit_operations,
    "rustworkx": rustworkx_operations,
    "scipy": scipy_operations,
}


# ---------------------------------------------------------------- answers


def modularity(data, labels):
    import numpy

    labels = numpy.unique(numpy.asarray(labels), return_inverse=True)[1]
    a, b = labels[data.pairs[:, 0]], labels[data.pairs[:, 1]]
    ends = numpy.bincount(a, minlength=labels.max() + 1)
    ends = ends + numpy.bincount(b, minlength=labels.max() + 1)
    return float((a == b).sum() / data.m - ((ends / (2 * data.m)) ** 2).sum())


def checked(data, library, operation, answer):
    """One number that every program must agree on, or None where none is compared."""
    import numpy

    if operation in ("read_el", "read_csv"):
        return float(answer)
    if operation in ("louvain", "leiden"):
        return modularity(data, answer)
    if operation in ("bfs", "apsp"):
        distances = numpy.asarray(answer, dtype=float)
        return float(distances[(distances > 0) & (distances < 1e9)].sum())
    if operation == "cc":
        return float(len(answer) if library == "rustworkx" else len(set(answer)))
    if operation == "kcore":
        values = answer.values() if hasattr(answer, "values") else answer
        return float(sum(values))
    if operation == "bc":
        return float(numpy.sum(answer)) / (2 if library == "networkit" else 1)
    if operation == "harmonic":
        return float(numpy.nansum(answer)) * (data.n - 1 if library == "igraph" else 1)
    return None


def serve(library, base):
    """Answers one operation a line, as `maillage-bench --serve` does."""
    reply = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    data = Input(base)
    operations = LIBRARIES[library](data)
    print(json.dumps({"ready": True}), file=reply)
    for line in sys.stdin:
        request = json.loads(line)
        operation = operations.get(request["op"])
        if operation is None:
            print(json.dumps({"skip": "not offered"}), file=reply)
            continue
        start = time.perf_counter()
        answer = operation()
        seconds = time.perf_counter() - start
        check = checked(data, library, request["op"], answer) if request.get("check") else None
        print(json.dumps({"seconds_op": seconds, "result_checksum": [check]}), file=reply)


# ---------------------------------------------------------------- comparing


class Worker:
    def __init__(self, command):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"error": "the program ended"}

    def ask(self, operation, check):
        print(json.dumps({"op": operation, "check": check}), file=self.process.stdin, flush=True)
        return self.answer()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def ours(operation, answer):
    """Our numbers, as `checked` gives those of the libraries."""
    place = {"read_el": 1, "read_csv": 1, "bfs": 1, "apsp": 1}.get(operation, 0)
    return float(answer[place])


def compare(arguments, graph, operations, cells, faults):
    base = os.path.join(arguments.data, graph)
    me = os.path.abspath(__file__)
    workers = {"maillage": Worker([arguments.bench, "--serve", "maillage", base])}
    for library in LIBRARIES:
        workers[library] = Worker([sys.executable, me, "--serve", library, base])
    for operation in operations:
        seconds, checks, out = {name: [] for name in workers}, {}, set()
        for repeat in range(arguments.repeats):
            for name, worker in workers.items():
                if name in out:
                    continue
                # Threads of the one before go on spinning for a while, and would be in the way.
                time.sleep(0.05)
                answer = worker.ask(operation, repeat == 0)
                if "seconds_op" not in answer:
                    out.add(name)
                    if "skip" not in answer:
                        faults.append(f"{graph} {operation}: {name}: {answer.get('error')}")
                    continue
                seconds[name].append(answer["seconds_op"])
                if repeat == 0:
                    checks[name] = answer["result_checksum"]
                if answer["seconds_op"] > 20 and name != "maillage":
                    out.add(name)
        medians = {name: statistics.median(all) for name, all in seconds.items() if all}
        own = medians.pop("maillage", None)
        if own is None or not medians:
            continue
        best = min(medians, key=medians.get)
        cells[graph, operation] = (own, best, medians[best])
        print(f"{graph:10} {operation:9} {own * 1000:9.2f} ms; " + ", ".join(
            f"{name} {value / own:.1f}" for name, value in sorted(medians.items())), flush=True)
        own_check = ours(operation, checks["maillage"])
        for name, answer in checks.items():
            check = answer[0]
            if name == "maillage" or check is None:
                continue
            if operation in ("louvain", "leiden"):
                if own_check < check - 0.002:
                    faults.append(f"{graph} {operation}: modularity {own_check}, {name} {check:.4f}")
            elif abs(own_check - check) > 1e-5 * abs(check):
                faults.append(f"{graph} {operation}: we answer {own_check}, {name} {check}")
    for worker in workers.values():
        worker.stop()


def table(cells):
    lines = ["| operation | " + " | ".join(GRAPHS) + " |", "|---|" + "---:|" * len(GRAPHS)]
    for title, operation, _ in ROWS:
        row = []
        for graph in GRAPHS:
            cell = cells.get((graph, operation))
            row.append("" if cell is None else f"{cell[2] / cell[0]:.1f} ({cell[1]})")
        lines.append(f"| {title} | " + " | ".join(row) + " |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data")
    parser.add_argument("--bench", required=True)
    parser.add_argument("--readme")
    parser.add_argument("--graphs", default=",".join(GRAPHS))
    parser.add_argument("--results", help="keep medians here, beside those of other graphs")
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    cells, faults = {}, []
    if arguments.results and os.path.exists(arguments.results):
        with open(arguments.results, encoding="utf-8") as file:
            cells = {tuple(key.split()): cell for key, cell in json.load(file).items()}
    for graph in arguments.graphs.split(","):
        operations = [operation for _, operation, graphs in ROWS if graph in graphs]
        compare(arguments, graph, operations, cells, faults)
        if arguments.results:
            with open(arguments.results, "w", encoding="utf-8") as file:
                json.dump({" ".join(key): cell for key, cell in cells.items()}, file)
    text = table(cells)
    print("\n" + text)
    if arguments.readme:
        with open(arguments.readme, encoding="utf-8") as file:
            readme = file.read()
        begin, end = "<!-- make bench -->\n", "<!-- end of make bench -->"
        before, rest = readme.split(begin)
        after = rest.split(end)[1]
        with open(arguments.readme, "w", encoding="utf-8") as file:
            file.write(before + begin + "\n" + text + "\n\n" + end + after)
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--serve":
        serve(sys.argv[2], sys.argv[3])
    else:
        main()
