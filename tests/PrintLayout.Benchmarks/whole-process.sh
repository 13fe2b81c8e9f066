#!/usr/bin/env bash
# Times the command as a whole process: cold and unchanged runs of the sample page, CPU a page and peak memory over editions made from its
# stories. Prints a table; the figures of docs/performance.md are its output.
#   tests/PrintLayout.Benchmarks/whole-process.sh [COMMAND]      (COMMAND: artifacts/native/printlayout unless given)
# Needs GNU time (Debian: time). Medians of five; a busy machine shows in wall times, so look at the CPU and at ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
command=("${@:-artifacts/native/printlayout}")
[[ -x /usr/bin/time ]] || { echo "GNU time is missing: apt-get install time" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bench=tests/PrintLayout.Benchmarks/bin/Release/net10.0/PrintLayout.Benchmarks.dll
[[ -f $bench ]] || dotnet build -c Release -v q --nologo tests/PrintLayout.Benchmarks
dotnet "$bench" editions "$work/fifty" 1 50
dotnet "$bench" editions "$work/words" 1 50 other-words
dotnet "$bench" editions "$work/200" 200 1
dotnet "$bench" editions "$work/100" 100 1
dotnet "$bench" editions "$work/500" 500 1

# run NAME PAGES RUNS ARGUMENTS…: wall, CPU, CPU a page, peak memory; the medians of the runs.
run() {
    local name=$1 pages=$2 runs=$3; shift 3
    for ((i = 0; i < runs; i++)); do
        # Wall time of the command alone: GNU time takes some milliseconds for itself, and knows hundredths of a second only.
        local start=${EPOCHREALTIME/./}
        "${command[@]}" render "$@" --quiet --format pdf 2> "$work/messages" \
            || { cat "$work/messages" >&2; exit 1; }
        local wall=$(( (${EPOCHREALTIME/./} - start) / 1000 ))
        /usr/bin/time -o "$work/time" -f '%U %S %M' "${command[@]}" render "$@" --quiet --format pdf 2> "$work/messages" \
            || { cat "$work/messages" >&2; exit 1; }
        echo "${wall}e-3 $(< "$work/time")" >> "$work/times"
    done
    awk -v name="$name" -v pages="$pages" '
        { wall[NR] = $1; cpu[NR] = $2 + $3; mem[NR] = $4 }
        function median(v, n,   i, j, t) {
            for (i = 2; i <= n; i++) for (j = i; j > 1 && v[j] < v[j-1]; j--) { t = v[j]; v[j] = v[j-1]; v[j-1] = t }
            return v[int((n + 1) / 2)]
        }
        END { printf "%-52s %7.3f s %8.2f s %8.1f ms %7.0f MB\n", name, median(wall, NR), median(cpu, NR),
            1000 * median(cpu, NR) / pages, median(mem, NR) / 1024 }' "$work/times"
    rm "$work/times"
}

printf '%-52s %9s %10s %11s %10s\n' run wall CPU 'CPU a page' peak
run 'sample page, records off' 1 15 seeds/a2/edition.yaml -o "$work/cold" --no-cache
run 'sample page, cold, records kept' 1 15 seeds/a2/edition.yaml -o "$work/kept" --force
run 'sample page, nothing changed' 1 15 seeds/a2/edition.yaml -o "$work/kept"
run '50 pages in one file, 1 job' 50 5 "$work/fifty" -o "$work/o1" --pdf-files edition --jobs 1 --no-cache
run '50 pages in one file, 2 jobs' 50 5 "$work/fifty" -o "$work/o2" --pdf-files edition --jobs 2 --no-cache
run '50 pages, no paragraph twice, 1 job' 50 5 "$work/words" -o "$work/o7" --pdf-files edition --jobs 1 --no-cache
run '200 editions of a page, a file each, 1 job' 200 3 "$work/200" -o "$work/o3" --jobs 1 --no-cache
run '200 editions of a page, a file each, 2 jobs' 200 3 "$work/200" -o "$work/o4" --jobs 2 --no-cache
run '100 editions of a page, a file each, 2 jobs' 100 1 "$work/100" -o "$work/o5" --jobs 2 --no-cache
run '500 editions of a page, a file each, 2 jobs' 500 1 "$work/500" -o "$work/o6" --jobs 2 --no-cache
diff -rq "$work/o3" "$work/o4" | grep -v 'report.json' && { echo 'the bytes depend on the number of jobs' >&2; exit 1; }
exit 0
