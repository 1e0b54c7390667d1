"""First values: spread, shape, ends, and that the same draw gives the same numbers."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.initializers import INITIALIZERS, labels
from core.layers.dense import Dense
from core.layers.input import Input
from core.params import initial
from core.spec import stack

IN, OUT = 300, 200
DEVIATIONS = {
    "glorot_uniform": math.sqrt(2 / (IN + OUT)),
    "glorot_normal": math.sqrt(2 / (IN + OUT)),
    "he_uniform": math.sqrt(2 / IN),
    "he_normal": math.sqrt(2 / IN),
    "lecun_uniform": math.sqrt(1 / IN),
    "lecun_normal": math.sqrt(1 / IN),
    "orthogonal": math.sqrt(1 / IN),
    "normal": 0.05,
    "uniform": 0.5 / math.sqrt(3),
}


def draw(kind: str, shape: tuple[int, ...] = (IN, OUT), seed: int = 5) -> np.ndarray:
    return INITIALIZERS[kind].draw(np.random.default_rng(seed), shape, IN, OUT)


@pytest.mark.proves("distribution", initializer="kind")
@pytest.mark.parametrize("kind", DEVIATIONS)
def test_mean_and_deviation(kind: str) -> None:
    values = draw(kind)
    wanted, count = DEVIATIONS[kind], values.size
    assert abs(values.mean()) < 4 * wanted / math.sqrt(count)
    assert values.std() == pytest.approx(wanted, rel=4 / math.sqrt(2 * count))


@pytest.mark.proves("distribution", initializer="kind")
@pytest.mark.parametrize("kind", DEVIATIONS)
def test_the_distribution_is_the_one_that_is_named(kind: str) -> None:
    values = np.sort(draw(kind).ravel()) / DEVIATIONS[kind]
    if "uniform" in kind:
        assert np.abs(values).max() <= math.sqrt(3)
        wanted = (values / math.sqrt(3) + 1) / 2
    else:
        wanted = np.array([0.5 * math.erfc(-value / math.sqrt(2)) for value in values])
    found = (np.arange(values.size) + 0.5) / values.size
    assert np.abs(found - wanted).max() < 1.95 / math.sqrt(values.size)  # Kolmogorov and Smirnov, one in a thousand


@pytest.mark.proves("distribution", initializer="kind")
@pytest.mark.parametrize(("kind", "value"), [("zeros", 0), ("ones", 1), ("constant", 0.1), ("quarter", 0.25)])
def test_constants(kind: str, value: float) -> None:
    assert np.array_equal(draw(kind, (4, 3)), np.full((4, 3), value))


@pytest.mark.proves("distribution", initializer="orthogonal")
@pytest.mark.parametrize("shape", [(5, 3), (3, 5), (4, 4), (1, 6), (6, 1), (2, 3, 4, 5), (7,)])
def test_orthogonal_columns_or_rows(shape: tuple[int, ...]) -> None:
    values = draw("orthogonal", shape)
    assert values.shape == shape
    assert values.flags.c_contiguous
    matrix = values.reshape(-1, shape[-1] if len(shape) > 1 else 1)
    small = matrix.T @ matrix if matrix.shape[0] >= matrix.shape[1] else matrix @ matrix.T
    assert small == pytest.approx(np.eye(len(small)), abs=1e-14)


def test_orthogonal_turns_both_ways_alike() -> None:
    signs = [math.copysign(1, np.linalg.det(draw("orthogonal", (3, 3), seed))) for seed in range(400)]
    assert abs(sum(signs)) < 4 * math.sqrt(400)
    corners = np.array([draw("orthogonal", (3, 3), seed)[0, 0] for seed in range(400)])
    assert abs(corners.mean()) < 4 * math.sqrt(1 / 3 / 400)


@pytest.mark.proves("same seed", initializer="kind")
@pytest.mark.parametrize("kind", INITIALIZERS)
def test_same_seed_same_numbers(kind: str) -> None:
    first = draw(kind, (6, 4))
    assert np.array_equal(first, draw(kind, (6, 4)))
    assert first.dtype == np.float64
    assert np.array_equal(first, draw(kind, (6, 4), seed=6)) == (kind not in DEVIATIONS)


@pytest.mark.parametrize("kind", INITIALIZERS)
def test_every_start_can_be_chosen_for_weights_and_biases(kind: str) -> None:
    spec = stack(("input", Input(3)), ("output", Dense(4, "tanh", weights_from=kind, bias_from=kind)))
    weights = initial(spec, 1)
    assert weights["output.weight"].shape == (3, 4)
    assert weights["output.bias"].shape == (4,)
    assert kind in labels()


def test_the_first_numbers_of_old_projects_stay() -> None:
    drawn = np.random.default_rng(5).standard_normal((2, 2))
    assert np.array_equal(draw("he_normal", (2, 2)), drawn * math.sqrt(2 / IN))
    drawn = np.random.default_rng(5).uniform(-1, 1, (2, 2))
    assert np.array_equal(draw("glorot_uniform", (2, 2)), drawn * math.sqrt(6 / (IN + OUT)))


@pytest.mark.parametrize(
    ("kind", "activation"), [("he_normal", "relu"), ("lecun_normal", "selu"), ("orthogonal", "identity")]
)
def test_deep_networks_keep_the_size_of_their_values(kind: str, activation: str) -> None:
    generator, units = np.random.default_rng(3), 256
    a = generator.standard_normal((200, units))
    sizes = []
    for _ in range(12):
        z = a @ INITIALIZERS[kind].draw(generator, (units, units), units, units)
        a = np.empty_like(z)
        ACTIVATIONS[activation].value(np, z, a, np.empty_like(z))
        sizes.append(float((a**2).mean()))
    assert all(0.6 < after / before < 1.7 for before, after in pairwise(sizes))
    assert 0.3 < sizes[-1] / sizes[0] < 3
