"""Rows whose slopes hang by a hair: a sum at ReLU's kink, or two equal pixels in a window of max pooling.

There the last digit of a sum decides which slope is passed on, and two libraries that both are right differ visibly.
"""

from __future__ import annotations

import numpy as np

from core.backend import HostArray, cpu
from core.layers.dense import Dense
from core.layers.pooling import MaxPool
from core.program import Engine, compile_network
from core.project import Project

MARGIN = 5e-6
"""How near is too near, as a share of the usual size of the layer's sums."""


def near(project: Project, x: HostArray) -> HostArray:
    """Tell which of the rows x (rows, n_in) are too near to a kink: bool (rows,)."""
    config, spec, rows = project.config, project.spec, len(x)
    engine = Engine(cpu(), compile_network(spec, config.loss), rows, config.run.precision)
    engine.load(project.weights.flat(engine.program.order))
    tape = engine.tape(rows)
    tape[engine.program.input][:] = x
    engine.train_forward(tape)
    found = np.zeros(rows, bool)
    for layer in spec.layers:
        is_last = layer is spec.output
        if isinstance(layer.layer, MaxPool):
            found |= _equal_pixels(tape[f"{layer.inputs[0]}.a"])
        elif layer.layer.output_activation() == "relu" and not (is_last and isinstance(layer.layer, Dense)):
            sums = tape[f"{layer.name}.z"].reshape(rows, -1)
            found |= (abs(sums) < MARGIN * np.sqrt((sums**2).mean())).any(axis=1)
    return found


def _equal_pixels(images: HostArray) -> HostArray:
    """Find the images (rows, height, width, channels) with two largest pixels of a 2×2 window that are nearly equal."""
    rows, height, width, channels = images.shape
    cut = images.reshape(rows, height // 2, 2, width // 2, 2, channels).transpose(0, 1, 3, 5, 2, 4).reshape(rows, -1, 4)
    largest = np.sort(cut, axis=2)
    apart, size = largest[..., 3] - largest[..., 2], np.sqrt((images**2).mean())
    tied: HostArray = ((apart < MARGIN * size) & (largest[..., 3] > 0)).any(axis=1)
    return tied
