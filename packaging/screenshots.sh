#!/usr/bin/env bash
# screenshots.sh [BUILD_FOLDER]: makes the README's pictures, packaging/screenshots/{main,assign,unassign,refused}-{en,zh_CN}.png,
# with the real program on the cloud in the box, under Xvfb, by keyboard alone.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=${1:-build/release}
pictures=packaging/screenshots
width=1366
height=768
home=
program_pid=

install_packages "${build_packages[@]}" "${run_packages[@]}" "${display_packages[@]}"
if [ $# -eq 0 ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target enidesk enidesk-simulator -- --quiet
fi

end_program() {
    if [ -n "$program_pid" ]; then
        kill "$program_pid" 2>/dev/null || true
        wait "$program_pid" 2>/dev/null || true
        program_pid=
    fi
    if [ -n "$home" ]; then
        rm -rf "$home"
        home=
    fi
}
finish() {
    end_program
    stop_display
}
trap finish EXIT

# start_program LANGUAGE: a new user's demo, in a window of exactly the picture's size.
start_program() {
    home=$(mktemp -d)
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_RUNTIME_DIR=$home \
        TZ=Asia/Shanghai "$build/app/enidesk" --demo --language "$1" &
    program_pid=$!
    journal=$home/.local/share/enidesk-demo/journal.sqlite
    main=$(wait_for_window "ENI Desk" 30)
    xdotool windowsize --sync "$main" "$width" "$height" windowmove --sync "$main" 20 40 windowactivate --sync "$main"
}

# picture NAME: what lies on the main window's place, without the window manager's frame.
picture() {
    local corner
    # Through the mouse: what getwindowgeometry says is beside the truth by the width of the frame.
    xdotool mousemove --window "$main" 0 0
    corner=$(xdotool getmouselocation | sed 's/x:\([0-9]*\) y:\([0-9]*\) .*/+\1+\2/')
    xdotool mousemove 5 5
    sleep 0.5
    import -window root -crop "${width}x$height$corner" +repage -strip +dither -colors 255 \
        -define png:compression-level=9 "png8:$pictures/$1.png"
    echo "$pictures/$1.png"
}

# open_dialog ROW KEYS TITLE: the list streams in, so try until the row is there and the dialog opens.
open_dialog() {
    local _
    for _ in $(seq 30); do
        select_row "$main" "$1"
        press "$2"
        if wait_for_window "$3" 1 >/dev/null 2>&1; then
            sleep 2
            return 0
        fi
    done
    wait_for_window "$3" 1
}

close_dialog() {
    press Escape
    wait_until_gone "$1" 10
}

# Two addresses for a small server: one picture with the form filled in, then what came of it.
picture_assign() {
    open_dialog web-03-eth1 ctrl+shift+a "$assign_title"
    press shift+Tab Down Tab
    local line
    for line in '::80:5' '# web servers' '::80:6' '2001:db8::1'; do
        xdotool type --delay 20 "$line"
        press Return
    done
    sleep 1
    picture "assign-$1"
    close_dialog "$assign_title"
    open_dialog web-03-eth1 ctrl+shift+a "$assign_title"
    press Up Return
    wait_until_gone "$assign_title" 30
    wait_for_states "$journal" 60 proved proved
}

picture_main() {
    select_row "$main" web-03-eth1
    press ctrl+f ctrl+a BackSpace
    sleep 1
    press Down Down Up
    sleep 1
    picture "main-$1"
}

picture_unassign() {
    open_dialog web-03-eth1 ctrl+shift+u "$unassign_title"
    press space
    sleep 0.5
    picture "unassign-$1"
    close_dialog "$unassign_title"
}

# The vSwitch of this interface has no IPv6: the check says so, and so does the cloud.
picture_refused() {
    open_dialog no-ipv6-vswitch ctrl+shift+a "$assign_title"
    press Return
    sleep 3
    picture "refused-$1"
    close_dialog "$assign_title"
}

mkdir -p "$pictures"
start_display 1420x860
for language in en zh_CN; do
    case "$language" in
        zh_CN) assign_title="分配 IPv6 地址" unassign_title="回收 IPv6 地址" ;;
        *) assign_title="Assign IPv6 Addresses" unassign_title="Unassign IPv6 Addresses" ;;
    esac
    start_program "$language"
    picture_assign "$language"
    picture_main "$language"
    picture_unassign "$language"
    picture_refused "$language"
    end_program
done
