# shellcheck shell=bash disable=SC2034,SC2119,SC2120,SC2154 # shared with the journeys
# What the journeys have in common: a home and a display of their own, the built program in it, and the end of everything.
# Sourced by them, in the project's folder, with $build (where the program was built); runs nothing by itself.
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
# shellcheck source=packaging/cloud.sh
. packaging/cloud.sh

work=
main=
program_pid=
cloud_pid=
launcher=()
helper_pids=() # further processes that end with the journey

# begin_journey: a folder $work for what is beside the program; what it says goes to $work/output/said. Its HOME lies in $work, too,
# where keyring.sh has not made one.
begin_journey() {
    work=$(mktemp -d "${TMPDIR:-/tmp}/enidesk-journey.XXXXXX")
    mkdir "$work/output"
    trap end_journey EXIT
    if [ -z "${ENIDESK_KEYRING:-}" ]; then
        export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime
        export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
        export XDG_STATE_HOME=$HOME/.local/state
        mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
    fi
    start_display
}

# Fails, too, where an event held the window of a program that start_program watched.
end_journey() {
    local pid status=$?
    for pid in $program_pid "${helper_pids[@]}" $cloud_pid; do
        { kill "$pid" && wait "$pid"; } 2>/dev/null || true
    done
    stop_display
    never_held "${XDG_DATA_HOME:-$HOME/.local/share}/enidesk/enidesk.log" || status=1
    rm -rf "$work"
    exit "$status"
}

# fail TEXT: with a picture of the display.
fail() {
    echo "$*" >&2
    take_screenshot "build/$(basename "$0" .sh)-failed.png" || true
    exit 1
}

# start_simulator [OPTION…]: a cloud of 80 ENIs; sets $endpoint.
start_simulator() {
    start_cloud "$work" "$build/app/simulator/enidesk-simulator" --port 0 --enis 80 "$@"
    endpoint=$(cat "$work/endpoint")
}

# give_keys: the program's environment holds the cloud's keys from now on.
give_keys() {
    ALIBABA_CLOUD_ACCESS_KEY_ID=$(cat "$work/accessKeyId")
    ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(cat "$work/accessKeySecret")
    export ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET
}

# start_program [OPTION…]: in English and by $launcher, if there is one, until its main window is there, which is $main.
start_program() {
    # Beside a launcher that traces it, its own time says nothing.
    [ "${#launcher[@]}" -gt 0 ] || local -x QT_LOGGING_RULES=${QT_LOGGING_RULES:-$watch_rules}
    "${launcher[@]}" "$build/app/enidesk" --language en "$@" >>"$work/output/said" 2>&1 &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30) || fail "The program does not start."
    timeout 10 xdotool windowactivate --sync "$main" || true
}

# end_program: as a user does.
end_program() {
    xdotool windowactivate --sync "$main"
    press ctrl+q
    wait "$program_pid" || true
    program_pid=
}

# search MARK OPTION…: for the secret in the file MARK, in the program and its children (search-secret.py tells the options).
search() {
    tests/journeys/search-secret.py --mark "$1" --pid "$program_pid" "${@:2}"
}

# press_button NAME: the button that a screen reader calls so, in whatever window of the program it is shown.
press_button() {
    tests/journeys/focus-button.py "$program_pid" "$1" || fail "There is no button \"$1\"."
    press space
}
