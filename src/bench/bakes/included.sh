#!/usr/bin/env bash
# included.sh: one cold bake of the site that comes with the program.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/../settings.sh"

export OUT=$BENCH_DIR/alongside-out/included-cold
pieces=$(find "$root/content" -name '*.md' | wc -l)
measured alongside-included "$pieces" "$OUT/site" 1 "$cold" \
  java -jar "$jar" bake --site "$root" --out "$OUT/site" --as-of 2027-01-01
