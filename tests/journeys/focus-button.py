#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""focus-button.py PID NAME: gives the keyboard to the button that a screen reader calls NAME and that the process shows.

The program has to run with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 on the session bus that this script sees.
"""
import sys
import time
import warnings

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after its version)

WITHOUT_BUTTONS = ("table", "tree table", "tree", "list")
PATIENCE_SECONDS = 30


def find_button(thing, name):
    for i in range(thing.get_child_count()):
        child = thing.get_child_at_index(i)
        if child is None or child.get_role_name() in WITHOUT_BUTTONS:
            continue
        is_shown = child.get_state_set().contains(Atspi.StateType.SHOWING)
        if is_shown and child.get_name() == name and "Action" in child.get_interfaces():
            return child
        found = find_button(child, name)
        if found:
            return found
    return None


def focus(button):
    action = Atspi.Action
    names = [action.get_action_name(button, i) for i in range(action.get_n_actions(button))]
    return "SetFocus" in names and action.do_action(button, names.index("SetFocus"))


def main():
    pid, name = int(sys.argv[1]), sys.argv[2]
    warnings.simplefilter("ignore", DeprecationWarning)  # names that only later versions have a successor for
    Atspi.init()
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        try:
            for program in [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]:
                button = find_button(program, name) if program and program.get_process_id() == pid else None
                if button and focus(button):
                    return 0
        except GLib.Error:  # what was there a moment ago is gone
            pass
        time.sleep(0.3)
    return 1


if __name__ == "__main__":
    sys.exit(main())
