"""Sweeps are carried out, killed, resumed and shared: nothing is lost, nothing is done twice."""

from __future__ import annotations

import dataclasses
import os
import time
from pathlib import Path

import numpy as np
import pytest

from core.backend import cpu
from core.errors import UserError
from core.evaluation import measure
from core.project_file import load_project, save_project
from core.start import example
from core.sweeps import alive, worker
from core.sweeps.address import Address
from core.sweeps.board import read_board
from core.sweeps.importance import importance
from core.sweeps.keeping import pack, unpacked
from core.sweeps.knobs import applied
from core.sweeps.plan import SweepSettings
from core.sweeps.record import GIVEN_BACK, create, given_up, open_sweep
from core.sweeps.runner import Workers
from core.sweeps.taking import result_of, taken
from core.trainer import Trainer
from tests.core.sweeps.sweeping import (
    children_of,
    command_line,
    kill,
    pids_of,
    plan_of,
    small,
    swept,
    told,
    until,
    worked,
)

posix = pytest.mark.skipif(os.name == "nt", reason="processes are killed by their numbers")
RATES = "learning_rate=log:1e-3..1"
VARIABLE = "DEEPSTEP_TEST_DATABASE"
SERVER = os.environ.get(VARIABLE, "")
"""A database on a server to test with, such as postgresql://me:secret@localhost/test; what is made there stays."""


def test_a_trial_is_the_training_that_the_same_settings_give(tmp_path: Path) -> None:
    project = small(epochs=6)
    plan = plan_of(project, "lr=0.01,0.1", "hidden1.units=3,6", objective="accuracy", method="grid", keep=4)
    board = worked(create(Address(str(tmp_path / "s")), project, plan))
    assert [row.state for row in board.rows] == ["done"] * 4
    for row in board.rows:
        again = applied(project, row.values)
        trainer = Trainer(cpu(), again, again.dataset())
        limit = trainer.limit()
        trainer.settle(limit)
        while trainer.advance(limit, 1.0):
            pass
        result = trainer.result()
        found = measure(result, result.dataset())["validation"]
        assert row.value == found.others["accuracy"]
        assert row.metrics is not None
        assert row.metrics["validation"]["loss"] == found.loss
        assert [report[0] for report in row.reports] == [1, 2, 3, 4, 5, 6]
        sweep = open_sweep(Address(str(tmp_path / "s")))
        kept = result_of(sweep, row)
        assert kept.weights.same(result.weights)
        assert np.array_equal(kept.progress.curve, result.progress.curve, equal_nan=True)
        assert result_of(sweep, dataclasses.replace(row, kept="")).weights.same(result.weights)
    assert board.best is not None
    assert board.best.value == max(row.value for row in board.rows)


def test_only_the_best_keep_their_weights(tmp_path: Path) -> None:
    project = small(epochs=2)
    board = worked(create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=6, keep=2)))
    files = {path.name for path in tmp_path.glob("*.npz")}
    assert files == {f"trial{row.number}.npz" for row in board.ranking[:2]}
    assert {row.number for row in board.rows if row.kept} == {row.number for row in board.ranking[:2]}


@pytest.mark.parametrize("method", ["tpe", "random"])
def test_one_process_stopped_again_and_again_does_what_one_in_a_piece_does(tmp_path: Path, method: str) -> None:
    project = small(epochs=3)
    plan = plan_of(project, RATES, "hidden1.units=2..6", method=method, trials=13)
    whole = worked(create(Address(str(tmp_path / "whole")), project, plan))
    cut = create(Address(str(tmp_path / "cut")), project, plan)
    for asked in (4, 12, 21):
        left = iter(range(asked))
        worked(cut, lambda left=left: next(left, None) is not None)
    assert any(GIVEN_BACK in trial.user_attrs for trial in cut.trials())
    assert told(worked(cut)) == told(whole)


