#!/usr/bin/env python3
"""Reads with networkx and igraph what Maillage writes, and compares the numbers of nodes and edges.

    python crosscheck_formats.py --maillage PATH/TO/maillage [--graphs FOLDER] [--seeds 20] [--schema gexf.rng]

networkx, igraph and lxml come from PyPI (see requirements.txt beside this file). The networks are those of
Graphs/ and seeded ones: directed or not, weighted, with parallel and self ties, with accents, quotes and tabs.
Each is written as its records and as the ties of a lens. The exit status is 1 when a reader finds other numbers
than Maillage said, or when a spreadsheet breaks a rule of Gephi's import; known limits of the readers are
listed at the end and not counted.
"""
import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import warnings

import igraph
import networkx as nx

LIMITS = [
    "networkx refuses GraphML and GEXF with edges of both sorts, directed and undirected",
    "networkx does not read Pajek's networks of two modes, and igraph no DL of two modes",
    "networkx and igraph read no hyperedges; JSON Graph Format and CX2 are checked as JSON",
    "igraph forgets the direction of single edges in GraphML and Pajek",
]


def run(program, *words):
    done = subprocess.run([program, *words], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"maillage {' '.join(words)}: {done.stderr}")
    return done.stdout


def seeded(seed, folder):
    """A spreadsheet of pairs of a seed, as maillage imports it without an option."""
    r = random.Random(seed)
    names = [f"{word} {n}" for n in range(r.randrange(2, 30))
             for word in [r.choice(["Délégation", 'Vo"ka', "a;b", "a,b", "<b>&", "東京", "tail\\", "'s"])]]
    directed = seed % 2 == 0
    path = os.path.join(folder, f"seed-{seed}.csv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["Source", "Target", "Type", "Weight", "Label", "Note"])
        for _ in range(r.randrange(1, 60)):
            a, b = r.choice(names), r.choice(names)
            rows.writerow([a, b, "Directed" if directed else "Undirected", round(r.random() + 0.1, 3),
                           r.choice(["", 'un "titre"']), r.choice(["", "two\nlines", "a\ttab"])])
    return path


def readers(path):
    """What reads a file: (reader, function to numbers of nodes and edges)."""
    suffix = path.rsplit(".", 1)[-1]

    def n(graph):
        return graph.number_of_nodes(), graph.number_of_edges()

    def i(graph):
        return graph.vcount(), graph.ecount()

    def text():
        with open(path, encoding="utf-8") as file:
            return file.read(200)

    def arcs(graph):
        # igraph makes two arcs of an edge that a symmetric matrix holds twice.
        loops = sum(graph.is_loop())
        edges = graph.ecount()
        return graph.vcount(), (edges + loops) // 2 if "fullmatrix" in text() else edges

    def loaded():
        with open(path, encoding="utf-8") as file:
            return json.load(file)

    return {
        "graphml": [("networkx", lambda: n(nx.read_graphml(path, force_multigraph=True))),
                    ("igraph", lambda: i(igraph.Graph.Read_GraphML(path)))],
        "gexf": [("networkx", lambda: n(nx.read_gexf(path)))],
        "gml": [("networkx", lambda: n(nx.read_gml(path, label="id"))),
                ("igraph", lambda: i(igraph.Graph.Read_GML(path)))],
        "net": [("networkx", lambda: n(nx.read_pajek(path))),
                ("igraph", lambda: i(igraph.Graph.Read_Pajek(path)))],
        "dl": [("igraph", lambda: arcs(igraph.Graph.Read_DL(path)))],
        "json": [("networkx", lambda: n(nx.node_link_graph(loaded(), edges="links")))],
        "cyjs": [("networkx", lambda: n(nx.cytoscape_graph(loaded())))],
        "jgf": [("json", lambda: (len(loaded()["graph"]["nodes"]), len(loaded()["graph"]["edges"])))],
        "cx2": [("json", lambda: tuple(next(len(part[name]) for part in loaded() if name in part)
                                       for name in ("nodes", "edges")))],
    }[suffix]


def is_known_limit(reader, path, answer):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if reader == "networkx" and path.endswith((".graphml", ".gexf")):
        marks = ['directed="true"', 'type="directed"', 'directed="false"', 'type="undirected"']
        return any(mark in text for mark in marks)
    first = text.split("\n", 1)[0].split()
    if reader == "networkx" and path.endswith(".net"):
        return len(first) == 3
    return reader == "igraph" and path.endswith(".dl") and "nr=" in text.split("\n", 1)[0]


def gephi_rules(folder):
    """What is wrong with the two spreadsheets, by the rules of Gephi's import."""
    def rows(name):
        with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    nodes, edges = rows("nodes.csv"), rows("edges.csv")
    ids = [row["Id"] for row in nodes]
    wrong = [] if len(set(ids)) == len(ids) else ["an Id stands twice"]
    for row in edges:
        if row["Source"] not in ids or row["Target"] not in ids:
            wrong.append("an edge has an end that is no node")
        if row["Type"] not in ("Directed", "Undirected"):
            wrong.append(f"the type {row['Type']}")
        if row["Weight"] and not float(row["Weight"]) > 0:
            wrong.append(f"the weight {row['Weight']}")
    return len(nodes), len(edges), wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--maillage", required=True)
    parser.add_argument("--graphs", default=os.path.join(os.path.dirname(__file__), "..", "..", "Graphs"))
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--schema", help="GEXF's gexf.rng, to validate against")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    schema = None
    if options.schema and os.path.exists(options.schema):
        from lxml import etree
        schema = etree.RelaxNG(etree.parse(options.schema))
    counts, failures = {}, []
    with tempfile.TemporaryDirectory() as folder:
        sources = [os.path.join(options.graphs, name) for name in sorted(os.listdir(options.graphs))
                   if os.path.isdir(os.path.join(options.graphs, name))]
        sources += [seeded(seed, folder) for seed in range(options.seeds)]
        for place, source in enumerate(sources):
            network = os.path.join(folder, f"{place}.maillage")
            run(options.maillage, "new", network)
            run(options.maillage, "import", source, "--network", network)
            for lens in [[], ["--weight", "count"], ["--weight", "newman", "--directed"]]:
                for suffix in ["graphml", "gexf", "gml", "net", "dl", "json", "cyjs", "jgf", "cx2"]:
                    path = os.path.join(folder, f"out.{suffix}")
                    answer = json.loads(run(options.maillage, "export", path, "--network", network,
                                            "--format", "json", *lens))
                    said = (answer["nodes"], answer["edges"])
                    for reader, read in readers(path):
                        key = (suffix, reader)
                        good, limited = counts.get(key, (0, 0))
                        try:
                            found = read()
                        except Exception as error:  # whatever a reader throws is what it found
                            found = f"{type(error).__name__}: {error}"
                        if found == said:
                            good += 1
                        elif is_known_limit(reader, path, answer):
                            limited += 1
                        else:
                            failures.append(f"{source} {lens} .{suffix}: {reader} finds {found}, said {said}")
                        counts[key] = (good, limited)
                    if suffix == "gexf" and schema is not None:
                        good, limited = counts.get(("gexf", "RELAX NG"), (0, 0))
                        if schema.validate(etree.parse(path)):
                            good += 1
                        else:
                            failures.append(f"{source} {lens}: {schema.error_log}")
                        counts[("gexf", "RELAX NG")] = (good, limited)
                sheets = os.path.join(folder, "sheets")
                answer = json.loads(run(options.maillage, "export", sheets, "--as", "gephi", "--replace",
                                        "--network", network, "--format", "json", *lens))
                nodes, edges, wrong = gephi_rules(sheets)
                if (nodes, edges) != (answer["nodes"], answer["edges"]) or wrong:
                    failures.append(f"{source} {lens} sheets: {nodes} {edges} {wrong[:3]}")
                good, limited = counts.get(("csv", "Gephi's rules"), (0, 0))
                counts[("csv", "Gephi's rules")] = (good + 1, limited)
    print(f"{'format':8} {'reader':14} {'same':>6} {'known limit':>12}")
    for (suffix, reader), (good, limited) in sorted(counts.items()):
        print(f"{suffix:8} {reader:14} {good:6} {limited:12}")
    print("\nKnown limits of the readers:")
    for limit in LIMITS:
        print(f"- {limit}")
    for failure in failures[:40]:
        print(failure)
    print(f"{len(failures)} differences")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
