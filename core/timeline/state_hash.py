"""One number for the whole state of a training: where it is equal, the rest of the run is equal bit for bit."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import numpy as np

from core.backend import HostArray
from core.project import Project

SHOWN = 8
"""How many characters of it a person is shown."""


def state_hash(project: Project, rows: int) -> str:
    """Give SHA-256 in hexadecimal over all that the rest of a run depends on and that is told of it up to now.

    That is: weights; the optimizer's state; gathered slopes, best weights and what schedule and early stopping
    remember; update, epoch and batch; the seed, of which dropout's masks follow by the update's number, and the order
    of the `rows` training rows in this epoch; the points of the curve. Float32 numbers are float64 here, exactly.
    """
    progress, run = project.progress, project.config.run
    digest = hashlib.sha256()
    numbers = {"step": progress.step, "epoch": progress.epoch, "batch": progress.batch, "seed": run.seed}
    digest.update(json.dumps(numbers, sort_keys=True).encode())
    order = np.arange(rows)
    if run.shuffle:
        np.random.default_rng([run.seed, progress.epoch]).shuffle(order)
    groups: tuple[tuple[str, Mapping[str, HostArray]], ...] = (
        ("weights", project.weights), ("state", progress.state), ("memory", progress.memory),
        ("", {"order": order, "curve": progress.curve}),
    )  # fmt: skip
    for group, arrays in groups:
        for name in sorted(arrays):
            array = np.ascontiguousarray(arrays[name])
            digest.update(f"{group}/{name} {array.dtype.str} {array.shape}".encode())
            digest.update(array.data if array.size else b"")
    return digest.hexdigest()
