#!/usr/bin/env bash
# Builds ENI Desk and opens it on the cloud in the box. Without a display: starts it under Xvfb, assigns and unassigns
# through the real window, and saves a screenshot.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
packages=("${build_packages[@]}" "${run_packages[@]}")
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    packages+=("${display_packages[@]}")
fi
install_packages "${packages[@]}"

echo "Building (some minutes on two cores)…"
cmake --preset release >/dev/null
cmake --build --preset release --target enidesk enidesk-simulator -- --quiet

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening ENI Desk on the cloud in the box."
    exec build/release/app/enidesk --demo "$@"
fi
echo "There is no display: driving the real window under Xvfb."
exec packaging/drive-demo.sh build/release "${ENIDESK_SCREENSHOT:-$PWD/build/enidesk-demo.png}"
