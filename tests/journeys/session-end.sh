#!/usr/bin/env bash
# session-end.sh BUILD_FOLDER: the end of a session in a real window on X11, told by a session manager of the test's own:
# without a change, with one that is under way (the user keeps running, then quits), and where nobody may be asked.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$1
home=$(mktemp -d)
program_pid=
cloud_pid=
session_pid=
finish() {
    kill $program_pid $cloud_pid $session_pid 2>/dev/null || true
    stop_display
    rm -rf "$home"
}
trap finish EXIT

fail() {
    echo "$*" >&2
    cat "$home/session" "$home/log" >&2 || true
    take_screenshot "build/session-end-failed.png" || true
    exit 1
}

start_session() {
    mkfifo "$home/orders"
    "$build/tests/journeys/sessionmanager" <"$home/orders" >>"$home/session" &
    session_pid=$!
    exec 9>"$home/orders"
    for _ in $(seq 100); do
        [ -s "$home/session" ] && break
        sleep 0.1
    done
    SESSION_MANAGER=$(head -n 1 "$home/session")
    export SESSION_MANAGER
}

# order WORDS: tells the session manager; what clients say from now on is counted anew.
order() {
    : >"$home/session"
    echo "$*" >&9
}

# heard WORDS [SECONDS]
heard() {
    local end=$((SECONDS + ${2:-20}))
    while [ "$SECONDS" -le "$end" ]; do
        grep -qx "$1" "$home/session" && return 0
        sleep 0.1
    done
    fail "The session manager did not hear \"$1\"."
}

start_cloud() {
    echo '[{"action":"AssignIpv6Addresses","do":"hang","when":"after","times":2}]' >"$home/faults.json"
    "$build/app/simulator/enidesk-simulator" --port 0 --enis 80 --faults "$home/faults.json" >"$home/cloud.json" &
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$home/cloud.json" ] && break
        sleep 0.1
    done
    read -r endpoint ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET < <(python3 -c '
import json, sys
told = json.load(open(sys.argv[1]))
print(told["endpoint"], told["accessKeyId"], told["accessKeySecret"])' "$home/cloud.json")
    export ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET
}

start_program() {
    : >"$home/session"
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_RUNTIME_DIR=$home \
        "$build/app/enidesk" --endpoint "$endpoint" --region cn-hangzhou --language en 2>>"$home/log" &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30)
    heard registered
    heard saved
}

# ended: the program ends by itself and in order.
ended() {
    local code=0
    for _ in $(seq 100); do
        kill -0 "$program_pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -0 "$program_pid" 2>/dev/null && fail "The program still runs."
    wait "$program_pid" || code=$?
    program_pid=
    [ "$code" -eq 0 ] || fail "The program ended with $code."
}

# hanging_change: an assign that the cloud does not answer.
hanging_change() {
    local _
    for _ in $(seq 20); do
        select_row "$main" "$1"
        press ctrl+shift+a
        wait_for_window "Assign IPv6 Addresses" 1 >/dev/null 2>&1 && break
    done
    wait_for_window "Assign IPv6 Addresses" 1 >/dev/null || fail "The dialog does not open."
    sleep 2
    press Return
    wait_for_states "$journal" 10 "${@:2}" || fail "The assign was not sent."
}

# turn_to_question: the keys that follow are for the question.
turn_to_question() {
    local question
    question=$(wait_for_window "Quit ENI Desk") || fail "Nobody was asked."
    xdotool windowactivate --sync "$question"
    sleep 0.3
}

start_display
start_session
start_cloud
settings=$home/.config/enidesk/enidesk.ini
journal=$home/.local/share/enidesk/journal.sqlite

echo "Nothing under way: saved, and gone without a question."
start_program
grep -q '^mainWindow=' "$settings" && fail "The window's place was kept before."
order end
heard saved
grep -q interacts "$home/session" && fail "It asked about nothing."
for _ in $(seq 20); do
    grep -q '^mainWindow=' "$settings" && break
    sleep 0.1
done
grep -q '^mainWindow=' "$settings" || fail "The window's place was not kept."
order die
ended

echo "A change under way: the user keeps running."
start_program
hanging_change web-03-eth1 sent
order end
heard interacts
turn_to_question
take_screenshot build/session-end.png
press Escape
heard keep
order cancelled
wait_until_gone "Quit ENI Desk"
kill -0 "$program_pid" 2>/dev/null || fail "The program has ended."

echo "The user quits anyway."
order end
heard interacts
turn_to_question
press alt+q
heard "goes on"
heard saved
order die
ended

echo "Nobody may be asked: saved, and gone."
start_program
wait_for_states "$journal" 30 proved || fail "After the restart the assign was not proved."
hanging_change web-03-eth1 proved sent
order "end silently"
heard saved
grep -q interacts "$home/session" && fail "It asked where that is not allowed."
order die
ended
echo "Done."
