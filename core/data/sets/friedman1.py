"""Friedman's first problem: five of ten inputs count, in three different ways."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._curves import Samples
from core.data.table import Table, number_column
from core.fields import setting
from core.language import tr

ORDER = 56


@dataclass(frozen=True)
class Inputs(Samples):
    """Settings of the problem."""

    rows: int = setting(600, tr("Rows"), tr("How many rows are drawn."), minimum=4, maximum=1_000_000)
    noise: float = setting(1.0, tr("Noise"), tr("Standard deviation of what is added to y."), minimum=0.0, maximum=10.0)
    inputs: int = setting(
        10, tr("Inputs"), tr("How many inputs there are; only the first five count."), minimum=5, maximum=100
    )


def make(settings: Inputs) -> Table:
    """Draw x ∈ U(0, 1); y = 10 sin(π x₁ x₂) + 20 (x₃ − ½)² + 10 x₄ + 5 x₅ + noise · N(0, 1)."""
    random = np.random.default_rng(settings.seed)
    x = random.uniform(0, 1, (settings.inputs, settings.rows))
    y = 10 * np.sin(np.pi * x[0] * x[1]) + 20 * (x[2] - 0.5) ** 2 + 10 * x[3] + 5 * x[4]
    y = y + settings.noise * random.standard_normal(settings.rows)
    columns = [number_column(f"x{place}", values) for place, values in enumerate(x, 1)]
    return Table(tr("Friedman 1"), (*columns, number_column("y", y)))


DATASETS = (
    DataSource(
        "friedman1",
        tr("Friedman 1"),
        tr("A number from five of ten inputs: a product, a square and two straight ones."),
        make,
        lambda table: suggest(table, "y"),
        Inputs,
        card=made_card(
            tr("600 rows (a setting), 10 inputs (a setting), 1 number to predict"),
            {
                "x*": tr("A random number from 0 to 1; x1 to x5 count, the others do not."),
                "y": tr("What is predicted."),
            },
            tr("Finding out which inputs count: What if shows curves for x1 to x5 and flat lines for the others."),
            tr("the formula is J. H. Friedman's (1991), Annals of Statistics 19, 1–67"),
        ),
    ),
)
