#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""first-window.py COMMAND…: prints how many milliseconds pass from the start of COMMAND to its first window on the display,
where no window manager runs; then ends it."""
import subprocess
import sys
import time

LONGEST_WAIT = 60  # seconds


def main():
    watcher = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], stdout=subprocess.PIPE, text=True)
    time.sleep(0.3)  # until it watches
    begun = time.monotonic()
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    killer = subprocess.Popen(["sh", "-c", f"sleep {LONGEST_WAIT}; kill {watcher.pid}"])
    took = next((time.monotonic() - begun for line in watcher.stdout if line.startswith("MapNotify")), None)
    for process in (killer, watcher, program):
        process.kill()
        process.wait()
    if took is None:
        sys.exit(f"No window within {LONGEST_WAIT} seconds.")
    print(f"{took * 1000:.0f}")


if __name__ == "__main__":
    main()
