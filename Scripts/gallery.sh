#!/bin/sh
# Draws the gallery: what each kind of picture looks like, on the networks of Graphs and, where the
# folder of shared data is there, on real ones of up to 36,000 actors.
#
#   gallery.sh PROGRAM OUT        pictures as SVG, and as PNG to look at
#   THUMBNAILS=FOLDER gallery.sh  small PNG files for the README besides
set -eu
program=$1
out=$2
shared=${MAILLAGE_SHARED:-../shared}
data=$shared/data
mkdir -p "$out"
rm -f "$out"/*.maillage

network() { # network NAME FILE [IMPORT OPTION ...]
  name=$1
  shift
  "$program" new "$out/$name.maillage" >/dev/null
  "$program" import "$@" --network "$out/$name.maillage" --skip-bad-rows >/dev/null 2>&1
}

draw() { # draw PICTURE NETWORK [OPTION ...]
  picture=$1
  from=$2
  shift 2
  "$program" render -o "$out/$picture.svg" --network "$out/$from.maillage" "$@" 2>/dev/null
  "$program" render -o "$out/$picture.png" --network "$out/$from.maillage" --dpi 150 "$@" \
    >/dev/null 2>&1
  if [ -n "${THUMBNAILS:-}" ]; then
    mkdir -p "$THUMBNAILS"
    "$program" render -o "$THUMBNAILS/$picture.png" --network "$out/$from.maillage" --dpi 48 "$@" \
      >/dev/null 2>&1
  fi
}

network week Graphs/semaine-2009
network valleys Graphs/trois-vallees
draw week week
draw editions valleys --new-in "Rencontres des Trois Vallées 2024" --colour-by country
draw circle valleys --layout circle --group-by country --colour-by country
draw map valleys --layout map --colour-by country

if [ ! -d "$data" ]; then
  echo "The pictures of real data are left out: there is no $data."
  exit
fi
network interreg "$data/interreg-nwe/partners.csv" --column actor=id_partner --column name=partner \
  --column collaboration=acronym --column lead=lead --column place=town --column country=country \
  --column latitude=lat --column longitude=lon
draw interreg interreg --colour-by country
network karate "$data/classics/karate.gml"
draw karate karate --colour-by community --size-by betweenness
network miserables "$data/classics/les_miserables.gexf"
draw miserables miserables --colour-by community --weight count
network davis "$data/classics/davis.csv" --no-header --column actor=1 --column event=2
draw davis davis --two-mode --ties both
network hypertext "$data/sociopatterns/hypertext-2009.dat" --no-header --column time=1 \
  --column actor=2 --column other=3
draw hypertext hypertext --by-day --weight count
network horizon "$data/horizon2020/eunets_h2020.csv.gz" --column actor=pic --column collaboration=rcn \
  --column role=role --column actor-kind=type --column country=country --column date=start_date \
  --column until=end_date
"$program" import "$data/horizon2020/derived_odfest_org_names_2017.csv" --column actor=pic \
  --column name=name --network "$out/horizon.maillage" --skip-bad-rows >/dev/null 2>&1 || true
draw horizon-communities horizon --show communities --colour-by country
draw horizon-backbone horizon --show backbone --colour-by country
echo "The pictures are in $out"
