#!/bin/sh
# Builds the documentation of every library room; a dead link in it is an error.
set -eu

swift=${SWIFT:-swift}
out=${DOCS:-.build/documentation}
graphs=.build/symbol-graphs
rooms="Collaborations GraphCore GraphAlgorithms NetworkAnalysis NetworkFormats NetworkStore NetworkDrawing DOT Graphviz Wording Answers NetworkReport"

rm -rf "$graphs" "$out"
mkdir -p "$graphs" "$out"
# A build folder of its own: the compiler writes symbol graphs only for what it compiles anew.
$swift build --scratch-path .build/docs-build -Xswiftc -emit-symbol-graph \
  -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs" --product maillage
for room in $rooms; do
  mkdir -p "$graphs/$room"
  cp "$graphs/$room.symbols.json" "$graphs/$room/"
  catalog="Sources/$room/$room.docc"
  [ -d "$catalog" ] || catalog=""
  # shellcheck disable=SC2086
  docc convert $catalog --warnings-as-errors \
    --fallback-display-name "$room" --fallback-bundle-identifier "maillage.$room" \
    --additional-symbol-graph-dir "$graphs/$room" --output-path "$out/$room.doccarchive"
done
echo "The documentation is in $out"
