#!/usr/bin/env bash
# workday.sh BUILD_FOLDER: a whole working day at the real window by keyboard, with the secret in the real gnome-keyring:
# a profile is added, addresses are assigned and unassigned, a refusal is read, the language and the preferences are
# changed, rows are copied, the program is started again. Then the secret is searched for in every file, in arguments
# and environments, on the clipboard and in the accessibility tree; and after signing out in the process's memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "$1")
# shellcheck source=tests/journeys/journey.sh
. tests/journeys/journey.sh
if [ -z "${ENIDESK_KEYRING:-}" ]; then
    exec tests/secrets/keyring.sh --prompter "$build/tests/secrets/keyringprompter" "$0" "$build"
fi

# open_ready ROW KEYS TITLE: the dialog, when it has looked at its interface.
open_ready() {
    open_dialog "$main" "$@" || fail "No dialog \"$3\"."
    sleep 2
}

a_day() {
    local journal=$HOME/.local/share/enidesk/journal.sqlite
    open_ready web-03-eth1 ctrl+shift+a "Assign IPv6 Addresses"
    press Return
    wait_until_gone "Assign IPv6 Addresses" 30
    wait_for_states "$journal" 60 proved
    open_ready web-03-eth1 ctrl+shift+u "Unassign IPv6 Addresses"
    press space Tab Tab Tab Tab Tab space
    wait_until_gone "Unassign IPv6 Addresses" 30
    open_ready no-ipv6-vswitch ctrl+shift+a "Assign IPv6 Addresses"
    press Return
    sleep 2
    press Escape
    wait_until_gone "Assign IPv6 Addresses" 10
    select_row "$main" web-03-eth1
    press ctrl+c
    press ctrl+comma
    wait_for_window Preferences >/dev/null
    press Escape
    wait_until_gone Preferences
    press ctrl+shift+p
    wait_for_window Profiles >/dev/null
    press Return
    wait_for_window "Edit Profile" >/dev/null
    press Escape
    wait_until_gone "Edit Profile"
    press Escape
    wait_until_gone Profiles
}

begin_journey
# Everything temporary of the program goes where it is searched for; $work, which holds the mark and the cloud, lies elsewhere.
export TMPDIR=$HOME/tmp QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -p "$TMPDIR"
# The keyring's bus starts nothing by itself.
/usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 &
helper_pids+=($!)
start_simulator
mark=$work/accessKeySecret
start_program
add_profile "$work" || fail "The profile was not saved."
a_day
end_program
start_program
open_ready web-03-eth1 ctrl+shift+a "Assign IPv6 Addresses"
press Escape
wait_until_gone "Assign IPv6 Addresses"
select_row "$main" web-03-eth1
press ctrl+c
search "$mark" --folder "$HOME" --folder "$XDG_RUNTIME_DIR" --folder "$ENIDESK_KEYRING" ||
    fail "The secret was found, or a place could not be searched."
# The log knows what was asked, so it was really searched.
grep -q AssignIpv6Addresses "$HOME/.local/share/enidesk/enidesk.log" || fail "The log is empty."
! grep -qFf "$mark" "$work/output/said" || fail "The program said the secret."
xdotool windowactivate --sync "$main"
press alt+c o
sleep 2
search "$mark" --memory --places processes || fail "The secret is in memory after signing out."
end_program
echo "A working day without a trace of the secret."
