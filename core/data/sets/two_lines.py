"""Points along two parallel lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, Points, classes_of, table_of
from core.data.table import Table
from core.fields import setting
from core.language import tr

ORDER = 29


@dataclass(frozen=True)
class Lines(Points):
    """Settings of the lines."""

    rows: int = setting(200, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    distance: float = setting(0.6, tr("Distance"), tr("How far apart the lines are."), minimum=0.0, maximum=10.0)


def make(settings: Lines) -> Table:
    """Draw points (t, t / 2 ± distance / 2) + noise · N(0, 1), t ∈ U(−1, 1)."""
    random = np.random.default_rng(settings.seed)
    of = classes_of(settings.rows, 2)
    t = random.uniform(-1, 1, settings.rows)
    x, y = settings.noise * random.standard_normal((2, settings.rows))
    return table_of(tr("Two lines"), x + t, y + t / 2 + (of - 0.5) * settings.distance, of, ("lower", "upper"))


DATASETS = (
    DataSource(
        "two_lines",
        tr("Two lines"),
        tr("Two classes along parallel lines; one neuron separates them."),
        make,
        lambda table: suggest(table, "class"),
        Lines,
        card=made_card(
            tr("200 rows (a setting), 2 inputs, 2 classes"),
            COLUMNS,
            tr("What a single neuron can do: its border is a straight line."),
        ),
    ),
)