@posix
def test_killed_in_the_middle_and_resumed_nothing_is_lost(tmp_path: Path) -> None:
    """kill -9 of the command and all its processes, twice; the grid is then as one that nobody disturbed."""
    project = small(epochs=60)
    save_project(tmp_path / "p.deepstep", project)
    grid = ("--vary", "lr=log:1e-3..1/4", "--vary", "hidden1.units=3,5", "--method", "grid", "--jobs", "2")
    command = command_line(tmp_path, "p.deepstep", *grid)
    address = Address(str(tmp_path / "p-sweep"))
    until(lambda: address.journal.is_file() and b'"slot":7' in address.journal.read_bytes())
    sweep = open_sweep(address)
    for least, words in ((1, ()), (3, ("p.deepstep", "--resume", "--jobs", "2"))):
        command = command_line(tmp_path, *words) if words else command
        until(lambda least=least: read_board(sweep).count("done") >= least and pids_of(sweep))
        children = children_of(command.pid)
        kill(command.pid, *children)
        command.wait()
        assert not read_board(sweep).complete
    board = swept(address)
    undisturbed = worked(create(Address(str(tmp_path / "other")), project, sweep.plan))
    assert len(board.rows) == 8
    assert told(board) == told(undisturbed)
    results = [trial.params for trial in sweep.trials() if trial.state.name == "COMPLETE"]
    assert len(results) == 8  # no point of the grid has two results
    assert len({tuple(sorted(values.items())) for values in results}) == 8
    assert any(trial.state.name == "FAIL" for trial in sweep.trials())  # those that were killed in the middle


@posix
@pytest.mark.parametrize(
    "kind",
    [
        "folder",
        pytest.param("sqlite", marks=pytest.mark.long),
        pytest.param("server", marks=pytest.mark.skipif(not SERVER, reason=f"{VARIABLE} names no database")),
    ],
)
def test_several_workers_share_a_storage_and_the_rest_takes_over_from_a_killed_one(tmp_path: Path, kind: str) -> None:
    places = {"folder": str(tmp_path / "shared"), "sqlite": f"sqlite:///{tmp_path}/shared.db", "server": SERVER}
    project = small(epochs=60)
    plan = plan_of(project, RATES, "hidden1.units=2..6", method="random", trials=5)
    sweep = create(Address(places[kind]), project, plan, f"test {os.getpid()} {time.time_ns()}")
    first = Workers(sweep.address, sweep.name, 1)
    until(lambda: pids_of(sweep) == set(first.pids))
    second = Workers(sweep.address, sweep.name, 1)
    try:
        until(lambda: pids_of(sweep) & set(first.pids))
        kill(*first.pids)
        first._stopping = True  # nobody begins it anew
        until(lambda: not second.poll(), 60)
    finally:
        first.end()
        second.end()
    board = read_board(sweep)
    sweep.close()
    assert [row.state for row in board.rows] == ["done"] * 5
    alone = worked(create(Address(str(tmp_path / "alone")), project, sweep.plan))
    assert told(board) == told(alone)


@posix
def test_processes_end_when_their_parent_is_gone_and_killed_ones_are_begun_anew(tmp_path: Path) -> None:
    project = small(epochs=400)
    sweep = create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=40))
    workers = Workers(sweep.address, sweep.name, 1)
    until(lambda: len(pids_of(sweep)) == 1)
    old = workers.pids[0]
    kill(old)
    until(lambda: workers.poll() and workers.pids[0] != old)
    until(lambda: pids_of(sweep) == set(workers.pids))
    process = workers._running[0]
    assert process.stdin is not None
    process.stdin.close()  # what a parent that is gone leaves behind
    assert process.wait(worker.END_SECONDS + 5) == 0
    assert read_board(sweep).count("running") == 0  # its trial is in the queue again
    workers.end()


