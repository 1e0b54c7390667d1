"""Gradient accumulation: the mean slope of several batches makes one update."""

from __future__ import annotations

from core.backend import HostArray
from core.program import Engine


class Gathering:
    """Sums the slopes of `wanted` batches up; an epoch's last ones may be fewer."""

    def __init__(self, engine: Engine, wanted: int) -> None:
        """Begin with none."""
        self._engine, self.wanted, self.count = engine, wanted, 0
        self.sums = engine.zeros(engine.program.order.trained_size if wanted > 1 else 0)

    def recall(self, slopes: HostArray | None, count: int) -> None:
        """Go on with slopes that were gathered before a pause."""
        backend = self._engine.backend
        self.count = 0
        if slopes is not None and slopes.shape == self.sums.shape:
            backend.xp.copyto(self.sums, backend.to_device(slopes.astype(self._engine.dtype)))
            self.count = count

    def take(self, last: bool) -> bool:
        """Take the slopes of a batch; with enough, or the `last` of an epoch, leave their mean there and give True."""
        if self.wanted == 1:
            return True
        xp, slopes = self._engine.backend.xp, self._engine.trained_slopes
        if self.count:
            xp.add(self.sums, slopes, out=self.sums)
        else:
            xp.copyto(self.sums, slopes)
        self.count += 1
        if self.count < self.wanted and not last:
            return False
        xp.divide(self.sums, self.count, out=slopes)
        self.count = 0
        return True
