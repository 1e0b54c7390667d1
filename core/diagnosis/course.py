"""Samples of the course of a training, in bounded memory and little time; see `core.course`."""

from __future__ import annotations

import math
import threading
import time

import numpy as np

from core.backend import Array, cpu
from core.course import BY_LAYER, HEAD, Course
from core.living import may_die, rows_of
from core.params import layout
from core.project import Project
from core.spec import NetworkSpec
from core.trainer import Diverged, Trainer
from core.watching.units import channels, unit_states

COST = 0.008
"""Sampling takes at most this share of training."""
SPACING = 0.02
"""Seconds of training between two samples, at least."""
MOST = 240
"""Samples that are kept; beyond, every other one goes, and the spacing doubles."""
STATES = ("dead", "saturated")


class Sampler:
    """Watches one trainer; whoever trains calls `look` after every piece of training.

    Another thread may ask for `course`: it is frozen.
    """

    def __init__(self, trainer: Trainer, before: Course | None = None) -> None:
        """Begin with the course that led here, where it is known."""
        self._trainer, self._lock = trainer, threading.Lock()
        self._layers = layers_of(trainer.engine.program.spec)
        known = before.rows if before is not None and before.layers == self._layers else np.zeros((0, 0))
        self._rows = [row for row in known if row[0] <= trainer.step]
        self._spacing, self._cost, self._next = SPACING, 0.0, trainer.spent + SPACING

    @property
    def course(self) -> Course:
        """What is known up to now."""
        with self._lock:
            return _course(self._layers, self._rows)

    def look(self) -> None:
        """Take a sample if the last one lies long enough back, and time is left for it."""
        if self._trainer.spent >= self._next:
            self.take()

    def take(self) -> None:
        """Take a sample now, as at the end of training; before the first update there is nothing to sample."""
        trainer = self._trainer
        if trainer.step:
            began = time.perf_counter()
            self._add(_sample(trainer, self._layers))
            self._cost += time.perf_counter() - began
            self._next = max(trainer.spent + self._spacing, self._cost / COST)

    def _add(self, new: np.ndarray) -> None:
        with self._lock:
            while self._rows and self._rows[-1][0] >= new[0]:
                self._rows.pop()
            self._rows.append(new)
            if len(self._rows) > MOST:
                del self._rows[1:-1:2]
                self._spacing *= 2


def layers_of(spec: NetworkSpec) -> tuple[str, ...]:
    """Name the layers whose course is sampled: those with numbers that are trained."""
    trained = {entry.layer for entry in layout(spec).entries if entry.info.trained}
    return tuple(name for name in spec.names if name in trained)


def course_at_rest(project: Project) -> Course:
    """Give what can be said of a trained project that nobody saw being trained: one sample at each end of the way.

    An update more is made on a copy for its slopes: from the initial weights, and from those of today.
    """
    layers = layers_of(project.spec)
    if not project.progress.step or not layers:
        return Course(layers, np.zeros((0, len(HEAD) + len(BY_LAYER) * len(layers))))
    rows = []
    for begun in (project.reset(), project):
        trainer = Trainer(cpu(), begun, project.dataset())
        try:
            trainer.advance(trainer.limit(batches=1), math.inf)
        except Diverged:
            pass  # the slopes that did it are read off below
        sampled = _sample(trainer, layers)
        sampled[0] = max(sampled[0] - (begun is project), 1)
        if not rows or sampled[0] > rows[-1][0]:
            rows.append(sampled)
    return _course(layers, rows)


def joined(first: Course, second: Course) -> Course:
    """Give the rows of two courses of one network, in the order of their updates; of two alike the second one's."""
    if not len(first) or first.layers != second.layers:
        return second
    rows = {row[0]: row for row in (*first.rows, *second.rows)}
    return _course(second.layers, [rows[step] for step in sorted(rows)])


def _course(layers: tuple[str, ...], rows: list[np.ndarray]) -> Course:
    made = np.array(rows).reshape(-1, len(HEAD) + len(BY_LAYER) * len(layers))
    made.setflags(write=False)
    return Course(layers, made)


def _sample(trainer: Trainer, layers: tuple[str, ...]) -> np.ndarray:
    """Read a trainer off between two pieces of training."""
    engine, spec = trainer.engine, trainer.engine.program.spec
    found = [trainer.step, trainer.position, trainer.spent, trainer.optimizer.learning_rate, trainer.batch_loss()]
    with trainer.backend.quiet():
        moves = trainer.next_move()
        rows = trainer.sample[: rows_of(spec)]
        wanted = [(name, part) for name in layers if may_die(spec, name) for part in STATES]
        states = unit_states(engine, rows, wanted) if len(rows) else {}
        for name in layers:
            entries = [e for e in engine.program.order.entries if e.layer == name and e.info.trained]
            for flat in (engine.grads, engine.params, moves):
                found.append(_norm([flat[e.start : e.stop] for e in entries]))
            shape = spec.shapes()[name]
            for part in STATES:
                state = states.get((name, part))
                found.append(math.nan if state is None else float(channels(state, shape).mean()))
    return np.array(found, dtype=np.float64)


def _norm(arrays: list[Array]) -> float:
    return math.sqrt(sum(float((array * array).sum()) for array in arrays))
