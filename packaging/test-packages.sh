#!/usr/bin/env bash
# test-packages.sh [FOLDER] [--short] [--if-possible]: installs the packages in FOLDER (build/packages) on freshly made systems with
# nothing but what Debian requires, and works with them there as an ordinary user: .deb without and with a keyring, upgrade from an
# older version, removal; the archive on a system with Qt alone; the .rpm by what it says of itself.
#
#   --short        the checks that CI makes, in some minutes; otherwise all of them
#   --if-possible  where root, chroot or mounts are not to be had, says "skipped: …" and ends well
#
# Logs and pictures are left in build/test-packages; build/clean-system keeps what was downloaded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
# shellcheck source=packaging/cleansystem.sh
. packaging/cleansystem.sh
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
# shellcheck source=packaging/cloud.sh
. packaging/cloud.sh
# shellcheck source=packaging/tests/checks.sh
. packaging/tests/checks.sh
# shellcheck source=packaging/tests/start.sh
. packaging/tests/start.sh
# shellcheck source=packaging/tests/files.sh
. packaging/tests/files.sh
# shellcheck source=packaging/tests/keyring.sh
. packaging/tests/keyring.sh
# shellcheck source=packaging/tests/upgrade.sh
. packaging/tests/upgrade.sh
# shellcheck source=packaging/tests/archive.sh
. packaging/tests/archive.sh
# shellcheck source=packaging/tests/rpm.sh
. packaging/tests/rpm.sh
# shellcheck source=packaging/tests/start-time.sh
. packaging/tests/start-time.sh

read_arguments() {
    folder=build/packages short=no if_possible=no
    local word
    for word in "$@"; do
        case $word in
            --short) short=yes ;;
            --if-possible) if_possible=yes ;;
            -*)
                echo "test-packages.sh: unknown option $word" >&2
                exit 2
                ;;
            *) folder=$word ;;
        esac
    done
    if [ ! -d "$folder" ]; then
        echo "test-packages.sh: there is no folder $folder; packaging/build-packages.sh makes it." >&2
        exit 1
    fi
    folder=$(realpath "$folder")
    output=$PWD/build/test-packages
}

# the_file PATTERN: the one file of the folder that fits.
the_file() {
    local -a found
    mapfile -t found < <(find "$folder" -maxdepth 1 -name "$1" | sort)
    if [ "${#found[@]}" -ne 1 ]; then
        echo "test-packages.sh: $folder has ${#found[@]} files $1 and should have one." >&2
        return 1
    fi
    echo "${found[0]}"
}

find_packages() {
    deb=$(the_file 'enidesk_*_*.deb')
    rpm=$(the_file 'enidesk-*.rpm')
    archive=$(the_file 'enidesk-*-linux-*.tar.gz')
    deb_version=$(dpkg-deb -f "$deb" Version)
    version=${deb_version%-*}
}

