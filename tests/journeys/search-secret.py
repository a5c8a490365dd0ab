#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks for a marked secret wherever the program may have left it.

The mark comes from a file or, with "-", from standard input; never from an argument, and it is never printed. Each
place has its own line. Exit code: 0 all places were searched and nothing was found, 1 something was found, 2 a place
could not be searched. Not looked into: archives and compressed files, base64 with line breaks.

The accessible objects are those of --pid and its children. For them the program has to run with
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 on the session bus that this script sees, at-spi2-core installed: the bus starts it.
"""
import argparse
import os
import stat
import subprocess
import sys
import time
import warnings

sys.dont_write_bytecode = True
from secretmark import Mark  # noqa: E402 (beside this file)

CHUNK = 1 << 24
SHORTEST_MARK = 16  # characters; less could be there by chance in one of its forms
MOST_OBJECTS = 50_000
MOST_CELLS = 500  # of one table: the first, the last and those between in even steps
REGISTRATION_SECONDS = 5
PLACES = ("files", "processes", "clipboard", "accessibility")


class Verdict:
    """What came of one place."""

    def __init__(self, place):
        self.place = place
        self.searched = ""
        self.found = []
        self.problems = []

    def add(self, where, forms):
        if forms:
            self.found.append(f"{where} ({', '.join(forms)})")

    def show(self):
        word = "FOUND" if self.found else "NOT SEARCHED" if self.problems else "nothing found"
        print(f"{self.place}: searched {self.searched or 'nothing'}: {word}")
        for line in self.found:
            print(f"  found: {line}")
        for line in self.problems:
            print(f"  not searched: {line}")


def search_stream(mark, read, size=None):
    """Forms found in what read(length) gives until it gives nothing, and how many bytes that were."""
    found, total, tail = set(), 0, b""
    while size is None or total < size:
        data = read(CHUNK if size is None else min(CHUNK, size - total))
        if not data:
            break
        total += len(data)
        found.update(mark.find(tail + data))
        tail = data[-(mark.longest - 1):]
    return sorted(found), total


class Files:
    def __init__(self, mark, folders, left_out):
        self.mark = mark
        self.folders = folders
        self.left_out = {(entry.st_dev, entry.st_ino) for entry in map(os.stat, filter(os.path.exists, left_out))}
        self.seen = set()
        self.counts = dict.fromkeys(("files", "bytes", "left out", "of others"), 0)
        self.verdict = Verdict("files")

    def search(self):
        for folder in self.folders:
            if not os.path.isdir(folder):
                self.verdict.problems.append(f"{self.mark.hidden(folder)} is no folder")
                continue
            for path, names, files in os.walk(folder, onerror=self.note):
                names[:] = [name for name in names if not self.is_left_out(os.path.join(path, name))]
                for name in names + files:
                    self.search_name(path, name)
                for name in files:
                    self.search_content(os.path.join(path, name))
        if self.counts["files"] == 0:
            self.verdict.problems.append("there is no file")
        more = "".join(f", {self.counts[what]} {what}" for what in ("left out", "of others") if self.counts[what])
        self.verdict.searched = f"{self.counts['files']} files / {self.counts['bytes']} bytes{more}"
        return self.verdict

    def is_left_out(self, path):
        try:
            entry = os.stat(path)
        except OSError:
            return False
        out = (entry.st_dev, entry.st_ino) in self.left_out
        self.counts["left out"] += out
        return out

    def search_name(self, path, name):
        self.verdict.add(f"a name in {self.mark.hidden(path)}", self.mark.find(os.fsencode(name)))
        whole = os.path.join(path, name)
        if os.path.islink(whole):
            self.verdict.add(f"where {self.mark.hidden(whole)} points", self.mark.find(os.fsencode(os.readlink(whole))))

    def search_content(self, path):
        try:
            entry = os.lstat(path)
            key = (entry.st_dev, entry.st_ino)
            if not stat.S_ISREG(entry.st_mode) or key in self.seen or self.is_left_out(path):
                return
            self.seen.add(key)
            with open(path, "rb", buffering=0) as file:
                found, size = search_stream(self.mark, file.read)
        except OSError as error:
            self.note(error)
            return
        self.counts["files"] += 1
        self.counts["bytes"] += size
        self.verdict.add(self.mark.hidden(path), found)

    def note(self, error):
        """What is gone holds nothing; what belongs to another user was not written by the program."""
        if isinstance(error, FileNotFoundError):
            return
        try:
            if os.lstat(error.filename).st_uid != os.getuid():
                self.counts["of others"] += 1
                return
        except OSError:
            pass
        self.verdict.problems.append(f"{self.mark.hidden(error.filename)}: {error.strerror}")


def with_children(pids):
    """The processes and everything that they started and that still runs."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", "rb") as file:
                parents[int(name)] = int(file.read().rpartition(b")")[2].split()[1])
        except OSError:
            continue
    family, grown = set(pids), True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in family} - family
        family |= more
        grown = bool(more)
    return sorted(family)


