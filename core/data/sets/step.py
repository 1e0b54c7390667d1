"""Points along a step."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.sets._curves import Samples, curve
from core.language import tr

ORDER = 51


def formula(x: HostArray, settings: Samples) -> HostArray:
    """Give −1 left of 0 and 1 from there on."""
    return np.where(x < 0, -1.0, 1.0)


DATASETS = (
    curve(
        "step", tr("Step function"), tr("A number that jumps from −1 to 1."), formula, Samples, (-1.0, 1.0),
        tr("Steepness: a smooth network needs a large weight to come near a jump."),
    ),
)  # fmt: skip
