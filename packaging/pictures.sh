# shellcheck shell=bash
# Starts the program for a picture and takes it. Sourced by screenshots.sh after headless.sh; runs nothing by itself.
# Needs $build (where the program was built), $pictures (where pictures go), $language and $size (of the main window).
# shellcheck disable=SC2154 # the variables are of the script that sources this

home=
program_pid=
journal=

# start_program [OPTION…]: as a new user without keys; its window is $main, its journal $journal.
start_program() {
    home=$(mktemp -d)
    # shellcheck disable=SC2034 # for the script that sources this
    journal=$home/.local/share/enidesk-demo/journal.sqlite
    env -u ALIBABA_CLOUD_ACCESS_KEY_ID -u ALIBABA_CLOUD_ACCESS_KEY_SECRET -u DBUS_SESSION_BUS_ADDRESS \
        HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" \
        XDG_RUNTIME_DIR="$home" TZ=Asia/Shanghai "$build/app/enidesk" --language "$language" "$@" &
    program_pid=$!
    main=$(wait_for_window "ENI Desk" 30)
    resize_main "$size"
}

# resize_main WIDTHxHEIGHT
resize_main() {
    xdotool windowactivate --sync "$main" windowsize --sync "$main" "${1%x*}" "${1#*x}" windowmove --sync "$main" 20 40
    sleep 0.5
}

end_program() {
    if [ -n "$program_pid" ]; then
        kill "$program_pid" 2>/dev/null || true
        wait "$program_pid" 2>/dev/null || true
        program_pid=
    fi
    if [ -n "$home" ]; then
        rm -rf "$home"
        home=
    fi
}

# take NAME WINDOW [OPTION…]: the window's picture as small PNG with a palette; the options are ImageMagick's.
take() {
    local file="$pictures/$1-$language.png" window=$2
    shift 2
    xdotool mousemove 5 5 # else a tooltip or the colour of what is under the mouse would be in it
    sleep 0.7
    import -window "$window" "$@" +repage -strip +dither -colors 48 \
        -define png:compression-level=9 -define png:compression-strategy=1 -define png:compression-filter=0 "png8:$file"
    echo "$file $(stat -c %s "$file")"
}

# picture NAME [GEOMETRY]: of the main window, or what of it lies there (WIDTHxHEIGHT+X+Y).
picture() {
    if [ $# -eq 2 ]; then
        take "$1" "$main" -crop "$2"
    else
        take "$1" "$main"
    fi
}

# picture_of NAME TITLE: of the dialog of that title, with its frame.
picture_of() {
    take "$1" "$(wait_for_window "$2" 5)" -frame
}

# click X Y: in the main window; negative numbers count from its right and bottom edge.
click() {
    local x=$1 y=$2
    [ "$x" -ge 0 ] || x=$((${size%x*} + x))
    [ "$y" -ge 0 ] || y=$((${size#*x} + y))
    xdotool mousemove --window "$main" "$x" "$y" click 1
    sleep 0.5
}

# type_text TEXT
type_text() {
    xdotool type --delay 12 "$1"
}

# open_ready ROW KEYS TITLE: the dialog, when it has looked at its interface.
open_ready() {
    open_dialog "$main" "$@" && sleep 2
}

# open_window KEYS TITLE: a dialog that needs no row.
open_window() {
    xdotool windowactivate --sync "$main"
    press "$1"
    wait_for_window "$2" 10 >/dev/null || return # in a list, so that a search in vain does not end the script
    sleep 1
}

# close_dialog TITLE
close_dialog() {
    press Escape
    wait_until_gone "$1" 10
}
