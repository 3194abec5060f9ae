#!/usr/bin/env bash
# peer.sh PEER N: one cold bake of N stories by a peer of peers.sh. Pagefind indexes what Hugo has baked just before.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/../settings.sh"

peer=$1 n=$2
if [ "$peer" = jbake ]; then
  export OUT=$BENCH_DIR/jbake/$n
  if [ ! -f "$OUT/.ready" ]; then
    python3 "$here/jbake/site.py" "$BENCH_DIR/corpus/$n" "$OUT"
    touch "$OUT/.ready"
  fi
  # shellcheck disable=SC2016 # measure.py gives the preparation to a shell of its own
  measured jbake "$n" "$OUT/output" 1 'rm -rf "$OUT/output" "$OUT/cache"' \
    java -cp "$BENCH_DIR/jbake/lib/*" org.jbake.launcher.Main -b "$OUT" "$OUT/output"
else
  "$BENCH/run_peer.sh" "$peer" "$n" 1 ||
    fail "$peer failed at $n stories; try it by hand in $BENCH_DIR/${peer%%-*}/$n, or remove that folder and run again"
fi
