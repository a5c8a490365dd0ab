#!/usr/bin/env bash
# Brings new texts of the sources into the translation files; what is new stands there as unfinished.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
"$lupdate" -silent -no-obsolete -locations none -I . -recursive app ui -ts translations/enidesk_zh_CN.ts
"$lupdate" -silent -no-obsolete -locations none -pluralonly -I . -recursive app ui -ts translations/enidesk_en.ts
