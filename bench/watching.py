"""What breakpoints cost: `python3 run.py python -m bench.watching [W1b] [W4]`.

One trainer of a workload is watched and not in turns; the condition never holds. For each condition: steps a second of
the processor in its fastest turn, and the share of the speed that is lost, by the fastest turns and by the median of
the ratios of neighbouring turns; each is the middle of some trainers'.
"""

from __future__ import annotations

import statistics
import sys
import time

from bench.workloads import DTYPE, WORKLOADS
from core import compiled
from core.backend import cpu
from core.trainer import Trainer
from core.watching.breakpoints import Breakpoint
from core.watching.conditions.free import Written

TEXTS = (
    "loss > 1e9", "norm(dW2) > 1e9", "norm(gradient) > 1e9", "step_ratio(weights) > 1e9", "flips(W1) > 1e9",
    "rising(loss) >= 1000000", "epoch >= 1000000000", "hidden1.a[1] > 1e9", "dead(hidden1) > 1e9",
)  # fmt: skip
TURN_SECONDS, TURNS, TRAINERS, WARM_SECONDS = 0.03, 30, 3, 0.2


def rate(trainer: Trainer, seconds: float) -> float:
    """Train as the window does, in pieces, and give steps a second of this thread's time on the processor."""
    limit, first, until, began = trainer.limit(), trainer.step, time.perf_counter() + seconds, time.thread_time()
    while time.perf_counter() < until:
        trainer.advance(limit, 0.015)
    return (trainer.step - first) / max(time.thread_time() - began, 1e-9)


def compare(name: str, text: str) -> tuple[float, float, float, float]:
    """Give steps a second unwatched and watched, and the two shares that are lost, of a new trainer."""
    # Where its arrays come to lie makes a trainer faster or slower by some per cent: both ways have the same ones.
    trainer, points = Trainer(cpu(), *WORKLOADS[name].project()), [Breakpoint(Written(text))]
    rate(trainer, WARM_SECONDS)
    pairs: list[list[float]] = []
    for _ in range(TURNS):
        pairs.append([])
        for watched in ((), points):
            trainer.watch(watched)
            rate(trainer, TURN_SECONDS / 5)
            pairs[-1].append(rate(trainer, TURN_SECONDS))
    plain, watched_rate = (max(rates) for rates in zip(*pairs, strict=True))
    middle = statistics.median(watched / unwatched for unwatched, watched in pairs)
    return plain, watched_rate, 1 - watched_rate / plain, 1 - middle


def measure(name: str) -> list[str]:
    """Give the lines of a table."""
    lines = [f"{name}: steps/s unwatched, watched, lost by the fastest turns, by the median"]
    for text in TEXTS:
        found = zip(*(compare(name, text) for _ in range(TRAINERS)), strict=True)
        plain, watched, fastest, middle = (statistics.median(each) for each in found)
        lines.append(f"  {text:28} {plain:12,.0f} {watched:12,.0f}   {fastest:6.1%}   {middle:6.1%}")
    return lines


if __name__ == "__main__":
    compiled.wait(DTYPE)
    for workload in sys.argv[1:] or ("W1b", "W4"):
        print("\n".join(measure(workload)), flush=True)
