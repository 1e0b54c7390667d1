"""What a network says of the rows of one part, beside what is true and what that costs; all else starts here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.data.pipeline import Pipeline
from core.data.table import Cancelled
from core.errors import UserError
from core.language import tr
from core.measuring import outputs_and_loss
from core.metrics import classes_of
from core.params import Weights
from core.predict import ROWS_AT_ONCE
from core.program import Engine, compile_network
from core.project import Project

PARTS = {"train": tr("training"), "validation": tr("validation"), "test": tr("test")}
Told = Callable[[float], bool]
"""Takes the finished share, 0 to 1, and gives False once the work is no longer wanted."""
_TURN = 8 * ROWS_AT_ONCE


@dataclass(frozen=True, eq=False)
class Judged:
    """Some rows of a part with prediction, truth and loss; nothing in it is shared with training.

    Attributes:
        part: "train", "validation" or "test".  whole: how many rows that part has, see `whole_of`.
        rows: (n,) numbers of the rows in the table.
        output, target: (n, n_out) float64, as the network gives and wants them.
        loss: (n,) the loss of each row as training counts it, with the row's weight.
        is_share: whether the outputs are probabilities: classes, from a sigmoid or softmax.
    """

    part: str
    whole: int
    rows: HostArray
    output: HostArray
    target: HostArray
    loss: HostArray
    pipeline: Pipeline
    is_share: bool

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def task(self) -> str:
        """What is predicted: "regression", "binary", "classes" or "labels"."""
        return self.pipeline.task

    @property
    def sample(self) -> str:
        """Say where only some rows of the part were looked at; empty where all were."""
        return (
            tr("{n_it:,} of {whole:,} rows", n_it=len(self), whole=self.whole).replace(",", " ")
            if len(self) < self.whole
            else ""
        )

    @cached_property
    def prediction(self) -> HostArray:
        """The outputs in the target's own unit (n, n_out); of classes the outputs themselves."""
        return self.pipeline.undo_target(self.output)

    @cached_property
    def truth(self) -> HostArray:
        """The targets in their own unit (n, n_out)."""
        return self.pipeline.undo_target(self.target)

    @property
    def names(self) -> tuple[str, ...]:
        """What can be looked at one at a time: the classes, or the targets where each has an answer of its own."""
        return self.pipeline.class_names or tuple(target.name for target in self.pipeline.targets)

    def scores(self, which: int) -> tuple[HostArray, HostArray]:
        """Give how much every row speaks for class (or yes/no target) `which`: (n,), and whether it is so: (n,) bool.

        One output p stands for both of two classes: p for the second, 1 − p for the first.
        """
        if self.task == "binary":
            score, true = self.output[:, 0], self.target[:, 0] > 0.5
            return (score, true) if which == 1 else (1 - score, ~true)
        return self.output[:, which], self.target[:, which] > 0.5

    def called(self, target: int = 0) -> tuple[HostArray, HostArray]:
        """Give the true and the predicted class of every row, (n,) each; of several yes/no targets those of one."""
        places = [target] if self.task == "labels" else slice(None)
        return classes_of(self.target[:, places]), classes_of(self.output[:, places])


def judge(
    project: Project, data: Dataset, part: str, weights: Weights | None = None, most: int | None = None,
    told: Told | None = None,
) -> Judged:  # fmt: skip
    """Let the network judge the rows of a part, at most `most` of them, drawn at random with a fixed seed.

    Raises:
        Cancelled: when `told` gave False.
        UserError: when the part is none or has no rows, or when network and loss do not fit together.
    """
    rows = sampled(rows_of(data, part), most)
    engine = engine_for(project, data, weights)
    output, loss = np.empty((len(rows), data.y.shape[1])), np.empty(len(rows))
    counted = data.weights
    with engine.backend.quiet():
        for start in range(0, len(rows), _TURN):
            if told is not None and not told(start / len(rows)):
                raise Cancelled
            turn = rows[start : start + _TURN]
            weighed = None if counted is None else counted[turn]
            output[start : start + _TURN], _ = outputs_and_loss(
                engine, data.x[turn], data.y[turn], ROWS_AT_ONCE, weighed, loss[start : start + _TURN]
            )
    activation = project.spec.output.layer.output_activation()
    is_share = data.pipeline.task != "regression" and activation in ("sigmoid", "softmax")
    return Judged(part, whole_of(data, part), rows, output, data.y[rows], loss, data.pipeline, is_share)


def engine_for(project: Project, data: Dataset, weights: Weights | None = None) -> Engine:
    """Make an engine in float64 that predicts and measures the loss.

    Raises:
        UserError: when network and loss do not fit together.
    """
    program = compile_network(project.spec, project.config.loss, data.weights is not None)
    engine = Engine(cpu(), program, ROWS_AT_ONCE, "float64")
    engine.load((weights or project.weights).flat(program.order))
    return engine


def rows_of(data: Dataset, part: str) -> HostArray:
    """Give the numbers of the rows of a part.

    Raises:
        UserError: when there is no such part, or it has no rows.
    """
    if part not in PARTS:
        raise UserError(tr("Part {part!r} is not known; choose {parts}.", part=part, parts=", ".join(PARTS)))
    rows: HostArray = getattr(data, part)
    if not len(rows):
        there = ", ".join(name for name in PARTS if len(getattr(data, name)))
        raise UserError(
            tr(
                "The {parts} part has no rows; choose {there}, or give it a share in the split.",
                parts=PARTS[part],
                there=there,
            )
        )
    return rows


def whole_of(data: Dataset, part: str) -> int:
    """Count the rows of a part; of a file that is streamed all of them, though only those of the sample are at hand."""
    return data.counts[list(PARTS).index(part)]


def usual_part(data: Dataset) -> str:
    """Give the part that says most while a network is made: validation, else test, else training."""
    return next((part for part in ("validation", "test") if len(getattr(data, part))), "train")


def sampled(rows: HostArray, most: int | None, seed: int = 0) -> HostArray:
    """Give all rows, or `most` of them drawn without repetition, in the same order."""
    if most is None or len(rows) <= most:
        return rows
    drawn = np.random.default_rng(seed).choice(len(rows), size=most, replace=False, shuffle=False)
    result: HostArray = rows[np.sort(drawn)]
    return result
