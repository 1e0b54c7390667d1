"""A number that has hills and valleys over the plane."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._curves import Samples, network
from core.data.table import Table, number_column
from core.language import tr

ORDER = 55
CENTRES = np.array([[-4, 2.5, 1], [0, 2.5, -1], [4, 2.5, 1], [-4, -2.5, -1], [0, -2.5, 1], [4, -2.5, -1]], dtype=float)
"""x, y and height of each hill."""
WIDTH = 2.0


def heights(x: HostArray, y: HostArray) -> HostArray:
    """Give Σ height · max(0, 1 − distance / width) over the hills."""
    away = np.hypot(x[:, None] - CENTRES[:, 0], y[:, None] - CENTRES[:, 1])
    result: HostArray = (np.maximum(1 - away / WIDTH, 0) * CENTRES[:, 2]).sum(axis=1)
    return result


def make(settings: Samples) -> Table:
    """Draw x, y ∈ U(−6, 6); value = heights(x, y) + noise · N(0, 1)."""
    random = np.random.default_rng(settings.seed)
    x, y = random.uniform(-6, 6, (2, settings.rows))
    value = heights(x, y) + settings.noise * random.standard_normal(settings.rows)
    return Table(tr("Hills"), (number_column("x", x), number_column("y", y), number_column("value", value)))


DATASETS = (
    DataSource(
        "hills",
        tr("Hills"),
        tr("A number with three hills and three valleys over the plane."),
        make,
        lambda table: suggest(table, "value"),
        Samples,
        network,
        card=made_card(
            tr("300 rows (a setting), 2 inputs, 1 number to predict"),
            {
                "x": tr("Place from left to right."),
                "y": tr("Place from bottom to top."),
                "value": tr("The height there."),
            },
            tr("Regression that no straight plane can do; look at it as a surface in What if."),
            tr("the TensorFlow Playground has the like"),
        ),
    ),
)
