"""Small networks on images that several tests build on: every layer on images with every setting."""

from __future__ import annotations

import itertools

import numpy as np

from core.backend import cpu
from core.layer import Layer
from core.layers.conv2d import Conv2D
from core.layers.dense import Dense
from core.layers.flatten import Flatten
from core.layers.input import Input
from core.layers.pooling import AveragePool, GlobalAveragePool, MaxPool
from core.layers.reshape import Reshape
from core.losses import Loss, SquaredError
from core.params import Weights, layout
from core.program import Engine, compile_network
from core.spec import NetworkSpec, stack

PADDINGS = (("valid", 0), ("same", 0), ("border", 1), ("border", 2))


def convolutions() -> dict[str, Conv2D]:
    """Give a convolution for every combination of stride, padding, dilation and bias, by a name for it."""
    cases = itertools.product((1, 2, 3), (1, 2, 3), PADDINGS, (1, 2), (True, False))
    return {
        f"{kernel}×{kernel} stride {stride} {padding} {border} dilation {dilation}{' bias' * bias}": Conv2D(
            2, kernel, stride, padding, border, dilation, "tanh", bias
        )
        for kernel, stride, (padding, border), dilation, bias in cases
    }


def pools() -> dict[str, Layer]:
    """Give the pooling layers with every combination of window, stride and padding, by a name for it."""
    cases = itertools.product((MaxPool, AveragePool), (1, 2, 3), (1, 2, 3), PADDINGS[:3])
    return {
        f"{kind.kind} {window} stride {stride} {padding}": kind(window, stride, padding, border)
        for kind, window, stride, (padding, border) in cases
        if padding != "border" or window > 1
    } | {"global_average_pool": GlobalAveragePool()}


def on_image(*layers: Layer, shape: tuple[int, int, int] = (6, 5, 2), outputs: int = 2) -> NetworkSpec:
    """Make input 1 → dense → image → `layers` → flat → dense: the first dense layer learns from the image's slopes."""
    height, width, channels = shape
    first = Dense(height * width * channels, "identity", bias=False)
    middle = [(f"middle{k + 1}", layer) for k, layer in enumerate(layers)]
    ends = (("flat", Flatten()), ("output", Dense(outputs, "identity")))
    return stack(("input", Input(1)), ("hidden1", first), ("image", Reshape(*shape)), *middle, *ends)


def weights_for(spec: NetworkSpec, seed: int) -> Weights:
    """Draw weights that leave no layer flat."""
    generator = np.random.default_rng(seed)
    return Weights({e.name: generator.normal(size=e.shape) / 2 for e in layout(spec).entries})


def engine_for(spec: NetworkSpec, rows: int, seed: int, loss: Loss | None = None, dtype: str = "float64") -> Engine:
    """Make an engine with random weights, and random rows and targets on its tape."""
    engine = Engine(cpu(), compile_network(spec, loss or SquaredError()), rows, dtype)
    engine.load(weights_for(spec, seed).flat(engine.program.order))
    generator, tape = np.random.default_rng([seed, 1]), engine.tape(rows)
    for name in (engine.program.input, "y"):
        tape[name][:] = generator.normal(size=tape[name].shape)
    return engine
