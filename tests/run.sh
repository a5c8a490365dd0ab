#!/usr/bin/env bash
# Builds with warnings as errors and runs every test. Installs what it needs on Debian 12.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

echo "== format"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror

echo "== build"
cmake --preset dev >/dev/null
cmake --build --preset dev -- --quiet

echo "== translations"
tests/check-translations.sh

echo "== tests"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
ctest --preset dev --parallel 2 --output-on-failure "$@"

echo "== journeys in the real window"
tests/journeys/run.sh build/dev
