#!/bin/sh
# Fuzzes each reader for so many seconds (default 60): sh Fuzz/run.sh [SECONDS [FORMAT…]]
# A find is left in Fuzz/finds and ends the run; once mended it becomes a fixture of the tests.
set -eu
cd "$(dirname "$0")"
seconds=${1:-60}
[ $# -gt 0 ] && shift
formats=${*:-csv xlsx graphml gexf gml net tim dl json cx gz dot}

library=$(dirname "$(dirname "$(command -v swift)")")/lib/clang
if ! find -L "$library" -name 'libclang_rt.fuzzer*' 2>/dev/null | grep -q .; then
  echo "This toolchain has no libFuzzer; nothing is fuzzed."
  exit 0
fi
# libFuzzer has a `main` too; gold, the default on Linux, fails on that, and the lld of the
# toolchain takes ours.
set -- -Xswiftc -sanitize=fuzzer
if [ "$(uname)" = Linux ]; then set -- "$@" -Xswiftc -use-ld=lld; fi
swift build -c release --product fuzz-readers "$@"
mkdir -p finds
for format in $formats; do
  mkdir -p ".build/corpus/$format"
  echo "== $format for $seconds s"
  # Swift would otherwise spend minutes on a backtrace of a crash.
  MAILLAGE_FUZZ=$format SWIFT_BACKTRACE=enable=no nice .build/release/fuzz-readers \
    -max_total_time="$seconds" -timeout="${TIMEOUT:-5}" -rss_limit_mb=512 -max_len=65536 \
    -artifact_prefix="finds/$format-" -report_slow_units=1 \
    -print_final_stats=1 -verbosity=0 \
    ".build/corpus/$format" "Seeds/$format" 2>".build/$format.log" || {
    tail -40 ".build/$format.log"
    echo "A find in Fuzz/finds; run it again with MAILLAGE_FUZZ=$format .build/release/fuzz-readers FILE"
    exit 1
  }
  grep -E 'number_of_executed_units|peak_rss_mb' ".build/$format.log" || true
done
