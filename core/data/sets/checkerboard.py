"""The squares of a board, black and white."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, Points, table_of
from core.data.sets._tanh import network
from core.data.table import Table
from core.fields import setting
from core.language import tr

ORDER = 34


@dataclass(frozen=True)
class Board(Points):
    """Settings of the board."""

    rows: int = setting(1000, tr("Rows"), tr("How many points are drawn."), minimum=4, maximum=1_000_000)
    noise: float = setting(
        0.0, tr("Noise"), tr("Standard deviation of what is added to each point."), minimum=0.0, maximum=10.0
    )
    squares: int = setting(4, tr("Squares"), tr("How many squares a side has."), minimum=2, maximum=20)


def make(settings: Board) -> Table:
    """Draw points ∈ U(−1, 1)²; the class is that of the square; then noise · N(0, 1) is added."""
    random = np.random.default_rng(settings.seed)
    x, y = random.uniform(-1, 1, (2, settings.rows))
    across, up = (np.floor((v + 1) / 2 * settings.squares).astype(int) for v in (x, y))
    x, y = (x, y) + settings.noise * random.standard_normal((2, settings.rows))
    return table_of(tr("Checkerboard"), x, y, (across + up) % 2, ("black", "white"))


DATASETS = (
    DataSource(
        "checkerboard",
        tr("Checkerboard"),
        tr("Two classes that take turns from square to square."),
        make,
        lambda table: suggest(table, "class"),
        Board,
        network,
        card=made_card(
            tr("1 000 rows (a setting), 2 inputs, 2 classes"),
            COLUMNS,
            tr("How many hidden neurons many borders take."),
            tr("scikit-learn and Weka have the like"),
        ),
    ),
)
