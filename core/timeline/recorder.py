"""Keeps moments of a training while it runs; it takes a small share of the time."""

from __future__ import annotations

import time

from core.project import Project
from core.timeline.store import Store
from core.timeline.stretch import Stretch
from core.trainer import Trainer

COST = 0.02
"""Keeping moments takes at most this share of training."""


class Recorder:
    """Watches one trainer; the thread that trains calls `look` after every piece of training."""

    def __init__(self, store: Store, trainer: Trainer, before: Stretch | None = None) -> None:
        """Begin a stretch where the trainer stands; `before`: what led there, where that is known."""
        self._store, self._trainer = store, trainer
        self.stretch = store.begin(trainer.project, trainer.backend.kind, before)
        self.stretch.turns = trainer.turns
        self._begun, self._next, self._cost = trainer.step, trainer.spent + store.spacing, 0.0

    def look(self) -> None:
        """Keep a moment if the last one lies long enough back."""
        trainer = self._trainer
        self.stretch.end = trainer.step
        self._store.cut(self.stretch, trainer.at)
        if trainer.spent < self._next:
            return
        began = time.perf_counter()
        self._store.add(self.stretch, trainer.moment(), trainer.spent)
        self._cost += time.perf_counter() - began
        # By the whole cost up to now: a single copy that was slow by chance makes no gap.
        self._next = max(trainer.spent + self._store.spacing, self._cost / COST)

    def finish(self, result: Project | None) -> None:
        """Note what the training led to; None: nothing came of it."""
        self.stretch.turns, self.stretch.end = list(self._trainer.turns), self._trainer.step
        if result is None or self._trainer.step == self._begun:
            self._store.drop(self.stretch)
        else:
            self._store.tipped(result, self.stretch)
