#!/usr/bin/env bash
# packaging/build-packages.sh [FOLDER]: builds the program once on Debian 12 and leaves every package for Linux in FOLDER
# (build/packages), with sums, a bill of materials and release notes. The same sources and SOURCE_DATE_EPOCH (the date of the last
# commit, unless set) give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${build_packages[@]}" "${package_packages[@]}"

umask 022
export LC_ALL=C.UTF-8 TZ=UTC
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git -c safe.directory="$PWD" log -1 --format=%ct) || {
        echo "This is no git checkout: set SOURCE_DATE_EPOCH to the date of the sources, in seconds." >&2
        exit 1
    }
fi
export SOURCE_DATE_EPOCH
mkdir -p "${1:-build/packages}"
folder=$(cd "${1:-build/packages}" && pwd)
build=$PWD/build/package

echo "Building (some minutes on two cores)…"
cmake --preset package >/dev/null
cmake --build --preset package -- --quiet
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")

echo "Packing…"
rm -f "$folder"/enidesk[-_]* "$folder/SHA256SUMS" "$folder/RELEASE-NOTES.md"
work=$(mktemp -d "${TMPDIR:-/tmp}/enidesk-packing.XXXXXX") # rpmbuild wants a folder without blanks in its name
trap 'rm -rf "$work"' EXIT
for kind in DEB RPM; do
    if ! cpack --config "$build/CPackConfig.cmake" -G "$kind" -B "$work/$kind" >"$build/cpack-$kind.log" 2>&1; then
        cat "$build/cpack-$kind.log" >&2
        exit 1
    fi
done
mv "$work"/RPM/*.rpm "$folder"

# debian_package FILE: what CPack packed, packed by dpkg. CPack tells a size that depends on the file system here, and in the package of
# the debug symbols sums of the names that its files had here.
debian_package() {
    local root=$work/root size
    rm -rf "$root"
    dpkg-deb -R "$1" "$root"
    if [ ! -e "$root/usr/bin" ]; then
        sed -i '/^Package-Type:/d' "$root/DEBIAN/control"
        mkdir -p "$root/usr/share/doc"
        ln -s enidesk "$root/usr/share/doc/enidesk-dbgsym"
    fi
    size=$(find "$root/usr" -type f -printf '%s\n' -o -printf '1\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
    sed -i "s/^Installed-Size:.*/Installed-Size: $size/" "$root/DEBIAN/control"
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$root" "$folder" >/dev/null
}
debian_package "$work"/DEB/*.deb
debian_package "$work"/DEB/*.ddeb

# The archive: its programs look for QtKeychain and simdjson beside themselves.
name=enidesk-$version-linux-$(uname -m)
for part in portable desktop documents; do
    cmake --install "$build" --component "$part" --prefix "$work/$name" >/dev/null
done
strip --strip-unneeded --remove-section=.comment "$work/$name/bin/enidesk" "$work/$name/libexec/enidesk/enidesk-simulator"
tar --create --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --mode=u+rw,go+r-w,a+X --format=ustar "$name" | gzip -9n >"$folder/$name.tar.gz"

packaging/changelog.sh notes "$version" "$SOURCE_DATE_EPOCH" >"$folder/RELEASE-NOTES.md"
packaging/bill-of-materials.sh "$folder" "$version" >"$work/enidesk.spdx.json"
mv "$work/enidesk.spdx.json" "$folder/enidesk-$version.spdx.json"
(cd "$folder" && sha256sum enidesk[-_]* RELEASE-NOTES.md >SHA256SUMS)
ls -l "$folder"
