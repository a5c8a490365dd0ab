#!/usr/bin/env bash
# packaging/lint-packages.sh [FOLDER]: looks at the packages in FOLDER (build/packages) from outside, without the network, and fails
# when anything about them is not as it should be.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages "${lint_packages[@]}"

export LC_ALL=C.UTF-8
folder=$(cd "${1:-build/packages}" && pwd)
deb=$(echo "$folder"/enidesk_*.deb)
symbols=$(echo "$folder"/enidesk-dbgsym_*.deb)
rpm=$(echo "$folder"/enidesk-*.rpm)
archive=$(echo "$folder"/enidesk-*-linux-x86_64.tar.gz)
bill=$(echo "$folder"/enidesk-*.spdx.json)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0

fault() {
    echo "FAULT: $*" >&2
    faults=$((faults + 1))
}

# quiet WHAT COMMAND…: the command has to succeed and to say nothing.
quiet() {
    local what=$1 said
    shift
    if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
        fault "$what: $said"
    fi
}

# has TEXT PATTERN WHAT: the text has to have a line with the pattern.
has() {
    grep -Eq -- "$2" <<<"$1" || fault "$3"
}

unpack() {
    mkdir "$scratch/deb" "$scratch/symbols" "$scratch/archive"
    dpkg-deb -x "$deb" "$scratch/deb"
    dpkg-deb -x "$symbols" "$scratch/symbols"
    tar -xzf "$archive" -C "$scratch/archive" --strip-components=1
    rpm2cpio "$rpm" >"$scratch/rpm.cpio"
    version=$(dpkg-deb -f "$deb" Version)
}

check_sums() {
    (cd "$folder" && sha256sum --check --quiet SHA256SUMS) || fault "the sums do not fit"
    has "$(cat "$folder/RELEASE-NOTES.md")" "^# ENI Desk $version\$" "the release notes are of another version"
    has "$(cat "$folder/RELEASE-NOTES.md")" "^[A-Z].{20}" "the release notes say nothing"
}

check_debian() {
    local said
    said=$(lintian --allow-root --display-info --pedantic --fail-on error,warning --tag-display-limit 0 "$deb" "$symbols" 2>&1) \
        || fault "lintian"
    [ -z "$said" ] || echo "$said"
    said=$(dpkg-deb -f "$deb" Depends Recommends)
    for name in libqt6widgets6 libqt6svg6 libqt6sql6-sqlite libqt6keychain1 libsimdjson libsecret-1-0 ca-certificates \
        qt6-translations-l10n; do
        has "$said" "^Depends: .*$name" "the .deb does not depend on $name"
    done
    for name in qt6-wayland gnome-keyring fonts-noto-cjk; do
        has "$said" "^Recommends: .*$name" "the .deb does not recommend $name"
    done
    if dpkg-deb --ctrl-tarfile "$deb" | tar -t | grep -Eq 'inst$|rm$|triggers$'; then
        fault "the .deb brings scripts, and Debian 12 needs none"
    fi
}

check_desktop() {
    local share=$scratch/deb/usr/share name=io.github.enidesk.EniDesk side said
    quiet desktop-file-validate desktop-file-validate "$share/applications/$name.desktop"
    # The id ends as the program is called; that it has a capital is custom for ids with the name of a program.
    said=$(appstreamcli validate --pedantic --no-net --no-color --override=cid-contains-uppercase-letter=info \
        "$share/metainfo/$name.metainfo.xml" 2>&1) || fault "appstreamcli: $said"
    if grep -E '^[EWIP]: ' <<<"$said" | grep -v cid-contains-uppercase-letter; then
        fault "appstreamcli: see above"
    fi
    said=$(appstreamcli validate-tree --no-net --no-color "$scratch/deb" 2>&1) || fault "appstreamcli validate-tree: $said"
    has "$(cat "$share/metainfo/$name.metainfo.xml")" "<release version=\"$version\" date=\"20" "the metainfo is of another version"
    for side in 16 22 24 32 48 64 128 256 512; do
        has "$(file "$share/icons/hicolor/${side}x$side/apps/$name.png")" "PNG image data, $side x $side," "no icon of $side pixels"
    done
    for said in scalable/apps/$name symbolic/apps/$name-symbolic; do
        has "$(file "$share/icons/hicolor/$said.svg")" "SVG Scalable Vector Graphics" "no icon $said.svg"
    done
}

