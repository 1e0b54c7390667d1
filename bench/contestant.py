"""What a contestant is: it opens a workload, shows its first step, and trains for a while when it is its turn."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bench.workloads import Workload
from core.backend import HostArray


class Contestant:
    """One library, alone in its process."""

    def open(self, workload: Workload) -> None:
        """Make network, data and first weights."""
        raise NotImplementedError

    def first_step(self) -> tuple[HostArray, HostArray]:
        """Train on the first batch; give its slopes and the parameters after the update, in the engine's order."""
        raise NotImplementedError

    def tune(self) -> None:
        """Find the fastest setting; nothing to choose by default."""

    def train(self, seconds: float) -> tuple[int, float]:
        """Train for about so long; give the steps done and the seconds they took."""
        raise NotImplementedError

    def setting(self) -> str:
        """Say which setting it runs with."""
        return ""

    def details(self) -> dict[str, Any]:
        """Give further figures since the last call."""
        return {}

    def close(self) -> None:
        """End what runs besides; nothing by default."""

    def repeat(self, step: Callable[[], object], seconds: float, steps_a_call: int = 1) -> tuple[int, float]:
        """Call `step` until the time is over, at least once."""
        began, done = time.perf_counter(), 0
        while True:
            step()
            done += steps_a_call
            passed = time.perf_counter() - began
            if passed >= seconds:
                return done, passed

    def fastest(self, settings: list[Callable[[], None]], seconds: float) -> int:
        """Try settings one after the other, twice round; give the number of the fastest and leave it in force."""
        best = [float("inf")] * len(settings)
        for trial in range(2):
            for number, choose in enumerate(settings):
                choose()
                if trial == 0:
                    self.train(0)
                steps, passed = self.train(seconds)
                best[number] = min(best[number], passed / steps)
        chosen = best.index(min(best))
        settings[chosen]()
        return chosen
