"""Two half moons that reach into each other."""

from __future__ import annotations

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, Points, classes_of, table_of
from core.data.table import Table
from core.language import tr

ORDER = 31


def make(settings: Points) -> Table:
    """Draw points, t ∈ U(0, π), plus noise · N(0, 1).

    The upper moon is (cos t, sin t), the lower one (1 − cos t, ½ − sin t).
    """
    random = np.random.default_rng(settings.seed)
    of = classes_of(settings.rows, 2)
    angle = random.uniform(0, np.pi, settings.rows)
    lower, sign = of, 1 - 2 * of
    x, y = settings.noise * random.standard_normal((2, settings.rows))
    x, y = x + lower + sign * np.cos(angle), y + lower / 2 + sign * np.sin(angle)
    return table_of(tr("Moons"), x, y, of, ("upper", "lower"))


DATASETS = (
    DataSource(
        "moons",
        tr("Moons"),
        tr("Two classes of points, half moons that reach into each other."),
        make,
        lambda table: suggest(table, "class"),
        Points,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 2 classes"),
            COLUMNS,
            tr("A bent border between two classes, and how noise blurs it."),
            tr("scikit-learn has the like"),
        ),
    ),
)
