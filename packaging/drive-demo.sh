#!/usr/bin/env bash
# drive-demo.sh BUILD_FOLDER SCREENSHOT: starts the demo under Xvfb, assigns two addresses and unassigns one through the
# real window by keyboard and mouse, checks what the journal says, and saves a screenshot.
# drive-demo.sh --home FOLDER SCREENSHOT COMMAND…: the same on the display that is there with the demo that COMMAND starts; FOLDER
# is that program's HOME, as seen from here.
# ENIDESK_LANGUAGE tells the language: en (default) or zh_CN.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
program_pid=
own_home=
if [ "$1" = --home ]; then
    home=$2
    screenshot=$3
    command=("${@:4}")
else
    own_home=$(mktemp -d)
    home=$own_home
    screenshot=$2
    command=(env HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_RUNTIME_DIR="$home"
        QT_LOGGING_RULES="$watch_rules" "$1/app/enidesk" --demo --language "${ENIDESK_LANGUAGE:-en}")
fi
finish() {
    local status=$?
    if [ -n "$program_pid" ]; then
        kill "$program_pid" 2>/dev/null || true
        wait "$program_pid" 2>/dev/null || true
    fi
    if [ -n "$own_home" ]; then
        stop_display
    fi
    never_held "$home/.local/share/enidesk-demo/enidesk.log" || status=1
    [ -z "$own_home" ] || rm -rf "$own_home"
    exit "$status"
}
trap finish EXIT

if [ -n "$own_home" ]; then
    start_display 1366x800
fi
"${command[@]}" &
program_pid=$!
journal=$home/.local/share/enidesk-demo/journal.sqlite
case "${ENIDESK_LANGUAGE:-en}" in
    zh_CN) assign_title="分配 IPv6 地址"; unassign_title="回收 IPv6 地址" ;;
    *) assign_title="Assign IPv6 Addresses"; unassign_title="Unassign IPv6 Addresses" ;;
esac

main=$(wait_for_window "ENI Desk" 30)
xdotool windowsize --sync "$main" 1366 760 windowmove "$main" 0 0 windowactivate --sync "$main"
open_dialog "$main" web-03-eth1 ctrl+shift+a "$assign_title"
sleep 2
echo "Assigning two addresses."
press Up Return
wait_until_gone "$assign_title" 30
wait_for_states "$journal" 60 proved proved
take_screenshot "${screenshot%.png}-assigned.png"

open_dialog "$main" web-03-eth1 ctrl+shift+u "$unassign_title"
sleep 2
echo "Unassigning one address."
press space Tab Tab Tab Tab Tab space
wait_until_gone "$unassign_title" 30
wait_for_states "$journal" 60 proved proved proved
take_screenshot "$screenshot"
echo "Done. Screenshot: $screenshot"
