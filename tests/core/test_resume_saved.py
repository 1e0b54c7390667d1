"""A run that is saved, opened and gone on with is the run without a pause, bit for bit."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.config import RunSettings
from core.errors import UserError
from core.files import read_zip, write_zip
from core.losses import SquaredError
from core.npy import save_npy
from core.optimizers import OPTIMIZERS
from core.project import Project
from core.project_file import load_project, save_project
from core.regularization import Regularization
from core.schedules import SCHEDULES, OnPlateau
from core.sealing import SEAL, sealed
from core.start import example
from core.stopping import EarlyStopping
from core.trainer import Trainer


def project_with(optimizer: str, schedule: str) -> Project:
    project = example("circles")
    rule = OnPlateau(patience=0, threshold=0.5) if schedule == "plateau" else SCHEDULES[schedule]()
    config = dataclasses.replace(
        project.config,
        run=RunSettings(batch_size=32, epochs=6, accumulate=3),
        optimizer=OPTIMIZERS[optimizer](),
        schedule=rule,
        regularization=Regularization(l1=1e-4, clip_value=1.0, max_norm=3.0),
        stopping=EarlyStopping(True, patience=50),
    )
    return project.with_config(config)


def in_pieces(project: Project, batches: int) -> Project:
    """Go on by single batches, also within the batches of one update."""
    for _ in range(batches):
        trainer = Trainer(cpu(), project, project.dataset())
        trainer.advance(trainer.limit(), 0)
        project = trainer.result()
    return project


def finished(project: Project) -> Project:
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(), 60)
    return trainer.result()


@pytest.mark.proves("exact resume", optimizer="optimizer", schedule="schedule")
@pytest.mark.proves("exact resume", regularization="l1 clip_value max_norm accumulate best_weights")
@pytest.mark.proves("tests", network="resume")
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_optimizer_and_schedule(tmp_path: Path, optimizer: str, schedule: str) -> None:
    project = project_with(optimizer, schedule)
    paused = in_pieces(project, 2 if OPTIMIZERS[optimizer].full_batch else 32)
    save_project(tmp_path / "p.deepstep", paused)
    opened = load_project(tmp_path / "p.deepstep")
    assert opened.progress.memory.keys() == paused.progress.memory.keys()
    found, whole = finished(opened), finished(project)
    assert found.weights.same(whole.weights)
    for mine, other in ((found.progress.state, whole.progress.state), (found.progress.memory, whole.progress.memory)):
        assert mine.keys() == other.keys()
        assert all(np.array_equal(array, other[name]) for name, array in mine.items())


@pytest.mark.parametrize(
    ("name", "array", "words"),
    [
        ("tomorrow", np.zeros(3), "the memory 'tomorrow' does not belong to the network"),
        ("stopping", np.zeros(3), "the memory 'stopping' has to be 4 finite numbers"),
        ("best.output.weight", np.full((8, 1), np.nan), "the memory 'best.output.weight' has to be 8 × 1"),
    ],
)
def test_a_damaged_memory_is_named(tmp_path: Path, name: str, array: np.ndarray, words: str) -> None:
    path = tmp_path / "p.deepstep"
    save_project(path, in_pieces(project_with("adam", "plateau"), 20))
    parts = read_zip(path) | {f"memory/{name}.npy": save_npy(array)}
    del parts[SEAL]
    with path.open("wb") as file:
        write_zip(file, sealed(parts), packed=lambda _: False)
    with pytest.raises(UserError, match=words):
        load_project(path)


def test_another_loss_network_or_table_forgets_the_lowest_loss() -> None:
    project = in_pieces(project_with("adam", "plateau"), 20)
    assert project.progress.memory
    others = (
        project.with_loss(SquaredError()),
        project.with_spec(project.spec.rename("hidden1", "first")),
        project.with_data(project.table, dataclasses.replace(project.plan)),
    )
    assert all(not other.progress.memory for other in others)
