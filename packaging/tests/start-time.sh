# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# How long the installed program takes to its first window, beside an empty window of Qt on the same system. Sourced.

# start_median COMMAND…: the median of seven starts in milliseconds, after one that fills the caches.
start_median() {
    local -a user_command
    local turn
    set_user_command
    for turn in 0 1 2 3 4 5 6 7; do
        new_home
        packaging/tests/first-window.py "${user_command[@]}" "$@" >"$work/took" || exit 1
        [ "$turn" -eq 0 ] || cat "$work/took"
    done | sort -n | sed -n 4p
}

# check_start_time: at most twice the time of an empty window, with an empty home and with the demo.
check_start_time() {
    local empty started demo
    read -r -a flags < <(pkg-config --cflags --libs Qt6Widgets)
    g++ -O2 -fPIC -o "$system/tmp/emptywindow" packaging/tests/emptywindow.cpp "${flags[@]}"
    start_display
    kill "$window_manager_pid" # it would move the window into a frame of its own first
    empty=$(start_median /tmp/emptywindow)
    started=$(start_median enidesk)
    demo=$(start_median enidesk --demo)
    rm "$system/tmp/emptywindow"
    awk -v empty="$empty" -v started="$started" -v demo="$demo" 'BEGIN {
        printf "First window, medians of 7: empty window of Qt %d ms; new user %d ms (%.2f times); demo %d ms (%.2f times)\n",
            empty, started, started / empty, demo, demo / empty
        exit started > 2 * empty || demo > 2 * empty
    }' | tee "$output/start-time.txt"
}
