#!/usr/bin/env bash
# keyring.sh [OPTION…] COMMAND…: runs COMMAND on a private D-Bus session with a private HOME and the real gnome-keyring,
# without a display, and ends with its exit code. Nothing of the caller's own keyring is touched.
#
#   (no option)          the keyring is unlocked
#   --locked             there is a keyring, and it is locked
#   --empty              the service runs and has no keyring yet; the first write makes one, with a prompt
#   --absent             nobody offers a keychain on the bus, and nobody can be started
#   --no-bus             there is no session bus at all
#   --stopped SECONDS    unlocked, but the daemon is stopped (SIGSTOP) when COMMAND starts, and goes on after SECONDS
#   --home FOLDER        keep HOME in FOLDER, so that the next call finds the same keyring and settings; it is made if
#                        it is not there. Without it a new one is made and deleted.
#   --prompts REACTIONS  what answers the daemon's prompts, in their order, separated by commas: "answer" (with the
#                        right password), "cancel", "wrong" (a wrong password); later ones are cancelled.
#                        Without it nobody can show a prompt.
#   --delay MILLISECONDS how long each prompt stays open before it is answered; 500. The program takes a prompt that is
#                        closed at once for one that could not be shown.
#   --prompter PROGRAM   the built tests/secrets/keyringprompter; build/dev/tests/secrets/keyringprompter
#
# COMMAND finds in its environment HOME, XDG_*_HOME and XDG_RUNTIME_DIR inside the private folder, and in
# ENIDESK_KEYRING a folder with
#   pid                  the daemon's process id, for kill and SIGSTOP
#   start [locked]       a program that starts it again after a kill, unlocked or locked
set -euo pipefail

# Exported for tests that start a prompter of their own.
export ENIDESK_KEYRING_PASSWORD=only-for-tests
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wait_for() {
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        if "$@" >/dev/null 2>&1; then
            return 0
        fi
        sleep 0.05
    done
    echo "keyring.sh: waited in vain for: $*" >&2
    return 1
}

is_on_bus() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'
}

is_off_bus() {
    ! is_on_bus
}

# start_daemon unlocked|locked: what it says goes into a log, never to the screen.
start_daemon() {
    if [ "$1" = unlocked ]; then
        printf %s "$ENIDESK_KEYRING_PASSWORD" | gnome-keyring-daemon --foreground --components=secrets --unlock \
            >>"$ENIDESK_KEYRING/log" 2>&1 &
    else
        gnome-keyring-daemon --foreground --components=secrets </dev/null >>"$ENIDESK_KEYRING/log" 2>&1 &
    fi
    echo $! >"$ENIDESK_KEYRING/pid"
    disown
    wait_for is_on_bus
}

stop_daemon() {
    if [ -f "$ENIDESK_KEYRING/pid" ]; then
        kill -KILL "$(cat "$ENIDESK_KEYRING/pid")" 2>/dev/null || true
        wait_for is_off_bus
    fi
}

start_prompter() {
    local -a reactions
    IFS=, read -r -a reactions <<<"$prompts"
    "$prompter" "$delay" "$ENIDESK_KEYRING_PASSWORD" "${reactions[@]}" >"$ENIDESK_KEYRING/prompter" 2>>"$ENIDESK_KEYRING/log" </dev/null &
    prompter_pid=$!
    wait_for test -s "$ENIDESK_KEYRING/prompter"
    GNOME_KEYRING_TEST_PROMPTER=$(head -n 1 "$ENIDESK_KEYRING/prompter")
    export GNOME_KEYRING_TEST_PROMPTER
}

write_start_program() {
    cat >"$ENIDESK_KEYRING/start" <<END
#!/bin/sh
exec "$here/$(basename "$0")" --restart "\${1:-unlocked}"
END
    chmod +x "$ENIDESK_KEYRING/start"
}

# With HOME and a bus of its own.
inside() {
    local result=0 daemon=unlocked prompter_pid=
    write_start_program
    case $mode in
    locked)
        start_daemon unlocked
        stop_daemon
        daemon=locked
        ;;
    empty) daemon=locked ;;
    esac
    if [ -n "$prompts" ]; then
        start_prompter
    fi
    if [ "$mode" != absent ]; then
        start_daemon "$daemon"
    fi
    if [ "$mode" = stopped ]; then
        kill -STOP "$(cat "$ENIDESK_KEYRING/pid")"
        (sleep "$seconds" && kill -CONT "$(cat "$ENIDESK_KEYRING/pid")") </dev/null >/dev/null 2>&1 &
    fi
    "$@" || result=$?
    stop_daemon
    if [ -n "$prompter_pid" ]; then
        kill "$prompter_pid" 2>/dev/null || true
    fi
    return $result
}

# A bus that starts nothing by itself: no second keyring, no prompt on somebody's screen.
write_bus_configuration() {
    cat >"$ENIDESK_KEYRING/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
}

outside() {
    local folder result=0
    folder=$(mktemp -d "${TMPDIR:-/tmp}/enidesk-keyring.XXXXXX")
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$folder'" EXIT
    export HOME=${home:-$folder/home}
    export XDG_RUNTIME_DIR=$folder/runtime XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config \
        XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state ENIDESK_KEYRING=$folder/keyring
    mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
    mkdir -m 700 "$XDG_RUNTIME_DIR" "$ENIDESK_KEYRING"
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL GNOME_KEYRING_TEST_PROMPTER
    if [ "$mode" = no-bus ]; then
        DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/nobody "$@" || result=$?
        return $result
    fi
    write_bus_configuration
    export mode seconds prompts delay prompter
    dbus-run-session --config-file="$ENIDESK_KEYRING/bus.conf" -- \
        "$here/$(basename "$0")" --inside "$@" 2> >(grep -v 'Failed to set fd limit' >&2) || result=$?
    return $result
}

case ${1:-} in
--inside)
    shift
    inside "$@"
    exit
    ;;
--restart)
    start_daemon "$2"
    exit
    ;;
esac

mode=unlocked seconds=0 prompts='' delay=500 home='' prompter=$here/../../build/dev/tests/secrets/keyringprompter
while [ $# -gt 0 ]; do
    case $1 in
    --locked | --empty | --absent | --no-bus) mode=${1#--} ;;
    --stopped) mode=stopped seconds=$2 && shift ;;
    --home) home=$2 && shift ;;
    --prompts) prompts=$2 && shift ;;
    --delay) delay=$2 && shift ;;
    --prompter) prompter=$2 && shift ;;
    --) shift && break ;;
    -*)
        echo "keyring.sh: unknown option $1" >&2
        exit 2
        ;;
    *) break ;;
    esac
    shift
done
outside "$@"
