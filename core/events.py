"""What training tells the window: frozen copies, at a bounded rate."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.backend import HostArray
from core.measured import Row
from core.params import Weights
from core.progress import Progress

if TYPE_CHECKING:
    from core.runs.recording import Ended
    from core.watching.breakpoints import Breakpoint
    from core.watching.guard import Hit


@dataclass(frozen=True)
class Point:
    """One point of the training curves; `epoch` is fractional. NaN where nothing was measured."""

    epoch: float
    train_loss: float
    validation_loss: float = float("nan")
    train_metric: float = float("nan")
    validation_metric: float = float("nan")


@dataclass(frozen=True)
class LayerStats:
    """One layer at one moment: its activations for the sampled rows, and how large its slopes and steps are.

    Attributes:
        activations: (rows, units), read-only.
        gradient_norm: √Σ slope² over the layer's parameters, of the last batch.  weight_norm: √Σ w².
    """

    name: str
    activation: str
    activations: HostArray
    gradient_norm: float
    weight_norm: float


@dataclass(frozen=True)
class Snapshot:
    """One moment of training for drawing: nothing in it is shared with the worker.

    `points` and the rows of `course` and `metrics` are those that came since the last one.
    """

    step: int
    epoch: float
    points: tuple[Point, ...]
    weights: Weights
    layers: tuple[LayerStats, ...]
    steps_per_second: float
    rows_per_second: float
    seconds_left: float
    watches: Mapping[str, float] = field(default_factory=dict)
    course: tuple[tuple[float, ...], ...] = ()
    metrics: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Finished:
    """Training stopped by itself or by the user.

    `reason` is "done", "paused", or "failed"; `hit` is the breakpoint that paused it, `held` are those whose conditions
    held at the end; `sentence` says what happened where it failed. `weights` and
    `progress` are what training left; they belong to whoever gets them. `diverged`: it failed since numbers left their
    range, first in `failed_layer`, as far as that is known. `ended` is what a run keeps of it.
    """

    reason: str
    weights: Weights | None = None
    progress: Progress | None = None
    sentence: str = ""
    hit: Hit | None = None
    held: frozenset[Breakpoint] = frozenset()
    diverged: bool = False
    failed_layer: str = ""
    ended: Ended | None = None


@dataclass
class Pacer:
    """Lets something through at most `rate` times a second."""

    rate: float
    _next: float = field(default=0.0, init=False)

    def left(self) -> float:
        """Give the seconds until it is time; 0 where it is."""
        return max(self._next - time.perf_counter(), 0.0)

    def due(self) -> bool:
        """Tell whether it is time, and if so count it."""
        now = time.perf_counter()
        if now < self._next:
            return False
        self._next = max(self._next + 1 / self.rate, now + 0.5 / self.rate)
        return True
