#!/usr/bin/env bash
# packaging/changelog.sh FORM VERSION DATE [FILE]: what CHANGELOG.md says of the versions, as appstream, debian, rpm, notes or date.
#
# DATE (in seconds, like SOURCE_DATE_EPOCH) is that of a head line that says "(unreleased)".
set -euo pipefail
form=$1 version=$2 epoch=$3
file=${4:-$(dirname "$0")/../CHANGELOG.md}
maintainer="ENI Desk contributors <enidesk@users.noreply.github.com>"

if ! grep -q "^## $version (.*)\$" "$file"; then
    echo "CHANGELOG.md has no head line \"## $version (date or unreleased)\"." >&2
    exit 1
fi

# versions: "VERSION DATE", the newest first.
versions() {
    sed -n 's/^## \([0-9][0-9.]*\) (\(.*\))$/\1 \2/p' "$file" | while read -r number date; do
        [ "$date" != unreleased ] || date=$(date -u -d "@$epoch" +%F)
        echo "$number $date"
    done
}

# section VERSION: the text below its head line, without blank lines at its ends.
section() {
    awk -v head="## $1 (" '
        /^## / { inside = index($0, head) == 1; next }
        inside && NF { for (; blanks > 0; --blanks) print ""; print; seen = 1; next }
        inside && seen { ++blanks }' "$file"
}

# paragraphs VERSION: one paragraph or list item a line; those of a list begin with "- ".
paragraphs() {
    section "$1" | awk '
        function flush() { if (text != "") print text; text = "" }
        NF == 0 { flush(); next }
        /^###/ { flush(); sub(/^#+ */, ""); print; next }
        /^[-*] / { flush(); sub(/^[-*] */, ""); text = "- " $0; next }
        { sub(/^ +/, ""); text = text == "" ? $0 : text " " $0 }
        END { flush() }'
}

as_appstream() {
    local number date
    echo "<releases>"
    while read -r number date; do
        echo "    <release version=\"$number\" date=\"$date\">"
        echo "      <description>"
        paragraphs "$number" | tr -d '`' | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' | awk '
            /^- / { if (!list) print "        <ul>"; list = 1; print "          <li>" substr($0, 3) "</li>"; next }
            { if (list) print "        </ul>"; list = 0; print "        <p>" $0 "</p>" }
            END { if (list) print "        </ul>" }'
        echo "      </description>"
        echo "    </release>"
    done < <(versions)
    echo "  </releases>"
}

as_debian() {
    local number date
    while read -r number date; do
        printf 'enidesk (%s) stable; urgency=medium\n\n' "$number"
        paragraphs "$number" | sed 's/^- //' | while read -r text; do
            fold -s -w 74 <<<"$text" | sed '1s/^/  * /; 2,$s/^/    /; s/ *$//'
        done
        printf '\n -- %s  %s\n\n' "$maintainer" "$(LC_ALL=C date -u -d "$date" '+%a, %d %b %Y %T +0000')"
    done < <(versions)
}

as_rpm() {
    local number date
    while read -r number date; do
        printf '* %s %s - %s-1\n' "$(LC_ALL=C date -u -d "$date" '+%a %b %d %Y')" "$maintainer" "$number"
        paragraphs "$number" | sed 's/^- //; s/%/%%/g' | while read -r text; do
            fold -s -w 76 <<<"$text" | sed '1s/^/- /; 2,$s/^/  /; s/ *$//'
        done
        echo
    done < <(versions)
}

case $form in
    appstream) as_appstream ;;
    debian) as_debian ;;
    rpm) as_rpm ;;
    notes) printf '# ENI Desk %s\n\n' "$version" && section "$version" ;;
    date) versions | awk -v version="$version" '$1 == version { print $2 }' ;;
    *) echo "No such form: $form" >&2 && exit 2 ;;
esac
