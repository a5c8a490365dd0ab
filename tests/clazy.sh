#!/usr/bin/env bash
# tests/clazy.sh [FILE…]: clazy, levels 0 and 1, over app/ and ui/, or over the files named. Prints every finding and ends with
# 1 where there is one. What it needs is installed with apt on Debian 12.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" clang clazy

# What is left out, and why:
left_out=(
    qstring-ref # asks for midRef() and leftRef(), which Qt 6 does not have
)
checks=$(IFS=,; echo "level1${left_out[*]:+,${left_out[*]/#/no-}}")
log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT

# clang's command lines, what moc and uic make, and the precompiled headers; nothing else is compiled.
build=build/clazy
cmake --preset tidy -B "$build" -DENIDESK_PRECOMPILED_HEADERS=ON -DCMAKE_CXX_CLANG_TIDY= >/dev/null
mapfile -t generated < <(ninja -C "$build" -t targets all |
    sed -nE 's,^((app|ui)/[-_a-zA-Z0-9./]*(_autogen|cmake_pch\.hxx\.pch)): [_a-zA-Z]+$,\1,p' | grep -v CMakeFiles/.*_autogen)
ninja -C "$build" --quiet "${generated[@]}"

files=("$@")
if [ "${#files[@]}" -eq 0 ]; then
    mapfile -t files < <(git ls-files 'app/*.cpp' 'ui/*.cpp')
fi
for file in "${files[@]}"; do
    # -Qunused-arguments: what clang-tidy's build hands to the linker says nothing here.
    if ! clazy-standalone -p "$build" -checks="$checks" -header-filter="$PWD/(app|ui)/.*" "$file" >>"$log/all" 2>&1; then
        echo "$file cannot be read" >>"$log/all"
    fi
    [ -z "${ENIDESK_PROGRESS:-}" ] || echo "$file" >&2
done
grep -E 'warning:|error:|cannot be read$' "$log/all" | sed "s,^$PWD/,," | sort -u >"$log/findings" || true
cat "$log/findings"
echo "clazy ($checks): ${#files[@]} files, $(wc -l <"$log/findings") findings"
[ ! -s "$log/findings" ]
