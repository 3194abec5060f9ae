#!/usr/bin/env bash
# peers.sh: the peers and what to call them, in the order of the table, a line each: PEER, a tab, and a name with the
# version, or the bare name in brackets if it is not installed here.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/../settings.sh"

modules=$BENCH_DIR/npm/node_modules

# version_of COMMAND...: the first thing that looks like a version in what it prints, nothing if it cannot be run
version_of() { { "$@" 2>/dev/null || true; } | grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1 || true; }
# version_in MODULE: of an npm module
version_in() { version_of grep '"version"' "$modules/$1/package.json"; }

# The site that Jekyll is given has its plugin for sitemaps, which is a package of its own (ruby-jekyll-sitemap).
has_sitemap() { ruby -e 'Gem::Specification.find_by_name("jekyll-sitemap")' 2>/dev/null; }

peer() {
  local id=$1 name=$2 version=$3 more=${4:-}
  if [ -n "$version" ]; then printf '%s\t%s %s%s\n' "$id" "$name" "$version" "$more"
  else printf '%s\t[%s]\n' "$id" "$name"; fi
}

hugo=$(version_of hugo version)
jbake=("$BENCH_DIR"/jbake/lib/jbake-core-*.jar)
peer hugo-norelated Hugo "$hugo" ", without related stories"
peer hugo Hugo "$hugo" ", with related stories"
peer pagefind Pagefind "$([ -n "$hugo" ] && version_in pagefind)" ", after Hugo"
peer eleventy Eleventy "$(version_in @11ty/eleventy)"
peer jekyll Jekyll "$(has_sitemap && version_of jekyll --version)"
peer jbake "stock JBake" "$([ -f "${jbake[0]}" ] && basename "${jbake[0]}" | version_of cat)"
