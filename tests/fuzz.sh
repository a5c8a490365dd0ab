#!/usr/bin/env bash
# tests/fuzz.sh [EXECUTIONS] [TARGET…]: builds the targets of tests/fuzz for libFuzzer, with the address and undefined-behaviour
# sanitizers, and runs each EXECUTIONS times (10,000,000 where none are named), two at a time. Prints one line a target; ends
# with 1 where something was found. What was found lies in build/fuzz/findings: it becomes a file in tests/fuzz/findings,
# called after its target, and so a case of tests/fuzz/tst_fuzzing. What led to new places in the code is kept in
# build/fuzz/corpus, so that the next run goes on from there.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" clang

executions=${1:-10000000}
targets=("${@:2}")
[ "${#targets[@]}" -gt 0 ] || targets=(replies errors addresses entries explanations pastedtext)

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -- --quiet
build=build/fuzz
rm -rf "$build/findings" "$build/seeds"
mkdir -p "$build/findings" "$build/logs"
"$build/tests/fuzz/fuzz_writeseeds" "$build/seeds"

# run TARGET EXECUTIONS: one line of what came of it.
run() {
    local target=$1 log=$build/logs/$1 cpu status=0 found ran longest=4096
    case $target in
        addresses) longest=512 ;; # a dozen addresses; each is read in several spellings and lists
        explanations | pastedtext) longest=1024 ;; # ten times slower than the others
    esac
    mkdir -p "$build/corpus/$target"
    cpu=$({ TIMEFORMAT=%U; time "$build/tests/fuzz/fuzz_$target" -runs="$2" -max_len="$longest" -timeout=20 \
        -report_slow_units=20 -rss_limit_mb=2048 -dict=tests/fuzz/cloud.dict -print_final_stats=1 -artifact_prefix="$build/findings/$target-" \
        "$build/corpus/$target" "$build/seeds/$target" >"$log" 2>&1; } 2>&1) || status=$?
    found=$(find "$build/findings" -name "$target-*" | wc -l)
    [ "$status" -eq 0 ] || [ "$found" -gt 0 ] || found="ended with $status, see $log;"
    ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    awk -v t="$target" -v n="${ran:-0}" -v s="$cpu" -v f="$found" \
        'BEGIN { printf "%-13s %10d executions, %7.0f s of processor time, %6.0f a second, %s findings\n", t, n, s, (s > 0 ? n / s : 0), f }'
    [ "$found" = 0 ] && [ "${ran:-0}" -ge "$2" ]
}
export -f run
export build
printf '%s\n' "${targets[@]}" | xargs -P 2 -I{} bash -c "run {} $executions"
