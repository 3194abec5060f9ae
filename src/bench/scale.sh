#!/usr/bin/env bash
# scale.sh [N...]: how time and memory grow with the number of stories (1000, 10000 and 100000 unless told), cold and with
# a heap of 3 GB, and prints a table for docs/benchmarks.md. Needs what site.sh needs, and for 100,000 stories 7 GB of room.
#   REPS   bakes of each size (1), of which the medians are printed
#   HEAP   of the virtual machine (3g)
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

reps=${REPS:-1}
is_count "$reps" || fail "REPS is a number of bakes, not $reps"
[ $# -gt 0 ] || set -- 1000 10000 100000
for n in "$@"; do
  is_count "$n" || fail "usage: scale.sh [N...], for example scale.sh 1000 10000"
done

results=$BENCH_DIR/results.jsonl
touch "$results"
before=$(wc -l <"$results")
for n in "$@"; do
  "$here/site.sh" "$n"
  export OUT=$BENCH_DIR/alongside-out/$n-scale
  measured alongside-scale "$n" "$OUT/site" "$reps" "$cold" \
    java -Xmx"${HEAP:-3g}" -jar "$jar" bake --site "$BENCH_DIR/alongside/$n" --out "$OUT/site" --as-of 2026-01-01
  rm -rf "$OUT" # the next has ten times as many files
done
echo
tail -n +$((before + 1)) "$results" | python3 "$here/bakes/scale.py"
