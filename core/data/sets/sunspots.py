"""Sunspots: how many there were in the years before tells something about the next one."""

from __future__ import annotations

from dataclasses import dataclass

from core.data.catalogue import DataCard, DataSource
from core.data.plan import DataPlan, SplitPlan, suggest
from core.data.sets._bundled import bundled
from core.data.table import Table, number_column
from core.data.windows import windows
from core.fields import setting
from core.language import tr

ORDER = 68
TARGET = "sunspots"


@dataclass(frozen=True)
class Years:
    """How far back the network looks."""

    window: int = setting(11, tr("Years before"), tr("How many years before are the inputs."), minimum=1, maximum=60)


def make(settings: Years) -> Table:
    """Give the sunspots of the years before, and of the year itself."""
    table = bundled("sunspots.csv", "Sunspots")(settings)
    columns = windows(table.column(TARGET).values, settings.window, TARGET)
    years = number_column("year", table.column("year").values[settings.window :])
    return Table(tr("Sunspots"), (years, *columns))


def plan(table: Table) -> DataPlan:
    """Leave the year out, and keep the last years for the end: the future is not known while training."""
    made = suggest(table, TARGET).with_column("year", use="ignore")
    return DataPlan(made.columns, SplitPlan(shuffle=False))


DATASETS = (
    DataSource(
        "sunspots",
        tr("Sunspots"),
        tr("How many sunspots there are in a year, from the years before (309 years)."),
        make,
        plan,
        Years,
        group="real",
        card=DataCard(
            tr("National Geophysical Data Center of the United States; yearly means from 1700 to 2008."),
            tr("Public domain (US government), as distributed with statsmodels"),
            tr("298 rows, 11 inputs (a setting), 1 number to predict"),
            {
                "year": tr("The year that is predicted; it is ignored."),
                "sunspots": tr("Mean number of sunspots in the year."),
                "sunspots −*": tr("Sunspots so many years before."),
            },
            tr("A time series as rows: windows of the past, and a split that does not look into the future."),
            tr("National Geophysical Data Center, “Yearly Sunspot Data (1700–2008)”."),
        ),
    ),
)
