"""From slopes to new weights: one update, the same for training and for stepping through it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from core.backend import Array, HostArray
from core.config import TrainConfig
from core.fused import Fused
from core.optimizers import Optimizer, new_state
from core.program import Engine
from core.regularization import Regularizer
from core.schedules import Seen


def tuned(config: TrainConfig, rows: int, update: int, seen: Seen) -> Optimizer:
    """Give the optimizer with the learning rate that the schedule has for update `update` (from 0) of the run.

    `rows` are the training rows, `seen` is what the schedule remembers of the measured losses.
    """
    optimizer, schedule = config.optimizer, config.schedule
    if schedule.moves == "never":
        return optimizer
    per_epoch = config.updates_per_epoch(rows)
    rate = schedule.rate(optimizer.learning_rate, update, per_epoch, config.run.epochs, seen)
    return dataclasses.replace(optimizer, learning_rate=rate)


class Updater:
    """Holds the optimizer's state on one engine's backend and changes flat parameters by flat slopes.

    All arrays are made once.
    """

    def __init__(self, engine: Engine, config: TrainConfig) -> None:
        """Begin with a fresh state."""
        self._engine, self._xp = engine, engine.backend.xp
        size = engine.program.order.trained_size
        self.state = new_state(config.optimizer, lambda: engine.zeros(size))
        self._scratch = engine.zeros(config.optimizer.scratch_size(size))
        self._regularizer = Regularizer(engine, config.regularization)
        self._fused = Fused(engine.backend.kernel) if engine.backend.kernel else None

    def load(self, state: Mapping[str, HostArray]) -> None:
        """Take over what of `state` fits."""
        engine = self._engine
        for name, values in state.items():
            if name in self.state and values.shape == (engine.program.order.trained_size,):
                self._xp.copyto(self.state[name], engine.backend.to_device(values.astype(engine.dtype)))

    def clear(self) -> None:
        """Go back to the state before the first step."""
        for array in self.state.values():
            array.fill(0)

    def apply(self, optimizer: Optimizer, params: Array, slopes: Array, step: int) -> None:
        """Do one whole update in place; `step` counts from 1. The slopes become those that the optimizer used."""
        self.prepare(params, slopes)
        self.move(optimizer, params, slopes, step)
        self.project(params)

    def prepare(self, params: Array, slopes: Array) -> None:
        """Add the penalties' slopes, then clip."""
        if self._regularizer.settings.changes_slopes:
            self._regularizer.prepare(params, slopes, self._scratch)

    def move(self, optimizer: Optimizer, params: Array, slopes: Array, step: int) -> None:
        """Let the optimizer change the parameters and its state, in one kernel where the backend makes kernels."""
        if not params.shape[0]:  # every layer is frozen
            return
        arguments = params, slopes, self.state, step, self._scratch
        if self._fused is None or not self._fused.update(optimizer, *arguments):
            optimizer.update(self._xp, *arguments)

    def project(self, params: Array) -> None:
        """Shorten weights that are longer than allowed."""
        if self._regularizer.settings.max_norm:
            self._regularizer.project(params, self._scratch)
