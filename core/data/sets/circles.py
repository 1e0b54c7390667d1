"""Two circles, one in the other."""

from __future__ import annotations

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, Points, classes_of, table_of
from core.data.table import Table
from core.language import tr

ORDER = 30
RADII = np.array([0.5, 1.0])


def make(settings: Points) -> Table:
    """Draw points (r · cos t, r · sin t) + noise · N(0, 1), t ∈ U(0, 2π), r = ½ inside and 1 outside."""
    random = np.random.default_rng(settings.seed)
    of = classes_of(settings.rows, 2)
    angle = random.uniform(0, 2 * np.pi, settings.rows)
    x, y = RADII[of] * (np.cos(angle), np.sin(angle)) + settings.noise * random.standard_normal((2, settings.rows))
    return table_of(tr("Circles"), x, y, of, ("inner", "outer"))


DATASETS = (
    DataSource(
        "circles",
        tr("Circles"),
        tr("Two classes of points, one around the other."),
        make,
        lambda table: suggest(table, "class"),
        Points,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 2 classes"),
            COLUMNS,
            tr("Why a network needs a hidden layer: no straight line separates a ring from its middle."),
            tr("scikit-learn and the TensorFlow Playground have the like"),
        ),
    ),
)
