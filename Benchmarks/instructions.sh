#!/bin/sh
# Counts the instructions of each operation on a small graph, and compares them with instructions.tsv.
#
#   sh Benchmarks/instructions.sh PROGRAM            fails if one takes more than it may
#   sh Benchmarks/instructions.sh PROGRAM --write    writes the file anew: a tenth more than was counted
#
# Instructions, unlike seconds, hardly depend on how busy the machine is, and hashing is the same for
# each run here: the margin is for other versions of the system's libraries. What the program does
# before and after an operation is counted on its own, and taken off.
set -eu
program=$1
limits=$(dirname "$0")/instructions.tsv
if ! command -v valgrind >/dev/null; then
  # It does not exist for every system, macOS on Apple processors among them.
  echo "Instructions are not counted: there is no valgrind here." >&2
  [ "$(uname)" = Darwin ]
  exit
fi

count() {
  SWIFT_DETERMINISTIC_HASHING=1 \
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" --only "$1" 2>&1 >/dev/null |
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

base=$(count nothing)
[ -n "$base" ] || { echo "valgrind did not count the instructions of $program" >&2; exit 1; }
operations="read_el read_csv bfs cc pagerank eigen bc harmonic closeness kcore tri lcc louvain leiden apsp small"
if [ "${2:-}" = --write ]; then
  for operation in $operations; do
    printf '%s\t%s\n' "$operation" $((($(count "$operation") - base) * 11 / 10))
  done >"$limits"
  exit
fi
failed=0
while read -r operation limit; do
  counted=$(($(count "$operation") - base))
  printf '%-10s %12d of %12d instructions\n' "$operation" "$counted" "$limit"
  if [ "$counted" -gt "$limit" ]; then
    echo "$operation takes more instructions than it may." >&2
    failed=1
  fi
done <"$limits"
exit $failed
