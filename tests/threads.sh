#!/usr/bin/env bash
# tests/threads.sh: builds what of ours works on several threads for the thread sanitizer (clang) and runs its tests: the journal,
# the log file, the pasted text that is read on other threads, the catalogue that is read ahead. Ends with 1 at the first race.
# Without QNetworkAccessManager: neither Qt nor glib is built for the sanitizer (tests/threads/qtorder.cpp).
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" "${run_packages[@]}" clang

cmake --preset tsan >/dev/null
cmake --build --preset tsan -- --quiet
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# What Qt itself allocates, frees and copies says nothing of us; what keeps order in it (threads, conditions) counts.
export TSAN_OPTIONS="ignore_noninstrumented_modules=1 halt_on_error=0 exitcode=66 history_size=4"
programs=build/tsan/tests/threads
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A race that is one has to be reported, or nothing below means anything.
if "$programs/threads_race" >"$log" 2>&1 || ! grep -q 'SUMMARY.*data race .*/race.cpp:' "$log"; then
    echo "The thread sanitizer does not see the race in tests/threads/race.cpp." >&2
    exit 1
fi

failed=0
for test in tst_threads threads_journal threads_logfile threads_pagereader threads_pastedtext threads_catalogue; do
    if "$programs/$test" >"$log" 2>&1; then
        echo "$test: $(sed -n 's/^Totals: //p' "$log"), no race"
    else
        failed=1
        echo "$test: $(grep -c '^WARNING: ThreadSanitizer' "$log" || true) reports, $(grep -c '^FAIL!' "$log" || true) failures"
        cat "$log"
    fi
done
exit "$failed"
