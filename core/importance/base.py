"""What a way to measure importance is, what it is asked and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.data.table import Cancelled
from core.errors import UserError
from core.evaluating.judged import rows_of, sampled, whole_of
from core.language import tr
from core.params import Weights
from core.predicting.asked import Asked
from core.predicting.rows import places
from core.predicting.slopes import looked_up
from core.project import Project

Told = Callable[[float], bool]
"""Takes the finished share, 0 to 1, and gives False once the work is no longer wanted."""


@dataclass(frozen=True, eq=False)
class Question:
    """A network at one moment, and the part whose rows are looked at."""

    project: Project
    data: Dataset
    part: str
    weights: Weights

    @cached_property
    def asked(self) -> Asked:
        """The network as it answers."""
        return Asked(self.project.spec, self.weights, self.data.pipeline)

    @cached_property
    def columns(self) -> dict[str, slice]:
        """Which input nodes each column of the table has."""
        return places(self.data.pipeline)

    def rows(self, most: int) -> tuple[HostArray, int]:
        """Give the numbers of at most `most` rows of the part, drawn with a fixed seed, and how many it has.

        Raises:
            UserError: when the part is none or has no rows.
        """
        return sampled(rows_of(self.data, self.part), most), whole_of(self.data, self.part)

    @cached_property
    def answers(self) -> tuple[tuple[int, str], ...]:
        """The answers that are told apart, with their names; of two classes the second, the first mirrors it."""
        names = self.asked.names
        return ((1, names[1]),) if self.data.pipeline.task == "binary" else tuple(enumerate(names))

    @cached_property
    def looked_up(self) -> HostArray:
        """Which input nodes have no slope, see `core.predicting.slopes.looked_up`: (n_in,)."""
        return looked_up(self.project.spec)


@dataclass(frozen=True, eq=False)
class Importance:
    """How much each input column matters; more is more important.

    Attributes:
        columns: the columns of the table.  answers: what it was measured for, such as classes or a metric.
        amounts: (columns, answers), NaN where it cannot be measured.  spread: their standard deviation, see `words`.
        per_unit: (columns, answers) mean size of the slope for one more of a column of numbers, in the table's units.
        rows, whole: how many rows of how many were looked at.
        over: what the spread is over, "rows" or "repeats".
        words: what an amount is, in a sentence.  remark: what else there is to know; may be empty.
    """

    columns: tuple[str, ...]
    answers: tuple[str, ...]
    amounts: HostArray
    spread: HostArray
    per_unit: HostArray | None
    part: str
    rows: int
    whole: int
    over: str
    words: str
    remark: str = ""

    @property
    def mean(self) -> HostArray:
        """The amounts averaged over the answers: (columns,)."""
        result: HostArray = self.amounts.mean(axis=1)
        return result

    def order(self, answer: int | None = None) -> list[int]:
        """Give the places of the columns, the most important first; None: by their mean over the answers."""
        amounts = self.mean if answer is None else self.amounts[:, answer]
        return [int(place) for place in np.argsort(-np.nan_to_num(amounts, nan=-np.inf), kind="stable")]


@dataclass(frozen=True)
class Method:
    """A way to measure; subclasses are frozen dataclasses of `core.fields.setting` fields.

    Attributes:
        kind, label: its name on the command line and for the user.  summary: one sentence.
        formula: what is calculated.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    formula: ClassVar[str]

    def measure(self, question: Question, told: Told) -> Importance:
        """Measure the importance of every input column.

        Raises:
            Cancelled: when `told` gave False.
            UserError: when it cannot be measured here, with the reason.
        """
        raise TypeError(f"{type(self).__name__} has no measure()")


def going_on(told: Told, share: float) -> None:
    """Tell how far the work is.

    Raises:
        Cancelled: when it is no longer wanted.
    """
    if not told(share):
        raise Cancelled


def nothing_to_tell(question: Question) -> UserError:
    """Say that slopes tell nothing here."""
    return UserError(
        tr(
            "{project}: every input is looked up in an embedding, so there are no slopes; measure "
            "permutation importance.",
            project=question.project.name,
        )
    )
