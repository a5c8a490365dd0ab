#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""checkpages.py FOLDER: whether the guide's web pages hold together. Names every fault; the exit code is 1 when there is one."""
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"meta", "link", "img", "br", "hr", "input"}


class Page(HTMLParser):
    """What a page names, and what can be named of it."""

    def __init__(self, file):
        super().__init__()
        self.ids, self.links, self.loads, self.faults = [], [], [], []
        self.title = self.language = ""
        self.open = []
        self.feed(file.read_text(encoding="utf-8"))
        self.close()
        if self.open:
            self.faults.append(f"<{self.open[-1]}> is not closed")

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "script" or any(name.startswith("on") for name in values):
            self.faults.append(f"<{tag}> has a script")
        if tag == "html":
            self.language = values.get("lang", "")
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values.get("href", ""))
        elif "href" in values:
            self.loads.append(values["href"])
        if "src" in values:
            self.loads.append(values["src"])
        if tag == "img" and not values.get("alt"):
            self.faults.append(f"{values.get('src')} has no alternative text")

    def handle_endtag(self, tag):
        if tag not in VOID and (not self.open or self.open.pop() != tag):
            self.faults.append(f"</{tag}> closes what was not opened")

    def handle_data(self, data):
        if self.open and self.open[-1] == "title":
            self.title += data

    def handle_comment(self, data):
        self.faults.append(f"a comment, as cmark puts in the place of HTML: {data}")


def faults_of(file, page, pages):
    yield from page.faults
    if not page.title.strip():
        yield "no title"
    if not page.language:
        yield "no language"
    for name in {name for name in page.ids if page.ids.count(name) > 1}:
        yield f"the id {name} is there twice"
    for link in page.links + page.loads:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if link in page.loads or parts.scheme != "https":
                yield f"{link} lies elsewhere"
            continue
        target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        if not target.is_file():
            yield f"{link} leads nowhere"
        elif parts.fragment and (target not in pages or unquote(parts.fragment) not in pages[target].ids):
            yield f"{link} has no such heading"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1]).resolve()
    pages = {file: Page(file) for file in sorted(folder.rglob("*.html"))}
    faults = [f"{file.relative_to(folder)}: {fault}" for file, page in pages.items() for fault in faults_of(file, page, pages)]
    if len(pages) < 3:
        faults.append(f"{folder} has no guide")
    for css in folder.rglob("*.css"):
        if "url(" in css.read_text(encoding="utf-8") or "@import" in css.read_text(encoding="utf-8"):
            faults.append(f"{css.name} loads something")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
