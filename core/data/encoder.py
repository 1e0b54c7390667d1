"""What an encoder is: it turns the values of one column into numbers in nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from core.backend import HostArray
from core.data.table import Column

State = dict[str, Any]
"""What an encoder learned: plain JSON values, from the training rows alone."""


@dataclass(frozen=True)
class Encoder:
    """A way to turn one column into nodes.

    Attributes:
        task: what is predicted when the target is encoded this way.
        missing: the rules for missing values that go with it, the usual one first.
        portable: whether exported programs have words for it: (x − shift) / scale, one node per category, or 0 / 1.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    task: ClassVar[str]
    missing: ClassVar[tuple[str, ...]]
    portable: ClassVar[bool] = True

    def problem(self, column: Column) -> str:
        """Say why this encoder cannot take the column, or nothing."""
        raise TypeError(f"{type(self).__name__} has no problem()")

    def fits(self, column: Column) -> bool:
        """Tell whether this encoder can take the column."""
        return not self.problem(column)

    def fit(self, column: Column, rows: HostArray, missing: str = "") -> State:
        """Learn from `rows` (the training rows) what is needed to encode any row."""
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
