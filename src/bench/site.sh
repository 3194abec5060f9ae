#!/usr/bin/env bash
# site.sh N: makes a site of N stories anew, in alongside/N of BENCH_DIR, and its corpus if that is missing.
# Needs python3, java and target/alongside.jar; the first run for an N also needs the word list of Debian's wamerican.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

n=${1:-}
is_count "$n" || fail "usage: site.sh N, for example site.sh 1000"
corpus=$BENCH_DIR/corpus/$n
if [ ! -d "$corpus" ]; then
  rm -rf "$corpus.part"
  python3 "$BENCH/gen_corpus.py" gen "$n" "$corpus.part" ||
    fail "no corpus; if it is the word list that is missing (american-english): apt-get install wamerican"
  mv "$corpus.part" "$corpus" # a corpus is there whole or not at all
fi
rm -rf "$BENCH_DIR/alongside/$n"
python3 "$here/corpus.py" "$corpus" "$BENCH_DIR/alongside/$n" || fail "no site of $n stories; what is said above has to be mended"
