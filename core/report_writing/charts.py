"""Small pictures as SVG for paper: curves, and predictions over targets. Everything in them is escaped."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import numbers
from core.backend import HostArray
from core.language import tr

INK, GREY, LINE = "#1b222c", "#5d6775", "#d5dbe4"
COLORS = ("#1a66de", "#127350", "#b34f04", "#8b4fc4")
DASHES = ("", "7 3", "2 3", "9 3 2 3")
"""Colour never speaks alone: each curve has its own line."""
FONT = "font-family='Inter, Noto Sans, Helvetica, Arial, sans-serif'"
LEFT, RIGHT, TOP, BOTTOM = 54.0, 12.0, 24.0, 34.0
MOST_POINTS = 600


@dataclass(frozen=True, eq=False)
class Curve:
    """A line: name, x and y; what is not finite is left out."""

    name: str
    x: HostArray
    y: HostArray


def lines(
    curves: Sequence[Curve], x_name: str, y_name: str, log: bool = False, size: tuple[int, int] = (640, 230)
) -> str:
    """Draw curves over a common x; `log`: a logarithmic y where all is positive."""
    known = [_thinned(curve) for curve in curves]
    values = np.concatenate([curve.y for curve in known] or [np.zeros(0)])
    if not len(values):
        return ""
    log = log and bool((values > 0).all()) and values.max() > 1.5 * values.min()
    scaled = [np.log10(curve.y) if log else curve.y for curve in known]
    low, high = _span(np.concatenate(scaled))
    right = max(float(curve.x.max()) for curve in known if len(curve.x)) or 1.0
    frame = _Frame(size, (0.0, right), (low, high))
    parts = [frame.axes(x_name, y_name, log)]
    for place, (curve, y) in enumerate(zip(known, scaled, strict=True)):
        points = " ".join(f"{frame.x(a):.1f},{frame.y(b):.1f}" for a, b in zip(curve.x, y, strict=True))
        dash = f" stroke-dasharray='{DASHES[place % 4]}'" if DASHES[place % 4] else ""
        parts.append(f"<polyline points='{points}' fill='none' stroke='{COLORS[place % 4]}' stroke-width='1.8'{dash}/>")
        parts.append(_legend(place, curve.name, size[0], dash))
    return _svg(size, "".join(parts), f"{y_name}: {', '.join(curve.name for curve in known)}")


def dots(target: HostArray, predicted: HostArray, name: str, size: tuple[int, int] = (360, 330)) -> str:
    """Draw predictions over targets, with the line on which they are equal."""
    known = np.isfinite(target) & np.isfinite(predicted)
    target, predicted = target[known][:MOST_POINTS], predicted[known][:MOST_POINTS]
    if not len(target):
        return ""
    low, high = _span(np.concatenate([target, predicted]))
    frame = _Frame(size, (low, high), (low, high))
    line = (
        f"<line x1='{frame.x(low):.1f}' y1='{frame.y(low):.1f}' x2='{frame.x(high):.1f}' y2='{frame.y(high):.1f}' "
        f"stroke='{GREY}' stroke-dasharray='4 3'/>"
    )
    circles = "".join(
        f"<circle cx='{frame.x(a):.1f}' cy='{frame.y(b):.1f}' r='2.6' fill='{COLORS[0]}' fill-opacity='0.55'/>"
        for a, b in zip(target, predicted, strict=True)
    )
    axes = frame.axes(tr("{name}, target", name=name), tr("{name}, predicted", name=name), False)
    return _svg(size, axes + line + circles, tr("Predictions of {name} over targets", name=name))


@dataclass(frozen=True)
class _Frame:
    size: tuple[int, int]
    across: tuple[float, float]
    up: tuple[float, float]

    def x(self, value: float) -> float:
        return LEFT + (value - self.across[0]) / (self.across[1] - self.across[0]) * (self.size[0] - LEFT - RIGHT)

    def y(self, value: float) -> float:
        return self.size[1] - BOTTOM - (value - self.up[0]) / (self.up[1] - self.up[0]) * (self.size[1] - TOP - BOTTOM)

    def axes(self, x_name: str, y_name: str, log: bool) -> str:
        parts = []
        for value in _ticks(*self.up, log):
            shown, y = numbers.text(10**value if log else value, 3), self.y(value)
            parts.append(f"<line x1='{LEFT}' y1='{y:.1f}' x2='{self.size[0] - RIGHT}' y2='{y:.1f}' stroke='{LINE}'/>")
            parts.append(_text(LEFT - 6, y + 3.5, shown, "end"))
        for value in _ticks(*self.across, False):
            parts.append(_text(self.x(value), self.size[1] - BOTTOM + 15, numbers.text(value, 3), "middle"))
        parts.append(_text(self.size[0] - RIGHT, self.size[1] - 4, x_name, "end"))
        parts.append(_text(LEFT, TOP - 8, y_name + (tr(", logarithmic") if log else ""), "start"))
        return "".join(parts)


def _ticks(low: float, high: float, log: bool) -> list[float]:
    if log:
        for steps in ((1, 2, 5), (1, 3), (1,)):
            powers = range(math.floor(low), math.ceil(high) + 1)
            found = [math.log10(step) + power for power in powers for step in steps]
            found = [tick for tick in found if low <= tick <= high]
            if len(found) <= 7:
                return found
        return found[:: -(-len(found) // 6)]
    step = 10 ** math.floor(math.log10((high - low) / 3))
    step = next((step * m for m in (1, 2, 5, 10) if (high - low) / (step * m) <= 5), step * 10)
    return [k * step for k in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def _span(values: HostArray) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    room = (high - low) * 0.05 or max(abs(high) * 0.1, 0.5)
    return low - room, high + room


def _thinned(curve: Curve) -> Curve:
    known = np.isfinite(curve.x) & np.isfinite(curve.y)
    x, y = curve.x[known], curve.y[known]
    kept = np.unique(np.linspace(0, max(len(x) - 1, 0), min(MOST_POINTS, len(x))).astype(int))
    return Curve(curve.name, x[kept], y[kept])


def _legend(place: int, name: str, width: int, dash: str) -> str:
    x, y = width - 110 * (2 - place), TOP - 12
    ends = f"x1='{x}' y1='{y}' x2='{x + 24}' y2='{y}'"
    line = f"<line {ends} stroke='{COLORS[place % 4]}' stroke-width='2'{dash}/>"
    return line + _text(x + 30, y + 3.5, name, "start")


def _text(x: float, y: float, words: str, anchor: str) -> str:
    style = f"{FONT} font-size='11' fill='{GREY}' text-anchor='{anchor}'"
    return f"<text x='{x:.1f}' y='{y:.1f}' {style}>{html.escape(words)}</text>"


def _svg(size: tuple[int, int], inside: str, told: str) -> str:
    wide, high = size
    head = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {wide} {high}' width='{wide}' height='{high}'"
    title = f"<title>{html.escape(told)}</title><rect width='{size[0]}' height='{size[1]}' fill='#ffffff'/>"
    return f"{head} role='img'>{title}{inside}</svg>"
