"""Encoders for numbers: one node each, moved and stretched."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.encoder import Encoder, State
from core.data.table import Column
from core.errors import UserError

NUMBER_RULES = ("mean", "median", "zero", "drop row")


@dataclass(frozen=True)
class Plain(Encoder):
    """x as it is; the base of all encoders of the form (x − shift) / scale."""

    kind: ClassVar[str] = "none"
    label: ClassVar[str] = "as it is"
    summary: ClassVar[str] = "The number itself."
    task: ClassVar[str] = "regression"
    missing: ClassVar[tuple[str, ...]] = NUMBER_RULES

    def problem(self, column: Column) -> str:  # noqa: D102
        return "" if column.kind == "number" else "it holds texts, and this encoding needs numbers; choose one-hot"

    def fit(self, column: Column, rows: HostArray, missing: str = "mean") -> State:  # noqa: D102
        values = column.values[rows]
        present = values[~np.isnan(values)]
        with np.errstate(over="ignore", invalid="ignore"):
            shift, scale = self._shift_and_scale(present) if len(present) else (0.0, 1.0)
            state = {"fill": _fill(present, missing), "shift": float(shift), "scale": float(scale)}
        if not all(math.isfinite(value) for value in state.values()):
            raise UserError(f"{column.name}: its numbers are too large to calculate with; ignore the column.")
        return state

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        if not isinstance(state, Mapping) or set(state) != {"fill", "shift", "scale"}:
            raise UserError(f"{place}: fill, shift and scale are expected.")
        if not all(_is_number(value) for value in state.values()) or state["scale"] == 0:
            raise UserError(f"{place}: fill, shift and scale have to be finite numbers, and scale not 0.")
        return {name: float(value) for name, value in state.items()}

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        values = np.where(column.missing, state["fill"], column.values)
        result: HostArray = ((values - state["shift"]) / state["scale"])[:, None]
        return result

    def decode(self, values: HostArray, state: State) -> HostArray:  # noqa: D102
        result: HostArray = values[:, 0] * state["scale"] + state["shift"]
        return result

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return (column,)

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        shift, scale = state["shift"], state["scale"]
        moved = f"{column} {_minus(shift)}" if shift else column
        if scale == 1:
            return f"becomes 1 node: {moved if shift else 'the number itself'}"
        return f"becomes 1 node: {f'({moved})' if shift else moved} ÷ {numbers.text(scale)}"

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        return 0.0, 1.0


@dataclass(frozen=True)
class Standardise(Plain):
    """(x − mean) / standard deviation, both of the training rows; a constant column becomes 0."""

    kind: ClassVar[str] = "standardise"
    label: ClassVar[str] = "standardise"
    summary: ClassVar[str] = "Mean 0 and standard deviation 1 over the training rows."

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        if present.min() == present.max():
            return float(present[0]), 1.0
        return float(present.mean()), float(present.std()) or 1.0


@dataclass(frozen=True)
class MinMax(Plain):
    """(x − min) / (max − min), both of the training rows; a constant column becomes 0."""

    kind: ClassVar[str] = "minmax"
    label: ClassVar[str] = "0 to 1"
    summary: ClassVar[str] = "Smallest training value 0, largest 1."

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        low, high = float(present.min()), float(present.max())
        return low, (high - low) or 1.0


def _fill(present: HostArray, rule: str) -> float:
    if rule == "zero" or not len(present):
        return 0.0
    return float(np.median(present) if rule == "median" else present.mean())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


def _minus(value: float) -> str:
    return f"+ {numbers.text(-value)}" if value < 0 else f"{numbers.MINUS} {numbers.text(value)}"
