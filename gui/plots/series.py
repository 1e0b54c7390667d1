"""Arithmetic of the plots on plain arrays: thinning, logarithms, histograms, stable ranges."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from gui.plots.ticks import nice_above

LIMIT = 2000
"""Most points that a curve draws."""
BINS = 24
FIXED = {"tanh": (-1.0, 1.0), "sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0)}
"""Activations whose values have fixed ends."""
FLAT = 0.01
"""A value this close to a fixed end (as a share of the span) counts as saturated."""


def thin(x: HostArray, y: HostArray, limit: int = LIMIT) -> tuple[HostArray, HostArray]:
    """Leave out what is not finite and keep at most `limit` points: each stretch's extremes, and both ends."""
    known = np.isfinite(x) & np.isfinite(y)
    x, y = x[known], y[known]
    if len(x) <= limit:
        return x, y
    size = -(-len(x) // ((limit - 2) // 2))
    padded = np.pad(y, (0, -len(y) % size), mode="edge").reshape(-1, size)
    starts = np.arange(len(padded)) * size
    picked = np.concatenate([starts + padded.argmin(axis=1), starts + padded.argmax(axis=1), [0, len(y) - 1]])
    index = np.unique(np.minimum(picked, len(y) - 1))
    return x[index], y[index]


def log_floor(columns: list[HostArray]) -> float | None:
    """Give the value that stands for 0 and less on a logarithmic axis: half the smallest positive one.

    None where nothing is positive: then there is no logarithmic axis.
    """
    positive = [c[np.isfinite(c) & (c > 0)] for c in columns]
    lows = [float(c.min()) for c in positive if c.size]
    return min(lows) / 2 if lows else None


def log10(values: HostArray, floor: float) -> HostArray:
    """Give log10, values below `floor` (0 and negative ones too) raised to it."""
    result: HostArray = np.log10(np.maximum(values, floor))
    return result


def padded_range(low: float, high: float, share: float = 0.05) -> tuple[float, float]:
    """Widen a range by `share` on both sides; a single value gets room around it."""
    room = (high - low) * share if high - low > 1e-9 * max(abs(high), abs(low)) else max(abs(high) * 0.1, 0.5)
    return low - room, high + room


def spread(values: HostArray) -> tuple[float, float]:
    """Give lowest and highest finite value; (0, 1) where there is none."""
    known = values[np.isfinite(values)]
    return (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)


def histogram(values: HostArray, low: float, high: float, bins: int = BINS) -> HostArray:
    """Count finite values in `bins` equal bins; those outside go to the outermost ones."""
    known = values[np.isfinite(values)]
    scaled = (known - low) * (bins / max(high - low, 1e-300))
    index = np.clip(scaled, 0, bins - 1).astype(np.intp)
    return np.bincount(index, minlength=bins)


def saturated_share(values: HostArray, low: float, high: float) -> float:
    """Give the share of values at the flat ends of a sigmoid or tanh."""
    room = (high - low) * FLAT
    return float(np.mean((values <= low + room) | (values >= high - room))) if values.size else 0.0


class RangeKeeper:
    """Ranges that do not tremble: they grow at once to a round number and shrink slowly."""

    def __init__(self) -> None:
        """Know no range yet."""
        self._ends: dict[str, tuple[float, float]] = {}

    def update(self, name: str, low: float, high: float) -> tuple[float, float]:
        """Give the range to show `low` … `high` in; 0 is always in it."""
        before = self._ends.get(name, (0.0, 0.0))
        ends = -_grown(-before[0], -low), _grown(before[1], high)
        self._ends[name] = ends if ends[1] > ends[0] else (0.0, 1.0)
        return self._ends[name]

    def clear(self) -> None:
        """Forget all ranges."""
        self._ends.clear()


def _grown(end: float, needed: float) -> float:
    needed = max(needed, 0.0)
    if needed > end:
        return nice_above(needed * 1.05)
    if 0 < needed < 0.4 * end:
        return max(end * 0.98, nice_above(needed * 1.05))
    return end if needed > 0 or end == 0 else end * 0.98
