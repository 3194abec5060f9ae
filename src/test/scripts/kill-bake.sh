#!/bin/sh
# Kills bakes at random moments and looks at what is left: always the old site or the new one, whole, and the next bake
# works. Usage: src/test/scripts/kill-bake.sh [JAR [TIMES]]
set -eu

jar=$(realpath "${1:-target/alongside.jar}")
times=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/site"
cp -R content assets templates jbake.properties "$work/site/"

sum() {
    (cd "$1" && find . -type f -exec sha256sum {} + | sort -k 2 | sha256sum)
}

bake() {
    java -jar "$jar" bake --site "$work/site" --out "$work/out" --as-of "$1" >"$work/log" 2>&1
}

now() {
    date +%s%N | cut -c 1-13
}

# Two days on which different pieces are due: two different sites from the same sources.
cat >"$work/site/content/due.md" <<'END'
---
type: article
title: Due
summary: It is due on the second day.
date: 2026-01-02
status: published
---
Due.
END
bake 2026-01-02
second=$(sum "$work/out")
start=$(now)
bake 2026-01-01
took=$(($(now) - start))
first=$(sum "$work/out")
[ "$first" != "$second" ] || { echo "the two sites should differ" >&2; exit 1; }
echo "a bake takes $took ms"

day=2026-01-02
interrupted=0
i=0
while [ "$i" -lt "$times" ]; do
    i=$((i + 1))
    java -jar "$jar" bake --site "$work/site" --out "$work/out" --as-of "$day" >"$work/log" 2>&1 &
    pid=$!
    # From the very start to a little after the end; the last fifth, where the sites change places, more often.
    random=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
    if [ $((i % 2)) -eq 0 ]; then
        pause=$((took * 8 / 10 + took * 3 * random / 655350))
    else
        pause=$((took * random / 65535))
    fi
    sleep "$(awk "BEGIN { print $pause / 1000 }")"
    if kill -9 "$pid" 2>/dev/null; then
        interrupted=$((interrupted + 1))
    fi
    wait "$pid" 2>/dev/null || true
    found=$(sum "$work/out")
    case $found in
        "$first") echo "$i: killed after $pause ms: the first site" ;;
        "$second") echo "$i: killed after $pause ms: the second site" ;;
        *) echo "$i: killed after $pause ms: NEITHER SITE" >&2; exit 1 ;;
    esac
    if [ "$found" = "$second" ]; then day=2026-01-01; else day=2026-01-02; fi
    bake "$day" || { cat "$work/log" >&2; exit 1; }
    case $day in 2026-01-01) want=$first ;; *) want=$second ;; esac
    [ "$(sum "$work/out")" = "$want" ] || { echo "$i: the next bake is not right" >&2; exit 1; }
    left=$(find "$work" -maxdepth 1 -name '.out.*')
    [ -z "$left" ] || { echo "$i: left behind: $left" >&2; exit 1; }
    if [ "$day" = 2026-01-02 ]; then day=2026-01-01; else day=2026-01-02; fi
done
echo "$interrupted of $times bakes were killed; there was always a whole site"
