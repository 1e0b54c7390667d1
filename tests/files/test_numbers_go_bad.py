"""Whatever is trained: numbers stay finite, or it is said that they do not. By NumPy and by the compiled loop."""

from __future__ import annotations

import dataclasses
import os
from collections import Counter

import numpy as np
import pytest

from core.backend import cpu
from core.data.plan import suggest
from core.data.table import Table, number_column
from core.errors import UserError
from core.start import new_project
from core.trainer import Diverged, Trainer
from tests.core.compiled_cases import compiled_loops, use_compiled
from tests.files.odd_training import ACTIVATIONS, LOSSES, RATES, cases, outcome, served
from tests.files.specimens import trained

__all__ = ["compiled_loops", "use_compiled"]
FEW, MANY = 90, int(os.environ.get("DEEPSTEP_TRAININGS", str(len(RATES) * len(ACTIVATIONS) * len(LOSSES))))
FINE = {"fine", "said", "refused"}


def held(count: int, seed: int, compiled: bool) -> None:
    found, silent = Counter[str](), []
    for place, case in enumerate(cases(count, seed, compiled)):
        word = outcome(case, place, compiled)
        found[word] += 1
        if word not in FINE:
            silent.append(f"{place}: {case}: {word}")
    way = f"compiled {served[True]} of {served[True] + served[False]}" if compiled else "NumPy"
    print(f"\nFIGURE numbers, {way}: {dict(found)}, silent {len(silent)}")
    assert silent == []
    assert found["said"]  # some do go wrong, and are told of


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_no_number_goes_bad_in_silence(count: int) -> None:
    held(count, 1, compiled=False)


@pytest.mark.parametrize("count", [FEW // 2, pytest.param(MANY, marks=pytest.mark.long)])
def test_no_number_goes_bad_in_silence_in_the_compiled_loop(use_compiled: None, count: int) -> None:
    served.clear()
    held(count, 2, compiled=True)
    assert served[True] > count / 10


def odd_project(values: np.ndarray, **run: object):
    table = Table("odd", (number_column("x", values), number_column("y", np.linspace(-1, 1, len(values)))))
    plan = suggest(table, "y").with_column("x", use="input", encoding="none")
    project = new_project("odd", table, plan)
    return project.with_config(dataclasses.replace(project.config, run=dataclasses.replace(project.config.run, **run)))


def test_numbers_that_float32_does_not_have_are_refused_by_their_column() -> None:
    with pytest.raises(UserError, match=r"x: some of its numbers are larger than float32 holds; .*float64"):
        trained(odd_project(np.linspace(-1e60, 1e60, 40), precision="float32"), 1)


def test_encoded_numbers_beyond_the_range_are_refused_by_their_column() -> None:
    table = Table("odd", (number_column("x", np.tile([1.7e308, -1.7e308], 20)), number_column("y", np.arange(40.0))))
    with pytest.raises(UserError, match=r"x: .*too large to calculate with"):
        new_project("odd", table, suggest(table, "y")).dataset()


def test_a_loss_beyond_the_range_ends_training_though_the_weights_are_finite() -> None:
    """A linear network on large inputs: float32 holds its weights and outputs, and not the squares of its errors."""
    project = odd_project(np.linspace(-1e20, 1e20, 40), precision="float32", batch_size=8)
    frozen = dataclasses.replace(project.config.optimizer, learning_rate=1e-30)
    project = project.with_config(dataclasses.replace(project.config, optimizer=frozen))
    trainer = Trainer(cpu(), project, project.dataset())
    with pytest.raises(Diverged, match="the loss left the range of numbers"):
        trainer.advance(trainer.limit(epochs=2), 10.0)
    assert all(np.isfinite(array).all() for array in trainer.result().weights.values())
    assert np.isfinite(trainer.result().progress.curve[:, 1]).all()
