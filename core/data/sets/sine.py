"""Points along a sine wave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.sets._curves import Samples, curve
from core.fields import setting
from core.language import tr

ORDER = 50


@dataclass(frozen=True)
class Waves(Samples):
    """Settings of the wave."""

    turns: float = setting(1.5, tr("Waves"), tr("How many waves there are between −1 and 1."), above=0.0, maximum=20.0)


def formula(x: HostArray, settings: Waves) -> HostArray:
    """Give sin(π · waves · x)."""
    return np.sin(np.pi * settings.turns * x)


DATASETS = (
    curve(
        "sine", tr("Sine"), tr("A number that follows a sine wave."), formula, Waves, (-1.0, 1.0),
        tr("How a network puts bends together: more waves need more hidden neurons."),
    ),
)  # fmt: skip
