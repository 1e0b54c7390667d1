"""The encoder for dates: chosen parts of a day, each as a place on a circle or as a number."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data import dates
from core.data.encoder import Encoder, State, Told, number_at
from core.data.kinds import date_form
from core.data.table import Column, listing
from core.errors import UserError
from core.explanation import Factor, Token
from core.fields import setting
from core.language import tr, tr_n

ORDER = 3
DATE_RULES = ("median", "drop row")
CIRCLES = {"month": (1.0, 12.0), "day": (1.0, 31.0), "weekday": (0.0, 7.0), "hour": (0.0, 24.0)}
"""Parts that come round again: where they begin and after how much."""
LINES = ("year", "elapsed")
PARTS = ("year", "month", "day", "weekday", "hour", "elapsed")
_WORDS = {
    "year": tr("the year"),
    "month": tr("the month"),
    "day": tr("the day"),
    "weekday": tr("the weekday"),
    "hour": tr("the hour"),
    "elapsed": tr("days since the first one"),
}


@dataclass(frozen=True)
class DateParts(Encoder):
    """Nodes for the chosen parts of a date: a sine and a cosine for what comes round again, numbers for the others.

    A part p with the period P becomes sin(2π·(p − first)/P) and cos(2π·(p − first)/P), or (p − first)/P where `cyclic`
    is off; the year and the days since the first training row are standardised.
    """

    kind: ClassVar[str] = "date"
    label: ClassVar[str] = tr("date parts")
    summary: ClassVar[str] = tr("Year, month, day, weekday, hour or elapsed days of a date; cyclic parts on a circle.")
    reads: ClassVar[str] = "date"
    task: ClassVar[str] = "input"
    missing: ClassVar[tuple[str, ...]] = DATE_RULES

    year: bool = setting(False, tr("Year"), tr("A node for the year, standardised."))
    month: bool = setting(True, tr("Month"), tr("Nodes for the month."))
    day: bool = setting(False, tr("Day of the month"), tr("Nodes for the day of the month."))
    weekday: bool = setting(True, tr("Weekday"), tr("Nodes for the day of the week."))
    hour: bool = setting(False, tr("Hour"), tr("Nodes for the time of day."))
    elapsed: bool = setting(
        True, tr("Elapsed days"), tr("A node for the days since the first training row, standardised.")
    )
    cyclic: bool = setting(
        True, tr("Cyclic"), tr("Sine and cosine, so that December lies beside January; off: one number from 0 to 1.")
    )

    @property
    def parts(self) -> tuple[str, ...]:
        """The chosen parts in their order."""
        return tuple(part for part in PARTS if getattr(self, part))

    def problem(self, column: Column) -> str:  # noqa: D102
        return "" if date_form(column) else tr("it holds no dates such as 2024-03-05")

    def fit(  # noqa: D102
        self, column: Column, rows: HostArray, missing: str = "median", constant: str = "", clip: bool = False
    ) -> State:
        if not self.parts:
            raise UserError(
                tr("{column}: no part of the date is chosen; choose one, or ignore the column.", column=column.name)
            )
        days = column.values[rows]
        days = days[~np.isnan(days)]
        first = float(np.floor(days.min())) if len(days) else 0.0
        state: State = {"parts": list(self.parts), "cyclic": self.cyclic, "first": first}
        state["fill"] = float(np.median(days)) if len(days) else 0.0
        for part in LINES:
            values = _part(days, part, first)
            spread = float(values.std()) if len(values) else 0.0
            state[part] = [float(values.mean()) if len(values) else 0.0, spread or 1.0]
        return state

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        if not isinstance(state, Mapping) or set(state) - {"format"} != {"parts", "cyclic", "first", "fill", *LINES}:
            raise UserError(tr("{place}: parts, cyclic, first, fill, year and elapsed are expected.", place=place))
        parts, form = state["parts"], state.get("format", "")
        known = isinstance(parts, list) and all(part in PARTS for part in parts)
        if not known or not parts or len(set(parts)) != len(parts):
            raise UserError(tr("{place}: the parts have to be some of {parts}.", place=place, parts=", ".join(PARTS)))
        if not isinstance(state["cyclic"], bool) or form not in ("", *dates.FORMATS):
            raise UserError(
                tr(
                    "{place}: cyclic has to be true or false, and format one of {listing}.",
                    place=place,
                    listing=listing(dates.FORMATS),
                )
            )
        if not all(_is_number(state[name]) for name in ("first", "fill")):
            raise UserError(tr("{place}: first and fill have to be days that count from 1970.", place=place))
        for part in LINES:
            pair = state[part]
            if not isinstance(pair, list) or len(pair) != 2 or not all(map(_is_number, pair)) or pair[1] == 0:
                raise UserError(
                    tr("{place}: {part} has to be a mean and a standard deviation.", place=place, part=part)
                )
        return dict(state)

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        days = np.where(column.missing, state["fill"], column.values)
        return np.stack([node for part in state["parts"] for node in _nodes(days, part, state)], axis=1)

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return tuple(f"{column} {name}" for part in state["parts"] for name in _names(part, state["cyclic"]))

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        names = [name for part in state["parts"] for name in _names(part, state["cyclic"])]
        return tr_n("becomes {n} node: {listing}", "becomes {n} nodes: {listing}", len(names), listing=listing(names))

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        places = [(part, k) for part in state["parts"] for k in range(len(_names(part, state["cyclic"])))]
        part, which = places[node]
        value = float(_part(np.array([number_at(column, state)]), part, state["first"])[0])
        what = _WORDS[part]
        begins = (
            tr("{what} of {cell}", what=what[0].upper() + what[1:], cell=cell)
            if cell
            else tr("The cell is empty; {what} of what fills it", what=what)
        )
        factor = Factor(part, value, what, "data")
        if part in LINES:
            mean, spread = state[part]
            learned = (
                ("mean", mean, tr("the mean of the training rows")),
                ("sd", spread, tr("their standard deviation")),
            )
            more = tuple(Factor(symbol, number, words, "training rows") for symbol, number, words in learned)
            return Told(tr("{begins}, standardised.", begins=begins), ("(", 0, " − ", 1, ") / ", 2), (factor, *more))
        first, period = CIRCLES[part]
        inner: tuple[Token, ...] = ("(", 0, f" − {numbers.text(first)}) / {numbers.text(period)}") if first else (
            0, f" / {numbers.text(period)}"
        )  # fmt: skip
        if not state["cyclic"]:
            return Told(tr("{begins}, as a share of its whole round.", begins=begins), inner, (factor,))
        name = ("sin", "cos")[which]
        return Told(tr("{begins} as a place on a circle, so that its end lies beside its beginning.", begins=begins),
                    (f"{name}(2π · ", *inner, ")"), (factor,))  # fmt: skip


def _part(days: HostArray, part: str, first: float) -> HostArray:
    if part == "elapsed":
        return days - first
    found: HostArray = getattr(dates.parts_of(days), part)
    return found


def _nodes(days: HostArray, part: str, state: State) -> list[HostArray]:
    values = _part(days, part, state["first"])
    if part in LINES:
        mean, spread = state[part]
        return [(values - mean) / spread]
    first, period = CIRCLES[part]
    share = (values - first) / period
    if not state["cyclic"]:
        return [share]
    return [np.sin(2 * math.pi * share), np.cos(2 * math.pi * share)]


def _names(part: str, cyclic: bool) -> tuple[str, ...]:
    if part in LINES:
        return ("days" if part == "elapsed" else part,)
    return (tr("{part} sin", part=part), tr("{part} cos", part=part)) if cyclic else (part,)


def formulas(state: State) -> tuple[str, ...]:
    """Write how each node follows from its part of the date: "sin(2π (month − 1) / 12)"."""
    return tuple(text for part in state["parts"] for text in _formulas(part, state))


def _formulas(part: str, state: State) -> tuple[str, ...]:
    if part in LINES:
        mean, spread = map(numbers.text, state[part])
        value = part if part == "year" else tr("days since {text_of}", text_of=dates.text_of(state["first"]))
        return (f"({value} − {mean}) / {spread}",)
    first, period = CIRCLES[part]
    value = f"({part} − {numbers.text(first)})" if first else part
    share = f"{value} / {numbers.text(period)}"
    return (f"sin(2π {share})", f"cos(2π {share})") if state["cyclic"] else (share,)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12


ENCODERS = (DateParts(),)
