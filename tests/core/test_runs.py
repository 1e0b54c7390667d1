"""Runs: recorded, kept within bounds and in the file, filtered, told apart, restored, and trained again to the bit."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.backend import cpu
from core.compiled import loader
from core.config import TrainConfig
from core.data.table import Cancelled
from core.errors import UserError
from core.files import read_zip, write_zip
from core.layers.dense import Dense
from core.project import Project
from core.project_file import load_project, save_project
from core.runs.again import trained_again
from core.runs.parting import first_parting
from core.runs.recording import Ended, continued, data_hash, recorded
from core.runs.restoring import alone, at_start, restored
from core.runs.run import NO_RUNS, Runs, bounded, total
from core.runs.settings import differences, network_difference
from core.runs.table import columns, csv_rows, differing, matching
from core.schedules.smooth import Cosine
from core.sealing import SEAL, sealed
from core.start import example
from core.trainer import Trainer


def train(project: Project, updates: int, retune: dict[int, float] | None = None) -> Project:
    """Train and record as an application does."""
    data = project.dataset()
    trainer = Trainer(cpu(), project, data)
    goal = trainer.step + updates
    for at, rate in sorted((retune or {}).items()):
        trainer.advance(trainer.limit(batches=at - trainer.step), 60)
        trainer.retune(trainer.config.with_learning_rate(rate))
    trainer.advance(trainer.limit(batches=goal - trainer.step), 60)
    after = trainer.result()
    hash = data_hash(project.table, project.plan)
    ended = Ended(project, hash, trainer.rows, "paused", turns=tuple(trainer.turns), seconds=0.5)
    known = continued(project.runs, project, hash)
    parent = project.runs.kept[-1].number if project.progress.step and not known and len(project.runs) else 0
    return dataclasses.replace(after, runs=recorded(project.runs, after, ended, known, parent))


def changed(project: Project, **what: Any) -> Project:
    return project.with_config(dataclasses.replace(project.config, **what))


def run_settings(project: Project, **what: Any) -> Project:
    return changed(project, run=dataclasses.replace(project.config.run, **what))


@pytest.fixture(scope="module")
def project() -> Project:
    """Two runs of 30 updates from the same weights with other rates, one of 20 that goes on, one with a wider layer."""
    start = example("circles")
    first = train(start, 30)
    again = train(changed(first.reset(), optimizer=_rate(first.config, 0.1)), 30)
    further = train(changed(again, optimizer=_rate(first.config, 0.02)), 20)
    wider = dataclasses.replace(start, runs=further.runs).with_spec(start.spec.insert(Dense(5), "hidden1")[0])
    return train(wider, 10)


def _rate(config: TrainConfig, rate: float) -> Any:
    return dataclasses.replace(config.optimizer, learning_rate=rate)


def test_every_training_is_a_run_and_going_on_unchanged_is_the_same_one(project: Project) -> None:
    assert [(run.number, run.begun, run.steps, run.parent) for run in project.runs] == [
        (1, 0, 30, 0), (2, 0, 30, 0), (3, 30, 50, 2), (4, 0, 10, 0),
    ]  # fmt: skip
    paused = train(train(example("circles"), 12), 18)
    assert [(run.begun, run.steps, run.seconds) for run in paused.runs] == [(0, 30, 1.0)]
    end, whole = paused.runs.kept[0].end, project.runs.kept[0].end
    assert end is not None
    assert whole is not None
    assert np.array_equal(end.weights, whole.weights)


def test_a_saved_project_goes_on_with_its_run(project: Project, tmp_path: Path) -> None:
    half = train(example("circles"), 12)
    save_project(tmp_path / "a.deepstep", half)
    assert len(train(load_project(tmp_path / "a.deepstep"), 18).runs) == 1
    typed = half.with_weights(half.weights.with_value("hidden1.bias", (0,), 3.0))
    assert [run.begun for run in train(typed, 3).runs] == [0, 12]


def test_runs_that_begin_alike_share_their_weights(project: Project) -> None:
    one, two = project.runs.kept[:2]
    assert one.start is not None
    assert two.start is not None
    assert one.start.weights is two.start.weights
    three = project.runs.get(3)
    assert three.start is not None
    assert two.end is not None
    assert all(a is b for a, b in zip(three.start.state.values(), two.end.state.values(), strict=True))
    assert total(list(project.runs)) < sum(run.bytes for run in project.runs)


def test_the_file_keeps_runs_to_the_bit_and_is_the_same_again(project: Project, tmp_path: Path) -> None:
    a, b = tmp_path / "a.deepstep", tmp_path / "b.deepstep"
    noted = dataclasses.replace(
        project, runs=project.runs.labelled(2, lambda label: dataclasses.replace(label, notes="<b>", star=True))
    )
    save_project(a, noted)
    loaded = load_project(a)
    save_project(b, loaded)
    assert a.read_bytes() == b.read_bytes()
    for old, new in zip(noted.runs, loaded.runs, strict=True):
        assert old.end is not None
        assert new.end is not None
        assert (old.label, old.data, old.config, old.spec) == (new.label, new.data, new.config, new.spec)
        assert (old.outcome, old.turns, old.when) == (new.outcome, new.turns, new.when)
        assert all(np.array_equal(x, y) for x, y in zip(old.end.arrays, new.end.arrays, strict=True))
        assert np.array_equal(old.curve, new.curve, equal_nan=True)


def test_a_file_from_before_runs_opens(tmp_path: Path) -> None:
    save_project(tmp_path / "old.deepstep", example("circles"))
    assert "runs" not in json.loads(read_zip(tmp_path / "old.deepstep")["project.json"])
    assert load_project(tmp_path / "old.deepstep").runs.kept == NO_RUNS.kept


def damage_weights(main: dict[str, Any], _: dict[str, bytes]) -> None:
    main["runs"]["runs"][0]["end"]["weights"] = main["runs"]["runs"][3]["end"]["weights"]


def damage_number(main: dict[str, Any], _: dict[str, bytes]) -> None:
    main["runs"]["next"] = 2


def damage_name(main: dict[str, Any], _: dict[str, bytes]) -> None:
    main["runs"]["runs"][1]["label"]["name"] = "x" * 61


def damage_turn(main: dict[str, Any], _: dict[str, bytes]) -> None:
    main["runs"]["runs"][0]["turns"][0]["optimizer"]["kind"] = "os.system"


def damage_part(_: dict[str, Any], parts: dict[str, bytes]) -> None:
    del parts[next(name for name in parts if name.startswith("runs/"))]


@pytest.mark.parametrize("damage", [damage_weights, damage_number, damage_name, damage_turn, damage_part])
def test_damaged_runs_are_told_with_their_place(
    project: Project, tmp_path: Path, damage: Callable[[dict[str, Any], dict[str, bytes]], None]
) -> None:
    path = tmp_path / "a.deepstep"
    save_project(path, project)
    parts = read_zip(path)
    main = json.loads(parts["project.json"])
    damage(main, parts)
    parts["project.json"] = json.dumps(main).encode()
    parts = sealed({name: data for name, data in parts.items() if name != SEAL})
    with path.open("wb") as file:
        write_zip(file, parts, lambda _: False)
    with pytest.raises(UserError, match=r"a\.deepstep, runs"):
        load_project(path)


def test_room_is_made_aloud_and_stars_keep_their_weights(project: Project) -> None:
    starred = project.runs.labelled(1, lambda label: dataclasses.replace(label, star=True))
    kept, said = bounded(starred, budget=1)
    assert [run.end is None for run in kept] == [False, True, True, False]
    assert "run 2, run 3" in said
    with pytest.raises(UserError, match="not kept"):
        restored(dataclasses.replace(project, runs=kept), 2)
    few, said = bounded(starred, most=2)
    assert [run.number for run in few] == [1, 4]
    assert "run 2, run 3 went" in said
    assert bounded(starred) == (starred, "")


def test_undo_brings_names_back_but_never_loses_a_training(project: Project) -> None:
    before = project.runs
    named = before.labelled(1, lambda label: dataclasses.replace(label, name="base"))
    deleted = named.without(frozenset({2}))
    later = train(dataclasses.replace(project, runs=deleted), 5).runs
    assert [run.number for run in later] == [1, 3, 4]
    undone = named.joined(later)
    assert [(run.number, run.name, run.steps) for run in undone] == [
        (1, "base", 30), (2, "run 2", 30), (3, "run 3", 50), (4, "run 4", 15),
    ]  # fmt: skip
    assert before.joined(undone).get(1).name == "run 1"
    assert [run.number for run in deleted.joined(undone)] == [1, 3, 4]
    assert Runs().put(before.kept[0]).next == 2


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("learning_rate > 0.05", [2]),
        ("updates >= 30 and not begun > 0", [1, 2]),
        ("optimizer == ADAM or number = 4", None),
        ("optimizer != adam", []),
        ("star == yes", []),
        ("val_loss < 1", []),  # not measured: no condition is met
        ("run 3", [3]),
        ("5", None),
        ("updates / 10 == 3", [1, 2]),
        ("", [1, 2, 3, 4]),
    ],
)
def test_filters(project: Project, text: str, numbers: list[int] | None) -> None:
    if numbers is None:
        if "=" in text:
            with pytest.raises(UserError, match="=="):
                matching(project.runs, text)
        return
    assert [run.number for run in matching(project.runs, text)] == numbers


@pytest.mark.parametrize("text", ["loss < 1", "val_loss < ", "system(1) > 0", "val_loss[0] < 1", "number < adam"])
def test_filters_that_mean_nothing_say_what_is_known(project: Project, text: str) -> None:
    with pytest.raises(UserError, match="Character"):
        matching(project.runs, text)


def test_what_differs_is_shown_and_nothing_else(project: Project) -> None:
    one, two, three, four = project.runs
    assert [row.name for row in differences([one, two])] == ["learning_rate"]
    assert differences([one, two])[0].values[1] == "0.1"
    assert {row.name for row in differences([two, three])} == {"learning_rate", "begins"}
    found = columns(project.runs)
    assert "learning_rate" in differing([one, two], found)
    assert "batch_size" not in differing([one, two], found)
    [words] = [word for word in network_difference(one.spec, four.spec) if "addition" in word]
    assert "5" in words


def test_csv_has_full_digits_and_names(project: Project) -> None:
    rows = csv_rows(project.runs.kept, ("number", "learning_rate", "val_loss"))
    assert rows[0] == ["number", "learning_rate", "val_loss"]
    assert rows[2] == ["2", "0.1", ""]


def test_restoring_gives_the_run_as_it_ended_and_training_goes_on_the_same(project: Project) -> None:
    back = restored(project, 1)
    assert back.progress.step == 30
    assert back.spec == project.runs.get(1).spec
    on, straight = train(back, 10), train(example("circles"), 40)
    assert on.weights.same(straight.weights)
    assert [run.number for run in on.runs] == [1, 2, 3, 4]
    assert restored(project, 3).initial.same(example("circles").initial)
    own = alone(project, 2)
    assert [run.number for run in own.runs] == [2]
    assert own.branches == ()
    begun = at_start(project, 3)
    assert train(begun, 20).weights.same(restored(project, 3).weights)


def test_a_run_on_other_data_is_not_restored(project: Project) -> None:
    other = dataclasses.replace(example("iris"), runs=project.runs)
    with pytest.raises(UserError, match="Circles"):
        restored(other, 1)


def test_runs_with_one_other_setting_part_where_it_first_matters() -> None:
    start = run_settings(example("circles"), epochs=20)
    one = train(start, 60)
    two = train(changed(one.reset(), schedule=Cosine()), 60)
    found = first_parting(two, 1, 2)
    assert found.update is not None
    assert found.update >= 1
    assert "schedule" in found.cause
    # By hand: the first update after which the weights differ.
    a, b = (Trainer(cpu(), at_start(two, n), two.dataset()) for n in (1, 2))
    step = 0
    while np.array_equal(a.arrays[0], b.arrays[0]):
        step += 1
        for trainer in (a, b):
            trainer.choose(False)
            trainer.advance(trainer.limit(batches=1), 60)
    assert found.update == step


def test_a_rate_changed_while_training_is_found_to_the_update() -> None:
    start = example("circles")
    one = train(start, 200)
    two = train(one.reset(), 200, retune={140: 0.001})
    found = first_parting(two, 1, 2)
    assert found.update == 141
    assert found.sentence.startswith("The same up to update 140; after update 141 ")
    assert "learning rate" in found.cause
    assert found.by > 0


def test_equal_runs_other_seeds_and_what_cannot_be_trained_again() -> None:
    start = example("circles")
    one = train(start, 40)
    two = train(one.reset(), 25)
    three = train(two.with_new_weights(7), 25)
    same = first_parting(three, 1, 2)
    assert (same.update, same.compared) == (None, 25)
    assert "run 1 goes on to update 40" in same.sentence
    seeds = first_parting(three, 1, 3)
    assert seeds.update == 0
    assert "seed" in seeds.cause
    gpu = three.runs.put(dataclasses.replace(three.runs.get(2), repeatable=False))
    with pytest.raises(UserError, match="run 2"):
        first_parting(dataclasses.replace(three, runs=gpu), 1, 2)


def test_a_run_that_went_on_parts_from_where_its_line_began(project: Project) -> None:
    found = first_parting(project, 2, 3)
    assert (found.update, found.compared) == (None, 30)  # run 3 is what run 2 became
    start = example("circles")
    one = train(start, 60)
    two = train(one.reset(), 40)
    slower = train(changed(two, optimizer=_rate(two.config, 0.001)), 20)
    found = first_parting(slower, 1, 3)
    assert found.update == 41
    assert "learning rate (0.01 / 0.001)" in found.cause


def test_training_longer_is_the_same_run() -> None:
    start = run_settings(example("circles"), epochs=2)
    longer = run_settings(train(start, 28), epochs=9)
    assert [(run.steps, run.config.run.epochs) for run in train(longer, 5).runs] == [(33, 9)]
    planned = changed(start, schedule=Cosine())
    assert len(train(run_settings(train(planned, 28), epochs=9), 5).runs) == 2


def test_a_network_too_large_for_the_budget_is_kept_without_its_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.runs.recording.BUDGET", 1000)
    after = train(example("circles"), 5)
    [run] = after.runs
    assert (run.start, run.end, run.steps) == (None, None, 5)
    with pytest.raises(UserError, match="not kept"):
        restored(after, 1)


@pytest.mark.long  # it compiles the loop where nobody has yet
def test_what_the_compiled_loop_trained_is_trained_again_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(loader.VARIABLE, "wait")
    start = example("circles")
    trainer = Trainer(cpu(), start, start.dataset())
    trainer.wait_for_loop()
    if not trainer.choose(True):
        pytest.skip("the compiled loop is not to be had")
    trainer.advance(trainer.limit(batches=60), 60)
    trainer.choose(False)
    trainer.advance(trainer.limit(batches=10), 60)
    hash = data_hash(start.table, start.plan)
    ended = Ended(start, hash, trainer.rows, "paused", turns=tuple(trainer.turns), seconds=0.5)
    assert [turn.compiled for turn in ended.turns] == [True, False]
    first = dataclasses.replace(trainer.result(), runs=recorded(NO_RUNS, trainer.result(), ended))
    assert trained_again(first, 1).weights.same(trainer.result().weights)
    both = train(first.reset(), 70)
    found = first_parting(both, 1, 2)
    assert found.update is None or "compiled loop" in found.cause
    assert found.by < 1e-5


def test_looking_for_the_parting_can_be_given_up(project: Project) -> None:
    said: list[float] = []
    with pytest.raises(Cancelled):
        first_parting(project, 1, 2, lambda part: bool(said.append(part)))
    assert len(said) == 1
    first_parting(project, 1, 2, lambda part: not said.append(part))
    assert 0 <= min(said) <= max(said) <= 1


def test_other_data_of_the_same_shape_are_noticed(project: Project) -> None:
    moved = dataclasses.replace(project.plan, split=dataclasses.replace(project.plan.split, seed=99))
    other = dataclasses.replace(project, plan=moved)
    assert restored(other, 1).weights.same(restored(project, 1).weights)
    for again in (lambda: trained_again(other, 1), lambda: first_parting(other, 1, 2)):
        with pytest.raises(UserError, match="other data"):
            again()


def test_what_was_let_go_does_not_come_back_by_undoing(project: Project) -> None:
    kept, _ = bounded(project.runs, budget=1)
    for later in (kept.joined(project.runs), project.runs.joined(kept)):
        assert [run.end is None for run in later] == [True, True, True, False]
