"""Breakpoints and watches in the project: saved, renamed, and searched for while stepping."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from core.backend import cpu
from core.cli import main
from core.errors import UserError
from core.explanation import Ref
from core.moments import exact
from core.next_batch import start_frame
from core.project import Project
from core.project_file import load_project, save_project
from core.start import example
from core.timeline.store import Store
from core.trainer import Trainer
from core.walk import Walk
from core.watching.breakpoints import MOST_BREAKPOINTS, Breakpoint, Watched, watched_from_json
from core.watching.conditions import CONDITIONS
from core.watching.conditions.course import UpdateReached
from core.watching.conditions.free import Reached, Written
from core.watching.conditions.numbers_met import SignChange
from core.watching.quantities import Names
from core.watching.reader import WalkReader
from core.watching.since import OnTimeline, dead_since, is_dead
from core.watching.stepping import StepGuard, reached_steps, search_back, search_batches, search_rows

UNIT = Ref("unit", "hidden1", (1,))


def project_of(rate: float = 0.05) -> Project:
    project = example("circles")
    run = dataclasses.replace(project.config.run, epochs=6, batch_size=32, precision="float64")
    optimizer = dataclasses.replace(project.config.optimizer, learning_rate=rate)
    return project.with_config(dataclasses.replace(project.config, run=run, optimizer=optimizer))


ALL = Watched(
    tuple(
        Breakpoint(entry(), UNIT if "unit" in entry.places else None, k % 2 == 0, k)
        for k, entry in enumerate(CONDITIONS.values())
    ),
    ("loss", "hidden1.a[1]", "norm(dW2)"), frozenset({"loss"}),
)  # fmt: skip


def test_every_kind_is_saved_and_read(tmp_path: Path) -> None:
    project = dataclasses.replace(project_of(), watched=ALL)
    save_project(tmp_path / "a.deepstep", project)
    assert load_project(tmp_path / "a.deepstep").watched == ALL
    assert watched_from_json(json.loads(json.dumps(ALL.to_json()))) == ALL


def test_a_renamed_layer_takes_its_breakpoints_along() -> None:
    watched = Watched((Breakpoint(SignChange(), UNIT), Breakpoint(Written("dead(hidden1) > 0"))), ("hidden1.a[1]",))
    renamed = dataclasses.replace(project_of(), watched=watched).renamed("hidden1", "first")
    assert renamed.watched.breakpoints[0].place == Ref("unit", "first", (1,))
    assert renamed.watched.breakpoints[1].condition == Written("dead(first) > 0")
    assert renamed.watched.watches == ("first.a[1]",)
    names = Names(renamed.spec)
    assert [point.problem(names) for point in renamed.watched.breakpoints] == ["", ""]


def test_toggling_adds_and_removes_and_there_is_an_end() -> None:
    once = Watched().toggled(UNIT)
    assert once.breakpoints == (Breakpoint(Reached(), UNIT),)
    assert once.toggled(UNIT) == Watched()
    with pytest.raises(UserError, match="remove one first"):
        Watched().with_breakpoints((Breakpoint(Reached()),) * (MOST_BREAKPOINTS + 1))


def walk_of(project: Project, batch: bool) -> Walk:
    return Walk(project, project.dataset(), project.row, start_frame(project), batch)


def test_plain_breakpoints_stop_where_numbers_of_the_place_are_made() -> None:
    walk = walk_of(project_of(), True)
    for place in (UNIT, Ref("weight", "hidden2", (1, 2)), Ref("bias", "output", (0,)), Ref("layer", "hidden2"), None):
        for phase in ("", "forward", "loss", "backward", "update"):
            found = reached_steps(walk, Breakpoint(Reached(phase), place))
            assert found == sorted(set(found))
            for step in found:
                told = walk[step]
                assert phase in ("", told.phase)
                if place is not None and place.kind == "layer":
                    assert told.focus.layer == place.layer
                elif place is not None:
                    assert told.focus == place
    assert [walk[step].phase for step in reached_steps(walk, Breakpoint(Reached()))] == [
        "encode", "forward", "loss", "backward", "update",
    ]  # fmt: skip
    assert len(reached_steps(walk, Breakpoint(Reached(), UNIT))) == 4
    assert len(reached_steps(walk, Breakpoint(Reached("update"), Ref("weight", "hidden2", (1, 2))))) == 1


@pytest.mark.parametrize("batch", [False, True])
def test_a_search_ends_where_a_plain_loop_over_walks_ends(batch: bool) -> None:
    project = exact(project_of())
    data, names = project.dataset(), Names(project.spec, project.dataset())
    text = "norm(dW1) < 0.1 and update >= 5" if batch else "loss < 0.2"
    point, walk = Breakpoint(Written(text)), walk_of(project, batch)
    begun, count = walk, 1
    while not ((float((walk.update.used[:16] ** 2).sum()) ** 0.5 < 0.1 and count >= 5) if batch else walk.loss < 0.2):
        walk, count = Walk(project, data, project.row, walk.next_frame(), batch), count + 1
    assert count > 1
    guard = StepGuard(names, [point])
    assert guard.after(begun) is None
    if batch:
        found = search_batches(project, data, begun.next_frame(), [point], guard.held())
    else:
        found = search_rows(begun, guard)
    assert found is not None
    assert found.hit is not None
    assert found.hit.update == found.frame.step == count


def test_a_search_back_finds_the_last_hit_before() -> None:
    project = exact(project_of())
    data = project.dataset()
    points = [Breakpoint(UpdateReached(9)), Breakpoint(UpdateReached(20)), Breakpoint(UpdateReached(31))]
    at = search_batches(project, data, start_frame(project), points[2:])
    assert at is not None
    assert at.frame.step == 31
    found = search_back(project, data, at.frame, points)
    assert found is not None
    assert found.hit is not None
    assert (found.hit.update, found.frame.step) == (20, 20)
    again = search_back(project, data, found.frame, points)
    assert again is not None
    assert again.frame.step == 9
    first = search_back(project, data, again.frame, points)
    assert first is not None
    assert (first.hit, first.frame.step) == (None, 0)


def test_watches_know_only_what_the_steps_have_made() -> None:
    project = project_of()
    walk = walk_of(project, True)
    names = Names(project.spec, project.dataset())
    texts = ("loss", "hidden1.a[1]", "W1[0,1]", "dW1[0,1]", "norm(dW2)", "dead(hidden1)", "delta(W1[0,1])", "nix")
    reader = WalkReader(names, texts)
    before = reader.values(walk, -1)
    assert before["loss"] is before["hidden1.a[1]"] is before["dW1[0,1]"] is before["norm(dW2)"] is None
    assert before["W1[0,1]"] == walk.before["hidden1.weight"][0, 1]
    step = walk.find(UNIT, "forward", "a")
    assert step is not None
    assert reader.values(walk, step - 1)["hidden1.a[1]"] is None
    mean = walk.batch_array("hidden1.a")
    assert mean is not None
    assert reader.values(walk, step)["hidden1.a[1]"] == pytest.approx(mean[:, 1].mean())
    slope = walk.find(Ref("weight", "hidden1", (0, 1)), "backward")
    assert slope is not None
    assert reader.values(walk, slope - 1)["dW1[0,1]"] is None
    assert reader.values(walk, slope)["dW1[0,1]"] == pytest.approx(walk.engine.slopes["hidden1.weight"][0, 1])
    after = reader.values(walk, len(walk) - 1)
    moved = walk.weights_after["hidden1.weight"][0, 1] - walk.before["hidden1.weight"][0, 1]
    assert after["loss"] == pytest.approx(walk.loss)
    assert after["delta(W1[0,1])"] == pytest.approx(moved)
    following = Walk(project, project.dataset(), project.row, walk.next_frame(), True)
    assert reader.values(following, len(following) - 1)["delta(W1[0,1])"] == pytest.approx(
        following.weights_after["hidden1.weight"][0, 1] - walk.weights_after["hidden1.weight"][0, 1]
    )


def test_since_when_a_neuron_is_dead() -> None:
    project = project_of(0.15)
    data, last = project.dataset(), 60
    trainer = Trainer(cpu(), project, data)
    trainer.advance(trainer.limit(batches=last), 60)
    moments = OnTimeline(Store(), trainer.result())
    assert moments.is_guess, "nobody recorded it"
    assert moments(last).weights.same(trainer.result().weights)
    dead = [k for k in range(8) if is_dead(moments(last), data, Ref("unit", "hidden1", (k,)))]
    assert dead
    unit = Ref("unit", "hidden1", (dead[0],))
    asked: list[int] = []

    def noted(update: int) -> Project:
        asked.append(update)
        return moments(update)

    death = dead_since(noted, data, unit, last)
    assert death is not None
    assert len(asked) <= 10
    assert 0 < death.update < last
    assert not is_dead(moments(death.update - 1), data, unit)
    assert is_dead(moments(death.update), data, unit)
    assert f"dead since update {death.update}" in death.sentence
    alive = next(k for k in range(8) if k not in dead)
    assert dead_since(moments, data, Ref("unit", "hidden1", (alive,)), last) is None
    with pytest.raises(UserError, match="no such neuron"):
        is_dead(project, data, Ref("unit", "hidden1", (8,)))


def test_the_command_line_stops_and_tells(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["train", "--example", "circles", "--break", "update >= 17", "--break", "loss > 1e9", "--watch", "norm(W1)"]
    assert main([*words, "--json", "--save", str(tmp_path / "a.deepstep")]) == 3
    told, err = capsys.readouterr()
    found = json.loads(told)
    assert found["stopped"] == "breakpoint"
    assert found["steps"] == 17
    assert found["breakpoint"].startswith("Breakpoint: update >= 17")
    assert found["watches"]["norm(W1)"] > 0
    assert "stopped after update 17" in err
    assert load_project(tmp_path / "a.deepstep").progress.step == 17
    assert main([*words, "--watch", "nrm(W1)"]) == 2
    assert "--watch 'nrm(W1)': Character 1: nrm is no function; did you mean norm" in capsys.readouterr().err
