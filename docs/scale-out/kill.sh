#!/usr/bin/env bash
# Renders a small batch by claiming, again and again, with one to three workers that are killed at random moments; then one worker ends
# the work. The files must be those of one run, and no lease may be left.
#   docs/scale-out/kill.sh EDITIONS RUNS [PRINTLAYOUT]
set -euo pipefail
editions=$1 runs=$2 printlayout=${3:-printlayout}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
files() { (cd "$1" && find . -name '*.pdf' -print0 | sort -z | xargs -0 sha256sum); }
"$printlayout" render "$editions" -o "$folder/whole" -f pdf --no-preflight -q
files "$folder/whole" > "$folder/expected"
for ((run = 1; run <= runs; run++)); do
    out=$folder/run
    rm -rf "$out"
    kills=$((RANDOM % 3 + 1))
    for ((kill = 0; kill < kills; kill++)); do
        "$printlayout" render "$editions" -o "$out" -f pdf --no-preflight -q --claim --lease 1 > /dev/null &
        sleep "0.$((RANDOM % 900 + 100))"
        kill -9 $! 2> /dev/null || true
        wait $! 2> /dev/null || true
    done
    "$printlayout" render "$editions" -o "$out" -f pdf --no-preflight -q --claim --lease 1
    files "$out" > "$folder/found"
    cmp "$folder/expected" "$folder/found" || { echo "run $run: other files"; exit 1; }
    left=$(find "$out" \( -name '*.lease*' -o -name '*.tmp' \) | wc -l)
    ((left == 0)) || { echo "run $run: $left files left"; find "$out" -name '*.lease*'; exit 1; }
done
echo "$runs runs: the files of one run, nothing left"
