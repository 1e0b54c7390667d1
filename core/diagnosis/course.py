"""How the layers of a run have fared: samples of slopes, steps and silent units, in bounded memory and little time."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass

from core.backend import Array, cpu
from core.living import may_die, rows_of
from core.params import layout
from core.project import Project
from core.trainer import Diverged, Trainer
from core.watching.units import channels, unit_states

COST = 0.008
"""Sampling takes at most this share of training."""
SPACING = 0.02
"""Seconds of training between two samples, at least."""
MOST = 240
"""Samples that are kept; beyond, every other one goes, and the spacing doubles."""


@dataclass(frozen=True)
class LayerState:
    """One layer with weights at one moment.

    Attributes:
        gradient: √ of the mean slope² of its trained numbers, of the last batch.
        weight: √ of their mean square.
        step: √(Σ Δw² / Σ w²), how far the update to come moves them where the last slopes come again.
        dead, saturated: the share of its units that are, see `core.watching.units`; NaN where none can be.
    """

    name: str
    gradient: float
    weight: float
    step: float
    dead: float
    saturated: float


@dataclass(frozen=True)
class Sample:
    """All layers with weights after so many updates, in the network's order; `rate` is the learning rate."""

    update: int
    epoch: float
    rate: float
    layers: tuple[LayerState, ...]


class Course:
    """Watches one trainer; whoever trains calls `look` after every piece of training.

    Another thread may ask for `samples`: they are frozen.
    """

    def __init__(self, trainer: Trainer, before: tuple[Sample, ...] = ()) -> None:
        """Begin with the samples that led here, where they are known."""
        self._trainer, self._lock = trainer, threading.Lock()
        self._samples = [sample for sample in before if sample.update <= trainer.step]
        self._spacing, self._cost, self._next = SPACING, 0.0, trainer.spent + SPACING

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What is known up to now."""
        with self._lock:
            return tuple(self._samples)

    def look(self) -> None:
        """Take a sample if the last one lies long enough back, and time is left for it."""
        trainer = self._trainer
        if trainer.spent >= self._next:
            self.take()

    def take(self) -> None:
        """Take a sample now, as at the end of training; before the first update there is nothing to sample."""
        trainer = self._trainer
        if trainer.step:
            began = time.perf_counter()
            self._add(sample(trainer))
            self._cost += time.perf_counter() - began
            self._next = max(trainer.spent + self._spacing, self._cost / COST)

    def _add(self, new: Sample) -> None:
        with self._lock:
            while self._samples and self._samples[-1].update >= new.update:
                self._samples.pop()
            self._samples.append(new)
            if len(self._samples) > MOST:
                del self._samples[1:-1:2]
                self._spacing *= 2


def sample(trainer: Trainer) -> Sample:
    """Read a trainer off between two pieces of training."""
    engine, spec = trainer.engine, trainer.engine.program.spec
    with trainer.backend.quiet():
        moves = trainer.next_move()
        rows = trainer.sample[: rows_of(spec)]
        wanted = [(name, part) for name in spec.names if may_die(spec, name) for part in ("dead", "saturated")]
        states = unit_states(engine, rows, wanted) if len(rows) else {}
        found = []
        for layer in spec.layers:
            entries = [e for e in engine.program.order.entries if e.layer == layer.name and e.info.trained]
            if not entries:
                continue
            shape = spec.shapes()[layer.name]
            silent = [_share(states.get((layer.name, part)), shape) for part in ("dead", "saturated")]
            slopes, weights, steps = (
                _squares([flat[e.start : e.stop] for e in entries]) for flat in (engine.grads, engine.params, moves)
            )
            numbers = sum(e.stop - e.start for e in entries)
            step = math.sqrt(steps / weights) if weights > 0 else math.nan
            found.append(
                LayerState(layer.name, math.sqrt(slopes / numbers), math.sqrt(weights / numbers), step, *silent)
            )
    return Sample(trainer.step, trainer.position, trainer.optimizer.learning_rate, tuple(found))


def course_at_rest(project: Project) -> tuple[Sample, ...]:
    """Give what can be said of a trained project that nobody saw being trained: one sample at each end of the way.

    An update more is made on a copy for its slopes: from the initial weights, and from those of today.
    """
    if not project.progress.step or not layout(project.spec).trained_size:
        return ()
    found: list[Sample] = []
    for begun in (project.reset(), project):
        trainer = Trainer(cpu(), begun, project.dataset())
        try:
            trainer.advance(trainer.limit(batches=1), math.inf)
        except Diverged:
            continue
        found.append(sample(trainer))
    return tuple(found)


def _share(state: object, shape: tuple[int, ...]) -> float:
    return math.nan if state is None else float(channels(state, shape).mean())


def _squares(arrays: list[Array]) -> float:
    return sum(float((array * array).sum()) for array in arrays)


__all__ = ["Course", "LayerState", "Sample", "course_at_rest", "sample"]
