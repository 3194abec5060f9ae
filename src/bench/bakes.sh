#!/usr/bin/env bash
# bakes.sh [N...]: bakes the same N stories (1000 and 10000 unless told) with this program and with those peers that are
# installed, taking turns, and prints tables for docs/benchmarks.md. Needs what site.sh needs.
#   REPS        rounds (3), of which the medians are printed
#   JEKYLL_TO   the most stories that Jekyll is given (1000): it needs minutes for 10,000
#   JBAKE_TO    the same for stock JBake (1000): a quarter of an hour
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

reps=${REPS:-3}
is_count "$reps" || fail "REPS is a number of rounds, not $reps"
[ $# -gt 0 ] || set -- 1000 10000
for n in "$@"; do
  is_count "$n" || fail "usage: bakes.sh [N...], for example bakes.sh 1000 10000"
done

most() {
  case $1 in
    jekyll) echo "${JEKYLL_TO:-1000}" ;;
    jbake) echo "${JBAKE_TO:-1000}" ;;
    *) echo 1000000 ;;
  esac
}

results=$BENCH_DIR/results.jsonl
touch "$results"
before=$(wc -l <"$results")
"$here/bakes/peers.sh" >"$BENCH_DIR/peers.tsv"
mapfile -t peers < <(grep -v '\[' "$BENCH_DIR/peers.tsv" | cut -f 1)

for n in "$@"; do
  "$here/site.sh" "$n"
done
for ((round = 1; round <= reps; round++)); do
  "$here/bakes/included.sh"
  for n in "$@"; do
    "$here/bakes/ours.sh" "$n" "$round"
    for peer in "${peers[@]}"; do
      if [ "$n" -le "$(most "$peer")" ]; then "$here/bakes/peer.sh" "$peer" "$n"; fi
    done
  done
done
for n in "$@"; do
  out=$BENCH_DIR/alongside-out/$n-served
  rm -rf "$out"
  mkdir -p "$out"
  python3 "$here/bakes/serve.py" "$jar" "$n" "$BENCH_DIR/alongside/$n" "$out/site"
done

tail -n +$((before + 1)) "$results" >"$BENCH_DIR/bakes.jsonl"
echo
java -version 2>&1 | python3 "$here/bakes/report.py" "$BENCH_DIR/bakes.jsonl" "$BENCH_DIR/peers.tsv"