# Outside: asks whether it can work, and cleans up whatever happens inside.
outside() {
    local reason inside=
    if [ "$(id -u)" -ne 0 ] && sudo -n true 2>/dev/null; then
        exec sudo -n "$PWD/packaging/test-packages.sh" "$@"
    fi
    if ! reason=$(can_make_systems); then
        if [ "$if_possible" = yes ]; then
            echo "skipped: $reason"
            exit 0
        fi
        echo "test-packages.sh: clean systems cannot be made: $reason." >&2
        exit 1
    fi
    install_packages "${display_packages[@]}" "${clean_packages[@]}"
    [ "$short" = yes ] || install_packages "${start_time_packages[@]}"
    find_packages
    packaging/lint-packages.sh "$folder"
    mkdir -p "$output"
    rm -f "$output"/*
    work=$(mktemp -d "${TMPDIR:-/tmp}/enidesk-clean.XXXXXX")
    # With the process that made the namespace go all inside, and with them the mounts: only files are left to delete.
    trap '[ -z "$inside" ] || kill -KILL "$inside" 2>/dev/null || true; wait; rm -rf --one-file-system "$work"' EXIT
    trap 'exit 130' INT TERM HUP
    unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS
    unshare --mount --pid --fork --kill-child --mount-proc --propagation private \
        "$PWD/packaging/test-packages.sh" --inside "$work" "$@" &
    inside=$!
    local result=0
    wait "$inside" || result=$?
    inside=
    exit "$result"
}

# Systems in memory are made in seconds rather than minutes; each takes about 1 GB. Displays are put where no others are.
mount_places() {
    mkdir -p /tmp/.X11-unix
    mount -t tmpfs -o mode=1777 tmpfs /tmp/.X11-unix
    if [ "$(awk '/^MemAvailable:/ {print int($2 / 1048576)}' /proc/meminfo)" -ge 6 ]; then
        mount -t tmpfs -o mode=755 tmpfs "$work"
    fi
}

# A system without recommended packages: no keyring, no session bus, no fonts but those that Qt brings.
plain_system() {
    local -a needed
    new_system plain
    mkdir "$system/packages"
    cp "$deb" "$system/packages/"
    make_older "$deb" "$system/packages"
    # The dependencies first, so that what the package itself leaves can be told from them.
    mapfile -t needed < <(in_system apt-get -s install --no-install-recommends "/packages/$(basename "$deb")" |
        sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -vx enidesk)
    apt_install --no-install-recommends "${needed[@]}"
    listing "$work/before"
    apt_install --no-install-recommends "/packages/$(basename "$deb")"
}

test_plain() {
    check installs plain_system
    has_passed installs || return 0
    system=$work/plain
    check files check_files
    check libraries check_installed_libraries
    check commands check_commands
    check welcome check_welcome
    check demo-en check_demo en
    if [ "$short" = no ]; then
        check demo-zh_CN check_demo zh_CN
        check chinese-option check_chinese --language zh_CN
        check start-time check_start_time
    fi
    check chinese check_chinese LANG=zh_CN.UTF-8
    # What was removed and has no settings of its own in the system leaves nothing that could be purged.
    check remove check_purge "$work/before" apt-get -qq -y remove enidesk
    check upgrade check_upgrade "/packages/$(basename "$deb")"
    if [ "$short" = no ]; then
        check newer-journal check_newer_journal
    fi
    check purge check_purge "$work/before" apt-get -qq -y purge enidesk
    drop_system
}

keyring_system() {
    new_system keyring
    cp "$deb" "$system/"
    apt_install "/$(basename "$deb")"
    in_system sh -c 'command -v gnome-keyring-daemon && command -v dbus-run-session' ||
        fail "The recommended packages bring no keyring."
}

test_keyring() {
    check installs-recommended keyring_system
    has_passed installs-recommended || return 0
    system=$work/keyring
    check keyring check_keyring
    check wayland check_wayland
    check chinese-fonts check_chinese LANG=zh_CN.UTF-8
    drop_system
}

qt_system() {
    new_system qt
    apt_install --no-install-recommends "${qt_packages[@]}"
}

test_archive() {
    check installs-qt qt_system
    has_passed installs-qt || return 0
    system=$work/qt
    check archive check_archive "$archive" apps ${short_word:+"$short_word"}
    if [ "$short" = no ]; then
        check archive-moved check_archive "$archive" "我的 程序"
    fi
    drop_system
}

inside() {
    SECONDS=0
    mount_places
    find_packages
    short_word=
    [ "$short" = no ] || short_word=short
    check rpm check_rpm "$rpm" "$deb"
    test_plain
    [ "$short" = yes ] || test_keyring
    test_archive
    if [ "${#failed[@]}" -ne 0 ]; then
        echo "$passed checks passed, ${#failed[@]} failed: ${failed[*]}; logs and pictures are in $output; $SECONDS seconds." >&2
        exit 1
    fi
    echo "$passed checks of enidesk $deb_version on clean systems passed in $SECONDS seconds."
}

if [ "${1:-}" = --inside ]; then
    work=$2
    shift 2
    read_arguments "$@"
    inside
else
    read_arguments "$@"
    outside "$@"
fi
