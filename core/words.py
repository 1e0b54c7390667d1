"""Words of a text, read one by one; what could have stood where reading stopped is offered to go on with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from core.errors import UserError
from core.language import small, tr

MOST_WORDS = 4
"""Words that one name may be written in."""
FILLERS = ("a", "and", "of", ",")
"""Words that may stand there and are not offered."""


def plain(name: str) -> str:
    """Give a name as names are compared: letters, made small, and digits alone."""
    return re.sub(r"[\W_]", "", name.lower())


class Words:
    """Reads word by word, and notes what could have stood where it could not go on."""

    def __init__(self, text: str) -> None:
        """Begin at the first word."""
        self.text = text
        # "layers.Dense(16, activation='relu')," as a program writes it means the same as "dense 16 relu".
        self.words = [(m.group(), m.start()) for m in re.finditer(r"->|→|[^\s,()'\"=\[\]]+|,", text)]
        self.at = 0
        self._wanted: dict[int, list[str]] = {}

    def word(self) -> str:
        """Give the next word, "" at the end."""
        return self.words[self.at][0] if self.at < len(self.words) else ""

    def want(self, names: Iterable[str]) -> None:
        """Note what could stand here."""
        self._wanted.setdefault(self.at, []).extend(names)

    def options(self) -> tuple[str, ...]:
        """Give whole sentences that go on where this one stands, the best first."""
        if not self._wanted:
            return ()
        at = max(self._wanted)
        ended = at >= len(self.words)
        head = (
            self.text.rstrip() + " " if ended and self.words else self.text[: self.words[at][1]] if self.words else ""
        )
        typed = "" if ended else plain(self.text[self.words[at][1] :])
        names: dict[str, str] = {}
        for name in self._wanted[at]:
            names.setdefault(plain(name), name)
        ranked = {name: rank for name in names.values() if (rank := _rank(plain(name), typed)) is not None}
        found = (head + name for name in sorted(ranked, key=lambda name: ranked[name]))
        return tuple(each for each in found if each != self.text.rstrip())

    def one_of(self, names: Mapping[str, Any], what: str) -> Any:
        """Read one of `names`, which may be written in several words; the longest that fits.

        Raises:
            UserError: when none stands here.
        """
        found = self.maybe(names)
        if found is not None:
            return found[0]
        if not self.word():
            raise UserError(tr("{what} is missing here.", what=what))
        raise UserError(
            tr(
                "{word!r} is no {what}; known are {some}.",
                word=self.word(),
                what=small(what),
                some=_some(names),
            )
        )

    def maybe(self, names: Mapping[str, Any]) -> tuple[Any] | None:
        """Read one of `names` where it stands here."""
        self.want(names)
        known = {plain(name): value for name, value in names.items()}
        for count in range(min(MOST_WORDS, len(self.words) - self.at), 0, -1):
            joined = plain(re.sub(r"^(?:[A-Za-z_]\w*\.)+", "", self._joined(count)))
            if joined in known and "," not in self._joined(count):
                self.at += count
                return (known[joined],)
        return None

    def _joined(self, count: int) -> str:
        return "".join(word for word, _ in self.words[self.at : self.at + count])

    def takes(self, *words: str) -> bool:
        """Read one of these words where it stands here; the first is offered, unless it may be left out."""
        if words[0] not in FILLERS:
            self.want(words[:1])
        if self.word().lower() in words:
            self.at += 1
            return True
        return False


def _some(names: Mapping[str, Any]) -> str:
    shown = list(dict.fromkeys(names))
    return ", ".join(shown[:8]) + (" …" if len(shown) > 8 else "")


def _rank(name: str, typed: str) -> tuple[int, int] | None:
    """Tell how well a name goes on from what was typed; None: not at all."""
    if name.startswith(typed):
        return 0, 0
    if typed in name:
        return 1, name.index(typed)
    letters = iter(name)
    return (2, len(name)) if typed and all(letter in letters for letter in typed) else None
