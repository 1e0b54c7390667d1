"""A number that rises along the diagonal of the plane."""

from __future__ import annotations

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._curves import Samples
from core.data.table import Table, number_column
from core.language import tr

ORDER = 54


def make(settings: Samples) -> Table:
    """Draw x, y ∈ U(−6, 6); value = (x + y) / 10 + noise · N(0, 1)."""
    random = np.random.default_rng(settings.seed)
    x, y = random.uniform(-6, 6, (2, settings.rows))
    value = (x + y) / 10 + settings.noise * random.standard_normal(settings.rows)
    return Table(tr("Plane"), (number_column("x", x), number_column("y", y), number_column("value", value)))


DATASETS = (
    DataSource(
        "plane",
        tr("Plane"),
        tr("A number that rises along the diagonal; one neuron without an activation is enough."),
        make,
        lambda table: suggest(table, "value"),
        Samples,
        card=made_card(
            tr("300 rows (a setting), 2 inputs, 1 number to predict"),
            {
                "x": tr("Place from left to right."),
                "y": tr("Place from bottom to top."),
                "value": tr("The height of the plane."),
            },
            tr("Linear regression as a network of one neuron."),
            tr("the TensorFlow Playground has the like"),
        ),
    ),
)
