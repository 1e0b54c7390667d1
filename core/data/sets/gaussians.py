"""Clouds of points around centres on a circle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.catalogue import DataSource, made_card
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, LETTERS, Points, classes_of, table_of
from core.data.table import Table
from core.fields import setting
from core.language import tr

ORDER = 32


@dataclass(frozen=True)
class Clouds(Points):
    """Settings of the clouds; the centres have a distance of 2 from the origin."""

    noise: float = setting(0.7, tr("Noise"), tr("Standard deviation of each cloud."), minimum=0.0, maximum=10.0)
    classes: int = setting(3, tr("Classes"), tr("How many clouds there are."), minimum=2, maximum=len(LETTERS))


def make(settings: Clouds) -> Table:
    """Draw points 2 · (cos a, sin a) + noise · N(0, 1), a = 2π · k / classes for class k."""
    random = np.random.default_rng(settings.seed)
    of = classes_of(settings.rows, settings.classes)
    angle = 2 * np.pi * of / settings.classes
    x, y = 2.0 * np.stack((np.cos(angle), np.sin(angle))) + settings.noise * random.standard_normal((2, len(of)))
    return table_of(tr("Gaussians"), x, y, of, LETTERS[: settings.classes])


DATASETS = (
    DataSource(
        "gaussians",
        tr("Gaussians"),
        tr("Clouds of points that overlap a little."),
        make,
        lambda table: suggest(table, "class"),
        Clouds,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 2 to 10 classes"),
            COLUMNS,
            tr("Softmax and probabilities: where clouds overlap no network can be sure."),
            tr("scikit-learn and the TensorFlow Playground have the like"),
        ),
    ),
)
