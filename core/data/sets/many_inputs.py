"""Two classes in a space of many inputs, of which only some tell anything."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import LETTERS, Points, classes_of
from core.data.table import Column, Table, number_column
from core.fields import setting
from core.language import tr

ORDER = 37


@dataclass(frozen=True)
class Space(Points):
    """Settings of the space."""

    noise: float = setting(1.0, tr("Noise"), tr("Standard deviation of each cloud."), minimum=0.0, maximum=10.0)
    classes: int = setting(3, tr("Classes"), tr("How many classes there are."), minimum=2, maximum=len(LETTERS))
    inputs: int = setting(12, tr("Inputs"), tr("How many inputs there are."), minimum=2, maximum=1000)
    useful: int = setting(4, tr("Useful inputs"), tr("How many inputs tell anything."), minimum=1, maximum=1000)


def make(settings: Space) -> Table:
    """Draw clouds around two random corners of a cube for each class; further inputs are N(0, 1)."""
    random = np.random.default_rng(settings.seed)
    useful = min(settings.useful, settings.inputs)
    of = classes_of(settings.rows, settings.classes)
    corners = random.choice((-1.5, 1.5), (settings.classes, 2, useful))
    x = random.standard_normal((settings.rows, settings.inputs))
    x[:, :useful] = settings.noise * x[:, :useful] + corners[of, random.integers(0, 2, settings.rows)]
    codes = of.astype(np.int32)
    codes.setflags(write=False)
    target = Column("class", "category", codes, LETTERS[: settings.classes])
    return Table(tr("Many inputs"), (*(number_column(f"x{n}", column) for n, column in enumerate(x.T, 1)), target))


DATASETS = (
    DataSource(
        "many_inputs",
        tr("Many inputs"),
        tr("Classes as clouds in a space of many inputs, of which four tell anything."),
        make,
        lambda table: suggest(table, "class"),
        Space,
        card=made_card(
            tr("600 rows (a setting), 12 inputs (a setting), 2 to 10 classes"),
            {
                "x*": tr("An input; the first ones tell the class, the others nothing."),
                "class": tr("Which class the row is of."),
            },
            tr("Inputs that tell nothing, and how regularization keeps their weights small."),
            tr("scikit-learn has the like"),
        ),
    ),
)
