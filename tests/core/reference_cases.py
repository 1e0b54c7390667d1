"""Networks, weights, losses and rows on which the engine is compared with other libraries."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.activations import ACTIVATIONS
from core.layers.dense import Dense
from core.layers.input import Input
from core.losses import LOSSES, BinaryCrossEntropy, CategoricalCrossEntropy, Loss, SquaredError
from core.losses.categorical import KLDivergence, NegativeLogLikelihood
from core.losses.errors import AbsoluteError, Huber, LogCosh
from core.params import Weights, layout
from core.spec import NetworkSpec, stack

ROWS, INPUTS, OUTPUTS = 7, 5, 3
SHARES = (0.5, 2.0, 1.25)
VARIANTS: dict[str, Loss] = {
    **{kind: LOSSES[kind]() for kind in LOSSES},
    "squared_error half": SquaredError(half=True),
    "squared_error sum": SquaredError(over_outputs="sum"),
    "squared_error half sum": SquaredError(half=True, over_outputs="sum"),
    "absolute_error sum": AbsoluteError(over_outputs="sum"),
    "huber 0.3": Huber(delta=0.3),
    "huber 2 sum": Huber(delta=2.0, over_outputs="sum"),
    "log_cosh sum": LogCosh(over_outputs="sum"),
    "binary_cross_entropy weighted": BinaryCrossEntropy(positive_weight=3.0),
    "binary_cross_entropy less weight": BinaryCrossEntropy(positive_weight=0.2),
    "binary_cross_entropy smoothed": BinaryCrossEntropy(label_smoothing=0.1),
    "binary_cross_entropy both": BinaryCrossEntropy(2.5, 0.2),
    "categorical_cross_entropy weighted": CategoricalCrossEntropy(SHARES),
    "categorical_cross_entropy smoothed": CategoricalCrossEntropy(label_smoothing=0.1),
    "categorical_cross_entropy both": CategoricalCrossEntropy(SHARES, 0.2),
    "negative_log_likelihood both": NegativeLogLikelihood(SHARES, 0.2),
}
"""Every loss with its defaults and with each of its settings."""
CASES: dict[str, tuple[str, Loss]] = {
    **{f"{activation} / squared_error": (activation, SquaredError()) for activation in ACTIVATIONS},
    **{f"tanh / {name}": ("tanh", loss) for name, loss in VARIANTS.items()},
}
"""What is stored: every activation with the squared error, every loss with a hidden tanh layer."""


def outputs_of(loss: Loss) -> int:
    """Give as many outputs as the loss can have, at most three."""
    return OUTPUTS if not loss.problem(loss.logits_of or "identity", OUTPUTS) else 1


def fitting(loss: Loss) -> Iterator[str]:
    """List the activations that the output layer of a loss may have."""
    outputs = outputs_of(loss)
    return (kind for kind in ACTIVATIONS if not loss.problem(kind, outputs))


def network(activation: str, loss: Loss, last: str = "") -> NetworkSpec:
    """Give 5 → 6 → 6 → 3 (or 1) with biases; the last layer has the activation that the loss needs."""
    hidden, last = Dense(6, activation), last or loss.logits_of or activation
    output = Dense(outputs_of(loss), last)
    return stack(("input", Input(INPUTS)), ("hidden1", hidden), ("hidden2", hidden), ("output", output))


def drawn(spec: NetworkSpec, loss: Loss, rows: int = ROWS, seed: int = 11) -> tuple[Weights, np.ndarray, np.ndarray]:
    """Draw weights, inputs and targets that suit the loss; always the same. Exponentials get small weights."""
    generator = np.random.default_rng(seed)
    kinds = {layer.layer.output_activation() for layer in spec.layers}
    scale = 0.2 if "exp" in kinds else 0.7
    weights = Weights({e.name: generator.normal(scale=scale, size=e.shape) for e in layout(spec).entries})
    inputs, outputs = (spec.shapes()[name][0] for name in (spec.input.name, spec.output.name))
    return weights, generator.normal(size=(rows, inputs)), targets(generator, loss, rows, outputs)


def targets(generator: np.random.Generator, loss: Loss, rows: int, outputs: int) -> np.ndarray:
    """Draw targets of the kind the loss is for."""
    numbers = generator.normal(size=(rows, outputs))
    if isinstance(loss, KLDivergence):
        shares = generator.dirichlet(np.ones(outputs), size=rows)
        shares[0] = np.eye(outputs)[0]
        return shares
    if loss.tasks == ("classes",):
        return np.eye(outputs)[generator.integers(outputs, size=rows)]
    if loss.tasks == ("binary",):
        return (numbers > 0).astype(float)
    if loss.kind == "poisson":
        return generator.poisson(2.0, size=(rows, outputs)).astype(float)
    return numbers
