"""The race: all contestants of a workload in turns, round after round, after proof that they calculate the same."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bench.goals import Figure
from bench.process import Failed, Process
from bench.workloads import Workload
from core.backend import HostArray

SLOPES = 1e-5
"""How far slopes may be apart, each parameter array's measured against its largest slope."""
UPDATE = 1e-2
"""How far the first updates may be apart, as a share of their length: scikit-learn's ε in Adam stands elsewhere."""
PAUSE = 0.03
"""Between turns, so that threads that wait by spinning have gone to sleep."""
STEPS_A_TURN = 4
REFERENCE = "numpy"


@dataclass(frozen=True)
class Entrant:
    """A contestant: its column's title, and the workloads that it can train (empty: all)."""

    name: str
    title: str
    workloads: tuple[str, ...] = ()
    checkout: Path | None = None

    def enters(self, workload: Workload) -> bool:
        """Tell whether it can train this."""
        return not self.workloads or workload.name in self.workloads


@dataclass
class Result:
    """What a contestant did: seconds of a step, one number for each turn; or why it did not take part."""

    name: str
    seconds: list[float] = field(default_factory=list)
    setting: str = ""
    idle: int = 0
    peak: int = 0
    slopes_off: float = 0.0
    update_off: float = 0.0
    problem: str = ""

    @property
    def median(self) -> float:
        """The middle one of all turns, in seconds."""
        return statistics.median(self.seconds)

    @property
    def minimum(self) -> float:
        """The fastest turn, in seconds."""
        return min(self.seconds)


def times_as_fast(ours: Result | None, theirs: Result | None) -> Figure | str:
    """Say how many times as fast we are, or why that cannot be said."""
    for result in (ours, theirs):
        if result is None:
            return "left out"
        if result.problem:
            return result.problem
    assert ours is not None
    assert theirs is not None
    return Figure(theirs.median / ours.median, theirs.minimum / ours.minimum)


def share_of_peak(workload: Workload, ours: Result | None, product: Result | None, flops: int) -> Figure | str:
    """Give our products' rate in percent of that of a large product of `flops` operations."""
    speed = times_as_fast(ours, product)
    if isinstance(speed, str):
        return speed
    scale = 100 * workload.flops() / flops
    return Figure(scale * speed.by_median, scale * speed.by_fastest)


def difference(workload: Workload, ours: HostArray, theirs: HostArray) -> float:
    """Give how far slopes are apart; infinite for NaN and for another number of them."""
    if ours.shape != theirs.shape or not np.isfinite(theirs).all():
        return float("inf")
    pairs = zip(workload.views(ours).values(), workload.views(theirs).values(), strict=True)
    return max(float(abs(a - b).max() / max(abs(a).max(), 1e-30)) for a, b in pairs)


def update_difference(workload: Workload, ours: HostArray, theirs: HostArray) -> float:
    """Give how far the first updates are apart."""
    moved = max(float(np.linalg.norm(ours - workload.params())), 1e-30)
    return float(np.linalg.norm(ours - theirs)) / moved if ours.shape == theirs.shape else float("inf")


def refusal(result: Result) -> str:
    """Say why a contestant is refused; empty where it calculates what we calculate."""
    if not result.slopes_off <= SLOPES:
        return f"refused: its slopes differ from ours by {result.slopes_off:.1e}"
    if not result.update_off <= UPDATE:
        return f"refused: its first update differs from ours by {result.update_off:.1e}"
    return ""


def race(
    workload: Workload,
    entrants: Sequence[Entrant],
    rounds: int,
    seconds: float,
    tell: Callable[[str], None] = lambda text: None,
    start: Callable[[str, Path | None], Process] = Process,
) -> dict[str, Result]:
    """Let all train in turns; `seconds` is a turn, and longer where steps are long."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="deepstep-bench-"))
        workload = workload.store(Path(folder))
        ready = _start(workload, entrants, stack, start)
        results = _prove(workload, ready)
        running = {n: process for n, process in ready.items() if not (isinstance(process, str) or results[n].problem)}
        for name, process in running.items():
            tell(f"{workload.name}: {name}")
            process.ask("tune")
        longest = max(running[REFERENCE].train(seconds), 0.0) if REFERENCE in running else 0.0
        _turns(running, results, rounds, max(seconds, STEPS_A_TURN * longest))
        for name, process in running.items():
            told = process.ask("told")
            results[name].setting, results[name].peak = told["setting"], told["peak"]
    return results


def _start(
    workload: Workload, entrants: Sequence[Entrant], stack: ExitStack, start: Callable[[str, Path | None], Process]
) -> dict[str, Process | str]:
    """Start all; then, one after the other, have them make their networks. Give processes, or why there is none."""
    made = {e.name: stack.enter_context(start(e.name, e.checkout)) for e in entrants if e.enters(workload)}
    ready: dict[str, Process | str] = {}
    for name, process in made.items():
        try:
            process.wait_ready()
            process.open(workload)
            ready[name] = process
        except Failed as error:
            ready[name] = str(error)
    return ready


def _prove(workload: Workload, ready: Mapping[str, Process | str]) -> dict[str, Result]:
    """Compare the first step of each with ours; who differs is refused."""
    results: dict[str, Result] = {}
    ours: tuple[HostArray, HostArray] | None = None
    for name in sorted(ready, key=lambda name: name != REFERENCE):
        process, result = ready[name], Result(name)
        results[name] = result
        if isinstance(process, str):
            result.problem = process
            continue
        result.idle = process.idle
        try:
            slopes, params = process.first_step()
        except Failed as error:
            result.problem = str(error)
            continue
        ours = ours or (slopes, params)
        if name != "sgemm":
            result.slopes_off = difference(workload, ours[0], slopes)
            result.update_off = update_difference(workload, ours[1], params)
            result.problem = refusal(result)
    return {name: results[name] for name in ready}


def _turns(running: Mapping[str, Process], results: Mapping[str, Result], rounds: int, seconds: float) -> None:
    """Let each have its turn in every round; each round begins with another one."""
    names = list(running)
    for turn in range(rounds + 1):
        first = turn % max(1, len(names))
        for name in names[first:] + names[:first]:
            if results[name].problem:
                continue
            time.sleep(PAUSE)
            try:
                took = running[name].train(seconds if turn else seconds / 2)
            except Failed as error:
                results[name].problem = str(error)
                continue
            if turn:  # round 0 warms up
                results[name].seconds.append(took)
