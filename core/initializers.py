"""Where training starts: the first values of weights and biases, always drawn on the host.

Adding one: write a function of (generator, shape, fan_in, fan_out) and name it in `INITIALIZERS`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.language import tr

Draw = Callable[[np.random.Generator, tuple[int, ...], int, int], HostArray]


@dataclass(frozen=True)
class Initializer:
    """A named way to draw a parameter array.

    `draw(generator, shape, fan_in, fan_out)` gives float64; fan_in and fan_out count the connections
    that lead into and out of one unit. `piecewise`: drawing some rows after the others gives the same numbers.
    """

    kind: str
    label: str
    formula: str
    draw: Draw
    piecewise: bool = True


def _uniform(limit: Callable[[int, int], float]) -> Draw:
    return lambda generator, shape, fan_in, fan_out: generator.uniform(-1, 1, shape) * limit(fan_in, fan_out)


def _normal(deviation: Callable[[int, int], float]) -> Draw:
    return lambda generator, shape, fan_in, fan_out: generator.standard_normal(shape) * deviation(fan_in, fan_out)


def _constant(value: float) -> Draw:
    return lambda generator, shape, fan_in, fan_out: np.full(shape, value)


def orthogonal(generator: np.random.Generator, shape: tuple[int, ...], fan_in: int, fan_out: int) -> HostArray:
    """Draw columns of length 1 at right angles, or rows where there are more columns than rows (Saxe et al. 2014).

    The last axis counts the units, the others what a unit reads; a bias is one column. The signs of the QR
    decomposition are taken off, so that every rotation is equally likely.
    """
    units = shape[-1] if len(shape) > 1 else 1
    drawn = generator.standard_normal((math.prod(shape) // max(units, 1), units))
    wide = drawn.shape[0] < units
    q, r = np.linalg.qr(drawn.T if wide else drawn)
    q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
    return np.ascontiguousarray(q.T if wide else q).reshape(shape)


INITIALIZERS: dict[str, Initializer] = {
    entry.kind: entry
    for entry in (
        Initializer(
            "glorot_uniform",
            tr("Glorot uniform"),
            "U(−√(6/(in+out)), √(6/(in+out)))",
            _uniform(lambda i, o: math.sqrt(6 / (i + o))),
        ),
        Initializer(
            "glorot_normal", tr("Glorot normal"), tr("N(0, 2/(in+out))"), _normal(lambda i, o: math.sqrt(2 / (i + o)))
        ),
        Initializer("he_uniform", tr("He uniform"), "U(−√(6/in), √(6/in))", _uniform(lambda i, o: math.sqrt(6 / i))),
        Initializer("he_normal", tr("He normal"), "N(0, 2/in)", _normal(lambda i, o: math.sqrt(2 / i))),
        Initializer(
            "lecun_uniform", tr("LeCun uniform"), "U(−√(3/in), √(3/in))", _uniform(lambda i, o: math.sqrt(3 / i))
        ),
        Initializer("lecun_normal", tr("LeCun normal"), "N(0, 1/in)", _normal(lambda i, o: math.sqrt(1 / i))),
        Initializer(
            "orthogonal", tr("orthogonal"), tr("columns of length 1 at right angles"), orthogonal, piecewise=False
        ),
        Initializer("normal", tr("normal 0.05"), "N(0, 0.05²)", _normal(lambda i, o: 0.05)),
        Initializer("uniform", tr("uniform 0.5"), "U(−0.5, 0.5)", _uniform(lambda i, o: 0.5)),
        Initializer("zeros", tr("zeros"), "0", _constant(0.0)),
        Initializer("ones", tr("ones"), "1", _constant(1.0)),
        Initializer("constant", tr("constant 0.1"), "0.1", _constant(0.1)),
        Initializer("quarter", tr("constant 0.25"), "0.25", _constant(0.25)),
    )
}


def labels() -> dict[str, str]:
    """Give kind → label, in menu order."""
    return {kind: entry.label for kind, entry in INITIALIZERS.items()}
