"""A regression from a formula that the user types."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.formula import calculate
from core.data.plan import suggest
from core.data.sets._curves import Samples, network
from core.data.table import Table, number_column
from core.errors import UserError
from core.fields import setting
from core.language import tr

ORDER = 58
NAMES = ("x", "y", "z")


@dataclass(frozen=True)
class Typed(Samples):
    """The formula and where it is looked at."""

    noise: float = setting(0.0, tr("Noise"), tr("Standard deviation of what is added."), minimum=0.0, maximum=1e6)
    formula: str = setting("sin(3*x) + y**2", "Formula", "What is predicted, of x, y and z, such as sin(3*x) + y**2.")
    inputs: int = setting(2, tr("Inputs"), tr("How many inputs there are: x, y, z."), minimum=1, maximum=3)
    reach: float = setting(
        1.0, tr("From −… to …"), tr("The inputs are drawn between − this and this."), above=0.0, maximum=1e6
    )


def make(settings: Typed) -> Table:
    """Draw inputs ∈ U(−reach, reach); value = formula + noise · N(0, 1).

    Raises:
        UserError: when the formula cannot be read or gives no finite numbers.
    """
    random = np.random.default_rng(settings.seed)
    names = NAMES[: settings.inputs]
    x = dict(zip(names, random.uniform(-settings.reach, settings.reach, (len(names), settings.rows)), strict=True))
    try:
        value = calculate(settings.formula, x)
    except UserError as error:
        raise UserError(tr("Formula: {error}", error=error)) from None
    bad = ~np.isfinite(value)
    if bad.any():
        where = ", ".join(f"{name} = {column[bad][0]:.3g}" for name, column in x.items())
        raise UserError(
            tr("Formula: it gives no number at {where}; choose another formula or other inputs.", where=where)
        )
    value = value + settings.noise * random.standard_normal(settings.rows)
    columns = [number_column(name, column) for name, column in x.items()]
    return Table(tr("Formula"), (*columns, number_column("value", value)))


DATASETS = (
    DataSource(
        "formula",
        tr("Formula"),
        tr("A number from a formula of your own, such as sin(3*x) + y**2."),
        make,
        lambda table: suggest(table, "value"),
        Typed,
        network,
        card=made_card(
            tr("300 rows (a setting), 1 to 3 inputs (a setting), 1 number to predict"),
            {
                "x": tr("The first input."),
                "y": tr("The second input."),
                "z": tr("The third input."),
                "value": tr("The formula's value."),
            },
            tr("Trying out which functions a network learns easily."),
        ),
    ),
)
