#!/usr/bin/env bash
# ours.sh N ROUND: our bakes of one round, each a process of its own: cold, with nothing changed, with one story edited
# (EDITS times, 3 unless told, another story each time), and cold on JDK 25 if that is here.
#   JDK25_HOME   where it is (the first of /usr/lib/jvm/*25* otherwise)
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../settings.sh
. "$(dirname "${BASH_SOURCE[0]}")/../settings.sh"

n=$1 round=$2 edits=${EDITS:-3}
site=$BENCH_DIR/alongside/$n
export OUT=$BENCH_DIR/alongside-out/$n

# bake LABEL PREPARATION [JAVA]
bake() {
  measured "$1" "$n" "$OUT/site" 1 "$2" "${3:-java}" -jar "$jar" bake --site "$site" --out "$OUT/site" --as-of 2026-01-01
}

bake alongside "$cold"
bake alongside-unchanged true
for ((edit = round * edits; edit < (round + 1) * edits; edit++)); do
  bake alongside-edited "python3 ${here@Q}/bakes/edit.py ${site@Q} $edit"
  python3 "$here/bakes/edit.py" "$site" "$edit" "$OUT/site" || fail "an edit was not published, so its time means nothing"
done

jdk25=("${JDK25_HOME:-}"/bin/java /usr/lib/jvm/*25*/bin/java)
for java in "${jdk25[@]}"; do
  if [ -x "$java" ]; then
    if [ "$jar" -nt "${jar%.jar}.aot" ]; then
      JAVA_HOME=${java%/bin/java} mvn -q -f "$root/pom.xml" exec:exec@class-archive >/dev/null || fail "no class archive on JDK 25"
    fi
    bake alongside-jdk25 "$cold" "$java"
    break
  fi
done
