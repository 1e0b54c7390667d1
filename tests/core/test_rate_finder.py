"""The learning-rate finder, and its command."""

from __future__ import annotations

import dataclasses
import json
import math

import numpy as np
import pytest

from core.backend import cpu
from core.cli import main
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.rate_finder import RateSweep, find_rate
from core.schedules import OneCycle
from core.start import example
from core.stopping import EarlyStopping
from core.trainer import Trainer
from tests.core.stand_in import stand_in


def sweep(project: Project, **options: object) -> RateSweep:
    return find_rate(cpu(), project, project.dataset(), **options)  # type: ignore[arg-type]


@pytest.mark.proves("tests", network="rate_finder")
def test_the_rates_grow_evenly_and_end_where_the_loss_explodes() -> None:
    found = sweep(example("spirals"))
    assert 50 < len(found.rates) < 100
    assert found.rates[0] == 1e-6
    assert np.diff(np.log(found.rates)) == pytest.approx(math.log(1e7) / 99)
    assert np.isfinite(found.losses).all()
    assert found.losses[-1] > found.losses.min()


@pytest.mark.proves("tests", network="rate_finder")
def test_a_diverging_sweep_ends_with_finite_losses() -> None:
    project = example("diabetes")
    config = dataclasses.replace(project.config, optimizer=OPTIMIZERS["sgd"]())
    found = sweep(project.with_config(config), highest=1e5)
    assert len(found.rates) < 100
    assert np.isfinite(found.losses).all()


@pytest.mark.proves("tests", network="rate_finder")
@pytest.mark.parametrize("kind", ["sgd", "adam", "rmsprop"])
@pytest.mark.parametrize("data", ["circles", "wine"])
def test_the_suggestion_trains_well(kind: str, data: str) -> None:
    project = example(data)
    config = dataclasses.replace(project.config, optimizer=OPTIMIZERS[kind]())
    found = sweep(project.with_config(config))
    project = project.with_config(config.with_learning_rate(found.suggestion))
    trainer = Trainer(cpu(), project, project.dataset())
    before = trainer.evaluate().train_loss
    trainer.advance(trainer.limit(epochs=30), 60)
    assert trainer.evaluate().train_loss < 0.6 * before


def test_the_project_stays_as_it_is_and_so_does_the_result() -> None:
    project = example("iris")
    config = dataclasses.replace(project.config, schedule=OneCycle(), stopping=EarlyStopping(True, 1))
    project = project.with_config(config)
    weights = {name: array.copy() for name, array in project.weights.items()}
    found = [sweep(project), sweep(project)]
    assert np.array_equal(found[0].losses, found[1].losses)
    assert all(np.array_equal(project.weights[name], array) for name, array in weights.items())
    assert project.progress.step == 0


def test_it_can_be_cancelled_and_tells_how_far_it_is() -> None:
    heard: list[float] = []

    def report(share: float) -> bool:
        heard.append(share)
        return len(heard) < 10

    found = sweep(example("xor"), report=report)
    assert len(found.rates) == 10
    assert heard == pytest.approx([(i + 1) / 100 for i in range(10)])


def test_where_the_loss_cannot_fall_nothing_is_suggested() -> None:
    assert math.isnan(sweep(example("bank")).suggestion)


def test_on_a_gpu() -> None:
    project = example("xor")
    found = find_rate(stand_in()[0], project, project.dataset())
    assert np.array_equal(found.losses, sweep(project).losses)


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--example", "spirals", "--find-rate"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0].split() == ["rate", "loss"]
    assert len(shown) <= 26
    assert shown[-1].startswith("Suggested: --lr 0.0")
    assert main(["train", "--example", "spirals", "--find-rate", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["suggestion"] in found["rates"]
    assert main(["train", "--example", "bank", "--find-rate", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["suggestion"] is None


def test_the_command_writes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    path = f"{tmp_path}/p.deepstep"
    assert main(["train", "--example", "xor", "--find-rate", "--save", path]) == 2
    assert "--find-rate trains nothing" in capsys.readouterr().err
