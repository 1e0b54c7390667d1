"""Permutation importance: how much worse the network gets when a column is shuffled among the rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.errors import UserError
from core.evaluating.judged import engine_for
from core.fields import setting
from core.importance.base import Importance, Method, Question, Told, going_on
from core.language import tr
from core.measuring import outputs_and_loss
from core.metrics import METRICS, metric_for, metrics_for
from core.predict import ROWS_AT_ONCE

ORDER = 10
Score = Callable[[HostArray, HostArray], float]
USUAL, LOSS = "usual", "loss"
_CHOICES = {USUAL: tr("the task's first"), LOSS: tr("loss")} | {kind: metric.label for kind, metric in METRICS.items()}


@dataclass(frozen=True)
class Permutation(Method):
    """I = metric as it is − metric with the column permuted; the other way round where less is better.

    All nodes of a column (such as those of its categories) are permuted together. Sources: Breiman (2001), Random
    Forests; Fisher, Rudin & Dominici (2019).
    """

    kind: ClassVar[str] = "permutation"
    label: ClassVar[str] = tr("Permutation")
    summary: ClassVar[str] = tr("How much worse the metric gets when a column's values are shuffled among the rows.")
    formula: ClassVar[str] = "I = metric − metric with the column shuffled; mean and standard deviation of the repeats"

    metric: str = setting(USUAL, tr("Metric"), tr("What gets worse; it has to be one of the task."), choices=_CHOICES)
    repeats: int = setting(5, tr("Repeats"), tr("How often each column is shuffled."), minimum=1, maximum=1000)
    rows: int = setting(
        2000, tr("Rows"), tr("At most so many rows of the part, drawn at random."), minimum=2, maximum=10_000_000
    )
    seed: int = setting(0, tr("Seed"), tr("Which shuffles are drawn."), minimum=0, maximum=2**31 - 1)

    def measure(self, question: Question, told: Told) -> Importance:  # noqa: D102
        name, sign, value_of = self._measuring(question)
        rows, whole = question.rows(self.rows)
        score = _scorer(question, rows, value_of)
        x = np.array(question.data.x[rows])
        base, generator = score(x), np.random.default_rng(self.seed)
        spans = list(question.columns.values())
        found = np.empty((len(spans), self.repeats))
        for column, at in enumerate(spans):
            own = x[:, at].copy()
            for repeat in range(self.repeats):
                going_on(told, (column * self.repeats + repeat) / found.size)
                x[:, at] = own[generator.permutation(len(rows))]
                found[column, repeat] = sign * (score(x) - base)
            x[:, at] = own
        return Importance(
            tuple(question.columns),
            (name,),
            found.mean(axis=1)[:, None],
            found.std(axis=1)[:, None],
            None,
            question.part,
            len(rows),
            whole,
            "repeats",
            tr("How much worse {name} gets when the column is shuffled", name=name),
            tr("{name} as it is: {base}", name=name, base=numbers.text(base)),
        )

    def _measuring(self, question: Question) -> tuple[str, float, Score | None]:
        """Give the name of what is measured, 1 where more of it is worse and else −1, and the metric's function.

        Raises:
            UserError: when the metric is none of the task's.
        """
        task = question.data.pipeline.task
        kind = metric_for(task).kind if self.metric == USUAL else self.metric
        if kind == LOSS:
            return LOSS, 1.0, None
        known = {metric.kind: metric for metric in metrics_for(task)}
        if kind not in known:
            raise UserError(
                tr(
                    "Metric: {kind} does not fit this target; choose {value}.",
                    kind=kind,
                    value=", ".join((LOSS, *known)),
                )
            )
        return known[kind].label, 1.0 if known[kind].low_is_good else -1.0, known[kind].measure


def _scorer(question: Question, rows: HostArray, value_of: Score | None) -> Callable[[HostArray], float]:
    """Give a function that measures metric, or loss, with nodes x (rows, n_in) in place of the rows' own."""
    data = question.data
    engine, y = engine_for(question.project, data, question.weights), data.y[rows]
    weights = None if data.weights is None else data.weights[rows]
    undo = data.pipeline.undo_target
    truth = undo(y)

    def score(x: HostArray) -> float:
        with engine.backend.quiet():
            outputs, loss = outputs_and_loss(engine, x, y, ROWS_AT_ONCE, weights)
            return loss if value_of is None else value_of(undo(outputs), truth)

    return score


METHODS = (Permutation,)
