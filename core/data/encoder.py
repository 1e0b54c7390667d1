"""What an encoder is: it turns the values of one column into numbers in nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import numpy as np

from core.backend import HostArray
from core.data.table import Column
from core.explanation import Factor, Token
from core.language import tr

State = dict[str, Any]
"""What an encoder learned: plain JSON values, from the training rows alone."""


class Told(NamedTuple):
    """How one node came about: words, the formula as a template over its factors, see `core.explanation`."""

    words: str
    equation: tuple[Token, ...]
    factors: tuple[Factor, ...]


@dataclass(frozen=True)
class Encoder:
    """A way to turn one column into nodes; its settings are `core.fields.setting` fields.

    Attributes:
        reads: the kind of column that it takes: "number", "category" or "date".
        task: what is predicted when the target is encoded this way; "input": it cannot be a target.
        missing: the rules for missing values that go with it, the usual one first.
        portable: whether exported programs have words for it: numbers clipped, moved and stretched, behind a logarithm
            or not; nodes, 0 / 1, a rank or the number of a category; the parts of a date.
        clips: whether it can cut outliers off.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    reads: ClassVar[str]
    task: ClassVar[str]
    missing: ClassVar[tuple[str, ...]]
    portable: ClassVar[bool] = True
    clips: ClassVar[bool] = False

    def problem(self, column: Column) -> str:
        """Say why this encoder cannot take the column, or nothing."""
        raise TypeError(f"{type(self).__name__} has no problem()")

    def fits(self, column: Column) -> bool:
        """Tell whether this encoder can take the column."""
        return not self.problem(column)

    def fit(self, column: Column, rows: HostArray, missing: str = "", constant: str = "", clip: bool = False) -> State:
        """Learn from `rows` (the training rows) what is needed to encode any row.

        `constant` is what fills missing values under the rule "constant"; `clip` cuts outliers off.
        """
        raise TypeError(f"{type(self).__name__} has no fit()")

    def check_state(self, state: Any, place: str) -> State:
        """Give back a state that was read from a file.

        Raises:
            UserError: when it is none of this encoder's.
        """
        raise TypeError(f"{type(self).__name__} has no check_state()")

    def encode(self, column: Column, state: State) -> HostArray:
        """Give the values of the nodes: (rows, nodes) float64."""
        raise TypeError(f"{type(self).__name__} has no encode()")

    def decode(self, values: HostArray, state: State) -> HostArray | tuple[str, ...]:
        """Go back from the nodes: numbers (rows,), or the text of each row."""
        raise TypeError(f"{type(self).__name__} has no decode()")

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:
        """Name the nodes."""
        raise TypeError(f"{type(self).__name__} has no feature_names()")

    def describe(self, column: str, state: State) -> str:
        """Say in plain words what the column becomes."""
        raise TypeError(f"{type(self).__name__} has no describe()")

    def unknown(self, column: Column, state: State) -> tuple[str, ...]:
        """List the texts in the column that the training rows did not have."""
        return ()

    def slope(self, values: HostArray, state: State) -> HostArray | None:
        """Give ∂node/∂value in the column's own unit, for values as read: (rows,); None for categories."""
        return None

    def decode_slope(self, values: HostArray, state: State) -> HostArray:
        """Give ∂value/∂node where decoding gives `values` (rows,)."""
        return np.ones_like(values)

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:
        """Tell how `node` got `result`; `cell` is the text of the one row of `column`."""
        words = (
            tr("The cell “{cell}” becomes this number.", cell=cell)
            if cell
            else tr("The cell is empty; this stands in for it.")
        )
        return Told(words, (0,), (Factor("node", result, tr("the encoded value"), "data"),))


def number_at(column: Column, state: State) -> float:
    """Give the number that a one-row column is taken for: its own, or what fills a missing one."""
    value = float(column.values[0])
    return float(state["fill"]) if np.isnan(value) else value
