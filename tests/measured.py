"""How far two calculations of the same numbers are apart: compared, and noted for the matrix of proofs."""

from __future__ import annotations

from typing import Any

import numpy as np


class Noted:
    """The largest difference since the test began; None where nothing was compared."""

    largest: float | None = None

    def begin(self) -> None:
        """Forget what an earlier test compared."""
        self.largest = None

    def note(self, difference: float) -> None:
        """Note one comparison."""
        self.largest = difference if self.largest is None else max(self.largest, difference)


NOTED = Noted()


def close(found: Any, expected: Any, within: Any = 0.0, rel: float = 0.0, what: str = "") -> bool:
    """Tell whether |found − expected| ≤ max(within, rel·|expected|) everywhere; a difference is noted.

    What is noted is the largest |found − expected| / max(1, |expected|): absolute for numbers up to 1, relative above.

    Raises:
        AssertionError: naming the number that is furthest off.
    """
    one, other = (np.asarray(values, dtype=float) for values in (found, expected))
    if one.shape != other.shape:
        raise AssertionError(f"{what} has the shape {one.shape} in place of {other.shape}")
    if not one.size:
        return True
    off, size = np.abs(one - other), np.abs(other)
    worst = int(np.argmax(np.nan_to_num(off / np.maximum(1, size), nan=np.inf)))
    NOTED.note(float((off / np.maximum(1, size)).ravel()[worst]))
    bad = ~(off <= np.maximum(within, rel * size))
    if bad.any():
        place = int(np.argmax(np.nan_to_num(np.where(bad, off, -1.0), nan=np.inf)))
        raise AssertionError(
            f"{what or 'number'} {np.unravel_index(place, one.shape)} is {one.ravel()[place]!r} "
            f"in place of {other.ravel()[place]!r}; {int(bad.sum())} of {bad.size} are off"
        )
    return True
