"""Networks, weights and rows on which the engine is compared with other libraries."""

from __future__ import annotations

import numpy as np

from core.activations import ACTIVATIONS
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES, Loss
from core.params import Weights, layout
from core.spec import NetworkSpec, stack

ROWS, INPUTS, OUTPUTS = 7, 5, 3
CASES = [(activation, loss) for activation in ACTIVATIONS for loss in LOSSES]


def network(activation: str, last: str) -> NetworkSpec:
    """Give 5 → 6 → 6 → 3 with biases."""
    hidden = Dense(6, activation)
    return stack(("input", Input(INPUTS)), ("hidden1", hidden), ("hidden2", hidden), ("output", Dense(OUTPUTS, last)))


def drawn(spec: NetworkSpec, loss: Loss) -> tuple[Weights, np.ndarray, np.ndarray]:
    """Draw weights, inputs and targets that suit the loss; always the same."""
    generator = np.random.default_rng(11)
    weights = Weights({e.name: generator.normal(scale=0.7, size=e.shape) for e in layout(spec).entries})
    x, y = generator.normal(size=(ROWS, INPUTS)), generator.normal(size=(ROWS, OUTPUTS))
    if loss.logits_of == "softmax":
        y = np.eye(OUTPUTS)[generator.integers(OUTPUTS, size=ROWS)]
    if loss.logits_of == "sigmoid":
        y = (y > 0).astype(float)
    return weights, x, y
