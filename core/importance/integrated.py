"""Integrated gradients: what every input adds to an answer on the way from a baseline to the row.

IGᵢ = (xᵢ − bᵢ) · ∫₀¹ ∂answer/∂xᵢ (b + α·(x − b)) dα, so that Σ IGᵢ = answer(x) − answer(b) (completeness).
Source: Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.errors import UserError
from core.fields import setting
from core.importance.base import Importance, Method, Question, Told, going_on
from core.language import tr
from core.predicting.slopes import ROWS_AT_ONCE, AnswerSlopes

ORDER = 30
FIRST_STEPS = 32
CLOSE = 1e-3
"""More places are tried until the rest is at most this share of Σ |IG|, for every row."""
BASELINES = {
    "zero": tr("all inputs 0, as the network sees them"),
    "mean": tr("mean of the training rows"),
    "row": tr("a row of the table"),
}


@dataclass(frozen=True, eq=False)
class Integrated:
    """Integrated gradients of some rows for one answer.

    Attributes:
        amounts: (rows, n_in), what each node adds.  answer, before: (rows,) the answer at the rows and at the baseline.
        steps: at how many places between them slopes were taken.
    """

    amounts: HostArray
    answer: HostArray
    before: HostArray
    steps: int

    @property
    def rest(self) -> HostArray:
        """What is missing to completeness: answer − before − Σ amounts, (rows,)."""
        result: HostArray = self.answer - self.before - self.amounts.sum(axis=1)
        return result


def integrated(slopes: AnswerSlopes, x: HostArray, baseline: HostArray, answer: int, most: int = 512) -> Integrated:
    """Integrate from `baseline` (n_in,) to the rows x (rows, n_in), by Gauss-Legendre with up to `most` places."""
    ends, steps = [slopes.of(np.atleast_2d(at), answer)[0] for at in (x, baseline)], min(FIRST_STEPS, most)
    before = np.repeat(ends[1], len(x))
    while True:
        found = Integrated(_path(slopes, x, baseline, answer, steps), ends[0], before, steps)
        far = np.abs(found.rest) > CLOSE * np.abs(found.amounts).sum(axis=1) + 1e-12
        if steps >= most or not far.any():
            return found
        steps = min(2 * steps, most)


def _path(slopes: AnswerSlopes, x: HostArray, baseline: HostArray, answer: int, steps: int) -> HostArray:
    way, total = x - baseline, np.zeros_like(x)
    for at, weight in zip(*_places(steps), strict=True):
        total += weight * slopes.of(baseline + at * way, answer)[1]
    return way * total


@lru_cache(maxsize=16)
def _places(steps: int) -> tuple[list[float], list[float]]:
    """Give places between 0 and 1 with their weights, which add up to 1."""
    at, weights = np.polynomial.legendre.leggauss(steps)
    return ((at + 1) / 2).tolist(), (weights / 2).tolist()


def baseline_of(question: Question, kind: str, row: int = 1) -> HostArray:
    """Give the nodes that the way begins at: (n_in,); `row` counts from 1.

    Raises:
        UserError: when there is no such baseline or row.
    """
    data = question.data
    if kind not in BASELINES:
        raise UserError(
            tr("Baseline: {kind!r} is not known; choose {baselines}.", kind=kind, baselines=", ".join(BASELINES))
        )
    if kind == "zero":
        return np.zeros(data.x.shape[1])
    if kind == "mean":
        result: HostArray = data.x[data.train if len(data.train) else data.used].mean(axis=0)
        return result
    if not 1 <= row <= data.rows:
        raise UserError(tr("Baseline: there is no row {row}; the table has rows 1 to {rows}.", row=row, rows=data.rows))
    return np.array(data.x[row - 1])


@dataclass(frozen=True)
class IntegratedGradients(Method):
    """Mean over the rows of |Σ over the column's nodes of IG|."""

    kind: ClassVar[str] = "integrated"
    label: ClassVar[str] = tr("Integrated gradients")
    summary: ClassVar[str] = tr("How much a column adds to an answer on the way from a baseline to the row.")
    formula: ClassVar[str] = "mean of |IG|, IG = (x − b) · ∫ ∂answer/∂x from b to x; their sum is answer(x) − answer(b)"

    baseline: str = setting("mean", tr("Baseline"), tr("Where the way begins."), choices=BASELINES)
    row: int = setting(1, tr("Row"), tr("Which row is the baseline, where it is one."), minimum=1)
    steps: int = setting(
        256, tr("Places"), tr("At most so many places between are looked at."), minimum=4, maximum=2048
    )
    rows: int = setting(
        200, tr("Rows"), tr("At most so many rows of the part, drawn at random."), minimum=1, maximum=10_000_000
    )

    def _start(self) -> str:
        return tr("row {row}", row=self.row) if self.baseline == "row" else BASELINES[self.baseline]

    def measure(self, question: Question, told: Told) -> Importance:  # noqa: D102
        check_slopes(question)
        rows, whole = question.rows(self.rows)
        start = baseline_of(question, self.baseline, self.row)
        slopes, spans = AnswerSlopes(question.asked), list(question.columns.values())
        amounts, spread = (np.empty((len(spans), len(question.answers))) for _ in range(2))
        rest = size = 0.0
        for n, (answer, _) in enumerate(question.answers):
            parts = []
            for first in range(0, len(rows), ROWS_AT_ONCE):
                going_on(told, (n + first / len(rows)) / len(question.answers))
                x = question.data.x[rows[first : first + ROWS_AT_ONCE]]
                found = integrated(slopes, x, start, answer, self.steps)
                parts.append(by_column(found.amounts, spans))
                rest += float(np.abs(found.rest).sum())
                size += float(np.abs(found.answer - found.before).sum())
            sizes = np.abs(np.concatenate(parts))
            amounts[:, n], spread[:, n] = sizes.mean(axis=0), sizes.std(axis=0)
        return Importance(
            tuple(question.columns),
            tuple(name for _, name in question.answers),
            amounts,
            spread,
            None,
            question.part,
            len(rows),
            whole,
            "rows",
            tr(
                "How much the column adds to the {word}, from {start}",
                word=question.asked.said,
                start=self._start(),
            ),
            tr("the sums miss answer(x) − answer(baseline) by {percent}", percent=_percent(rest, size)),
        )


