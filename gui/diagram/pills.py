"""Finds places on edges where their numbers do not cover each other. Pure geometry, no Qt."""

from __future__ import annotations

import numpy as np

from gui.diagram.curves import rise
from gui.diagram.shapes import PILL_HEIGHT, Box, Gap, around

MOST, MOST_IN_STEP = 12, 24
"""Gaps with more edges show the numbers of selected ones alone; stepping is about numbers and shows more."""
MARGIN = 8.0


def place(gap: Gap, width: float, obstacles: list[Box]) -> dict[tuple[int, int], Box] | None:
    """Give a box for each edge, (source unit, unit) → box, or None where they do not fit.

    Straight edges first, as they have the fewest places to choose from.
    """
    source, target, start, stop = gap.source, gap.target, gap.leave, gap.arrive
    xs = _candidates(start, stop, width, len(source.units), len(target.units))
    if not len(xs):
        return None
    ends = [(a, b) for a in range(len(source.units)) for b in range(len(target.units))]
    first, last = source.ys[[a for a, _ in ends]], target.ys[[b for _, b in ends]]
    heights = first + (last - first) * rise((xs - start) / (stop - start))[:, None]
    taken, found = list(obstacles), {}
    for edge in sorted(range(len(ends)), key=lambda e: abs(first[e] - last[e])):
        box = _free_place(xs, heights, edge, width, taken)
        if box is None:
            return None
        taken.append(box.grown(4))
        a, b = ends[edge]
        found[source.units[a], target.units[b]] = box
    return found


def _candidates(start: float, stop: float, width: float, n_in: int, n_out: int) -> np.ndarray:
    """List middles from the best to the worst: where edges have spread, at the side with more units."""
    low, high = start + MARGIN + width / 2, stop - MARGIN - width / 2
    if high < low:
        return np.zeros(0)
    best = 0.5 if n_in == 1 and n_out == 1 else 0.3 if n_in >= n_out else 0.72
    if n_out == 1 and n_in <= 3:
        best = 0.5
    xs = np.linspace(low, high, max(int((high - low) / 6), 1) + 1)
    return xs[np.argsort(np.abs((xs - start) / (stop - start) - best), kind="stable")]


def _free_place(xs: np.ndarray, heights: np.ndarray, edge: int, width: float, taken: list[Box]) -> Box | None:
    """Give the best place along one edge: free, and crossed by as few other edges as possible."""
    best, fewest = None, 10**9
    for at, x in enumerate(xs):
        box = around(float(x), float(heights[at, edge]), width, PILL_HEIGHT)
        if any(box.meets(other) for other in taken):
            continue
        crossing = int(np.sum(np.abs(heights[at] - heights[at, edge]) < PILL_HEIGHT / 2 + 2)) - 1
        if crossing < fewest:
            best, fewest = box, crossing
        if crossing <= 0:
            break
    return best
