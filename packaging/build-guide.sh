#!/usr/bin/env bash
# build-guide.sh OUT_FOLDER: makes the web pages of the user guide from resources/guide, in both languages, with the pictures that
# the AppStream metadata names. Plain HTML and one CSS file: no script, nothing from elsewhere. The same sources give the same bytes.
set -euo pipefail
if [ $# -ne 1 ]; then
    echo "Usage: $0 OUT_FOLDER" >&2
    exit 2
fi
out=$(realpath -m "$1")
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_packages "${guide_packages[@]}"
python3 -B packaging/guide/makepages.py resources/guide packaging/desktop/io.github.enidesk.EniDesk.metainfo.xml.in "$out"
python3 -B packaging/guide/checkpages.py "$out"
