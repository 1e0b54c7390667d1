"""Translated lessons and glossaries: the same in other words, nothing else changed, and every link leads somewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.lessons import markup
from core.lessons.catalogue import FOLDER, LANGUAGE
from core.lessons.glossary import FILE, bundled_glossary, read_glossary

TEXTS = {"title", "about", "text", "ask", "explain", "hint", "words", "what", "concepts", "options", "formula"}
FILES = sorted(path for path in FOLDER.glob("*/*.json") if path.parent.name != LANGUAGE)
GLOSSARIES = sorted(FILE.parent.glob("glossary.*.json"))


def texts(data: Any, key: str = "") -> Iterator[str]:
    """List the texts of a lesson in their order."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from () if name == "set_up" else texts(value, "text" if key == "known" else name)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value, key)
    elif isinstance(data, str) and key in TEXTS:
        yield data


def bare(data: Any, key: str = "") -> Any:
    """Give a lesson without its texts."""
    if isinstance(data, dict) and key != "set_up":
        return {name: bare(value, "text" if key == "known" else name) for name, value in data.items()}
    if isinstance(data, list):
        return [bare(value, key) for value in data]
    return "" if isinstance(data, str) and key in TEXTS else data


def both(path: Path) -> tuple[Any, Any]:
    english = FOLDER / LANGUAGE / path.name
    return json.loads(english.read_text(encoding="utf-8")), json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_only_the_words_of_a_translated_lesson_differ(path: Path) -> None:
    english, other = both(path)
    assert bare(other) == bare(english)
    for here, there in zip(texts(english), texts(other), strict=True):
        for mark in ("**", "`", "[[", "\n\n"):
            assert here.count(mark) == there.count(mark), (here, there)
        assert there.strip(), here


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translated_lesson_links_to_the_same_words(path: Path) -> None:
    book = bundled_glossary(path.parent.name)
    for here, there in zip(*map(texts, both(path)), strict=True):
        linked = [[book.find(word) for word in markup.terms_in(text)] for text in (here, there)]
        assert None not in linked[1]
        assert sorted(entry.formula + entry.term for entry in linked[0] if entry) == sorted(
            entry.formula + entry.term for entry in linked[1] if entry
        ), there


@pytest.mark.parametrize("path", GLOSSARIES, ids=lambda path: path.name)
def test_every_word_of_the_glossary_is_translated(path: Path) -> None:
    english = read_glossary(FILE)
    book = bundled_glossary(path.name.split(".")[1])
    assert [entry.english[0] for entry in book.entries if entry.english] == [entry.term for entry in english.entries]
    names = [word.casefold() for entry in book.entries for word in (entry.term, *entry.also)]
    assert sorted({name for name in names if names.count(name) > 1}) == []
    assert all(book.find(word) for entry in book.entries for word in entry.see)
