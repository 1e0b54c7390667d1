"""How much is drawn at which zoom: far away blocks with names, then units, near by numbers. Pure numbers, no Qt."""

from __future__ import annotations

FAR, MIDDLE = 0.26, 0.31
"""Below the first scale only blocks are drawn, from the second on only units; between them one fades into the other."""
NEAR = 1.7
"""From this scale on numbers are shown that else need a click."""
HALF = (FAR + MIDDLE) / 2


def units_share(scale: float) -> float:
    """Give how strongly units are drawn at a scale, 0 to 1; blocks have the rest."""
    return min(max((scale - FAR) / (MIDDLE - FAR), 0.0), 1.0)


def resting(scale: float) -> float:
    """Give a scale to rest at: either blocks or units, not one shining through the other."""
    return FAR if FAR < scale < MIDDLE else scale


def shows_blocks(scale: float) -> bool:
    """Tell whether a click means blocks: what is drawn more strongly is what is hit."""
    return scale < HALF
