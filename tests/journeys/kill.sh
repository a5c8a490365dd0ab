#!/usr/bin/env bash
# kill.sh BUILD_FOLDER before|after: the program is killed (-9) between sending an assign and its answer, where the cloud
# applies the assign (after) or drops it (before). Started again, it has to find out by itself, without sending again.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
build=$1
when=$2
home=$(mktemp -d)
program_pid=
cloud_pid=
finish() {
    kill "$program_pid" "$cloud_pid" 2>/dev/null || true
    stop_display
    rm -rf "$home"
}
trap finish EXIT

fail() {
    echo "$*" >&2
    take_screenshot "build/kill-$when-failed.png" || true
    exit 1
}

start_cloud() {
    echo "[{\"action\":\"AssignIpv6Addresses\",\"do\":\"hang\",\"when\":\"$when\"}]" >"$home/faults.json"
    "$build/app/simulator/enidesk-simulator" --port 0 --enis 80 --faults "$home/faults.json" >"$home/cloud.json" &
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$home/cloud.json" ] && break
        sleep 0.1
    done
    endpoint=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["endpoint"])' "$home/cloud.json")
    ALIBABA_CLOUD_ACCESS_KEY_ID=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["accessKeyId"])' "$home/cloud.json")
    ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["accessKeySecret"])' "$home/cloud.json")
    export ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET
}

start_program() {
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_RUNTIME_DIR=$home \
        "$build/app/enidesk" --endpoint "$endpoint" --region cn-hangzhou --language en 2>>"$home/log" &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30)
}

assigns_on_the_wire() {
    curl -sS "$endpoint/simulator/requests" | python3 -c '
import json, sys
print(sum(request["action"] == "AssignIpv6Addresses" for request in json.load(sys.stdin)))'
}

start_display
start_cloud
start_program
for _ in $(seq 20); do
    select_row "$main" web-03-eth1
    press ctrl+shift+a
    if wait_for_window "Assign IPv6 Addresses" 1 >/dev/null 2>&1; then
        break
    fi
done
wait_for_window "Assign IPv6 Addresses" 1 >/dev/null
sleep 2
press Return
for _ in $(seq 100); do
    [ "$(assigns_on_the_wire)" = 1 ] && break
    sleep 0.1
done
journal=$home/.local/share/enidesk/journal.sqlite
wait_for_states "$journal" 10 sent || fail "The assign was not sent."
{ kill -9 "$program_pid" && wait "$program_pid"; } 2>/dev/null || true

start_program
if [ "$when" = after ]; then
    wait_for_states "$journal" 30 proved || fail "After the restart the assign was not proved."
else
    wait_for_states "$journal" 30 unknown || fail "After the restart the assign is not called unknown."
fi
sleep 1
take_screenshot "build/kill-$when.png"
[ "$(assigns_on_the_wire)" = 1 ] || fail "It was sent again."
