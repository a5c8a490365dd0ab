#!/usr/bin/env bash
# screenshots.sh [BUILD_FOLDER]: makes the pictures of the user guide and of the README, resources/guide/pictures/NAME-LANGUAGE.png,
# with the real program on the cloud in the box, under Xvfb.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
# shellcheck source=packaging/headless.sh
. packaging/headless.sh
# shellcheck source=packaging/pictures.sh
. packaging/pictures.sh
build=${1:-build/release}
pictures=resources/guide/pictures
size=1280x720

install_packages "${build_packages[@]}" "${run_packages[@]}" "${display_packages[@]}"
if [ $# -eq 0 ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target enidesk enidesk-simulator -- --quiet
fi

finish() {
    end_program
    stop_display
}
trap finish EXIT

# words LANGUAGE: the titles of the dialogs, and what is typed into them.
words() {
    language=$1
    case "$language" in
        zh_CN)
            assign_title="分配 IPv6 地址" unassign_title="回收 IPv6 地址" profiles_title="配置" profile_title="添加配置"
            preferences_title="首选项" explain_title="解释错误" profile_name="生产环境"
            ;;
        *)
            assign_title="Assign IPv6 Addresses" unassign_title="Unassign IPv6 Addresses" profiles_title="Profiles"
            profile_title="Add Profile" preferences_title="Preferences" explain_title="Explain an Error"
            profile_name="Production"
            ;;
    esac
}

# Two addresses for a small server: one picture with the form filled in, then what came of it.
picture_assign() {
    local line
    open_ready web-03-eth1 ctrl+shift+a "$assign_title"
    press shift+Tab Down Tab
    for line in '::80:5' '# web servers' '::80:6' '2001:db8::1'; do
        type_text "$line"
        press Return
    done
    sleep 1
    picture_of assign "$assign_title"
    close_dialog "$assign_title"
    open_ready web-03-eth1 ctrl+shift+a "$assign_title"
    press Up Return
    wait_until_gone "$assign_title" 30
    wait_for_states "$journal" 60 proved proved
}

# The result bar, with the list of addresses folded out.
picture_result() {
    click 29 -44
    picture result "${size%x*}x112+0+$((${size#*x} - 112))"
    click 29 -89
}

picture_main() {
    select_row "$main" web-03-eth1
    press ctrl+f ctrl+a BackSpace
    sleep 1
    press Down Down Up
    sleep 1
    picture main
}

picture_details() {
    resize_main "${size%x*}x860"
    picture details "412x738+$((${size%x*} - 412))+56"
    resize_main "$size"
}

picture_filter() {
    press ctrl+f ctrl+a
    type_text 'status:inuse in:2408:4005:3a:1a00::/64'
    press Down
    sleep 1
    picture filter "${size%x*}x400+0+0"
}

picture_unassign() {
    open_ready web-03-eth1 ctrl+shift+u "$unassign_title"
    press space
    sleep 0.5
    picture_of unassign "$unassign_title"
    close_dialog "$unassign_title"
}

# The vSwitch of this interface has no IPv6: the check says so, and so does the cloud.
picture_refused() {
    open_ready no-ipv6-vswitch ctrl+shift+a "$assign_title"
    press Return
    sleep 3
    # Larger than it grows by itself, so that nothing is scrolled away.
    xdotool windowsize --sync "$(wait_for_window "$assign_title" 5)" 720 740
    picture_of refused "$assign_title"
    close_dialog "$assign_title"
}

# A profile that is filled in; it is not saved.
picture_profile() {
    open_window ctrl+shift+p "$profiles_title"
    press alt+a
    wait_for_window "$profile_title" 10 >/dev/null || return
    sleep 1
    type_text "$profile_name"
    press Tab Down Tab
    type_text 'LTAI5tExampleKeyOfGuide1'
    press Tab
    type_text 'ThisIsNoRealSecretAtAll0123456'
    picture_of profile "$profile_title"
    close_dialog "$profile_title"
    close_dialog "$profiles_title"
}

# The page of the network, with a proxy; it is not saved.
picture_preferences() {
    open_window ctrl+comma "$preferences_title"
    press alt+n alt+p Down Down Tab
    type_text 'proxy.example.com'
    press Tab ctrl+a
    type_text '3128'
    sleep 0.5
    picture_of preferences "$preferences_title"
    close_dialog "$preferences_title"
}

# A log of two tools, and codes looked up.
picture_explain() {
    local line
    open_window ctrl+e "$explain_title"
    while read -r line; do
        type_text "$line"
        press Return
    done <<'LOG'
alicloud_network_interface.web: Modifying... [id=eni-bp1exampleofguide01]
Error: [ERROR] terraform-provider-alicloud: Resource eni-bp1exampleofguide01 AssignIpv6Addresses Failed!!!
ErrorCode: InvalidIp.IpAssigned
Message: The specified IPv6 address 2408:4005:3a:1a00::5 has already been assigned to another resource.
RequestId: 7B48F1C2-5A0E-5D11-9C27-4D1E0C6A9B21

2026-11-29T03:12:44Z terway: retry in 5s: Throttling.User, Request was denied due to user flow control.
LOG
    sleep 2
    picture_of explain "$explain_title"
    press ctrl+f
    type_text 'InvalidIp'
    sleep 2
    picture_of catalogue "$explain_title"
    close_dialog "$explain_title"
}

mkdir -p "$pictures"
start_display 1420x1300 # high enough for every dialog
for language in en zh_CN; do
    words "$language"
    start_program
    sleep 1
    picture welcome
    end_program
    start_program --demo
    picture_assign
    picture_main
    picture_result
    picture_details
    picture_filter
    picture_unassign
    picture_refused
    picture_profile
    picture_preferences
    picture_explain
    end_program
done
