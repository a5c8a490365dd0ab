#!/usr/bin/env bash
# test-search-secret.sh BUILD_FOLDER: plants a mark in every place that search-secret.py looks into, one at a time, and
# shows that it is found there, that nothing is found where nothing is, and that a place which cannot be searched is no
# success. Runs itself again on a session bus of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$1
if [ -z "${SEARCH_SECRET_BUS:-}" ]; then
    SEARCH_SECRET_BUS=1 exec dbus-run-session -- "$0" "$build"
fi
home=$(mktemp -d)
plant_pid=
passed=0
failed=0
finish() {
    end_plant
    stop_display
    rm -rf "$home" "$home.out" "$home.ready" "$mark_file"
}
end_plant() {
    if [ -n "$plant_pid" ]; then
        { kill "$plant_pid" && wait "$plant_pid"; } 2>/dev/null || true
        plant_pid=
    fi
}
mark_file=$(mktemp)
trap finish EXIT
# Letters, figures and the signs that encodings treat in a way of their own.
mark="Mark+$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')/Zq=7"
printf '%s\n' "$mark" >"$mark_file"

# search ARGUMENT…: the search; its words go to $home.out and its exit code to $code.
search() {
    code=0
    tests/journeys/search-secret.py --mark "$mark_file" "$@" >"$home.out" 2>&1 || code=$?
    if grep -qF -- "$mark" "$home.out"; then
        echo "The search printed the mark." >&2
        exit 1
    fi
}

# expect NAME CODE WORDS: of the search before.
expect() {
    if [ "$code" -eq "$2" ] && grep -qE -- "$3" "$home.out"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1: exit code $code, expected $2 and \"$3\" in:" >&2
        cat "$home.out" >&2
    fi
}

# plant WHERE [ARGUMENT…]: a window with the mark in it; waits until it is there.
plant() {
    end_plant
    rm -f "$home.ready"
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$build/tests/journeys/secret-plant" "$@" <"$mark_file" >"$home.ready" 2>/dev/null &
    plant_pid=$!
    for _ in $(seq 100); do
        [ -s "$home.ready" ] && return
        sleep 0.05
    done
    echo "The plant does not start." >&2
    exit 1
}

# file NAME: standard input becomes a file, which is searched for.
file() {
    mkdir -p "$home/files"
    cat >"$home/files/$1"
    search --places files --folder "$home"
    rm -r "$home/files"
}

encode() {
    python3 -c "import base64, sys, urllib.parse
mark = open(sys.argv[1]).read().strip()
sys.stdout.buffer.write($1)" "$mark_file"
}

start_display 800x600
mkdir "$home/quiet"
echo "Nothing to see here." >"$home/quiet/file"

echo "-- nothing is found where nothing is"
plant nothing
search --pid "$plant_pid" --folder "$home" --memory
expect "clean" 0 "^files: searched 1 files / 21 bytes: nothing found"
expect "clean processes" 0 "^processes: searched 1 processes / [0-9]+ bytes .*: nothing found"
expect "clean clipboard" 0 "^clipboard: searched 2 selections, .*: nothing found"
expect "clean tree" 0 "^accessibility: searched [1-9][0-9]* accessible objects .*: nothing found"
expect "clean memory" 0 "^memory: searched [1-9][0-9]* mappings / [0-9]{7,} bytes of 1 processes: nothing found"

echo "-- in files"
file plain <"$mark_file" && expect "file" 1 "found: .*/plain \(UTF-8\)"
file second < <(encode "b'x' * (2**24 - 5) + mark.encode()") && expect "across two readings" 1 "/second \(UTF-8\)"
file wide < <(encode "b'abc' + mark.encode('utf-16-le')") && expect "UTF-16LE" 1 "/wide \(UTF-8, as UTF-16LE\)"
file big < <(encode "mark.encode('utf-16-be')") && expect "UTF-16BE" 1 "/big \(UTF-8, as UTF-16BE\)"
for skipped in 0 1 2; do
    file coded < <(encode "base64.b64encode(b'abcdefg'[:$skipped] + mark.encode() + b'more')")
    expect "base64 $skipped" 1 "/coded \(base64 of UTF-8, alignment $skipped\)"
