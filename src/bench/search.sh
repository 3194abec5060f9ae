#!/usr/bin/env bash
# search.sh [N...]: measures the search beside Pagefind's, at N stories each (1000 and 10000 unless told), and on the
# included site. Needs what run.sh needs, and node, Chromium and, once: npm install --prefix "$BENCH_DIR/npm" pagefind puppeteer-core
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

[ -d "$BENCH_DIR/npm/node_modules/pagefind" ] || fail "no pagefind: npm install --prefix $BENCH_DIR/npm pagefind puppeteer-core"

included=$BENCH_DIR/alongside-out/included
rm -rf "$included"
bake=(java -jar "$jar" bake --site "$root" --out "$included" --as-of 2027-01-01)
"${bake[@]}" >/dev/null || fail "the included site does not bake; to see why: ${bake[*]@Q}"
node "$here/search.mjs" "$included" "$BENCH_DIR/search-included.json"

[ $# -gt 0 ] || set -- 1000 10000
for n in "$@"; do
  "$here/run.sh" "$n" 1
  node "$here/search.mjs" "$BENCH_DIR/alongside-out/$n/site" "$BENCH_DIR/search-$n.json"
done
