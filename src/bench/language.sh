#!/usr/bin/env bash
# What each part of the language costs: microseconds of processor time a replication, of the engine alone and of a whole run, for
# language.yaml as it is and for each of its variants, which have one part more. Prints a table.
#
# Usage: bash src/bench/language.sh [REPLICATIONS [VARIANT ...]]      runs of 20000 replications, all variants unless told
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

replications=${1:-20000}
shift || true
file=src/bench/language.yaml
[ $# -gt 0 ] || set -- $(sed -n '/^variants:/,$s/^  \([a-z]*\):.*/\1/p' $file)
[ -f target/summit.jar ] || { echo 'Expected target/summit.jar; make it with: mvn -q package -DskipTests' >&2; exit 2; }

work=target/bench
mkdir -p $work/classes
javac -cp target/summit.jar -d $work/classes src/bench/Rates.java
micros() { java -XX:+UseSerialGC -Xms1g -Xmx1g -cp "$work/classes:target/summit.jar" Rates "$@" | awk '{printf "%.2f", 1e6 / $2}'; }

echo '| with | engine, µs | times without | whole run, µs | times without |'
echo '|---|---|---|---|---|'
for variant in base "$@"; do
    title=$(sed -n "s/^  $variant: {title: \"\([^\"]*\)\".*/\1/p" $file)
    engine=$(micros engine $file "$replications" "$variant")
    run=$(micros run $file "$replications" "$variant")
    [ "$variant" != base ] || { engine_base=$engine; run_base=$run; title='nothing more'; }
    awk -v t="$title" -v e="$engine" -v eb="$engine_base" -v r="$run" -v rb="$run_base" \
        'BEGIN { printf "| %s | %.1f | %.2f | %.1f | %.2f |\n", t, e, e / eb, r, r / rb }'
done
