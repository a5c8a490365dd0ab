# shellcheck shell=bash disable=SC2034,SC2154 # shared with test-packages.sh
# A profile whose keys rest in the real gnome-keyring of a clean system, and the search for its secret. Sourced.

# write_session: what a desktop does at the login: a bus, a keyring that the user's password opens, and then the program.
write_session() {
    cat >"$system/usr/local/bin/session" <<'END'
#!/bin/sh
exec dbus-run-session -- sh -c 'printf only-for-tests | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' \
    session "$@"
END
    chmod 755 "$system/usr/local/bin/session"
}

# listings: how many the cloud has answered.
listings() {
    requests_of "$work" DescribeNetworkInterfaces
}

# wait_for_listing COUNT: until the cloud has answered more than COUNT listings. It answers who signs with its key alone.
wait_for_listing() {
    local _
    for _ in $(seq 60); do
        [ "$(listings)" -le "$1" ] || return 0
        sleep 0.5
    done
    fail "The program lists nothing: it has no keys."
}

# check_keyring: the profile is stored, and the program has its keys again after a restart in another session.
check_keyring() {
    local before
    new_home
    write_session
    start_display
    start_cloud "$work" exec_as_user /usr/libexec/enidesk/enidesk-simulator --port 0 --enis 80
    trap 'after_check $?; kill "$cloud_pid"' EXIT
    start_program session enidesk --language en
    add_profile "$work"
    wait_for_listing 0
    end_program
    [ -n "$(find "$system$user_home/.local/share/keyrings" -name '*.keyring')" ] || fail "There is no keyring file."
    before=$(listings)
    start_program session enidesk --language en
    wait_for_listing "$before"
    sleep 2
    take_screenshot "$output/$current.png"
    end_program
    tests/journeys/search-secret.py --mark "$work/accessKeySecret" --places files --folder "$system$user_home" ||
        fail "The secret lies in the home."
    grep -q 'name=prod' "$system$user_home/.config/enidesk/enidesk.ini" || fail "The profile is not in the settings."
}
