"""How far training has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.backend import HostArray


def _no_curve() -> HostArray:
    return np.zeros((0, 5))


def _no_course() -> HostArray:
    return np.zeros((0, 0))


@dataclass(frozen=True, eq=False)
class Progress:
    """How far training has come: all that is needed to go on exactly where it stopped.

    Attributes:
        epoch: finished epochs.  batch: finished batches of the current epoch.  step: updates so far.
        state: the optimizer's arrays by name, each flat in the parameters' order.
        curve: the run's points, see `core.history`.
        course: what each layer did on the way, see `core.course`; empty where that is not known.
        metrics: kind → (points, 3), what else was measured, see `core.measured`.
        memory: what else has to be known to go on, see `core.memory`; empty where nothing is.
    """

    epoch: int = 0
    batch: int = 0
    step: int = 0
    state: Mapping[str, HostArray] = field(default_factory=dict)
    curve: HostArray = field(default_factory=_no_curve)
    memory: Mapping[str, HostArray] = field(default_factory=dict)
    course: HostArray = field(default_factory=_no_course)
    metrics: Mapping[str, HostArray] = field(default_factory=dict)
