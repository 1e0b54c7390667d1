"""The range of one varied setting: a list of values, or numbers between two ends, evenly or by orders of magnitude."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core import fields, numbers
from core.data.table import number_text
from core.errors import UserError
from core.language import tr
from core.sweeps.knobs import Knob, find

Value = bool | int | float | str
USUAL_POINTS = 5
SMALL = 0.05
"""Smaller numbers are varied by orders of magnitude."""
MOST_POINTS = 1000
_WORDS = tr("a list such as 4,8,16, or ends such as 0.1..0.9 or log:1e-4..1")


@dataclass(frozen=True)
class Axis:
    """What one setting may be: one of `values`, or where there are none a number from `low` to `high`.

    `points`: how many numbers of such a range a grid takes; 0: the usual number.
    """

    name: str
    values: tuple[Value, ...] = ()
    low: float = 0.0
    high: float = 0.0
    log: bool = False
    whole: bool = False
    points: int = 0

    @property
    def is_range(self) -> bool:
        """Whether it has ends rather than a list of values."""
        return not self.values

    def at(self, share: float) -> Value:
        """Give the value at a share of the way, 0 ≤ share < 1; equal shares are equally likely values."""
        if self.values:
            return self.values[min(int(share * len(self.values)), len(self.values) - 1)]
        low, high = (self.low - 0.5, self.high + 0.5) if self.whole else (self.low, self.high)
        if self.log:
            low, high = math.log10(low), math.log10(high)
        found = low + share * (high - low)
        return self._typed(10**found if self.log else found)

    def grid(self) -> tuple[Value, ...]:
        """Give the values that a grid takes."""
        if self.values:
            return self.values
        count = self.points or USUAL_POINTS
        steps = [place / (count - 1) for place in range(count)] if count > 1 else [0.5]
        low, high = (math.log10(self.low), math.log10(self.high)) if self.log else (self.low, self.high)
        found = [low + step * (high - low) for step in steps]
        return tuple(dict.fromkeys(self._typed(10**value if self.log else value) for value in found))

    def _typed(self, value: float) -> Value:
        inside = min(max(value, self.low), self.high)
        return round(inside) if self.whole else inside

    def text(self) -> str:
        """Write it as it is typed."""
        if self.values:
            return ",".join(value_text(value) for value in self.values)
        ends = f"{number_text(self.low)}..{number_text(self.high)}"
        return f"{'log:' if self.log else ''}{ends}{f'/{self.points}' if self.points else ''}"

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        if self.values:
            return {"name": self.name, "values": list(self.values)}
        return {"name": self.name, "low": self.low, "high": self.high, "log": self.log, "points": self.points}


def value_text(value: Any) -> str:
    """Write one value as it is typed."""
    return value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else number_text(value)


def shown(value: Any) -> str:
    """Write one value for people."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return value if isinstance(value, str) else numbers.text(value)


def parse(text: str, known: Mapping[str, Knob]) -> Axis:
    """Read "learning_rate=log:1e-4..1/5", "hidden1.units=4,8,16" or "hidden.activation=all".

    Raises:
        UserError: naming the setting and what is wrong with its range.
    """
    name, sign, words = text.partition("=")
    if not sign:
        raise UserError(
            tr("{text!r}: a setting, = and its range are expected; the range is {words}.", text=text, words=_WORDS)
        )
    return parse_range(find(name.strip(), known), words.strip())


def parse_range(knob: Knob, words: str) -> Axis:
    """Read the range of one setting.

    Raises:
        UserError: naming the setting and what is wrong.
    """
    if words == "all" and knob.listed:
        return checked(Axis(knob.name, knob.listed), knob)
    if ".." not in words or knob.listed:
        values = tuple(_read(word.strip(), knob) for word in words.split(",") if word.strip())
        return checked(Axis(knob.name, values), knob, listed=True)
    log, rest = words.startswith("log:"), words.removeprefix("log:")
    ends, _, points = rest.partition("/")
    low, _, high = ends.partition("..")
    if points and not (points.isdecimal() and 1 <= int(points) <= MOST_POINTS):
        raise UserError(
            tr(
                "{knob}: {points!r} points of a grid is not possible; it can be 1 to {most_points}.",
                knob=knob.name,
                points=points,
                most_points=MOST_POINTS,
            )
        )
    axis = Axis(knob.name, (), _number(low, knob), _number(high, knob), log, knob.whole, int(points or 0))
    return checked(axis, knob)


