"""Encoders for numbers: one node each, moved and stretched, behind a logarithm or not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from core import numbers
from core.backend import HostArray
from core.data.cells import parse_number
from core.data.encoder import Encoder, State, Told, number_at
from core.data.outliers import fences
from core.data.table import Column
from core.errors import UserError
from core.explanation import Factor, Token
from core.fields import setting
from core.language import tr

ORDER = 1
NUMBER_RULES = ("mean", "median", "zero", "constant", "drop row")
_NEEDED, _MORE = {"fill", "shift", "scale"}, {"low", "high", "log"}


@dataclass(frozen=True)
class Plain(Encoder):
    """x as it is; the base of all encoders of the form (f(clip(x)) − shift) / scale, where f is x or log(1 + x − log).

    The state has `fill`, `shift` and `scale`; `low` and `high` where outliers are cut off; `log` with a logarithm.
    """

    kind: ClassVar[str] = "none"
    label: ClassVar[str] = tr("as it is")
    summary: ClassVar[str] = tr("The number itself.")
    reads: ClassVar[str] = "number"
    task: ClassVar[str] = "regression"
    missing: ClassVar[tuple[str, ...]] = NUMBER_RULES
    clips: ClassVar[bool] = True

    def problem(self, column: Column) -> str:  # noqa: D102
        return "" if column.kind == "number" else tr("it holds texts, and this encoding needs numbers; choose one-hot")

    def fit(  # noqa: D102
        self, column: Column, rows: HostArray, missing: str = "mean", constant: str = "", clip: bool = False
    ) -> State:
        values = column.values[rows]
        present = values[~np.isnan(values)]
        state: State = {}
        if clip and len(present):
            state["low"], state["high"] = fences(present)
            present = np.clip(present, state["low"], state["high"])
        with np.errstate(over="ignore", invalid="ignore"):
            state["fill"] = _fill(present, missing, constant, column.name)
            state |= self._bent(present)
            bent = _bend(present, state)
            shift, scale = self._shift_and_scale(bent) if len(present) else (0.0, 1.0)
            state |= {"shift": float(shift), "scale": float(scale)}
        if not all(math.isfinite(value) for value in state.values()):
            raise UserError(
                tr("{column}: its numbers are too large to calculate with; ignore the column.", column=column.name)
            )
        return state

    def check_state(self, state: Any, place: str) -> State:  # noqa: D102
        if not isinstance(state, Mapping) or not _NEEDED <= set(state) <= _NEEDED | _MORE:
            raise UserError(tr("{place}: fill, shift and scale are expected.", place=place))
        if not all(_is_number(value) for value in state.values()) or state["scale"] == 0:
            raise UserError(
                tr("{place}: fill, shift and scale have to be finite numbers, and scale not 0.", place=place)
            )
        if ("low" in state) != ("high" in state) or state.get("low", 0) > state.get("high", math.inf):
            raise UserError(tr("{place}: low and high belong together, and low is the smaller one.", place=place))
        if ("log" in state) != ("log" in self._bent(np.zeros(1))):
            raise UserError(tr("{place}: the logarithm does not go with {it}.", place=place, it=self.label))
        return {name: float(value) for name, value in state.items()}

    def encode(self, column: Column, state: State) -> HostArray:  # noqa: D102
        values = np.where(column.missing, state["fill"], column.values)
        result: HostArray = ((_bend(_clipped(values, state), state) - state["shift"]) / state["scale"])[:, None]
        return result

    def decode(self, values: HostArray, state: State) -> HostArray:  # noqa: D102
        result: HostArray = values[:, 0] * state["scale"] + state["shift"]
        if "log" in state:
            with np.errstate(over="ignore"):
                result = np.expm1(result) + state["log"]
        return result

    def feature_names(self, column: str, state: State) -> tuple[str, ...]:  # noqa: D102
        return (column,)

    def describe(self, column: str, state: State) -> str:  # noqa: D102
        shift, scale = state["shift"], state["scale"]
        inner = _bent_text(column, state)
        moved = f"{inner} {_minus(shift)}" if shift else inner
        cut = (
            tr(", cut off at {low} and {high}", low=numbers.text(state["low"]), high=numbers.text(state["high"]))
            if "low" in state
            else ""
        )
        if scale == 1:
            return tr(
                "becomes 1 node: {words}{cut}",
                words=moved if shift or "log" in state else tr("the number itself"),
                cut=cut,
            )
        return tr(
            "becomes 1 node: {words} ÷ {scale}{cut}",
            words=f"({moved})" if shift else moved,
            scale=numbers.text(scale),
            cut=cut,
        )

    def slope(self, values: HostArray, state: State) -> HostArray | None:  # noqa: D102
        inside = np.ones_like(values)
        if "low" in state:
            inside = ((values >= state["low"]) & (values <= state["high"])).astype(np.float64)
        if "log" in state:
            reach = values - state["log"]
            inside = np.where(reach >= 0, inside / (1 + np.maximum(reach, 0)), 0.0)
        result: HostArray = inside / state["scale"]
        return result

    def decode_slope(self, values: HostArray, state: State) -> HostArray:  # noqa: D102
        bent = values - state["log"] + 1 if "log" in state else np.ones_like(values)
        result: HostArray = state["scale"] * bent
        return result

    def explain(self, cell: str, column: Column, state: State, node: int, result: float) -> Told:  # noqa: D102
        value = number_at(column, state)
        factors = [Factor("x", value, tr("the cell") if cell else tr("what fills an empty cell"), "data")]
        inner: tuple[Token, ...] = (0,)
        words = [] if cell else [tr("The cell is empty and filled")]
        if "low" in state:
            inner = ("clip(", *inner, ", ", len(factors), ", ", len(factors) + 1, ")")
            factors += [
                _learned("low", tr("the lower end"), state["low"]),
                _learned("high", tr("the upper end"), state["high"]),
            ]
            words.append(tr("outliers are cut off"))
        if "log" in state:
            moved: tuple[Token, ...] = (" − ", len(factors)) if state["log"] else ()
            factors += [_learned("m", tr("the smallest training value"), state["log"])] if state["log"] else []
            inner = ("log(1 + ", *inner, *moved, ")")
            words.append(tr("the logarithm draws large values together"))
        if state["shift"]:
            inner = ("(", *inner, " − ", len(factors), ")") if state["scale"] != 1 else (*inner, " − ", len(factors))
            factors.append(_learned(*self._names[0], state["shift"]))
        if state["scale"] != 1:
            inner = (*inner, " / ", len(factors))
            factors.append(_learned(*self._names[1], state["scale"]))
        words.append(self._words)
        sentence = "; ".join(words) + "."
        return Told(sentence[0].upper() + sentence[1:], inner, tuple(factors))

    _names: ClassVar[tuple[tuple[str, str], tuple[str, str]]] = (
        ("shift", tr("what is taken away")),
        ("scale", tr("the unit")),
    )
    _words: ClassVar[str] = tr("the number goes in as it is")

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        return 0.0, 1.0

    def _bent(self, present: HostArray) -> State:
        return {}


@dataclass(frozen=True)
class Standardise(Plain):
    """(x − mean) / standard deviation, both of the training rows; a constant column becomes 0."""

    kind: ClassVar[str] = "standardise"
    label: ClassVar[str] = tr("standardise")
    summary: ClassVar[str] = tr("Mean 0 and standard deviation 1 over the training rows.")
    _names: ClassVar[tuple[tuple[str, str], tuple[str, str]]] = (
        ("mean", tr("the mean of the training rows")),
        ("sd", tr("their standard deviation")),
    )
    _words: ClassVar[str] = tr("how many standard deviations it lies above the mean")

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        if present.min() == present.max():
            return float(present[0]), 1.0
        return float(present.mean()), float(present.std()) or 1.0


@dataclass(frozen=True)
class MinMax(Plain):
    """(x − min) / (max − min), both of the training rows; a constant column becomes 0."""

    kind: ClassVar[str] = "minmax"
    label: ClassVar[str] = tr("0 to 1")
    summary: ClassVar[str] = tr("Smallest training value 0, largest 1.")
    _names: ClassVar[tuple[tuple[str, str], tuple[str, str]]] = (
        ("min", tr("the smallest training value")),
        ("range", tr("largest minus smallest")),
    )
    _words: ClassVar[str] = tr("where it lies between the smallest training value (0) and the largest (1)")

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        low, high = float(present.min()), float(present.max())
        return low, (high - low) or 1.0


@dataclass(frozen=True)
class Log(Standardise):
    """log(1 + x − m), then standardised; m is the smallest training value where that is below 0, else 0."""

    kind: ClassVar[str] = "log"
    label: ClassVar[str] = tr("logarithm")
    summary: ClassVar[str] = tr("log(1 + x), for skewed numbers such as prices; then standardised unless that is off.")

    standardise: bool = setting(
        True, tr("Standardise"), tr("Bring the logarithms to mean 0 and standard deviation 1 over the training rows.")
    )

    def _shift_and_scale(self, present: HostArray) -> tuple[float, float]:
        return super()._shift_and_scale(present) if self.standardise else (0.0, 1.0)

    def _bent(self, present: HostArray) -> State:
        return {"log": min(0.0, float(present.min())) if len(present) else 0.0}


def _bend(values: HostArray, state: State) -> HostArray:
    if "log" not in state:
        return values
    result: HostArray = np.log1p(np.maximum(values - state["log"], 0.0))
    return result


def _clipped(values: HostArray, state: State) -> HostArray:
    if "low" not in state:
        return values
    result: HostArray = np.clip(values, state["low"], state["high"])
    return result


def _bent_text(column: str, state: State) -> str:
    if "log" not in state:
        return column
    return f"log(1 + {column})" if not state["log"] else f"log(1 + {column} {_minus(state['log'])})"


def _fill(present: HostArray, rule: str, constant: str, column: str) -> float:
    if rule == "constant":
        try:
            value = parse_number(constant)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise UserError(
                tr(
                    "{column}: {constant!r} is no number to fill missing values with; type one, such as 0.",
                    column=column,
                    constant=constant,
                )
            )
        return value
    if rule == "zero" or not len(present):
        return 0.0
    return float(np.median(present) if rule == "median" else present.mean())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


def _minus(value: float) -> str:
    return f"+ {numbers.text(-value)}" if value < 0 else f"{numbers.MINUS} {numbers.text(value)}"


def _learned(symbol: str, meaning: str, value: float) -> Factor:
    return Factor(symbol, float(value), meaning, "training rows")


ENCODERS = (Plain(), Standardise(), MinMax(), Log())
