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

# start_cloud: the simulator of the package, as the user; its keys go into files outside of the system.
start_cloud() {
    local _ field
    exec_as_user /usr/libexec/enidesk/enidesk-simulator --port 0 --enis 80 >"$work/cloud.json" &
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$work/cloud.json" ] && break
        sleep 0.1
    done
    for field in endpoint accessKeyId accessKeySecret; do
        python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[sys.argv[2]], end="")' \
            "$work/cloud.json" "$field" >"$work/$field"
    done
}

# requests: how many listings the cloud has answered.
requests() {
    python3 - "$(cat "$work/endpoint")" <<'PYTHON'
import json, sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
requests = json.load(opener.open(sys.argv[1] + "/simulator/requests", timeout=10))
print(sum(request["action"] == "DescribeNetworkInterfaces" for request in requests))
PYTHON
}

type_file() {
    xdotool type --delay 15 --file "$work/$1"
}

add_profile() {
    press alt+o
    wait_for_window "Add Profile" 10 >/dev/null
    xdotool type --delay 15 prod
    press Tab Tab
    type_file accessKeyId
    press Tab
    type_file accessKeySecret
    press Tab Tab Tab Down Down Tab
    type_file endpoint
    press Return
    wait_until_gone "Add Profile" 20
}

# wait_for_listing COUNT: until the cloud has answered more than COUNT listings. It answers who signs with its key alone.
wait_for_listing() {
    local _
    for _ in $(seq 60); do
        [ "$(requests)" -le "$1" ] || return 0
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
    start_cloud
    trap 'after_check $?; kill "$cloud_pid"' EXIT
    start_program session enidesk --language en
    add_profile
    wait_for_listing 0
    end_program
    [ -n "$(find "$system$user_home/.local/share/keyrings" -name '*.keyring')" ] || fail "There is no keyring file."
    before=$(requests)
    start_program session enidesk --language en
    wait_for_listing "$before"
    sleep 2
    take_screenshot "$output/$current.png"
    end_program
    tests/journeys/search-secret.py --mark "$work/accessKeySecret" --places files --folder "$system$user_home" ||
        fail "The secret lies in the home."
    grep -q 'name=prod' "$system$user_home/.config/enidesk/enidesk.ini" || fail "The profile is not in the settings."
}
