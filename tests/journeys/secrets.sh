#!/usr/bin/env bash
# secrets.sh BUILD_FOLDER [CASE…]: journeys at the real window with a marked secret and a marked security token, on a bus of their
# own with the real gnome-keyring. After each both are searched for in every file of the home, of the runtime folder and of
# the keyring, in everything that the program and its children wrote anywhere and were started with (strace), in what
# went over the session bus, in arguments and environments, on the clipboard and in the accessibility tree.
#
#   environment  keys in the environment; a second start; a folder is opened (a child); signed out, also the memory
#   demo         the demo, with keys in the environment that it does not need; a folder is opened
#   wrong        a secret that the cloud does not take: it quotes what it would have signed; that is read and copied
#   logging      a profile in the keychain, and Qt, GLib and D-Bus say all that they can say
#   crash        SIGSEGV and SIGABRT where the shell allows core dumps
#   memory       keys that were typed in are gone from memory: replaced, signed out, deleted, forgotten
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "$1")
# shellcheck source=tests/journeys/journey.sh
. tests/journeys/journey.sh
if [ $# -ne 2 ]; then
    cases=("${@:2}")
    [ ${#cases[@]} -ne 0 ] || cases=(environment demo wrong logging crash memory)
    for case in "${cases[@]}"; do
        "$0" "$build" "$case"
    done
    exit
fi
if [ -z "${ENIDESK_KEYRING:-}" ]; then
    exec tests/secrets/keyring.sh --prompter "$build/tests/secrets/keyringprompter" "$0" "$@"
fi

# random_word COUNT: letters and figures.
random_word() {
    python3 -c 'import secrets, string, sys
print("".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(int(sys.argv[1]))), end="")' "$1"
}

# start_marked_cloud [token]: a cloud with keys of this run; with a security token, or without.
start_marked_cloud() {
    local token=
    random_word 30 >"$work/secret"
    printf 'CAIS%s' "$(random_word 120)" >"$work/token"
    [ $# -eq 0 ] || token=$(cat "$work/token")
    SIMULATOR_ACCESS_KEY_ID=LTAI5t$(random_word 18) SIMULATOR_ACCESS_KEY_SECRET=$(cat "$work/secret") \
        SIMULATOR_SECURITY_TOKEN=$token start_simulator
}

# begin: a home whose every corner is searched afterwards, a session bus that is listened to, and a browser that tells what it
# was started with.
begin() {
    begin_journey
    export TMPDIR=$HOME/tmp QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    mkdir -p "$TMPDIR" "$work/bin" "$work/trace"
    # The keyring's bus starts nothing by itself.
    /usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 &
    helper_pids+=($!)
    dbus-monitor --session --binary >"$work/output/bus" 2>/dev/null &
    helper_pids+=($!)
    cat >"$work/bin/xdg-open" <<END
#!/bin/sh
tr '\\0' '\\n' <"/proc/\$\$/environ" >"$work/output/child"
echo "\$@" >>"$work/output/child"
END
    chmod +x "$work/bin/xdg-open"
    PATH=$work/bin:$PATH
    launcher=(strace -DDD -f -v -xx -yy -s 10000000 -qq -ff -e 'trace=write,writev,pwrite64,pwritev,sendto,sendmsg,sendmmsg,execve'
        -e signal=none -o "$work/trace/of")
}

# decode_traces: strace's hexadecimal words become the bytes that were written; what went over TCP, which is to the cloud alone,
# apart from the rest. What the program itself was started with is the user's doing; with what it starts others is its own.
decode_traces() {
    mkdir -p "$work/wire"
    python3 - "$work/trace" "$work/output" "$work/wire" "$build/app/enidesk" <<'PYTHON'
import pathlib, re, sys
traces, output, wire = map(pathlib.Path, sys.argv[1:4])
word = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
own_start = "execve(\"" + "".join(f"\\x{byte:02x}" for byte in sys.argv[4].encode()) + "\""
written = 0
for trace in traces.iterdir():
    with open(trace, encoding="ascii") as lines, open(output / trace.name, "wb") as here, open(wire / trace.name, "wb") as there:
        for line in lines:
            if line.startswith(own_start):
                continue
            for found in word.findall(line):
                written += (there if "<TCP" in line else here).write(bytes.fromhex(found.replace("\\x", "")))
            here.write(b"\n")
sys.exit(0 if written > 10_000 else f"Only {written} bytes were seen on their way out.")
PYTHON
    rm -rf "$work/trace"
}

# search_everywhere: for both marks. The token goes to the cloud with every request; the secret may not even do that.
search_everywhere() {
    local -a folders=(--folder "$HOME" --folder "$XDG_RUNTIME_DIR" --folder "$ENIDESK_KEYRING" --folder "$work/output")
    decode_traces || fail "Nothing was seen of what the program wrote."
    [ -s "$HOME/.local/share/enidesk/enidesk.log" ] || fail "The log is empty." # else it was not searched
    [ -s "$work/output/bus" ] || fail "The bus was not listened to."
    search "$work/secret" "${folders[@]}" --folder "$work/wire" || fail "The secret was found, or a place could not be searched."
    search "$work/token" "${folders[@]}" || fail "The token was found, or a place could not be searched."
}

# search_memory MARK WHEN: for the first 20 characters of the secret in the file MARK; a field that grew may have left no more. Not
# for the token, which passes through Qt's buffers with every request, and nobody wipes those.
search_memory() {
    head -c 20 "$1" >"$work/beginning"
    search "$work/beginning" --memory --places processes || fail "The secret is in memory $2."
}

# wait_for_lists COUNT: until the cloud has answered that many listings.
wait_for_lists() {
    local _
    for _ in $(seq 60); do
        [ "$(requests_of "$work" DescribeNetworkInterfaces)" -ge "$1" ] && return
        sleep 0.5
    done
    fail "The program lists nothing."
}

# open_a_folder: from the preferences, so that a child is started.
open_a_folder() {
    press ctrl+comma
    wait_for_window Preferences >/dev/null
    press alt+d
    press_button "Open the folder of the log"
    for _ in $(seq 50); do
        [ -s "$work/output/child" ] && break
        sleep 0.1
    done
    press Escape
    wait_until_gone Preferences
    grep -q '^PATH=' "$work/output/child" || fail "No folder was opened."
    ! grep -q '^ALIBABA_CLOUD' "$work/output/child" || fail "A child inherits keys."
}

give_token() {
    ALIBABA_CLOUD_SECURITY_TOKEN=$(cat "$work/token")
    export ALIBABA_CLOUD_SECURITY_TOKEN
}

sign_out() {
    xdotool windowactivate --sync "$main"
    press alt+c o
    sleep 2
}

case_environment() {
    start_marked_cloud token
    give_keys
    give_token
    start_program --endpoint "$endpoint" --region cn-hangzhou
    wait_for_lists 1
    open_dialog "$main" web-03-eth1 ctrl+shift+a "Assign IPv6 Addresses"
    sleep 2
    press Return
    wait_until_gone "Assign IPv6 Addresses" 30
    wait_for_states "$HOME/.local/share/enidesk/journal.sqlite" 60 proved
    "${launcher[@]}" "$build/app/enidesk" --language en --endpoint "$endpoint" enidesk://explain || fail "The second start failed."
    wait_for_window "Explain an Error" >/dev/null
    press Escape
    wait_until_gone "Explain an Error"
    open_a_folder
    select_row "$main" web-03-eth1
    press ctrl+c
    search_everywhere
    sign_out
    search_memory "$work/secret" "after signing out"
}

case_demo() {
    start_marked_cloud token
    give_keys
    give_token
    start_program --demo
    sleep 3
    open_a_folder
    search "$work/secret" --places processes || fail "The demo or a child of it holds keys that it does not need."
}

case_wrong() {
    start_marked_cloud token
    give_keys
    give_token
    random_word 30 >"$work/secret"
    ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(cat "$work/secret")
    start_program --endpoint "$endpoint" --region cn-hangzhou
    wait_for_lists 1
    sleep 3
    press_button "Copy explanation"
    take_screenshot build/secrets-wrong.png
    xclip -o -selection clipboard | grep -q SignatureDoesNotMatch || fail "The explanation was not copied."
    search_everywhere
}

case_logging() {
    start_marked_cloud
    launcher=(env QT_LOGGING_RULES='*=true' QT_DEBUG_PLUGINS=1 QDBUS_DEBUG=1 G_MESSAGES_DEBUG=all G_DBUS_DEBUG=all "${launcher[@]}")
    start_program
    add_profile "$work" || fail "The profile was not saved."
    wait_for_lists 1
    end_program
    start_program
    wait_for_lists 2
    grep -q '^qt.qpa' "$work/output/said" || fail "Qt has said nothing."
    grep -q '^GDBus-debug' "$work/output/said" || fail "GLib has said nothing."
    # What GLib shows of messages as hexadecimal figures, sixteen a line.
    sed -n 's/^ *[0-9a-f]\{4\}: \(\([0-9a-f][0-9a-f] \{1,2\}\)*\).*/\1/p' "$work/output/said" | tr -d ' \n' >"$work/output/figures"
    [ "$(stat -c %s "$work/output/figures")" -gt 10000 ] || fail "GLib's messages are not read."
    ! grep -q ' qt[.]' "$HOME/.local/share/enidesk/enidesk.log" || fail "What Qt says on demand is in the log."
    search_everywhere
}

# crash SIGNAL: the program, signed in, gets it.
crash() {
    local lists
    lists=$(requests_of "$work" DescribeNetworkInterfaces)
    start_program
    wait_for_lists $((lists + 1))
    [ $# -eq 1 ] || prlimit "$2" --pid "$program_pid"
    { kill "-$1" "$program_pid" && wait "$program_pid"; } 2>/dev/null || true
    program_pid=
}

search_files() {
    tests/journeys/search-secret.py --mark "$work/secret" --places files --folder "$HOME" --folder "$work/output"
}

case_crash() {
    local signal cores=$HOME/cores code=0
    start_marked_cloud
    mkdir "$cores"
    launcher=(env -C "$cores")
    ulimit -c unlimited
    start_program
    add_profile "$work" || fail "The profile was not saved."
    end_program
    for signal in SEGV ABRT BUS; do
        crash "$signal"
        [ -z "$(ls "$cores")" ] || fail "$signal left a core dump."
    done
    search_files || fail "The secret was found after a crash."
    # The same with the limit that the shell gave: were there a dump, it would be found, and the secret in it.
    crash SEGV --core=unlimited
    if [ -n "$(ls "$cores")" ]; then
        search_files >"$work/found" || code=$?
        if [ "$code" -ne 1 ] || ! grep -q "found: .*cores/" "$work/found"; then
            fail "The search did not find the secret in a core dump."
        fi
    else
        echo "Dumps of this system go elsewhere: here only tst_coredumps tells that there is none."
    fi
}

# cloud_with_other_keys: in the place of the first one; the former secret is in $work/former.
cloud_with_other_keys() {
    mv "$work/secret" "$work/former"
    { kill "$cloud_pid" && wait "$cloud_pid"; } 2>/dev/null || true
    rm "$work/cloud.json"
    random_word 30 >"$work/secret"
    SIMULATOR_ACCESS_KEY_ID=LTAI5t$(random_word 18) SIMULATOR_ACCESS_KEY_SECRET=$(cat "$work/secret") \
        start_simulator --port "${endpoint##*:}"
}

enter_new_keys() {
    press alt+c e
    wait_for_window "Enter New Keys" >/dev/null || fail "The dialog for new keys does not open."
    press alt+i ctrl+a
    type_file "$work/accessKeyId"
    press alt+s
    type_file "$work/accessKeySecret"
    press alt+u
    wait_until_gone "Enter New Keys" || fail "The keys were not taken."
}

case_memory() {
    local settings=$HOME/.config/enidesk/enidesk.ini
    launcher=()
    start_marked_cloud
    start_program
    add_profile "$work" || fail "The profile was not saved."
    wait_for_lists 1
    ! search "$work/secret" --memory --places '' >/dev/null || fail "The search does not find what has to be there."
    sign_out
    search_memory "$work/secret" "after it was typed and signed out"
    press alt+c i
    wait_for_lists 2
    cloud_with_other_keys
    enter_new_keys
    wait_for_lists 1
    search_memory "$work/former" "after it was replaced"
    press ctrl+shift+p
    wait_for_window Profiles >/dev/null
    press alt+d alt+l
    sleep 2
    press Escape
    wait_until_gone Profiles
    ! grep -q 'name=prod' "$settings" || fail "The profile was not deleted."
    search_memory "$work/secret" "after its profile was deleted"
    add_profile "$work" || fail "The profile was not saved again."
    wait_for_lists 2
    grep -q 'name=prod' "$settings" || fail "The profile is not in the settings."
    press alt+c f
    wait_for_window "Forget Everything on This Machine" >/dev/null || fail "The dialog to forget everything does not open."
    press alt+f
    wait_until_gone "Forget Everything on This Machine" || fail "Not everything was forgotten."
    sleep 2
    ! grep -q 'name=prod' "$settings" || fail "The profile was not forgotten."
    search_memory "$work/secret" "after everything was forgotten"
    take_screenshot build/secrets-memory.png
}

begin
"case_$2"
echo "$2: no trace of the secret."
