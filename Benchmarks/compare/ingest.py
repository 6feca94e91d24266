"""How fast spreadsheets are taken in, beside pandas.read_csv.

    python Benchmarks/compare/ingest.py .build/release/maillage Benchmarks/.build/release/maillage-bench

A million pairs of its own making are read, to a graph by the library (names numbered, weights as
numbers) and to records by a dry run of import, which writes nothing; then imported, and ranked
without a network file. So is Horizon 2020, where the shared data is beside the repository, but for
the first. pandas only makes columns of the cells; it is left out where it is not installed. Each
figure is the best of three; seconds of the clock, megabytes at most.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROWS = 1_000_000
SHARED = os.environ.get("MAILLAGE_SHARED", os.path.join(os.path.dirname(__file__), "../../../shared"))
HORIZON = os.path.join(SHARED, "data/horizon2020/eunets_h2020.csv.gz")
COLUMNS = ["--column", "actor=pic", "--column", "collaboration=rcn"]


def run(command):
    """Seconds and the most megabytes of a command, which must succeed."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit("failed: " + " ".join(command))
    scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return time.perf_counter() - start, usage.ru_maxrss / scale


def best(make):
    return min(run(make()) for _ in range(3))


def write_pairs(path):
    chance = random.Random(7)
    with open(path, "w", encoding="utf-8") as file:
        file.write("Source,Target,Weight\n")
        for _ in range(ROWS):
            a, b = chance.randrange(200_000), chance.randrange(200_000)
            file.write(f"Actor {a:06d} Ltd,Actor {b:06d} Ltd,{chance.randrange(1, 100) / 4}\n")


def read_to_graph(bench, path):
    """Seconds and the most megabytes of the library's reader of named links."""
    answer = json.loads(subprocess.run([bench, "--csv", path], check=True, capture_output=True).stdout)
    return answer["seconds"], answer["peak_rss_kb"] / 1024


def read_with_pandas(path):
    """Seconds of pandas.read_csv alone, and the most megabytes of its process."""
    code = (
        "import json, resource, time, pandas\n"
        "def once():\n"
        "    start = time.perf_counter()\n"
        f"    pandas.read_csv({path!r})\n"
        "    return time.perf_counter() - start\n"
        "seconds = min(once() for _ in range(3))\n"
        "print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))\n"
    )
    answer = json.loads(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)
    return answer[0], answer[1] / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def measure(program, bench, folder, path, options, rows):
    network = os.path.join(folder, "n.maillage")

    def fresh(*more):
        if os.path.exists(network):
            os.remove(network)
        subprocess.run([program, "new", network], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return [program, "import", path, "--network", network, *options, *more]

    figures = {} if bench is None else {"read to a graph (library)": read_to_graph(bench, path)}
    figures |= {
        "read (import --dry-run)": best(lambda: fresh("--dry-run")),
        "import": best(fresh),
        "rank the network file": best(lambda: [program, "rank", "--network", network]),
        "rank the spreadsheet": best(lambda: [program, "rank", path, *options]),
    }
    if subprocess.run([sys.executable, "-c", "import pandas"], stderr=subprocess.DEVNULL).returncode == 0:
        figures["pandas.read_csv alone"] = read_with_pandas(path)
    size = os.path.getsize(path) / 1e6
    print(f"{os.path.basename(path)}: {rows:,} rows, {size:.1f} MB")
    for name, (seconds, megabytes) in figures.items():
        print(
            f"  {name:26} {seconds:7.3f} s {rows / seconds:12,.0f} rows/s {size / seconds:6.0f} MB/s"
            f" {megabytes:7.0f} MB of memory"
        )


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, bench = (os.path.abspath(path) for path in sys.argv[1:])
    folder = tempfile.mkdtemp()
    try:
        pairs = os.path.join(folder, "pairs.csv")
        write_pairs(pairs)
        measure(program, bench, folder, pairs, [], ROWS)
        if os.path.exists(HORIZON):
            measure(program, None, folder, HORIZON, COLUMNS, 144_726)
        else:
            print("Horizon 2020 is left out: there is no " + HORIZON)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
