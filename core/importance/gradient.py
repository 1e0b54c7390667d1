"""Importance by slopes: how far an answer moves, on average, when a column moves by its usual spread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.backend import HostArray
from core.fields import setting
from core.importance.base import Importance, Method, Question, Told, going_on, nothing_to_tell
from core.language import tr
from core.own_units import node_slope
from core.predicting.slopes import ROWS_AT_ONCE, AnswerSlopes

ORDER = 20


@dataclass(frozen=True)
class Gradient(Method):
    """Mean over the rows of Σ over the column's nodes of |∂answer/∂node| · s, s the node's standard deviation.

    Beside it, for columns of numbers, the mean of |∂answer/∂column| in the table's own units. A steep place and a flat
    one average out; where the answer does not change at the rows themselves, this is 0 though the column matters.
    """

    kind: ClassVar[str] = "gradient"
    label: ClassVar[str] = tr("Slopes")
    summary: ClassVar[str] = tr("How far an answer moves when a column moves by its standard deviation.")
    formula: ClassVar[str] = "mean of |∂answer/∂column| · standard deviation of the column"

    rows: int = setting(
        1000, tr("Rows"), tr("At most so many rows of the part, drawn at random."), minimum=1, maximum=10_000_000
    )

    def measure(self, question: Question, told: Told) -> Importance:  # noqa: D102
        rows, whole = question.rows(self.rows)
        if question.looked_up.all():
            raise nothing_to_tell(question)
        spread, known = spread_of_nodes(question), _per_unit(question, rows)
        found = [
            _of_answer(question, rows, answer, spread, known, _turns(told, n, len(question.answers)))
            for n, (answer, _) in enumerate(question.answers)
        ]
        amounts, deviations, per_unit = (np.stack(part, axis=1) for part in zip(*found, strict=True))
        return Importance(
            tuple(question.columns),
            tuple(name for _, name in question.answers),
            amounts,
            deviations,
            per_unit,
            question.part,
            len(rows),
            whole,
            "rows",
            tr(
                "How far the {word} moves when the column moves by one standard deviation",
                word=question.asked.said,
            ),
            tr("some columns are looked up in an embedding and have no slope") if question.looked_up.any() else "",
        )


def spread_of_nodes(question: Question) -> HostArray:
    """Give the standard deviation of every node over the training rows: (n_in,)."""
    rows, _ = question.rows(1)
    train = question.data.train if len(question.data.train) else rows
    result: HostArray = question.data.x[train].std(axis=0)
    return result


def _per_unit(question: Question, rows: HostArray) -> dict[int, HostArray]:
    """Give, for every column of numbers with one node, |∂node/∂column| at the rows: place of the column → (rows,)."""
    return {
        place: np.abs(node_slope(fitted, question.data, rows))
        for place, fitted in enumerate(question.data.pipeline.inputs)
        if fitted.kind == "number" and len(fitted.feature_names) == 1
    }


def _of_answer(
    question: Question, rows: HostArray, answer: int, spread: HostArray, known: dict[int, HostArray], told: Told
) -> tuple[HostArray, HostArray, HostArray]:
    """Give amounts, their standard deviation over the rows, and slopes per unit: (columns,) each."""
    slopes, columns = AnswerSlopes(question.asked), list(question.columns.values())
    moved, per_unit = np.empty((len(rows), len(columns))), np.full(len(columns), np.nan)
    totals = {place: 0.0 for place in known}
    for start in range(0, len(rows), ROWS_AT_ONCE):
        going_on(told, start / len(rows))
        turn = rows[start : start + ROWS_AT_ONCE]
        sizes = np.abs(slopes.of(question.data.x[turn], answer)[1])
        sizes[:, question.looked_up] = np.nan
        for place, at in enumerate(columns):
            moved[start : start + len(turn), place] = sizes[:, at] @ spread[at]
        for place, unit in known.items():
            totals[place] += float(sizes[:, columns[place].start] @ unit[start : start + len(turn)])
    for place, total in totals.items():
        per_unit[place] = total / len(rows)
    return moved.mean(axis=0), moved.std(axis=0), per_unit


def _turns(told: Told, number: int, count: int) -> Told:
    return lambda share: told((number + share) / count)


METHODS = (Gradient,)
