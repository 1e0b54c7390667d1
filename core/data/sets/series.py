"""A made time series: two waves and noise, cut into windows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import DataPlan, SplitPlan, suggest
from core.data.sets._curves import Samples
from core.data.table import Table
from core.data.windows import windows
from core.fields import setting
from core.language import tr

ORDER = 57


@dataclass(frozen=True)
class Steps(Samples):
    """Settings of the series."""

    rows: int = setting(500, tr("Rows"), tr("How many windows there are."), minimum=4, maximum=1_000_000)
    window: int = setting(8, tr("Window"), tr("How many values before are the inputs."), minimum=1, maximum=200)


def make(settings: Steps) -> Table:
    """Give windows of sin(2π t / 25) + ½ sin(2π t / 9) + noise · N(0, 1)."""
    random = np.random.default_rng(settings.seed)
    t = np.arange(settings.rows + settings.window)
    values = np.sin(2 * np.pi * t / 25) + 0.5 * np.sin(2 * np.pi * t / 9)
    values = values + settings.noise * random.standard_normal(len(t))
    return Table(tr("Time series"), windows(values, settings.window, "value"))


def plan(table: Table) -> DataPlan:
    """Keep the last values for the end: the future is not known while training."""
    return DataPlan(suggest(table, "value").columns, SplitPlan(shuffle=False))


DATASETS = (
    DataSource(
        "series",
        tr("Time series"),
        tr("The next value of a series from the values before."),
        make,
        plan,
        Steps,
        card=made_card(
            tr("500 rows (a setting), 8 inputs (a setting), 1 number to predict"),
            {"value": tr("The value that is predicted."), "value −*": tr("The value so many steps before.")},
            tr("Windows of the past as inputs, and a split in the order of time."),
        ),
    ),
)
