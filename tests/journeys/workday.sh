#!/usr/bin/env bash
# workday.sh BUILD_FOLDER: a whole working day at the real window by keyboard, with the secret in the real gnome-keyring:
# a profile is added, addresses are assigned and unassigned, a refusal is read, the language and the preferences are
# changed, rows are copied, the program is started again. Then the secret is searched for in every file, in arguments
# and environments, on the clipboard and in the accessibility tree; and after signing out in the process's memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$(realpath "$1")
if [ -z "${ENIDESK_KEYRING:-}" ]; then
    exec tests/secrets/keyring.sh --prompter "$build/tests/secrets/keyringprompter" "$0" "$build"
fi
# Beside the searched folders: the mark itself, and the cloud, which knows it.
outside=$(mktemp -d "${TMPDIR:-/tmp}/enidesk-workday.XXXXXX")
program_pid=
cloud_pid=
accessibility_pid=
finish() {
    local pid
    for pid in $program_pid $cloud_pid $accessibility_pid; do
        { kill "$pid" && wait "$pid"; } 2>/dev/null || true
    done
    stop_display
    rm -rf "$outside"
}
trap finish EXIT
fail() {
    echo "$*" >&2
    take_screenshot build/workday-failed.png || true
    exit 1
}
# Everything temporary of the program goes where it is searched for.
export TMPDIR=$HOME/tmp
mkdir -p "$TMPDIR"

start_cloud() {
    "$build/app/simulator/enidesk-simulator" --port 0 --enis 80 >"$outside/cloud.json" &
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$outside/cloud.json" ] && break
        sleep 0.1
    done
    local field
    for field in endpoint accessKeyId accessKeySecret; do
        python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[sys.argv[2]], end="")' \
            "$outside/cloud.json" "$field" >"$outside/$field"
    done
}

start_program() {
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$build/app/enidesk" --language en >>"$outside/said" 2>&1 &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30)
    xdotool windowactivate --sync "$main"
}

end_program() {
    xdotool windowactivate --sync "$main"
    press ctrl+q
    wait "$program_pid" || true
    program_pid=
}

type_file() {
    xdotool type --delay 15 --file "$outside/$1"
}

add_profile() {
    press alt+o
    wait_for_window "Add Profile" >/dev/null
    xdotool type --delay 15 prod
    press Tab Tab
    type_file accessKeyId
    press Tab
    type_file accessKeySecret
    press Tab Tab Tab Down Down Tab
    type_file endpoint
    press Return
    wait_until_gone "Add Profile" || fail "The profile was not saved."
}

# open_dialog TITLE KEYS [ROW]: the list streams in, so try until the row is there and the dialog opens.
open_dialog() {
    local _
    for _ in $(seq 30); do
        select_row "$main" "${3:-web-03-eth1}"
        press "$2"
        if wait_for_window "$1" 1 >/dev/null 2>&1; then
            sleep 2
            return 0
        fi
    done
    fail "No dialog \"$1\"."
}

work() {
    local journal=$HOME/.local/share/enidesk/journal.sqlite
    open_dialog "Assign IPv6 Addresses" ctrl+shift+a
    press Return
    wait_until_gone "Assign IPv6 Addresses" 30
    wait_for_states "$journal" 60 proved
    open_dialog "Unassign IPv6 Addresses" ctrl+shift+u
    press space Tab Tab Tab Tab Tab space
    wait_until_gone "Unassign IPv6 Addresses" 30
    open_dialog "Assign IPv6 Addresses" ctrl+shift+a no-ipv6-vswitch
    press Return
    sleep 2
    press Escape
    wait_until_gone "Assign IPv6 Addresses" 10
    select_row "$main" web-03-eth1
    press ctrl+c
    press ctrl+comma
    wait_for_window Preferences >/dev/null
    press Escape
    wait_until_gone Preferences
    press ctrl+shift+p
    wait_for_window Profiles >/dev/null
    press Return
    wait_for_window "Edit Profile" >/dev/null
    press Escape
    wait_until_gone "Edit Profile"
    press Escape
    wait_until_gone Profiles
}

search() {
    tests/journeys/search-secret.py --mark "$outside/accessKeySecret" --pid "$program_pid" "$@"
}

start_display
# The keyring's bus starts nothing by itself.
/usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 &
accessibility_pid=$!
start_cloud
start_program
add_profile
work
end_program
start_program
open_dialog "Assign IPv6 Addresses" ctrl+shift+a
press Escape
wait_until_gone "Assign IPv6 Addresses"
select_row "$main" web-03-eth1
press ctrl+c
search --folder "$HOME" --folder "$XDG_RUNTIME_DIR" --folder "$ENIDESK_KEYRING" || fail "The secret was found, or a place could not be searched."
# The log knows what was asked, so it was really searched.
grep -q AssignIpv6Addresses "$HOME/.local/share/enidesk/enidesk.log" || fail "The log is empty."
! grep -qFf "$outside/accessKeySecret" "$outside/said" || fail "The program said the secret."
xdotool windowactivate --sync "$main"
press alt+c o
sleep 2
search --memory --places processes || fail "The secret is in memory after signing out."
end_program
echo "A working day without a trace of the secret."
