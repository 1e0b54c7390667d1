"""The pages of the user guide: their order, their sections, and search over all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide"
FIRST = "index"
REFERENCES = ("keys", "command-line", "settings")
"""Pages that name everything: what tells about it comes before them."""
MOST_HITS = 40
SNIPPET = 90
"""Letters shown around what was found."""
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Section:
    """What stands under one heading.

    Attributes:
        page: name of the file without ".md".  slug: what links name after "#"; "" for the top of the page.
        title: the heading.  text: the words below it, without marks.
    """

    page: str
    slug: str
    title: str
    text: str


@dataclass(frozen=True)
class Page:
    """One page."""

    name: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Hit:
    """A section that holds all words looked for; `snippet` is the text around the first of them."""

    section: Section
    page_title: str
    snippet: str


def slug_of(heading: str) -> str:
    """Give the name that links use for a heading, as it is made of it everywhere: "Tools and keys" → tools-and-keys."""
    kept = re.sub(r"[^\w\s-]", "", _LINK.sub(r"\1", heading).casefold())
    return re.sub(r"\s", "-", kept.strip())


def plain(markdown: str) -> str:
    """Take the marks out of a line of Markdown."""
    words = _LINK.sub(r"\1", markdown)
    words = re.sub(r"^\s*(#+|[-*>]|\d+\.)\s+", "", words)
    words = re.sub(r"^[|:\s-]+$", "", words)
    return re.sub(r"[`*|]+", " ", words).strip()


@cache
def all_pages() -> dict[str, Page]:
    """Give every page by its name, in the order of the index."""
    index = (FOLDER / f"{FIRST}.md").read_text(encoding="utf-8")
    names = [FIRST, *dict.fromkeys(re.findall(r"\]\(([\w-]+)\.md\)", index))]
    return {name: _read(name) for name in names}


def _read(name: str) -> Page:
    sections: list[Section] = []
    title, slug, words, code = "", "", list[str](), False
    for line in (FOLDER / f"{name}.md").read_text(encoding="utf-8").splitlines():
        code ^= line.startswith("```")
        heading = None if code else re.match(r"#+ (.+)", line)
        if heading is None:
            words.append(line.removeprefix("```") if code else plain(line))
            continue
        if title:
            sections.append(Section(name, slug, title, _joined(words)))
        title, slug, words = _LINK.sub(r"\1", heading[1]), slug_of(heading[1]) if title else "", []
    sections.append(Section(name, slug, title, _joined(words)))
    return Page(name, sections[0].title, tuple(sections))


def _joined(words: list[str]) -> str:
    return " ".join(" ".join(words).split())


def search(query: str) -> list[Hit]:
    """Give the sections that hold every word of `query`: first those with one in their heading, last the references."""
    wanted = query.casefold().split()
    if not wanted:
        return []
    found = []
    for place, page in enumerate(all_pages().values()):
        for section in page.sections:
            heading = f"{page.title} {section.title}".casefold()
            text = f"{heading} {section.text}".casefold()
            if all(word in text for word in wanted):
                rank = -sum(word in section.title.casefold() for word in wanted)
                found.append((page.name in REFERENCES, rank, place, section, page.title))
    found.sort(key=lambda entry: entry[:3])
    return [Hit(section, title, _around(section, wanted)) for *_, section, title in found[:MOST_HITS]]


def _around(section: Section, wanted: list[str]) -> str:
    text, lowered = section.text, section.text.casefold()
    places = [lowered.find(word) for word in wanted if word in lowered]
    start = max(0, min(places, default=0) - SNIPPET // 3)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    piece = text[start : start + SNIPPET].strip()
    return f"{'… ' if start else ''}{piece}{' …' if start + SNIPPET < len(text) else ''}"
