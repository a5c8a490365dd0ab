#!/usr/bin/env bash
# packaging/test-reproducible.sh [FOLDER]: builds the last commit again in another folder, without ccache, and compares every file with
# the packages in FOLDER (build/packages), which it makes first when there are none.
set -euo pipefail
cd "$(dirname "$0")/.."
first=$(realpath "${1:-build/packages}")
[ -e "$first/SHA256SUMS" ] || packaging/build-packages.sh "$first"

# The names in the other folder are made in another order, and it has another length.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/quite another folder"
git archive HEAD | tar -x -C "$scratch/quite another folder"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) CCACHE_DISABLE=1 \
    "$scratch/quite another folder/packaging/build-packages.sh" "$scratch/second"
diff -r "$first" "$scratch/second"
echo "Both builds have the same bytes."
