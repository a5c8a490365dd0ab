# shellcheck shell=bash
# A simulated cloud, and a profile of it that is typed into the program. Sourced after headless.sh; runs nothing by itself.

# start_cloud FOLDER COMMAND…: the simulator that COMMAND starts; sets cloud_pid. What it tells of itself goes into the files
# endpoint, accessKeyId and accessKeySecret in FOLDER.
start_cloud() {
    local folder=$1 field _
    "${@:2}" >"$folder/cloud.json" &
    # shellcheck disable=SC2034 # for the script that sources this
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$folder/cloud.json" ] && break
        sleep 0.1
    done
    for field in endpoint accessKeyId accessKeySecret; do
        python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[sys.argv[2]], end="")' \
            "$folder/cloud.json" "$field" >"$folder/$field"
    done
}

# requests_of FOLDER ACTION: how often the cloud was asked for that.
requests_of() {
    python3 - "$(cat "$1/endpoint")" "$2" <<'PYTHON'
import json, sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
requests = json.load(opener.open(sys.argv[1] + "/simulator/requests", timeout=10))
print(sum(request["action"] == sys.argv[2] for request in requests))
PYTHON
}

# type_file FILE: what is in it, so that it stands in no argument.
type_file() {
    xdotool type --delay 15 --file "$1"
}

# add_profile FOLDER: fills in "Add Profile" of the welcome page with what start_cloud left in FOLDER, and saves.
add_profile() {
    local _
    for _ in $(seq 4); do # a key that comes before the page is lost
        press alt+o
        wait_for_window "Add Profile" 10 >/dev/null 2>&1 && break
    done
    wait_for_window "Add Profile" 1 >/dev/null || return 1
    xdotool type --delay 15 prod
    press Tab Tab
    type_file "$1/accessKeyId"
    press Tab
    type_file "$1/accessKeySecret"
    press Tab Tab Tab Down Down Tab
    type_file "$1/endpoint"
    press Return
    wait_until_gone "Add Profile"
}
