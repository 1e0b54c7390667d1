"""The goals, as data, and whether measured figures meet them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """A bound for one figure.

    Attributes:
        place: a workload, "window" or "growth".
        figure: "compiled / torch" is how many times as fast Deepstep's compiled loop is; "compiled share of sgemm";
            or a figure of the window or of growth by its name.
        bound: at least this, or at most this (`at_least` off).
        digits: the figure is rounded to so many digits after the point before it is compared.
    """

    place: str
    figure: str
    bound: float
    at_least: bool = True
    unit: str = "×"
    digits: int = 2

    def text(self) -> str:
        """Write the bound, for example "≥ 15 ×"."""
        return f"{'≥' if self.at_least else '≤'} {self.bound:g} {self.unit}".rstrip()

    def met_by(self, value: float) -> bool:
        """Compare; NaN meets nothing."""
        rounded = round(value, self.digits) if value == value else value
        return rounded >= self.bound if self.at_least else rounded <= self.bound


def _against(place: str, ours: str, **bounds: float) -> tuple[Goal, ...]:
    return tuple(Goal(place, f"{ours} / {peer}", bound) for peer, bound in bounds.items())


def _share(place: str, percent: float) -> Goal:
    return Goal(place, "compiled share of sgemm", percent, unit="%", digits=0)


GOALS: tuple[Goal, ...] = (
    *_against("W1a", "compiled", playground=20, jax=15, torch=700),
    *_against("W1b", "compiled", playground=22, torch=180),
    *_against("W1c", "compiled", playground=22, torch=180),
    *_against("W2", "compiled", torch=50, jax=5, sklearn=30),
    *_against("W3", "compiled", torch=7, jax=1.6),
    *_against("W4", "compiled", torch=1.8, jax=1.2),
    _share("W4", 60),
    *_against("W5", "compiled", torch=1.1),
    _share("W5", 90),
    *_against("W6", "compiled", torch=1.5),
    *_against("W2", "numpy", torch=7),
    *_against("W3", "numpy", torch=3.5),
    *_against("W4", "numpy", torch=1.0),
    *_against("W5", "numpy", torch=0.9),
    *_against("W6", "numpy", torch=1.0),
    Goal("window", "share of headless steps/s", 90, unit="%", digits=0),
    Goal("window", "diagram frames/s", 30, unit="", digits=0),
    Goal("window", "input lateness p95", 16, at_least=False, unit="ms", digits=1),
    Goal("window", "input lateness p99", 25, at_least=False, unit="ms", digits=1),
    Goal("window", "input lateness max", 100, at_least=False, unit="ms", digits=1),
    Goal("window", "pause takes effect, max", 50, at_least=False, unit="ms", digits=1),
    Goal("growth", "compiled over width", 1.1, at_least=False, unit="(exponent of the parameters)"),
    Goal("growth", "compiled over depth", 1.1, at_least=False, unit="(exponent of the parameters)"),
    Goal("growth", "compiled over batch", 1.1, at_least=False, unit="(exponent of the batch)"),
    Goal("growth", "compiled over rows", 0.1, at_least=False, unit="(exponent of the rows)"),
)


@dataclass(frozen=True)
class Figure:
    """A measured figure, formed of the medians of all turns and of the fastest ones; the two may be the same."""

    by_median: float
    by_fastest: float


@dataclass(frozen=True)
class Verdict:
    """What became of a goal. `how` names what the figure was formed of; `problem` says why there is none."""

    goal: Goal
    value: float
    how: str
    met: bool
    problem: str = ""

    def text(self) -> str:
        """Write "met", "not met" or "not measured" with the reason."""
        if self.problem:
            return f"not measured: {self.problem}"
        return "met" if self.met else "**not met**"


def judge(goal: Goal, found: Figure | str) -> Verdict:
    """Judge a goal by its figure, or by why there is none; it may be met by the medians or by the minima."""
    if isinstance(found, str):
        return Verdict(goal, float("nan"), "", False, found)
    for value, how in ((found.by_median, "median"), (found.by_fastest, "fastest turn")):
        if goal.met_by(value):
            return Verdict(goal, value, how, True)
    return Verdict(goal, found.by_median, "median", False)


def judge_all(place: str, found: Mapping[str, Figure | str]) -> list[Verdict]:
    """Judge the goals of one place, in their order; a figure that is missing was not measured."""
    return [judge(goal, found.get(goal.figure, "left out")) for goal in GOALS if goal.place == place]
