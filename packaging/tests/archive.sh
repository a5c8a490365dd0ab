# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# The archive on a system with Qt 6 and nothing else of what the program needs. Sourced.

# Qt's libraries with their plugins for X11 and SQLite, and Qt's own texts.
qt_packages=(libqt6widgets6 libqt6network6 libqt6svg6 libqt6dbus6 libqt6sql6 libqt6sql6-sqlite qt6-translations-l10n)

# check_archive FILE FOLDER [short]: unpacked into FOLDER of the user's home.
check_archive() {
    local archive=$1 folder=$user_home/$2 program
    program=$folder/$(basename "$archive" .tar.gz)/bin/enidesk
    [ -z "$(find "$system/usr/lib" -name 'libqt6keychain*' -o -name 'libQt6Keychain*' -o -name 'libsimdjson*')" ] ||
        fail "The system has QtKeychain or simdjson, so this would prove nothing."
    rm -rf "${system:?}$folder"
    as_user mkdir -p "$folder"
    tar -C "$system$folder" --no-same-owner -xzf "$archive"
    chroot "$system" chown -R tester:tester "$folder"
    check_libraries "$(dirname "$program")" "$folder/$(basename "$archive" .tar.gz)/libexec"
    check_commands "$program"
    archive_starts "$program"
    if [ "${3:-}" != short ]; then
        archive_plays "$program"
    fi
}

archive_starts() {
    start_display
    start_program "$1" --demo --language en
    mapped "$(dirname "$(dirname "$1")")/lib/libqt6keychain"
    mapped "$(dirname "$(dirname "$1")")/lib/libsimdjson"
    take_screenshot "$output/$current.png"
    end_program
    said_nothing
}

# archive_plays PROGRAM: the demo journey; its home is the user's, so that the archive stays where it is.
archive_plays() {
    local -a user_command
    rm -rf "$system$user_home/.config" "$system$user_home/.local"
    set_user_command
    packaging/drive-demo.sh --home "$system$user_home" "$output/$current.png" "${user_command[@]}" QT_LOGGING_RULES="$watch_rules" "$1" --demo --language en
}