def test_a_trial_that_ends_its_process_again_and_again_is_given_up(tmp_path: Path) -> None:
    project = small(epochs=1)
    sweep = create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=1))
    for _ in range(3):
        trial = sweep.study.ask()
        trial.set_user_attr("worker", alive.myself().replace(str(os.getpid()), "999999999"))
        sweep.mend()
    assert given_up(sweep.trials())
    assert [row.state for row in read_board(sweep).rows] == ["lost"]
    assert worked(sweep).complete


def test_what_goes_wrong_in_one_trial_is_said_and_the_others_go_on(tmp_path: Path) -> None:
    project = small("auto_mpg", epochs=3)
    plan = plan_of(project, "lr=0.01,1e6", "optimizer=sgd", "hidden.activation=relu", method="grid")
    board = worked(create(Address(str(tmp_path)), project, plan))
    assert [row.state for row in board.rows] == ["done", "diverged"]
    assert "learning rate" in board.rows[1].said
    assert np.isnan(board.rows[1].value)


@pytest.mark.parametrize("pruning", ["median", "halving", "hyperband"])
def test_bad_trials_are_ended_early(tmp_path: Path, pruning: str) -> None:
    project = small(epochs=9)
    plan = plan_of(project, "lr=log:1e-5..0.2", method="random", pruning=pruning, trials=16, seed=3)
    board = worked(create(Address(str(tmp_path)), project, plan))
    early = [row for row in board.rows if row.state == "pruned"]
    assert 1 <= len(early) < 16
    assert all(0 < row.epochs < 9 and "worse than the others" in row.said for row in early)
    assert board.complete
    assert board.best is not None
    assert board.best.epochs == 9


def test_a_line_that_was_cut_short_is_left_out_and_written_behind(tmp_path: Path) -> None:
    project = small(epochs=1)
    sweep = create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=3))
    with sweep.address.journal.open("ab") as file:
        file.write(b'{"op_code": 6, "worker_id"')
    assert read_board(open_sweep(sweep.address)).count("waiting") == 3
    assert worked(open_sweep(sweep.address)).count("done") == 3


def test_a_sweep_half_begun_is_filled_up(tmp_path: Path) -> None:
    project = small(epochs=1)
    sweep = create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=3))
    lines = sweep.address.journal.read_bytes().splitlines(keepends=True)
    sweep.address.journal.write_bytes(b"".join(lines[:-2]))
    again = open_sweep(sweep.address)
    assert len(read_board(again).rows) < 3
    again.fill()
    again.fill()
    assert worked(again).count("done") == 3
    assert len(again.trials()) == 3


