#!/usr/bin/env bash
# run.sh N [REPS]: bakes a site of N stories REPS times (3 unless told) from nothing, and prints time and memory.
# Needs what site.sh needs; settings.sh says what BENCH and BENCH_DIR are.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

n=${1:-} reps=${2:-3}
if ! { is_count "$n" && is_count "$reps"; }; then fail "usage: run.sh N [REPS], for example run.sh 1000"; fi
"$here/site.sh" "$n"
export OUT=$BENCH_DIR/alongside-out/$n
measured alongside "$n" "$OUT/site" "$reps" "$cold" \
  java -jar "$jar" bake --site "$BENCH_DIR/alongside/$n" --out "$OUT/site" --as-of 2026-01-01
