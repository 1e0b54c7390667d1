"""The spread of first weights against PyTorch's own starts and gains."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.initializers import INITIALIZERS

pytestmark = pytest.mark.peers

IN, OUT = 400, 250


def theirs(kind: str) -> np.ndarray:
    """Draw with PyTorch, whose weights are (out, in)."""
    import torch
    from torch.nn import init

    torch.manual_seed(4)
    weight = torch.empty(OUT, IN, dtype=torch.float64)
    {
        "glorot_uniform": init.xavier_uniform_,
        "glorot_normal": init.xavier_normal_,
        "he_uniform": lambda w: init.kaiming_uniform_(w, nonlinearity="relu"),
        "he_normal": lambda w: init.kaiming_normal_(w, nonlinearity="relu"),
        "lecun_uniform": lambda w: init.kaiming_uniform_(w, nonlinearity="linear"),
        "lecun_normal": lambda w: init.kaiming_normal_(w, nonlinearity="linear"),
        "orthogonal": init.orthogonal_,
        "normal": lambda w: init.normal_(w, 0.0, 0.05),
        "uniform": lambda w: init.uniform_(w, -0.5, 0.5),
        "zeros": init.zeros_,
        "ones": init.ones_,
        "constant": lambda w: init.constant_(w, 0.1),
        "quarter": lambda w: init.constant_(w, 0.25),
    }[kind](weight)
    return weight.numpy().T


@pytest.mark.proves("PyTorch", initializer="kind")
@pytest.mark.parametrize("kind", INITIALIZERS)
def test_spread(kind: str) -> None:
    ours, other = INITIALIZERS[kind].draw(np.random.default_rng(4), (IN, OUT), IN, OUT), theirs(kind)
    assert ours.std() == pytest.approx(other.std(), rel=8 / math.sqrt(2 * ours.size), abs=1e-15)
    assert ours.mean() == pytest.approx(other.mean(), abs=8 * ours.std() / math.sqrt(ours.size) + 1e-15)
    for share in (0.001, 0.05, 0.25, 0.75, 0.95, 0.999):
        assert np.quantile(ours, share) == pytest.approx(np.quantile(other, share), rel=0.05)
    if "uniform" in kind:
        assert np.abs(ours).max() == pytest.approx(np.abs(other).max(), rel=1e-3)


def test_the_starts_are_those_of_the_gains() -> None:
    from torch.nn import init

    for kind, nonlinearity in (("he_normal", "relu"), ("lecun_normal", "linear"), ("lecun_normal", "sigmoid")):
        drawn = INITIALIZERS[kind].draw(np.random.default_rng(1), (IN, OUT), IN, OUT)
        assert drawn.std() == pytest.approx(init.calculate_gain(nonlinearity) / math.sqrt(IN), rel=0.02)
