#!/usr/bin/env bash
# link.sh BUILD_FOLDER: the program runs, minimised; a link is opened. The second start ends, the window of the first comes
# back with the keyboard, shows the link's region and has its row selected; "Copy Link" gives the same link again.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$1
home=$(mktemp -d)
program_pid=
cloud_pid=
finish() {
    local pid
    for pid in $program_pid $cloud_pid; do
        { kill "$pid" && wait "$pid"; } 2>/dev/null || true
    done
    stop_display
    rm -rf "$home"
}
trap finish EXIT
fail() {
    echo "$*" >&2
    take_screenshot build/link-failed.png || true
    exit 1
}

"$build/app/simulator/enidesk-simulator" --port 0 --enis 80 >"$home/cloud.json" &
cloud_pid=$!
for _ in $(seq 100); do
    [ -s "$home/cloud.json" ] && break
    sleep 0.1
done
told() {
    python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$home/cloud.json" "$1"
}
endpoint=$(told endpoint)
ALIBABA_CLOUD_ACCESS_KEY_ID=$(told accessKeyId)
ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(told accessKeySecret)
export ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET

enidesk() {
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_RUNTIME_DIR=$home \
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

start_display
HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_RUNTIME_DIR=$home \
    "$build/app/enidesk" --endpoint "$endpoint" --language en --region cn-beijing 2>>"$home/log" &
program_pid=$!
main=$(wait_for_window "ENI Desk" 30)
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
enidesk --region cn-hangzhou || fail "The second start failed."
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

DESKTOP_STARTUP_ID=launcher-1-host_TIME0 enidesk "$link" || fail "The link was not taken."
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
enidesk enidesk://explain || fail "The link to the explanations was not taken."
wait_for_window "Explain an Error" >/dev/null
press ctrl+q
echo "A link leads to its row."
