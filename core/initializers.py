"""Where training starts: the first values of weights and biases, always drawn on the host.

Adding one: write a function of (generator, shape, fan_in, fan_out) and name it in `INITIALIZERS`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray

Draw = Callable[[np.random.Generator, tuple[int, ...], int, int], HostArray]


@dataclass(frozen=True)
class Initializer:
    """A named way to draw a parameter array.

    `draw(generator, shape, fan_in, fan_out)` gives float64; fan_in and fan_out count the connections
    that lead into and out of one unit.
    """

    kind: str
    label: str
    formula: str
    draw: Draw


def _uniform(limit: Callable[[int, int], float]) -> Draw:
    return lambda generator, shape, fan_in, fan_out: generator.uniform(-1, 1, shape) * limit(fan_in, fan_out)


def _normal(deviation: Callable[[int, int], float]) -> Draw:
    return lambda generator, shape, fan_in, fan_out: generator.standard_normal(shape) * deviation(fan_in, fan_out)


INITIALIZERS: dict[str, Initializer] = {
    entry.kind: entry
    for entry in (
        Initializer(
            "glorot_uniform",
            "Glorot uniform",
            "U(−√(6/(in+out)), √(6/(in+out)))",
            _uniform(lambda i, o: math.sqrt(6 / (i + o))),
        ),
        Initializer("glorot_normal", "Glorot normal", "N(0, 2/(in+out))", _normal(lambda i, o: math.sqrt(2 / (i + o)))),
        Initializer("he_uniform", "He uniform", "U(−√(6/in), √(6/in))", _uniform(lambda i, o: math.sqrt(6 / i))),
        Initializer("he_normal", "He normal", "N(0, 2/in)", _normal(lambda i, o: math.sqrt(2 / i))),
        Initializer("normal", "normal 0.05", "N(0, 0.05²)", _normal(lambda i, o: 0.05)),
        Initializer("uniform", "uniform 0.5", "U(−0.5, 0.5)", _uniform(lambda i, o: 0.5)),
        Initializer("zeros", "zeros", "0", lambda generator, shape, fan_in, fan_out: np.zeros(shape)),
    )
}


def labels() -> dict[str, str]:
    """Give kind → label, in menu order."""
    return {kind: entry.label for kind, entry in INITIALIZERS.items()}