def search_processes(mark, pids):
    verdict, total = Verdict("processes"), 0
    family = with_children(pids)
    for pid in family:
        for what in ("cmdline", "environ"):
            try:
                with open(f"/proc/{pid}/{what}", "rb") as file:
                    found, size = search_stream(mark, file.read)
            except OSError as error:
                if pid in pids:
                    verdict.problems.append(f"{what} of {pid}: {error.strerror}")
                continue
            if size == 0 and pid in pids and what == "cmdline":
                verdict.problems.append(f"{pid} has ended")
            total += size
            verdict.add(f"{what} of process {pid}", found)
    verdict.searched = f"{len(family)} processes / {total} bytes of arguments and environment"
    return verdict


def search_memory(mark, pids):
    verdict, mappings, total = Verdict("memory"), 0, 0
    family = with_children(pids)
    for pid in family:
        try:
            with open(f"/proc/{pid}/maps", encoding="utf-8", errors="surrogateescape") as file:
                lines = file.read().splitlines()
            memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
        except OSError as error:
            if pid in pids:
                verdict.problems.append(f"process {pid}: {error.strerror}")
            continue
        before = mappings
        try:
            for line in lines:
                fields = line.split(maxsplit=5)
                name = fields[5] if len(fields) > 5 else "anonymous"
                if "r" not in fields[1] or name.startswith(("[vvar", "[vsyscall", "/dev/dri")):
                    continue
                start, end = (int(part, 16) for part in fields[0].split("-"))
                found, size = search_mapping(mark, memory, start, end, fields[1], verdict)
                mappings += 1
                total += size
                verdict.add(f"process {pid}, mapping {mark.hidden(name)}", found)
        finally:
            os.close(memory)
        if mappings == before and pid in pids:
            verdict.problems.append(f"process {pid} has no readable memory")
    verdict.searched = f"{mappings} mappings / {total} bytes of {len(family)} processes"
    return verdict


def search_mapping(mark, memory, start, end, rights, verdict):
    position = start

    def read(length):
        nonlocal position
        data = os.pread(memory, length, position)
        position += len(data)
        return data

    try:
        return search_stream(mark, read, end - start)
    except OSError as error:
        if "s" not in rights and "w" in rights:  # else the end of a mapped file, which is searched as a file
            verdict.problems.append(f"{end - position} bytes of memory: {error.strerror}")
        return [], position - start


def ask_clipboard(selection, target):
    return subprocess.run(["xclip", "-o", "-selection", selection, "-t", target], capture_output=True, timeout=10,
                          check=False)


def search_clipboard(mark):
    verdict, total, targets_read = Verdict("clipboard"), 0, 0
    for selection in ("clipboard", "primary"):
        try:
            offered = ask_clipboard(selection, "TARGETS")
            if offered.returncode != 0:
                if b"not available" not in offered.stderr:  # else nobody owns it: it is empty
                    verdict.problems.append(f"{selection}: xclip cannot read it")
                continue
            targets = set(offered.stdout.decode(errors="replace").split())
            for target in sorted(targets - {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "DELETE"}):
                content = ask_clipboard(selection, target).stdout
                total += len(content)
                targets_read += 1
                verdict.add(f"{selection}, as {mark.hidden(target)}", mark.find(content))
        except (OSError, subprocess.TimeoutExpired) as error:
            verdict.problems.append(f"{selection}: {type(error).__name__}")
    verdict.searched = f"2 selections, {targets_read} forms of content / {total} bytes"
    return verdict


