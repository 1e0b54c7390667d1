"""Points along a polynomial."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.sets._curves import Samples, curve
from core.fields import setting
from core.language import tr

ORDER = 53


@dataclass(frozen=True)
class Powers(Samples):
    """Settings of the polynomial."""

    rows: int = setting(40, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    degree: int = setting(3, tr("Degree"), tr("The highest power of x."), minimum=1, maximum=9)


def formula(x: HostArray, settings: Powers) -> HostArray:
    """Give the Chebyshev polynomial T(x) = cos(degree · arccos x), which stays between −1 and 1."""
    return np.cos(settings.degree * np.arccos(np.clip(x, -1, 1)))


DATASETS = (
    curve(
        "polynomial", tr("Polynomial"), tr("Few points along a polynomial."), formula, Powers, (-1.0, 1.0),
        tr("Overfitting: with few rows a large network runs through the noise."), 40,
    ),
)  # fmt: skip
