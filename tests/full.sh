#!/usr/bin/env bash
# The long forms: sanitizers, clang, clang-tidy and clazy over everything, the fault campaign, fuzzing, the figures, the official
# clients against the simulator, the packages on clean systems. Takes hours on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" clang clang-tidy nodejs npm

tests/run.sh

echo "== a marked secret, with everything logged, and in memory"
tests/journeys/secrets.sh build/dev logging
tests/journeys/secrets.sh build/dev memory

echo "== sanitizers, and leaks"
cmake --preset asan >/dev/null
cmake --build --preset asan
LSAN_OPTIONS="suppressions=$PWD/tests/leaks.supp:print_suppressions=0" ctest --preset asan --output-on-failure

tests/threads.sh

echo "== fault campaign"
tests/campaign.sh 1000 1

echo "== fuzzing"
tests/fuzz.sh

echo "== figures"
tests/bench.sh

echo "== clang-tidy"
cmake --preset tidy >/dev/null
cmake --build --preset tidy -- -k 0
tests/clazy.sh

echo "== official clients against the simulator"
tests/npm/check.sh build/dev/app/simulator/enidesk-simulator

echo "== packages: on clean systems, and built again in another folder"
packaging/build-packages.sh build/packages
packaging/test-packages.sh build/packages
packaging/test-reproducible.sh build/packages
