"""Markdown in which a text stays a text, whatever name it holds."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~$&]|^(?:[#+-]|\d+(?=\.)))")


def letters(text: str) -> str:
    """Give a text on one line of which Markdown takes nothing for markup."""
    return _SIGNS.sub(r"\\\1", _BREAKS.sub(" ", text))


def code_line(text: str) -> str:
    """Give a text as one line of a block of code."""
    return f"    {_BREAKS.sub(' ', text)}"
