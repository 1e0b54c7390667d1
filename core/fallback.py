"""Calculating goes on where it can: a GPU that gives up in mid-run hands over to the CPU, with what was kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from core.backend import Backend, choose, cpu, explain_gpu_error
from core.errors import UserError
from core.language import tr
from core.project import Project
from core.trainer import Diverged, Trainer

Result = TypeVar("Result")
KEEPING_SHARE = 0.1
"""Keeping copies takes at most this share of the time; an epoch that is too short for that waits for the next."""


def somewhere(wanted: str, work: Callable[[Backend, str], Result]) -> Result:
    """Do `work(backend, note)` on the wanted backend, and once more on the CPU where a GPU gives up under way.

    The note is empty, or says why the CPU is used. See `core.backend.choose` for `wanted`.

    Raises:
        UserError, Diverged: what `work` raises; they have nothing to do with the device.
    """
    backend, note = choose(wanted)
    if backend.kind == "cpu":
        return work(backend, note)
    try:
        return work(backend, note)
    except (UserError, Diverged):
        raise
    except Exception as error:
        # Memory that ran full, a device that was lost: CuPy has an exception of its own for each.
        return work(cpu(), f"GPU: {explain_gpu_error(error)}")


class Keeper:
    """Keeps a copy of a project in training on the host, since what lies on a GPU may be lost with it."""

    def __init__(self, project: Project) -> None:
        """Begin with the project that training begins with."""
        self.project = project
        self._epoch, self._again_at = project.progress.epoch, 0.0

    def look(self, trainer: Trainer) -> None:
        """Keep a copy after every epoch on a GPU; to be called after every piece of training."""
        began = time.perf_counter()
        if trainer.backend.kind == "cpu" or trainer.epoch == self._epoch or began < self._again_at:
            return
        self.project, self._epoch = trainer.result(), trainer.epoch
        now = time.perf_counter()
        self._again_at = now + (now - began) * (1 / KEEPING_SHARE - 1)

    def told(self, note: str, begun: Project) -> str:
        """Add to the note of a GPU that gave up where training goes on, when that is not where it began."""
        if not note or self.project is begun:
            return note
        return tr("{note} Training goes on from epoch {epoch}.", note=note, epoch=self.project.progress.epoch)
