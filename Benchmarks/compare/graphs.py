"""The graphs of the cross-check: seeded ones of twelve families, those of the literature that come
with networkx, and, where it is there, real data from a folder beside the repository."""
import csv
import gzip
import math
import os
import random
from collections import Counter, defaultdict
from itertools import combinations

import networkx as nx


class Case:
    """A graph, and what is known about it beforehand."""

    def __init__(self, name, n, links, weights=None, directed=False, only=None, peers=None,
                 exact_lengths=False):
        self.name, self.n, self.links, self.weights = name, n, links, weights
        self.directed, self.only, self.peers = directed, only, peers
        # Whether sums of 1/weight are exact, so that equally long paths are equal to the bit.
        self.exact_lengths = exact_lengths

    def request(self):
        return {"nodes": self.n, "links": self.links, "weights": self.weights,
                "directed": self.directed, "only": self.only}

    def __str__(self):
        return f"{self.name}, {self.n} nodes, {len(self.links)} links"


# ------------------------------------------------------------------ seeded

FAMILIES = ["gnp", "sparse", "tree", "cliques", "preferential", "ring", "grid", "star", "two parts",
            "directed", "weighted", "directed weighted"]


def seeded(seed):
    r = random.Random(seed)
    kind = seed % 12
    n = r.randrange(2, 60)
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
            links |= set(combinations(members, 2))
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
    return Case(f"seed {seed}, {FAMILIES[kind]}", n, links, weights, kind in (9, 11),
                exact_lengths=True)


def seeded_groups(seed):
    """A seeded graph of two modes: the size of the first, and the members of each of the second."""
    r = random.Random(seed)
    n = r.randrange(2, 30)
    groups = [sorted(r.sample(range(n), r.randrange(1, min(n, 8) + 1)))
              for _ in range(r.randrange(1, 20))]
    return f"seed {seed}, two modes, {n} by {len(groups)}", n, groups


# ------------------------------------------------------------------ literature

def of_networkx(name, g):
    names = {v: i for i, v in enumerate(g)}
    links = [(names[a], names[b]) for a, b in g.edges]
    weights = [d.get("weight", 1) for _, _, d in g.edges(data=True)]
    return Case(name, len(g), links, weights if len(set(weights)) > 1 else None)


def literature():
    yield of_networkx("Florentine families", nx.florentine_families_graph())
    yield of_networkx("karate club", nx.Graph(nx.karate_club_graph().edges))
    yield of_networkx("Krackhardt's kite", nx.krackhardt_kite_graph())
    # Weighted, by igraph alone where paths are concerned: see DEFINITIONS.
    for name, g in [("karate club, weighted", nx.karate_club_graph()),
                    ("Les Misérables", nx.les_miserables_graph())]:
        yield of_networkx(name, g)


def southern_women():
    g = nx.davis_southern_women_graph()
    women, events = g.graph["top"], g.graph["bottom"]
    places = {v: i for i, v in enumerate(women)}
    return "Southern Women", len(women), [sorted(places[w] for w in g[e]) for e in events]


# ------------------------------------------------------------------ real data

def shared_folder():
    here = os.path.dirname(os.path.abspath(__file__))
    folder = os.environ.get("MAILLAGE_SHARED") or os.path.join(here, "../../../shared")
    return folder if os.path.isdir(os.path.join(folder, "data")) else None


def projection(name, members, **options):
    """The pairs that share a group, weighted by how many they share."""
    actors = sorted({a for group in members.values() for a in group})
    places = {a: i for i, a in enumerate(actors)}
    pairs = Counter()
    for group in members.values():
        pairs.update(combinations(sorted(places[a] for a in group), 2))
    links = sorted(pairs)
    return Case(name, len(actors), links, [pairs[p] for p in links], **options)


def real(folder):
    """Interreg North-West Europe whole; Horizon 2020's projects of one year, with igraph alone and
    without what takes it minutes."""
    members = defaultdict(set)
    with open(os.path.join(folder, "data/interreg-nwe/partners.csv"), newline="") as file:
        for row in csv.DictReader(file):
            if row["id_partner"]:
                members[row["acronym"]].add(row["id_partner"])
    yield projection("Interreg NWE", members)

    net = os.path.join(folder, "data/classics/dolphins.net")
    if os.path.exists(net):
        yield of_networkx("dolphins", nx.Graph(nx.read_pajek(net)))

    members = defaultdict(set)
    path = os.path.join(folder, "data/horizon2020/eunets_h2020.csv.gz")
    with gzip.open(path, "rt", newline="") as file:
        for row in csv.DictReader(file):
            if row["start_date"].startswith("2016"):
                members[row["rcn"]].add(row["pic"])
    yield projection(
        "Horizon 2020, start in 2016", members, peers=["igraph"],
        only=["degree", "strength", "betweenness", "pagerank", "core", "components", "harmonic",
              "transitivity", "clustering", "assortativity", "articulation-nodes"])
