#!/usr/bin/env python3
"""Times a picture of fifty actors, from the network file to the SVG, beside `dot` on its DOT alone.

    python pictures.py PROGRAM [--repeats 20]

PROGRAM is the command maillage. The two are run in turn, and their medians and quickest runs printed.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time


def run(*command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--repeats", type=int, default=20)
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        chance = random.Random(3)
        with open("partners.csv", "w") as file:
            file.write("Partner,Project\n")
            for project in range(30):
                for actor in chance.sample(range(50), 3):
                    file.write(f"Organisme régional {actor},P{project}\n")
        run(program, "new", "fifty.maillage")
        run(program, "import", "partners.csv")
        run(program, "render", "-o", "fifty.dot")
        commands = {
            "maillage render": (program, "render", "-o", "fifty.svg"),
            "dot -Tsvg": ("dot", "-Tsvg", "-o", "dot.svg", "fifty.dot"),
        }
        times = {name: [] for name in commands}
        for _ in range(arguments.repeats):
            for name, command in commands.items():
                times[name].append(1000 * run(*command))
        os.chdir("/")
    for name, values in times.items():
        print(f"{name}: {statistics.median(values):.1f} ms, at best {min(values):.1f} ms")


if __name__ == "__main__":
    try:
        main()
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or b""
        sys.exit(f"pictures.py: {error}\n{said.decode(errors='replace')}".rstrip())
