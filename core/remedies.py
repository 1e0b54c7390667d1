"""What is wrong or unwise, said in a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from core.project import Project


@dataclass(frozen=True)
class Remedy:
    """What can be done, as a button says it, and the project with it done.

    `begin` says from where a branch that tries it has to train: from "here", from "before" it began to go wrong, or
    from the "start"; "anew": from the start, and not beside the old line, since the data are others.
    """

    words: str
    apply: Callable[[Project], Project]
    begin: Literal["here", "before", "start", "anew"] = "here"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong (`broken`: such a network cannot be calculated) or unwise, at the layer `place`."""

    kind: str
    place: str
    sentence: str
    remedies: tuple[Remedy, ...]
    broken: bool = False
