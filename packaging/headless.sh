# shellcheck shell=bash
# A display without a screen, and hands for it. Sourced by the scripts; runs nothing by itself.

# start_display [WIDTHxHEIGHT]: Xvfb with a window manager on a free display; sets DISPLAY. stop_display ends both.
start_display() {
    local size=${1:-1366x800} ready
    ready=$(mktemp)
    Xvfb -displayfd 3 -screen 0 "${size}x24" -noreset -nolisten tcp 3>"$ready" >/dev/null 2>&1 &
    display_pid=$!
    for _ in $(seq 100); do
        [ -s "$ready" ] && break
        sleep 0.1
    done
    DISPLAY=":$(tr -d '[:space:]' <"$ready")"
    rm -f "$ready"
    if [ "$DISPLAY" = ":" ]; then
        echo "Xvfb does not start." >&2
        return 1
    fi
    export DISPLAY QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY
    openbox --sm-disable >/dev/null 2>&1 &
    window_manager_pid=$!
    # A window that comes while the window manager is still starting may never be shown.
    for _ in $(seq 300); do
        xdotool get_num_desktops >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    echo "The window manager does not start." >&2
    return 1
}

stop_display() {
    kill "${window_manager_pid:-}" "${display_pid:-}" 2>/dev/null || true
}

# wait_for_window TITLE [SECONDS]: prints the id of the visible window whose title ends so.
wait_for_window() {
    local end=$((SECONDS + ${2:-20})) found
    while [ "$SECONDS" -le "$end" ]; do
        found=$(xdotool search --onlyvisible --name "$1\$" 2>/dev/null | head -n 1) || true # not there yet
        if [ -n "$found" ]; then
            echo "$found"
            return 0
        fi
        sleep 0.2
    done
    echo "No window \"$1\" within ${2:-20} seconds." >&2
    return 1
}

# wait_until_gone TITLE [SECONDS]
wait_until_gone() {
    local end=$((SECONDS + ${2:-20}))
    while xdotool search --onlyvisible --name "$1\$" >/dev/null 2>&1; do
        if [ "$SECONDS" -gt "$end" ]; then
            echo "The window \"$1\" is still there after ${2:-20} seconds." >&2
            return 1
        fi
        sleep 0.2
    done
}

# press KEY…: keys for the window that has the focus, one after the other.
press() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.1
    done
}

# take_screenshot FILE
take_screenshot() {
    mkdir -p "$(dirname "$1")"
    import -window root "$1"
}

# journal_states FILE: the state words of every address in the journal, one a line, oldest first.
journal_states() {
    python3 - "$1" <<'PYTHON'
import sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
query = """SELECT a.state FROM step_addresses a JOIN steps s ON s.id = a.step JOIN plans p ON p.id = s.plan
           ORDER BY p.created, s.position, a.position"""
for row in connection.execute(query):
    print(row[0])
PYTHON
}

# wait_for_states FILE SECONDS STATE…: until the journal's addresses have exactly these states.
wait_for_states() {
    local file=$1 end=$((SECONDS + $2)) states=""
    shift 2
    while [ "$SECONDS" -le "$end" ]; do
        states=$(journal_states "$file" 2>/dev/null | tr '\n' ' ' | sed 's/ $//') || true
        [ "$states" = "$*" ] && return 0
        sleep 0.3
    done
    echo "The journal says \"$states\" and not \"$*\"." >&2
    return 1
}

# select_row WINDOW WORD: types WORD into the filter, goes down into the table and selects the first row.
select_row() {
    timeout 10 xdotool windowactivate --sync "$1" || true # waits for ever while a dialog lies before it
    press ctrl+f ctrl+a
    xdotool type --delay 20 "$2"
    sleep 0.5
    press Down
}

# open_dialog WINDOW WORD KEYS TITLE: selects the row of WORD and opens the dialog TITLE with KEYS. The list streams in, so it tries
# until the row is there.
open_dialog() {
    local _
    for _ in $(seq 20); do
        select_row "$1" "$2"
        press "$3"
        if wait_for_window "$4" 2 >/dev/null 2>&1; then
            return 0
        fi
    done
    wait_for_window "$4" 1
}

# Given to a program as QT_LOGGING_RULES, it tells in its log which event held its window.
# shellcheck disable=SC2034 # for the scripts that source this
watch_rules="enidesk.loop=true"

# never_held LOG…: names the events in these logs that held the window for more than 50 ms, and fails where there are any.
never_held() {
    ! cat "$@" 2>/dev/null | grep -F " enidesk.loop " >&2
}
