"""What a slip is: a way to come to a wrong number, found from the step's own operands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.judging.asked import Asked

SURE, LIKELY, TYPING = 1, 2, 3
"""Ranks: a known misunderstanding; a part of the formula that was done otherwise; a mix-up or a typing error."""


@dataclass(frozen=True)
class Way:
    """One wrong number and the sentence about it; the sentence is only made when somebody comes to that number."""

    value: float
    words: str | Callable[[], str]

    @property
    def sentence(self) -> str:
        """What to tell."""
        return self.words if isinstance(self.words, str) else self.words()


@dataclass(frozen=True)
class Slip:
    """One kind of slip.

    Attributes:
        kind: its name in results.  label: what it is called.  example: "5 × 3, where 5 × 3 × 0.5 was asked".
        rank: `SURE`, `LIKELY` or `TYPING`; a number that several kinds give is laid to the surest.
        ways: gives the wrong numbers that it leads to in a step; one that is right after all is ignored.
    """

    kind: str
    label: str
    example: str
    rank: int
    ways: Callable[[Asked], Iterator[Way]]
