# shellcheck shell=bash disable=SC2034 # whoever sources it uses what it sets
# Sourced by the scripts beside it: where everything is, and what to do about what is missing.
#   BENCH      folder of gen_corpus.py and measure.py   (../shared/bench beside this repository)
#   BENCH_DIR  where corpus, site and results are kept  (alongside-bench in the system's temporary folder)

fail() { echo "${0##*/}: $*" >&2; exit 1; }
is_count() { [[ $1 =~ ^[1-9][0-9]*$ ]]; }

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export BENCH=${BENCH:-$root/../shared/bench}
export BENCH_DIR=${BENCH_DIR:-$(dirname "$(mktemp -u)")/alongside-bench}
export PYTHONDONTWRITEBYTECODE=1 # so that nothing is written into the sources
jar=$root/target/alongside.jar
[ -f "$BENCH/gen_corpus.py" ] || fail "no gen_corpus.py in $BENCH: name its folder in BENCH"
[ -f "$jar" ] || fail "no target/alongside.jar: mvn package makes it"
mkdir -p "$BENCH_DIR"

# Gives measure.py a preparation for a cold bake into $OUT, a folder of its own, so that whatever a bake leaves beside
# its output is removed with it.
# shellcheck disable=SC2016 # measure.py gives the preparation to a shell of its own
cold='rm -rf "$OUT" && mkdir -p "$OUT"'

# measured LABEL N OUTPUT REPS PREPARATION COMMAND...
measured() {
  local label=$1 n=$2 output=$3 reps=$4 preparation=$5
  shift 5
  python3 "$BENCH/measure.py" "$label" "$n" "$output" "$reps" "$preparation" -- "$@" ||
    fail "a bake failed ($label, $n stories); to see why: ${*@Q}"
}
