# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# The files of the installed package, and that nothing of them stays. Sourced.

# What has to be there, as extended patterns for whole paths.
expected_files='/usr/bin/enidesk
/usr/libexec/enidesk/enidesk-simulator
/usr/share/applications/io\.github\.enidesk\.EniDesk\.desktop
/usr/share/metainfo/io\.github\.enidesk\.EniDesk\.metainfo\.xml
/usr/share/icons/hicolor/scalable/apps/io\.github\.enidesk\.EniDesk\.svg
/usr/share/icons/hicolor/symbolic/apps/io\.github\.enidesk\.EniDesk-symbolic\.svg
/usr/share/icons/hicolor/48x48/apps/io\.github\.enidesk\.EniDesk\.png
/usr/share/man/man1/enidesk\.1\.gz
/usr/share/man/zh_CN/man1/enidesk\.1\.gz
/usr/share/bash-completion/completions/enidesk
/usr/share/zsh/vendor-completions/_enidesk
/usr/share/fish/vendor_completions\.d/enidesk\.fish
/usr/share/doc/enidesk/copyright
/usr/share/doc/enidesk/changelog.*\.gz'

check_files() {
    local files pattern said path
    files=$(in_system dpkg -L enidesk)
    while read -r pattern; do
        grep -qxE "$pattern" <<<"$files" || fail "The package has no $pattern"
    done <<<"$expected_files"
    ! grep -vE '^(/\.|/usr|/usr/.*)$' <<<"$files" || fail "These are not below /usr."
    said=$(in_system dpkg --verify enidesk)
    [ -z "$said" ] || fail "dpkg --verify says: $said"
    while read -r path; do
        [ -e "$system$path" ] || [ -L "$system$path" ] || fail "$path is not there."
        said=$(stat -c '%U:%G %a %F' "$system$path")
        [[ $said =~ ^root:root\ (644\ regular|755\ (regular|directory)|777\ symbolic) ]] || fail "$path is: $said"
    done < <(grep -vx '/\.' <<<"$files")
    check_manual_pages
}

check_manual_pages() {
    local said
    said=$(LC_ALL=C.UTF-8 MANPATH=$system/usr/share/man man -w enidesk)
    [ "$said" = "$system/usr/share/man/man1/enidesk.1.gz" ] || fail "man -w finds \"$said\"."
    said=$(LC_ALL=C.UTF-8 MANPATH=$system/usr/share/man man -L zh_CN -w enidesk)
    [ "$said" = "$system/usr/share/man/zh_CN/man1/enidesk.1.gz" ] || fail "man -w finds in Chinese \"$said\"."
}

# check_libraries FOLDER…: every program and plugin in these folders finds its libraries inside the system.
check_libraries() {
    local file count=0 said
    while read -r file; do
        [ "$(head -c 4 "$file" | tr -d '\0')" = $'\177ELF' ] || continue
        count=$((count + 1))
        said=$(in_system ldd "${file#"$system"}" 2>&1)
        ! grep 'not found' <<<"$said" || fail "${file#"$system"} does not find these."
    done < <(find "${@/#/$system}" -type f)
    [ "$count" -gt 0 ] || fail "There is no program in $*."
    echo "$count files"
}

check_installed_libraries() {
    check_libraries /usr/bin/enidesk /usr/libexec/enidesk "/usr/lib/$(uname -m)-linux-gnu/qt6/plugins"
}

# listing FILE: every path of the system with its kind, rights and content, without what apt and dpkg keep for themselves.
listing() {
    local -a left_out=(\( -path var/cache/apt -o -path var/lib/apt -o -path var/log -o -path var/cache/debconf -o
        -path var/cache/ldconfig -o -path 'var/lib/dpkg/status*' -o -path 'var/lib/dpkg/lock*' -o -path var/lib/dpkg/triggers -o
        -path "${user_home#/}" \) -prune -o)
    (
        cd "$system" || exit
        find usr etc var opt srv root home "${left_out[@]}" -printf '%p %y %m %U:%G %l\n'
        find usr etc var opt srv root home "${left_out[@]}" -type f -print0 | xargs -0 sha256sum
    ) | sort >"$1"
}

# check_purge LISTING COMMAND…: after COMMAND the system is as it was before the package came, and the user's home as it is now.
check_purge() {
    local home_before home_after
    home_before=$(home_sums)
    [ -n "$home_before" ] || fail "The user has no files that could be touched."
    in_system "${@:2}" </dev/null
    ! in_system dpkg-query -W enidesk 2>/dev/null || fail "dpkg still knows the package."
    listing "$output/$current.after"
    diff "$1" "$output/$current.after" || fail "The system is not as it was before."
    home_after=$(home_sums)
    [ "$home_before" = "$home_after" ] || fail "The user's home is not as it was before."
}

home_sums() {
    (cd "$system$user_home" && find . -type f -exec sha256sum {} + | sort)
}
