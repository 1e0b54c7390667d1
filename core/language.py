"""The words that people read, in the language of the window.

An English text is itself the key of its translation, so without a catalogue everything is English. What differs from
time to time is put in by name, `tr("{rows} rows of {file}", rows=…, file=…)`, since a translation may need another
order; formatting stands with the name, as in `"{share:.0%}"`. Numbers keep their point in every language: they are
written by Python and read again beside formulas.

Some texts are made when a module is loaded, so a language is chosen (`use`) before the rest of the program is imported.
The command line stays English: scripts read it.
"""

from __future__ import annotations

from collections.abc import Callable

Lookup = Callable[[str, int | None], str]
"""Gives the translation of a text, or "" where there is none; a count chooses among the plural's forms."""

_lookup: Lookup | None = None


def use(lookup: Lookup | None) -> None:
    """Translate by `lookup` from now on; None goes back to English."""
    global _lookup
    _lookup = lookup


def is_english() -> bool:
    """Tell whether texts are English, and not translated."""
    return _lookup is None


def tr(text: str, /, **values: object) -> str:
    """Give `text` in the language of the window, with `values` put in by name.

    A text without values is not formatted: its braces stay.
    """
    found = _lookup(text, None) if _lookup else ""
    return _filled(found or text, text, values)


def tr_n(one: str, many: str, count: int, /, **values: object) -> str:
    """Give the text for so many: `tr_n("{n:,} row", "{n:,} rows", 3)`; `many` is the key of the translation."""
    english = one if count == 1 else many
    found = _lookup(many, count) if _lookup else ""
    return _filled(found or english, english, {"n": count, **values})


def small(text: str) -> str:
    """Begin a text with a small letter, to go on a sentence; in English only: elsewhere nouns keep their capitals."""
    return text if _lookup else text[:1].lower() + text[1:]


def lowered(text: str) -> str:
    """Write a heading or label in small letters, to stand within a sentence; in English only, as `small`."""
    return text if _lookup else text.lower()


def _filled(text: str, english: str, values: dict[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):  # a translation with a slip must not take the sentence away
        return english.format(**values)
