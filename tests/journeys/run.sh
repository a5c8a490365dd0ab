#!/usr/bin/env bash
# run.sh BUILD_FOLDER: the journeys in real windows under Xvfb: by Qt Test, by keyboard in both languages, in search
# of a marked secret, and across kill -9.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$1
passed=0
failed=0
check() {
    echo "-- $1"
    if "${@:2}"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1" >&2
    fi
}
qt_journeys() {
    start_display
    local result=0
    "$build/tests/journeys/tst_journeys" -silent || result=$?
    "$build/tests/ui/tst_copiedtext" -silent || result=$?
    "$build/tests/ui/tst_mainwindowbrowsing" -silent || result=$? # keys that lines take on a real display only
    stop_display
    return $result
}
check "journeys by Qt Test on a real display" qt_journeys
check "a working day, and the search for the secret" tests/journeys/workday.sh "$build"
for case in environment demo wrong crash; do # tests/full.sh has the others
    check "a marked secret: $case" tests/journeys/secrets.sh "$build" "$case"
done
check "killed after sending: the cloud had applied it" tests/journeys/kill.sh "$build" after
check "killed after sending: the cloud never got to it" tests/journeys/kill.sh "$build" before
check "the end of a session" tests/journeys/session-end.sh "$build"
check "a link, while the program runs" tests/journeys/link.sh "$build"
check "the demo by keyboard, in English" packaging/drive-demo.sh "$build" build/demo-en.png
check "the demo by keyboard, in Chinese" env ENIDESK_LANGUAGE=zh_CN packaging/drive-demo.sh "$build" build/demo-zh_CN.png
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
