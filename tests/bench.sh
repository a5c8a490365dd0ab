#!/usr/bin/env bash
# Every figure of speed and memory, each beside what it must be and beside a floor or a peer of the same run: builds what it needs
# as a release and prints the tables. Wants a quiet machine; how busy it was stands in the first line.
# tests/bench.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
runs=${1:-5}

cmake --preset bench >/dev/null
cmake --build --preset bench

work=$(mktemp -d)
export HOME="$work" XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
start_display
# With a bus of its own the figures "with a reader of the screen" are those of the real accessibility bridge.
trap 'stop_display; rm -rf "$work"' EXIT
echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(grep -m1 'model name' /proc/cpuinfo | sed 's/.*: //')"
dbus-run-session -- bash -c '/usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 &
    build/bench/tests/benchmark/bench_region "$1"; kill %1' bench "$runs" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
echo
dbus-run-session -- build/bench/tests/benchmark/bench_start build/bench/app/enidesk 11
echo
build/bench/tests/benchmark/bench_explain