def from_json(data: Any, known: Mapping[str, Knob]) -> Axis:
    """Read an axis back from plain JSON values, held to its setting.

    Raises:
        UserError: when it is none, or its setting is not known.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("name"), str):
        raise UserError(tr("Sweep: what is varied needs a name and its values."))
    knob = find(data["name"], known)
    if "values" in data:
        values = data["values"] if isinstance(data["values"], list) else []
        return checked(Axis(knob.name, tuple(values)), knob, listed=True)
    low, high, points = data.get("low"), data.get("high"), data.get("points", 0)
    if type(low) not in (int, float) or type(high) not in (int, float):
        raise UserError(tr("{knob}: a range needs two numbers as its ends.", knob=knob.name))
    if type(points) is not int or not 0 <= points <= MOST_POINTS:
        raise UserError(
            tr("{knob}: a grid takes up to {most_points} points of a range.", knob=knob.name, most_points=MOST_POINTS)
        )
    axis = Axis(knob.name, (), float(low or 0), float(high or 0), data.get("log") is True, knob.whole, points)
    return checked(axis, knob)


def checked(axis: Axis, knob: Knob, listed: bool = False) -> Axis:
    """Give the axis back when its setting can have all its values.

    Raises:
        UserError: naming the setting and the first value that it cannot have.
    """
    if not axis.values and (listed or knob.listed):
        raise UserError(
            tr("{knob}: at least one value is expected; the range is {words}.", knob=knob.name, words=_WORDS)
        )
    if axis.is_range:
        _check_ends(axis, knob)
    if len(set(axis.values)) < len(axis.values):
        raise UserError(tr("{knob}: a value is given twice; leave one of them out.", knob=knob.name))
    for value in axis.values or (axis._typed(axis.low), axis._typed(axis.high)):
        _check_value(value, knob)
    return axis


def _check_ends(axis: Axis, knob: Knob) -> None:
    if not (math.isfinite(axis.low) and math.isfinite(axis.high)):
        raise UserError(tr("{knob}: the ends of a range have to be finite numbers.", knob=knob.name))
    if not axis.low < axis.high:
        raise UserError(tr("{knob}: the first end of a range has to be below the second one.", knob=knob.name))
    if axis.log and axis.low <= 0:
        raise UserError(
            tr("{knob}: orders of magnitude need ends above 0; leave log: out or begin above 0.", knob=knob.name)
        )
    if knob.whole and not (axis.low.is_integer() and axis.high.is_integer()):
        raise UserError(tr("{knob}: the ends have to be whole numbers.", knob=knob.name))


def _check_value(value: Any, knob: Knob) -> None:
    info = knob.info
    if info.type is bool and not isinstance(value, bool):
        raise UserError(tr("{knob}: {value!r} is neither true nor false.", knob=knob.name, value=value))
    fields.held(info, value, knob.name)


def _read(word: str, knob: Knob) -> Value:
    if knob.info.choices:
        return word
    if knob.info.type is bool:
        if word.lower() not in ("true", "false", "on", "off"):
            raise UserError(tr("{knob}: {word!r} is neither true nor false.", knob=knob.name, word=word))
        return word.lower() in ("true", "on")
    found = _number(word, knob)
    if not knob.whole:
        return found
    if not found.is_integer():
        raise UserError(tr("{knob}: {word} is no whole number.", knob=knob.name, word=word))
    return int(found)


def _number(word: str, knob: Knob) -> float:
    try:
        return numbers.parse(word)
    except ValueError:
        raise UserError(
            tr("{knob}: {word!r} is no number; the range is {words}.", knob=knob.name, word=word, words=_WORDS)
        ) from None


def usual(knob: Knob) -> Axis:
    """Suggest a range around the value that a setting has now."""
    if knob.listed:
        return Axis(knob.name, knob.listed)
    info = knob.info
    now = float(knob.current if knob.current is not None else info.default)
    bottom = info.above if info.above is not None else info.minimum
    top = info.maximum
    if not knob.whole and bottom is not None and top is not None and top <= 1 and not 0 < now < SMALL:
        return Axis(knob.name, (), _inside(bottom, info, 0.01), _inside(top, info, -0.01))
    middle = abs(now) or (1.0 if knob.whole else 1e-3)
    low, high = (max(middle // 4, 1.0), middle * 4) if knob.whole else (middle / 10, middle * 10)
    low = max(low, info.minimum) if info.minimum is not None else low
    high = min(high, info.maximum) if info.maximum is not None else high
    return Axis(knob.name, (), low, high, low > 0 and high / low >= 16, knob.whole)


def _inside(value: float, info: fields.FieldInfo, by: float) -> float:
    """Step off an end that is not allowed, such as a momentum of exactly 1."""
    try:
        fields.held(info, value, "")
    except UserError:
        return value + by
    return value
