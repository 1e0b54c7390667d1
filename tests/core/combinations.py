"""One small network for every layer with every activation and every loss; a new layer needs an entry in `MIDDLES`."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import cpu
from core.catalogue import LAYERS
from core.layer import Layer
from core.layers.activation import ActivationLayer
from core.layers.add import Add
from core.layers.batch_norm import BatchNorm
from core.layers.concatenate import Concatenate
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.dropout import Dropout
from core.layers.embedding import Embedding
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.layer_norm import LayerNorm
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.prelu import PReLU
from core.layers.reshape import Reshape
from core.losses import LOSSES, Loss
from core.params import Weights, layout
from core.program import Engine, compile_network
from core.spec import NetworkSpec
from tests.core.flat_networks import STEP, graph
from tests.core.reference_cases import outputs_of, targets

ROWS, UNITS, IMAGE = 5, 12, (2, 3, 2)
Part = tuple[str, Layer, str]
Middle = Callable[[str], tuple[Part, ...]]
"""The layers between "before", which has 12 units, and the output, for an activation."""


def pixel_activation(activation: str) -> str:
    """Give the activation where images can have it."""
    return activation if ACTIVATIONS[activation].elementwise else "identity"


def flat(layer: Layer) -> Middle:
    """Read 12 units."""
    return lambda activation: (("middle", layer, "before"),)


def pixels(make: Callable[[str], Layer]) -> Middle:
    """Read an image."""
    return lambda activation: (
        ("image", Reshape(*IMAGE), "before"), ("middle", make(activation), "image"), ("after", Flatten(), "middle"),
    )  # fmt: skip


MIDDLES: dict[str, Middle] = {
    "input": lambda activation: (("middle", Concatenate(), "before input"),),
    "dense": lambda activation: (("middle", Dense(4, activation), "before"),),
    "activation": lambda activation: (("middle", ActivationLayer(activation), "before"),),
    "dropout": flat(Dropout(0.3)),
    "batch_norm": flat(BatchNorm(epsilon=0.1)),
    "layer_norm": flat(LayerNorm(epsilon=0.1)),
    "prelu": flat(PReLU()),
    "add": lambda activation: (("other", Dense(UNITS, activation), "before"), ("middle", Add(), "before other")),
    "concatenate": lambda activation: (
        ("other", Dense(3, activation), "before"), ("middle", Concatenate(), "before other"),
    ),
    "conv": pixels(lambda activation: Conv2D(3, 2, padding="same", activation=pixel_activation(activation))),
    "max_pool": pixels(lambda activation: MaxPool(2, 1)),
    "average_pool": pixels(lambda activation: AveragePool(2, 1, "same")),
    "global_average_pool": pixels(lambda activation: GlobalAveragePool()),
    "reshape": pixels(lambda activation: ActivationLayer("tanh")),
    "flatten": pixels(lambda activation: ActivationLayer("sine")),
    "embedding": lambda activation: (),
}  # fmt: skip
EVERY = list(itertools.product(LAYERS, ACTIVATIONS, LOSSES))
ONE_IN = 5
"""In the usual run one in so many of them is tested, in which each two of layer, activation and loss come together."""


def is_usual(place: int) -> bool:
    """Tell whether the combination at this place of `EVERY` is tested in the usual run; else it is in the long one."""
    return place % ONE_IN == 0


def network(kind: str, activation: str, loss: Loss) -> NetworkSpec:
    """Make a network with a layer of `kind` behind a dense layer with the activation."""
    first: tuple[Part, ...] = (("before", Dense(UNITS, activation), "input"),)
    if kind == "embedding":
        first = (("middle", Embedding(4, 2), "input"), ("before", Dense(UNITS, activation), "middle"))
    parts = (("input", Input(3), ""), *first, *MIDDLES[kind](activation))
    output = Dense(outputs_of(loss), loss.logits_of or "identity")
    return graph(*parts, ("output", output, parts[-1][0]))


def drawn(spec: NetworkSpec, loss: Loss, rows: int = ROWS) -> tuple[Weights, np.ndarray, np.ndarray]:
    """Draw weights, rows and targets; always the same."""
    generator = np.random.default_rng(17)
    scale = 0.2 if "exp" in {layer.layer.output_activation() for layer in spec.layers} else 0.5
    arrays = {e.name: generator.normal(scale=scale, size=e.shape) for e in layout(spec).entries}
    arrays = {name: np.abs(a) + 0.3 if name.endswith(".variance") else a for name, a in arrays.items()}
    x = generator.normal(size=(rows, 3))
    if isinstance(spec.layers[1].layer, Embedding):
        x = generator.integers(4, size=x.shape).astype(float)
    return Weights(arrays), x, targets(generator, loss, rows, spec.shapes()[spec.output.name][0])


def stepped(spec: NetworkSpec, loss: Loss, dtype: str = "float64", rows: int = ROWS) -> Engine:
    """Run one training step."""
    weights, x, y = drawn(spec, loss, rows)
    engine = Engine(cpu(), compile_network(spec, loss), rows, dtype, seed=2)
    engine.load(weights.flat(engine.program.order))
    tape = engine.tape(rows)
    tape[engine.program.input][:], tape["y"][:] = x, y
    engine.step(tape, STEP)
    return engine
