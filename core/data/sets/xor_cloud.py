"""The quarters of the plane: opposite ones are of the same class."""

from __future__ import annotations

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, Points, table_of
from core.data.table import Table
from core.language import tr

ORDER = 35
GAP = 0.06
"""How far the points keep away from the axes before noise is added."""


def make(settings: Points) -> Table:
    """Draw points ∈ U(−1, 1)², off the axes; same where x · y > 0; then noise · N(0, 1) is added."""
    random = np.random.default_rng(settings.seed)
    x, y = random.uniform(-1, 1, (2, settings.rows))
    of = (x * y <= 0).astype(int)
    x, y = (v + np.sign(v) * GAP for v in (x, y))
    x, y = (x, y) + settings.noise * random.standard_normal((2, settings.rows))
    return table_of(tr("XOR cloud"), x, y, of, ("same", "different"))


DATASETS = (
    DataSource(
        "xor_cloud",
        tr("XOR cloud"),
        tr("Two classes in opposite quarters of the plane: XOR with many points."),
        make,
        lambda table: suggest(table, "class"),
        Points,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 2 classes"),
            COLUMNS,
            tr("The smallest problem that one neuron cannot do, with points enough to see the borders."),
            tr("the TensorFlow Playground has the like"),
        ),
    ),
)
