"""Finding a number in a long table: "12", "neuron 3", "> 0.5"."""

from __future__ import annotations

import re

from core.language import tr

_PLAIN = str.maketrans("₀₁₂₃₄₅₆₇₈₉−", "0123456789-")
HELP = tr("Type a number of a neuron (12), a part of its name, or a limit for its value (> 0.5, < −1).")


class Search:
    """What is looked for; `matches` tells whether a line has it."""

    def __init__(self, words: str = "") -> None:
        """Take what the user typed; a limit that is no number yet lets everything through."""
        self._words = words.strip().lower().translate(_PLAIN)
        self._sign = self._words[:1] if self._words[:1] in ("<", ">") else ""
        self._limit: float | None = None
        if self._sign:
            try:
                self._limit = float(self._words[1:].replace(",", "."))
            except ValueError:
                self._limit = None

    @property
    def is_empty(self) -> bool:
        """Whether every line matches."""
        return not self._words or (bool(self._sign) and self._limit is None)

    def matches(self, text: str, value: float, places: tuple[int, ...] = ()) -> bool:
        """Tell whether a line has it: `text` as it is written, `places` its numbers counted from 1.

        A number alone means a place: "12" is neuron 12, and not neuron 112 too.
        """
        if self.is_empty:
            return True
        if self._sign:
            assert self._limit is not None
            return value > self._limit if self._sign == ">" else value < self._limit
        if self._words.isdigit() and places:
            return int(self._words) in places
        plain = text.lower().translate(_PLAIN)
        if self._words.isdigit():
            return re.search(rf"(?<![a-z\d.]){self._words}(?![\d.])", plain) is not None
        return self._words in plain
