"""What the network answers for the rows of the table, and how far it moves: calculated for the rows that are shown."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.dataset import Dataset
from core.language import tr
from core.own_units import OwnSlopes, slopes_of
from core.params import Weights
from core.spec import NetworkSpec
from gui.panels.data.describe import NOTHING
from gui.panels.data.rows_model import Field

Read = Callable[[int], float]
BLOCK, KEPT = 64, 32
"""Rows that are calculated at once, and how many such blocks are kept."""
MOST_SLOPES = 12
"""Columns whose slopes are shown."""


class Answers:
    """Predictions and slopes in the units of the table, a block of rows at a time."""

    def __init__(self, data: Dataset, spec: NetworkSpec, weights: Weights) -> None:
        """Calculate nothing yet."""
        self._data, self._spec, self._weights = data, spec, weights
        self._blocks: dict[int, OwnSlopes] = {}

    def fields(self) -> tuple[Field, ...]:
        """List target, prediction and, for each column of numbers, the slope of the first output."""
        data, pipeline = self._data, self._data.pipeline
        shown: list[Field] = []
        for place, name in enumerate(pipeline.output_names):
            shown.append(
                self._field(tr("{name} predicted", name=name), tr("What the network answers."), self._prediction(place))
            )
        if pipeline.task == "regression":
            for place, target in enumerate(pipeline.targets):
                tip = tr("Prediction minus target, in the target's unit.")
                shown.append(self._field(tr("error of {target}", target=target.name), tip, self._error(place)))
        first = (
            pipeline.output_names[0]
            if pipeline.task != "binary"
            else tr("output for {output_names}", output_names=pipeline.output_names[0])
        )
        columns = [column.name for column in pipeline.inputs if column.kind == "number"]
        for place, column in enumerate(columns[:MOST_SLOPES]):
            tip = tr(
                "How far {first} moves for one more of {column}, in the units of the table.",
                first=first,
                column=column,
            )
            shown.append(self._field(f"∂{first}/∂{column}", tip, self._slope(place)))
        targets = tuple(
            Field(
                t.name, tr("The network predicts this column."), _cell(data, t.name), _cell(data, t.name), None, True,
                column=data.table.column(t.name),
            )
            for t in pipeline.targets
        )  # fmt: skip
        return targets + tuple(shown)

    def _field(self, title: str, tip: str, read: Read) -> Field:
        def short(row: int) -> str:
            value = read(row)
            return NOTHING if math.isnan(value) else numbers.text(value)

        def full(row: int) -> str:
            value = read(row)
            return tr("No value.") if math.isnan(value) else numbers.full(value)

        return Field(title, tip, short, full, _NO_NUMBERS)

    def _of(self, row: int) -> tuple[OwnSlopes, int]:
        """Give the block that holds a row, and the row's place in it."""
        block, place = divmod(row, BLOCK)
        if block not in self._blocks:
            rows = np.arange(block * BLOCK, min((block + 1) * BLOCK, len(self._data.x)))
            if len(self._blocks) >= KEPT:
                self._blocks.pop(next(iter(self._blocks)))
            self._blocks[block] = slopes_of(self._spec, self._weights, self._data, rows)
        return self._blocks[block], place

    def _prediction(self, output: int) -> Read:
        def read(row: int) -> float:
            block, place = self._of(row)
            return float(block.prediction[place, output])

        return read

    def _error(self, output: int) -> Read:
        def read(row: int) -> float:
            block, place = self._of(row)
            return float(block.prediction[place, output] - _target(self._data, output, row))

        return read

    def _slope(self, column: int) -> Read:
        def read(row: int) -> float:
            block, place = self._of(row)
            return float(block.slopes[place, 0, column])

        return read


_NO_NUMBERS: HostArray = np.zeros(0)


def _target(data: Dataset, output: int, row: int) -> float:
    target = data.pipeline.targets[output]
    return float(target.read(data.table).values[row])


def _cell(data: Dataset, name: str) -> Callable[[int], str]:
    column = data.table.column(name)
    return lambda row: column.cell(row) or NOTHING
