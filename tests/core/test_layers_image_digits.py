"""A small convolutional network reads handwritten digits it has never seen."""

from __future__ import annotations

import dataclasses

import pytest

from core.backend import cpu
from core.config import RunSettings, TrainConfig
from core.evaluation import measure
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import MaxPool
from core.layers.reshape import Reshape
from core.losses import CategoricalCrossEntropy
from core.optimizers import Adam
from core.params import initial
from core.spec import stack
from core.start import example
from core.trainer import Trainer


@pytest.mark.proves("reached", result="digits_convolution")
@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_small_convolutional_network_on_digits() -> None:
    """Reach more than 98.5 % of the 269 test rows; of the seeds 0 to 3 each gets 98.9 to 99.3 %."""
    spec = stack(
        ("input", Input(64)), ("image", Reshape(8, 8, 1)), ("conv1", Conv2D(24, 5, padding="same")),
        ("conv2", Conv2D(32)), ("pool1", MaxPool()), ("flat", Flatten()), ("dropout1", Dropout(0.5)),
        ("output", Dense(10, "softmax")),
    )  # fmt: skip
    run = RunSettings(batch_size=32, epochs=50, seed=0)
    config, start = TrainConfig(CategoricalCrossEntropy(), Adam(learning_rate=0.001), run), initial(spec, 0)
    project = dataclasses.replace(example("digits"), spec=spec, config=config, weights=start, initial=start)
    trainer = Trainer(cpu(), project, project.dataset())
    limit = trainer.limit()
    while trainer.advance(limit, 1.0):
        pass
    assert measure(trainer.result(), project.dataset())["test"].value > 0.985
