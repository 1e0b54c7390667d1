"""How the time of a step grows with width, depth, batch and rows, and whether that is linear."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bench.goals import Figure
from bench.process import Process
from bench.workloads import Workload

OURS = ("compiled", "numpy")
LINEAR = 1.1
"""Growth with a power up to this counts as linear: time over size may bend a little where a cache ends."""


@dataclass(frozen=True)
class Curve:
    """Workloads that differ in one thing. `size` is what time is compared with, and `sizes` how it is called."""

    name: str
    sizes: str
    workloads: tuple[Workload, ...]
    size: Callable[[Workload], int]


@dataclass
class Grown:
    """The measured curve of one path: the sizes and the seconds of a step at each."""

    curve: Curve
    path: str
    sizes: list[int]
    medians: list[float]
    minima: list[float]

    @property
    def figure(self) -> Figure:
        """The fitted power."""
        return Figure(exponent(self.sizes, self.medians), exponent(self.sizes, self.minima))


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """Fit seconds = constant · size^power over the larger half of the sizes; give the power.

    Small networks cost the same whatever their size; the larger half shows how it goes on.
    """
    half = len(sizes) // 2
    return float(np.polyfit(np.log(sizes[half:]), np.log(seconds[half:]), 1)[0])


def _parameters(workload: Workload) -> int:
    return len(workload.params())


def _dense(sizes: tuple[int, ...], batch: int = 64, rows: int = 4_096) -> Workload:
    return Workload("growth", sizes, "relu", True, batch, rows, "adam", 0.001)


def curves(quick: bool = False) -> tuple[Curve, ...]:
    """List the curves; short ones for a smoke test."""
    up_to = 3 if quick else 8
    widths = (32, 64, 128, 256, 512, 1024, 1536, 2048)[:up_to]
    depths = (1, 2, 4, 8, 16, 32, 64, 96)[:up_to]
    batches = (16, 32, 64, 128, 256, 512, 1024, 2048)[:up_to]
    rows = (256, 1_024, 4_096, 16_384, 65_536, 131_072, 196_608, 262_144)[:up_to]
    return (
        Curve("width", "parameters", tuple(_dense((64, n, n, 10)) for n in widths), _parameters),
        Curve("depth", "parameters", tuple(_dense((64, *[128] * n, 10)) for n in depths), _parameters),
        Curve("batch", "batch", tuple(_dense((64, 128, 64, 10), n) for n in batches), lambda w: w.batch),
        Curve("rows", "rows", tuple(_dense((64, 128, 64, 10), 64, n) for n in rows), lambda w: w.rows),
    )


def measure(quick: bool = False, turns: int = 5, seconds: float = 0.1) -> list[Grown]:
    """Measure every curve on both paths, in turns."""
    found: list[Grown] = []
    with Process(OURS[0]) as one, Process(OURS[1]) as other:
        for process in (one, other):
            process.wait_ready()
        for curve in curves(quick):
            grown = {name: Grown(curve, name, [curve.size(w) for w in curve.workloads], [], []) for name in OURS}
            for workload in curve.workloads:
                _point(workload, (one, other), grown, turns, seconds)
            found += grown.values()
    return found


def _point(
    workload: Workload, processes: Sequence[Process], grown: dict[str, Grown], turns: int, seconds: float
) -> None:
    times: dict[str, list[float]] = {process.name: [] for process in processes}
    for process in processes:
        process.open(workload)
        process.first_step()
        process.train(seconds)
    for _ in range(turns):
        for process in processes:
            times[process.name].append(process.train(seconds))
    for name, taken in times.items():
        grown[name].medians.append(statistics.median(taken))
        grown[name].minima.append(min(taken))


def figures(found: Sequence[Grown]) -> dict[str, Figure | str]:
    """Name the fitted powers as the goals do."""
    return {f"{grown.path} over {grown.curve.name}": grown.figure for grown in found}