done
file coded < <(encode "base64.urlsafe_b64encode(mark.encode())") && expect "base64 for URLs" 1 "base64 of UTF-8, alignment 0"
file coded < <(encode "base64.b64encode(mark.encode('utf-16-le'))") && expect "base64 of UTF-16" 1 "base64 of UTF-16LE"
file coded < <(encode "urllib.parse.quote(mark, safe='').encode()") && expect "percent" 1 "/coded \(percent-encoded\)"
file coded < <(encode "mark.encode().hex().upper().encode()") && expect "hexadecimal" 1 "hexadecimal of UTF-8"
file coded < <(encode "mark[::-1].encode().hex().encode()") && expect "reversed hexadecimal" 1 "hexadecimal of reversed"
file "$(tr '/\n' '__' <"$mark_file" | tr -d _)" </dev/null && expect "a name that is not the mark" 0 "files: .*nothing found"
name=$(encode "urllib.parse.quote(mark, safe='').encode()")
file "$name" </dev/null && expect "file name" 1 "found: a name in "
python3 - "$home/journal.sqlite" "$mark_file" <<'PYTHON' &
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("CREATE TABLE t (text)")
connection.execute("INSERT INTO t VALUES (?)", [open(sys.argv[2]).read().strip()])
connection.commit()
open(sys.argv[1] + ".ready", "w").close()
time.sleep(60)
PYTHON
plant_of_sql=$!
for _ in $(seq 100); do [ -e "$home/journal.sqlite.ready" ] && break; sleep 0.05; done
search --places files --folder "$home"
expect "SQLite's log" 1 "found: .*journal.sqlite-wal \(UTF-8\)"
{ kill -9 "$plant_of_sql" && wait "$plant_of_sql"; } 2>/dev/null || true
search --places files --folder "$home" --except "$home/journal.sqlite-wal"
expect "what is left out" 0 "1 left out: nothing found"
rm -f "$home"/journal.sqlite*

echo "-- in processes"
plant nothing "$mark"
search --places processes --pid "$plant_pid" && expect "argument" 1 "found: cmdline of process $plant_pid \(UTF-8\)"
MARK=$mark plant nothing
search --places processes --pid "$plant_pid" && expect "environment" 1 "found: environ of process $plant_pid \(UTF-8\)"
end_plant
bash -c 'MARK=$(cat "$0") sleep 60 & wait' "$mark_file" &
plant_pid=$!
sleep 0.3
search --places processes --pid "$plant_pid"
expect "environment of a child" 1 "found: environ of process [0-9]+ \(UTF-8\)"
pkill_child=$(pgrep -P "$plant_pid" || true)
end_plant
[ -z "$pkill_child" ] || kill "$pkill_child" 2>/dev/null || true

echo "-- in the clipboard"
for selection in clipboard primary; do
    xclip -selection "$selection" <"$mark_file" >/dev/null 2>&1
    search --places clipboard && expect "$selection" 1 "found: $selection, as UTF8_STRING \(UTF-8\)"
    echo harmless | xclip -selection "$selection" >/dev/null 2>&1
done
search --places clipboard && expect "a harmless clipboard" 0 "clipboard: searched 2 selections, [1-9].*: nothing found"

echo "-- in the accessibility tree"
plant label
search --places accessibility --pid "$plant_pid" && expect "label" 1 "found: name of a label \(UTF-8\)"
plant description
search --places accessibility --pid "$plant_pid" && expect "description" 1 "found: description of a text \(UTF-8\)"
plant password
search --places accessibility --pid "$plant_pid" && expect "a password field shows nothing" 0 "nothing found"

echo "-- in memory"
search --places '' --memory --pid "$plant_pid" && expect "a password field holds it" 1 "^memory: .*FOUND"
plant memory
search --places '' --memory --pid "$plant_pid" && expect "bytes" 1 "found: process $plant_pid, mapping .*\(.*UTF-8"
plant memory16
search --places '' --memory --pid "$plant_pid" && expect "text" 1 "found: process $plant_pid, mapping .*as UTF-16LE"
plant wiped
search --places '' --memory --pid "$plant_pid" && expect "what was wiped is gone" 0 "^memory: .*nothing found"

echo "-- what cannot be searched is no success"
search --places files --folder "$home/nowhere" && expect "no folder" 2 "^files: .*NOT SEARCHED"
DISPLAY='' search --places clipboard && expect "no display" 2 "^clipboard: .*NOT SEARCHED"
sleep 60 &
windowless=$!
search --places accessibility --pid "$windowless" && expect "no window" 2 "^accessibility: searched 0 accessible.*NOT SEARCHED"
kill "$windowless"
DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere search --places accessibility --pid "$plant_pid"
expect "no bus" 2 "^accessibility: .*NOT SEARCHED"
gone=$plant_pid
end_plant
search --places processes --memory --pid "$gone" && expect "no process" 2 "^memory: .*NOT SEARCHED"
echo short >"$home/short"
code=0
tests/journeys/search-secret.py --mark - --places files --folder "$home" <"$home/short" >"$home.out" 2>&1 || code=$?
expect "a short mark" 2 "at least"
code=0
tests/journeys/search-secret.py --mark - --places files --folder "$home" <"$mark_file" >"$home.out" 2>&1 || code=$?
expect "the mark from standard input" 0 "nothing found"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
