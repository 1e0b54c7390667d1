"""Encoders: how the values of one column become numbers in nodes.

Adding one: write a frozen dataclass and name it in `ENCODERS`; the plan, the table of columns and the files find it.
What an encoder learns ("state") is plain JSON, comes from the training rows alone and travels with exported weights.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.table import Column, listing, number_text
from core.errors import UserError

State = dict[str, Any]
MAX_NODES = 1000
NUMBER_RULES = ("mean", "median", "zero", "drop row")
CATEGORY_RULES = ("own category", "most frequent", "drop row")
MISSING_RULES = tuple(dict.fromkeys(NUMBER_RULES + CATEGORY_RULES))


@dataclass(frozen=True)
class Encoder:
    """A way to turn one column into nodes.

    Attributes:
        task: what is predicted when the target is encoded this way.  missing: the rules for missing values it knows.
    """

    kind: ClassVar[str]
    label: ClassVar[str]
    summary: ClassVar[str]
    task: ClassVar[str]
    missing: ClassVar[tuple[str, ...]]

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
        if (shift, scale) == (0.0, 1.0):
            return "becomes 1 node: the number itself"
        return f"becomes 1 node: ({column} {_minus(shift)}) ÷ {numbers.text(scale)}"

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


@dataclass(frozen=True)
class OneHot(Encoder):
    """One node per category, 1 where the row has it; a category that no training row has is 0 in all nodes."""

    kind: ClassVar[str] = "onehot"
    label: ClassVar[str] = "one-hot"
    summary: ClassVar[str] = "One node per category: 1 where the row has it, else 0."
    task: ClassVar[str] = "classes"
    missing: ClassVar[tuple[str, ...]] = CATEGORY_RULES

    def problem(self, column: Column) -> str:  # noqa: D102
        few = column.distinct <= MAX_NODES
        return "" if few else f"it has {column.distinct} different values, and one-hot takes at most {MAX_NODES}"

    def fit(self, column: Column, rows: HostArray, missing: str = "own category") -> State:  # noqa: D102
        codes, texts = labels(column)
        counts = np.bincount(codes[rows] + 1, minlength=len(texts) + 1)
        seen = [text for text, count in zip(texts, counts[1:], strict=True) if count]
        fill = texts[int(counts[1:].argmax())] if seen and missing != "own category" else ""
        return {"categories": seen, "fill": fill, "own": missing == "own category" and bool(counts[0])}

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        if not isinstance(state, Mapping) or set(state) != {"categories", "fill", "own"}:
            raise UserError(f"{place}: categories, fill and own are expected.")
        known, fill, own = state["categories"], state["fill"], state["own"]
        if not isinstance(known, list) or not all(isinstance(text, str) and text for text in known):
            raise UserError(f"{place}: the categories have to be a list of texts.")
        if len(set(known)) != len(known) or len(known) > MAX_NODES or not isinstance(own, bool):
            raise UserError(f"{place}: the categories have to differ, at most {MAX_NODES} of them, and own be true or false.")
        if fill != "" and fill not in known:
            raise UserError(f"{place}: what fills missing values has to be one of the categories.")
        return {"categories": list(known), "fill": fill, "own": own}

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        nodes = _nodes(column, state)
        x = np.zeros((len(nodes), self._width(state)))
        known = np.flatnonzero(nodes >= 0)
        x[known, nodes[known]] = 1.0
        return x

    def decode(self, values: HostArray, state: State) -> tuple[str, ...]:  # noqa: D102
        texts = (*state["categories"], "")
        return tuple(texts[node] for node in values.argmax(axis=1))

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return tuple(f"{column}={text}" for text in self._texts(state))

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        return f"becomes {_nodes_text(self._width(state))}: {listing(self._texts(state))}"

    def unknown(self, column: Column, state: State) -> tuple[str, ...]:  # noqa: D102
        codes, texts = labels(column)
        present = np.flatnonzero(np.bincount(codes[codes >= 0], minlength=len(texts)))
        return tuple(texts[code] for code in present if texts[code] not in state["categories"])

    def _texts(self, state: State) -> tuple[str, ...]:
        return (*state["categories"], "missing") if state["own"] else tuple(state["categories"])

    def _width(self, state: State) -> int:
        return len(state["categories"]) + state["own"]


@dataclass(frozen=True)
class Binary(OneHot):
    """Two values become one node: 0 for the first and 1 for the second in sorted order."""

    kind: ClassVar[str] = "binary"
    label: ClassVar[str] = "0 / 1"
    summary: ClassVar[str] = "One node: 0 for the first of two values, 1 for the second."
    task: ClassVar[str] = "binary"
    missing: ClassVar[tuple[str, ...]] = ("most frequent", "drop row")

    def problem(self, column: Column) -> str:  # noqa: D102
        return "" if column.distinct == 2 else f"it has {column.distinct} different values, and 0 / 1 needs exactly two"

    def fit(self, column: Column, rows: HostArray, missing: str = "most frequent") -> State:
        """Learn what is more frequent in `rows`; which two values there are is read from the whole column."""
        every = super().fit(column, np.arange(len(column.values)), missing)
        frequent = super().fit(column, rows, "most frequent")["fill"]
        return {"categories": every["categories"], "fill": frequent or every["categories"][0], "own": False}

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        checked = super().check_state(state, place)
        if len(checked["categories"]) != 2 or checked["own"] or not checked["fill"]:
            raise UserError(f"{place}: exactly two categories and what fills missing values are expected.")
        return checked

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        nodes = _nodes(column, state)
        fill = state["categories"].index(state["fill"])
        result: HostArray = np.where(nodes < 0, fill, nodes).astype(np.float64)[:, None]
        return result

    def decode(self, values: HostArray, state: State) -> tuple[str, ...]:  # noqa: D102
        return tuple(state["categories"][int(value > 0.5)] for value in values[:, 0])

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        zero, one = state["categories"]
        return (column,) if (zero, one) == ("0", "1") else (f"{column}={one}",)

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        zero, one = state["categories"]
        return "becomes 1 node: 0 or 1" if (zero, one) == ("0", "1") else f"becomes 1 node: 0 for {zero}, 1 for {one}"


ENCODERS: dict[str, Encoder] = {e.kind: e for e in (Plain(), Standardise(), MinMax(), OneHot(), Binary())}


def choices(column: Column) -> tuple[str, ...]:
    """List the encoders that can take the column."""
    return tuple(kind for kind, encoder in ENCODERS.items() if encoder.fits(column))


def missing_choices(column: Column, encoding: str) -> tuple[str, ...]:
    """List the rules for missing values that go with an encoding; the first one is the usual one."""
    return ENCODERS[encoding].missing


def labels(column: Column) -> tuple[HostArray, tuple[str, ...]]:
    """Give a column as codes into texts (−1 missing); numbers become the texts that people type."""
    if column.kind != "number":
        return column.values, column.categories
    codes = np.full(len(column.values), -1, dtype=np.int64)
    present = ~column.missing
    values, codes[present] = np.unique(column.values[present], return_inverse=True)
    return codes, tuple(number_text(value) for value in values)


def _nodes(column: Column, state: State) -> HostArray:
    """Give the node of each row; −1 where a category is not known."""
    codes, texts = labels(column)
    place = {text: node for node, text in enumerate(state["categories"])}
    missing = len(place) if state["own"] else place.get(state["fill"], -1)
    nodes = np.array([*(place.get(text, -1) for text in texts), missing], dtype=np.int64)
    result: HostArray = nodes[codes]
    return result


def _fill(present: HostArray, rule: str) -> float:
    if rule == "zero" or not len(present):
        return 0.0
    return float(np.median(present) if rule == "median" else present.mean())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _minus(value: float) -> str:
    return f"+ {numbers.text(-value)}" if value < 0 else f"{numbers.MINUS} {numbers.text(value)}"


def _nodes_text(count: int) -> str:
    return "1 node" if count == 1 else f"{count} nodes"
