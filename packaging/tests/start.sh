# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# The installed program without and with a display, in both languages, with nobody's keyring and no D-Bus. Sourced.

# check_commands [PROGRAM]: what needs no display.
check_commands() {
    local program=${1:-enidesk} said
    rm -rf "${system:?}$user_home/.config" "$system$user_home/.local"
    said=$(as_user "$program" --version)
    [ "$said" = "enidesk $version" ] || fail "--version says \"$said\" and not \"enidesk $version\"."
    said=$(as_user "$program" --help)
    grep -q -- '--demo' <<<"$said" || fail "--help says: $said"
    grep -q "$user_home/.config/enidesk/enidesk.ini" <<<"$said" || fail "--help tells no settings file of the user's: $said"
    said=$(as_user "$program" --explain InvalidIp.IpAssigned --language en)
    grep -q '^Code: InvalidIp.IpAssigned$' <<<"$said" || fail "--explain says: $said"
    said=$(as_user LANG=zh_CN.UTF-8 "$program" --explain InvalidIp.IpAssigned)
    grep -q "刷新.*地址" <<<"$said" || fail "--explain in Chinese says: $said"
    [ -z "$(find "$system$user_home" -maxdepth 1 \( -name .config -o -name .local \))" ] ||
        fail "A command without a window wrote into the home."
}

# check_welcome [PROGRAM]: the first start of a new user.
check_welcome() {
    new_home
    start_display
    start_program "${1:-enidesk}"
    mapped 'platforms/libqxcb\.so'
    sleep 1
    take_screenshot "$output/$current.png"
    # Its key belongs to the button of the welcome page.
    press alt+o
    wait_for_window "Add Profile" 10 >/dev/null
    press Escape
    wait_until_gone "Add Profile" 10
    end_program
    said_nothing
    [ -s "$system$user_home/.config/enidesk/enidesk.ini" ] || fail "There are no settings."
}

# check_demo LANGUAGE [PROGRAM]: the journey that drive-demo.sh plays.
check_demo() {
    local -a user_command
    new_home
    start_display
    set_user_command
    ENIDESK_LANGUAGE=$1 packaging/drive-demo.sh --home "$system$user_home" "$output/$current.png" \
        "${user_command[@]}" QT_LOGGING_RULES="$watch_rules" "${2:-enidesk}" --demo --language "$1"
}

# check_chinese NAME=VALUE|OPTION…: the demo is Chinese by the environment or by an option, Qt's own texts with it.
check_chinese() {
    local -a environment=() options=()
    local word
    for word in "$@"; do
        case $word in
            -* | zh_CN) options+=("$word") ;;
            *) environment+=("$word") ;;
        esac
    done
    new_home
    start_display
    start_program "${environment[@]}" enidesk --demo "${options[@]}"
    mapped 'qtbase_zh_CN\.qm'
    open_dialog "$main" web-03-eth1 ctrl+shift+a "分配 IPv6 地址"
    sleep 2
    take_screenshot "$output/$current.png"
    press Escape
    wait_until_gone "分配 IPv6 地址" 10
    end_program
    said_nothing
}

# check_wayland: Qt's plugin for Wayland is there and finds that there is no compositor.
check_wayland() {
    local said
    said=$(as_user QT_QPA_PLATFORM=wayland WAYLAND_DISPLAY=nobody timeout 20 enidesk 2>&1 || true)
    grep -q 'Failed to create wl_display' <<<"$said" || fail "Started on Wayland without a compositor it says: $said"
}
