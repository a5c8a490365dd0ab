# shellcheck shell=bash disable=SC2034
# What Debian 12 has to have, and how it gets it. Sourced by the scripts; runs nothing by itself.

# To build the program.
build_packages=(build-essential cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libfontconfig-dev libgl1-mesa-dev libxcb1-dev
    qtkeychain-qt6-dev libsimdjson-dev libssl-dev)
# To run it: what is loaded at run time (QtKeychain loads libsecret), whom to trust, Qt's own Chinese texts, and a font that has
# Chinese.
run_packages=(libqt6sql6-sqlite libsecret-1-0 ca-certificates qt6-wayland qt6-translations-l10n fonts-noto-cjk fonts-dejavu-core)
# To drive it without a display.
display_packages=(xvfb openbox xdotool imagemagick python3-minimal)
# To render its icon for every system (packaging/icons/render.sh).
icon_packages=(librsvg2-bin imagemagick icnsutils)
# A keychain without a desktop (tests/secrets/keyring.sh); libgcr-base-3-1 has the prompter for tests.
keychain_packages=(gnome-keyring libgcr-base-3-1 dbus-daemon dbus-bin)
# To search for a secret: the clipboard, the accessibility tree over a session bus, and what is written.
search_packages=(xclip strace at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon)
# To play the end of a session (tests/journeys/session-end.sh).
session_packages=(libsm-dev)
# To make the web pages of the user guide.
guide_packages=(cmark-gfm python3)
# To test it.
test_packages=("${display_packages[@]}" "${session_packages[@]}" "${keychain_packages[@]}" "${search_packages[@]}"
    "${guide_packages[@]}" clang-format curl)

# To make the packages (packaging/build-packages.sh), and to check them (packaging/lint-packages.sh).
package_packages=(dpkg-dev binutils file git jq librsvg2-bin rpm xz-utils)
lint_packages=(lintian devscripts desktop-file-utils appstream man-db groff-base mandoc jq rpm file fish zsh)

# To install the packages on a clean system and to work with them there (packaging/test-packages.sh).
clean_packages=(debootstrap util-linux man-db rpm python3)
# To measure their start beside an empty window of Qt.
start_time_packages=(g++ pkg-config qt6-base-dev x11-utils)

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || echo "$name"
    done
}

# install_packages NAME…: says what it will install and installs it with apt, with sudo when not root.
install_packages() {
    local -a missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        return 0
    fi
    if ! command -v apt-get >/dev/null; then
        echo "These packages are needed, under the names that Debian 12 gives them: ${missing[*]}" >&2
        return 1
    fi
    echo "Installing with apt: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
