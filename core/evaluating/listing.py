"""Rows as lines of a list: number, truth, prediction, loss; the worst first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.evaluating.judged import Judged
from core.metrics import classes_of


@dataclass(frozen=True)
class Line:
    """One row.

    Attributes:
        row: its number in the table, from 0.  place: where it is in what was judged.
        truth, prediction: in words.  sure: the output of the predicted class, NaN for numbers.
    """

    row: int
    place: int
    truth: str
    prediction: str
    sure: float
    loss: float


def worst(judged: Judged, places: HostArray | None = None) -> HostArray:
    """Order places by their loss, the largest first; what is no number comes before all."""
    places = np.arange(len(judged)) if places is None else places
    result: HostArray = places[np.argsort(-np.nan_to_num(judged.loss[places], nan=np.inf), kind="stable")]
    return result


def lines(judged: Judged, places: HostArray) -> list[Line]:
    """Tell these rows in words."""
    return [_line(judged, int(place)) for place in places]


def _line(judged: Judged, place: int) -> Line:
    truth, prediction, sure = _words(judged, place)
    return Line(int(judged.rows[place]), place, truth, prediction, sure, float(judged.loss[place]))


def _words(judged: Judged, place: int) -> tuple[str, str, float]:
    task, names = judged.task, judged.names
    if task == "regression":
        own = judged.pipeline.undo_target(np.stack([judged.target[place], judged.output[place]]))
        truth, prediction = (", ".join(numbers.text(float(value)) for value in row) for row in own)
        return truth, prediction, np.nan
    output = judged.output[place]
    if task == "labels":
        truth, prediction = (_labels(judged, row) for row in (judged.target[place], output))
        return truth, prediction, float(np.maximum(output, 1 - output).min())
    wanted, called = _class(judged.target[place]), _class(output)
    sure = float(output[called]) if len(output) > 1 else float(output[0] if called else 1 - output[0])
    return names[wanted], names[called], sure


def _class(values: HostArray) -> int:
    """Give the class of one row, as `core.metrics.classes_of` does."""
    return int(classes_of(values[None])[0])


def _labels(judged: Judged, row: HostArray) -> str:
    said = (
        f"{target.name} {target.state['categories'][int(value > 0.5)]}"
        for target, value in zip(judged.pipeline.targets, row.tolist(), strict=True)
    )
    return ", ".join(said)
