#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""makepages.py GUIDE_FOLDER METAINFO OUT_FOLDER: the guide's Markdown as web pages. Called by build-guide.sh."""
import html
import json
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

PARTS = Path(__file__).parent
LANGUAGES = ("en", "zh_CN")
WORDS = {
    "en": {"lang": "en", "name": "English", "guide": "ENI Desk User Guide", "skip": "To the text", "contents": "Contents",
           "steps": "Pages before and after", "previous": "Previous", "next": "Next"},
    "zh_CN": {"lang": "zh-CN", "name": "中文", "guide": "ENI Desk 用户指南", "skip": "跳到正文", "contents": "目录",
              "steps": "前后页面", "previous": "上一页", "next": "下一页"},
}


def text_of(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def anchor(heading):
    """The same as ui::guideAnchor."""
    return "".join("-" if c == " " else c for c in heading.lower() if c.isalnum() or c in " -_")


def with_anchors(body):
    """Headings with the ids that links name them by; a second one of the same words gets "-1"."""
    seen = {}

    def made(match):
        level, inside = match.groups()
        name = anchor(text_of(inside))
        seen[name] = seen.get(name, -1) + 1
        if seen[name]:
            name += f"-{seen[name]}"
        return f'<h{level} id="{html.escape(name)}">{inside}</h{level}>'

    return re.sub(r"<h([1-6])>(.*?)</h\1>", made, body, flags=re.S)


def size_of_png(file):
    if not file.is_file():
        sys.exit(f"there is no picture {file}")
    head = file.read_bytes()[:24]
    if head[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"{file} is no PNG")
    return struct.unpack(">II", head[16:24])


def with_sizes(body, folder):
    """Pictures with their size, so that the page does not jump while they come."""
    def made(match):
        width, height = size_of_png(folder / match.group(1))
        return f'<img width="{width}" height="{height}" loading="lazy" src="{match.group(1)}"'

    return re.sub(r'<img src="([^"]*)"', made, body)


class Guide:
    def __init__(self, folder, out):
        self.folder = folder
        self.out = out
        self.topics = json.loads((folder / "guide.json").read_text(encoding="utf-8"))
        self.titles = {(topic, language): self.title(topic, language) for topic in self.topics for language in LANGUAGES}

    def source(self, topic, language):
        return (self.folder / language / f"{topic}.md").read_text(encoding="utf-8")

    def title(self, topic, language):
        first = self.source(topic, language).split("\n", 1)[0]
        if not first.startswith("# "):
            sys.exit(f"{language}/{topic}.md does not begin with its title")
        return first[2:].strip()

    def body(self, topic, language):
        made = subprocess.run(["cmark-gfm", "-e", "table", "--to", "html"], input=self.source(topic, language), check=True,
                              capture_output=True, encoding="utf-8").stdout
        made = with_sizes(with_anchors(made), self.folder / language)
        made = re.sub(r'href="([a-z]+)\.md(["#])', r'href="\1.html\2', made)
        return made.replace("<table>", '<div class="table"><table>').replace("</table>", "</table></div>").strip()

    def contents(self, topic, language):
        lines = []
        for other in self.topics:
            current = ' aria-current="page"' if other == topic else ""
            lines.append(f'<li><a href="{other}.html"{current}>{html.escape(self.titles[other, language])}</a></li>')
        return "\n".join(lines)

    def neighbours(self, topic, language):
        at = self.topics.index(topic)
        lines = []
        for kind, place in (("previous", at - 1), ("next", at + 1)):
            if 0 <= place < len(self.topics):
                name = self.topics[place]
                lines.append(f'<a class="{kind}" rel="{kind[:4]}" href="{name}.html">{WORDS[language][kind]}: '
                             f"{html.escape(self.titles[name, language])}</a>")
        return "\n".join(lines)

    def page(self, topic, language):
        words = WORDS[language]
        other = LANGUAGES[1 - LANGUAGES.index(language)]
        return Template((PARTS / "page.html").read_text(encoding="utf-8")).substitute(
            words, title=html.escape(self.titles[topic, language]), first_page=f"{self.topics[0]}.html",
            other_page=f"../{other}/{topic}.html", other_lang=WORDS[other]["lang"], other_name=WORDS[other]["name"],
            topics=self.contents(topic, language), text=self.body(topic, language),
            neighbours=self.neighbours(topic, language))

    def write(self):
        for language in LANGUAGES:
            target = fresh(self.out / language, "*.html")
            for topic in self.topics:
                (target / f"{topic}.html").write_text(self.page(topic, language), encoding="utf-8")
        pictures = fresh(self.out / "pictures", "*.png")
        for picture in sorted((self.folder / "pictures").glob("*.png")):
            shutil.copyfile(picture, pictures / picture.name)
        shutil.copyfile(PARTS / "guide.css", self.out / "guide.css")
        index = Template((PARTS / "index.html").read_text(encoding="utf-8")).substitute(first=self.topics[0])
        (self.out / "index.html").write_text(index, encoding="utf-8")

    def write_screenshots(self, metainfo):
        """Pictures of the guide where the AppStream metadata says that they are."""
        for url in re.findall(r"<image[^>]*>\s*([^<\s]*)\s*</image>", metainfo.read_text(encoding="utf-8")):
            target = self.out / urlsplit(url).path.lstrip("/")
            picture = self.folder / "pictures" / target.name
            if not picture.is_file():
                sys.exit(f"{metainfo.name} names {url}, and there is no {picture}")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, target)


def fresh(folder, pattern):
    """The folder, without what an earlier run left there."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(pattern):
        old.unlink()
    return folder


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    os.umask(0o022)
    guide = Guide(Path(sys.argv[1]), Path(sys.argv[3]))
    guide.write()
    guide.write_screenshots(Path(sys.argv[2]))


main()
