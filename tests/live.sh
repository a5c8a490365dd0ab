#!/usr/bin/env bash
# live.sh [--region ID] [--generation current|2019] [--endpoint URL] [--change ENI-ID [--yes]] [--verbose]: a look at the
# real cloud. Builds enidesk-live and lets it work through the program's own operations against Alibaba Cloud, read-only
# unless --change is given. Keys: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and
# ALIBABA_CLOUD_SECURITY_TOKEN of the environment.
# Exit code: 0 nothing differs from what the program expects, 1 something does, 2 it could not be done.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

# Without the keys: what builds the program has no use for them.
build() (
    unset ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET ALIBABA_CLOUD_SECURITY_TOKEN
    install_packages "${build_packages[@]}" && cmake --preset dev && cmake --build --preset dev --target enidesk-live
)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! build >"$log" 2>&1; then
    cat "$log" >&2
    echo "enidesk-live could not be built." >&2
    exit 2
fi
build/dev/tests/live/enidesk-live "$@"
