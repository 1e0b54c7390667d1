"""What breakpoints cost: held to a tenth of the speed with one typical condition, a fifth with one over many numbers.

Alone on a machine it is about half of that: `python3 run.py python -m bench.watching` measures it.

Watched and unwatched runs take turns, and the fastest turns are compared by their time on the processor, so that a
machine with other things to do tells the same. The condition never holds. `docs/performance.md` has figures.
"""

from __future__ import annotations

import time

import pytest

from bench.workloads import WORKLOADS
from core.backend import cpu
from core.compiled import loader
from core.trainer import Trainer
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Written
from tests.core.compiled_cases import compiled_loops, use_compiled

__all__ = ["compiled_loops", "use_compiled"]

TYPICAL, MANY, TRIES = 0.10, 0.20, 5


def made(name: str, *texts: str) -> Trainer:
    trainer = Trainer(cpu(), *WORKLOADS[name].project())
    trainer.watch([Breakpoint(Written(text)) for text in texts])
    trainer.advance(trainer.limit(), 0.2)
    return trainer


def cost(plain: Trainer, watched: Trainer, seconds: float, turns: int) -> float:
    """Give the share of speed that is lost, by the fastest turn of each."""
    best = {plain: 0.0, watched: 0.0}
    for _ in range(turns):
        for trainer in (plain, watched):
            first, began = trainer.step, time.thread_time()
            trainer.advance(trainer.limit(), seconds)
            best[trainer] = max(best[trainer], (trainer.step - first) / max(time.thread_time() - began, 1e-9))
    assert watched.hit is None
    return 1 - best[watched] / best[plain]


def assert_cheap(name: str, text: str, limit: float, seconds: float, turns: int) -> None:
    """Measure anew where something else took the processor: a cost that is really there is there each time."""
    plain, watched = made(name), made(name, text)
    found = []
    for _ in range(TRIES):
        found.append(cost(plain, watched, seconds, turns))
        if found[-1] <= limit:
            return
    pytest.fail(f"{name}, {text}: {', '.join(f'{share:.1%}' for share in found)} of the speed are lost")


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("loss > 1e9", TYPICAL),
        ("dead(hidden1) > 100", TYPICAL),
        ("norm(dW2) > 1e9", MANY),
        ("hidden1.a[1] > 1e9", MANY),
    ],
)
def test_compiled(use_compiled: None, text: str, limit: float) -> None:
    assert_cheap("W1b", text, limit, 0.02, 15)


@pytest.mark.parametrize("text", ["loss > 1e9", "norm(dW2) > 1e9"])
def test_numpy(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(loader.VARIABLE, "off")
    assert_cheap("W4", text, TYPICAL, 0.05, 8)
