#!/usr/bin/env bash
# session-end.sh BUILD_FOLDER: the end of a session in a real window on X11, told by a session manager of the test's own:
# without a change, with one that is under way (the user keeps running, then quits), and where nobody may be asked.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
# shellcheck source=tests/journeys/journey.sh
. tests/journeys/journey.sh

start_session() {
    mkfifo "$work/orders"
    "$build/tests/journeys/sessionmanager" <"$work/orders" >>"$work/session" &
    helper_pids+=($!)
    exec 9>"$work/orders"
    for _ in $(seq 100); do
        [ -s "$work/session" ] && break
        sleep 0.1
    done
    SESSION_MANAGER=$(head -n 1 "$work/session")
    export SESSION_MANAGER
}

# order WORDS: tells the session manager; what clients say from now on is counted anew.
order() {
    : >"$work/session"
    echo "$*" >&9
}

# heard WORDS [SECONDS]
heard() {
    local end=$((SECONDS + ${2:-20}))
    while [ "$SECONDS" -le "$end" ]; do
        grep -qx "$1" "$work/session" && return 0
        sleep 0.1
    done
    cat "$work/session" "$work/output/said" >&2
    fail "The session manager did not hear \"$1\"."
}

# start: the program, until it has told the session manager of itself.
start() {
    : >"$work/session"
    start_program --endpoint "$endpoint" --region cn-hangzhou
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
    open_dialog "$main" "$1" ctrl+shift+a "Assign IPv6 Addresses" || fail "The dialog does not open."
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

begin_journey
start_session
echo '[{"action":"AssignIpv6Addresses","do":"hang","when":"after","times":2}]' >"$work/faults.json"
start_simulator --faults "$work/faults.json"
give_keys
settings=$HOME/.config/enidesk/enidesk.ini
journal=$HOME/.local/share/enidesk/journal.sqlite

echo "Nothing under way: saved, and gone without a question."
start
grep -q '^mainWindow=' "$settings" && fail "The window's place was kept before."
order end
heard saved
grep -q interacts "$work/session" && fail "It asked about nothing."
for _ in $(seq 20); do
    grep -q '^mainWindow=' "$settings" && break
    sleep 0.1
done
grep -q '^mainWindow=' "$settings" || fail "The window's place was not kept."
order die
ended

echo "A change under way: the user keeps running."
start
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
start
wait_for_states "$journal" 30 proved || fail "After the restart the assign was not proved."
hanging_change web-03-eth1 proved sent
order "end silently"
heard saved
grep -q interacts "$work/session" && fail "It asked where that is not allowed."
order die
ended
echo "Done."
