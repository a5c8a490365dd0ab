# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# The .rpm, as far as a Debian can tell: its sums, files and dependencies. Sourced.

# Both packages have the same files but for these: Debian's copyright and changelog; the licence and the changelog of the others;
# zsh looks into another folder there.
differences='^/usr/share/(doc|licenses)/|^/usr/share/zsh/'

check_rpm() {
    local said name
    said=$(rpm -K --nosignature "$1")
    grep -q 'digests OK' <<<"$said" || fail "rpm -K says: $said"
    diff <(dpkg-deb --fsys-tarfile "$2" | tar -t | sed 's/^\.//' | grep -v '/$' | grep -vE "$differences" | sort) \
        <(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$1" | sed -n 's/^[-l][^ ]* //p' | grep -vE "$differences" | sort) ||
        fail "The .rpm has other files than the .deb."
    said=$(rpm -qlp "$1")
    for name in /usr/share/licenses/enidesk/LICENSE /usr/share/zsh/site-functions/_enidesk; do
        grep -qx "$name" <<<"$said" || fail "The .rpm has no $name."
    done
    said=$(rpm -qp --requires "$1")
    for name in Core Gui Widgets Network Sql Svg DBus; do
        grep -q "^libQt6$name\.so\.6(" <<<"$said" || fail "The .rpm does not require Qt's $name."
    done
    [ "$(rpm -qp --qf '%{VERSION}' "$1")" = "$version" ] || fail "The .rpm is of another version."
}
