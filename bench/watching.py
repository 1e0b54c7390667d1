"""What breakpoints cost: `python3 run.py python -m bench.watching [W1b] [W4]`.

Watched and unwatched trainings of a workload take turns; none of the conditions ever holds. For each condition: steps
a second of the processor in its fastest turn, and the share of the speed that is lost, by the fastest turns and by the
median of the ratios of neighbouring turns.
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
TURN_SECONDS, TURNS, WARM_SECONDS = 0.05, 40, 0.3


def rate(trainer: Trainer, seconds: float) -> float:
    """Train as the window does, in pieces, and give steps a second of this thread's time on the processor."""
    limit, first, until, began = trainer.limit(), trainer.step, time.perf_counter() + seconds, time.thread_time()
    while time.perf_counter() < until:
        trainer.advance(limit, 0.015)
    return (trainer.step - first) / max(time.thread_time() - began, 1e-9)


def made(name: str, *texts: str) -> Trainer:
    """Make a trainer with breakpoints, warm."""
    trainer = Trainer(cpu(), *WORKLOADS[name].project())
    trainer.watch([Breakpoint(Written(text)) for text in texts])
    rate(trainer, WARM_SECONDS)
    return trainer


def measure(name: str) -> list[str]:
    """Give the lines of a table."""
    # Where its arrays come to lie makes a trainer faster or slower by some per cent: the better of two counts.
    trainers = [made(name), *(made(name, text) for text in TEXTS), made(name)]
    rates: list[list[float]] = [[] for _ in trainers]
    for _ in range(TURNS):
        for trainer, found in zip(trainers, rates, strict=True):
            found.append(rate(trainer, TURN_SECONDS))
    plain = [max(pair) for pair in zip(rates[0], rates.pop(), strict=True)]
    lines = [f"{name}, {'compiled' if trainers[0].lets_others_work else 'NumPy'}: {max(plain):,.0f} steps/s unwatched"]
    for text, found in zip(TEXTS, rates[1:], strict=True):
        middle = 1 - statistics.median(one / other for one, other in zip(found, plain, strict=True))
        lines.append(f"  {text:28} {max(found):12,.0f}   {1 - max(found) / max(plain):6.1%}   {middle:6.1%}")
    return lines


if __name__ == "__main__":
    compiled.wait(DTYPE)
    for workload in sys.argv[1:] or ("W1b", "W4"):
        print("\n".join(measure(workload)), flush=True)
