#!/usr/bin/env bash
# campaign.sh [RUNS] [SEED]: the long form of the fault campaign, 1000 runs from seed 1 unless told otherwise. Random
# journeys through the real window against the simulated cloud with random faults, every outcome held against the
# cloud's own record. Builds what it needs in build/dev. CAMPAIGN_JOBS: runs at a time (12; they mostly wait).
# A run is played again by: build/dev/tests/campaign/campaign --run SEED
# Exit code: 0 nothing was found and every fault of the menu hit something, 1 otherwise, 2 it could not be built.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
if ! log=$(cmake --preset dev 2>&1 && cmake --build --preset dev --target campaign enidesk-simulator 2>&1); then
    echo "$log" >&2
    exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TMPDIR=$folder HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder
export XDG_CACHE_HOME=$folder XDG_RUNTIME_DIR=$folder DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/none
build/dev/tests/campaign/campaign "${1:-1000}" "${2:-1}" --jobs "${CAMPAIGN_JOBS:-12}" --whole-menu