# groff breaks lines at blanks, of which Chinese has few.
page_warnings() {
    man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null | grep -v -e "can't break line" || true
}

# The pages themselves, and that they and the completions know every option that the program has.
check_manual() {
    local share=$scratch/deb/usr/share options page language
    options=$("$scratch/deb/usr/bin/enidesk" --help | grep -oE -- '^ +(-[a-z], )?--[a-z]+' | grep -oE -- '--[a-z]+')
    for language in "" zh_CN; do
        page=$share/man/$language/man1/enidesk.1.gz
        gzip -dc "$page" >"$scratch/enidesk.1"
        quiet "man $language" page_warnings "$page"
        # mandoc counts a Chinese character as eight letters of a line.
        quiet "mandoc $language" mandoc -T lint -W "$([ -z "$language" ] && echo style || echo warning)" "$scratch/enidesk.1"
        lexgrog "$page" >/dev/null || fault "lexgrog $language"
        sed -i 's/\\-/-/g' "$scratch/enidesk.1"
        for option in $options enidesk://explain; do
            grep -qF -- "$option" "$scratch/enidesk.1" || fault "the man page ${language:-en} does not tell $option"
        done
    done
    for page in bash-completion/completions/enidesk zsh/vendor-completions/_enidesk fish/vendor_completions.d/enidesk.fish; do
        for option in $options; do
            grep -Eq -- "-l ${option#--} |$option" "$share/$page" || fault "$page does not know $option"
        done
        grep -q cn-hangzhou "$share/$page" || fault "$page knows no regions"
    done
    quiet bash bash -n "$share/bash-completion/completions/enidesk"
    quiet zsh zsh -n "$share/zsh/vendor-completions/_enidesk"
    quiet fish fish --no-execute "$share/fish/vendor_completions.d/enidesk.fish"
}

check_programs() {
    local program dynamic size
    for program in usr/bin/enidesk usr/libexec/enidesk/enidesk-simulator; do
        # Control flow protection: it looks for a mark that the linker leaves out, since Debian 12's own start-up code has none.
        # Fortified functions: of those that the programs call, these four have a size that is known to be right, or not known.
        hardening-check --verbose --nocfprotection --nofortify "$scratch/deb/$program" >"$scratch/hardening" \
            || fault "hardening-check: $(cat "$scratch/hardening")"
        if grep unprotected: "$scratch/hardening" | grep -vE ': (memcpy|memmove|memset|read)$'; then
            fault "$program calls what could be fortified and is not"
        fi
        [ "$(objdump -d "$scratch/deb/$program" | grep -c endbr64)" -gt 500 ] || fault "$program: no control flow protection"
        dynamic=$(readelf -d "$scratch/deb/$program")
        has "$dynamic" "Flags: NOW PIE" "$program: no PIE or not all bound at the start"
        ! grep -Eq 'RPATH|RUNPATH' <<<"$dynamic" || fault "$program has a run path"
        ! readelf -rW "$scratch/deb/$program" | grep -q 'R_X86_64_COPY.*staticMetaObject' ||
            fault "$program has copies of Qt's meta-objects, and would crash"
        cmp -s <(readelf -nW "$scratch/deb/$program" | grep "Build ID") \
            <(readelf -nW "$scratch/archive/${program#usr/}" | grep "Build ID") || fault "$program: the archive has another one"
    done
    size=$(stat -c %s "$scratch/deb/usr/bin/enidesk")
    [ "$size" -lt 8000000 ] || fault "the program has $size bytes"
    dynamic=$(readelf -d "$scratch/archive/bin/enidesk")
    # shellcheck disable=SC2016 # the loader's $ORIGIN
    has "$dynamic" 'RUNPATH.*\[\$ORIGIN/\.\./lib\]' "the archive's program does not look beside itself"
    grep -oE 'lib(qt6keychain|simdjson)\.so\.[0-9]+' <<<"$dynamic" | sort -u | cmp - <(ls "$scratch/archive/lib") \
        || fault "the archive brings other libraries than the program wants"
    # No frame is larger than a page, so that no instruction shows this one.
    grep -raq 'GNU C++20 .*-fstack-clash-protection' "$scratch/symbols" \
        || fault "the programs were compiled without protection of the stack's end"
    if grep -rlaF -e "$PWD" -e "$HOME/" "$scratch/deb" "$scratch/symbols" "$scratch/archive" "$scratch/rpm.cpio"; then
        fault "the folder of this build is in the files above"
    fi
}

