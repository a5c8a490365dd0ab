#!/usr/bin/env bash
# Fails when a text is missing from the translations, unfinished, or translated in the sources no longer.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
status=0
for language in zh_CN en; do
    cp "translations/enidesk_$language.ts" "$copy/"
    options=()
    if [ "$language" = en ]; then
        options=(-pluralonly)
    fi
    "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" "${options[@]}" -silent -no-obsolete -locations none -I . -recursive app ui \
        -ts "$copy/enidesk_$language.ts"
    unfinished=$(grep -c 'type="unfinished"' "$copy/enidesk_$language.ts" || true)
    if [ "$unfinished" -ne 0 ]; then
        echo "enidesk_$language.ts: $unfinished texts are not translated:" >&2
        grep -B4 'type="unfinished"' "$copy/enidesk_$language.ts" | grep '<source>' | head -20 >&2
        status=1
    fi
done
exit $status
