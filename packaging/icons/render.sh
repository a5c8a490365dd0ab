#!/usr/bin/env bash
# render.sh OUT_FOLDER [hicolor|windows|macos]…: makes the program's icons from resources/icons, all three kinds unless told
# which: OUT_FOLDER/hicolor (a theme's folders, for the desktops of Linux), enidesk.ico and enidesk.icns. Two runs give the same
# bytes. Needs rsvg-convert; for windows ImageMagick, for macos png2icns (packaging/packages.sh: icon_packages).
set -euo pipefail
umask 022
if [ $# -lt 1 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
shift
kinds=("$@")
if [ ${#kinds[@]} -eq 0 ]; then
    kinds=(hicolor windows macos)
fi
cd "$(dirname "$0")/../../resources/icons"
name=io.github.enidesk.EniDesk

need() {
    if ! command -v "$1" >/dev/null; then
        echo "render.sh needs $1: on Debian 12, apt-get install $2" >&2
        return 1
    fi
}

# draw SIDE FILE: the icon as a PNG of SIDE pixels. The small drawings lie on the pixel grid and are never scaled;
# ui/icons.cpp chooses among them in the same way.
draw() {
    local side=$1 file=$2
    case "$side" in
        16) rsvg-convert --output "$file" "$name-16.svg" ;;
        22) rsvg-convert --output "$file" "$name-22.svg" ;;
        24) rsvg-convert --page-width 24 --page-height 24 --left 1 --top 1 --output "$file" "$name-22.svg" ;;
        *) rsvg-convert --width "$side" --height "$side" --output "$file" "$name.svg" ;;
    esac
}

make_hicolor() {
    local theme=$out/hicolor side
    for side in 16 22 24 32 48 64 128 256 512; do
        install -d "$theme/${side}x$side/apps"
        draw "$side" "$theme/${side}x$side/apps/$name.png"
    done
    install -d "$theme/scalable/apps" "$theme/symbolic/apps"
    install -m 644 "$name.svg" "$theme/scalable/apps"
    install -m 644 "$name-symbolic.svg" "$theme/symbolic/apps"
}

make_windows() {
    local side pictures=()
    need convert imagemagick
    for side in 16 24 32 48 64 256; do
        draw "$side" "$scratch/$side.png"
        pictures+=("$scratch/$side.png")
    done
    convert "${pictures[@]}" -strip -define png:exclude-chunks=date,time "$out/enidesk.ico"
}

make_macos() {
    local side pictures=()
    need png2icns icnsutils
    for side in 16 32 48 128 256 512 1024; do
        draw "$side" "$scratch/$side.png"
        pictures+=("$scratch/$side.png")
    done
    png2icns "$out/enidesk.icns" "${pictures[@]}" >/dev/null
}

need rsvg-convert librsvg2-bin
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for kind in "${kinds[@]}"; do
    case "$kind" in
        hicolor | windows | macos) "make_$kind" ;;
        *)
            echo "render.sh: hicolor, windows or macos, not $kind" >&2
            exit 2
            ;;
    esac
done
