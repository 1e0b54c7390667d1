"""Spiral arms wound around each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.config import RunSettings, TrainConfig
from core.data.catalogue import DataSource, made_card
from core.data.dataset import Dataset
from core.data.plan import suggest
from core.data.sets._points import COLUMNS, LETTERS, Points, classes_of, table_of
from core.data.suggestion import OUTPUTS
from core.data.table import Table
from core.fields import setting
from core.language import tr
from core.layers.dense import Dense
from core.layers.input import Input
from core.optimizers import Adam
from core.spec import NetworkSpec, stack

ORDER = 33


@dataclass(frozen=True)
class Arms(Points):
    """Settings of the arms."""

    noise: float = setting(
        0.03, tr("Noise"), tr("Standard deviation of what is added to each point."), minimum=0.0, maximum=10.0
    )
    classes: int = setting(3, tr("Classes"), tr("How many arms there are."), minimum=2, maximum=len(LETTERS))
    turns: float = setting(0.75, tr("Turns"), tr("How often an arm goes around."), above=0.0, maximum=5.0)


def make(settings: Arms) -> Table:
    """Draw points r·(cos a, sin a) + noise·N(0, 1), r ∈ U(0.05, 1), a = 2π·(k / classes + turns·r)."""
    random = np.random.default_rng(settings.seed)
    of = classes_of(settings.rows, settings.classes)
    radius = random.uniform(0.05, 1, settings.rows)
    angle = 2 * np.pi * (of / settings.classes + settings.turns * radius)
    x, y = radius * (np.cos(angle), np.sin(angle)) + settings.noise * random.standard_normal((2, settings.rows))
    return table_of(tr("Spirals"), x, y, of, LETTERS[: settings.classes])


def network(dataset: Dataset) -> tuple[NetworkSpec, TrainConfig]:
    """Give two hidden tanh layers, which bend more smoothly around the arms than ReLU."""
    activation, loss = OUTPUTS[dataset.pipeline.task]
    spec = stack(
        ("input", Input(2)),
        ("hidden1", Dense(16, "tanh")),
        ("hidden2", Dense(16, "tanh")),
        ("output", Dense(dataset.y.shape[1], activation)),
    )
    return spec, TrainConfig(loss(), Adam(learning_rate=0.01), RunSettings(epochs=300))


DATASETS = (
    DataSource(
        "spirals",
        tr("Spirals"),
        tr("Spiral arms wound around each other; a small network has to work for it."),
        make,
        lambda table: suggest(table, "class"),
        Arms,
        network,
        card=made_card(
            tr("600 rows (a setting), 2 inputs, 2 to 10 classes"),
            COLUMNS,
            tr("What depth and width are good for: a small network has to work for it."),
            tr("the TensorFlow Playground has the like"),
        ),
    ),
)
