"""Encoders for categories: a node for each, one node for two of them, a rank, or a number for an Embedding layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core.backend import HostArray
from core.data.encoder import Encoder, State, Told
from core.data.table import Column, listing, number_text
from core.errors import UserError
from core.explanation import Factor
from core.fields import setting
from core.language import tr, tr_n

ORDER = 2
CATEGORY_RULES = ("own category", "most frequent", "constant", "drop row")
MAX_NODES = 1000


@dataclass(frozen=True)
class OneHot(Encoder):
    """One node per category, 1 where the row has it; a category of no training row is 0 in all nodes."""

    kind: ClassVar[str] = "onehot"
    label: ClassVar[str] = tr("one-hot")
    summary: ClassVar[str] = tr("One node per category: 1 where the row has it, else 0.")
    reads: ClassVar[str] = "category"
    task: ClassVar[str] = "classes"
    missing: ClassVar[tuple[str, ...]] = CATEGORY_RULES

    def problem(self, column: Column) -> str:  # noqa: D102
        few = column.distinct <= MAX_NODES
        return (
            ""
            if few
            else tr(
                "it has {distinct} different values, and one-hot takes at most {max_nodes}",
                distinct=column.distinct,
                max_nodes=MAX_NODES,
            )
        )

    def fit(  # noqa: D102
        self, column: Column, rows: HostArray, missing: str = "own category", constant: str = "", clip: bool = False
    ) -> State:
        codes, texts = labels(column)
        counts = np.bincount(codes[rows] + 1, minlength=len(texts) + 1)
        seen = [text for text, count in zip(texts, counts[1:], strict=True) if count]
        fill = texts[int(counts[1:].argmax())] if seen and missing != "own category" else ""
        if missing == "constant":
            fill = _constant(constant, seen, column.name)
        return {"categories": seen, "fill": fill, "own": missing == "own category" and bool(counts[0])}

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        if not isinstance(state, Mapping) or set(state) != {"categories", "fill", "own"}:
            raise UserError(tr("{place}: categories, fill and own are expected.", place=place))
        known, fill, own = state["categories"], state["fill"], state["own"]
        if not isinstance(known, list) or not all(isinstance(text, str) and text for text in known):
            raise UserError(tr("{place}: the categories have to be a list of texts.", place=place))
        if len(set(known)) != len(known) or len(known) > MAX_NODES or not isinstance(own, bool):
            raise UserError(
                tr(
                    "{place}: at most {max_nodes} different categories are expected, and own true or false.",
                    place=place,
                    max_nodes=MAX_NODES,
                )
            )
        if fill != "" and fill not in known:
            raise UserError(tr("{place}: what fills missing values has to be one of the categories.", place=place))
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
        return tr(
            "becomes {nodes_text}: {listing}",
            nodes_text=_nodes_text(self._width(state)),
            listing=listing(self._texts(state)),
        )

    def unknown(self, column: Column, state: State) -> tuple[str, ...]:  # noqa: D102
        codes, texts = labels(column)
        present = np.flatnonzero(np.bincount(codes[codes >= 0], minlength=len(texts)))
        return tuple(texts[code] for code in present if texts[code] not in state["categories"])

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        name = self._texts(state)[node]
        known = cell in state["categories"]
        stands = "" if known else _stand_in(cell, state)
        has = tr("the row has “{cell}”", cell=cell) if known else stands
        words = tr("The node of “{name}” is {words}: {has}.", name=name, words="1" if result else "0", has=has)
        factor = Factor(f"[{column.name} = {name}]", result, tr("1 where the row has this category, else 0"), "data")
        return Told(words[0].upper() + words[1:], (0,), (factor,))

    def _texts(self, state: State) -> tuple[str, ...]:
        return (*state["categories"], "missing") if state["own"] else tuple(state["categories"])

    def _width(self, state: State) -> int:
        return len(self._texts(state))


@dataclass(frozen=True)
class Binary(OneHot):
    """Two values become one node: 0 for the first and 1 for the second category."""

    kind: ClassVar[str] = "binary"
    label: ClassVar[str] = "0 / 1"
    summary: ClassVar[str] = tr("One node: 0 for the first of two values, 1 for the second.")
    task: ClassVar[str] = "binary"
    missing: ClassVar[tuple[str, ...]] = ("most frequent", "constant", "drop row")

    def problem(self, column: Column) -> str:  # noqa: D102
        return (
            ""
            if column.distinct == 2
            else tr("it has {distinct} different values, and 0 / 1 needs exactly two", distinct=column.distinct)
        )

    def fit(
        self, column: Column, rows: HostArray, missing: str = "most frequent", constant: str = "", clip: bool = False
    ) -> State:
        """Learn what is more frequent in `rows`; which two values there are is read from the whole column."""
        known = super().fit(column, np.arange(len(column.values)), "own category")["categories"]
        if missing == "constant":
            return {"categories": known, "fill": _constant(constant, known, column.name), "own": False}
        frequent = super().fit(column, rows, "most frequent")["fill"]
        return {"categories": known, "fill": frequent or known[0], "own": False}

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        checked = super().check_state(state, place)
        if len(checked["categories"]) != 2 or checked["own"] or not checked["fill"]:
            raise UserError(
                tr("{place}: exactly two categories and what fills missing values are expected.", place=place)
            )
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
        return (
            tr("becomes 1 node: 0 or 1")
            if (zero, one) == ("0", "1")
            else tr("becomes 1 node: 0 for {zero}, 1 for {one_}", zero=zero, one_=one)
        )

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        return _looked_up(self, cell, column, state, result)


@dataclass(frozen=True)
class Index(OneHot):
    """One node with the number of the category, from 0, for an Embedding layer; a new one gets the number after all."""

    kind: ClassVar[str] = "index"
    label: ClassVar[str] = tr("category index")
    summary: ClassVar[str] = tr(
        "One node: the category's number from 0, for an Embedding layer that reads this column."
    )
    task: ClassVar[str] = "input"

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
        return tr(
            "becomes 1 node: the number of its category, 0 to {last}, and {last2} for new ones",
            last=last - 1,
            last2=last,
        )

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        return _looked_up(self, cell, column, state, result)


@dataclass(frozen=True)
class Ordinal(OneHot):
    """One node with the rank of the category, from 0 for the first to 1 for the last; a new one gets the fill's rank.

    `order` names the categories from low to high; those that it does not name follow in alphabetical order.
    """

    kind: ClassVar[str] = "ordinal"
    label: ClassVar[str] = tr("rank")
    summary: ClassVar[str] = tr("One node: 0 for the first category in an order, 1 for the last, the others between.")
    task: ClassVar[str] = "input"
    missing: ClassVar[tuple[str, ...]] = ("most frequent", "constant", "drop row")

    order: str = setting(
        "", tr("Order"), tr("The categories from low to high, with < between them: low < medium < high.")
    )

    def fit(  # noqa: D102
        self, column: Column, rows: HostArray, missing: str = "most frequent", constant: str = "", clip: bool = False
    ) -> State:
        state = super().fit(column, rows, missing, constant)
        known, wanted = state["categories"], self.wanted()
        strange = [text for text in wanted if text not in labels(column)[1]]
        if strange:
            raise UserError(
                tr(
                    "{column}: the order names {strange!r}, and there are {listing}.",
                    column=column.name,
                    strange=strange[0],
                    listing=listing(known),
                )
            )
        ranked = [text for text in wanted if text in known] + [text for text in known if text not in wanted]
        fill = state["fill"] or (ranked[0] if ranked else "")
        return {"categories": ranked, "fill": fill, "own": False}

    def wanted(self) -> tuple[str, ...]:
        """Give the categories that the order names, low to high."""
        return tuple(dict.fromkeys(part.strip() for part in self.order.split("<") if part.strip()))

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        checked = super().check_state(state, place)
        if checked["own"] or (checked["categories"] and not checked["fill"]):
            raise UserError(tr("{place}: a category that fills missing values is expected.", place=place))
        return checked

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        nodes = _nodes(column, state)
        fill = state["categories"].index(state["fill"]) if state["fill"] else 0
        ranks = np.where(nodes < 0, fill, nodes)
        result: HostArray = (ranks / max(len(state["categories"]) - 1, 1))[:, None]
        return result

    def decode(self, values: HostArray, state: State) -> tuple[str, ...]:  # noqa: D102
        last = len(state["categories"]) - 1
        ranks = np.clip(np.rint(values[:, 0] * max(last, 1)), 0, max(last, 0)).astype(int)
        return tuple(state["categories"][rank] if last >= 0 else "" for rank in ranks)

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return (column,)

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        return tr("becomes 1 node: its rank in {categories}, from 0 to 1", categories=" < ".join(state["categories"]))

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        known = state["categories"]
        shown = cell if cell in known else state["fill"]
        place = known.index(shown) if shown else 0
        words = (
            tr(
                "“{shown}” is number {place} of {n_known}, counted from 0",
                shown=shown,
                place=place,
                n_known=len(known),
            )
            if cell == shown
            else (
                tr(
                    "{stand_in}, number {place} of {n_known}, counted from 0",
                    stand_in=_stand_in(cell, state),
                    place=place,
                    n_known=len(known),
                )
            )
        )
        factors = (Factor("rank", float(place), tr("the place of “{shown}” in the order", shown=shown), "data"),)
        if len(known) < 2:
            return Told(f"{words[0].upper()}{words[1:]}.", (0,), factors)
        last = Factor("last", float(len(known) - 1), tr("the rank of the last category"), "training rows")
        return Told(f"{words[0].upper()}{words[1:]}.", (0, " / ", 1), (*factors, last))


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
    return tr_n("1 node", "{n} nodes", count)


def _constant(constant: str, known: list[str], column: str) -> str:
    if constant not in known:
        raise UserError(
            tr(
                "{column}: {constant!r} cannot fill missing values, since no row has it; choose one of {listing}.",
                column=column,
                constant=constant,
                listing=listing(known),
            )
        )
    return constant


def _stand_in(cell: str, state: State) -> str:
    """Say what stands in for a cell that is no known category."""
    what = tr("“{cell}” was in no training row", cell=cell) if cell else tr("the cell is empty")
    if cell and not state["own"] and state["fill"]:
        return tr("{what} and counts as “{fill}”", what=what, fill=state["fill"])
    filled = (
        tr("as a category of its own")
        if state["own"]
        else tr("as “{fill}”", fill=state["fill"])
        if state["fill"]
        else tr("as none")
    )
    return tr("{what} and counts {filled}", what=what, filled=filled) if not cell else what


def _looked_up(encoder: OneHot, cell: str, column: Column, state: State, result: float) -> Told:
    """Tell of one node that holds a category's number."""
    known = cell in state["categories"]
    words = tr("“{cell}” has this number", cell=cell) if known else _stand_in(cell, state)
    factor = Factor(
        tr("number of “{cell}”", cell=cell or tr("missing")),
        result,
        tr("{encoder}: the number of the category", encoder=encoder.label),
        "data",
    )
    return Told(f"{words[0].upper()}{words[1:]}.", (0,), (factor,))


ENCODERS = (OneHot(), Binary(), Ordinal(), Index())
