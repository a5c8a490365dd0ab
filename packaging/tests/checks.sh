# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# What the checks of test-packages.sh share: to run one and count it, and to start and end the program of the clean system.
# Sourced; `output` is the folder for logs and pictures.

passed=0
failed=()
program_pid=
main=

# check NAME COMMAND…: runs COMMAND in a shell of its own that ends at the first error. What it says goes to NAME's log and is shown
# when it fails.
check() {
    local name=$1 log=$output/$1.log begun=$SECONDS result=0
    shift
    current=$name
    set +e
    (
        set -e
        trap 'after_check $?' EXIT
        "$@"
    ) >"$log" 2>&1
    result=$?
    set -e
    if [ "$result" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok      $name ($((SECONDS - begun)) s)"
    else
        failed+=("$name")
        echo "FAILED  $name ($((SECONDS - begun)) s): $log" >&2
        tail -n 15 "$log" | sed 's/^/        /' >&2
    fi
}

# has_passed NAME: whether the checks that build on NAME make sense.
has_passed() {
    [[ " ${failed[*]} " != *" $1 "* ]]
}

# after_check RESULT: a picture of the failure; then no program and no display stay.
after_check() {
    if [ "$1" -ne 0 ] && [ -n "${DISPLAY:-}" ]; then
        take_screenshot "$output/$current-failed.png" && echo "Picture: $output/$current-failed.png"
    fi
    [ -z "$program_pid" ] || kill "$program_pid" 2>/dev/null || true
    stop_display
}

fail() {
    echo "$*" >&2
    exit 1
}

# start_program [NAME=VALUE…] COMMAND…: as the ordinary user, until its main window is there.
start_program() {
    exec_as_user "$@" >>"$output/$current.said" 2>&1 &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30)
    # The window manager may still be taking it over, and then xdotool fails without a word.
    place_window || { sleep 2 && place_window; } || fail "The window cannot be placed."
}

place_window() {
    timeout 20 xdotool windowsize --sync "$main" 1366 760 windowmove "$main" 0 0 windowactivate --sync "$main"
}

# end_program: by its own Quit, with exit code 0.
end_program() {
    local tries result=0
    timeout 20 xdotool windowactivate --sync "$main" || fail "The window cannot be brought to the front."
    press ctrl+q
    for ((tries = 0; tries < 100; tries++)); do
        kill -0 "$program_pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$program_pid" 2>/dev/null && fail "The program did not end within ten seconds."
    wait "$program_pid" || result=$?
    program_pid=
    [ "$result" -eq 0 ] || fail "The program ended with exit code $result."
}

# said_nothing: the program's own output is empty, and its logs tell of no missing library or plugin.
said_nothing() {
    local log
    if [ -s "$output/$current.said" ]; then
        cat "$output/$current.said" >&2
        fail "The program said this."
    fi
    while read -r log; do
        ! grep -iE 'could not (find|load)|cannot (find|load|open)|failed to load|plugin|no such file|driver not loaded' "$log" >&2 ||
            fail "The program's log says so: $log"
    done < <(find "$system$user_home" -name 'enidesk.log*')
}

# mapped PATTERN: the running program maps a file that fits, now or within ten seconds.
mapped() {
    local _
    for _ in $(seq 50); do
        grep -qE "$1" "/proc/$program_pid/maps" && return 0
        sleep 0.2
    done
    fail "The program has not loaded $1."
}
