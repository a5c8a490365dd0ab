#!/usr/bin/env bash
# kill.sh BUILD_FOLDER before|after: the program is killed (-9) between sending an assign and its answer, where the cloud
# applies the assign (after) or drops it (before). Started again, it has to find out by itself, without sending again.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1
when=$2
# shellcheck source=tests/journeys/journey.sh
. tests/journeys/journey.sh
begin_journey
echo "[{\"action\":\"AssignIpv6Addresses\",\"do\":\"hang\",\"when\":\"$when\"}]" >"$work/faults.json"
start_simulator --faults "$work/faults.json"
give_keys
journal=$HOME/.local/share/enidesk/journal.sqlite

start_program --endpoint "$endpoint" --region cn-hangzhou
open_dialog "$main" web-03-eth1 ctrl+shift+a "Assign IPv6 Addresses"
sleep 2
press Return
for _ in $(seq 100); do
    [ "$(requests_of "$work" AssignIpv6Addresses)" = 1 ] && break
    sleep 0.1
done
wait_for_states "$journal" 10 sent || fail "The assign was not sent."
{ kill -9 "$program_pid" && wait "$program_pid"; } 2>/dev/null || true

start_program --endpoint "$endpoint" --region cn-hangzhou
if [ "$when" = after ]; then
    wait_for_states "$journal" 30 proved || fail "After the restart the assign was not proved."
else
    wait_for_states "$journal" 30 unknown || fail "After the restart the assign is not called unknown."
fi
sleep 1
take_screenshot "build/kill-$when.png"
[ "$(requests_of "$work" AssignIpv6Addresses)" = 1 ] || fail "It was sent again."
