"""Dropout: how many values are dropped, which ones, and that they are the same ones again."""

from __future__ import annotations

import numpy as np
import pytest

from core.backend import cpu
from core.layers.dense import Dense
from core.layers.dropout import Dropout, keys
from core.layers.input import Input
from core.losses import SquaredError
from core.program import Engine, compile_network
from tests.core.flat_networks import between, engine_for, graph


def masks(rate: float, rows: int, units: int, steps: range, seed: int = 0, name: str = "drop") -> np.ndarray:
    spec = graph(("input", Input(units), ""), (name, Dropout(rate), "input"), ("output", Dense(1, "identity"), name))
    engine = Engine(cpu(), compile_network(spec, SquaredError()), rows, "float64", seed)
    found = []
    for step in steps:
        engine.train_forward(engine.tape(rows), step)
        found.append(engine.tape(rows)[f"{name}.mask"].copy())
    return np.array(found)


@pytest.mark.proves("exact effect", regularization="dropout")
@pytest.mark.parametrize("rate", [0.05, 0.2, 0.5, 0.9])
def test_as_many_values_are_dropped_as_the_rate_says(rate: float) -> None:
    found = masks(rate, 50, 40, range(1, 101))
    assert np.unique(found) == pytest.approx([0, 1 / (1 - rate)])
    dropped = found == 0
    deviation = np.sqrt(rate * (1 - rate))
    assert abs(dropped.mean() - rate) < 4 * deviation / np.sqrt(dropped.size)
    # Over steps, rows and units alike, and the mean of a value stays what it was.
    for axes in ((0, 1), (0, 2), (1, 2)):
        shares = dropped.mean(axis=axes)
        spread = deviation / np.sqrt(dropped.size / shares.size)
        assert np.abs(shares - rate).max() < 5 * spread
        assert shares.std() == pytest.approx(spread, rel=0.4)
    assert found.mean() == pytest.approx(1, abs=0.02 / (1 - rate))


def test_masks_of_steps_rows_units_seeds_and_layers_have_nothing_to_do_with_each_other() -> None:
    first = masks(0.5, 50, 40, range(1, 101))
    others = {
        "step": first[1:],
        "row": first[:, 1:],
        "unit": first[:, :, 1:],
        "seed": masks(0.5, 50, 40, range(1, 101), seed=1),
        "layer": masks(0.5, 50, 40, range(1, 101), name="other"),
    }
    for name, other in others.items():
        size = min(first.size, other.size)
        cut = first[tuple(slice(length) for length in other.shape)]
        assert abs(np.corrcoef(cut.ravel(), other.ravel())[0, 1]) < 5 / np.sqrt(size), name
    flat = first.reshape(100, -1) - 1
    spectrum = np.abs(np.fft.rfft(flat, axis=1)) ** 2
    shares = (spectrum / spectrum.sum(axis=1, keepdims=True)).mean(axis=0)
    assert shares.max() < 3 / len(shares), "there is a period"


def test_no_mask_is_a_shift_of_another() -> None:
    first, second = masks(0.5, 100, 40, range(1, 3)).reshape(2, -1) - 1
    spectra = np.fft.rfft(first), np.fft.rfft(second)
    shifted = np.fft.irfft(spectra[0] * np.conj(spectra[1])) / first.size
    assert np.abs(shifted).max() < 6 / np.sqrt(first.size)


@pytest.mark.proves("exact effect", regularization="dropout")
def test_a_mask_depends_on_seed_layer_and_step_alone() -> None:
    assert np.array_equal(masks(0.3, 6, 5, range(7, 8)), masks(0.3, 6, 5, range(1, 8))[6:])
    # Fewer rows than the tape has room for, and a larger tape: the same rows.
    assert np.array_equal(masks(0.3, 6, 5, range(2, 3)), masks(0.3, 9, 5, range(2, 3))[:, :6])
    assert keys(0, "drop", 1) == (4286163195, 182146858), "files and runs of older versions depend on it"
    assert keys(0, "drop", 1) != keys(0, "drop1", 1) != keys(0, "drop", 11)


@pytest.mark.proves("exact effect", regularization="dropout")
def test_predicting_drops_nothing() -> None:
    engine = engine_for(between(Dropout(0.9)), 5, 3)
    tape = engine.tape(5)
    engine.step(tape, 1)
    engine.forward(tape)
    assert np.array_equal(tape["middle1.a"], tape["hidden1.a"])
