"""Activations and losses with 60 digits, straight from their definitions, by mpmath."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath as mp

SUMS = (-1e4, -60.0, -37.5, -20.0, -8.0, -3.5, -1.0, -0.1, -1e-3, -1e-8, 0.0,
        1e-8, 1e-3, 0.1, 0.5, 1.0, 2.5, 3.5, 8.0, 20.0, 37.5, 60.0, 1e4)  # fmt: skip
ROWS = ((0.1, -0.3, 0.7), (1e4, -1e4, 0.0), (-1e4, -1e4, -1e4), (30.0, 29.0, -5.0), (1e4, 1e4 - 1, 9e3))
ERRORS = (0.0, 1e-8, 1e-4, 0.3, 1.0, 2.0, 15.0, 20.0, 20.5, 700.0, 1e4)
DIGITS = 60

Function = Callable[[Any], Any]


def logistic(z: Any) -> Any:
    """1 / (1 + e^(−z))."""
    return 1 / (1 + mp.exp(-z))


def below(z: Any) -> Any:
    """Share of a normal distribution below z."""
    return mp.erfc(-z / mp.sqrt(2)) / 2


def activations() -> dict[str, tuple[Function, Function]]:
    """Give kind → (f, f′)."""
    alpha = mp.mpf("1.6732632423543772848170429916717")
    scale = mp.mpf("1.0507009873554804934193349852946")
    return {
        "identity": (lambda z: z, lambda z: mp.mpf(1)),
        "sigmoid": (logistic, lambda z: logistic(z) * logistic(-z)),
        "tanh": (mp.tanh, lambda z: 1 / mp.cosh(z) ** 2),
        "relu": (lambda z: max(z, 0), lambda z: int(z > 0)),
        "leaky_relu": (lambda z: z if z > 0 else z / 100, lambda z: 1 if z > 0 else mp.mpf(1) / 100),
        "elu": (lambda z: z if z > 0 else mp.expm1(z), lambda z: 1 if z > 0 else mp.exp(z)),
        "selu": (
            lambda z: scale * (z if z > 0 else alpha * mp.expm1(z)),
            lambda z: scale * (1 if z > 0 else alpha * mp.exp(z)),
        ),
        "softplus": (lambda z: mp.log1p(mp.exp(z)), logistic),
        "exp": (
            lambda z: mp.exp(min(z, 60)) * (1 + max(z - 60, 0)),
            lambda z: mp.exp(min(z, 60)),
        ),
        "gelu": (lambda z: z * below(z), lambda z: below(z) + z * mp.npdf(z)),
        "silu": (lambda z: z * logistic(z), lambda z: logistic(z) * (1 + z * logistic(-z))),
        "step": (lambda z: int(z > 0), lambda z: 0),
        "hard_sigmoid": (
            lambda z: max(0, min(1, z / 6 + mp.mpf(1) / 2)),
            lambda z: mp.mpf(1) / 6 if -3 < z < 3 else 0,
        ),
        "sine": (mp.sin, mp.cos),
    }


def log_shares(row: tuple[float, ...]) -> list[Any]:
    """z − log Σ e^z."""
    total = mp.log(sum(mp.exp(mp.mpf(z)) for z in row))
    return [mp.mpf(z) - total for z in row]


def table() -> dict[str, Any]:
    """Calculate everything that tests/core/exact.json holds."""
    with mp.workdps(DIGITS):
        shares = [log_shares(row) for row in ROWS]
        curves = {
            kind: [[float(f(mp.mpf(z))), float(slope(mp.mpf(z)))] for z in SUMS]
            for kind, (f, slope) in activations().items()
        }
        return {
            "sums": SUMS,
            "rows": ROWS,
            "errors": ERRORS,
            "activations": curves,
            "softmax": [[float(mp.exp(value)) for value in row] for row in shares],
            "log_softmax": [[float(value) for value in row] for row in shares],
            "log_cosh": [float(mp.log(mp.cosh(mp.mpf(error)))) for error in ERRORS],
            "softplus": [float(mp.log1p(mp.exp(mp.mpf(z)))) for z in SUMS],
            "softplus_of_minus": [float(mp.log1p(mp.exp(-mp.mpf(z)))) for z in SUMS],
        }