class Accessibility:
    def __init__(self, mark, pids):
        self.mark = mark
        self.family = with_children(pids)
        self.verdict = Verdict("accessibility")
        self.objects = 0
        self.characters = 0
        self.cells_left_out = 0

    def search(self):
        try:
            import gi
            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi, Gio, GLib
            warnings.simplefilter("ignore", DeprecationWarning)  # names that only later versions have a successor for
        except (ImportError, ValueError):
            self.verdict.problems.append("gir1.2-atspi-2.0 and python3-gi are missing")
        else:
            self.atspi = Atspi
            try:
                ask_for_bus(Gio)  # libatspi ends the process where there is none
                self.search_applications()
            except GLib.Error as error:
                self.verdict.problems.append(f"AT-SPI: {error.message}")
        if self.objects == 0:
            self.verdict.problems.append("no accessible object of the processes")
        more = f", {self.cells_left_out} cells of long tables left out" if self.cells_left_out else ""
        self.verdict.searched = f"{self.objects} accessible objects / {self.characters} characters{more}"
        return self.verdict

    def search_applications(self):
        self.atspi.init()
        self.atspi.set_timeout(5000, 10000)
        end = time.monotonic() + REGISTRATION_SECONDS
        while self.objects == 0 and time.monotonic() < end:  # a program that has just started may not be there yet
            desktop = self.atspi.get_desktop(0)
            desktop.clear_cache()
            applications = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            for application in filter(None, applications):
                if application.get_process_id() in self.family:
                    self.search_tree(application)
            time.sleep(0 if self.objects else 0.2)

    def search_tree(self, root):
        waiting = [root]
        while waiting:
            thing = waiting.pop()
            if self.objects >= MOST_OBJECTS:
                self.verdict.problems.append(f"more than {MOST_OBJECTS} objects")
                return
            self.objects += 1
            for what, text in self.texts_of(thing):
                self.characters += len(text)
                self.verdict.add(f"{what} of a {thing.get_role_name()}", self.mark.find_in_text(text))
            waiting.extend(filter(None, (thing.get_child_at_index(i) for i in self.children_of(thing))))

    def children_of(self, thing):
        count = thing.get_child_count()
        if count <= MOST_CELLS or thing.get_role_name() not in ("table", "tree table", "tree", "list"):
            return range(count)
        self.cells_left_out += count - MOST_CELLS
        return [i * (count - 1) // (MOST_CELLS - 1) for i in range(MOST_CELLS)]

    def texts_of(self, thing):
        """What every object says of itself, then what its interfaces say."""
        atspi, interfaces = self.atspi, thing.get_interfaces()
        yield "name", thing.get_name() or ""
        yield "description", thing.get_description() or ""
        yield "id", thing.get_accessible_id() or ""
        yield "attributes", str(thing.get_attributes() or "")
        if "Text" in interfaces:
            yield "text", atspi.Text.get_text(thing, 0, atspi.Text.get_character_count(thing)) or ""
        if "Action" in interfaces:
            for i in range(atspi.Action.get_n_actions(thing)):
                yield "action", atspi.Action.get_action_description(thing, i) or ""


def ask_for_bus(gio):
    bus = gio.bus_get_sync(gio.BusType.SESSION, None)
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, gio.DBusCallFlags.NONE,
                  10000, None)


def read_mark(path):
    with (sys.stdin.buffer if path == "-" else open(path, "rb")) as file:
        text = file.read().decode().rstrip("\n")
    if len(text) < SHORTEST_MARK:
        print(f"The mark has to have {SHORTEST_MARK} characters at least.", file=sys.stderr)
        sys.exit(2)
    return Mark(text)


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mark", required=True, metavar="FILE", help="holds the secret; - for standard input")
    parser.add_argument("--pid", type=int, action="append", default=[], help="a process to look at, with its children")
    parser.add_argument("--folder", action="append", default=[], help="where every file is read")
    parser.add_argument("--except", dest="left_out", action="append", default=[], metavar="PATH",
                        help="a file or folder that may hold the mark; the mark's own file is one of them")
    parser.add_argument("--places", default=",".join(PLACES), help="which places, of " + ",".join(PLACES))
    parser.add_argument("--memory", action="store_true", help="the memory of the processes, too")
    arguments = parser.parse_args()
    arguments.places = set(filter(None, arguments.places.split(",")))
    if not arguments.places <= set(PLACES) or not (arguments.places or arguments.memory):
        parser.error("--places takes some of " + ",".join(PLACES))
    if not arguments.pid and (arguments.memory or arguments.places & {"processes", "accessibility"}):
        parser.error("--pid is missing")
    return arguments


def main():
    arguments = read_arguments()
    mark = read_mark(arguments.mark)
    verdicts = []
    if "files" in arguments.places:
        verdicts.append(Files(mark, arguments.folder, arguments.left_out + [arguments.mark]).search())
    if "processes" in arguments.places:
        verdicts.append(search_processes(mark, arguments.pid))
    if "clipboard" in arguments.places:
        verdicts.append(search_clipboard(mark))
    if "accessibility" in arguments.places:
        verdicts.append(Accessibility(mark, arguments.pid).search())
    if arguments.memory:
        verdicts.append(search_memory(mark, arguments.pid))
    for verdict in verdicts:
        verdict.show()
    if any(verdict.found for verdict in verdicts):
        return 1
    return 2 if any(verdict.problems for verdict in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