def test_passwords_stay_unsaid(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    address = Address("postgresql+nothing://ann:s3cret@localhost:1/db")
    assert "s3cret" not in f"{address} {address!r} {[address]} {address.kind}"
    with pytest.raises(UserError) as caught:
        open_sweep(address)
    assert "s3cret" not in str(caught.value)
    assert "ann:***@localhost" in str(caught.value)
    workers = Workers(address, "sweep", 1)
    line = Path(f"/proc/{workers.pids[0]}/cmdline")
    assert not line.exists() or b"s3cret" not in line.read_bytes()
    until(lambda: not workers.poll())
    assert "ann:***@localhost" in workers.problem
    assert "s3cret" not in workers.problem + "".join(capfd.readouterr())


def test_what_was_changed_in_the_storage_is_not_taken(tmp_path: Path) -> None:
    project = small(epochs=1)
    create(Address(str(tmp_path)), project, plan_of(project, RATES, trials=1))
    save_project(tmp_path / "project.deepstep", small("bank"))
    with pytest.raises(UserError, match="not what the sweep left there"):
        open_sweep(Address(str(tmp_path)))
    with pytest.raises(UserError, match="already"):
        create(Address(str(tmp_path)), project, plan_of(project, RATES, trials=1))
    with pytest.raises(UserError, match="there is no sweep"):
        open_sweep(Address(str(tmp_path / "elsewhere")))


def test_a_project_travels_in_a_database(tmp_path: Path) -> None:
    """What a database on a server needs: everything in texts of at most 65,535 bytes."""
    from core.sweeps.depot import PIECE, StorageDepot
    from core.sweeps.study import open_storage

    storage = open_storage(Address(f"sqlite:///{tmp_path}/db"))
    depot, data = StorageDepot(storage, "sweep"), os.urandom(100_000)
    digest = depot.put("weights", data)
    assert depot.get("weights", digest) == data
    kept = storage.get_study_user_attrs(storage.get_study_id_from_name("sweep · files"))
    assert max(len(str(text)) for text in kept.values()) <= PIECE
    assert len(kept) > 4
    depot.drop("weights")
    with pytest.raises(UserError):
        depot.get("weights", digest)


def test_the_best_becomes_the_open_project(tmp_path: Path) -> None:
    project = small(epochs=3)
    board = worked(create(Address(str(tmp_path)), project, plan_of(project, RATES, "layers=1,2", trials=5)))
    sweep, best = open_sweep(Address(str(tmp_path))), board.best
    assert best is not None
    current = dataclasses.replace(project, name="mine", positions={"hidden1": (3.0, 4.0)})
    made = taken(current, result_of(sweep, best))
    assert (made.name, made.positions) == ("mine", {"hidden1": (3.0, 4.0)})
    assert made.config.optimizer.learning_rate == best.values["optimizer.learning_rate"]
    assert measure(made, made.dataset())["validation"].loss == best.value
    [kept] = made.runs  # what was taken is a run like any other
    assert (kept.steps, kept.config) == (made.progress.step, made.config)
    save_project(tmp_path / "best.deepstep", made)
    assert load_project(tmp_path / "best.deepstep").weights.same(made.weights)


def test_importance_finds_what_matters(tmp_path: Path) -> None:
    project = small(epochs=3)
    plan = plan_of(project, "lr=log:1e-4..0.3", "optimizer.epsilon=log:1e-9..1e-8", method="quasi", trials=16)
    board = worked(create(Address(str(tmp_path)), project, plan))
    for method in ("fanova", "ped_anova"):
        found = importance(board, method)
        assert found.shares[0][0] == "optimizer.learning_rate"
        assert sum(share for _, share in found.shares) == pytest.approx(1)
        assert "optimizer.learning_rate" in found.words
    with pytest.raises(UserError, match="from 8 on"):
        importance(dataclasses.replace(board, rows=board.rows[:5]))


def test_kept_weights_that_do_not_fit_are_refused() -> None:
    project = example("spirals")
    with pytest.raises(UserError):
        unpacked(applied(project, {"hidden1.units": 3}), pack(project))


def test_no_further_trial_begins_after_the_time_is_up(tmp_path: Path) -> None:
    project = small(epochs=10)
    sweep = create(Address(str(tmp_path)), project, plan_of(project, RATES, method="random", trials=60))
    began = time.monotonic()
    done = worker.work(sweep.address, sweep.name, lambda: True, 0.4)
    assert 1 <= done < 60
    assert time.monotonic() - began < 10
    assert SweepSettings().minutes == 0


@pytest.mark.parametrize("method", ["random", "quasi", "tpe"])
def test_a_trial_that_was_lost_while_its_values_were_chosen_gets_the_same_ones(tmp_path: Path, method: str) -> None:
    project = small(epochs=1)
    plan = plan_of(project, RATES, "hidden1.units=2..60", "batch=8..64", method=method, trials=3)
    whole = worked(create(Address(str(tmp_path / "whole")), project, plan))
    cut = create(Address(str(tmp_path / "cut")), project, plan)
    trial = cut.study.ask()
    trial.set_user_attr("worker", alive.myself().replace(str(os.getpid()), "999999999"))
    trial.suggest_float("optimizer.learning_rate", 1e-3, 1, log=True)
    assert told(worked(cut)) == told(whole)
