"""The glossary: `resources/glossary.json`, words of the field with their synonyms, formula and lesson."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.files import read_bytes, read_json
from core.lessons import markup

FILE = Path(__file__).resolve().parents[2] / "resources" / "glossary.json"
LARGEST = 500_000
KEYS = {"term", "also", "formula", "text", "lesson", "see"}


@dataclass(frozen=True)
class Entry:
    """One word.

    Attributes:
        also: words for the same, e.g. slope: gradient, derivative.  text: one or two sentences, in markup.
        lesson: the kind of the lesson that teaches it; "" for none.  see: other words of the glossary.
    """

    term: str
    also: tuple[str, ...]
    formula: str
    text: str
    lesson: str = ""
    see: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The word with what it is also called."""
        return f"{self.term} = {' = '.join(self.also)}" if self.also else self.term


@dataclass(frozen=True)
class Glossary:
    """All words."""

    entries: tuple[Entry, ...]

    def find(self, word: str) -> Entry | None:
        """Give the entry of a word or of one of its synonyms."""
        return _by_word(self).get(_key(word))

    def search(self, text: str) -> list[Entry]:
        """List the entries that have the text in the word, then in a synonym, then in the explanation."""
        wanted = _key(text)
        ranked = [(rank, entry) for entry in self.entries if (rank := _rank(entry, wanted)) is not None]
        return [entry for _, entry in sorted(ranked, key=lambda pair: (pair[0], pair[1].term.casefold()))]


def _rank(entry: Entry, wanted: str) -> int | None:
    if not wanted or _key(entry.term).startswith(wanted):
        return 0
    if wanted in _key(entry.term):
        return 1
    if any(wanted in _key(word) for word in entry.also):
        return 2
    return 3 if wanted in _key(markup.plain(entry.text)) else None


def _key(word: str) -> str:
    return " ".join(word.casefold().split())


@cache
def _by_word(book: Glossary) -> Mapping[str, Entry]:
    synonyms = {_key(word): entry for entry in book.entries for word in entry.also}
    return synonyms | {_key(entry.term): entry for entry in book.entries}


@cache
def glossary() -> Glossary:
    """Read the bundled glossary."""
    return read_glossary(FILE)


def read_glossary(path: Path) -> Glossary:
    """Read a glossary.

    Raises:
        UserError: naming the entry that is wrong.
    """
    data = read_json(read_bytes(path, LARGEST), path.name)
    entries = data.get("entries") if isinstance(data, Mapping) else None
    if not isinstance(entries, list):
        raise UserError(f"{path.name}: a list of entries is expected.")
    return Glossary(tuple(_entry(entry, f"{path.name}, entry {k}") for k, entry in enumerate(entries, 1)))


def _entry(data: Any, place: str) -> Entry:
    if not isinstance(data, Mapping) or not {"term", "text"} <= set(data) <= KEYS:
        raise UserError(f"{place}: term, text and perhaps {', '.join(sorted(KEYS - {'term', 'text'}))} are expected.")
    lists = [data.get(name, []) for name in ("also", "see")]
    texts = [data.get(name, "") for name in ("term", "text", "formula", "lesson")]
    words = [word for part in lists for word in (part if isinstance(part, list) else [None])]
    if not all(isinstance(word, str) for word in [*texts, *words]):
        raise UserError(f"{place}: texts and lists of texts are expected.")
    term, text, formula, lesson = texts
    markup.check(text, place)
    return Entry(term, tuple(lists[0]), formula, text, lesson, tuple(lists[1]))
