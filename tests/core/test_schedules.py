"""Learning-rate schedules: their values, their use in training and stepping, their place in files and commands."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.cli import main
from core.config import RunSettings, TrainConfig, config_from_json
from core.errors import UserError
from core.project import Project
from core.project_file import load_project
from core.regularization import Regularization
from core.schedules import SCHEDULES, Constant, Cosine, Exponential, OneCycle, OnPlateau, Schedule, Seen, StepDecay
from core.start import example
from core.stopping import EarlyStopping
from core.trainer import Trainer
from core.walk import Walk, start_frame

PER_EPOCH, EPOCHS = 5, 10


def rates(schedule: Schedule, base: float = 0.1, count: int = PER_EPOCH * EPOCHS) -> list[float]:
    return [schedule.rate(base, step, PER_EPOCH, EPOCHS, Seen()) for step in range(count)]


@pytest.mark.proves("worked rates", schedule="constant")
def test_constant() -> None:
    assert rates(Constant()) == [0.1] * 50


@pytest.mark.proves("worked rates", schedule="step")
def test_step() -> None:
    found = rates(StepDecay(every=4, gamma=0.5))
    assert found[::PER_EPOCH] == pytest.approx([0.1] * 4 + [0.05] * 4 + [0.025] * 2)
    assert found[19:21] == pytest.approx([0.1, 0.05])


@pytest.mark.proves("worked rates", schedule="exponential")
def test_exponential() -> None:
    assert rates(Exponential(gamma=0.9))[::PER_EPOCH] == pytest.approx([0.1 * 0.9**epoch for epoch in range(10)])


@pytest.mark.proves("worked rates", schedule="cosine")
def test_cosine_with_warm_up() -> None:
    found = rates(Cosine(warm_up=2, final=0.0), count=51)
    assert found[:11] == pytest.approx([0.1 * (step + 1) / 11 for step in range(11)])
    assert found[30] == pytest.approx(0.05)
    assert found[50] == pytest.approx(0, abs=1e-15)
    assert np.all(np.diff(found[10:]) < 0)


@pytest.mark.proves("worked rates", schedule="one_cycle")
def test_one_cycle() -> None:
    found = rates(OneCycle(rise=0.3, start=25, end=1000))
    assert found[0] == pytest.approx(0.1 / 25)
    assert found[14] == pytest.approx(0.1)
    assert found[49] == pytest.approx(0.1 / 25 / 1000)
    assert max(found) == found[14]


@pytest.mark.proves("finite ends", schedule="schedule")
@pytest.mark.parametrize(
    "schedule", [Cosine(), Cosine(warm_up=10), Cosine(warm_up=30), OneCycle(), OneCycle(rise=0.01)]
)
@pytest.mark.parametrize(("per_epoch", "epochs"), [(1, 1), (1, 2), (3, 1), (5, 10)])
def test_the_ends_are_finite_and_beyond_them_the_rate_stays(schedule: Schedule, per_epoch: int, epochs: int) -> None:
    total = per_epoch * epochs
    found = [schedule.rate(0.1, step, per_epoch, epochs, Seen()) for step in range(3 * total)]
    assert all(0 <= rate <= 0.1 + 1e-15 for rate in found)
    if not isinstance(schedule, Cosine) or schedule.warm_up < epochs:
        assert len(set(found[total:])) == 1


@pytest.mark.proves("worked rates", schedule="plateau")
def test_on_plateau() -> None:
    schedule, seen, scales = OnPlateau(factor=0.5, patience=2, threshold=0.01, lowest=0.2), Seen(), []
    for loss in (1.0, 0.9, 0.899, 0.9, 0.9, 0.5, math.nan, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6):
        seen = schedule.after_epoch(seen, loss)
        scales.append(seen.scale)
    assert scales == [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.2, 0.2, 0.2, 0.2]
    assert schedule.rate(0.1, 0, 1, 1, seen) == pytest.approx(0.02)
    assert seen.best == 0.5


def with_schedule(schedule: Schedule, **run: Any) -> Project:
    project = example("circles")
    settings = RunSettings(**{"batch_size": 32, "epochs": 4, "precision": "float64", **run})
    return project.with_config(dataclasses.replace(project.config, run=settings, schedule=schedule))


@pytest.mark.proves("used in training", schedule="kind")
@pytest.mark.parametrize("kind", SCHEDULES)
def test_training_uses_it(kind: str) -> None:
    schedule = OnPlateau(patience=0, threshold=0.9) if kind == "plateau" else SCHEDULES[kind]()
    project = with_schedule(schedule)
    trainer = Trainer(cpu(), project, project.dataset())
    base, per_epoch = project.config.optimizer.learning_rate, trainer.steps_per_epoch
    found = []
    while len(found) < 3 * per_epoch:
        found.append(trainer.optimizer.learning_rate)
        trainer.advance(trainer.limit(batches=1), 60)
    if kind == "plateau":
        assert found[::per_epoch] == [base, base, base / 2]
    else:
        assert found == [schedule.rate(base, step, per_epoch, 4, Seen()) for step in range(len(found))]
    assert (len(set(found)) > 1) == (kind not in ("constant", "step"))


def test_a_rate_of_zero_from_the_schedule_stops_all_weights() -> None:
    project = with_schedule(Cosine(final=0.0), epochs=1)
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(epochs=1), 60)
    before = trainer.result().weights
    trainer.advance(trainer.limit(epochs=1), 60)
    assert all(np.allclose(before[name], array, atol=1e-12) for name, array in trainer.result().weights.items())


@pytest.mark.proves("explained truly", schedule="kind")
@pytest.mark.parametrize("kind", SCHEDULES)
@pytest.mark.parametrize("first", [0, 5, 17])
def test_stepping_makes_the_update_of_training(kind: str, first: int) -> None:
    """One row in the data: a walk's update is then the whole batch's."""
    project = with_schedule(SCHEDULES[kind](), batch_size=1, shuffle=False, epochs=1)
    limits = Regularization(l2=0.01, clip_norm=0.5, max_norm=1.5)
    project = project.with_config(dataclasses.replace(project.config, regularization=limits))
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    trainer.advance(trainer.limit(batches=first), 60)
    project = trainer.result()
    walk = Walk(project, data, int(data.train[first]), start_frame(project))
    following = Walk(project, data, int(data.train[first + 1]), walk.next_frame())
    trainer.advance(trainer.limit(batches=2), 60)
    after = trainer.result().weights
    assert all(np.allclose(after[name], found, atol=1e-12) for name, found in following.weights_after.items())


@pytest.mark.parametrize("kind", SCHEDULES)
def test_settings_come_back_from_json(kind: str) -> None:
    config = TrainConfig(
        schedule=SCHEDULES[kind](),
        regularization=Regularization(l1=0.5, clip_norm=2.0),
        stopping=EarlyStopping(True, 7, 0.25, False),
    )
    assert config_from_json(config.to_json()) == config


def test_files_from_before_have_the_defaults() -> None:
    data = TrainConfig().to_json()
    old = {name: data[name] for name in ("loss", "optimizer", "run")}
    old["run"] = {name: value for name, value in old["run"].items() if name != "accumulate"}
    assert config_from_json(old) == TrainConfig()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"schedule": {"kind": "tomorrow"}}, "Schedule: its kind has to be one of constant"),
        ({"schedule": {"kind": "step", "every": 0}}, "Schedule: every … epochs is 0"),
        ({"schedule": 3}, "Schedule: its kind"),
        ({"regularization": {"l3": 1.0}}, "Regularisation: the setting 'l3' is not known"),
        ({"regularization": {"clip_norm": -1}}, "Regularisation: clip norm is -1"),
        ({"stopping": {"patience": 0}}, "Early stopping: patience is 0"),
        ({"stopping": []}, "Early stopping: a list of settings"),
        ({"mood": {}}, "Training settings: 'mood' is not known"),
    ],
)
def test_wrong_settings_are_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(UserError, match=words):
        config_from_json({**TrainConfig().to_json(), **change})


def test_the_command_line_takes_all_of_it(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    path = tmp_path / "p.deepstep"
    words = (
        "train --example wine --epochs 3 --backend cpu --optimizer rmsprop --alpha 0.9 --schedule plateau "
        "--schedule-patience 2 --schedule-factor 0.3 --l2 0.01 --clip-norm 1 --max-norm 4 --accumulate 2 "
        "--early-stopping --patience 3 --no-restore-best --save"
    )
    assert main([*words.split(), str(path)]) == 0, capsys.readouterr().err
    config = load_project(path).config
    assert config.schedule == OnPlateau(patience=2, factor=0.3)
    assert config.regularization == Regularization(l2=0.01, clip_norm=1.0, max_norm=4.0)
    assert config.stopping == EarlyStopping(True, 3, restore_best=False)
    assert config.run.accumulate == 2
    assert main(["train", "--project", str(path), "--schedule", "step", "--schedule-patience", "2"]) == 2
    assert "Schedule: the setting 'patience' is not known here" in capsys.readouterr().err
