"""Texts in another language: names put in, plurals, and what a catalogue with a slip does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import language
from core.language import lowered, small, tr, tr_n

GERMAN = {
    "{rows} rows of {file}": "{file}: {rows} Zeilen",
    "Open…": "Öffnen…",
    "bad {name}": "schlecht {nmae}",
    "a {brace}": "eine {Klammer}",
}
PLURALS = {"{n:,} rows": ("{n:,} Zeile", "{n:,} Zeilen")}


def _lookup(text: str, count: int | None) -> str:
    if count is not None:
        return PLURALS.get(text, ("", ""))[count != 1]
    return GERMAN.get(text, "")


@pytest.fixture
def german() -> Iterator[None]:
    language.use(_lookup)
    yield
    language.use(None)


def test_without_a_catalogue_all_is_english() -> None:
    assert tr("Open…") == "Open…"
    assert tr("{rows} rows of {file}", rows=3, file="a.csv") == "3 rows of a.csv"
    assert [tr_n("{n:,} row", "{n:,} rows", n) for n in (0, 1, 7043)] == ["0 rows", "1 row", "7,043 rows"]


def test_a_translation_may_put_names_in_another_order(german: None) -> None:
    assert tr("Open…") == "Öffnen…"
    assert tr("{rows} rows of {file}", rows=3, file="a.csv") == "a.csv: 3 Zeilen"
    assert [tr_n("{n:,} row", "{n:,} rows", n) for n in (1, 7043)] == ["1 Zeile", "7,043 Zeilen"]


def test_what_is_not_translated_stays_english(german: None) -> None:
    assert tr("Save") == "Save"
    assert tr_n("{n} layer", "{n} layers", 1) == "1 layer"


def test_a_slip_in_a_translation_does_not_take_the_sentence_away(german: None) -> None:
    assert tr("bad {name}", name="x") == "bad x"


def test_a_text_without_values_keeps_its_braces(german: None) -> None:
    assert tr("a {brace}") == "eine {Klammer}"
    assert tr("{nothing}") == "{nothing}"


def test_only_english_begins_small_within_a_sentence(german: None) -> None:
    assert (small("Summe von z"), lowered("Lernrate L2")) == ("Summe von z", "Lernrate L2")
    language.use(None)
    assert (small("Sum of Z"), lowered("Learning rate L2"), small("")) == ("sum of Z", "learning rate l2", "")
