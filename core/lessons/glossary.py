"""The glossary: `resources/glossary.json`, words of the field with their synonyms, formula and lesson.

`resources/glossary.<language>.json` has the same in another language: each entry names the English word it is "of",
and gives term, also and text, and the formula where it has words. An entry without a translation is English; English
words are found in every language.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core import catalogues
from core.errors import UserError
from core.files import read_bytes, read_json
from core.language import tr
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
        english: what it is called in English, where the entry is in another language.
    """

    term: str
    also: tuple[str, ...]
    formula: str
    text: str
    lesson: str = ""
    see: tuple[str, ...] = ()
    english: tuple[str, ...] = ()

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
    if any(wanted in _key(word) for word in (*entry.also, *entry.english)):
        return 2
    return 3 if wanted in _key(markup.plain(entry.text)) else None


def _key(word: str) -> str:
    return " ".join(word.casefold().split())


@cache
def _by_word(book: Glossary) -> Mapping[str, Entry]:
    synonyms = {_key(word): entry for entry in book.entries for word in (*entry.english, *entry.also)}
    return synonyms | {_key(entry.term): entry for entry in book.entries}


def glossary() -> Glossary:
    """Give the bundled glossary in the language of the window."""
    return bundled_glossary(catalogues.current())


@cache
def bundled_glossary(language: str) -> Glossary:
    """Read the bundled glossary.

    Raises:
        UserError: when one of its files is damaged.
    """
    book, path = read_glossary(FILE), FILE.with_suffix(f".{language}.json")
    return translated(book, path) if path.is_file() else book


def translated(book: Glossary, path: Path) -> Glossary:
    """Give a glossary with the entries of a file in another language in place of its own.

    Raises:
        UserError: naming the entry that is wrong or of a word that is not there.
    """
    found: dict[str, Entry] = {}
    for k, data in enumerate(_entries(path), 1):
        place = tr("{path}, entry {k}", path=path.name, k=k)
        of = data.get("of") if isinstance(data, Mapping) else None
        old = next((entry for entry in book.entries if entry.term == of), None)
        if old is None or set(data) - {"of", "term", "also", "text", "formula"}:
            raise UserError(
                tr("{place}: of, term, text and perhaps also are expected, of an English word.", place=place)
            )
        new = _entry({key: value for key, value in data.items() if key != "of"}, place)
        english = (old.term, *old.also)
        found[old.term] = dataclasses.replace(
            old, term=new.term, also=new.also, text=new.text, formula=new.formula or old.formula, english=english
        )
    return Glossary(tuple(found.get(entry.term, entry) for entry in book.entries))


def read_glossary(path: Path) -> Glossary:
    """Read a glossary.

    Raises:
        UserError: naming the entry that is wrong.
    """
    entries = enumerate(_entries(path), 1)
    return Glossary(tuple(_entry(entry, tr("{path}, entry {k}", path=path.name, k=k)) for k, entry in entries))


def _entries(path: Path) -> list[Any]:
    data = read_json(read_bytes(path, LARGEST), path.name)
    entries = data.get("entries") if isinstance(data, Mapping) else None
    if not isinstance(entries, list):
        raise UserError(tr("{path}: a list of entries is expected.", path=path.name))
    return entries


def _entry(data: Any, place: str) -> Entry:
    if not isinstance(data, Mapping) or not {"term", "text"} <= set(data) <= KEYS:
        raise UserError(
            tr(
                "{place}: term, text and perhaps {keys} are expected.",
                place=place,
                keys=", ".join(sorted(KEYS - {"term", "text"})),
            )
        )
    lists = [data.get(name, []) for name in ("also", "see")]
    texts = [data.get(name, "") for name in ("term", "text", "formula", "lesson")]
    words = [word for part in lists for word in (part if isinstance(part, list) else [None])]
    if not all(isinstance(word, str) for word in [*texts, *words]):
        raise UserError(tr("{place}: texts and lists of texts are expected.", place=place))
    term, text, formula, lesson = texts
    markup.check(text, place)
    return Entry(term, tuple(lists[0]), formula, text, lesson, tuple(lists[1]))
