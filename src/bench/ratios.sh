#!/usr/bin/env bash
# Replications per second of processor time of this project, held against hand-written arrays (the floor) and, where python3 has
# it, against SimPy: one after the other, several rounds, medians. Prints a table of ratios.
#
# Usage: bash src/bench/ratios.sh [ROUNDS [N ...]]      3 rounds of networks of 60, 600 and 6000 activities unless told
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rounds=${1:-3}
shift || true
[ $# -gt 0 ] || set -- 60 600 6000
[ -f target/summit.jar ] || { echo 'Expected target/summit.jar; make it with: mvn -q package -DskipTests' >&2; exit 2; }

work=target/bench
mkdir -p $work/classes
javac -cp target/summit.jar -d $work/classes src/bench/Networks.java src/bench/Rates.java
java -cp $work/classes Networks $work "$@"
simpy=no
python3 -c 'import simpy' 2>/dev/null && simpy=python3
[ "$simpy" != no ] || { /usr/bin/python3 -c 'import simpy' 2>/dev/null && simpy=/usr/bin/python3; } || true
[ "$simpy" != no ] || echo 'SimPy is left out: python3 cannot import it (Debian: python3-simpy3).' >&2

rates() { java -XX:+UseSerialGC -Xms1g -Xmx1g -cp "$work/classes:target/summit.jar" Rates "$@"; }

: >$work/rates.txt
for round in $(seq "$rounds"); do
    for n in "$@"; do
        network=$work/network-$n
        {
            rates floor "$network.yaml"
            rates engine "$network.yaml"
            # As many replications as take some seconds; the start of a run is spread over them.
            rates run "$network.yaml" $((n <= 60 ? 100000 : n <= 600 ? 10000 : 1000))
            [ "$simpy" = no ] || "$simpy" src/bench/simpy_rate.py "$network.json"
        } | sed "s/^/$n /" >>$work/rates.txt
    done
done

awk '
function median(key,    count, i, j, swap, values) {
    count = split(all[key], values, " ")
    for (i = 1; i <= count; i++) for (j = i + 1; j <= count; j++) if (values[j] + 0 < values[i] + 0) { swap = values[i]; values[i] = values[j]; values[j] = swap }
    return values[int((count + 1) / 2)]
}
{ all[$1 " " $2] = all[$1 " " $2] " " $3; makespan[$1 " " $2] = $4; if (!($1 in seen)) { seen[$1]; sizes[++many] = $1 } }
END {
    print "| activities | program | replications a second | of the floor | times SimPy | mean makespan, hours |"
    print "|---|---|---|---|---|---|"
    programs = split("floor engine run simpy", name, " ")
    for (s = 1; s <= many; s++) for (p = 1; p <= programs; p++) {
        key = sizes[s] " " name[p]
        if (key in all) {
            simpy = (sizes[s] " simpy") in all ? sprintf("%.1f", median(key) / median(sizes[s] " simpy")) : "-"
            printf "| %d | %s | %.1f | %.3f | %s | %.2f |\n", sizes[s], name[p], median(key), median(key) / median(sizes[s] " floor"), simpy, makespan[key]
        }
    }
}' $work/rates.txt