@dataclass(frozen=True, eq=False)
class OfRow:
    """What every column adds to one answer of one row.

    Attributes:
        columns, amounts: the columns of the table, (columns,) above 0 where the column raises the answer.
        answer, before: the answer at the row and at the baseline.  rest: what the amounts miss of their difference.
    """

    columns: tuple[str, ...]
    amounts: HostArray
    answer: float
    before: float
    rest: float


def of_row(question: Question, x: HostArray, answer: int, baseline: HostArray, steps: int = 512) -> OfRow:
    """Integrate from `baseline` (n_in,) to the nodes x (n_in,) of one row.

    Raises:
        UserError: when the network looks inputs up.
    """
    check_slopes(question)
    found = integrated(AnswerSlopes(question.asked), x[None], baseline, answer, steps)
    amounts = by_column(found.amounts, list(question.columns.values()))[0]
    ends = (float(values[0]) for values in (found.answer, found.before, found.rest))
    return OfRow(tuple(question.columns), amounts, *ends)


def by_column(amounts: HostArray, spans: list[slice]) -> HostArray:
    """Add up the nodes of every column: (rows, n_in) → (rows, columns)."""
    return np.stack([amounts[:, at].sum(axis=1) for at in spans], axis=1)


def check_slopes(question: Question) -> None:
    """Refuse networks that look inputs up.

    Raises:
        UserError: saying what to do instead.
    """
    if question.looked_up.any():
        raise UserError(
            tr(
                "{project}: an embedding looks categories up, so there is nothing between two of them to "
                "integrate over; measure permutation importance.",
                project=question.project.name,
            )
        )


def _percent(rest: float, size: float) -> str:
    """Tell a remaining error; what is only rounding is told as such."""
    share = 100 * rest / size if size else 0.0
    return f"{numbers.text(share, 2)} %" if share >= 0.01 else tr("less than 0.01 %")


METHODS = (IntegratedGradients,)
