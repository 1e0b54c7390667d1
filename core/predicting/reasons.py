"""Which inputs a prediction hangs on: the slope along each, or what happens when one is left out.

Both are measured with the engine itself and told in the user's units.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.pipeline import FittedColumn
from core.importance.integrated import by_column, integrated
from core.language import tr
from core.params import Weights
from core.predicting.asked import Asked
from core.predicting.rows import Inputs, Row, Value, encode, nodes_of, places
from core.predicting.slopes import ROWS_AT_ONCE, AnswerSlopes, Slopes, looked_up
from core.spec import NetworkSpec

NUDGE = 1e-4
"""Share of a column's span by which it is moved to find out how its nodes follow."""


@dataclass(frozen=True, eq=False)
class Moment:
    """A row with what is known about one of its answers.

    Attributes:
        x: its nodes (1, n_in).  nodes: ∂ answer / ∂ node (n_in,).
        slopes: ∂ answer / ∂ value of each number column (columns,), NaN for categories.
    """

    asked: Asked
    inputs: Inputs
    row: Row
    answer: int
    x: HostArray
    nodes: HostArray
    slopes: HostArray


@dataclass(frozen=True)
class Method:
    """A way to measure influence.  `formula` says what is calculated, `measure` gives a number for each column."""

    kind: str
    label: str
    formula: str
    measure: Callable[[Moment], HostArray]


@dataclass(frozen=True)
class Reasons:
    """How much each input column moves one answer, in the answer's unit.

    Attributes:
        names, values: the columns and the row's values.  amounts: (columns,).
        slopes: how much the answer grows per unit of a number, NaN for categories.
    """

    method: str
    answer: int
    names: tuple[str, ...]
    values: tuple[Value, ...]
    amounts: HostArray
    slopes: HostArray

    def strongest(self, most: int = 8) -> list[int]:
        """Give the places of the strongest inputs, the strongest first."""
        order = np.argsort(-np.abs(np.nan_to_num(self.amounts)), kind="stable")
        return [int(place) for place in order[:most]]


def node_slopes(spec: NetworkSpec, weights: Weights, x: HostArray, output: int) -> HostArray:
    """Give ∂ŷ[output] / ∂x for rows x (rows, n_in): (rows, n_in), by the engine's own backward pass."""
    return Slopes(spec, weights, len(x)).of(x, output)[1]


def answer_slopes(asked: Asked, x: HostArray, answer: int) -> HostArray:
    """Give ∂ answer / ∂ node for rows x (rows, n_in), the answer in the target's own unit: (rows, n_in)."""
    return AnswerSlopes(asked, len(x)).of(x, answer)[1]


def explain(asked: Asked, inputs: Inputs, row: Row, answer: int, method: str = "slope") -> Reasons:
    """Measure how the input columns move answer number `answer` for a row."""
    names = tuple(fitted.name for fitted in asked.pipeline.inputs)
    values = tuple(row.get(name) for name in names)
    x = encode(asked.pipeline, row)
    nodes = answer_slopes(asked, x, answer)[0]
    slopes = _column_slopes(asked, inputs, row, nodes)
    here = Moment(asked, inputs, row, answer, x, nodes, slopes)
    return Reasons(method, answer, names, values, METHODS[method].measure(here), slopes)


def _column_slopes(asked: Asked, inputs: Inputs, row: Row, nodes: HostArray) -> HostArray:
    """Give how much the answer grows per unit of each number column (columns,); NaN for categories."""
    found = []
    for fitted, at in zip(asked.pipeline.inputs, places(asked.pipeline).values(), strict=True):
        per_unit = _nodes_per_unit(fitted, inputs, row.get(fitted.name))
        found.append(np.nan if per_unit is None else float(nodes[at] @ per_unit))
    return np.array(found)


def _slope_times_value(here: Moment) -> HostArray:
    """Give slope × value for a number in its own unit, and the sum of slope × node for a category."""
    found = []
    for slope, (name, at) in zip(here.slopes.tolist(), places(here.asked.pipeline).items(), strict=True):
        value = here.row.get(name)
        if isinstance(value, int | float) and slope == slope:
            found.append(slope * float(value))
        else:
            found.append(float(here.nodes[at] @ here.x[0, at]))
    return np.array(found)


def _left_out(moment: Moment) -> HostArray:
    """Give the answer minus the answer with the usual value of the training rows in place of each column's own."""
    asked, x, answer = moment.asked, moment.x, moment.answer
    usual, here = encode(asked.pipeline, moment.inputs.typical()), asked.answers(x)[0, answer]
    spans = list(places(asked.pipeline).values())
    found = np.empty(len(spans))
    for start in range(0, len(spans), ROWS_AT_ONCE):
        part = spans[start : start + ROWS_AT_ONCE]
        tried = np.repeat(x, len(part), axis=0)
        for number, at in enumerate(part):
            tried[number, at] = usual[0, at]
        found[start : start + len(part)] = here - asked.answers(tried)[:, answer]
    return found


def _integrated(moment: Moment) -> HostArray:
    """Give what every column adds on the straight way from the usual row; NaN for what is looked up."""
    asked, x = moment.asked, moment.x
    fixed, start = looked_up(asked.spec), encode(asked.pipeline, moment.inputs.typical())[0]
    found = integrated(AnswerSlopes(asked), x, np.where(fixed, x[0], start), moment.answer).amounts
    found[:, fixed] = np.nan
    return by_column(found, list(places(asked.pipeline).values()))[0]


METHODS: dict[str, Method] = {
    method.kind: method
    for method in (
        Method(
            "slope",
            tr("Slope × value"),
            tr("How much the answer grows per unit of the input, times the input's value."),
            _slope_times_value,
        ),
        Method(
            "left_out",
            tr("Left out"),
            tr("The answer minus the answer with the training rows' usual value in place of the input's."),
            _left_out,
        ),
        Method(
            "integrated",
            tr("Integrated gradients"),
            tr(
                "What the input adds on the way from the training rows' usual row to this one; all together "
                "it is the difference of the two answers."
            ),
            _integrated,
        ),
    )
}


def _nodes_per_unit(fitted: FittedColumn, inputs: Inputs, value: Value) -> HostArray | None:
    """Give how the nodes of a number column follow its value (nodes,), found by moving it a little both ways.

    Where that is the same all over the training range it is found out once.
    """
    if fitted.kind != "number" or not isinstance(value, int | float):
        return None
    if fitted.name not in inputs.straight:
        known = inputs.by_name[fitted.name]
        low, high = (_moved(fitted, inputs, end) for end in (known.low, known.high))
        inputs.straight[fitted.name] = low if np.allclose(low, high, rtol=1e-6) else None
    same = inputs.straight[fitted.name]
    return _moved(fitted, inputs, float(value)) if same is None else same


def _moved(fitted: FittedColumn, inputs: Inputs, value: float) -> HostArray:
    known = inputs.by_name[fitted.name]
    step = max(known.high - known.low, abs(value), 1.0) * NUDGE
    low, high = nodes_of(fitted, [value - step, value + step])
    result: HostArray = (high - low) / (2 * step)
    return result
