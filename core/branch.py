"""Branches of a training: lines that left one another at some update, kept with the project to be compared."""

from __future__ import annotations

from dataclasses import dataclass

from core.config import TrainConfig
from core.params import Weights
from core.progress import Progress
from core.spec import NetworkSpec

MAIN = "main"
"""The name of the line that a new project is on."""
MOST = 20
"""How many lines a project may have: more are no longer to be told apart."""
LONGEST_NAME = 60


@dataclass(frozen=True)
class Line:
    """What a line is called and where it began.

    Attributes:
        number: counts the lines of a project from 0, the first one; its colour goes by it.
        origin: the number of the line that it left, −1 for the first.  step: after how many updates.
    """

    name: str = MAIN
    number: int = 0
    origin: int = -1
    step: int = 0


@dataclass(frozen=True, eq=False)
class Branch:
    """A line that is not the present one: network, settings, weights and how far training has come there."""

    line: Line
    spec: NetworkSpec
    config: TrainConfig
    weights: Weights
    initial: Weights
    progress: Progress
