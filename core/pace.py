"""How fast training goes: as fast as it can, or so many updates a second, to be followed with the eye."""

from __future__ import annotations

import math

SPEEDS = (1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 1000.0, math.inf)
"""Updates a second that are offered; infinity is as fast as it goes."""
DEBT_SECONDS = 0.25
"""What could not be done in time is made up for no longer than this."""


class Pace:
    """Says how many updates are due and how long to wait for the next one. The caller gives the time in seconds."""

    def __init__(self, rate: float, now: float) -> None:
        """Let `rate` updates a second pass from `now` on, the first one at once."""
        self.rate, self._start, self._done = rate, now, 0

    def due(self, now: float) -> int:
        """Give how many updates may be made now; a very large number without a limit."""
        if math.isinf(self.rate):
            return 2**62
        passed = max(now - self._start, 0.0)
        wanted = int(passed * self.rate + 1e-9) + 1
        most = max(1, int(DEBT_SECONDS * self.rate))
        if wanted - self._done > most:
            self._start, self._done, wanted = now, 0, 1
        return wanted - self._done

    def done(self, updates: int) -> None:
        """Take note of updates that were made."""
        self._done += updates

    def wait(self, now: float) -> float:
        """Give the seconds until the next update is due; 0 where one is."""
        if math.isinf(self.rate):
            return 0.0
        return max(self._start + self._done / self.rate - now, 0.0)


def words(rate: float) -> str:
    """Write a speed, e.g. "10/s" or "max"."""
    return "max" if math.isinf(rate) else f"{rate:g}/s"


def neighbour(rate: float, by: int) -> float:
    """Give the next faster or slower speed that is offered."""
    place = min(range(len(SPEEDS)), key=lambda k: (SPEEDS[k] < rate, SPEEDS[k] - rate if SPEEDS[k] >= rate else 0))
    return SPEEDS[min(max(place + by, 0), len(SPEEDS) - 1)]
