# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# Clean systems to install into: the Debian of this machine, freshly bootstrapped with the required packages alone, and an ordinary
# user in it. Sourced by test-packages.sh; needs root and a mount namespace of its own, so that nothing stays mounted.
#
# new_system NAME makes one and sets `system`, the folder where it lies. in_system runs a command in it as root, as_user as the
# user `tester`, without anything of this machine's environment.

clean_cache=$PWD/build/clean-system
clean_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
system=
user_home=/home/tester

# can_make_systems: whether chroot, mounts and namespaces are allowed here; says why not.
can_make_systems() {
    local said
    # shellcheck disable=SC2016 # for the shell inside
    if [ "$(id -u)" -ne 0 ]; then
        echo "this needs root, and sudo does not give it"
    elif ! grep -qs '^ID=debian$' /etc/os-release; then
        echo "this is no Debian, whose packages a clean system is made of"
    elif ! said=$(unshare --mount --pid --fork --kill-child --mount-proc --propagation private sh -c \
        'folder=$(mktemp -d) && mount -t tmpfs tmpfs "$folder" && mkdir "$folder/sys" && mount --bind /sys "$folder/sys" &&
        umount "$folder/sys" && umount "$folder" && rmdir "$folder" && chroot / true' 2>&1); then
        echo "mounting or chroot is not allowed here ($(tr '\n' ' ' <<<"$said"))"
    else
        return 0
    fi
    return 1
}

debian_codename() {
    sed -n 's/^VERSION_CODENAME=//p' /etc/os-release
}

# archives: what this machine's apt reads of its own Debian, as "URI SUITE COMPONENT", the main suite first.
archives() {
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v name="$(debian_codename)" '$2 ~ "^" name "(-updates|-security)?$"' | sort -u -k2,2 -k3,3 -k1,1
}

# write_apt_settings FOLDER: the archives of this machine and the way to them (proxies, no more) for the system in FOLDER.
write_apt_settings() {
    archives | sed 's/^/deb /' >"$1/etc/apt/sources.list"
    # No hit is fine: most machines have no proxy.
    apt-config dump | grep -E '^Acquire::(http|https|Retries|ForceIPv[46]|Check-Valid-Until|Check-Date)[: ]' \
        >"$1/etc/apt/apt.conf.d/20machine" || true
    cat >"$1/etc/apt/apt.conf.d/90clean-system" <<'END'
Acquire::Languages "none";
APT::Keep-Downloaded-Packages "true";
Binary::apt::APT::Keep-Downloaded-Packages "true";
DPkg::Options { "--force-unsafe-io"; };
END
}

# fetch_required FOLDER: what debootstrap will want, with apt: one after the other it takes minutes. Whatever is not here it fetches.
fetch_required() {
    local -a names
    mapfile -t names < <(apt-cache dumpavail | awk '/^Package: /{name = $2} /^Priority: required$/{print name}' | sort -u)
    apt-get -qq -y --no-install-recommends --download-only -o Dir::State::status=/dev/null -o Dir::Cache::archives="$1" \
        -o Debug::NoLocking=1 install apt "${names[@]}" || true
}

# make_base FILE: a tar of the bootstrapped system, of this week.
make_base() {
    local file=$1 folder=$work/base mirror
    if [ -n "$(find "$file" -mtime -7 2>/dev/null)" ]; then
        return 0
    fi
    mirror=$(archives | awk -v name="$(debian_codename)" '$2 == name && $3 == "main" && $1 ~ /^(http|https|file):/ {print $1; exit}')
    if [ -z "$mirror" ]; then
        echo "The apt of this machine knows no archive of $(debian_codename)." >&2
        return 1
    fi
    mkdir -p "$clean_cache/archives/partial"
    fetch_required "$clean_cache/archives"
    debootstrap --variant=minbase --cache-dir="$clean_cache/archives" "$(debian_codename)" "$folder" "$mirror"
    rm -f "$folder"/var/cache/apt/archives/*.deb "$folder"/var/lib/apt/lists/*_*
    write_apt_settings "$folder"
    # The locale of a Chinese user: that there is one of this name is enough for X's titles.
    cp -r "$folder/usr/lib/locale/C.utf8" "$folder/usr/lib/locale/zh_CN.utf8"
    chroot "$folder" useradd --create-home --shell /bin/bash tester
    tar --one-file-system -C "$folder" -cf "$file.part" .
    mv "$file.part" "$file"
    rm -rf --one-file-system "$folder"
}

# new_system NAME: the systems of one run share what apt has downloaded.
new_system() {
    local base
    base=$clean_cache/$(debian_codename).tar
    make_base "$base"
    system=$work/$1
    mkdir -p "$system" "$clean_cache/archives/partial" "$clean_cache/lists/partial"
    tar -C "$system" -xpf "$base"
    mount -t proc proc "$system/proc"
    mount --bind -o ro /sys "$system/sys"
    mount --bind /dev/pts "$system/dev/pts"
    mount --bind "$clean_cache/archives" "$system/var/cache/apt/archives"
    mount --bind "$clean_cache/lists" "$system/var/lib/apt/lists"
    mkdir -p "$system/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
    install -d -m 700 -o 1000 -g 1000 "$system/run/user/1000"
    if [ ! -e "$work/updated" ]; then
        in_system apt-get -qq update
        touch "$work/updated"
    fi
}

# drop_system: its files go with everything that is mounted in it.
drop_system() {
    local point
    for point in proc sys dev/pts var/cache/apt/archives var/lib/apt/lists tmp/.X11-unix; do
        umount --lazy "$system/$point"
    done
    rm -rf --one-file-system "$system"
    system=
}

# in_system COMMAND…: as root.
in_system() {
    chroot "$system" env -i PATH="$clean_path" HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# set_user_command: `user_command` starts a command as the ordinary user, on the display that is there now.
set_user_command() {
    user_command=(chroot --userspec=tester:tester --groups=tester "$system" env -i --chdir="$user_home" PATH=/usr/local/bin:/usr/bin:/bin
        HOME="$user_home" USER=tester LOGNAME=tester LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user/1000 ${DISPLAY:+DISPLAY="$DISPLAY"})
}

# as_user [NAME=VALUE…] COMMAND…
as_user() {
    local -a user_command
    set_user_command
    "${user_command[@]}" "$@"
}

# exec_as_user: as as_user, in place of this shell: for "exec_as_user … &", whose $! is the program itself.
exec_as_user() {
    local -a user_command
    set_user_command
    exec "${user_command[@]}" "$@"
}

# apt_install WORD…: files begin with a slash, as seen in the system.
apt_install() {
    in_system apt-get -qq -y install "$@" </dev/null
}

# new_home: the user's home as it was on the first day.
new_home() {
    find "$system$user_home" -mindepth 1 -delete
}
