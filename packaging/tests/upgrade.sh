# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# An older package with an older user's home, brought up to the new one by apt. Sourced.

older_version=0.0.9

# make_older DEB FOLDER: the package again with a lower number, and a file that the new one does not have.
make_older() {
    local tree=$work/older
    rm -rf "$tree"
    dpkg-deb -R "$1" "$tree"
    sed -i "s/^Version: .*/Version: $older_version/" "$tree/DEBIAN/control"
    echo "Of the older version." >"$tree/usr/share/doc/enidesk/older"
    (cd "$tree" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
    dpkg-deb --root-owner-group -b "$tree" "$2/enidesk_${older_version}_amd64.deb" >/dev/null
    rm -rf "$tree"
}

# make_older_home: every setting has a value that is not the default one; the journal is of the first schema.
make_older_home() {
    local home=$system$user_home
    new_home
    mkdir -p "$home/.config/enidesk" "$home/.local/share/enidesk"
    cp packaging/tests/older.ini "$home/.config/enidesk/enidesk.ini"
    python3 - tests/data/journal/version1.sql "$home/.local/share/enidesk/journal.sqlite" <<'PYTHON'
import sqlite3, sys
with open(sys.argv[1], encoding="utf-8") as script:
    sqlite3.connect(sys.argv[2]).executescript(script.read())
PYTHON
    chroot "$system" chown -R tester:tester "$user_home"
    cp "$home/.local/share/enidesk/journal.sqlite" "$work/older-journal.sqlite"
}

installed_version() {
    in_system dpkg -s enidesk | sed -n 's/^Version: //p'
}

# check_upgrade DEB: DEB lies in the system. The older package and an older home become the new ones.
check_upgrade() {
    apt_install --no-install-recommends "/packages/enidesk_${older_version}_amd64.deb"
    [ "$(installed_version)" = "$older_version" ] || fail "The older package is not installed."
    make_older_home
    apt_install --no-install-recommends "$1"
    [ "$(installed_version)" = "$deb_version" ] || fail "apt did not upgrade."
    [ ! -e "$system/usr/share/doc/enidesk/older" ] || fail "A file of the older package is still there."
    start_display
    start_program enidesk
    mapped 'sqldrivers/libqsqlite\.so'
    sleep 1
    take_screenshot "$output/$current.png"
    end_program
    said_nothing
    check_kept_settings
    check_kept_journal "$work/older-journal.sqlite" "$system$user_home/.local/share/enidesk/journal.sqlite"
}

# check_kept_settings: every key of the older file has its value still.
check_kept_settings() {
    local line ini=$system$user_home/.config/enidesk/enidesk.ini section=
    while read -r line; do
        case $line in
            '') ;;
            '['*) section=$line ;;
            *) in_section "$section" "$ini" | grep -qxF -- "$line" || fail "The settings have lost $section $line" ;;
        esac
    done <packaging/tests/older.ini
    [ ! -e "$ini.corrupt" ] || fail "The settings were set aside."
}

# in_section [SECTION] FILE
in_section() {
    awk -v section="$1" '/^\[/ {inside = ($0 == section); next} inside' "$2"
}

# check_kept_journal OLDER PRESENT: the present schema, and every row of before.
check_kept_journal() {
    local schema
    schema=$(sed -n 's/.*int schemaVersion = \([0-9]*\);.*/\1/p' app/journal/schema.h)
    python3 - "$1" "$2" "$schema" <<'PYTHON'
import sqlite3, sys
older, present = (sqlite3.connect(f"file:{path}?mode=ro", uri=True) for path in sys.argv[1:3])
version = present.execute("PRAGMA user_version").fetchone()[0]
if version != int(sys.argv[3]):
    sys.exit(f"The journal has schema {version} and not {sys.argv[3]}.")
if older.execute("PRAGMA user_version").fetchone()[0] >= version:
    sys.exit("The older journal is not older.")
if present.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
    sys.exit("The journal is damaged.")
tables = [row[0] for row in older.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
count = 0
for table in tables:
    columns = ", ".join(f'"{row[1]}"' for row in older.execute(f'PRAGMA table_info("{table}")'))
    kept = set(present.execute(f'SELECT {columns} FROM "{table}"'))
    for row in older.execute(f'SELECT {columns} FROM "{table}"'):
        count += 1
        if row not in kept:
            sys.exit(f"The journal has lost a row of {table}: {row}")
print(f"{count} rows of {len(tables)} tables are kept; schema {version}.")
PYTHON
}

# check_newer_journal: a journal of a later version is left as it is, and the program changes nothing without one.
check_newer_journal() {
    local folder=$system$user_home/.local/share/enidesk-demo before
    new_home
    mkdir -p "$folder"
    python3 - tests/data/journal/version1.sql "$folder/journal.sqlite" <<'PYTHON'
import sqlite3, sys
with open(sys.argv[1], encoding="utf-8") as script:
    journal = sqlite3.connect(sys.argv[2])
    journal.execute("PRAGMA journal_mode = WAL")
    journal.executescript(script.read())
    journal.execute("PRAGMA user_version = 9999")
    journal.close()
PYTHON
    chroot "$system" chown -R tester:tester "$user_home"
    before=$(sha256sum <"$folder/journal.sqlite")
    start_display
    start_program enidesk --demo --language en
    open_dialog "$main" web-03-eth1 ctrl+shift+a "Assign IPv6 Addresses"
    sleep 2
    press Return
    sleep 5
    take_screenshot "$output/$current.png"
    wait_for_window "Assign IPv6 Addresses" 1 >/dev/null || fail "The dialog is gone as if the addresses were assigned."
    press Escape
    wait_until_gone "Assign IPv6 Addresses" 10
    end_program
    [ "$before" = "$(sha256sum <"$folder/journal.sqlite")" ] || fail "A journal of a later version was changed."
}
