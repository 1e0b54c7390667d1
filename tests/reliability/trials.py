"""The trials of docs/reliability.md: each tries to break a promise so many times and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    """What a trial found: the figure for the page, and what was wrong, if anything was."""

    figure: str
    wrong: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the promise was kept."""
        return not self.wrong


Run = Callable[[int, Path], Outcome]
"""Makes so many tries, with files in the folder given."""


@dataclass(frozen=True)
class Trial:
    """One way to try a promise.

    Attributes:
        key: its name on the command line.  promise: as the page has it; several trials may belong to one.
        how: what is done, in the page's words.
        quick, long: how many tries the usual tests and the long command make.
    """

    key: str
    promise: str
    how: str
    quick: int
    long: int
    run: Run


ALL_OR_NOTHING = "Saving is all or nothing"
CRASH = "A crash loses ≤ 60 s of edits and ≤ 1 epoch"
WINDOWS = "Two windows never overwrite each other's work"
CLOSING = "Closing at any moment ends cleanly"
HOURS = "Hours do not grow"
GPU = "A lost or full GPU, sleep and wake cost nothing"
PLACES = "Full disk, no permission, missing drive are said, and saving elsewhere is offered"
STARTS = "It always starts"
ANSWERS = "The window always answers"
MONKEY = "Random use breaks nothing"
FAULTS = "No exception ends in the console only; no Qt object is touched off its thread"


def all_trials() -> dict[str, Trial]:
    """Give every trial by its key, in the order of the page."""
    from tests.reliability import (
        answering,
        closing,
        crashing,
        hours,
        monkey,
        places,
        saving,
        starting,
        telling,
        together,
        training,
    )

    modules = (saving, crashing, together, telling, answering, monkey, closing, hours, training, places, starting)
    return {trial.key: trial for module in modules for trial in module.TRIALS}
