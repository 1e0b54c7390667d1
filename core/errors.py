"""The one exception that is meant for the user's eyes."""

from __future__ import annotations

import re
from typing import Any

LONGEST, KEPT = 600, (420, 150)
"""A sentence that is longer, since a name in it is, keeps so many letters of its beginning and of its end."""
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the order of the letters around them."""


def without_signs(text: str) -> str:
    """Give a text on one line, without signs that show no letter or turn the order of letters."""
    return _TURNS.sub("", _BREAKS.sub(" ", text))


def readable(sentence: str) -> str:
    """Give a sentence as one line of bearable length, whatever the names in it hold."""
    plain = without_signs(sentence)
    return plain if len(plain) <= LONGEST else f"{plain[: KEPT[0]]} … {plain[-KEPT[1] :]}"


class UserError(ValueError):
    """Bad input, told in one sentence that names the place and the remedy.

    The window shows it in the problem bar, the command line prints it and exits with 2.
    Whoever raises it has changed nothing yet. `drawn` is the network that was refused, where it was one: what is to be
    mended is found there, see `core.problems`.
    """

    drawn: Any = None

    def __init__(self, sentence: str = "") -> None:
        """Say what is wrong."""
        super().__init__(readable(sentence))


class FaultError(UserError):
    """A fault in a line of a file; the rest could be read without that line."""
