"""The curve of an edge: a smooth cubic, level at both ends. Pure geometry, no Qt.

From (x0, y0) to (x1, y1) with control points at the middle: x(t) = 1.5·t·(1 − t) + t³ and y(t) = t²·(3 − 2t),
both as shares of the way. All edges of a gap share x0 and x1, so one t serves them all.
"""

from __future__ import annotations

import numpy as np

from core.backend import HostArray

_T = np.linspace(0.0, 1.0, 257)
_X = 1.5 * _T * (1 - _T) + _T**3
_Y = _T**2 * (3 - 2 * _T)
_STEEPNESS = np.gradient(_Y, _X)


def rise(fraction: HostArray | float) -> HostArray:
    """Give how much of its height an edge has climbed at `fraction` of its width."""
    return np.asarray(np.interp(fraction, _X, _Y))


def distances(x: float, y: float, start: float, stop: float, ys: HostArray, ends: HostArray) -> HostArray:
    """Give how far a point is from each edge (ys[k] → ends[k]), in pixels; infinity outside the gap."""
    if not start <= x <= stop or stop <= start:
        return np.full(len(ys), np.inf)
    fraction = (x - start) / (stop - start)
    height = ys + (ends - ys) * rise(fraction)
    slope = (ends - ys) / (stop - start) * np.interp(fraction, _X, _STEEPNESS)
    return np.asarray(np.abs(height - y) / np.sqrt(1 + slope**2))
