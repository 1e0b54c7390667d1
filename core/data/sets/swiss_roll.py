"""A sheet that is rolled up: how far along it is a point?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._curves import Samples, network
from core.data.table import Table, number_column
from core.fields import setting
from core.language import tr

ORDER = 36


@dataclass(frozen=True)
class Roll(Samples):
    """Settings of the roll."""

    rows: int = setting(600, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    noise: float = setting(
        0.02, tr("Noise"), tr("Standard deviation of what is added to each point."), minimum=0.0, maximum=10.0
    )
    turns: float = setting(1.5, tr("Turns"), tr("How often the sheet is rolled up."), above=0.0, maximum=5.0)


def make(settings: Roll) -> Table:
    """Draw points s · (cos a, sin a) + noise · N(0, 1), a = 2π · turns · s, s ∈ U(0.2, 1); s is to be found."""
    random = np.random.default_rng(settings.seed)
    along = random.uniform(0.2, 1, settings.rows)
    angle = 2 * np.pi * settings.turns * along
    x, y = along * (np.cos(angle), np.sin(angle)) + settings.noise * random.standard_normal((2, settings.rows))
    return Table(tr("Swiss roll"), (number_column("x", x), number_column("y", y), number_column("along", along)))


DATASETS = (
    DataSource(
        "swiss_roll",
        tr("Swiss roll"),
        tr("How far along a rolled-up sheet a point is: near in the plane is not near on the sheet."),
        make,
        lambda table: suggest(table, "along"),
        Roll,
        network,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 1 number to predict"),
            {
                "x": tr("Place from left to right."),
                "y": tr("Place from bottom to top."),
                "along": tr("How far along the sheet, 0 to 1."),
            },
            tr("Regression that has to unroll a sheet."),
            tr("scikit-learn has the like in space"),
        ),
    ),
)
