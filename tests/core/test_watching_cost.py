"""What breakpoints cost: held here to twice of what a quiet machine measures, since a full run of tests is none.

There one condition takes at most 5 % of the speed, three of them take more (`python3 run.py python -m bench.watching`).

One trainer is watched and not in turns, so that both find its arrays at the same places, and the turns are compared by
their time on the processor: a machine with other things to do tells the same. The condition never holds.
`docs/performance.md` has figures.
"""

from __future__ import annotations

import statistics
import time

import pytest

from bench.watching import TEXTS
from bench.workloads import WORKLOADS
from core.backend import cpu
from core.compiled import loader
from core.trainer import Trainer
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Written
from tests.core.compiled_cases import compiled_loops, use_compiled

__all__ = ["compiled_loops", "use_compiled"]

LIMIT, TRIES = 0.10, 6
LIMITS = {"step_ratio(weights) > 1e9": 0.16, "flips(W1) > 1e9": 0.16, "hidden1.a[1] > 1e9": 0.2}
"""Those that take more."""


class Turns:
    """A trainer that is watched or not."""

    def __init__(self, name: str, text: str) -> None:
        self.trainer = Trainer(cpu(), *WORKLOADS[name].project())
        self.points = [Breakpoint(Written(text))]
        self.trainer.advance(self.trainer.limit(), 0.2)

    def rate(self, watched: bool, seconds: float) -> float:
        """Give steps a second of this thread's time on the processor."""
        trainer = self.trainer
        trainer.watch(self.points if watched else ())
        trainer.advance(trainer.limit(), seconds / 5)
        first, began = trainer.step, time.thread_time()
        trainer.advance(trainer.limit(), seconds)
        assert trainer.hit is None
        return (trainer.step - first) / max(time.thread_time() - began, 1e-9)

    def cost(self, seconds: float, turns: int) -> float:
        """Give the share of speed that is lost, by the fastest turns or by the median of neighbouring ones."""
        pairs = [(self.rate(False, seconds), self.rate(True, seconds)) for _ in range(turns)]
        plain, watched = (max(rates) for rates in zip(*pairs, strict=True))
        return min(1 - watched / plain, 1 - statistics.median(one / other for other, one in pairs))


def assert_cheap(name: str, text: str, seconds: float, turns: int) -> None:
    """Measure anew where something else took the processor: a cost that is really there is there each time."""
    found, limit = [1.0], LIMITS.get(text, LIMIT)
    while len(found) <= TRIES and found[-1] > limit:
        found.append(Turns(name, text).cost(seconds, turns))
    told = ", ".join(f"{share:.1%}" for share in found[1:])
    assert found[-1] <= limit, f"{name}, {text}: {told} of the speed are lost"


@pytest.mark.long
@pytest.mark.parametrize("text", TEXTS)
def test_compiled(use_compiled: None, text: str) -> None:
    assert_cheap("W1b", text, 0.02, 15)


@pytest.mark.long
@pytest.mark.parametrize("text", ["loss > 1e9", "norm(dW2) > 1e9"])
def test_numpy(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(loader.VARIABLE, "off")
    assert_cheap("W4", text, 0.05, 8)
