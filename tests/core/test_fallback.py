"""A GPU whose memory runs full or that is lost in mid-run: the CPU goes on with the weights of the last epoch."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from core import fallback
from core.backend import Backend, cpu
from core.cli import main
from core.errors import UserError
from core.fallback import Keeper, somewhere
from core.project import Project
from core.project_file import load_project
from core.start import example
from core.trainer import Diverged, Trainer
from tests.core.stand_in import Counts, stand_in

EPOCHS = 8


def made(kind: str = "circles") -> Project:
    project = example(kind)
    run = dataclasses.replace(project.config.run, epochs=EPOCHS, batch_size=16)
    return project.with_config(dataclasses.replace(project.config, run=run))


def train(wanted: str, project: Project, pieces: float = 0.0) -> tuple[Project, str, list[int]]:
    """Train as window and command line do; give the result, the note and the epochs at which each device began."""
    keeper, notes, begun = Keeper(project), [], []

    def work(backend: Backend, note: str) -> Project:
        notes.append(keeper.told(note, project))
        trainer = Trainer(backend, keeper.project, project.dataset())
        begun.append(trainer.epoch)
        while trainer.advance(trainer.limit(epochs=EPOCHS - trainer.epoch), pieces):
            keeper.look(trainer)
        return trainer.result()

    return somewhere(wanted, work), notes[-1], begun


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Counts:
    """Let "gpu" be the stand-in."""
    backend, counts = stand_in()
    monkeypatch.setattr(fallback, "choose", lambda wanted: (backend if wanted == "gpu" else cpu(), ""))
    monkeypatch.setattr(fallback, "KEEPING_SHARE", 1.0)
    return counts


def kernels_of_a_run(device: Counts) -> int:
    device.clear()
    train("gpu", made())
    return len(device.kernels)


@pytest.mark.proves("GPU stand-in", gpu=lambda given: "device_lost" if given["lost"] else "memory_full")
@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("share", [0.001, 0.3, 0.55, 0.999])
def test_the_run_ends_with_the_weights_of_a_run_on_the_cpu(device: Counts, share: float, lost: bool) -> None:
    whole, fails = train("cpu", made())[0], int(share * kernels_of_a_run(device))
    device.clear()
    device.fail_at, device.lost = max(fails, 1), lost
    found, note, begun = train("gpu", made())
    assert found.weights.same(whole.weights)
    assert found.progress.curve == pytest.approx(whole.progress.curve, nan_ok=True)
    assert all(np.array_equal(array, found.progress.state[name]) for name, array in whole.progress.state.items())
    assert ("its memory is full" in note) != lost
    assert begun[-1] in (int(share * EPOCHS), int(share * EPOCHS) - 1)
    assert ("Training goes on from epoch" in note) == (begun[-1] > 0)


@pytest.mark.proves("GPU stand-in", gpu="memory_full device_lost")
def test_what_is_kept_is_at_most_an_epoch_old(device: Counts) -> None:
    project, ages = made(), []
    keeper = Keeper(project)
    trainer = Trainer(stand_in()[0], project, project.dataset())
    while trainer.advance(trainer.limit(), 0):
        keeper.look(trainer)
        ages.append(trainer.epoch - keeper.project.progress.epoch)
    assert set(ages) == {0}


def test_keeping_takes_a_tenth_of_the_time_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(fallback.time, "perf_counter", lambda: now[0])

    class Slow:
        """A trainer with an epoch every 0.1 s whose copies take 1 s."""

        backend, epoch = stand_in()[0], 0

        def result(self) -> Project:
            now[0] += 1.0
            return made()

    keeper, trainer, kept = Keeper(made()), Slow(), 0
    for _ in range(1000):
        now[0] += 0.1
        trainer.epoch += 1
        before = now[0]
        keeper.look(trainer)  # type: ignore[arg-type]
        kept += now[0] > before
    assert kept == pytest.approx(now[0] / 10, abs=2)


def test_on_the_cpu_nothing_is_kept() -> None:
    project = made()
    keeper = Keeper(project)
    trainer = Trainer(cpu(), project, project.dataset())
    trainer.advance(trainer.limit(epochs=2), 60)
    keeper.look(trainer)
    assert keeper.project is project


@pytest.mark.parametrize("error", [UserError("no"), Diverged("no")])
def test_what_the_cpu_would_meet_too_is_told_at_once(device: Counts, error: Exception) -> None:
    calls = []

    def work(backend: Backend, note: str) -> None:
        calls.append(backend.kind)
        raise error

    with pytest.raises(type(error)):
        somewhere("gpu", work)
    assert calls == ["gpu"]


@pytest.mark.proves("GPU stand-in", gpu=lambda given: "device_lost" if given["lost"] else "memory_full")
@pytest.mark.parametrize("lost", [False, True])
def test_the_command_line_goes_on_and_says_so(
    device: Counts, lost: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "--example", "circles", "--epochs", str(EPOCHS), "--json", "--backend"]
    assert main([*words, "cpu", "--save", str(tmp_path / "cpu.deepstep")]) == 0
    capsys.readouterr()
    device.fail_at, device.lost = 3000, lost
    assert main([*words, "gpu", "--save", str(tmp_path / "gpu.deepstep")]) == 0
    told = capsys.readouterr()
    assert ("CUDARuntimeError" if lost else "its memory is full") in told.err
    assert json.loads(told.out)["backend"].startswith("CPU")
    assert json.loads(told.out)["epochs"] == EPOCHS
    found = [load_project(tmp_path / f"{name}.deepstep").weights for name in ("cpu", "gpu")]
    assert found[0].same(found[1])


def test_looking_for_a_rate_goes_on_too(device: Counts, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["train", "--example", "circles", "--find-rate", "--json", "--backend"]
    assert main([*words, "cpu"]) == 0
    expected = capsys.readouterr().out
    device.fail_at = 500
    assert main([*words, "gpu"]) == 0
    told = capsys.readouterr()
    assert told.out == expected
    assert "its memory is full" in told.err