check_rpm() {
    local names requires said
    names=$(rpm -qlp "$rpm")
    cmp <(cd "$scratch/deb" && find . -type f | grep -v -e /doc/ -e /zsh/ | sed 's/^\.//' | sort) \
        <(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | sed -n 's/^-[^ ]* //p' | grep -v -e /doc/ -e /zsh/ -e /licenses/ | sort) \
        || fault "the .rpm has other files than the .deb"
    has "$names" "^/usr/share/licenses/enidesk/LICENSE" "the .rpm lacks the licence"
    cmp <(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | sed -n 's/^d[^ ]* //p') \
        <(printf '%s\n' /usr/libexec/enidesk /usr/share/doc/enidesk /usr/share/licenses/enidesk) \
        || fault "the .rpm owns other folders than its own"
    requires=$(rpm -qp --requires --recommends "$rpm")
    for said in 'libQt6Widgets.so.6\(' 'libQt6Svg.so.6\(' 'libqt6keychain.so.1\(' 'libsimdjson.so' 'ca-certificates' 'libsecret' \
        'qt6-qtwayland' 'qt6-qttranslations'; do
        has "$requires" "^$said" "the .rpm does not require $said"
    done
    ! grep -E '^/|^lib[a-z0-9-]*6$' <<<"$requires" || fault "the .rpm requires what Fedora does not have"
    said=$(rpm -qip "$rpm")
    has "$said" "^License *: Apache-2.0" "the .rpm does not tell its licence"
    has "$said" "^Build Host *: enidesk.github.io" "the .rpm tells where it was built"
    has "$(rpm -qp --xml "$rpm")" "<string>管理阿里云的弹性网卡" "the .rpm has no Chinese summary"
    has "$(rpm -qp --changelog "$rpm")" "- $version-1" "the .rpm's changelog is of another version"
}

check_bill() {
    local file
    jq -e '.spdxVersion == "SPDX-2.3" and (.files | length) > 20 and (.packages | map(.name) | index("libqt6widgets6"))
        and ([.files[], .packages[] | .SPDXID] | length == (unique | length))' "$bill" >/dev/null || fault "the bill of materials"
    for file in "$deb" "$symbols" "$rpm" "$archive"; do
        jq -e --arg file "$(basename "$file")" --arg sum "$(sha256sum "$file" | cut -d' ' -f1)" \
            '.packages | any(.packageFileName == $file and .checksums[0].checksumValue == $sum)' "$bill" >/dev/null \
            || fault "the bill of materials has another $(basename "$file")"
    done
}

tell_sizes() {
    local file
    printf '%-48s %8s %10s\n' package download installed
    for file in "$deb" "$symbols"; do
        printf '%-48s %5d kB %7d kB\n' "$(basename "$file")" $(($(stat -c %s "$file") / 1000)) \
            "$(dpkg-deb -f "$file" Installed-Size)"
    done
    printf '%-48s %5d kB %7d kB\n' "$(basename "$rpm")" $(($(stat -c %s "$rpm") / 1000)) \
        $(($(rpm -qp --qf '%{SIZE}' "$rpm") / 1000))
    printf '%-48s %5d kB %7d kB\n' "$(basename "$archive")" $(($(stat -c %s "$archive") / 1000)) \
        $(($(du -sb "$scratch/archive" | cut -f1) / 1000))
    echo "The program: $(stat -c %s "$scratch/deb/usr/bin/enidesk") bytes."
}

unpack
for check in sums debian desktop manual programs rpm bill; do
    "check_$check"
done
tell_sizes
if [ "$faults" -ne 0 ]; then
    echo "$faults faults." >&2
    exit 1
fi
echo "The packages are clean."
