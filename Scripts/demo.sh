#!/bin/sh
# The main job on the week of 2009: import, record, rank, render.
# usage: demo.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
network="$folder/semaine-2009.maillage"

rm -rf "$folder"
mkdir -p "$folder"
say() { printf '\n\033[1m$ maillage %s\033[0m\n' "$*"; }
run() {
  say "$@"
  "$program" "$@" --network "$network"
}

say new "$network"
"$program" new "$network"
run import Graphs/semaine-2009
run record "Délégation flamande" "CREST Lens" --kind visit --stage met --on 2009-11-25 \
  --note "An example of recording; not a fact of the press release." --create --create-as crest
run rank --top 5
run render -o "$folder/semaine-2009.svg"
run render -o "$folder/semaine-2009.png"
printf '\nThe pictures are %s/semaine-2009.svg and %s/semaine-2009.png\n' "$folder" "$folder"
