#!/usr/bin/env bash
# link.sh BUILD_FOLDER: the program runs, minimised; a link is opened. The second start ends, the window of the first comes
# back with the keyboard, shows the link's region and has its row selected; "Copy Link" gives the same link again.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
# shellcheck source=tests/journeys/journey.sh
. tests/journeys/journey.sh

# second_start ARGUMENT…: while the program runs.
second_start() {
    "$build/app/enidesk" --endpoint "$endpoint" --language en "$@"
}
copied() {
    timeout 5 xclip -selection clipboard -out 2>/dev/null || true
}
# copy KEYS: what these keys put on the clipboard.
copy() {
    printf nothing | xclip -selection clipboard -in
    press "$1"
    for _ in $(seq 20); do
        [ "$(copied)" != nothing ] && break
        sleep 0.1
    done
    copied
}

begin_journey
start_simulator
give_keys
start_program --endpoint "$endpoint" --region cn-beijing
for _ in $(seq 20); do
    xdotool windowactivate --sync "$main"
    press ctrl+f Down
    link=$(copy ctrl+shift+l)
    [ "$link" != nothing ] && break
done
case $link in
    enidesk://eni/cn-beijing/eni-*) ;;
    *) fail "Copied \"$link\" and no link." ;;
esac

# Away from it: another region, a filter that hides the row, minimised.
second_start --region cn-hangzhou || fail "The second start failed."
for _ in $(seq 20); do
    select_row "$main" web-03-eth1
    other=$(copy ctrl+shift+l)
    [ "$other" != nothing ] && break
done
case $other in
    enidesk://eni/cn-hangzhou/eni-*) ;;
    *) fail "The second start did not switch the region: \"$other\"." ;;
esac
xdotool windowminimize "$main"
sleep 1

DESKTOP_STARTUP_ID=launcher-1-host_TIME0 second_start "$link" || fail "The link was not taken."
for _ in $(seq 100); do
    [ "$(xdotool getactivewindow 2>/dev/null)" = "$main" ] && break
    sleep 0.1
done
[ "$(xdotool getactivewindow)" = "$main" ] || fail "The window did not come to the front."
again=
for _ in $(seq 50); do
    again=$(copy ctrl+shift+l)
    [ "$again" = "$link" ] && break
    sleep 0.2
done
[ "$again" = "$link" ] || fail "The row of $link was not selected, but \"$again\"."
sleep 1
take_screenshot build/link.png
[ "$(xdotool search --onlyvisible --name 'ENI Desk$' | wc -l)" = 1 ] || fail "There is a second window."
second_start enidesk://explain || fail "The link to the explanations was not taken."
wait_for_window "Explain an Error" >/dev/null
press ctrl+q
echo "A link leads to its row."
