"""Training on rows that stay in their file gives the numbers of training in memory, bit for bit."""

from __future__ import annotations

import dataclasses
import math
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.batches import Batches
from core.data.stream import ahead, order, source
from core.data.stream.ahead import Rows
from core.errors import UserError
from core.optimizers import OPTIMIZERS, Adam
from core.project import Project
from core.trainer import Diverged, Trainer
from tests.core.compiled_cases import compiled_loops, use_compiled
from tests.core.data.streams import in_memory, npy, project_of

__all__ = ["compiled_loops", "use_compiled"]


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut a small file into many chunks, windows and pieces, as a large one is."""
    monkeypatch.setattr(source, "LEAST_CHUNK", 128)
    monkeypatch.setattr(source, "CHUNK_BYTES", 8 * 4 * 128)
    monkeypatch.setattr(order, "MOST_CHUNKS", 3)


def trained(project: Project, data: object, compiled: bool = False) -> Project:
    trainer = Trainer(cpu(), project, data)
    assert trainer.lets_others_work == compiled
    assert trainer.choose(compiled)
    limit = trainer.limit()
    while trainer.advance(limit, 0.01):
        pass
    return trainer.result()


def assert_same(one: Project, other: Project, curve: float = 0.0) -> None:
    for name, array in one.weights.items():
        assert np.array_equal(array, other.weights[name]), name
    for name, array in one.progress.state.items():
        assert np.array_equal(array, other.progress.state[name]), name
    assert np.allclose(one.progress.curve, other.progress.curve, rtol=curve, atol=0, equal_nan=True)


def test_a_file_of_one_window_trains_as_in_memory(tmp_path: Path) -> None:
    project = project_of(npy(tmp_path))
    data = project.dataset()
    assert data.n_train == len(data.train) == sum(data.statistics.counts[:, 0])
    assert_same(trained(project, data), trained(project, in_memory(data)), curve=1e-12)


@pytest.mark.parametrize("shuffle", [True, False])
def test_many_windows_train_as_in_memory_with_the_same_order(
    tmp_path: Path, small_pieces: None, monkeypatch: pytest.MonkeyPatch, shuffle: bool
) -> None:
    project = project_of(npy(tmp_path), shuffle=shuffle)
    data = project.dataset()
    rows = Rows(data, project.config.run.seed, shuffle, np.float32, 37)
    assert rows.order.windows > 5
    streamed = trained(project, data)
    numbers = {row.tobytes(): place for place, row in enumerate(data.x[data.train].astype(np.float32))}

    def begin(self: Batches, epoch: int) -> None:
        taken = np.concatenate([rows.window(epoch, place)[0] for place in range(rows.order.windows)])
        self.order = np.array([numbers[row.tobytes()] for row in taken])
        assert len(set(self.order.tolist())) == self.rows

    monkeypatch.setattr(Batches, "begin", begin)
    assert_same(streamed, trained(project, in_memory(data)), curve=1e-12)


def test_the_compiled_loop_trains_on_pieces_as_in_memory(
    tmp_path: Path, small_pieces: None, monkeypatch: pytest.MonkeyPatch, use_compiled: None
) -> None:
    monkeypatch.setattr(order, "MOST_CHUNKS", 100)
    project = project_of(npy(tmp_path))
    data = project.dataset()
    assert_same(trained(project, data, True), trained(project, in_memory(data), True), curve=1e-12)


def test_weighted_classes_train_as_in_memory(
    tmp_path: Path, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order, "MOST_CHUNKS", 100)
    numbers = np.random.default_rng(0).normal(size=(2000, 4))
    numbers[:, 3] = numbers[:, 0] + numbers[:, 1] > 1
    np.save(tmp_path / "c.npy", numbers)
    project = project_of(tmp_path / "c.npy")
    project = project.with_data(project.table, project.plan.with_weights("balanced"))
    data = project.dataset()
    assert data.weights is not None
    memory = dataclasses.replace(in_memory(data), weights=data.weights)
    assert_same(trained(project, data), trained(project, memory), curve=1e-12)
    plain = project.with_data(project.table, project.plan.with_weights("none"))
    assert not np.array_equal(
        trained(plain, plain.dataset()).weights["output.weight"], trained(project, data).weights["output.weight"]
    )


def test_a_pause_in_mid_window_changes_no_bit(tmp_path: Path, small_pieces: None) -> None:
    project = project_of(npy(tmp_path))
    whole = trained(project, project.dataset())
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=23), math.inf)
    paused = trainer.result()
    assert paused.progress.batch == 23
    assert_same(whole, trained(paused, paused.dataset()))


def test_going_back_to_a_moment_goes_the_same_way_again(tmp_path: Path, small_pieces: None) -> None:
    project = project_of(npy(tmp_path))
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=30), math.inf)
    moment = trainer.moment()
    trainer.advance(trainer.limit(), math.inf)
    first = trainer.result()
    trainer.rewind(moment)
    assert trainer.step == 30
    trainer.advance(trainer.limit(), math.inf)
    assert_same(first, trainer.result())


def test_divergence_is_found_where_it_is_in_memory(tmp_path: Path, small_pieces: None) -> None:
    project = project_of(npy(tmp_path))
    project = project.with_config(dataclasses.replace(project.config, optimizer=Adam(learning_rate=1e30)))
    trainer = Trainer(cpu(), project, project.dataset())
    with pytest.raises(Diverged, match="Training stopped at update"):
        trainer.advance(trainer.limit(), math.inf)
    assert all(np.isfinite(array).all() for array in trainer.result().weights.values())


def test_training_stops_at_once_while_rows_are_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, slow = project_of(npy(tmp_path)), threading.Event()
    monkeypatch.setattr(Rows, "window", lambda *_: slow.wait(20))
    trainer = Trainer(cpu(), project, project.dataset())
    began = time.perf_counter()
    assert trainer.advance(trainer.limit(), 0.015)
    assert time.perf_counter() - began < 0.05
    assert trainer.step == 0
    slow.set()


def test_the_thread_that_reads_ends_with_its_trainer(tmp_path: Path, small_pieces: None) -> None:
    project = project_of(npy(tmp_path))
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(batches=1), math.inf)
    assert [thread for thread in threading.enumerate() if thread.name == "rows"]
    del trainer
    until = time.monotonic() + 5
    while [thread for thread in threading.enumerate() if thread.name == "rows"]:
        assert time.monotonic() < until
        time.sleep(ahead.WAIT / 5)


def test_a_file_that_goes_away_under_way_is_told_in_a_sentence(tmp_path: Path, small_pieces: None) -> None:
    path = npy(tmp_path)
    project = project_of(path)
    trainer = Trainer(cpu(), project, project.dataset())
    path.unlink()
    with pytest.raises(UserError, match=r"rows\.npy: the file cannot be read any more"):
        trainer.advance(trainer.limit(), math.inf)


def test_an_optimizer_that_needs_all_rows_is_refused(tmp_path: Path) -> None:
    project = project_of(npy(tmp_path))
    project = project.with_config(dataclasses.replace(project.config, optimizer=OPTIMIZERS["lbfgs"]()))
    with pytest.raises(UserError, match="needs all rows at once"):
        Trainer(cpu(), project, project.dataset())


def test_breakpoints_on_rows_are_refused_and_others_hit(tmp_path: Path, small_pieces: None) -> None:
    from core.watching.breakpoints import Breakpoint
    from core.watching.conditions.free import Written
    from core.watching.quantities import Names

    project = project_of(npy(tmp_path))
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    trainer.watch([Breakpoint(Written("update >= 41"))], texts=["batch"])
    trainer.advance(trainer.limit(), math.inf)
    assert trainer.step == 41
    assert trainer.hit is not None
    big = dataclasses.replace(data, train=data.train[:5])
    with pytest.raises(UserError, match="streamed"):
        Names(project.spec, big).row(3, 1)
