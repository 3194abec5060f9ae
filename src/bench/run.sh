#!/usr/bin/env bash
# run.sh N [REPS]: bakes a site of N stories REPS times (3 unless told) from nothing, and prints time and memory.
# Needs python3, java and target/alongside.jar; the first run for an N also needs the word list of Debian's wamerican.
#   BENCH      folder of gen_corpus.py and measure.py   (../shared/bench beside this repository)
#   BENCH_DIR  where corpus, site and results are kept  (alongside-bench in the system's temporary folder)
set -euo pipefail

fail() { echo "run.sh: $*" >&2; exit 1; }

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
n=${1:-} reps=${2:-3}
[[ $n =~ ^[1-9][0-9]*$ && $reps =~ ^[1-9][0-9]*$ ]] || fail "usage: run.sh N [REPS], for example run.sh 1000"
export BENCH=${BENCH:-$root/../shared/bench}
export BENCH_DIR=${BENCH_DIR:-$(dirname "$(mktemp -u)")/alongside-bench}
jar=$root/target/alongside.jar
[ -f "$BENCH/gen_corpus.py" ] || fail "no gen_corpus.py in $BENCH: name its folder in BENCH"
[ -f "$jar" ] || fail "no target/alongside.jar: mvn package makes it"

corpus=$BENCH_DIR/corpus/$n
if [ ! -d "$corpus" ]; then
  rm -rf "$corpus.part"
  python3 "$BENCH/gen_corpus.py" gen "$n" "$corpus.part" ||
    fail "no corpus; if it is the word list that is missing (american-english): apt-get install wamerican"
  mv "$corpus.part" "$corpus" # a corpus is there whole or not at all
fi

site=$BENCH_DIR/alongside/$n
rm -rf "$site"
python3 "$here/corpus.py" "$corpus" "$site"

# A folder of its own, so that whatever a bake leaves beside its output is removed with it.
export OUT=$BENCH_DIR/alongside-out/$n
bake=(java -jar "$jar" bake --site "$site" --out "$OUT/site" --as-of 2026-01-01)
# shellcheck disable=SC2016 # measure.py gives the preparation to a shell of its own
python3 "$BENCH/measure.py" alongside "$n" "$OUT/site" "$reps" 'rm -rf "$OUT" && mkdir -p "$OUT"' -- "${bake[@]}" ||
  fail "a bake failed; to see why: ${bake[*]@Q}"
