#!/bin/sh
# Installs what the build needs and does not find: deps.sh; with the word "tests", what the tests
# need besides: a browser that opens pages without a window; with "valgrind", what counts instructions.
set -eu
for_tests=${1:-}

missing=""
need() { # need HEADER-TEST PACKAGE
  if ! eval "$1" >/dev/null 2>&1; then missing="$missing $2"; fi
}

if [ "$(uname)" = Darwin ]; then
  need 'pkg-config --exists libgvc' graphviz
  need 'pkg-config --exists libzip' libzip
  need 'pkg-config --exists xlsxwriter' libxlsxwriter
  need 'command -v pkg-config' pkg-config
  [ -z "$missing" ] && exit 0
  echo "Installing:$missing"
  # shellcheck disable=SC2086
  exec brew install $missing
fi

need 'command -v pkg-config' pkg-config
need 'pkg-config --exists libgvc' libgraphviz-dev
need 'pkg-config --exists sqlite3' libsqlite3-dev
need 'pkg-config --exists expat' libexpat1-dev
need 'pkg-config --exists zlib' zlib1g-dev
need 'pkg-config --exists libzip' libzip-dev
need 'pkg-config --exists xlsxwriter' libxlsxwriter-dev
need 'ls /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' fonts-dejavu-core
need 'ls /usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf' fonts-liberation
if [ "$for_tests" = tests ]; then
  need 'command -v chromium || command -v chromium-browser || command -v google-chrome' chromium
fi
[ "$for_tests" != valgrind ] || need 'command -v valgrind' valgrind
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing system packages:$missing. Install them with this system's package manager." >&2
  exit 1
fi
echo "Installing:$missing"
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
