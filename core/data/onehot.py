"""Encoders for categories: a node for each, or one node for two of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core.backend import HostArray
from core.data.encoder import Encoder, State
from core.data.table import Column, listing, number_text
from core.errors import UserError

CATEGORY_RULES = ("own category", "most frequent", "drop row")
MAX_NODES = 1000


@dataclass(frozen=True)
class OneHot(Encoder):
    """One node per category, 1 where the row has it; a category of no training row is 0 in all nodes."""

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
            raise UserError(f"{place}: at most {MAX_NODES} different categories are expected, and own true or false.")
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
        return len(self._texts(state))


@dataclass(frozen=True)
class Binary(OneHot):
    """Two values become one node: 0 for the first and 1 for the second category."""

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


@dataclass(frozen=True)
class Index(OneHot):
    """One node with the number of the category, from 0, for an Embedding layer; a new one gets the number after all."""

    kind: ClassVar[str] = "index"
    label: ClassVar[str] = "category index"
    summary: ClassVar[str] = "One node: the category's number from 0, for an Embedding layer that reads this column."
    task: ClassVar[str] = "input"
    portable: ClassVar[bool] = False

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        nodes = _nodes(column, state)
        result: HostArray = np.where(nodes < 0, self._width(state), nodes).astype(np.float64)[:, None]
        return result

    def decode(self, values: HostArray, state: State) -> tuple[str, ...]:  # noqa: D102
        texts = (*state["categories"], "")
        return tuple(texts[min(int(value), len(texts) - 1)] for value in values[:, 0])

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return (column,)

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        last = self._width(state)
        return f"becomes 1 node: the number of its category, 0 to {last - 1}, and {last} for new ones"


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


def _nodes_text(count: int) -> str:
    return "1 node" if count == 1 else f"{count} nodes"
